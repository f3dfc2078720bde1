//! Literals.

use serde::{Deserialize, Serialize};

use super::Name;

/// A literal, as far as types and values that decide need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Lit {
    /// `"…"`, with its value (raw strings too).
    Str(Name),
    /// `b"…"`.
    ByteStr,
    /// `c"…"`.
    CStr,
    /// `b'x'`.
    Byte,
    /// `'x'`.
    Char,
    /// An integer: its value where it fits, its suffix (empty for none).
    Int(Option<u64>, Name),
    /// A float: whether it is zero, its suffix (empty for none).
    Float(bool, Name),
    /// `true`, `false`.
    Bool(bool),
}

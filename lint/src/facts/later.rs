//! Bodies that are not read yet.

use serde::{Deserialize, Serialize};

use super::{Name, Span};

/// What is known of a body that is left in its text until something asks for it.
///
/// It is one of a fn, declares nothing, has no async code and hands no closure to a fn, but calls something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Later {
    /// Where it stands, from brace to brace.
    pub span: Span,
    /// The macros that it calls, those in inputs of others too.
    pub macros: Vec<MacroPath>,
}

/// The path of a macro.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct MacroPath {
    /// Whether it begins with `::`.
    pub global: bool,
    /// Its names.
    pub names: Vec<Name>,
}

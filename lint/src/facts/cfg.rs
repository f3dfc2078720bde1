//! Conditions of compilation, unevaluated.

use serde::{Deserialize, Serialize};

use super::Name;

/// The condition of a `#[cfg(…)]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Cfg {
    /// `all(…)`; empty, it holds.
    All(Vec<Self>),
    /// `any(…)`; empty, it does not hold.
    Any(Vec<Self>),
    /// `not(…)`.
    Not(Box<Self>),
    /// A bare name: `unix`, `test`.
    Flag(Name),
    /// A key and its value: `feature = "rt"`.
    KeyValue(Name, Name),
    /// Something that is no condition that rustc knows.
    Unreadable,
}

impl Cfg {
    /// How many conditions it is made of, itself included.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::All(list) | Self::Any(list) => 1 + list.iter().map(Self::size).sum::<usize>(),
            Self::Not(inner) => 1 + inner.size(),
            Self::Flag(_) | Self::KeyValue(..) | Self::Unreadable => 1,
        }
    }
}

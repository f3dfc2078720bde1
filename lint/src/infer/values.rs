//! Values that tests compare parameters with, and that calls give to them.

use serde::{Deserialize, Serialize};

use crate::facts::Name;
use crate::link::{AdtId, AdtKind, Program, ValueId};

/// The place of a parameter, `self` included.
pub(crate) type ParamAt = u32;

/// A value that tests compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Value {
    Bool(bool),
    Variant(AdtId, u32),
    /// A whole number: whether it is zero. More is not told apart, so that a fn has few such values.
    Zero(bool),
    /// A constant that is not written as a literal.
    Constant(ValueId),
    /// Two such constants, joined by `|`.
    Flags(ValueId, ValueId),
}

impl Value {
    /// Whether it tells which constant is meant: of such values there are as many as a tree has constants.
    pub(crate) fn is_constant(self) -> bool {
        matches!(self, Self::Constant(_) | Self::Flags(..))
    }

    /// Whether it is a variant or a constant of one of these names, or has such a flag.
    pub(crate) fn is_one_of(self, program: &Program<'_>, names: &[Name]) -> bool {
        let is_named = |id: ValueId| names.contains(&program.values[id.index()].name);
        match self {
            Self::Bool(_) | Self::Zero(_) => false,
            Self::Variant(id, variant) => match &program.adts[id.index()].kind {
                AdtKind::Enum(facts) => names.contains(&facts.variants[variant as usize].name),
                AdtKind::Struct(_) | AdtKind::Unseen => false,
            },
            Self::Constant(id) => is_named(id),
            Self::Flags(one, other) => is_named(one) || is_named(other),
        }
    }

    /// Whether it is surely another value. Of a constant it is not known whether it is zero.
    pub(super) fn differs(self, other: Self) -> bool {
        self != other && self.is_constant() == other.is_constant()
    }
}

/// What must hold of a parameter for a call to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Test {
    pub(crate) param: ParamAt,
    pub(crate) value: Value,
    /// Whether the parameter must have the value, or must not.
    pub(crate) holds: bool,
}

/// What an argument is, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Given {
    Value(Value),
    /// The caller's own parameter, as it came.
    Own(ParamAt),
}

/// Whether a test cannot hold where these values are known.
pub(crate) fn contradicts(known: &[(ParamAt, Value)], test: &Test) -> bool {
    let fails = |value: Value| if test.holds { value.differs(test.value) } else { value == test.value };
    known.iter().any(|(param, value)| *param == test.param && fails(*value))
}

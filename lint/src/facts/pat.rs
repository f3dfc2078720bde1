//! Patterns of a body.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Name, PatId, Path, Span, TypeRef};

/// One pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// All of it.
    pub span: Span,
}

impl Pat {
    /// Whether it is a name that is bound, and that one.
    pub(crate) fn binds(&self, name: Name) -> bool {
        matches!(self.kind, PatKind::Bind { name: own, .. } if own == name)
    }
}

/// The kinds of patterns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`, `..`, literals, ranges.
    Wild,
    /// `name`, `ref name`, `name @ sub`. A bare name may turn out to be a const or a unit variant.
    Bind {
        /// The name.
        name: Name,
        /// Whether it is `ref`.
        by_ref: bool,
        /// Whether it is `mut`.
        mutable: bool,
        /// What follows `@`.
        sub: Option<PatId>,
    },
    /// `Path(a, b)`.
    TupleStruct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its patterns; `..` is [`PatKind::Rest`].
        pats: ThinVec<PatId>,
    },
    /// `Path { a, b: pat }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields.
        fields: ThinVec<FieldPat>,
    },
    /// A path to a const or unit variant.
    Path(Box<Path>),
    /// `(a, b)`.
    Tuple(ThinVec<PatId>),
    /// `[a, b]`.
    Slice(ThinVec<PatId>),
    /// `&pat`.
    Ref(PatId),
    /// `a | b`.
    Or(ThinVec<PatId>),
    /// `pat: T`, in a closure's or fn's parameter.
    Typed(PatId, Box<TypeRef>),
    /// `..` inside a tuple or a slice.
    Rest,
}

/// A field of a struct pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldPat {
    /// The field.
    pub name: Name,
    /// Its pattern; a binding for the short form.
    pub pat: PatId,
}

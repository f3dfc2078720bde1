//! Paths and types as written, unresolved.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Name, Span};

/// A path as written: `std::fs::read`, `<T as Read>::read`, `Vec::<u8>::new`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Path {
    /// Whether it begins with `::`.
    pub global: bool,
    /// `<T as Trait>::…`: the type, and how many of the segments name the trait (0 without `as`).
    pub qself: Option<Box<(TypeRef, usize)>>,
    /// Never empty for a path that parses, save for `<T>::…` whose segments follow the type.
    pub segments: ThinVec<PathSegment>,
    /// The whole path.
    pub span: Span,
}

impl Path {
    /// The name, where the path is one bare name without arguments.
    #[must_use]
    pub fn as_name(&self) -> Option<Name> {
        match (&self.qself, self.global, &*self.segments) {
            (None, false, [segment]) if segment.args.is_none() => Some(segment.name),
            _ => None,
        }
    }

    /// The names of its segments.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        self.segments.iter().map(|segment| segment.name).collect()
    }

    /// Where its last segment's name stands: what a finding points at.
    #[must_use]
    pub fn name_span(&self) -> Span {
        self.segments.last().map_or(self.span, |segment| segment.span)
    }
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathSegment {
    /// The name; `crate`, `self`, `super`, `Self` and `$crate` (as `$crate`) included.
    pub name: Name,
    /// `<…>`, where written.
    pub args: Option<Box<GenericArgs>>,
    /// The name alone.
    pub span: Span,
}

/// `<A, B, Item = C>`, or the `(A, B) -> C` of `Fn` traits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Types and consts in order; lifetimes are dropped.
    pub args: ThinVec<GenericArg>,
    /// `Item = T` and `Item: Bound`.
    pub bindings: ThinVec<AssocBinding>,
    /// For `Fn(A, B) -> C`: `args` holds the inputs and this the output (unit where not written).
    pub fn_output: Option<Box<TypeRef>>,
}

/// An argument of a generic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum GenericArg {
    /// A type.
    Type(TypeRef),
    /// A const argument, whose value nothing here needs.
    Const,
}

/// `Item = T` or `Item: Bound` among generic arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AssocBinding {
    /// The associated type.
    pub name: Name,
    /// `= T`.
    pub ty: Option<TypeRef>,
    /// `: Bound`.
    pub bounds: ThinVec<TraitBound>,
}

/// A type as written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum TypeRef {
    /// A path: a struct, an alias, a parameter, a primitive.
    Path(Path),
    /// `&T`, `&mut T`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What it refers to.
        inner: Box<Self>,
    },
    /// `*const T`, `*mut T`.
    Ptr(Box<Self>),
    /// `(A, B)`; `()` is the empty tuple.
    Tuple(ThinVec<Self>),
    /// `[T]`.
    Slice(Box<Self>),
    /// `[T; N]`.
    Array(Box<Self>),
    /// `fn(A) -> B`.
    FnPtr {
        /// The parameters.
        params: ThinVec<Self>,
        /// The result, unit where not written.
        ret: Box<Self>,
    },
    /// `impl A + B`.
    Impl(ThinVec<TraitBound>),
    /// `dyn A + B`.
    Dyn(ThinVec<TraitBound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// A type macro or syntax that is not read.
    #[default]
    Unread,
}

impl TypeRef {
    /// Visits what in the type of a parameter is a parameter of its own: every `impl Trait`, and the `dyn` of `&dyn Trait`,
    /// `Box<dyn Trait>` and their like, behind which stands what the caller gives, as it does behind `fn()`.
    pub(crate) fn each_anonymous<'t>(&'t self, visit: &mut dyn FnMut(&'t Self)) {
        match self.behind_pointer() {
            Some(dynamic) => visit(dynamic),
            None => self.each_impl(visit),
        }
    }

    /// The `dyn` that a type is a reference to, or a pointer of another kind: what has no other argument. Among several in a
    /// `Vec` or a map, each may be of another type. Or the pointer to a fn that it is.
    fn behind_pointer(&self) -> Option<&Self> {
        match self {
            Self::Dyn(_) | Self::FnPtr { .. } => Some(self),
            Self::Ref { inner, .. } => inner.behind_pointer(),
            Self::Path(path) => match path.segments.last()?.args.as_ref()?.args[..] {
                [GenericArg::Type(ref only @ Self::Dyn(_))] => Some(only),
                _ => None,
            },
            _ => None,
        }
    }

    fn each_impl<'t>(&'t self, visit: &mut dyn FnMut(&'t Self)) {
        match self {
            Self::Impl(_) => visit(self),
            Self::Ref { inner, .. } | Self::Slice(inner) | Self::Array(inner) | Self::Ptr(inner) => {
                inner.each_impl(visit);
            }
            Self::Tuple(types) => types.iter().for_each(|ty| ty.each_impl(visit)),
            Self::Path(path) => {
                let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
                for arg in args.flat_map(|args| &args.args) {
                    if let GenericArg::Type(ty) = arg {
                        ty.each_impl(visit);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A bound on a type; lifetimes and `?Sized` are dropped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TraitBound {
    /// The trait, with its arguments and bindings.
    pub path: Path,
}

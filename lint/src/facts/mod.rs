//! What one source file says, lowered from its syntax tree to an owned, serialisable form.
//!
//! Facts know no other file, no crate and no cfg: they can be computed in parallel and cached by the
//! content of the file alone. Names are interned, so comparing them is comparing pointers.

mod body;
mod cfg;
mod children;
mod expr;
mod inner;
mod item;
mod late_fn;
mod later;
mod leaving;
mod literal;
mod macro_call;
mod name;
mod operator;
mod pack;
mod pat;
mod path;
mod paths;
mod span;

pub use self::body::{Body, ExprId, PatId};
pub use self::cfg::Cfg;
pub use self::expr::{Arm, AsyncBlock, Block, Closure, Expr, ExprKind, FieldInit, Stmt};
pub use self::item::{
    AttrFacts, EnumFacts, FieldFacts, FileFacts, FnFacts, GenericParam, Generics, ImplFacts, ItemFacts,
    ItemKind, MacroRulesFacts, ModFacts, ParamFacts, SelfKind, SelfParam, StructFacts, TraitFacts,
    TypeAliasFacts, UseFacts, UseTarget, ValueFacts, VariantFacts, Visibility, WherePredicate,
};
pub use self::late_fn::LateFn;
pub use self::later::{Later, MacroPath};
pub use self::literal::Lit;
pub use self::macro_call::{MacroArg, MacroCall, MacroInput, MacroText, Origin, SelectArm};
pub use self::name::{Name, spelling};
pub use self::operator::Operator;
pub(crate) use self::pack::unpack_late;
pub use self::pack::{BadPack, pack, unpack};
pub use self::pat::{FieldPat, Pat, PatKind};
pub use self::path::{AssocBinding, GenericArg, GenericArgs, Path, PathSegment, TraitBound, TypeRef};
pub use self::span::Span;

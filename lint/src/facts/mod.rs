//! What one source file says, lowered from its syntax tree to an owned, serialisable form.
//!
//! Facts know no other file, no crate and no cfg: they can be computed in parallel and cached by the
//! content of the file alone. Names are interned, so comparing them is comparing pointers.

mod cfg;
mod children;
mod expr;
mod item;
mod later;
mod leaving;
mod name;
mod pack;
mod path;
mod span;

pub use self::cfg::Cfg;
pub use self::expr::{
    Arm, AsyncBlock, Block, Body, Closure, Expr, ExprId, ExprKind, FieldInit, FieldPat, Lit, MacroArg,
    MacroCall, MacroInput, MacroText, Operator, Origin, Pat, PatId, PatKind, SelectArm, Stmt,
};
pub use self::item::{
    AttrFacts, EnumFacts, FieldFacts, FileFacts, FnFacts, GenericParam, Generics, ImplFacts, ItemFacts,
    ItemKind, MacroRulesFacts, ModFacts, ParamFacts, SelfKind, SelfParam, StructFacts, TraitFacts,
    TypeAliasFacts, UseFacts, UseTarget, ValueFacts, VariantFacts, Visibility, WherePredicate,
};
pub use self::later::{Later, MacroPath};
pub use self::name::{Name, spelling};
pub use self::pack::{BadPack, pack, unpack};
pub use self::path::{AssocBinding, GenericArg, GenericArgs, Path, PathSegment, TraitBound, TypeRef};
pub use self::span::Span;

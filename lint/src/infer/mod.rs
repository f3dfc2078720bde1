//! From a body to the definition behind every call, or an honest unknown.

mod awaited;
mod blocks;
mod bodies;
mod body;
mod call;
mod conditions;
mod db;
mod drops;
mod exempt;
mod expand;
mod expr;
mod first;
mod guards;
mod hidden;
mod inferred;
mod known;
mod lower;
mod macros;
mod method;
mod once;
mod pat;
mod path;
mod regions;
mod select;
mod spin;
mod table;
mod ty;
mod typed;

pub(crate) use self::bodies::Bodies;
pub(crate) use self::db::{FnSig, Head, TypeDb};
pub(crate) use self::hidden::Hidden;
pub(crate) use self::inferred::{Call, Inferred, RegionId, RegionKind, Target, Why};
pub(crate) use self::known::{ParamAt, Value, contradicts};
pub(crate) use self::select::{Ctx, Selection, TraitCall};
pub(crate) use self::ty::{Args, Bound, Subst, Ty, TyKind};
pub(crate) use self::typed::Typed;

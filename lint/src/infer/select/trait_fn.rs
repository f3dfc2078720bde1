//! Where a call of a trait's fn goes.

use crate::infer::db::FnSig;
use crate::infer::select::{Ctx, Selection};
use crate::infer::ty::{Subst, Ty, TyKind};
use crate::link::{FnId, TraitId};

/// Where a call of a trait's fn goes.
#[derive(Debug)]
pub(crate) enum TraitCall {
    /// To an impl's fn; its own arguments begin at that place of the call's.
    Impl {
        id: FnId,
        subst: Subst,
        own: usize,
    },
    /// To the body in the trait.
    Default,
    /// To any impl: the type is a parameter or `dyn`.
    Open,
    /// To what the language makes; it does not block.
    Builtin,
    Unknown,
}

impl Ctx<'_, '_, '_> {
    /// The fn that a call of a trait's fn reaches on a type.
    pub(crate) fn resolve_trait_fn(&mut self, id: FnId, trait_id: TraitId, args: &[Ty]) -> TraitCall {
        let (own, trait_args) = match args.split_first() {
            Some((own, rest)) => (*own, rest),
            None => return TraitCall::Unknown,
        };
        let sig: &FnSig = self.db.sig(id);
        let arity = sig.outer.saturating_sub(1).min(trait_args.len());
        match self.select(own, trait_id, &trait_args[..arity]) {
            Some(Selection::Impl(impl_id, subst)) => {
                let name = self.db.program.fn_data(id).name;
                match self.db.impl_fn(impl_id, name) {
                    Some(found) => TraitCall::Impl { id: found, subst, own: arity + 1 },
                    None => TraitCall::Default,
                }
            }
            Some(Selection::Bound(_)) => TraitCall::Open,
            Some(Selection::Builtin) => TraitCall::Builtin,
            None => match own.kind() {
                TyKind::Param(_) | TyKind::Dyn(..) | TyKind::Opaque(..) | TyKind::Proj(..) => TraitCall::Open,
                _ => TraitCall::Unknown,
            },
        }
    }
}

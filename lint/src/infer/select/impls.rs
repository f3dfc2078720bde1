//! Whether an impl fits a type, and what is learned from one that does.

use crate::infer::db::{Head, ImplHeader, Pred};
use crate::infer::select::{Ctx, FnFamily};
use crate::infer::ty::{Bound, Subst, Ty, TyKind};
use crate::link::ImplId;

impl Ctx<'_, '_, '_> {
    /// What an impl's parameters are for a type, if it fits.
    pub(in crate::infer) fn matches(&mut self, id: ImplId, ty: Ty, args: &[Ty]) -> Option<Subst> {
        let header = self.db.header(id);
        let own_args = header.trait_ref.iter().flat_map(|(_, own)| own);
        if self.is_guess(header, header.self_ty, ty)
            || own_args.zip(args).any(|(own, arg)| self.differ(*own, *arg))
        {
            return None;
        }
        self.fits(id, ty, args)
    }

    /// What an impl's parameters are for a type that nothing known of it keeps from being the impl's.
    pub(in crate::infer) fn fits(&mut self, id: ImplId, ty: Ty, args: &[Ty]) -> Option<Subst> {
        let header = self.db.header(id);
        let point = self.table.snapshot();
        let subst = self.fresh(&header.params);
        let fits = self.table.unify(header.self_ty.subst(&subst), ty)
            && header.trait_ref.as_ref().is_none_or(|(_, own)| {
                own.iter().zip(args).all(|(own, arg)| self.table.unify(own.subst(&subst), *arg))
            });
        let core = std::iter::successors(Some(header.self_ty), |ty| match ty.kind() {
            TyKind::Ref(inner) => Some(*inner),
            _ => None,
        });
        let open = core.last().is_some_and(|ty| matches!(ty.kind(), TyKind::Param(_)));
        if fits && (!open || self.holds_all(&header.preds, &subst)) {
            if !open {
                self.learn(&header.preds, &subst);
            }
            return Some(subst);
        }
        self.table.rollback(point);
        None
    }

    /// Whether two types cannot be made to agree, by their outsides alone: of the many impls of `From` for an error, that
    /// rules out all but one.
    fn differ(&self, one: Ty, other: Ty) -> bool {
        match (Head::of(one), Head::of(self.shallow(other))) {
            (Some(Head::Never), _) | (_, Some(Head::Never)) => false,
            (Some(one), Some(other)) => one != other,
            _ => false,
        }
    }

    /// Whether an impl for `&File` or `Arc<File>` would be taken for a reference to nobody knows what.
    fn is_guess(&self, header: &ImplHeader, of_impl: Ty, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        match (of_impl.kind(), ty.kind()) {
            // `impl<R: Read> Read for &mut R` says of a reference what holds of what is behind it.
            (TyKind::Ref(of_impl), TyKind::Ref(ty)) if matches!(of_impl.kind(), TyKind::Param(_)) => {
                self.shallow(*ty).is_unknown() && header.preds.iter().any(|pred| pred.ty == *of_impl)
            }
            (TyKind::Ref(of_impl), TyKind::Ref(ty)) => self.is_guess(header, *of_impl, *ty),
            // An argument that is still open may be told by the impl; one that is unknown is not.
            (TyKind::Adt(_, of_impl), TyKind::Adt(_, own)) => {
                of_impl.iter().zip(own).any(|(of_impl, own)| {
                    !is_param(*of_impl) && matches!(self.shallow(*own).kind(), TyKind::Unknown)
                })
            }
            (TyKind::Param(_) | TyKind::Proj(..), _) => false,
            (_, TyKind::Unknown) => true,
            (_, TyKind::Var(_)) => !self.is_literal(ty),
            _ => false,
        }
    }

    fn holds_all(&mut self, preds: &[Pred], subst: &Subst) -> bool {
        preds.iter().all(|pred| {
            let ty = self.normalize(pred.ty.subst(subst));
            // What is still open (`U` of `impl<T, U: From<T>> Into<U> for T`) is told later, or never.
            self.table.is_free(ty) || self.holds(ty, &pred.bound.subst(subst))
        })
    }

    /// Whether a type has a trait with the associated types that are asked for.
    pub(crate) fn holds(&mut self, ty: Ty, bound: &Bound) -> bool {
        match self.select(ty, bound.trait_id, &bound.args) {
            None => false,
            Some(_) => {
                self.learn_assoc(ty, bound);
                true
            }
        }
    }

    /// Lets predicates of a matched impl say what its other parameters are.
    fn learn(&mut self, preds: &[Pred], subst: &Subst) {
        for pred in preds {
            if !pred.bound.assoc.is_empty() || self.fn_family(pred.bound.trait_id).is_some() {
                let ty = pred.ty.subst(subst);
                self.learn_assoc(ty, &pred.bound.subst(subst));
            } else if !pred.bound.args.is_empty() {
                // `V: FromIterator<A>` of the impl for `Result<V, E>` says what `Vec<_>` holds.
                let (ty, bound) = (self.normalize(pred.ty.subst(subst)), pred.bound.subst(subst));
                if ty.has_vars() && !matches!(ty.kind(), TyKind::Var(_)) {
                    self.select(ty, bound.trait_id, &bound.args);
                }
            }
        }
    }

    /// Unifies what a type's trait gives with what a bound asks for.
    pub(in crate::infer) fn learn_assoc(&mut self, ty: Ty, bound: &Bound) {
        let ty = self.shallow(ty);
        if let Some(family) = self.fn_family(bound.trait_id) {
            if let Some((inputs, ret)) = self.fn_signature(ty) {
                if let Some(TyKind::Tuple(wanted)) = bound.args.first().map(|ty| self.shallow(*ty).kind()) {
                    for (own, wanted) in inputs.iter().zip(wanted) {
                        self.table.unify(*own, *wanted);
                    }
                }
                let ret = if family == FnFamily::Async { self.output_of(ret).unwrap_or(ret) } else { ret };
                for (_, wanted) in &bound.assoc {
                    let wanted = self.normalize(*wanted);
                    self.table.unify(ret, wanted);
                }
            }
            return;
        }
        for (name, wanted) in &bound.assoc {
            if let Some(own) = self.project(ty, bound.trait_id, &bound.args, *name) {
                if let TyKind::Opaque(bounds, _) = wanted.kind() {
                    let bounds = bounds.clone();
                    bounds.iter().for_each(|bound| self.learn_assoc(own, bound));
                } else {
                    self.table.unify(own, *wanted);
                }
            }
        }
    }
}

/// Whether an impl says of a type, or of a type's argument, no more than that there is one.
pub(in crate::infer) fn is_param(of_impl: Ty) -> bool {
    matches!(of_impl.kind(), TyKind::Param(_) | TyKind::Proj(..))
}

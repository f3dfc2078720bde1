//! What can be called: fns, closures, and what derefs to them, by the traits of callables.

use crate::infer::select::Ctx;
use crate::infer::ty::{Bound, Subst, Ty, TyKind};
use crate::link::TraitId;

/// What a closure takes and gives.
pub(crate) type ClosureSig = (Vec<Ty>, Ty);

/// The two families of traits of callables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FnFamily {
    Sync,
    Async,
}

impl Ctx<'_, '_, '_> {
    /// What a type that can be called takes and gives.
    pub(in crate::infer) fn fn_signature(&mut self, ty: Ty) -> Option<ClosureSig> {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::FnPtr(params, ret) => Some((params.to_vec(), *ret)),
            TyKind::FnDef(id, args) => {
                let sig = self.db.sig(*id);
                let subst = Subst::new(&sig.params, args);
                let inputs =
                    sig.self_input.iter().chain(&sig.inputs).map(|ty| ty.subst(&subst)).collect::<Vec<_>>();
                let inputs = inputs.into_iter().map(|ty| self.normalize(ty)).collect();
                let output = self.normalize(sig.output.subst(&subst));
                Some((inputs, output))
            }
            TyKind::Ctor(id, variant, args) => {
                let data = &self.db.program.adts[id.index()];
                let subst = Subst::new(&data.generics.params, args);
                let inputs = self.db.fields(*id, *variant).iter().map(|(_, ty)| ty.subst(&subst)).collect();
                Some((inputs, Ty::new(TyKind::Adt(*id, args.clone()))))
            }
            TyKind::Closure(owner, expr, _) => self.closures.get(&(*owner, *expr)).cloned(),
            TyKind::Ref(inner) => self.fn_signature(*inner),
            TyKind::Dyn(bounds, _) | TyKind::Opaque(bounds, _) => {
                bounds.iter().find_map(|bound| self.fn_bound(bound))
            }
            TyKind::Param(_) => {
                let bounds: Vec<Bound> =
                    self.env.iter().filter(|pred| pred.ty == ty).map(|pred| pred.bound.clone()).collect();
                bounds.iter().find_map(|bound| self.fn_bound(bound))
            }
            TyKind::Adt(_, args) if self.is_lang(ty, "Box") => self.fn_signature(*args.first()?),
            TyKind::Adt(..) => {
                // What derefs to a fn (`Arc<dyn Fn()>`, `Rc<F>`) is called through it.
                let inner = self.deref(ty)?;
                self.deeper(|cx| cx.fn_signature(inner))
            }
            _ => None,
        }
    }

    /// Inputs and output of an `Fn(A) -> B` bound; an `AsyncFn` gives a future.
    pub(in crate::infer) fn fn_bound(&self, bound: &Bound) -> Option<ClosureSig> {
        let family = self.fn_family(bound.trait_id)?;
        let TyKind::Tuple(inputs) = self.shallow(*bound.args.first()?).kind() else { return None };
        let output =
            bound.assoc.iter().find(|(name, _)| name == "Output").map_or_else(Ty::unit, |(_, ty)| *ty);
        let output = if family == FnFamily::Async { Ty::new(TyKind::Future(output)) } else { output };
        Some((inputs.to_vec(), output))
    }

    pub(crate) fn fn_family(&self, trait_id: TraitId) -> Option<FnFamily> {
        self.db.fn_family(trait_id)
    }
}

//! Traits that types have by the language or a derive, without an impl that is read.

use crate::infer::select::Ctx;
use crate::infer::ty::{Ty, TyKind};
use crate::link::TraitId;

impl Ctx<'_, '_, '_> {
    /// Whether a user's type derives a trait, by the trait's name.
    pub(super) fn is_derived(&self, ty: Ty, trait_id: TraitId) -> bool {
        let TyKind::Adt(id, _) = ty.kind() else {
            // What is built in (tuples, references, closures) has the comparison and copy traits.
            return matches!(
                ty.kind(),
                TyKind::Tuple(_) | TyKind::Closure(..) | TyKind::Ref(_) | TyKind::Array(_)
            ) && self.is_derivable(trait_id);
        };
        let data = &self.db.program.adts[id.index()];
        if data.is_unseen() {
            // What is generated mostly has what can be derived; and where it is called, it does.
            return self.is_derivable(trait_id);
        }
        let name = self.db.program.traits[trait_id.index()].name;
        data.attrs().iter().any(|attr| attr.is_derive() && attr.words().any(|word| name == word))
    }

    /// Whether a user's enum is given a trait by an attribute macro, which goes by what the variants hold.
    pub(super) fn is_dispatched(&self, ty: Ty, trait_id: TraitId) -> bool {
        matches!(ty.kind(), TyKind::Adt(id, _) if self.db.is_dispatched(*id, trait_id))
    }

    fn is_derivable(&self, trait_id: TraitId) -> bool {
        let program = self.db.program;
        ["clone", "default", "eq", "partial_ord"]
            .iter()
            .any(|name| program.lang_trait(name) == Some(trait_id))
    }

    /// A trait of the catalogue that says nothing more: `Send`, `Sized`.
    pub(super) fn is_marker(&self, trait_id: TraitId) -> bool {
        let data = &self.db.program.traits[trait_id.index()];
        data.fns.is_empty()
            && data.types.is_empty()
            && data.facts.supers.is_empty()
            && self.db.program.is_of_catalogue(data.module)
    }
}

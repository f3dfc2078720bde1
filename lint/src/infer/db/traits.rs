//! What traits ask for, and what traits and impls hold by name.

use crate::facts::Name;
use crate::infer::db::TypeDb;
use crate::infer::ty::{Bound, Subst, Ty};
use crate::link::{AliasId, Container, FnId, ImplId, TraitId};

impl TypeDb<'_, '_> {
    /// The supertraits of a trait, over its own parameters.
    pub(crate) fn supers(&self, id: TraitId) -> &[Bound] {
        self.supers[id.index()].get_or_init(|| {
            let data = &self.program.traits[id.index()];
            let lowering = self.lowering_in(data.module, Container::Trait(id), None);
            let mut bounds: Vec<Bound> =
                data.facts.supers.iter().filter_map(|bound| lowering.bound(bound)).collect();
            bounds.retain(|bound| bound.trait_id != id);
            bounds
        })
    }

    /// What maps a trait's parameters to an instance of it.
    pub(in crate::infer) fn trait_subst(&self, id: TraitId, self_ty: Ty, args: &[Ty]) -> Subst {
        let data = &self.program.traits[id.index()];
        let mut subst = Subst::new(&data.generics.params, args);
        subst.push(data.self_param, self_ty);
        subst
    }

    /// The associated type of that name in a trait.
    pub(in crate::infer) fn trait_type(&self, id: TraitId, name: Name) -> Option<AliasId> {
        let data = &self.program.traits[id.index()];
        data.types.iter().copied().find(|alias| self.program.aliases[alias.index()].name == name)
    }

    /// The bounds that a trait puts on one of its associated types.
    pub(in crate::infer) fn type_bounds(&self, trait_id: TraitId, alias: AliasId) -> Vec<Bound> {
        let data = &self.program.aliases[alias.index()];
        let lowering = self.lowering_in(data.module, Container::Trait(trait_id), None);
        data.facts.bounds.iter().filter_map(|bound| lowering.bound(bound)).collect()
    }

    /// The fn of that name in a trait.
    pub(crate) fn trait_fn(&self, id: TraitId, name: Name) -> Option<FnId> {
        let data = &self.program.traits[id.index()];
        data.fns.iter().copied().find(|id| self.program.fn_data(*id).name == name)
    }

    /// The fn of that name in an impl.
    pub(crate) fn impl_fn(&self, id: ImplId, name: Name) -> Option<FnId> {
        let data = &self.program.impls[id.index()];
        data.fns.iter().copied().find(|id| self.program.fn_data(*id).name == name)
    }

    /// The associated type of that name in an impl.
    pub(in crate::infer) fn impl_type(&self, id: ImplId, name: Name) -> Option<AliasId> {
        let data = &self.program.impls[id.index()];
        data.types.iter().copied().find(|alias| self.program.aliases[alias.index()].name == name)
    }
}

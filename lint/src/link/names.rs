//! What definitions are called in messages.

use super::ids::{CrateId, Def, FnId, ModId};
use super::program::{Container, ImplData, Program};
use crate::facts::{Path, TypeRef};

impl<'a> Program<'a> {
    /// The path of a module, crate first: `std::fs`.
    pub(crate) fn mod_path(&self, module: ModId, from: CrateId) -> String {
        let mut names = Vec::new();
        let mut at = Some(module);
        while let Some(id) = at {
            let data = &self.mods[id.index()];
            match data.parent {
                Some(_) if data.is_block => {}
                Some(_) => names.push(data.name.to_string()),
                None => {
                    let krate = &self.crates[data.krate.index()];
                    let name = if data.krate == from { "crate" } else { krate.name.as_str() };
                    names.push(name.to_owned());
                }
            }
            at = data.parent;
        }
        names.reverse();
        names.join("::")
    }

    /// The path of a fn as a reader of a crate would write it: `std::fs::read`, `crate::store::Store::load`.
    pub(crate) fn fn_path(&self, id: FnId, from: CrateId) -> String {
        let data = self.fn_data(id);
        match data.container {
            Container::Module => format!("{}::{}", self.mod_path(data.module, from), data.name),
            Container::Trait(trait_id) => {
                let owner = &self.traits[trait_id.index()];
                format!("{}::{}::{}", self.mod_path(owner.module, from), owner.name, data.name)
            }
            Container::Impl(impl_id) => {
                format!("{}::{}", self.impl_path(&self.impls[impl_id.index()], from), data.name)
            }
        }
    }

    /// The path that an impl's fns are known by: that of its type, or of its trait where the type is not of the place that
    /// speaks of it (`ToSocketAddrs` for `String`) or has no name of its own.
    fn impl_path(&self, owner: &ImplData<'a>, from: CrateId) -> String {
        let of_type =
            core_path(&owner.facts.self_ty).and_then(|path| match self.named_by(owner.module, path)? {
                Def::Adt(id) => {
                    let data = &self.adts[id.index()];
                    Some((data.module, data.name))
                }
                _ => None,
            });
        let of_trait =
            owner.facts.of_trait.as_ref().and_then(|path| match self.named_by(owner.module, path)? {
                Def::Trait(id) => {
                    let data = &self.traits[id.index()];
                    Some((data.module, data.name))
                }
                _ => None,
            });
        let of_type =
            of_type.filter(|(module, _)| of_trait.is_none() || self.is_at_home(*module, owner.module));
        match of_type.or(of_trait) {
            Some((module, name)) => format!("{}::{name}", self.mod_path(module, from)),
            None => format!("{}::{}", self.mod_path(owner.module, from), head_name(&owner.facts.self_ty)),
        }
    }

    /// Whether a type's module is that of an impl; in the tree, its crate.
    fn is_at_home(&self, of_type: ModId, of_impl: ModId) -> bool {
        let krate = self.krate_of(of_impl);
        of_type == of_impl || (!self.is_catalogue(krate) && self.krate_of(of_type) == krate)
    }

    /// The name of the type that an impl's fn is for.
    pub(crate) fn type_of_impl(&self, id: FnId) -> Option<String> {
        let Container::Impl(id) = self.fn_data(id).container else { return None };
        Some(head_name(&self.impls[id.index()].facts.self_ty))
    }
}

/// The path of a type, behind references.
fn core_path(ty: &TypeRef) -> Option<&Path> {
    match ty {
        TypeRef::Path(path) => Some(path),
        TypeRef::Ref { inner, .. } => core_path(inner),
        _ => None,
    }
}

/// The last name of the type that an impl is for.
fn head_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => path.segments.last().map_or_else(|| "_".into(), |last| last.name.to_string()),
        TypeRef::Ref { inner, .. } => head_name(inner),
        TypeRef::Slice(inner) | TypeRef::Array(inner) => format!("[{}]", head_name(inner)),
        TypeRef::Dyn(bounds) | TypeRef::Impl(bounds) => bounds
            .first()
            .and_then(|bound| bound.path.segments.last())
            .map_or_else(|| "_".into(), |last| last.name.to_string()),
        _ => "_".into(),
    }
}

//! Associated types as written: `T::Item`, `Self::Item`.

use crate::facts::{Name, PathSegment, TypeRef};
use crate::infer::lower::{Lowering, nested};
use crate::infer::ty::{Bound, Ty, TyKind};
use crate::link::ParamId;

impl Lowering<'_, '_, '_> {
    /// `T::A::B`.
    pub(super) fn assoc_chain(&self, ty: Ty, segments: &[PathSegment]) -> Ty {
        segments.iter().fold(ty, |ty, segment| self.assoc(ty, segment.name))
    }

    /// `T::A::B` of a parameter: its bounds say more of it than an impl does that is for it. In `impl<I: Iterator> IntoIterator
    /// for I`, `I::Item` is the iterator's.
    pub(super) fn assoc_chain_of(&self, param: ParamId, segments: &[PathSegment]) -> Ty {
        let own = Ty::new(TyKind::Param(param));
        let by_bound = segments.split_first().and_then(|(first, rest)| {
            let bound = nested(|| self.bound_with(param, first.name)).flatten()?;
            Some((Ty::new(TyKind::Proj(own, bound.trait_id, bound.args, first.name)), rest))
        });
        let (ty, rest) = by_bound.unwrap_or((own, segments));
        self.assoc_chain(ty, rest)
    }

    fn assoc(&self, ty: Ty, name: Name) -> Ty {
        nested(|| self.assoc_here(ty, name)).flatten().unwrap_or_else(Ty::unknown)
    }

    fn assoc_here(&self, ty: Ty, name: Name) -> Option<Ty> {
        if Some(ty) == self.self_ty
            && let Some(found) = self.own_type(name)
        {
            return Some(found);
        }
        let bound = match ty.kind() {
            TyKind::Param(param) => self.bound_with(*param, name)?,
            TyKind::Proj(_, trait_id, _, of) => {
                let alias = self.db.trait_type(*trait_id, *of)?;
                let mut bounds = self.db.type_bounds(*trait_id, alias).into_iter();
                bounds.find_map(|bound| self.having(bound, name))?
            }
            TyKind::Opaque(bounds, _) | TyKind::Dyn(bounds, _) => {
                bounds.iter().find_map(|bound| self.having(bound.clone(), name))?
            }
            _ => return None,
        };
        Some(Ty::new(TyKind::Proj(ty, bound.trait_id, bound.args, name)))
    }

    /// `Self::Name` inside an impl or a trait.
    fn own_type(&self, name: Name) -> Option<Ty> {
        if let Some(id) = self.self_impl {
            if let Some(alias) = self.db.impl_type(id, name) {
                return Some(self.db.alias(alias));
            }
            let path = self.db.program.impls[id.index()].facts.of_trait.as_ref()?;
            let bound = self.having(self.trait_path(path)?, name)?;
            return Some(Ty::new(TyKind::Proj(self.self_ty?, bound.trait_id, bound.args, name)));
        }
        let id = self.self_trait?;
        let data = &self.db.program.traits[id.index()];
        let args = Ty::params(&data.generics.params);
        let own = Bound { trait_id: id, args, assoc: Box::new([]) };
        let bound = self.having_shallow(own, name, 0)?;
        Some(Ty::new(TyKind::Proj(self.self_ty?, bound.trait_id, bound.args, name)))
    }

    /// The bound of a parameter whose trait has an associated type of that name.
    fn bound_with(&self, param: ParamId, name: Name) -> Option<Bound> {
        let wanted = self.params.iter().find(|(_, id)| *id == param).map(|(name, _)| *name);
        for generics in self.generics.iter().rev() {
            let anonymous = generics.anonymous.iter().find(|(_, id)| *id == param);
            if let Some((TypeRef::Impl(bounds) | TypeRef::Dyn(bounds), _)) = anonymous {
                return bounds.iter().find_map(|bound| self.having(self.bound(bound)?, name));
            }
            let (Some(facts), Some(wanted)) = (generics.facts, wanted) else { continue };
            let own = facts.params.iter().filter(|own| own.name == wanted).flat_map(|own| &own.bounds);
            let wheres = facts
                .wheres
                .iter()
                .filter(|own| matches!(&own.ty, TypeRef::Path(path) if path.as_name() == Some(wanted)))
                .flat_map(|own| &own.bounds);
            let found = own.chain(wheres).find_map(|bound| {
                // Only the trait matters here: arguments may name the very type that is being lowered.
                self.having(self.bound(bound)?, name)
            });
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The bound itself or a supertrait of it that has an associated type of that name.
    fn having(&self, bound: Bound, name: Name) -> Option<Bound> {
        self.having_shallow(bound, name, 0)
    }

    fn having_shallow(&self, bound: Bound, name: Name, depth: usize) -> Option<Bound> {
        if self.db.trait_type(bound.trait_id, name).is_some() {
            return Some(bound);
        }
        if depth > 6 {
            return None;
        }
        let data = &self.db.program.traits[bound.trait_id.index()];
        let lowering = Lowering::new(self.db, data.module);
        data.facts.supers.iter().find_map(|written| {
            let above = lowering.trait_path(&written.path)?;
            self.having_shallow(above, name, depth + 1)
        })
    }
}

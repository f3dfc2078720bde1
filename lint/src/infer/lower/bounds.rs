//! Bounds: traits with their arguments, and what they say of parameters.

use crate::facts::{GenericArgs, Name, Path, TraitBound, TypeRef};
use crate::infer::db::Pred;
use crate::infer::lower::Lowering;
use crate::infer::ty::{Args, Bound, Ty, TyKind};
use crate::link::{Def, GenericsData, Namespace, TraitId};

impl Lowering<'_, '_, '_> {
    pub(super) fn bounds(&self, bounds: &[TraitBound]) -> Box<[Bound]> {
        bounds.iter().filter_map(|bound| self.bound(bound)).collect()
    }

    pub(in crate::infer) fn bound(&self, bound: &TraitBound) -> Option<Bound> {
        self.trait_path(&bound.path)
    }

    /// A path to a trait, with its arguments.
    pub(in crate::infer) fn trait_path(&self, path: &Path) -> Option<Bound> {
        let names = path.names();
        let found = self.db.program.resolve(self.module, path.global, &names, Namespace::Types)?;
        let Def::Trait(trait_id) = found.def else { return None };
        if found.used != names.len() {
            return None;
        }
        Some(self.trait_args(trait_id, path.segments.last().and_then(|segment| segment.args.as_deref())))
    }

    pub(super) fn trait_args(&self, trait_id: TraitId, written: Option<&GenericArgs>) -> Bound {
        let data = &self.db.program.traits[trait_id.index()];
        let mut assoc = Vec::new();
        let args: Args = match written {
            Some(GenericArgs { args, fn_output: Some(output), .. }) => {
                assoc.push((Name::from("Output"), self.lower(output)));
                Box::new([Ty::tuple(self.types(args).collect())])
            }
            Some(written) => {
                for binding in &written.bindings {
                    if let Some(ty) = &binding.ty {
                        assoc.push((binding.name, self.lower(ty)));
                    } else if !binding.bounds.is_empty() {
                        assoc.push((
                            binding.name,
                            Ty::new(TyKind::Opaque(self.bounds(&binding.bounds), None)),
                        ));
                    }
                }
                self.fill(&data.generics, data.module, self.types(&written.args).collect())
            }
            None => self.fill(&data.generics, data.module, Vec::new()),
        };
        Bound { trait_id, args, assoc: assoc.into() }
    }

    /// The bounds on all parameters of an item.
    pub(in crate::infer) fn preds(&self, generics: &GenericsData<'_>) -> Vec<Pred> {
        let mut preds = Vec::new();
        if let Some(facts) = generics.facts {
            for (param, id) in facts.params.iter().zip(&generics.params) {
                self.push_preds(Ty::new(TyKind::Param(*id)), &param.bounds, &mut preds);
            }
            for predicate in &facts.wheres {
                self.push_preds(self.lower(&predicate.ty), &predicate.bounds, &mut preds);
            }
        }
        for (ty, id) in &generics.anonymous {
            let own = Ty::new(TyKind::Param(*id));
            match ty {
                TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.push_preds(own, bounds, &mut preds),
                TypeRef::FnPtr { params, ret } => {
                    preds.extend(self.callable(params, ret).map(|bound| Pred { ty: own, bound }));
                }
                _ => {}
            }
        }
        preds
    }

    /// What a pointer to a fn can do: `Fn(A) -> B`.
    fn callable(&self, params: &[TypeRef], ret: &TypeRef) -> Option<Bound> {
        let trait_id = self.db.program.lang_trait("fn")?;
        let inputs = Ty::tuple(params.iter().map(|ty| self.lower(ty)).collect());
        let assoc = [(Name::from("Output"), self.lower(ret))];
        Some(Bound { trait_id, args: [inputs].into(), assoc: assoc.into() })
    }

    fn push_preds(&self, ty: Ty, bounds: &[TraitBound], preds: &mut Vec<Pred>) {
        preds.extend(bounds.iter().filter_map(|bound| Some(Pred { ty, bound: self.bound(bound)? })));
    }
}

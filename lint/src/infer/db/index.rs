//! Finding impls by trait and type, inherent fns and consts by name and type, traits by their fns.

use rayon::prelude::*;

use crate::facts::Name;
use crate::infer::db::TypeDb;
use crate::infer::select::FnFamily;
use crate::infer::ty::{Ty, TyKind};
use crate::link::{AdtId, FnId, ImplId, Program, TraitId, ValueId};
use crate::shares::MANY;

/// What a type is at its outside, to find impls by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(AdtId),
    Prim(Name),
    Str,
    Slice,
    Array,
    Ref,
    Ptr,
    Tuple(usize),
    Dyn(Option<TraitId>),
    Fn,
    Never,
}

impl Head {
    /// [`None`] for parameters and what is not known.
    pub(crate) fn of(ty: Ty) -> Option<Self> {
        Some(match ty.kind() {
            TyKind::Adt(id, _) => Self::Adt(*id),
            TyKind::Prim(name) => Self::Prim(*name),
            TyKind::Str => Self::Str,
            TyKind::Slice(_) => Self::Slice,
            TyKind::Array(_) => Self::Array,
            TyKind::Ref(_) => Self::Ref,
            TyKind::Ptr(_) => Self::Ptr,
            TyKind::Tuple(args) => Self::Tuple(args.len()),
            TyKind::Dyn(bounds) => Self::Dyn(bounds.first().map(|bound| bound.trait_id)),
            TyKind::FnPtr(..) | TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..) => Self::Fn,
            TyKind::Never => Self::Never,
            _ => return None,
        })
    }
}

impl TypeDb<'_, '_> {
    pub(super) fn index(&mut self) {
        (0..self.program.impls.len() as u32).into_par_iter().with_max_len(MANY).for_each(|index| {
            self.header(ImplId(index));
        });
        for (index, data) in self.program.impls.iter().enumerate() {
            let id = ImplId(index as u32);
            let (self_ty, trait_id) = {
                let header = self.header(id);
                (header.self_ty, header.trait_ref.as_ref().map(|(id, _)| *id))
            };
            let head = Head::of(self_ty);
            match (trait_id, head) {
                (Some(trait_id), head) => {
                    self.impls_of.entry(trait_id).or_default().push(id);
                    match head {
                        Some(head) => self.impls.entry((trait_id, head)).or_default().push(id),
                        None if matches!(self_ty.kind(), TyKind::Param(_)) => {
                            self.blanket.entry(trait_id).or_default().push(id);
                        }
                        None => {}
                    }
                }
                (None, Some(head)) if data.facts.of_trait.is_none() => {
                    for id in &data.fns {
                        let name = self.program.fn_data(*id).name;
                        self.inherent.entry((name, head)).or_default().push(*id);
                    }
                    for id in &data.consts {
                        let name = self.program.values[id.index()].name;
                        self.consts.insert((name, head), *id);
                    }
                }
                _ => {}
            }
        }
        for (index, data) in self.program.traits.iter().enumerate() {
            for id in &data.fns {
                let name = self.program.fn_data(*id).name;
                self.traits_with.entry(name).or_default().push(TraitId(index as u32));
            }
        }
    }

    pub(crate) fn inherent(&self, name: Name, head: Head) -> &[FnId] {
        self.inherent.get(&(name, head)).map_or(&[], Vec::as_slice)
    }

    pub(in crate::infer) fn inherent_const(&self, name: Name, head: Head) -> Option<ValueId> {
        self.consts.get(&(name, head)).copied()
    }

    /// The impls of a trait that a type with this head may have, those for a parameter last.
    pub(in crate::infer) fn impls(
        &self,
        trait_id: TraitId,
        head: Option<Head>,
    ) -> impl Iterator<Item = ImplId> + '_ {
        let exact = head.and_then(|head| self.impls.get(&(trait_id, head)));
        let blanket = self.blanket.get(&trait_id);
        exact.into_iter().chain(blanket).flatten().copied()
    }

    pub(crate) fn impls_of(&self, trait_id: TraitId) -> &[ImplId] {
        self.impls_of.get(&trait_id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn fn_family(&self, trait_id: TraitId) -> Option<FnFamily> {
        self.families.iter().find(|(id, _)| *id == trait_id).map(|(_, family)| *family)
    }

    pub(in crate::infer) fn traits_with(&self, name: Name) -> &[TraitId] {
        self.traits_with.get(&name).map_or(&[], Vec::as_slice)
    }
}

/// The traits of callables, where the catalogue has them.
pub(super) fn families(program: &Program<'_>) -> Vec<(TraitId, FnFamily)> {
    let of = |names: [&str; 3], family| {
        names.map(|name| program.lang_trait(name)).into_iter().flatten().map(move |id| (id, family))
    };
    let sync = of(["fn_once", "fn_mut", "fn"], FnFamily::Sync);
    sync.chain(of(["async_fn_once", "async_fn_mut", "async_fn"], FnFamily::Async)).collect()
}

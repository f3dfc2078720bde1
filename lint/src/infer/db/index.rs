//! Finding impls by trait and type, inherent fns and consts by name and type, traits by their fns.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

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
            TyKind::Dyn(bounds, _) => Self::Dyn(bounds.first().map(|bound| bound.trait_id)),
            TyKind::FnPtr(..) | TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..) => Self::Fn,
            TyKind::Never => Self::Never,
            _ => return None,
        })
    }
}

/// What inherent impls have, by its name and the head of their type.
#[derive(Default)]
pub(super) struct Inherent {
    /// Mostly one each.
    fns: FxHashMap<(Name, Head), SmallVec<[FnId; 4]>>,
    consts: FxHashMap<(Name, Head), ValueId>,
}

/// Impls of traits.
#[derive(Default)]
pub(super) struct OfTraits {
    /// By the head of their type.
    by_head: FxHashMap<(TraitId, Head), Vec<ImplId>>,
    /// For a parameter.
    blanket: FxHashMap<TraitId, Vec<ImplId>>,
    all: FxHashMap<TraitId, Vec<ImplId>>,
}

impl Inherent {
    fn of(db: &TypeDb<'_, '_>) -> Self {
        let mut found = Self::default();
        found.fns.reserve(db.program.fns.len() / 2);
        for (index, data) in
            db.program.impls.iter().enumerate().filter(|(_, data)| data.facts.of_trait.is_none())
        {
            let Some(head) = Head::of(db.header(ImplId(index as u32)).self_ty) else { continue };
            for id in &data.fns {
                found.fns.entry((db.program.fn_data(*id).name, head)).or_default().push(*id);
            }
            for id in &data.consts {
                found.consts.insert((db.program.values[id.index()].name, head), *id);
            }
        }
        found
    }
}

impl OfTraits {
    /// Whether the trait has an impl for types with this head.
    pub(super) fn has(&self, trait_id: TraitId, head: Head) -> bool {
        self.by_head.contains_key(&(trait_id, head))
    }

    fn of(db: &TypeDb<'_, '_>) -> Self {
        let mut found = Self::default();
        for id in (0..db.program.impls.len() as u32).map(ImplId) {
            let header = db.header(id);
            let Some((trait_id, _)) = header.trait_ref else { continue };
            found.all.entry(trait_id).or_default().push(id);
            match Head::of(header.self_ty) {
                Some(head) => found.by_head.entry((trait_id, head)).or_default().push(id),
                None if matches!(header.self_ty.kind(), TyKind::Param(_)) => {
                    found.blanket.entry(trait_id).or_default().push(id);
                }
                None => {}
            }
        }
        found
    }
}

impl TypeDb<'_, '_> {
    pub(super) fn index(&mut self) {
        let count = self.program.impls.len() as u32;
        (0..count).into_par_iter().with_max_len(MANY).for_each(|index| {
            self.header(ImplId(index));
        });
        (self.inherent, self.of_traits) = rayon::join(|| Inherent::of(self), || OfTraits::of(self));
        for (index, data) in self.program.traits.iter().enumerate() {
            for id in &data.fns {
                let name = self.program.fn_data(*id).name;
                self.traits_with.entry(name).or_default().push(TraitId(index as u32));
            }
        }
    }

    pub(crate) fn inherent(&self, name: Name, head: Head) -> &[FnId] {
        self.inherent.fns.get(&(name, head)).map_or(&[], SmallVec::as_slice)
    }

    pub(in crate::infer) fn inherent_const(&self, name: Name, head: Head) -> Option<ValueId> {
        self.inherent.consts.get(&(name, head)).copied()
    }

    /// The impls of a trait that a type with this head may have, those for a parameter last.
    pub(in crate::infer) fn impls(
        &self,
        trait_id: TraitId,
        head: Option<Head>,
    ) -> impl Iterator<Item = ImplId> + '_ {
        let exact = head.and_then(|head| self.of_traits.by_head.get(&(trait_id, head)));
        let blanket = self.of_traits.blanket.get(&trait_id);
        exact.into_iter().chain(blanket).flatten().copied()
    }

    pub(crate) fn impls_of(&self, trait_id: TraitId) -> &[ImplId] {
        self.of_traits.all.get(&trait_id).map_or(&[], Vec::as_slice)
    }

    pub(in crate::infer) fn is_dispatched(&self, adt: AdtId, trait_id: TraitId) -> bool {
        self.dispatched.contains(&(adt, trait_id))
    }

    pub(crate) fn fn_family(&self, trait_id: TraitId) -> Option<FnFamily> {
        self.families.iter().find(|(id, _)| *id == trait_id).map(|(_, family)| *family)
    }

    /// Whether a trait is that of futures, or of what becomes one.
    pub(crate) fn is_future_trait(&self, trait_id: TraitId) -> bool {
        let program = self.program;
        program.lang_trait("future") == Some(trait_id) || program.lang_trait("into_future") == Some(trait_id)
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

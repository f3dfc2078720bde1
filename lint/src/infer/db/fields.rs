//! What structs and enums hold, and whether their end does something.

use rustc_hash::FxHashSet;

use crate::facts::Name;
use crate::infer::db::{Head, TypeDb};
use crate::infer::lower::Lowering;
use crate::infer::ty::{Subst, Ty, TyKind};
use crate::link::{AdtId, AdtKind};

/// The fields of a struct or variant.
pub(crate) type Fields = Vec<(Name, Ty)>;

impl TypeDb<'_, '_> {
    /// The fields of a struct or of a variant of an enum.
    pub(crate) fn fields(&self, id: AdtId, variant: Option<u32>) -> &Fields {
        static NONE: Fields = Vec::new();
        self.field_rows(id).get(variant.unwrap_or(0) as usize).unwrap_or(&NONE)
    }

    /// The fields of a struct (one row) or of each variant of an enum.
    fn field_rows(&self, id: AdtId) -> &[Fields] {
        self.fields[id.index()].get_or_init(|| {
            let data = &self.program.adts[id.index()];
            let mut lowering = Lowering::new(self, data.module);
            lowering.add_params(&data.generics);
            let args = Ty::params(&data.generics.params);
            lowering.self_ty = Some(Ty::new(TyKind::Adt(id, args)));
            let row = |variant| {
                let there = data.fields(variant).iter().filter(|field| data.is_there(field));
                there.map(|field| (field.name, lowering.lower(&field.ty))).collect()
            };
            match &data.kind {
                AdtKind::Struct(_) => vec![row(None)],
                AdtKind::Unseen => Vec::new(),
                AdtKind::Enum(facts) => {
                    (0..facts.variants.len() as u32).map(|index| row(Some(index))).collect()
                }
            }
        })
    }

    /// The types of all fields of a type, in all its variants, with its parameters put in.
    pub(crate) fn parts(&self, id: AdtId, args: &[Ty]) -> impl Iterator<Item = Ty> + '_ {
        let subst = Subst::new(&self.program.adts[id.index()].generics.params, args);
        self.field_rows(id).iter().flatten().map(move |(_, ty)| ty.subst(&subst))
    }

    /// Whether a struct of the tree surely keeps a lock's guard while it lives, in one of its fields or in one of theirs.
    pub(in crate::infer) fn keeps_a_guard(&self, id: AdtId) -> bool {
        *self.guards[id.index()].get_or_init(|| self.looks_for_a_guard(id))
    }

    fn looks_for_a_guard(&self, id: AdtId) -> bool {
        const DEEPEST: usize = 3;
        let mut open = vec![(id, 0)];
        while let Some((id, depth)) = open.pop() {
            let adt = &self.program.adts[id.index()];
            if adt.is_lock_guard {
                return true;
            }
            let is_struct = matches!(adt.kind, AdtKind::Struct(_));
            if depth < DEEPEST && is_struct && !self.program.is_of_catalogue(adt.module) {
                let fields = self.field_rows(id).iter().flatten();
                open.extend(fields.filter_map(|(_, ty)| match ty.kind() {
                    TyKind::Adt(inner, _) => Some((*inner, depth + 1)),
                    _ => None,
                }));
            }
        }
        false
    }

    /// Whether a value of a type may do something when it dies: the type says so itself, or one that it surely holds.
    pub(crate) fn does_something_at_its_end(&self, id: AdtId) -> bool {
        *self.ends[id.index()].get_or_init(|| {
            let Some(drop) = self.program.lang_trait("drop") else { return false };
            let (mut open, mut seen) = (vec![id], FxHashSet::from_iter([id]));
            while let Some(id) = open.pop() {
                if self.of_traits.has(drop, Head::Adt(id)) {
                    return true;
                }
                if !self.program.adts[id.index()].holds_its_fields {
                    continue;
                }
                let mut types: Vec<Ty> = self.field_rows(id).iter().flatten().map(|(_, ty)| *ty).collect();
                while let Some(ty) = types.pop() {
                    match ty.kind() {
                        // What it is is known only where a value is at hand.
                        TyKind::Param(_) => return true,
                        TyKind::Adt(inner, args) => {
                            open.extend(seen.insert(*inner).then_some(*inner));
                            types.extend(args.iter().filter(|arg| !matches!(arg.kind(), TyKind::Param(_))));
                        }
                        TyKind::Tuple(items) => types.extend(items),
                        _ => {}
                    }
                }
            }
            false
        })
    }
}

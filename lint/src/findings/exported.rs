//! What of published libraries code elsewhere may call.

use rustc_hash::FxHashSet;

use crate::facts::Visibility;
use crate::infer::{TyKind, TypeDb};
use crate::link::{AdtId, Container, Def, FnId, ModId, Program, Reach};

/// The fns and types that such libraries show: those that public paths lead to.
#[derive(Default)]
pub(super) struct Exported {
    fns: FxHashSet<FnId>,
    adts: FxHashSet<AdtId>,
}

impl Exported {
    pub(super) fn of(program: &Program<'_>) -> Self {
        let libraries = program.crates.iter().filter(|krate| krate.is_published_library);
        let mut open: Vec<ModId> = libraries.map(|krate| krate.root).collect();
        let mut seen: FxHashSet<ModId> = open.iter().copied().collect();
        let mut found = Self::default();
        while let Some(id) = open.pop() {
            let entries = program.mods[id.index()].scope.values();
            let bindings = entries.flat_map(|entry| [entry.types, entry.values]).flatten();
            for binding in bindings.filter(|binding| binding.reach == Reach::Everywhere) {
                match binding.def {
                    Def::Mod(inner) if !program.is_of_catalogue(inner) && seen.insert(inner) => {
                        open.push(inner);
                    }
                    Def::Adt(adt) => {
                        found.adts.insert(adt);
                    }
                    Def::Fn(id) => {
                        found.fns.insert(id);
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// Whether others may call a fn: it is public, and so is the type that it is of.
    pub(super) fn has(&self, db: &TypeDb<'_, '_>, id: FnId) -> bool {
        let data = db.program.fn_data(id);
        let Container::Impl(of) = data.container else { return self.fns.contains(&id) };
        let is_public = matches!(data.item.vis, Visibility::Public);
        is_public && matches!(db.header(of).self_ty.kind(), TyKind::Adt(adt, _) if self.adts.contains(adt))
    }
}

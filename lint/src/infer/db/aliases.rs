//! What aliases, consts and statics are declared to be.

use std::cell::RefCell;

use crate::discover::Edition;
use crate::facts::TypeRef;
use crate::infer::db::TypeDb;
use crate::infer::ty::{Ty, TyKind};
use crate::link::{AliasId, Def, Namespace, ValueId};

impl TypeDb<'_, '_> {
    /// What a type alias stands for, in terms of its own parameters.
    pub(in crate::infer) fn alias(&self, id: AliasId) -> Ty {
        // A cell that is being filled is asked for again by an alias that names itself.
        if let Some(ty) = self.aliases[id.index()].get() {
            return *ty;
        }
        let data = &self.program.aliases[id.index()];
        let Some(ty) = &data.facts.ty else { return Ty::unknown() };
        let Some(_open) = OpenAlias::enter(id) else { return Ty::unknown() };
        let lowering = self.lowering_in(data.module, data.container, Some(&data.generics));
        let ty = lowering.lower(ty);
        *self.aliases[id.index()].get_or_init(|| ty)
    }

    /// The type of a const or static.
    pub(in crate::infer) fn value(&self, id: ValueId) -> Ty {
        *self.values[id.index()].get_or_init(|| {
            let data = &self.program.values[id.index()];
            let lowering = self.lowering_in(data.module, data.container, None);
            let written = lowering.lower(&data.facts.ty);
            let Some(TypeRef::Path(wrap)) = &data.wrap else { return written };
            let names = wrap.names();
            let std = self.program.preludes.get(&Edition::default()).copied().unwrap_or(data.module);
            match self.program.resolve(std, true, &names, Namespace::Types) {
                Some(found) => match found.def {
                    Def::Adt(id) => Ty::new(TyKind::Adt(id, Box::new([written]))),
                    _ => written,
                },
                None => written,
            }
        })
    }
}

thread_local! {
    /// The aliases that are being lowered on this thread, so that one that names itself ends.
    static OPEN_ALIASES: RefCell<Vec<AliasId>> = const { RefCell::new(Vec::new()) };
}

struct OpenAlias;

impl OpenAlias {
    fn enter(id: AliasId) -> Option<Self> {
        OPEN_ALIASES.with_borrow_mut(|open| {
            if open.contains(&id) || open.len() > 64 {
                return None;
            }
            open.push(id);
            Some(Self)
        })
    }
}

impl Drop for OpenAlias {
    fn drop(&mut self) {
        OPEN_ALIASES.with_borrow_mut(Vec::pop);
    }
}

//! The values inside a value that surely die with it.

use crate::infer::body::Infer;
use crate::infer::db::Head;
use crate::infer::ty::{Ty, TyKind};

/// Values further inside are not looked for.
const DEEPEST: usize = 8;

/// More than this are not told of one value.
const MOST: usize = 16;

impl Infer<'_, '_, '_> {
    /// The types of what dies with a value of a type and does something then: the value itself, and what its fields
    /// hold. What an enum, a collection or a shared pointer holds is not known.
    pub(super) fn parts(&mut self, ty: Ty) -> Vec<Ty> {
        let mut found = Vec::new();
        self.add_parts(ty, 0, &mut found);
        found
    }

    fn add_parts(&mut self, ty: Ty, depth: usize, found: &mut Vec<Ty>) {
        if DEEPEST < depth || MOST <= found.len() {
            return;
        }
        let ty = self.cx.shallow(ty);
        match ty.kind() {
            TyKind::Adt(id, args) if self.db().does_something_at_its_end(*id) => {
                if self.has_own_drop(ty) && !self.is_handle(ty) {
                    found.push(self.cx.table.resolve(ty));
                }
                if self.program().adts[id.index()].holds_its_fields {
                    let db = self.db();
                    db.parts(*id, args).for_each(|field| self.add_parts(field, depth + 1, found));
                }
            }
            TyKind::Tuple(items) => items.iter().for_each(|item| self.add_parts(*item, depth + 1, found)),
            _ => {}
        }
    }

    /// Whether a type itself says what is done when a value of it dies.
    pub(super) fn has_own_drop(&self, ty: Ty) -> bool {
        let ty = self.cx.shallow(ty);
        let drop = self.program().lang_trait("drop");
        drop.is_some_and(|drop| self.db().impls(drop, Head::of(ty)).next().is_some())
    }

    /// Whether values of a type that does something at its end can be cloned: they then share what is ended, and the last
    /// one, which is not told from the others, does so.
    fn is_handle(&mut self, ty: Ty) -> bool {
        let clone = self.program().lang_trait("clone");
        clone.is_some_and(|clone| self.cx.may_have(ty, clone, &[]))
    }
}

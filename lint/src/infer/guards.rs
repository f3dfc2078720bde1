//! Guards of blocking locks that live over an await.

use super::body::{HeldGuard, Infer};
use super::ty::{Ty, TyKind};
use crate::facts::ExprId;

impl Infer<'_, '_, '_> {
    /// Notes the guards that are alive at an await.
    pub(super) fn check_guards(&mut self, id: ExprId) {
        let awaited = self.body.expr(id).span;
        for at in 0..self.locals.len() {
            let local = self.locals[at];
            if local.gone || local.region != self.region || !self.is_guard(local.ty) {
                continue;
            }
            self.locals[at].gone = true;
            self.out.held_guards.push(HeldGuard { guard: local.span, awaited, region: self.region });
        }
    }

    fn is_guard(&self, ty: Ty) -> bool {
        match self.cx.shallow(ty).kind() {
            TyKind::Adt(id, _) => self.program().adts[id.index()].is_lock_guard,
            _ => false,
        }
    }

    /// A guard that is handed to a fn is no longer held here.
    pub(super) fn moved(&mut self, id: ExprId) {
        if let Some(at) = self.local_of(id)
            && self.is_guard(self.locals[at].ty)
        {
            self.locals[at].gone = true;
        }
    }

    /// A variable that is assigned a guard holds one again.
    pub(super) fn assigned(&mut self, id: ExprId) {
        if let Some(at) = self.local_of(id) {
            self.locals[at].gone = false;
        }
    }
}

//! Guards of blocking locks that live over an await.

use super::body::Infer;
use super::inferred::HeldGuard;
use super::ty::{Ty, TyKind};
use crate::facts::{ExprId, ExprKind, Name, Operator};

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

    /// An expression of which a part is used in place. A guard that it makes is a temporary, which lives to the
    /// end of the statement.
    pub(super) fn place(&mut self, id: ExprId) -> Ty {
        let ty = self.expr(id, None);
        let made = matches!(self.body.expr(id).kind, ExprKind::MethodCall { .. } | ExprKind::Call { .. });
        if made && self.is_guard(ty) {
            let span = self.outermost_name(id);
            self.bind(Name::default(), ty, span);
        }
        ty
    }

    /// Ends the temporaries made since there were so many locals.
    pub(super) fn end_temporaries(&mut self, since: usize) {
        for local in self.locals.iter_mut().skip(since).filter(|local| local.name == Name::default()) {
            local.gone = true;
        }
    }

    /// Ends the temporaries of a condition, which live on only where it is a `let`.
    pub(super) fn end_condition(&mut self, id: ExprId, since: usize) {
        if !self.has_let(id) {
            self.end_temporaries(since);
        }
    }

    fn has_let(&self, id: ExprId) -> bool {
        match &self.body.expr(id).kind {
            ExprKind::Let { .. } => true,
            ExprKind::Binary { op: Operator::And, lhs, rhs } => self.has_let(*lhs) || self.has_let(*rhs),
            _ => false,
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

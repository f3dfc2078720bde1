//! Guards of blocking locks that live over an await.

use smallvec::SmallVec;

use super::body::{Infer, Local};
use super::gone::Gone;
use super::inferred::HeldGuard;
use super::ty::{Ty, TyKind};
use crate::discover::Edition;
use crate::facts::{ExprId, ExprKind, Name, Operator};

/// The name of temporaries that live as long as the variables beside them: none that code can say.
const EXTENDED: &str = "&";

impl Infer<'_, '_, '_> {
    /// Notes the guards that are alive at an await.
    pub(super) fn check_guards(&mut self, id: ExprId) {
        let awaited = self.body.expr(id).span;
        for at in 0..self.locals.len() {
            let local = self.locals[at];
            let is_told = self.out.held_guards.iter().any(|held| held.guard == local.span);
            if is_told || local.gone != Gone::No || local.region != self.region || !self.holds_guard(&local) {
                continue;
            }
            self.out.held_guards.push(HeldGuard { guard: local.span, awaited, region: self.region });
        }
    }

    /// An expression of which a part is used in place. A guard that it makes is a temporary, which lives to the
    /// end of the statement.
    pub(super) fn place(&mut self, id: ExprId) -> Ty {
        self.place_of(id, None)
    }

    /// As [`place`](Self::place), where a type is expected.
    pub(super) fn place_of(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let ty = self.expr(id, expected);
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
            local.gone = Gone::Yes;
        }
    }

    /// `let x = &*mutex.lock();`: what a `let` refers to lives as long as its variable.
    pub(super) fn extend_temporary(&mut self, init: ExprId, since: usize) {
        let ExprKind::Ref { expr, .. } = &self.body.expr(init).kind else { return };
        let mut base = *expr;
        while let ExprKind::Deref(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Index { base: inner, .. }
        | ExprKind::Ref { expr: inner, .. } = &self.body.expr(base).kind
        {
            base = *inner;
        }
        let span = self.outermost_name(base);
        let made =
            self.locals[since..].iter_mut().find(|local| local.name == Name::default() && local.span == span);
        if let Some(local) = made {
            (local.name, local.gone) = (Name::from(EXTENDED), Gone::No);
        }
    }

    /// Ends the temporaries of a condition, which live on only where it is a `let`.
    pub(super) fn end_condition(&mut self, id: ExprId, since: usize) {
        if !self.has_let(id) {
            self.end_temporaries(since);
        }
    }

    /// The temporaries of a condition, after so many variables, that live on in its `else`: those of a `let`, until 2024.
    pub(super) fn temporaries_of(&self, cond: ExprId, since: usize) -> SmallVec<[Local; 2]> {
        let krate = self.program().krate_of(self.module);
        let live_on = self.program().crates[krate.index()].edition != Edition::E2024 && self.has_let(cond);
        let all = self.locals.iter().skip(since).filter(|local| live_on && local.name == Name::default());
        all.copied().collect()
    }

    fn has_let(&self, id: ExprId) -> bool {
        match &self.body.expr(id).kind {
            ExprKind::Let { .. } => true,
            ExprKind::Binary { op: Operator::And, lhs, rhs } => self.has_let(*lhs) || self.has_let(*rhs),
            _ => false,
        }
    }

    /// Whether a variable surely holds a guard, itself or in what it was given and keeps: `let _guard = mutex.lock();`.
    fn holds_guard(&mut self, local: &Local) -> bool {
        match self.cx.shallow(local.ty).kind() {
            TyKind::Adt(id, _) if self.program().adts[id.index()].is_lock_guard => true,
            // Who names it may have looked whether there is one, and taken it.
            TyKind::Adt(_, args)
                if self.cx.is_lang(local.ty, "Result") || self.cx.is_lang(local.ty, "Option") =>
            {
                args.first().is_some_and(|kept| self.is_guard(*kept)) && !self.is_named_again(local)
            }
            TyKind::Tuple(items) => {
                items.iter().any(|item| self.is_guard(*item)) && !self.is_named_again(local)
            }
            TyKind::Adt(id, _) if self.db().keeps_a_guard(*id) => {
                local.owned && self.only_borrowed(local, u32::MAX)
            }
            _ => false,
        }
    }

    fn is_named_again(&self, local: &Local) -> bool {
        self.body.exprs.iter().any(|expr| {
            local.span.hi <= expr.span.lo
                && matches!(&expr.kind, ExprKind::Path(path) if path.as_name() == Some(local.name))
        })
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
            self.locals[at].gone = Gone::Yes;
        }
    }

    /// A variable that is assigned a guard holds one again.
    pub(super) fn assigned(&mut self, id: ExprId) {
        if let Some(at) = self.local_of(id) {
            self.locals[at].gone = Gone::No;
        }
    }
}

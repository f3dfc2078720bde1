//! Loops: what they go over, and what they give by `break`.

use crate::facts::{ExprId, ExprKind, Name, PatId};
use crate::infer::body::Infer;
use crate::infer::ty::{Args, Ty, TyKind};
use crate::report::CallBy;

impl Infer<'_, '_, '_> {
    pub(super) fn while_(&mut self, id: ExprId, cond: ExprId, body: ExprId) -> Ty {
        let (locals, start) = (self.locals.len(), self.loop_start());
        self.expr(cond, None);
        self.end_condition(cond, locals);
        self.loop_body(body);
        self.end_variables(locals, body);
        self.end_loop(start);
        self.check_spin(id, start);
        Ty::unit()
    }

    pub(super) fn loop_(&mut self, id: ExprId, body: ExprId) -> Ty {
        let start = self.loop_start();
        let ty = self.loop_body(body);
        self.end_loop(start);
        self.check_spin(id, start);
        if start.awaits < self.loop_start().awaits && !self.has_break(body) && !self.has_return(body) {
            self.out.endless.push((self.body.expr(id).span, self.region));
        }
        // A loop without a `break` never ends.
        if self.cx.table.is_free(ty) && !self.has_break(body) { Ty::never() } else { ty }
    }

    pub(super) fn for_(&mut self, id: ExprId, pat: PatId, iter: ExprId, body: ExprId, is_await: bool) -> Ty {
        let ty = self.expr(iter, None);
        let ty = self.cx.normalize(ty);
        let item = if is_await { Ty::unknown() } else { self.iterate(iter, ty) };
        if is_await {
            self.awaited(id);
        }
        let (locals, start) = (self.locals.len(), self.loop_start());
        self.pat(pat, item);
        self.loop_body(body);
        self.end_variables(locals, body);
        self.end_loop(start);
        Ty::unit()
    }

    /// What iterating a value gives, with the calls that `for` makes.
    fn iterate(&mut self, id: ExprId, ty: Ty) -> Ty {
        let program = self.program();
        let (Some(into), Some(iterator)) =
            (program.lang_trait("into_iterator"), program.lang_trait("iterator"))
        else {
            return Ty::unknown();
        };
        self.own_operator(id, "into_iterator", "into_iter", ty, &[]);
        let none = Args::default();
        // A generic iterator is its own: a bound by `Iterator` says more than the blanket impl.
        let iter = match self.cx.project(ty, into, &none, Name::from("IntoIter")) {
            Some(iter) if !iter.is_unknown() => iter,
            _ => ty,
        };
        if let Some(next) = self.db().trait_fn(iterator, Name::from("next"))
            && !matches!(iter.kind(), TyKind::Unknown | TyKind::Var(_))
        {
            self.record_implicit(id, CallBy::Loop, next, Box::new([iter]));
        }
        let item = self.cx.project(iter, iterator, &none, Name::from("Item"));
        item.or_else(|| self.cx.project(ty, into, &none, Name::from("Item"))).unwrap_or_else(Ty::unknown)
    }

    fn loop_body(&mut self, body: ExprId) -> Ty {
        let open = self.cx.table.var();
        self.breaks.push(open);
        self.expr(body, None);
        self.breaks.pop();
        open
    }

    pub(super) fn break_(&mut self, value: Option<ExprId>) -> Ty {
        let ty = value.map(|value| self.expr(value, None));
        if let (Some(ty), Some(open)) = (ty, self.breaks.last().copied()) {
            self.coerce(ty, open);
        }
        Ty::never()
    }

    /// Whether a `break` stands within a loop's own body.
    fn has_break(&self, body: ExprId) -> bool {
        self.has(body, |kind| matches!(kind, ExprKind::Break(_)))
    }

    fn has_return(&self, body: ExprId) -> bool {
        self.has(body, |kind| matches!(kind, ExprKind::Return(_)))
    }

    /// Whether something of a kind stands in a loop.
    fn has(&self, body: ExprId, is_meant: impl Fn(&ExprKind) -> bool) -> bool {
        let span = self.body.expr(body).span;
        // Children come before their parents; what a loop holds lies right before its body.
        self.body.exprs[..body.0 as usize]
            .iter()
            .rev()
            .take_while(|expr| expr.span.lo >= span.lo || expr.span.hi > span.lo)
            .any(|expr| is_meant(&expr.kind))
    }
}

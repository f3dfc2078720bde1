//! Loops that wait for others by spinning: all that they do is ask again.
//!
//! Such a loop is told by what it calls, all of which must be known: only fns that `#[polls]` in the
//! catalogue declares as asking whether something has happened (an atomic's `load`, `try_recv`, `try_lock`),
//! or as pausing for a moment (`spin_loop`, `yield_now`), and what cannot block. A loop that awaits, or that
//! calls anything else, makes progress of its own.

use super::body::Infer;
use super::inferred::{RegionKind, Spin, Target};
use crate::facts::{ExprId, Span};

/// What had been seen when a loop began.
#[derive(Clone, Copy)]
pub(super) struct LoopStart {
    pub(super) calls: usize,
    pub(super) awaits: u32,
}

impl Infer<'_, '_, '_> {
    pub(super) fn loop_start(&self) -> LoopStart {
        let awaits = self.out.regions.get(self.region.0 as usize).map_or(0, |region| region.awaits);
        LoopStart { calls: self.out.calls.len(), awaits }
    }

    /// Notes the loop if it spins.
    pub(super) fn check_spin(&mut self, id_of_loop: ExprId, start: LoopStart) {
        let Some(region) = self.out.regions.get(self.region.0 as usize) else { return };
        if region.awaits != start.awaits || region.kind == RegionKind::Closure {
            return;
        }
        let mut polls = 0;
        for call in &self.out.calls[start.calls..] {
            match &call.target {
                Target::Fn(id, _) => {
                    let data = self.program().fn_data(*id);
                    if data.attrs.moves_on {
                        return;
                    }
                    if let Some(takes) = data.attrs.polls {
                        // What takes something makes progress by it, if the loop can end then.
                        if takes && self.ends(id_of_loop) {
                            return;
                        }
                        polls += 1;
                    } else if !self.is_plain(*id) {
                        return;
                    }
                }
                Target::Ctor => {}
                Target::Value(_) | Target::Macro(_) | Target::Unknown(_) => return,
            }
        }
        if polls > 0 && !self.counts(id_of_loop) && !self.leaves(id_of_loop) {
            let lo = self.body.expr(id_of_loop).span.lo;
            let width = if matches!(self.body.expr(id_of_loop).kind, crate::facts::ExprKind::Loop(_)) {
                4
            } else {
                5
            };
            let span = Span { lo, hi: lo + width };
            self.out.spins.push(Spin { span, region: self.region });
        }
    }

    /// A fn of the catalogue that does nothing worth waiting for: a look at a value, a comparison.
    fn is_plain(&self, id: crate::link::FnId) -> bool {
        let program = self.program();
        let data = program.fn_data(id);
        let by_value = data
            .facts
            .self_param
            .as_ref()
            .is_some_and(|param| !matches!(param.kind, crate::facts::SelfKind::RefMut));
        program.is_of_catalogue(data.module) && data.attrs.blocking.is_none() && by_value
    }

    /// Whether a loop can end: `while`, or with a `break`, `return` or `?` inside.
    fn ends(&self, id: ExprId) -> bool {
        use crate::facts::ExprKind;
        let expr = self.body.expr(id);
        let exits =
            |kind: &ExprKind| matches!(kind, ExprKind::Break(_) | ExprKind::Return(_) | ExprKind::Try(_));
        !matches!(expr.kind, ExprKind::Loop(_))
            || self.body.exprs.iter().any(|inner| expr.span.contains(inner.span) && exits(&inner.kind))
    }

    /// Whether the loop's body ends by leaving the loop, so that nothing is asked twice.
    fn leaves(&self, id: ExprId) -> bool {
        use crate::facts::{ExprKind, Stmt};
        let (ExprKind::Loop(body) | ExprKind::While { body, .. }) = &self.body.expr(id).kind else {
            return false;
        };
        let ExprKind::Block(block) = &self.body.expr(*body).kind else { return false };
        let last = block.tail.or(match block.stmts.last() {
            Some(Stmt::Expr(last)) => Some(*last),
            _ => None,
        });
        last.is_some_and(|last| matches!(self.body.expr(last).kind, ExprKind::Return(_) | ExprKind::Break(_)))
    }

    /// Whether the loop changes a variable: a bounded number of tries is progress.
    fn counts(&self, id: ExprId) -> bool {
        use crate::facts::{ExprKind, Operator};
        let span = self.body.expr(id).span;
        let inside = self.body.exprs.iter().filter(|expr| span.contains(expr.span));
        inside.into_iter().any(|expr| {
            matches!(expr.kind, ExprKind::Assign { .. } | ExprKind::Binary { op: Operator::OpAssign, .. })
        })
    }
}

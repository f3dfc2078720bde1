//! Values that a body makes and uses once: a message that is the only one finds room in its channel.

use super::body::Infer;
use crate::facts::{Expr, ExprId, ExprKind, Lit, Name, PatId, PatKind, Span};

impl Infer<'_, '_, '_> {
    /// Whether a receiver is a variable that holds what a fn of some name made with room for something, as
    /// `let (tx, rx) = bounded(1)` does, and this call, made once, is all that it is used for.
    pub(super) fn is_only_use(&self, receiver: ExprId, maker: Name) -> bool {
        let Some(name) = self.local_of(receiver).map(|at| self.locals[at].name) else { return false };
        let body = self.body;
        let in_tuple = |pat: PatId| match &body.pat(pat).kind {
            PatKind::Tuple(pats) => pats.iter().any(|pat| body.pat(*pat).binds(name)),
            _ => false,
        };
        let Some((pat, init)) = body.lets().find(|(pat, _)| in_tuple(*pat)) else { return false };
        let is_use =
            |expr: &&Expr| matches!(&expr.kind, ExprKind::Path(path) if path.as_name() == Some(name));
        body.exprs.iter().filter(is_use).count() == 1
            && body.pats.iter().filter(|pat| pat.binds(name)).count() == 1
            && self.has_room(init, maker)
            && !self.is_repeated(body.expr(receiver).span, body.pat(pat).span)
    }

    /// Whether a value is made by a fn of some name with a number that is written and not zero.
    fn has_room(&self, made: ExprId, maker: Name) -> bool {
        let ExprKind::Call { callee, args } = &self.body.expr(made).kind else { return false };
        let ExprKind::Path(path) = &self.body.expr(*callee).kind else { return false };
        let room = args.first().map(|arg| &self.body.expr(*arg).kind);
        path.segments.last().is_some_and(|last| last.name == maker)
            && matches!(room, Some(ExprKind::Lit(Lit::Int(Some(1..), _))))
    }

    /// Whether a place may be reached more than once for each time that another, before it, is.
    fn is_repeated(&self, place: Span, made: Span) -> bool {
        self.body.exprs.iter().any(|expr| {
            let repeats = matches!(
                expr.kind,
                ExprKind::Loop(_) | ExprKind::While { .. } | ExprKind::For { .. } | ExprKind::Closure(_)
            );
            repeats && expr.span.contains(place) && !expr.span.contains(made)
        })
    }
}

//! Values that a body makes and uses once: a message that is the only one finds room in its channel.

use super::body::Infer;
use crate::facts::{Expr, ExprId, ExprKind, Lit, Name, PatId, PatKind, Span};

impl Infer<'_, '_, '_> {
    /// Whether a receiver is a variable that holds what a fn of some name made with room for something, as
    /// `let (tx, rx) = bounded(1)` does, and this call, made once, is all that it is used for.
    pub(super) fn is_only_use(&self, receiver: ExprId, maker: Name) -> bool {
        let Some(name) = self.local_of(receiver).map(|at| self.locals[at].name) else { return false };
        let binds = |pat: &PatId| {
            let PatKind::Tuple(pats) = &self.body.pat(*pat).kind else { return false };
            pats.iter().any(
                |pat| matches!(&self.body.pat(*pat).kind, PatKind::Bind { name: own, .. } if *own == name),
            )
        };
        let mut made = self.body.lets().filter(|(pat, _)| binds(pat));
        let (Some((pat, init)), None) = (made.next(), made.next()) else { return false };
        let is_named =
            |expr: &&Expr| matches!(&expr.kind, ExprKind::Path(path) if path.as_name() == Some(name));
        let uses = self.body.exprs.iter().filter(is_named).count();
        let declared = self
            .body
            .pats
            .iter()
            .filter(|pat| matches!(&pat.kind, PatKind::Bind { name: own, .. } if *own == name));
        uses == 1
            && declared.count() == 1
            && self.has_room(init, maker)
            && !self.is_repeated(self.body.expr(receiver).span, self.body.pat(pat).span)
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

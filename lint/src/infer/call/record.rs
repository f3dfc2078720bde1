//! Writing calls down, with the names that stand for them.

use crate::facts::{ExprId, ExprKind, Name, Span};
use crate::infer::body::Infer;
use crate::infer::inferred::{Call, Target};
use crate::infer::ty::Args;
use crate::link::FnId;
use crate::report::CallBy;

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn record(&mut self, id: ExprId, name_span: Span, name: Name, target: Target, exempt: bool) {
        self.note_call(id);
        let call = self.call_of(self.body.expr(id).span, name_span, name, target);
        self.out.calls.push(Call { exempt, ..call });
    }

    /// Adds what is known of the arguments of the call that was recorded last. Only fns of the tree ask for it.
    pub(super) fn record_given(&mut self, receiver: Option<ExprId>, args: &[ExprId]) {
        let given = self.given(receiver, args);
        if let Some(call) = self.out.calls.last_mut() {
            call.given = given;
        }
    }

    /// A call as it stands here, of which nothing more is known.
    pub(in crate::infer) fn call_of(&self, span: Span, name_span: Span, name: Name, target: Target) -> Call {
        Call {
            target,
            name_span,
            span,
            region: self.region,
            name,
            by: CallBy::Call,
            maybe: self.maybe,
            exempt: false,
            tests: self.tests(),
            on_failure: self.on_failure(),
            once: self.is_while_empty(),
            given: Box::default(),
            first: self.is_first(),
            awaited: false,
        }
    }

    /// A call that the language makes.
    pub(in crate::infer) fn record_implicit(&mut self, id: ExprId, by: CallBy, fn_id: FnId, args: Args) {
        let name_span = self.outermost_name(id);
        let name = self.program().fn_data(fn_id).name;
        let span = self.body.expr(id).span;
        let call = self.call_of(span, name_span, name, Target::Fn(fn_id, args));
        self.out.calls.push(Call { by, ..call });
    }

    /// The name that stands for an expression: its method's or path's, else all of it.
    pub(in crate::infer) fn outermost_name(&self, id: ExprId) -> Span {
        let expr = self.body.expr(id);
        match &expr.kind {
            ExprKind::MethodCall { name_span, .. } => *name_span,
            ExprKind::Call { callee, .. } => self.name_span(*callee),
            ExprKind::Path(path) => path.name_span(),
            ExprKind::Try(inner) | ExprKind::Await(inner) | ExprKind::Ref { expr: inner, .. } => {
                self.outermost_name(*inner)
            }
            _ => expr.span,
        }
    }

    pub(super) fn name_span(&self, callee: ExprId) -> Span {
        let expr = self.body.expr(callee);
        match &expr.kind {
            ExprKind::Path(path) => path.name_span(),
            _ => expr.span,
        }
    }

    pub(super) fn callee_name(&self, callee: ExprId) -> Name {
        match &self.body.expr(callee).kind {
            ExprKind::Path(path) => path.segments.last().map(|segment| segment.name).unwrap_or_default(),
            ExprKind::Field { name, .. } => *name,
            // What a call gives has no name but that of the call.
            ExprKind::Call { callee, .. } => Name::from(format!("{}()", self.callee_name(*callee)).as_str()),
            ExprKind::MethodCall { name, .. } => Name::from(format!("{name}()").as_str()),
            _ => Name::default(),
        }
    }
}

//! What an await tells of the call whose value it waits for.

use super::body::Infer;
use super::inferred::{Target, Why};
use super::ty::{Ty, TyKind};
use crate::facts::{ExprId, ExprKind};

impl Infer<'_, '_, '_> {
    /// What awaiting a value gives.
    pub(super) fn await_(&mut self, id: ExprId, inner: ExprId, expected: Option<Ty>) -> Ty {
        let since = self.out.calls.len();
        let ty = self.expr(inner, expected.map(|output| Ty::new(TyKind::Future(output))));
        self.awaited(id);
        self.awaits_at_once(inner, since);
        let output = self.cx.output_of(ty);
        self.gives_future(inner, output.is_none() && self.is_no_future(ty));
        output.unwrap_or_else(Ty::unknown)
    }

    /// Notes the calls of which one makes the future that an await, or a macro, waits for: it may be boxed, or what is called on
    /// it hands it on.
    pub(super) fn awaits_at_once(&mut self, future: ExprId, since: usize) {
        let body = self.body;
        let inner = |id: &ExprId| match &body.expr(*id).kind {
            ExprKind::MethodCall { recv, .. } => Some(*recv),
            ExprKind::Call { args, .. } if args.len() == 1 => Some(args[0]),
            _ => None,
        };
        for id in std::iter::successors(Some(future), inner) {
            let span = body.expr(id).span;
            let made = self.out.calls[since..].iter_mut().filter(|call| call.span == span);
            made.for_each(|call| call.awaited = true);
        }
    }

    /// A call gives a future. The fn of a trait which it is named like does not, nor does another whose result is none: the call
    /// is of something that was not read.
    fn gives_future(&mut self, id: ExprId, is_mistaken: bool) {
        let program = self.program();
        let span = self.body.expr(id).span;
        let Some(call) = self.out.calls.last_mut().filter(|call| call.span == span) else { return };
        if is_mistaken || call.is_by_name(program) {
            call.target = Target::Unknown(Why::Receiver);
        }
    }

    /// Whether no impl that was not read could make a future of a type.
    fn is_no_future(&self, ty: Ty) -> bool {
        let ty = self.cx.table.shallow(ty);
        match ty.kind() {
            TyKind::Prim(_) | TyKind::Str | TyKind::Tuple(_) | TyKind::Slice(_) | TyKind::Array(_) => true,
            TyKind::Adt(..) => {
                ["Result", "Option", "Vec", "String"].iter().any(|lang| self.cx.is_lang(ty, lang))
            }
            _ => false,
        }
    }
}

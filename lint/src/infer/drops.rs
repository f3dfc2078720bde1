//! Values that die where they stand, whose types do something then.
//!
//! Only what surely dies counts: a variable that is never used but by reference, and what a call gives and nothing
//! takes. A value that may have been moved dies elsewhere, and what dies there is not guessed at.

use rustc_hash::FxHashSet;

use super::body::Infer;
use super::db::Head;
use super::inferred::{Call, Target};
use super::ty::{Args, Ty, TyKind};
use crate::facts::{Body, ExprId, ExprKind, MacroInput, Name, PatId, PatKind, SelfKind, Span};
use crate::link::FnId;

impl Infer<'_, '_, '_> {
    /// Notes that a pattern that was just bound holds a value of its own.
    pub(super) fn owns(&mut self, pat: PatId) {
        if let PatKind::Bind { name, by_ref: false, sub: None } = self.body.pat(pat).kind
            && let Some(local) = self.locals.last_mut().filter(|local| local.name == name)
        {
            local.owned = true;
        }
    }

    /// Ends the variables bound since there were so many: the values that they surely still hold die.
    pub(super) fn end_variables(&mut self, since: usize) {
        for at in (since..self.locals.len()).rev() {
            let local = self.locals[at];
            if !local.owned || local.gone {
                continue;
            }
            let Some((drop, ty)) = self.drop_of(local.ty) else { continue };
            if only_borrowed(self.body, local.name, local.span) {
                self.record_drop(drop, ty, local.span, local.span);
            }
        }
    }

    /// The end of a value that nothing takes.
    pub(super) fn lost(&mut self, id: ExprId, ty: Ty) {
        let is_made = matches!(
            self.body.expr(id).kind,
            ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Await(_)
                | ExprKind::Struct { .. }
        );
        if let Some((drop, ty)) = self.drop_of(ty).filter(|_| is_made) {
            let (name, whole) = (self.outermost_name(id), self.body.expr(id).span);
            self.record_drop(drop, ty, name, whole);
        }
    }

    /// A method that takes its receiver, or is not known, may move a variable.
    pub(super) fn after_receiver(&mut self, receiver: ExprId, method: Option<FnId>) {
        let takes = method.is_none_or(|id| {
            let own = self.program().fn_data(id).facts.self_param.as_ref();
            own.is_none_or(|own| !matches!(own.kind, SelfKind::Ref | SelfKind::RefMut))
        });
        if takes && let Some(at) = self.local_of(receiver) {
            self.locals[at].owned = false;
        }
    }

    /// What runs when a value of a type dies, if the type itself says so.
    fn drop_of(&mut self, ty: Ty) -> Option<(FnId, Ty)> {
        let ty = self.cx.shallow(ty);
        let TyKind::Adt(..) = ty.kind() else { return None };
        let trait_id = self.program().lang_trait("drop")?;
        let db = self.db();
        db.impls(trait_id, Head::of(ty)).next()?;
        Some((db.trait_fn(trait_id, Name::from("drop"))?, ty))
    }

    fn record_drop(&mut self, drop: FnId, ty: Ty, name_span: Span, span: Span) {
        let args: Args = Box::new([ty]);
        self.out.calls.push(Call {
            target: Target::Fn(drop, args),
            name_span,
            span,
            region: self.region,
            name: Name::from("drop"),
            implicit: true,
            is_drop: true,
            maybe: self.maybe,
            exempt: false,
            tests: self.tests(),
            on_failure: self.on_failure(),
            given: Box::default(),
            first: self.is_first(),
        });
    }
}

/// Whether a variable is only ever used by reference, and where it is bound. A name that is bound twice, a closure that
/// may take it, and code that could not be read leave it open.
fn only_borrowed(body: &Body, name: Name, bound: Span) -> bool {
    let is_bound = |kind: &PatKind| matches!(kind, PatKind::Bind { name: own, .. } if *own == name);
    if body.pats.iter().filter(|pat| is_bound(&pat.kind)).count() != 1 {
        return false;
    }
    let mut borrowed = FxHashSet::default();
    let mut apart = Vec::new();
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::MethodCall { recv, .. } => drop(borrowed.insert(*recv)),
            ExprKind::Ref { expr, .. } => drop(borrowed.insert(*expr)),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => drop(borrowed.insert(*base)),
            ExprKind::Closure(_) | ExprKind::Async(_) if !expr.span.contains(bound) => apart.push(expr.span),
            ExprKind::Macro(call) if matches!(call.input, MacroInput::Unread) => return false,
            _ => {}
        }
    }
    let mut uses = (0..)
        .map(ExprId)
        .zip(&body.exprs)
        .filter(|(_, expr)| matches!(&expr.kind, ExprKind::Path(path) if path.as_name() == Some(name)));
    uses.all(|(id, expr)| borrowed.contains(&id) && !apart.iter().any(|around| around.contains(expr.span)))
}

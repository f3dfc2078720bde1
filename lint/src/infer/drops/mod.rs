//! Values that die where they stand, whose types do something then.
//!
//! Only what surely dies counts: a variable that is never used but by reference, what a call gives and nothing takes, and
//! what is in a place that gets another value. A value that may have been moved dies elsewhere, and what dies there is
//! not guessed at.

mod parts;
mod uses;

use super::body::{Infer, Local};
use super::inferred::{Call, Target};
use super::ty::{Ty, TyKind};
use crate::facts::{ExprId, ExprKind, Name, SelfKind, Span};
use crate::infer::gone::Gone;
use crate::link::FnId;
use crate::report::CallBy;

impl Infer<'_, '_, '_> {
    /// Notes that a variable that was just bound holds a `Some`, where it is given one in so many words.
    pub(super) fn holds_some(&mut self, init: ExprId) {
        let is_some = self.is_some(init);
        if let Some(local) = self.locals.last_mut().filter(|_| is_some) {
            local.is_some = true;
        }
    }

    /// Ends the variables bound since there were so many, whose scope ends at an expression's end: the values that they
    /// surely still hold die.
    pub(super) fn end_variables(&mut self, since: usize, scope: ExprId) {
        let end = self.body.expr(scope).span.hi;
        for at in (since..self.locals.len()).rev() {
            let local = self.locals[at];
            if !local.owned || local.gone != Gone::No {
                continue;
            }
            let dying = self.parts(self.held(&local));
            if !dying.is_empty() && self.only_borrowed(&local, end) {
                dying.into_iter().for_each(|ty| self.record_drop(ty, local.span, local.span));
            }
        }
        self.locals.truncate(since);
    }

    /// The type of what a variable surely holds.
    fn held(&self, local: &Local) -> Ty {
        let ty = self.cx.shallow(local.ty);
        match ty.kind() {
            TyKind::Adt(id, args) if local.is_some && Some(*id) == self.program().lang_adt("Option") => {
                args.first().copied().unwrap_or(ty)
            }
            _ => ty,
        }
    }

    /// The end of a value that nothing takes.
    pub(super) fn lost(&mut self, id: ExprId, ty: Ty) {
        let is_made = matches!(
            self.body.expr(id).kind,
            ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Await(_)
                | ExprKind::Try(_)
                | ExprKind::Struct { .. }
        );
        if is_made {
            let (name, whole) = (self.outermost_name(id), self.body.expr(id).span);
            self.parts(ty).into_iter().for_each(|ty| self.record_drop(ty, name, whole));
        }
    }

    /// A receiver of a method: a method that only borrows it leaves a value that was made for it to die; one that takes
    /// it, or is not known, may move a variable, or a part of it.
    pub(super) fn after_receiver(&mut self, receiver: ExprId, ty: Ty, method: Option<FnId>) {
        let kind = method.and_then(|id| self.program().fn_data(id).facts.self_param.as_ref());
        let borrows = kind.is_some_and(|own| matches!(own.kind, SelfKind::Ref | SelfKind::RefMut));
        let changes = method.is_some_and(|id| self.program().fn_data(id).facts.takes_mut());
        if borrows && !(changes && self.has_switch(ty)) {
            self.lost(receiver, ty);
        }
        if changes {
            self.may_disarm(receiver, ty);
        }
        let is_copied = self.is_copied(ty);
        if let Some(at) = self.root_local(receiver)
            && ((!borrows && !is_copied) || (changes && self.locals[at].is_some))
        {
            self.locals[at].owned = false;
        }
    }

    /// A change of what decides at a variable's end may tell it to do nothing then.
    pub(super) fn may_disarm(&mut self, place: ExprId, ty: Ty) {
        let is_part = matches!(self.body.expr(place).kind, ExprKind::Field { .. });
        let decides = if is_part { self.is_switch(ty) } else { self.has_switch(ty) };
        if decides
            && let Some(at) = self.root_local(place)
            && self.has_own_drop(self.locals[at].ty)
        {
            self.locals[at].owned = false;
        }
    }

    /// Whether a type does something at its end that a flag or an option in it may decide about.
    fn has_switch(&self, ty: Ty) -> bool {
        match self.cx.shallow(ty).kind() {
            TyKind::Adt(id, args) if self.has_own_drop(ty) => {
                self.db().parts(*id, args).any(|field| self.is_switch(field))
            }
            _ => false,
        }
    }

    fn is_switch(&self, ty: Ty) -> bool {
        let ty = self.cx.shallow(ty);
        ty == Ty::bool() || self.cx.is_lang(ty, "Option")
    }

    /// The variable that an expression is, or is a part of.
    fn root_local(&self, id: ExprId) -> Option<usize> {
        let mut at = id;
        while let ExprKind::Field { base, .. } | ExprKind::Deref(base) = &self.body.expr(at).kind {
            at = *base;
        }
        self.local_of(at)
    }

    /// What a place surely held dies when it gets another value.
    pub(super) fn replaced(&mut self, id: ExprId, place: ExprId, ty: Ty) {
        let dying = self.parts(ty);
        if !dying.is_empty() && self.surely_holds(place) {
            let (name, whole) = (self.body.expr(place).span, self.body.expr(id).span);
            dying.into_iter().for_each(|ty| self.record_drop(ty, name, whole));
        }
    }

    fn surely_holds(&mut self, place: ExprId) -> bool {
        match &self.body.expr(place).kind {
            // What is behind a reference can be exchanged, not taken away.
            ExprKind::Deref(_) | ExprKind::Index { .. } => true,
            ExprKind::Field { base, .. } => match &self.body.expr(*base).kind {
                ExprKind::Field { .. } => self.surely_holds(*base),
                ExprKind::Path(_) => match self.local_of(*base).map(|at| self.locals[at]) {
                    Some(local) if matches!(self.cx.shallow(local.ty).kind(), TyKind::Ref(_)) => true,
                    Some(local) => local.owned && self.only_borrowed(&local, u32::MAX),
                    None => false,
                },
                _ => true,
            },
            ExprKind::Path(_) => match self.local_of(place).map(|at| self.locals[at]) {
                Some(local) => local.owned && local.gone == Gone::No && self.only_borrowed(&local, u32::MAX),
                None => false,
            },
            _ => false,
        }
    }

    /// A call of a fn that ends what it is given, by hand. What the value's own type does then is the fn's model's
    /// business; here are the values inside it.
    pub(super) fn ended(&mut self, id: ExprId, called: FnId, name: Span, inputs: &[Ty]) {
        let data = self.program().fn_data(called);
        let Some(ends) = data.attrs.ends else { return };
        let at = data.facts.param_named(ends);
        let Some(ty) = at.and_then(|at| inputs.get(at)).map(|ty| self.cx.table.resolve(*ty)) else { return };
        let whole = self.body.expr(id).span;
        let inner = self.parts(ty).into_iter().filter(|part| *part != ty);
        inner.for_each(|part| self.record_drop(part, name, whole));
    }

    fn record_drop(&mut self, ty: Ty, name_span: Span, span: Span) {
        let name = Name::from("drop");
        let drop = self.program().lang_trait("drop").and_then(|id| self.db().trait_fn(id, name));
        let Some(drop) = drop else { return };
        let call = self.call_of(span, name_span, name, Target::Fn(drop, Box::new([ty])));
        self.out.calls.push(Call { by: CallBy::End, ..call });
    }
}

//! What is done only while a static is empty, and fills it: `if CONFIG.load().is_none() { CONFIG.store(read()) }`. It is done
//! once in a program's life, and those who call such a fn find the static filled.

use super::body::Infer;
use super::known::Assumed;
use crate::facts::{ExprId, ExprKind, Span};
use crate::link::{Container, FnId, ValueId};

/// The statics of a body that may be empty.
#[derive(Debug, Default)]
pub(super) struct Statics {
    /// Those that were found empty before something was done.
    empty: Vec<ValueId>,
    /// Those that are given something.
    filled: Vec<ValueId>,
    /// Those from which it is taken again.
    emptied: Vec<ValueId>,
}

impl Infer<'_, '_, '_> {
    /// Assumes that the static behind an expression is empty, until the block ends.
    pub(super) fn assume_empty(&mut self, of: ExprId) {
        if let Some(id) = self.static_behind(of) {
            self.statics.empty.push(id);
            self.assumed.push(Assumed::Empty);
        }
    }

    /// Whether this place is reached only while a static is empty.
    pub(super) fn is_while_empty(&self) -> bool {
        self.assumed.iter().any(|assumed| matches!(assumed, Assumed::Empty))
    }

    /// The static that an expression looks into, by nothing but what leads to all that is in it: not by a key.
    pub(super) fn static_behind(&self, id: ExprId) -> Option<ValueId> {
        match &self.body.expr(id).kind {
            ExprKind::Ref { expr: inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.static_behind(*inner),
            ExprKind::MethodCall { recv, args, name_span, .. } if args.is_empty() => {
                let found = self.static_behind(*recv)?;
                (!self.may_empty(*name_span)).then_some(found)
            }
            ExprKind::Path(path) => {
                if let Some(at) = self.local_of(id) {
                    return self.locals[at].of_static;
                }
                let found = self.value_at(path)?;
                self.program().values[found.index()].is_static.then_some(found)
            }
            _ => None,
        }
    }

    /// Whether a method takes out what is there: a static that is emptied again is filled more than once.
    fn may_empty(&self, name_span: Span) -> bool {
        self.method_at(name_span).is_some_and(|id| self.program().fn_data(id).facts.takes_mut())
    }

    /// Notes that the static behind a place, if there is one, is given something.
    pub(super) fn fills(&mut self, place: ExprId) {
        if let Some(id) = self.static_behind(place) {
            self.statics.filled.push(id);
        }
    }

    /// Notes what a method does to a static: `CELL.set(..)`, `guard.insert(..)`.
    pub(super) fn may_fill(&mut self, receiver: ExprId, changes: bool) {
        let is_named = matches!(self.body.expr(receiver).kind, ExprKind::Path(_));
        if is_named || changes {
            self.fills(receiver);
        }
    }

    /// Notes that a method which gives all of what it is called on takes it out of a static: `GUARD.lock().take()`.
    pub(super) fn may_take(&mut self, id: FnId, receiver: ExprId) {
        let Container::Impl(of) = self.program().fn_data(id).container else { return };
        let gives_itself = self.db().sig(id).output == self.db().header(of).self_ty;
        if let Some(of_static) = self.static_behind(receiver).filter(|_| gives_itself) {
            self.statics.emptied.push(of_static);
        }
    }

    /// Takes back what was said of statics that nothing here fills, or that are emptied again.
    pub(super) fn forget_unfilled(&mut self) {
        let Statics { empty, filled, emptied } = std::mem::take(&mut self.statics);
        if !empty.iter().all(|id| filled.contains(id) && !emptied.contains(id)) {
            self.out.calls.iter_mut().for_each(|call| call.once = false);
        }
    }
}

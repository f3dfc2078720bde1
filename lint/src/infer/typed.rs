//! The types of a body's expressions, for those who ask: what a body calls is known without keeping them.

use rustc_hash::FxHashMap;

use super::body::Infer;
use super::gone::Gone;
use super::ty::Ty;
use crate::facts::{Body, ExprId, Span};

/// The types in a body, macros expanded. Expressions that were read keep their places in it.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    types: Vec<Ty>,
    /// What is alive, by call: the locals of its region that are in scope.
    live: FxHashMap<ExprId, Vec<(Span, Ty)>>,
}

impl Typed {
    pub(super) fn of(body: &Body) -> Self {
        Self { types: vec![Ty::unknown(); body.exprs.len()], live: FxHashMap::default() }
    }

    /// The type of an expression.
    pub(crate) fn ty(&self, id: ExprId) -> Ty {
        self.types.get(id.0 as usize).copied().unwrap_or_else(Ty::unknown)
    }

    /// The locals that are in scope at a call, in its region: where they are bound, and their types.
    pub(crate) fn live(&self, call: ExprId) -> &[(Span, Ty)] {
        self.live.get(&call).map_or(&[], Vec::as_slice)
    }
}

impl Infer<'_, '_, '_> {
    pub(super) fn note_type(&mut self, id: ExprId, ty: Ty) {
        if let Some(slot) = self.typed.as_mut().and_then(|typed| typed.types.get_mut(id.0 as usize)) {
            *slot = ty;
        }
    }

    pub(super) fn note_call(&mut self, id: ExprId) {
        let region = self.region;
        let Some(typed) = &mut self.typed else { return };
        let live = self.locals.iter().filter(|local| local.region == region && local.gone != Gone::Yes);
        typed.live.insert(id, live.map(|local| (local.span, local.ty)).collect());
    }

    /// What was written down, with what its variables turned out to be.
    pub(super) fn into_typed(self) -> Typed {
        let (table, mut typed) = (self.cx.table, self.typed.unwrap_or_default());
        for ty in typed.types.iter_mut().chain(typed.live.values_mut().flatten().map(|(_, ty)| ty)) {
            *ty = table.finish(*ty);
        }
        typed
    }
}

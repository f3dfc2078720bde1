//! How a variable is used: whether what it was given is still in it at its end.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, ExprKind, MacroInput, Name, Span};
use crate::infer::body::{Infer, Local};
use crate::infer::ty::{Ty, TyKind};

impl Infer<'_, '_, '_> {
    /// Whether a variable, and each part of it, is only ever used by reference, and where it is bound. A name that is
    /// bound once more before its scope ends, a closure that may take it, and code that could not be read leave it open.
    pub(in crate::infer) fn only_borrowed(&mut self, local: &Local, end: u32) -> bool {
        let (body, name) = (self.body, local.name);
        let in_scope = |span: Span| local.span.lo <= span.lo && span.hi <= end;
        let times = usize::from(name != Name::from("self"));
        if body.pats.iter().filter(|pat| pat.binds(name) && in_scope(pat.span)).count() != times {
            return false;
        }
        let mut borrowed = FxHashSet::default();
        let mut apart = Vec::new();
        // What is in a box can be taken out of it.
        let is_box = self.cx.is_lang(local.ty, "Box");
        let mut unboxed = FxHashMap::default();
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            match &expr.kind {
                ExprKind::Deref(place) if is_box => drop(unboxed.insert(*place, id)),
                // A `Some` can be taken out of what is lent to be changed.
                ExprKind::Ref { mutable: true, .. } | ExprKind::Assign { .. } if local.is_some => {}
                ExprKind::MethodCall { recv: place, .. }
                | ExprKind::Ref { expr: place, .. }
                | ExprKind::Field { base: place, .. }
                | ExprKind::Index { base: place, .. }
                | ExprKind::Deref(place)
                | ExprKind::Assign { lhs: place, .. } => drop(borrowed.insert(*place)),
                ExprKind::Closure(_) | ExprKind::Async(_) if !expr.span.contains(local.span) => {
                    apart.push(expr.span);
                }
                ExprKind::Macro(call) if matches!(call.input, MacroInput::Unread) => return false,
                _ => {}
            }
        }
        let whole = self.has_own_drop(local.ty);
        let mut places: FxHashMap<ExprId, Ty> = FxHashMap::default();
        // Children come before their parents: a variable before its fields.
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            let (ty, is_field) = match &expr.kind {
                ExprKind::Path(path) if path.as_name() == Some(name) && in_scope(expr.span) => {
                    (local.ty, false)
                }
                // Nothing can be moved out of a value whose type does something at its end.
                ExprKind::Field { base, name } if !whole => match places.get(base).copied() {
                    Some(ty) => (self.field_type(ty, None, *name).unwrap_or_else(Ty::unknown), true),
                    None => continue,
                },
                _ => continue,
            };
            let is_copied = is_field && self.is_copied(ty);
            let used = unboxed.get(&id).unwrap_or(&id);
            if (!borrowed.contains(used) && !is_copied)
                || apart.iter().any(|around| around.contains(expr.span))
            {
                return false;
            }
            places.insert(id, ty);
        }
        true
    }

    /// Whether a value of a type stays where it is when it is used.
    pub(super) fn is_copied(&self, ty: Ty) -> bool {
        matches!(self.cx.shallow(ty).kind(), TyKind::Prim(_) | TyKind::Ref(_) | TyKind::Ptr(_))
    }
}

//! Whether a task can wait at a place: what is alive there must be able to move to another thread with it, and must
//! not keep others from going on.

use rustc_hash::FxHashSet;

use super::place::Place;
use crate::facts::{ExprId, ExprKind, Span};
use crate::infer::{Bodies, Bound, Ctx, Selection, Ty, TyKind, TypeDb, Typed};
use crate::link::{AdtId, FnId, Owner, Threads, TraitId};

/// Whether nothing that is alive at a place speaks against awaiting there. What is captured from outside was part of the
/// future before.
pub(super) fn can_wait(bodies: &Bodies<'_, '_, '_>, owner: Owner, place: &Place<'_>, typed: &Typed) -> bool {
    let within = match owner {
        Owner::Fn(id) => Some(id),
        Owner::Value(_) => None,
    };
    let judge = Judge { db: bodies.db, within };
    let locals = typed.live(place.id).iter().filter(|(span, _)| place.context.contains(*span));
    let mut temporaries = Vec::new();
    let mut inner = place.id;
    collect(place, place.id, &mut temporaries);
    for &id in &place.around {
        if !matches!(place.body.expr(id).kind, ExprKind::Block(_)) {
            let before = place.body.expr(inner).span;
            let siblings = place.body.expr(id).kind.children().into_iter().filter(|child| *child != inner);
            siblings.filter(|child| is_before(place.body.expr(*child).span, before)).for_each(|child| {
                collect(place, child, &mut temporaries);
                temporaries.push(child);
            });
        }
        inner = id;
    }
    locals
        .map(|(_, ty)| *ty)
        .chain(temporaries.into_iter().map(|id| typed.ty(id)))
        .all(|ty| judge.is_send(ty))
}

fn is_before(span: Span, other: Span) -> bool {
    span.lo < other.lo
}

/// The values that a part of an expression makes and that may live to the end of its statement.
fn collect(place: &Place<'_>, id: ExprId, found: &mut Vec<ExprId>) {
    for child in place.body.expr(id).kind.children() {
        match &place.body.expr(child).kind {
            ExprKind::Block(_) | ExprKind::Closure(_) | ExprKind::Async(_) => continue,
            ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => {}
            _ => found.push(child),
        }
        collect(place, child, found);
    }
}

/// Judges types by what is known of them.
pub(super) struct Judge<'d, 'p, 'a> {
    pub(super) db: &'d TypeDb<'p, 'a>,
    /// The fn whose parameters the types may name.
    pub(super) within: Option<FnId>,
}

impl Judge<'_, '_, '_> {
    /// Whether nothing known says that a value cannot go to another thread.
    pub(super) fn is_send(&self, ty: Ty) -> bool {
        self.holds(ty, Need::Send, &mut FxHashSet::default())
    }

    /// Whether nothing known says that a reference to it cannot.
    pub(super) fn is_sync(&self, ty: Ty) -> bool {
        self.holds(ty, Need::Sync, &mut FxHashSet::default())
    }

    fn holds(&self, ty: Ty, need: Need, open: &mut FxHashSet<(Ty, Need)>) -> bool {
        if !open.insert((ty, need)) {
            return true;
        }
        match ty.kind() {
            TyKind::Ref(inner) => self.holds(*inner, Need::Sync, open),
            TyKind::Ptr(_) => false,
            TyKind::Slice(inner) | TyKind::Array(inner) => self.holds(*inner, need, open),
            TyKind::Tuple(parts) => parts.iter().all(|part| self.holds(*part, need, open)),
            TyKind::Adt(id, args) => self.adt_holds(*id, args, need, open),
            TyKind::Dyn(bounds, _) => self.is_among(bounds, need),
            TyKind::Param(_) | TyKind::Proj(..)
                if ty.any_part(&|part| matches!(part.kind(), TyKind::Param(_))) =>
            {
                self.is_asked(ty, need)
            }
            _ => true,
        }
    }

    fn adt_holds(&self, id: AdtId, args: &[Ty], need: Need, open: &mut FxHashSet<(Ty, Need)>) -> bool {
        let program = self.db.program;
        let data = &program.adts[id.index()];
        let is_said = match data.threads {
            Threads::NotSend => true,
            Threads::NotSync => need == Need::Sync,
            Threads::Shared | Threads::Unsaid => data.is_lock_guard,
        };
        let is_shared = data.threads == Threads::Shared;
        let mut may =
            |arg: &Ty| self.holds(*arg, need, open) && (!is_shared || self.holds(*arg, Need::Sync, open));
        !is_said && args.iter().all(&mut may) && self.db.parts(id, args).all(|ty| self.holds(ty, need, open))
    }

    /// Whether the fn asks it of what a parameter of types stands for, or takes such a value: then its future had to be sent
    /// with one anyway.
    fn is_asked(&self, ty: Ty, need: Need) -> bool {
        let (Some(id), Some(wanted)) = (self.within, self.db.program.lang_trait(need.lang())) else {
            return false;
        };
        let sig = self.db.sig(id);
        let is_taken =
            sig.inputs.iter().chain(&sig.self_input).any(|input| input.any_part(&|part| part == ty));
        is_taken || matches!(Ctx::new(self.db, &sig.preds).select(ty, wanted, &[]), Some(Selection::Bound(_)))
    }

    /// Whether `Send`, or `Sync`, is among bounds or what these require.
    fn is_among(&self, bounds: &[Bound], need: Need) -> bool {
        let wanted = self.db.program.lang_trait(need.lang());
        let mut seen: FxHashSet<TraitId> = FxHashSet::default();
        let mut open: Vec<TraitId> = bounds.iter().map(|bound| bound.trait_id).collect();
        while let Some(id) = open.pop() {
            if Some(id) == wanted {
                return true;
            }
            if seen.insert(id) {
                open.extend(self.db.supers(id).iter().map(|bound| bound.trait_id));
            }
        }
        false
    }
}

/// What is asked of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Need {
    /// It can go to another thread.
    Send,
    /// References to it can.
    Sync,
}

impl Need {
    fn lang(self) -> &'static str {
        match self {
            Self::Send => "Send",
            Self::Sync => "Sync",
        }
    }
}

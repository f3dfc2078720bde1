//! Whether a counterpart can be called in a fn's place: what it takes and what it gives.

use super::counterpart::{self, Counterpart};
use super::place::Place;
use crate::facts::ExprKind;
use crate::infer::{Bound, Ctx, FnSig, Ty, TyKind, TypeDb, Typed};
use crate::link::FnId;

/// How the call's parts become the counterpart's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// The arguments stay as they are.
    SameArguments,
    /// The receiver becomes the first argument, borrowed.
    ReceiverFirst,
}

/// How a fn's call becomes one of its counterpart, where that takes and gives the same.
pub(super) fn compare(
    db: &TypeDb<'_, '_>,
    id: FnId,
    counterpart: &Counterpart,
    place: &Place<'_>,
    typed: &Typed,
) -> Option<Shape> {
    let (own, other) = (db.sig(id), db.sig(counterpart.id));
    let same_result =
        || counterpart::output(db, counterpart.id) == Some(own.output) && !own.output.has_params();
    if counterpart.then.is_none() && !place.is_dropped && !same_result() {
        return None;
    }
    if other.self_input.is_some() {
        return None;
    }
    match (&place.call().kind, own.self_input) {
        (ExprKind::Call { .. }, None) => {
            same(own, &own.inputs, other, &other.inputs).then_some(Shape::SameArguments)
        }
        (ExprKind::MethodCall { recv, .. }, Some(_)) => {
            let (first, rest) = other.inputs.split_first()?;
            let taken = takes(db, other, *first, typed.ty(*recv));
            (taken && same(own, &own.inputs, other, rest)).then_some(Shape::ReceiverFirst)
        }
        _ => None,
    }
}

/// Whether two fns take the same, parameters going by their bounds.
fn same(own: &FnSig, inputs: &[Ty], other: &FnSig, others: &[Ty]) -> bool {
    inputs.len() == others.len()
        && inputs.iter().zip(others).all(|(a, b)| match (a.kind(), b.kind()) {
            (TyKind::Param(_), TyKind::Param(_)) => bounds(own, *a) == bounds(other, *b),
            _ => a == b && !a.has_params() && !a.is_unknown(),
        })
}

pub(super) fn bounds(sig: &FnSig, param: Ty) -> Vec<&Bound> {
    sig.preds.iter().filter(|pred| pred.ty == param).map(|pred| &pred.bound).collect()
}

/// Whether a parameter takes a reference to a receiver: by its bounds, which references hand on.
pub(super) fn takes(db: &TypeDb<'_, '_>, sig: &FnSig, param: Ty, receiver: Ty) -> bool {
    let mut receiver = receiver;
    while let TyKind::Ref(inner) = receiver.kind() {
        receiver = *inner;
    }
    if !matches!(param.kind(), TyKind::Param(_))
        || !matches!(receiver.kind(), TyKind::Adt(..) | TyKind::Str | TyKind::Slice(_))
    {
        return false;
    }
    let mut cx = Ctx::new(db, &[]);
    bounds(sig, param).into_iter().all(|bound| cx.select(receiver, bound.trait_id, &bound.args).is_some())
}

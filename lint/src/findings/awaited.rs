//! Calls of async fns whose futures are awaited at once.

use rustc_hash::FxHashSet;

use crate::facts::{Body, ExprId, ExprKind, Span};
use crate::infer::{Bodies, Call, RegionId, Target};
use crate::link::{FnId, Owner};

/// The calls of async fns of the tree in a context whose futures are awaited at once, or driven to their ends there, by
/// their places among the body's calls.
pub(super) fn awaited(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> Vec<(usize, FnId)> {
    let spans = spans(bodies, owner);
    let calls = bodies.get(owner).calls.iter().enumerate();
    let calls = calls.filter(|(_, call)| call.region == region && spans.contains(&call.span));
    calls.filter_map(|(at, call)| Some((at, async_fn(bodies, call)?))).collect()
}

/// The async fn of the tree that a call is of.
pub(super) fn async_fn(bodies: &Bodies<'_, '_, '_>, call: &Call) -> Option<FnId> {
    let Target::Fn(id, _) = &call.target else { return None };
    let program = bodies.db.program;
    let data = program.fn_data(*id);
    let in_tree = !program.is_catalogue(program.krate_of(data.module));
    (in_tree && data.facts.is_async && data.facts.body.is_some()).then_some(*id)
}

/// The calls in a body that make futures which are awaited at once, or driven there.
fn spans(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> FxHashSet<Span> {
    let Some(body) = bodies.code(owner) else { return FxHashSet::default() };
    let futures = body.exprs.iter().filter_map(|expr| match expr.kind {
        ExprKind::Await(future) => Some(future),
        _ => None,
    });
    let awaited = futures.flat_map(|future| on_the_way(&body, future));
    awaited.chain(bodies.get(owner).driven.iter().copied()).collect()
}

/// The calls of which one makes the future that an await waits for: it may be boxed, or what is called on it hands it on.
fn on_the_way(body: &Body, awaited: ExprId) -> impl Iterator<Item = Span> {
    let inner = |id: &ExprId| match &body.expr(*id).kind {
        ExprKind::MethodCall { recv, .. } => Some(*recv),
        ExprKind::Call { args, .. } if args.len() == 1 => Some(args[0]),
        _ => None,
    };
    std::iter::successors(Some(awaited), inner).map(|id| body.expr(id).span)
}

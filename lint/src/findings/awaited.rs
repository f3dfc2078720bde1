//! Calls of async fns whose futures are awaited at once.

use crate::infer::{Bodies, Call, RegionId, Target};
use crate::link::{FnId, Owner};

/// The calls of async fns of the tree in a context whose futures are awaited at once, or driven to their ends there, by
/// their places among the body's calls.
pub(super) fn awaited(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> Vec<(usize, FnId)> {
    let inferred = bodies.get(owner);
    let is_meant =
        |call: &Call| call.region == region && (call.awaited || inferred.driven.contains(&call.span));
    let calls = inferred.calls.iter().enumerate().filter(|(_, call)| is_meant(call));
    calls.filter_map(|(at, call)| Some((at, async_fn(bodies, call)?))).collect()
}

/// The async fn of the tree that a call is of.
pub(super) fn async_fn(bodies: &Bodies<'_, '_, '_>, call: &Call) -> Option<FnId> {
    let Target::Fn(id, _) = &call.target else { return None };
    let program = bodies.db.program;
    let data = program.fn_data(*id);
    let in_tree = !program.is_of_catalogue(data.module);
    (in_tree && data.facts.is_async && data.facts.body.is_some()).then_some(*id)
}

//! Async fns all of whose futures have a thread for themselves.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Futures;
use crate::findings::awaited::{async_fn, awaited, spans};
use crate::findings::mentions::{Mentions, Tally};
use crate::infer::{Bodies, Call, RegionId, RegionKind};
use crate::link::{FnId, Owner};
use crate::shares::FEW;

/// Those that are called for such futures alone, and those that only they call and await.
pub(in crate::findings) fn apart(
    bodies: &Bodies<'_, '_, '_>,
    mentions: &Mentions<'_, '_, '_, '_>,
    owners: &[Owner],
) -> FxHashSet<FnId> {
    let called = owners.par_iter().with_max_len(FEW).flat_map_iter(|owner| called_apart(bodies, *owner));
    let mut tally = Tally::new(mentions);
    let mut open: Vec<FnId> = called.collect::<Vec<_>>();
    open.retain(|id| tally.is_last(*id));
    let mut found = FxHashSet::default();
    while let Some(id) = open.pop() {
        found.insert(id);
        let inner = awaited(bodies, Owner::Fn(id), RegionId(0)).into_iter().map(|(_, id)| id);
        open.extend(inner.filter(|id| tally.is_last(*id)));
    }
    found
}

/// The async fns that a body calls for futures which have a thread for themselves, once for each such call.
fn called_apart(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> Vec<FnId> {
    let inferred = bodies.get(owner);
    let calls = inferred.calls.iter().filter_map(|call| Some((call, async_fn(bodies, call)?)));
    let calls: Vec<(&Call, FnId)> = calls.collect();
    if calls.is_empty() {
        return Vec::new();
    }
    let futures = Futures::of(bodies, owner);
    let at_once = spans(bodies, owner);
    let is_given = |call: &Call| !at_once.contains(&call.span) || inferred.driven.contains(&call.span);
    let given = calls.iter().filter(|(call, id)| is_given(call) && futures.of_call_are_apart(call, *id));
    let mut found: Vec<FnId> = given.map(|(_, id)| *id).collect();
    for (at, region) in inferred.regions.iter().enumerate() {
        if region.kind == RegionKind::Async && futures.are_apart(region) {
            found.extend(awaited(bodies, owner, RegionId(at as u32)).into_iter().map(|(_, id)| id));
        }
    }
    found
}

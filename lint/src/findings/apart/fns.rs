//! Async fns all of whose futures have a thread for themselves.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Futures;
use crate::findings::awaited::{async_fn, awaited};
use crate::findings::exported::Exported;
use crate::findings::mentions::{Mentions, Tally};
use crate::infer::{Bodies, Call, RegionId, RegionKind};
use crate::link::{FnId, Owner};
use crate::shares::FEW;

/// Those that are called for such futures alone, and those that only they call and await, save what code may call that is not
/// seen. `regions` are the async blocks whose futures have such threads.
pub(in crate::findings) fn apart(
    bodies: &Bodies<'_, '_, '_>,
    mentions: &Mentions<'_, '_, '_, '_>,
    owners: &[Owner],
    regions: &[(Owner, RegionId)],
) -> FxHashSet<FnId> {
    let called = owners.par_iter().with_max_len(FEW).flat_map_iter(|owner| called_apart(bodies, *owner));
    let mut called: Vec<FnId> = called.collect();
    let of_blocks = regions.iter().flat_map(|(owner, region)| awaited(bodies, *owner, *region));
    called.extend(of_blocks.map(|(_, id)| id));
    let mut found = FxHashSet::default();
    if called.is_empty() {
        return found;
    }
    let exported = Exported::of(bodies.db.program);
    let mut tally = Tally::new(mentions);
    let mut called_nowhere_else = |mut called: Vec<FnId>| {
        called.retain(|id| !exported.has(bodies.db, *id));
        tally.look_for(called.iter().copied());
        called.retain(|id| tally.is_last(*id));
        called
    };
    let mut open = called_nowhere_else(called);
    while let Some(id) = open.pop() {
        found.insert(id);
        let inner = awaited(bodies, Owner::Fn(id), RegionId(0)).into_iter().map(|(_, id)| id);
        open.extend(called_nowhere_else(inner.collect()));
    }
    found
}

/// The async fns that closures of a body call for futures which have a thread for themselves, once for each such call.
fn called_apart(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> Vec<FnId> {
    let inferred = bodies.get(owner);
    let is_in_closure = |call: &&Call| {
        let region = inferred.regions.get(call.region.0 as usize);
        region.is_some_and(|own| own.kind == RegionKind::Closure)
    };
    let calls = inferred.calls.iter().filter(is_in_closure);
    let calls: Vec<(&Call, FnId)> = calls.filter_map(|call| Some((call, async_fn(bodies, call)?))).collect();
    if calls.is_empty() {
        return Vec::new();
    }
    let futures = Futures::of(bodies, owner);
    let apart = calls.into_iter().filter(|(call, id)| futures.of_call_are_apart(call, *id));
    apart.map(|(_, id)| id).collect()
}

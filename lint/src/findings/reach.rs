//! What code comes to, through fns of the tree.

use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::infer::{Bodies, Call, Inferred, RegionId, Target};
use crate::link::{FnId, Owner};

/// More fns than stand between an entry and its server.
const MAX_REACHED: usize = 1000;

/// How many bodies are inferred at once; all but a few of them were needed one after the other.
const AHEAD: usize = 16;

/// Whether a part of a body comes to what is meant. `leads` gives the fns by which such a part may do so further down, and
/// [`None`] if it does so itself.
pub(super) fn comes_to(
    bodies: &Bodies<'_, '_, '_>,
    owner: Owner,
    region: RegionId,
    leads: impl Fn(Owner, RegionId) -> Option<Vec<FnId>> + Sync,
) -> bool {
    let program = bodies.db.program;
    let mut open = VecDeque::from([(owner, region)]);
    let mut seen: FxHashSet<Owner> = FxHashSet::from_iter([owner]);
    while !open.is_empty() {
        let some: Vec<(Owner, RegionId)> = open.drain(..open.len().min(AHEAD)).collect();
        let found = some.par_iter().map(|(owner, region)| leads(*owner, *region));
        let Some(found) = found.collect::<Option<Vec<Vec<FnId>>>>() else { return true };
        for id in found.into_iter().flatten() {
            let in_tree = !program.is_of_catalogue(program.fn_data(id).module);
            if in_tree && seen.len() < MAX_REACHED && seen.insert(Owner::Fn(id)) {
                open.push_back((Owner::Fn(id), RegionId(0)));
            }
        }
    }
    false
}

/// The fns that a part of a body calls, be it in what it makes for later.
pub(super) fn called(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> Vec<FnId> {
    let fns = calls_within(bodies.get(owner), region).filter_map(|call| match &call.target {
        Target::Fn(id, _) => Some(*id),
        _ => None,
    });
    fns.collect()
}

pub(super) fn calls_within(inferred: &Inferred, region: RegionId) -> impl Iterator<Item = &Call> {
    let parent = |id: &RegionId| inferred.regions.get(id.0 as usize).and_then(|own| own.parent);
    let is_within =
        move |call: &&Call| std::iter::successors(Some(call.region), parent).any(|id| id == region);
    inferred.calls.iter().filter(is_within)
}

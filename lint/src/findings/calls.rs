//! Where the calls of async contexts lead.

use super::callers::Callers;
use super::contexts::AsyncContext;
use crate::effects::{Lead, Leads};
use crate::infer::{Bodies, Call, RegionId, Subst};
use crate::link::Owner;

/// Where the calls of a context lead: the place of each call in its body, and whether that depends on what callers give.
pub(super) fn leads(
    leads: Leads<'_, '_, '_, '_>,
    context: &AsyncContext,
    callers: &Callers,
) -> Vec<(Lead, usize, bool)> {
    let own = region_leads(leads, context.owner, context.region);
    let mut all: Vec<_> = own.map(|(lead, at)| (lead, at, false)).collect();
    let none = Subst::default();
    for (at, call) in calls(leads.bodies, context.owner, context.region) {
        for instance in callers.instances(leads.bodies, context.owner, call) {
            all.extend(leads.callee(&instance, &none).map(|lead| (lead, at, true)));
        }
    }
    all
}

/// Where the calls of a region lead, whatever callers give.
pub(super) fn region_leads(
    leads: Leads<'_, '_, '_, '_>,
    owner: Owner,
    region: RegionId,
) -> impl Iterator<Item = (Lead, usize)> {
    let none = Subst::default();
    let calls = calls(leads.bodies, owner, region);
    calls.filter_map(move |(at, call)| Some((leads.callee(call, &none)?, at)))
}

/// The calls of a region, with their places in the body.
fn calls<'b>(
    bodies: &'b Bodies<'_, '_, '_>,
    owner: Owner,
    region: RegionId,
) -> impl Iterator<Item = (usize, &'b Call)> {
    bodies.get(owner).calls.iter().enumerate().filter(move |(_, call)| call.region == region)
}

//! Where the calls of async contexts lead.

use super::callers::Callers;
use super::contexts::AsyncContext;
use crate::effects::{Lead, Leads};
use crate::infer::{Bodies, Call, RegionId, Subst, Target, Ty};
use crate::link::Owner;

/// Where the calls of a context lead for what callers give, with the place of each call in its body.
pub(super) fn leads_of_callers(
    leads: Leads<'_, '_, '_, '_>,
    context: &AsyncContext,
    callers: &Callers,
) -> Vec<(Lead, usize)> {
    let none = Subst::default();
    let mut handed_over: Option<Vec<Ty>> = None;
    // A fn that runs its parameter off-thread, and only where it need not right here, is trusted.
    let mut is_trusted = |call: &Call| match &call.target {
        Target::Value(ty) => handed_over.get_or_insert_with(|| leads.handed_over(context.owner)).contains(ty),
        _ => false,
    };
    let calls = calls(leads.bodies, context.owner, context.region).filter(|(_, call)| !is_trusted(call));
    let instances = calls.flat_map(|(at, call)| {
        callers.instances(leads.bodies, context.owner, call).into_iter().map(move |instance| (at, instance))
    });
    instances.filter_map(|(at, instance)| Some((leads.callee(&instance, &none)?, at))).collect()
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

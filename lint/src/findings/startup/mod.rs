//! The start-up code of servers: until a server serves, blocking keeps nobody waiting who matters, and findings have a rule
//! of their own.
//!
//! A runtime begins with an async fn under an attribute such as `#[tokio::main]`, and with what is given to
//! `block_on`; it goes on in an async fn that such code alone calls, and awaits at once. It serves as soon as something is
//! called that does, however far down.

mod zone;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

pub(super) use self::zone::Zone;
use self::zone::{Sign, Zones};
use super::awaited::awaited;
use super::contexts::AsyncContext;
use super::mentions::{Mentions, Tally};
use crate::facts::AttrFacts;
use crate::infer::{Bodies, RegionId, RegionKind};
use crate::link::{Container, FnId, ModId, Owner, Program};
use crate::shares::FEW;

/// Whether a body that holds nothing async may start a runtime all the same: `fn main() { block_on(run()) }`.
pub(super) fn may_start(program: &Program<'_>, id: FnId) -> bool {
    let data = program.fn_data(id);
    data.name == "main" && matches!(data.container, Container::Module)
}

/// Marks what is start-up code in contexts.
pub(super) fn mark(
    bodies: &Bodies<'_, '_, '_>,
    mentions: &Mentions<'_, '_, '_, '_>,
    owners: &[Owner],
    contexts: &mut [AsyncContext],
) {
    let zones = Zones::new(bodies);
    let mut begun = Begun::new(mentions);
    // What is given to `block_on` outside of async code.
    let root = RegionId(0);
    let drives = |owner: &Owner| {
        let inferred = bodies.get(*owner);
        let is_sync = inferred.regions.first().is_some_and(|own| own.kind == RegionKind::Body);
        let sign = if inferred.driven.is_empty() || !is_sync { None } else { Sign::of(bodies, *owner, root) };
        Some((*owner, sign?))
    };
    for (owner, sign) in owners.par_iter().with_max_len(FEW).filter_map(drives).collect::<Vec<_>>() {
        let zone = zones.of(owner, root, Some(sign));
        enter(&mut begun, bodies, (owner, root), &zone, Some(sign));
    }
    let sign = |own: &AsyncContext| {
        if is_entry(bodies, own) { Sign::of(bodies, own.owner, own.region) } else { None }
    };
    let signs: Vec<Option<Sign>> = contexts.par_iter().map(sign).collect();
    for (context, sign) in contexts.iter_mut().zip(signs) {
        if sign.is_none() {
            continue;
        }
        let zone = zones.of(context.owner, context.region, sign);
        enter(&mut begun, bodies, (context.owner, context.region), &zone, sign);
        context.startup = Some(zone);
    }
    let mut zone_of: FxHashMap<FnId, Zone> = FxHashMap::default();
    while let Some((id, sign)) = begun.open.pop() {
        let zone = zones.of(Owner::Fn(id), root, sign);
        enter(&mut begun, bodies, (Owner::Fn(id), root), &zone, sign);
        zone_of.insert(id, zone);
    }
    for context in contexts.iter_mut().filter(|context| context.region == RegionId(0)) {
        if let Owner::Fn(id) = context.owner
            && let Some(zone) = zone_of.remove(&id)
        {
            context.startup = Some(zone);
        }
    }
}

/// The async fns that start-up code calls.
struct Begun<'m, 'b, 'd, 'p, 'a> {
    tally: Tally<'m, 'b, 'd, 'p, 'a>,
    /// The sign that all calls have in common.
    common: FxHashMap<FnId, Option<Sign>>,
    /// Those that nobody else calls, which were not looked into yet.
    open: Vec<(FnId, Option<Sign>)>,
}

impl<'m, 'b, 'd, 'p, 'a> Begun<'m, 'b, 'd, 'p, 'a> {
    fn new(mentions: &'m Mentions<'b, 'd, 'p, 'a>) -> Self {
        Self { tally: Tally::new(mentions), common: FxHashMap::default(), open: Vec::new() }
    }

    fn called(&mut self, id: FnId, sign: Option<Sign>) {
        let common = self.common.entry(id).or_insert(sign);
        *common = common.and(sign);
        if self.tally.is_last(id) {
            self.open.push((id, *common));
        }
    }
}

/// Notes the async fns that a context calls in its start-up code, or to end it.
fn enter(
    begun: &mut Begun<'_, '_, '_, '_, '_>,
    bodies: &Bodies<'_, '_, '_>,
    (owner, region): (Owner, RegionId),
    zone: &Zone,
    sign: Option<Sign>,
) {
    let awaited = awaited(bodies, owner, region);
    begun
        .tally
        .look_for(awaited.iter().filter(|(at, _)| zone.leads(*at) || zone.has(*at)).map(|(_, id)| *id));
    for (at, id) in awaited {
        if zone.leads(at) {
            begun.called(id, sign);
        } else if zone.has(at) {
            begun.called(id, None);
        }
    }
}

fn is_entry(bodies: &Bodies<'_, '_, '_>, context: &AsyncContext) -> bool {
    let inferred = bodies.get(context.owner);
    let region = &inferred.regions[context.region.0 as usize];
    if region.expr.is_some() {
        // An async block that is given to `block_on`, elsewhere than in a poll.
        let parent = region.parent.and_then(|id| inferred.regions.get(id.0 as usize));
        return inferred.driven.contains(&region.span)
            && parent.is_some_and(|own| own.kind == RegionKind::Body);
    }
    let Owner::Fn(id) = context.owner else { return false };
    let data = bodies.db.program.fn_data(id);
    data.facts.is_async
        && data.item.attrs.iter().any(|attr| starts_runtime(bodies.db.program, data.module, attr))
}

fn starts_runtime(program: &Program<'_>, module: ModId, attr: &AttrFacts) -> bool {
    program.resolve_attribute(module, &attr.path).is_some_and(|id| program.fn_data(id).attrs.entry)
}

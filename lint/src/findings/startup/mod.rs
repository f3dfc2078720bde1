//! The start-up code of servers: until a server serves, blocking keeps nobody waiting who matters, and findings have a rule
//! of their own.
//!
//! A runtime begins with an async fn under an attribute such as `#[tokio::main]`, and with what is given to
//! `block_on`; it goes on in an async fn that such code alone calls, and awaits at once or, where that comes to serve, in a task
//! of its own, as in an async block there. It serves as soon as something is called that does, however far down.

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
pub(super) fn mark<'d, 'p, 'a>(
    bodies: &Bodies<'d, 'p, 'a>,
    mentions: &Mentions<'_, 'd, 'p, 'a>,
    owners: &[Owner],
    contexts: &mut [AsyncContext],
) {
    let mut begun = Begun::new(bodies, mentions);
    // What is given to `block_on` outside of async code.
    let root = RegionId(0);
    let drives = |owner: &Owner| {
        let inferred = bodies.get(*owner);
        let is_sync = inferred.regions.first().is_some_and(|own| own.kind == RegionKind::Body);
        let sign = if inferred.driven.is_empty() || !is_sync { None } else { Sign::of(bodies, *owner, root) };
        Some((*owner, sign?))
    };
    for (owner, sign) in owners.par_iter().with_max_len(FEW).filter_map(drives).collect::<Vec<_>>() {
        begun.enter(owner, root, Some(sign));
    }
    let sign = |own: &AsyncContext| {
        if is_entry(bodies, own) { Sign::of(bodies, own.owner, own.region) } else { None }
    };
    let signs: Vec<Option<Sign>> = contexts.par_iter().map(sign).collect();
    for (context, sign) in contexts.iter_mut().zip(signs) {
        if sign.is_some() {
            context.startup = Some(begun.enter(context.owner, context.region, sign));
        }
    }
    let mut zone_of: FxHashMap<(Owner, RegionId), Zone> = FxHashMap::default();
    while let Some((owner, region, sign)) = begun.open.pop() {
        let zone = begun.enter(owner, region, sign);
        zone_of.insert((owner, region), zone);
    }
    for context in contexts.iter_mut() {
        if let Some(zone) = zone_of.remove(&(context.owner, context.region)) {
            context.startup = Some(zone);
        }
    }
}

/// What start-up code begins.
struct Begun<'m, 'b, 'd, 'p, 'a> {
    bodies: &'b Bodies<'d, 'p, 'a>,
    zones: Zones<'b, 'd, 'p, 'a>,
    tally: Tally<'m, 'b, 'd, 'p, 'a>,
    /// The sign that all calls of an async fn have in common.
    common: FxHashMap<FnId, Option<Sign>>,
    /// The async fns that nobody else calls and the async blocks that were not looked into yet.
    open: Vec<(Owner, RegionId, Option<Sign>)>,
}

impl<'m, 'b, 'd, 'p, 'a> Begun<'m, 'b, 'd, 'p, 'a> {
    fn new(bodies: &'b Bodies<'d, 'p, 'a>, mentions: &'m Mentions<'b, 'd, 'p, 'a>) -> Self {
        Self {
            bodies,
            zones: Zones::new(bodies),
            tally: Tally::new(mentions),
            common: FxHashMap::default(),
            open: Vec::new(),
        }
    }

    /// How far start-up code goes in a context, where that is noted which it begins, or ends with.
    fn enter(&mut self, owner: Owner, region: RegionId, sign: Option<Sign>) -> Zone {
        let zone = self.zones.of(owner, region, sign);
        let awaited = awaited(self.bodies, owner, region);
        let mut called: Vec<(FnId, Option<Sign>)> = Vec::new();
        for (at, id) in awaited {
            if zone.leads(at) {
                called.push((id, sign));
            } else if zone.has(at) {
                called.push((id, None));
            }
        }
        if sign == Some(Sign::Call) {
            let fns = self.zones.fns_that_serve(owner, region, &zone);
            called.extend(fns.into_iter().map(|id| (id, sign)));
            let blocks = self.zones.blocks_that_serve(owner, region, &zone);
            self.open.extend(blocks.into_iter().map(|block| (owner, block, sign)));
        }
        self.tally.look_for(called.iter().map(|(id, _)| *id));
        called.into_iter().for_each(|(id, sign)| self.called(id, sign));
        zone
    }

    fn called(&mut self, id: FnId, sign: Option<Sign>) {
        let common = self.common.entry(id).or_insert(sign);
        *common = common.and(sign);
        if self.tally.is_last(id) {
            self.open.push((Owner::Fn(id), RegionId(0), *common));
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

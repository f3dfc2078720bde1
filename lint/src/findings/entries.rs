//! Where servers begin. Until the first future of a runtime awaits, nothing else runs there, and blocking harms nobody:
//! in a program that serves later, that is start-up code, and its findings have a rule of their own.
//!
//! A runtime begins with an async fn under an attribute such as `#[tokio::main]`, and with what is given to
//! `block_on`; it goes on in an async fn that is called from such a beginning alone, and awaited at once.

use std::cell::OnceCell;
use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::contexts::AsyncContext;
use crate::facts::{AttrFacts, Body, ExprKind, Name, Span};
use crate::infer::{Bodies, RegionId, RegionKind, Target};
use crate::link::{Container, FnId, Origin, Owner, Program};
use crate::read::WordFinder;
use crate::shares::{FEW, MANY};

/// Whether a body that holds nothing async may start a runtime all the same: `fn main() { block_on(run()) }`.
pub(super) fn may_start(program: &Program<'_>, id: FnId) -> bool {
    let data = program.fn_data(id);
    data.name == "main" && matches!(data.container, Container::Module)
}

/// Marks the contexts that the runtimes of servers begin with.
pub(super) fn mark(bodies: &Bodies<'_, '_, '_>, owners: &[Owner], contexts: &mut [AsyncContext]) {
    let mut open: Vec<FnId> = Vec::new();
    contexts.par_iter_mut().for_each(|context| {
        context.entry = is_entry(bodies, context) && serves(bodies, context.owner);
    });
    let mentions = Mentions::new(bodies.db.program);
    let mut begun: FxHashSet<FnId> = FxHashSet::default();
    let begins = |id: FnId, begun: &mut FxHashSet<FnId>, open: &mut Vec<FnId>| {
        let data = bodies.db.program.fn_data(id);
        if data.facts.is_async && !begun.contains(&id) && mentions.of(data.name) == 1 && begun.insert(id) {
            open.push(id);
        }
    };
    let drives = |owner: &&Owner| !bodies.get(**owner).driven.is_empty() && serves(bodies, **owner);
    for owner in owners.par_iter().with_max_len(FEW).filter(drives).collect::<Vec<_>>() {
        // A call that is given to `block_on` outside of async code.
        let inferred = bodies.get(*owner);
        for call in inferred.calls.iter().filter(|call| inferred.driven.contains(&call.span)) {
            let region = inferred.regions.get(call.region.0 as usize);
            if let (Target::Fn(id, _), Some(RegionKind::Body)) = (&call.target, region.map(|own| own.kind)) {
                begins(*id, &mut begun, &mut open);
            }
        }
    }
    for context in contexts.iter().filter(|context| context.entry) {
        awaited_first(bodies, context.owner, context.region, |id| begins(id, &mut begun, &mut open));
    }
    while let Some(id) = open.pop() {
        awaited_first(bodies, Owner::Fn(id), RegionId(0), |id| begins(id, &mut begun, &mut open));
    }
    for context in contexts.iter_mut().filter(|context| context.region == RegionId(0)) {
        context.entry |= matches!(context.owner, Owner::Fn(id) if begun.contains(&id));
    }
}

/// More fns than stand between an entry and its server.
const MAX_REACHED: usize = 1000;

/// How many bodies are inferred at once; all but a few of them were needed one after the other.
const AHEAD: usize = 16;

/// Whether a body comes to serve clients, through whatever it calls, spawns or awaits in the tree.
fn serves(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> bool {
    let program = bodies.db.program;
    let mut open = VecDeque::from([owner]);
    let mut seen: FxHashSet<Owner> = FxHashSet::from_iter([owner]);
    while !open.is_empty() {
        let some: Vec<Owner> = open.drain(..open.len().min(AHEAD)).collect();
        some.par_iter().for_each(|owner| {
            bodies.get(*owner);
        });
        for call in some.iter().flat_map(|owner| &bodies.get(*owner).calls) {
            let Target::Fn(id, _) = &call.target else { continue };
            let data = program.fn_data(*id);
            if data.attrs.serves {
                return true;
            }
            let in_tree = !program.is_catalogue(program.krate_of(data.module));
            if in_tree && seen.len() < MAX_REACHED && seen.insert(Owner::Fn(*id)) {
                open.push_back(Owner::Fn(*id));
            }
        }
    }
    false
}

/// The fns that a context calls before it awaits anything else, and awaits at once.
fn awaited_first(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId, mut found: impl FnMut(FnId)) {
    let inferred = bodies.get(owner);
    let Some(body) = bodies.code(owner) else { return };
    for call in inferred.calls.iter().filter(|call| call.first && call.region == region) {
        if let Target::Fn(id, _) = &call.target
            && is_awaited(&body, call.span)
        {
            found(*id);
        }
    }
}

fn is_awaited(body: &Body, span: Span) -> bool {
    body.exprs.iter().any(|expr| matches!(expr.kind, ExprKind::Await(inner) if body.expr(inner).span == span))
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

fn starts_runtime(program: &Program<'_>, module: crate::link::ModId, attr: &AttrFacts) -> bool {
    program.resolve_attribute(module, &attr.path).is_some_and(|id| program.fn_data(id).attrs.entry)
}

/// How often names stand in the bodies of the tree: a fn that is named once is called from one place.
struct Mentions<'p, 'a> {
    program: &'p Program<'a>,
    /// In bodies that were read at once; counted when first asked for.
    known: OnceCell<FxHashMap<Name, u32>>,
}

impl<'p, 'a> Mentions<'p, 'a> {
    fn new(program: &'p Program<'a>) -> Self {
        Self { program, known: OnceCell::new() }
    }

    /// Bodies that are left for later are read if their text has the name.
    fn of(&self, name: Name) -> u32 {
        let known = self.known.get_or_init(|| self.count()).get(&name).copied().unwrap_or(0);
        let finder = WordFinder::new([name.as_str()].iter());
        let named = self.bodies().filter(|(id, _)| {
            self.program.later_text(*id).is_some_and(|text| finder.find(text).next().is_some())
        });
        let later = named.map(|(id, _)| {
            let mut count = 0;
            if let Some(body) = self.program.body(Owner::Fn(id)) {
                names_in(body, &mut |own| count += u32::from(own == name));
            }
            count
        });
        known + later.sum::<u32>()
    }

    /// The fns of the tree with what is known of their bodies.
    fn bodies(&self) -> impl ParallelIterator<Item = (FnId, &'a Body)> {
        let program = self.program;
        (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId).filter_map(move |id| {
            let krate = &program.crates[program.krate_of(program.fn_data(id).module).index()];
            let is_meant = matches!(krate.origin, Origin::Target { .. });
            Some((id, is_meant.then(|| program.known_body(Owner::Fn(id))).flatten()?))
        })
    }

    fn count(&self) -> FxHashMap<Name, u32> {
        let counted =
            self.bodies().fold(FxHashMap::default, |mut counts: FxHashMap<Name, u32>, (_, body)| {
                names_in(body, &mut |name| *counts.entry(name).or_default() += 1);
                counts
            });
        counted.reduce(FxHashMap::default, |one, other| {
            let (mut all, more) = if one.len() < other.len() { (other, one) } else { (one, other) };
            more.into_iter().for_each(|(name, count)| *all.entry(name).or_default() += count);
            all
        })
    }
}

fn names_in(body: &Body, visit: &mut dyn FnMut(Name)) {
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::Path(path) => path.segments.iter().for_each(|segment| visit(segment.name)),
            ExprKind::MethodCall { name, .. } => visit(*name),
            _ => {}
        }
    }
}

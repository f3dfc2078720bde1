//! Closures that run where they stand.

use rustc_hash::FxHashSet;

use super::calls::region_leads;
use super::contexts::AsyncContext;
use super::reporter::Judged;
use crate::effects::{Graph, NodeId, NodeKey};
use crate::infer::{Args, Bodies, RegionId, RegionKind, Ty, TyKind};
use crate::link::Owner;

/// Closures that run on the spot are part of the context they stand in: their calls are judged there, and
/// who runs them does not block by them. A closure travels in type arguments, so only nodes whose arguments
/// name it can run it.
pub(super) fn inline_closures(
    graph: &mut Graph<'_, '_, '_, '_>,
    contexts: &[AsyncContext],
    judged: &mut Vec<Judged>,
) -> FxHashSet<NodeId> {
    let mut inline = FxHashSet::default();
    let mut next = 0;
    while next < judged.len() {
        let (context, node) = (judged[next].context, judged[next].node);
        next += 1;
        let owner = contexts[context].owner;
        for closure in closures_run(graph, node, &|own| own == owner) {
            let NodeKey::Closure(_, expr, _) = graph.nodes[closure.0 as usize].key else { continue };
            let Some(region) = graph.region_of(owner, expr) else { continue };
            if !stands_in(graph.bodies, owner, region, contexts[context].region) || !inline.insert(closure) {
                continue;
            }
            for (lead, call) in region_leads(graph.leads(), owner, region) {
                judged.push(Judged { context, call, node: graph.enter(lead), for_some: false });
            }
            graph.grow();
        }
    }
    inline
}

/// Whether a closure's region lies directly in a context, with no other async region between.
fn stands_in(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId, context: RegionId) -> bool {
    let regions = &bodies.get(owner).regions;
    let mut at = regions[region.0 as usize].parent;
    while let Some(id) = at {
        if id == context {
            return true;
        }
        let data = &regions[id.0 as usize];
        if data.kind == RegionKind::Async {
            return false;
        }
        at = data.parent;
    }
    false
}

/// The closures of some bodies that a call runs before it returns.
pub(super) fn closures_run(
    graph: &Graph<'_, '_, '_, '_>,
    from: NodeId,
    is_meant: &dyn Fn(Owner) -> bool,
) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = &graph.nodes[id.0 as usize];
        let names_one = |args: &Args| args.iter().any(|ty| names_closure(*ty, is_meant));
        let goes_on = match &node.key {
            NodeKey::Closure(own, ..) if is_meant(*own) => {
                found.push(id);
                false
            }
            NodeKey::Fn(_, args) | NodeKey::Closure(_, _, args) => names_one(args),
            NodeKey::Any(_, among) => among.iter().any(names_one),
            NodeKey::Macro(_) | NodeKey::Harmless => false,
        };
        if goes_on {
            open.extend(node.edges.iter().map(|edge| edge.to));
        }
    }
    found
}

/// Whether a type holds a closure of some bodies.
fn names_closure(ty: Ty, is_meant: &dyn Fn(Owner) -> bool) -> bool {
    ty.any_part(&|part| matches!(part.kind(), TyKind::Closure(own, ..) if is_meant(*own)))
}

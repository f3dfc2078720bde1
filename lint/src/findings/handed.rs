//! Closures that are handed to async fns, which call them in their polls: what blocks in one stands there, and not in the
//! fn that calls it.

use rustc_hash::FxHashSet;

use super::contexts::{AsyncContext, is_selected};
use super::inline::closures_run;
use super::reporter::Judged;
use crate::effects::{Graph, NodeId, NodeKey};
use crate::link::Owner;
use crate::report::ContextKind;

/// Such closures, as contexts and as nodes.
pub(super) struct Handed {
    pub(super) contexts: Vec<AsyncContext>,
    pub(super) nodes: FxHashSet<NodeId>,
}

/// The closures that calls of contexts lead to for what callers give.
pub(super) fn handed(graph: &Graph<'_, '_, '_, '_>, contexts: &[AsyncContext], judged: &[Judged]) -> Handed {
    let mut known: FxHashSet<_> = contexts.iter().map(|context| (context.owner, context.region)).collect();
    let mut handed = Handed { contexts: Vec::new(), nodes: FxHashSet::default() };
    for judged in judged.iter().filter(|judged| judged.for_some) {
        let own = contexts[judged.context].owner;
        // Those of the fn itself are judged as parts of it.
        let is_other = |owner: Owner| owner != own && is_selected(graph.bodies, owner);
        for node in closures_run(graph, judged.node, &is_other) {
            let NodeKey::Closure(owner, expr, _) = graph.nodes[node.0 as usize].key else { continue };
            let Some(region) = graph.region_of(owner, expr) else { continue };
            handed.nodes.insert(node);
            if known.insert((owner, region)) {
                let span = graph.bodies.get(owner).regions[region.0 as usize].span;
                let kind = ContextKind::Closure;
                handed.contexts.push(AsyncContext { owner, region, kind, span, entry: false });
            }
        }
    }
    handed
}

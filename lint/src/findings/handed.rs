//! Closures that are handed to async fns, which call them in their polls: what blocks in one stands there, and not in the
//! fn that calls it.

use rustc_hash::FxHashSet;

use super::calls::region_leads;
use super::contexts::{AsyncContext, is_selected};
use super::inline::closures_run;
use super::reporter::Judged;
use crate::effects::{Graph, Lead, Leads, NodeId, NodeKey};
use crate::infer::Target;
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
                handed.contexts.push(AsyncContext { owner, region, kind, span, startup: None });
            }
        }
    }
    handed
}

/// Where the calls of such a closure lead. What waits only on a socket that was not set non-blocking is left out: closures
/// that are tried again, once the socket is ready, are how sockets are made async (`socket.read_with(|io| io.recv(buf))`).
pub(super) fn leads(leads: Leads<'_, '_, '_, '_>, context: &AsyncContext) -> Vec<(Lead, usize)> {
    let bodies = leads.bodies;
    let calls = &bodies.get(context.owner).calls;
    let may_wait = |call: usize| match &calls[call].target {
        Target::Fn(id, _) => {
            let blocking = bodies.db.program.fn_data(*id).attrs.blocking.as_ref();
            !blocking.is_some_and(|blocking| blocking.unless_nonblocking)
        }
        _ => true,
    };
    region_leads(leads, context.owner, context.region).filter(|(_, call)| may_wait(*call)).collect()
}

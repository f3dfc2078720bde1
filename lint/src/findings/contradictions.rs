//! Fns that are declared not to block, and do.

use super::reporter::Reporter;
use super::witness::Witness;
use crate::effects::{Graph, NodeId};
use crate::infer::Bodies;
use crate::link::{FnId, Origin, Owner};
use crate::report::{Confidence, Notice};
use crate::rules::{Level, RuleId};

/// The nodes of fns in selected packages that are trusted, for what their own code does.
pub(super) fn nodes(graph: &mut Graph<'_, '_, '_, '_>) -> Vec<(FnId, NodeId)> {
    let bodies = graph.bodies;
    let all = (0..bodies.db.program.fns.len() as u32).map(FnId);
    let trusted: Vec<FnId> = all.filter(|id| is_judged(bodies, *id)).collect();
    trusted.into_iter().map(|id| (id, graph.body_node(id))).collect()
}

fn is_judged(bodies: &Bodies<'_, '_, '_>, id: FnId) -> bool {
    let data = bodies.db.program.fn_data(id);
    // What an async fn does is reported in it all the same.
    if !data.attrs.trusted || data.facts.is_async || data.facts.body.is_none() {
        return false;
    }
    let krate = &bodies.db.program.crates[bodies.krate(Owner::Fn(id)).index()];
    matches!(krate.origin, Origin::Target { selected: true, .. })
}

/// A notice for each of them that surely blocks, at the call by which it does.
pub(super) fn notices(reporter: &Reporter<'_, '_, '_, '_, '_>, trusted: &[(FnId, NodeId)]) -> Vec<Notice> {
    trusted.iter().filter_map(|(id, node)| notice(reporter, *id, *node)).collect()
}

fn notice(reporter: &Reporter<'_, '_, '_, '_, '_>, id: FnId, node: NodeId) -> Option<Notice> {
    let program = reporter.bodies.db.program;
    let from = reporter.bodies.krate(Owner::Fn(id));
    let krate = &program.crates[from.index()];
    let Origin::Target { package, target, .. } = krate.origin else { return None };
    let (effect, _) = reporter.loudest(node, &[])?;
    let first = effect.next.filter(|_| effect.confidence == Confidence::Certain)?;
    let edge = reporter.graph.nodes[node.0 as usize].edges[first as usize];
    let allowed = edge.cut.map_or(&[][..], |cut| &reporter.graph.cuts[cut as usize]);
    if reporter.is_allowed(allowed, RuleId::Contradiction) {
        return None;
    }
    let Witness { chain, root, .. } = reporter.witness(node, effect, from);
    let name = program.fn_path(id, from);
    let callee = reporter.node_name(edge.to, from);
    let message = format!("`{name}` is declared not to block, but it calls `{callee}`");
    let label = if chain.len() < 2 {
        format!("this call {}", effect.rule.summary())
    } else {
        format!("this call in the end {}: `{}`", effect.rule.summary(), reporter.node_name(root, from))
    };
    let file = program.file_of(edge.owner);
    let level = Level::Warn;
    Some(Notice {
        rule: RuleId::Contradiction,
        level,
        package,
        target,
        file,
        span: edge.span,
        message,
        label,
    })
}

//! Which effect of a call is told, and by which way.

use std::cmp::Reverse;

use super::reporter::Reporter;
use crate::effects::{Doubt, Edge, Effect, NodeId, NodeKey};
use crate::infer::{Call, TyKind};
use crate::link::{Container, CrateId, Owner};
use crate::report::{Confidence, Step, StepKind, first_of};
use crate::rules::{Level, RuleId};
use crate::suppress::SuppressionId;

/// How many of the types that block are named.
const NAMED: usize = 3;

/// The calls in the sources that a way may have which is taken only where something failed. In services that were read,
/// those up to here were right, and longer ones were ended by conditions that types do not show.
const MAX_FAILURE_STEPS: usize = 5;

/// Why a call is only likely whose trait's fn is told by its name.
pub(super) const ONLY_A_NAME: &str = "nothing is known of the receiver but that it has the trait";

/// Why what a cfg leaves open is only likely.
pub(super) const BUILD_DECIDES: &str = "a cfg that only a build can tell decides about it";

/// Why a way is only likely where each call on it leads to what blocks somehow.
const MAY_LEAD_ELSEWHERE: &str = "a call on the way may also lead to what does not block like this";

/// A way to what blocks.
pub(super) struct Witness {
    /// The calls on it that stand in the sources.
    pub(super) chain: Vec<Step>,
    /// What the last of these calls; without any, what the way begins with.
    pub(super) written: NodeId,
    /// What blocks.
    pub(super) root: NodeId,
    /// Why it is not certain.
    pub(super) doubt: Option<String>,
}

impl Reporter<'_, '_, '_, '_, '_> {
    /// The effect to report: the loudest level, then the surest, then the shortest way, of those that are not allowed.
    pub(super) fn loudest(&self, node: NodeId, allowed: &[SuppressionId]) -> Option<(Effect, Level)> {
        self.loudest_first(node, |effect| !self.is_allowed(allowed, effect.rule)).first().copied()
    }

    /// Whether an effect is worth a finding. What is certain is. Of what is likely, the end of a value is not, since nobody
    /// wrote that call; nor is what something that failed leads to far away, since each call on the way has conditions
    /// that nothing here knows.
    pub(super) fn is_told(&self, node: NodeId, effect: Effect, call: &Call) -> bool {
        if effect.confidence == Confidence::Certain {
            return true;
        }
        let edges = || self.steps(node, effect).map(|(_, edge, _)| edge);
        let is_far_failure = || {
            edges().any(|edge| edge.likely == Some(Doubt::Failure))
                && MAX_FAILURE_STEPS < edges().filter(|edge| self.is_in_sources(edge)).count()
        };
        !call.is_drop() && !is_far_failure()
    }

    /// The calls from a node to what blocks, each with the node that makes it and how sure that node's way is.
    fn steps(&self, start: NodeId, effect: Effect) -> impl Iterator<Item = (NodeId, &Edge, Confidence)> {
        let mut next = Some((start, effect));
        std::iter::from_fn(move || {
            let (at, effect) = next?;
            let edge = &self.graph.nodes[at.0 as usize].edges[effect.next? as usize];
            next = self.effects.by_rule(edge.to, effect.rule).map(|further| (edge.to, further));
            Some((at, edge, effect.confidence))
        })
    }

    fn step_kind(&self, from: NodeId) -> StepKind {
        match self.graph.nodes[from.0 as usize].key {
            NodeKey::Any(..) => StepKind::Impl,
            _ => StepKind::Call,
        }
    }

    fn is_in_sources(&self, edge: &Edge) -> bool {
        (self.program().file_of(edge.owner).0 as usize) < self.analysis.sources.files.len()
    }

    /// The effects of a node that matter and are not off, the loudest first.
    pub(super) fn loudest_first(
        &self,
        node: NodeId,
        matters: impl Fn(&Effect) -> bool,
    ) -> Vec<(Effect, Level)> {
        let levels = self.analysis.levels;
        let effects = self.effects.of(node).iter().filter(|effect| matters(effect));
        let mut told: Vec<(Effect, Level)> =
            effects.map(|effect| (*effect, levels.of(effect.rule))).collect();
        told.retain(|(_, level)| *level != Level::Allow);
        // What waits says more than what computes: bytes that are compressed into a file.
        let key = |(effect, level): &(Effect, Level)| {
            let computes = Reverse(effect.rule == RuleId::Compress);
            let nearest = Reverse((effect.distance, effect.rule.precedence()));
            (*level, effect.confidence, computes, nearest)
        };
        told.sort_by_key(|told| Reverse(key(told)));
        told
    }

    /// The way from a node to what blocks.
    pub(super) fn witness(&self, start: NodeId, effect: Effect, from: CrateId) -> Witness {
        let (mut chain, mut written, mut root, mut doubt) = (Vec::new(), start, start, None);
        for (at, edge, confidence) in self.steps(start, effect) {
            if let (Some(why), Confidence::Likely, None) = (edge.likely, confidence, &doubt) {
                doubt = self.doubt(at, effect.rule, why);
            }
            // Models of the catalogue are the catalogue's business; a reader wants his own lines.
            let kind = self.step_kind(at);
            // A trait's fn that has a body is itself among those that it may lead to.
            let is_itself = kind == StepKind::Impl && self.fn_of(at) == self.fn_of(edge.to);
            let in_sources = self.is_in_sources(edge);
            // What a library calls is the reader's own again: a fn that was given by its name, an impl.
            let comes_back = !in_sources && self.is_own_fn(edge.to);
            if (in_sources && !is_itself) || comes_back {
                let place = in_sources.then(|| (self.program().file_of(edge.owner), edge.span));
                chain.push(Step { place, callee: self.step_name(at, edge.to, from), kind });
                written = edge.to;
            }
            root = edge.to;
        }
        let doubt = doubt
            .or_else(|| (effect.confidence == Confidence::Likely).then(|| MAY_LEAD_ELSEWHERE.to_owned()));
        Witness { chain, written, root, doubt }
    }

    /// Whether a node is a fn of the analysed tree.
    fn is_own_fn(&self, node: NodeId) -> bool {
        let node = &self.graph.nodes[node.0 as usize];
        node.in_tree && matches!(node.key, NodeKey::Fn(..))
    }

    /// The name of what a step leads to. An impl for a type of another crate goes by its trait, as does the trait's own fn: it
    /// is told apart by the type.
    fn step_name(&self, at: NodeId, to: NodeId, from: CrateId) -> String {
        let name = self.node_name(to, from);
        let is_same = self.step_kind(at) == StepKind::Impl && name == self.node_name(at, from);
        let own = self.fn_of(to).filter(|_| is_same).and_then(|id| self.program().type_of_impl(id));
        match (own, name.rsplit_once("::")) {
            (Some(own), Some((of, name))) => format!("<{own} as {of}>::{name}"),
            _ => name,
        }
    }

    /// Why a way through a node is only likely; [`None`] where all that it may lead to block, so that the reason lies
    /// further on.
    fn doubt(&self, node: NodeId, rule: RuleId, why: Doubt) -> Option<String> {
        let program = self.program();
        let (id, among) = match (why, &self.graph.nodes[node.0 as usize].key) {
            (Doubt::Impl, NodeKey::Any(id, among)) => (id, among.len()),
            (Doubt::Name, _) => return Some(ONLY_A_NAME.to_owned()),
            (Doubt::Failure, _) => return Some("it is so where something before it failed".to_owned()),
            _ => return Some(BUILD_DECIDES.to_owned()),
        };
        let data = program.fn_data(*id);
        let trait_name = match data.container {
            Container::Trait(id) => program.traits[id.index()].name.to_string(),
            _ => String::new(),
        };
        let edges = &self.graph.nodes[node.0 as usize].edges;
        let blocks = |edge: &&Edge| self.effects.by_rule(edge.to, rule).is_some();
        let mut blocking: Vec<String> =
            edges.iter().filter(blocks).filter_map(|edge| self.type_name(edge.to)).collect();
        if blocking.len() == edges.len() {
            return None;
        }
        let count = blocking.len();
        if among != 0 {
            let name = format!("`{trait_name}::{}`", data.name);
            return Some(format!("{count} of {among} types that it may be called on block in {name}"));
        }
        blocking.sort();
        blocking.dedup();
        // One more stands for those of a crate that is not read.
        let (all, read) = match data.container {
            Container::Trait(id) if program.is_of_unread(id) => (edges.len() - 1, " that were read"),
            _ => (edges.len(), ""),
        };
        let of = format!("{count} of {all} impls of `{trait_name}::{}`{read} block", data.name);
        Some(format!("{of}: {}", first_of(blocking, NAMED)))
    }

    /// The type whose fn a node is.
    fn type_name(&self, node: NodeId) -> Option<String> {
        let id = self.fn_of(node)?;
        // What a trait does itself is known by the type that it does it for.
        let by_default = || match &self.graph.nodes[node.0 as usize].key {
            NodeKey::Fn(_, args) => match args.first()?.kind() {
                TyKind::Adt(adt, _) => Some(self.program().adts[adt.index()].name.to_string()),
                _ => None,
            },
            _ => None,
        };
        let name = self.program().type_of_impl(id).or_else(by_default).or_else(|| {
            let path = self.program().fn_path(id, self.bodies.krate(Owner::Fn(id)));
            path.rsplit("::").nth(1).map(str::to_owned)
        })?;
        Some(format!("`{name}`"))
    }
}

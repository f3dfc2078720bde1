//! The rules that each node breaks, searched backwards from what blocks.

use std::collections::VecDeque;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::node::{Doubt, Edge, Node, NodeId, NodeKey};
use crate::report::Confidence;
use crate::rules::RuleId;
use crate::suppress::SuppressionId;

/// That a node blocks by a rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effect {
    pub(crate) rule: RuleId,
    pub(crate) confidence: Confidence,
    /// Whether on that way one of several types is meant, and others do not block.
    among: bool,
    /// Calls on the shortest way to what blocks.
    pub(crate) distance: u32,
    /// The first of them, by its place among the node's edges; [`None`] for what blocks by itself.
    pub(crate) next: Option<u32>,
}

/// The effects of all nodes.
pub(crate) struct Effects {
    by_node: Vec<Vec<Effect>>,
    /// The suppressions that cut a way.
    pub(crate) used: FxHashSet<(SuppressionId, RuleId)>,
}

impl Effects {
    pub(crate) fn of(&self, node: NodeId) -> &[Effect] {
        self.by_node.get(node.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// The effect of a node by a rule.
    pub(crate) fn by_rule(&self, node: NodeId, rule: RuleId) -> Option<Effect> {
        self.of(node).iter().copied().find(|effect| effect.rule == rule)
    }
}

/// An edge seen from its end.
struct Back {
    from: NodeId,
    at: u32,
    likely: Option<Doubt>,
    is_drop: bool,
    cut: Option<u32>,
    /// Whether it leads from a trait's fn to an impl that hands on to the trait's fn: a wrapper, around one of the others in
    /// the end.
    wraps: bool,
}

/// Finds all effects. Nodes in `contexts` are async contexts themselves: what they call is reported there,
/// so that those who call them do not block by it. A call that the sources allow leads nowhere.
pub(crate) fn solve(
    nodes: &[Node],
    contexts: &FxHashSet<NodeId>,
    allowing: &(dyn Fn(u32, RuleId) -> Vec<SuppressionId> + Sync),
) -> Effects {
    let mut back: Vec<Vec<Back>> = nodes.iter().map(|_| Vec::new()).collect();
    for (index, node) in nodes.iter().enumerate() {
        let from = NodeId(index as u32);
        for (at, Edge { to, likely, is_drop, cut, .. }) in node.edges.iter().enumerate() {
            if !contexts.contains(to) {
                let (at, likely, is_drop) = (at as u32, *likely, *is_drop);
                let wraps = wraps(nodes, from, *to);
                back[to.0 as usize].push(Back { from, at, likely, is_drop, cut: *cut, wraps });
            }
        }
    }
    let mut rules: Vec<RuleId> = nodes.iter().filter_map(|node| node.root).collect();
    rules.sort_unstable();
    rules.dedup();
    let by_rule = rules.into_par_iter().with_max_len(1).map(|rule| {
        let mut search =
            Search { nodes, back: &back, allowing, rule, found: FxHashMap::default(), used: Vec::new() };
        for ways in [Ways::Certain, Ways::Likely, Ways::Among, Ways::AfterFailure] {
            search.follow(ways);
        }
        (rule, search.found, search.used)
    });
    let mut effects =
        Effects { by_node: nodes.iter().map(|_| Vec::new()).collect(), used: FxHashSet::default() };
    for (rule, found, used) in by_rule.collect::<Vec<_>>() {
        found.into_iter().for_each(|(node, effect)| effects.by_node[node.0 as usize].push(effect));
        effects.used.extend(used.into_iter().map(|id| (id, rule)));
    }
    effects
}

/// Whether an impl of a trait's fn surely calls that again, on what it wraps.
fn wraps(nodes: &[Node], of: NodeId, by: NodeId) -> bool {
    let hands_on = |edge: &Edge| edge.to == of && edge.likely.is_none() && !edge.is_drop;
    matches!(nodes[of.0 as usize].key, NodeKey::Any(..)) && nodes[by.0 as usize].edges.iter().any(hands_on)
}

/// How many impls of a trait's fn must block for all to do.
fn needed(nodes: &[Node], any: &Node, id: NodeId) -> usize {
    any.edges.iter().filter(|edge| !wraps(nodes, id, edge.to)).count()
}

/// The ways that one search follows; those that an earlier one found stay.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ways {
    /// Those of which each call is certain.
    Certain,
    /// Likely ones too, but for those below: where there is another way, that one is told.
    Likely,
    /// Those on which one of several types is meant. Once on a way: that the one type of many is met whose field holds the one of
    /// many that blocks, nobody would call likely.
    Among,
    /// Those too to which only something that failed leads.
    AfterFailure,
}

impl Ways {
    /// Whether a call of which one may have doubts is followed; `all` that it may lead to may block.
    fn follow(self, doubt: Option<Doubt>, all: bool) -> bool {
        match (self, doubt) {
            (_, None) | (Self::AfterFailure, _) => true,
            (_, Some(Doubt::Impl)) if all => true,
            (Self::Certain, Some(_)) | (_, Some(Doubt::Failure)) => false,
            (Self::Likely, Some(doubt)) => doubt != Doubt::Impl,
            (Self::Among, Some(_)) => true,
        }
    }

    fn confidence(self) -> Confidence {
        match self {
            Self::Certain => Confidence::Certain,
            Self::Likely | Self::Among | Self::AfterFailure => Confidence::Likely,
        }
    }
}

/// The search for the effects by one rule.
struct Search<'s> {
    nodes: &'s [Node],
    back: &'s [Vec<Back>],
    allowing: &'s (dyn Fn(u32, RuleId) -> Vec<SuppressionId> + Sync),
    rule: RuleId,
    found: FxHashMap<NodeId, Effect>,
    used: Vec<SuppressionId>,
}

impl Search<'_> {
    /// Where ways that block end, with how far that is from what blocks by itself; the nearest first.
    fn ends(&mut self, ways: Ways) -> VecDeque<(NodeId, u32)> {
        if ways == Ways::Certain {
            let roots = self.nodes.iter().enumerate().filter(|(_, node)| node.root == Some(self.rule));
            let (rule, confidence) = (self.rule, ways.confidence());
            let root = Effect { rule, confidence, among: false, distance: 0, next: None };
            self.found.extend(roots.map(|(index, _)| (NodeId(index as u32), root)));
        }
        // What is known already is where further ways end.
        let mut ends: Vec<_> = self.found.iter().map(|(id, effect)| (*id, effect.distance)).collect();
        ends.sort_unstable_by_key(|(id, distance)| (*distance, *id));
        ends.into()
    }

    fn follow(&mut self, ways: Ways) {
        let (rule, confidence) = (self.rule, ways.confidence());
        // How many impls of a trait's fn there are that were not found to block.
        let mut left: FxHashMap<NodeId, usize> = FxHashMap::default();
        let mut queue = self.ends(ways);
        while let Some((id, distance)) = queue.pop_front() {
            let before = self.found[&id].among;
            for Back { from, at, likely, is_drop, cut, wraps } in &self.back[id.0 as usize] {
                let node = &self.nodes[from.0 as usize];
                // A helper that sets something up once is slow once: its callers are not.
                let quiet = rule.is_local() || self.nodes[id.0 as usize].once;
                if quiet && node.in_tree {
                    continue;
                }
                let cutting = cut.map(|cut| (self.allowing)(cut, rule)).unwrap_or_default();
                if !cutting.is_empty() {
                    self.used.extend(cutting);
                    continue;
                }
                // All impls of a trait's fn together leave no doubt about which is meant.
                let all = matches!(node.key, NodeKey::Any(..)) && !*wraps && {
                    let left = left.entry(*from).or_insert_with(|| needed(self.nodes, node, *from));
                    *left = left.saturating_sub(1);
                    *left == 0
                };
                // Nobody wrote the call that ends a value: it is told where there is no doubt.
                let doubtful_end = confidence == Confidence::Likely && *is_drop;
                if doubtful_end || self.found.contains_key(from) {
                    continue;
                }
                let among = *likely == Some(Doubt::Impl) && !all;
                if (among && before) || !ways.follow(*likely, all) {
                    continue;
                }
                let among = among || before;
                let effect = Effect { rule, confidence, among, distance: distance + 1, next: Some(*at) };
                self.found.insert(*from, effect);
                queue.push_back((*from, distance + 1));
            }
        }
    }
}

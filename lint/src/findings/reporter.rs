//! Makes a finding of a judged call.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashSet;

use super::Analysis;
use super::contexts::AsyncContext;
use super::witness::{BUILD_DECIDES, ONLY_A_NAME, Witness};
use crate::effects::{Effect, Effects, Graph, NodeId, NodeKey};
use crate::facts::Span;
use crate::fixes::{Planner, Site};
use crate::infer::{Bodies, Call};
use crate::link::{CrateId, FnId, Origin, Owner, Program};
use crate::report::{Confidence, Context, Finding, Obstacle};
use crate::rules::{Level, RuleId};
use crate::suppress::SuppressionId;

/// What is said of a call that blocks for what some callers give.
const CALLER_DECIDES: &str = "it depends on what the caller gives, and some give what blocks";

/// A call in an async context, with where it leads.
pub(super) struct Judged {
    /// The place of its context.
    pub(super) context: usize,
    /// The place of the call in its body.
    pub(super) call: usize,
    pub(super) node: NodeId,
    /// Whether it leads there only for what some caller of the context's fn gives.
    pub(super) for_some: bool,
}

/// What findings are made of.
pub(super) struct Reporter<'r, 'b, 'd, 'p, 'a> {
    pub(super) analysis: &'r Analysis<'r>,
    pub(super) bodies: &'r Bodies<'d, 'p, 'a>,
    pub(super) contexts: &'r [AsyncContext],
    pub(super) graph: &'r Graph<'b, 'd, 'p, 'a>,
    pub(super) effects: &'r Effects,
    pub(super) inline: &'r FxHashSet<NodeId>,
    /// The suppressions that took something away, with what.
    pub(super) used: Mutex<FxHashSet<(SuppressionId, RuleId)>>,
    pub(super) planner: Planner<'r, 'd, 'p, 'a>,
}

impl<'a> Reporter<'_, '_, '_, '_, 'a> {
    pub(super) fn program(&self) -> &Program<'a> {
        self.bodies.db.program
    }

    /// The package and target of a context.
    pub(super) fn target(&self, context: &AsyncContext) -> Option<(usize, usize)> {
        let krate = &self.program().crates[self.bodies.krate(context.owner).index()];
        match krate.origin {
            Origin::Target { package, target, .. } => Some((package, target)),
            Origin::Catalogue | Origin::Unread => None,
        }
    }

    /// The finding of a call, by the loudest rule that it breaks, with the others.
    pub(super) fn finding(&self, judged: &Judged) -> Option<Finding> {
        if self.inline.contains(&judged.node) {
            return None;
        }
        let context = &self.contexts[judged.context];
        let call = &self.bodies.get(context.owner).calls[judged.call];
        let allowed = self.allowed_at(context.owner, call.name_span, call.span);
        let effects = self.loudest_first(judged.node, |effect| {
            !self.is_allowed(&allowed, effect.rule) && self.is_told(judged.node, *effect, call)
        });
        let mut found: Vec<Finding> = Vec::new();
        for (effect, level) in effects {
            let Some((rule, level)) = self.at_start(judged, effect.rule, level, &allowed) else { continue };
            // What a runtime begins with is told once, whatever it does.
            if found.iter().all(|finding| finding.rule != rule) {
                found.extend(self.finding_by(judged, effect, rule, level));
            }
        }
        let mut found = found.into_iter();
        let first = found.next()?;
        Some(Finding { also: found.collect(), ..first })
    }

    /// The finding of a call by what it breaks a rule with.
    fn finding_by(&self, judged: &Judged, effect: Effect, rule: RuleId, level: Level) -> Option<Finding> {
        let context = &self.contexts[judged.context];
        let call = &self.bodies.get(context.owner).calls[judged.call];
        let (package, target) = self.target(context)?;
        let from = self.bodies.krate(context.owner);
        let Witness { chain, written, root, doubt } = self.witness(judged.node, effect, from);
        let is_direct = chain.is_empty();
        let site = Site {
            owner: context.owner,
            call,
            at: judged.call,
            rule: effect.rule,
            is_direct,
            package,
            target,
        };
        let maybe = call.maybe || matches!(context.owner, Owner::Fn(id) if self.program().fn_data(id).maybe);
        let by_name = call.is_by_name(self.program());
        let confidence =
            if maybe || by_name || judged.for_some { Confidence::Likely } else { effect.confidence };
        let is_certain = confidence == Confidence::Certain;
        let fix = if is_certain { self.planner.fix(&site) } else { Err(Obstacle::Doubt) };
        let own = match (maybe, judged.for_some) {
            (true, _) => Some(BUILD_DECIDES),
            _ if by_name => Some(ONLY_A_NAME),
            (false, true) => Some(CALLER_DECIDES),
            (false, false) => None,
        };
        let doubt = own.map(str::to_owned).or(doubt);
        let help = self.help(&site, written, &chain, fix.as_ref().err());
        Some(Finding {
            rule,
            level,
            confidence,
            package,
            target,
            file: self.program().file_of(context.owner),
            span: call.name_span,
            call_span: call.span,
            by: call.by,
            context: self.context(context),
            callee: self.name(judged.node, call, from),
            root: self.node_name(root, from),
            doubt,
            help,
            chain,
            observed: None,
            fix,
            also: Vec::new(),
        })
    }

    /// The suppressions that hold for something in a context.
    pub(super) fn allowed_at(&self, owner: Owner, name: Span, whole: Span) -> Vec<SuppressionId> {
        let id = self.program().file_of(owner);
        let file = self.program().files[id.0 as usize];
        self.analysis.suppressions.at(id, file, name, whole)
    }

    /// Whether suppressions take a rule away; those that do are noted.
    pub(super) fn is_allowed(&self, among: &[SuppressionId], rule: RuleId) -> bool {
        let taking = self.analysis.suppressions.allowing(among, rule).map(|id| (id, rule));
        let taking: Vec<(SuppressionId, RuleId)> = taking.collect();
        if taking.is_empty() {
            return false;
        }
        self.used.lock().unwrap_or_else(PoisonError::into_inner).extend(taking);
        true
    }

    /// The rule and level of a finding: code that a runtime begins with is judged by a rule of its own.
    fn at_start(
        &self,
        judged: &Judged,
        rule: RuleId,
        level: Level,
        allowed: &[SuppressionId],
    ) -> Option<(RuleId, Level)> {
        let context = &self.contexts[judged.context];
        let is_startup = context.startup.as_ref().is_some_and(|zone| zone.has(judged.call));
        let is_first = self.bodies.get(context.owner).calls[judged.call].first;
        let waits = match rule {
            // Whoever waits for others at start-up waits for what never comes, or too long.
            RuleId::Sleep | RuleId::Channel | RuleId::Join | RuleId::BlockOn => true,
            // And a person for longer than what was awaited before may wait.
            RuleId::Stdin => !is_first,
            _ => false,
        };
        if waits || !is_startup {
            return Some((rule, level));
        }
        let level = level.min(self.analysis.levels.of(RuleId::Startup));
        let is_off = level == Level::Allow || self.is_allowed(allowed, RuleId::Startup);
        (!is_off).then_some((RuleId::Startup, level))
    }

    pub(super) fn context(&self, context: &AsyncContext) -> Context {
        let name = match context.owner {
            Owner::Fn(id) => self.program().fn_data(id).name,
            Owner::Value(id) => self.program().values[id.index()].name,
        };
        Context { kind: context.kind, name: name.to_string(), span: context.span }
    }

    pub(super) fn fn_of(&self, node: NodeId) -> Option<FnId> {
        match &self.graph.nodes[node.0 as usize].key {
            NodeKey::Fn(id, _) | NodeKey::Any(id, _) => Some(*id),
            NodeKey::Closure(..) | NodeKey::Macro(_) | NodeKey::Harmless => None,
        }
    }

    fn name(&self, node: NodeId, call: &Call, from: CrateId) -> String {
        match &self.graph.nodes[node.0 as usize].key {
            NodeKey::Closure(..) => call.name.to_string(),
            _ => self.node_name(node, from),
        }
    }

    /// The name of what a node stands for, as a reader of a crate would write it.
    pub(super) fn node_name(&self, node: NodeId, from: CrateId) -> String {
        let program = self.program();
        match &self.graph.nodes[node.0 as usize].key {
            NodeKey::Fn(id, _) | NodeKey::Any(id, _) => program.fn_path(*id, from),
            NodeKey::Closure(..) => "a closure".to_owned(),
            NodeKey::Harmless => "what does not block".to_owned(),
            NodeKey::Macro(id) => {
                let data = &program.macros[id.index()];
                format!("{}::{}!", program.mod_path(data.module, from), data.name)
            }
        }
    }
}

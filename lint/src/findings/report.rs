//! Judges the calls of async contexts.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Analysis;
use super::advice;
use super::callers::{self, Callers};
use super::calls::{leads_of_callers, region_leads};
use super::contexts::AsyncContext;
use super::contradictions;
use super::coverage;
use super::problems;
use super::rows;
use super::witness::{BUILD_DECIDES, Witness};
use crate::effects::{Effects, Graph, Lead, Leads, NodeId, NodeKey, solve};
use crate::facts::Span;
use crate::fixes::{Planner, Site};
use crate::infer::{Bodies, Call, RegionId, RegionKind, Ty, TyKind};
use crate::link::{CrateId, FnId, Origin, Owner, Program, TraitId};
use crate::report::{Confidence, Context, Finding, Obstacle, Report, Step, StepKind};
use crate::rules::{Level, RuleId};
use crate::shares::FEW;
use crate::suppress::SuppressionId;

/// A call in an async context, with where it leads.
struct Judged {
    /// The place of its context.
    context: usize,
    /// The place of the call in its body.
    call: usize,
    node: NodeId,
    /// Whether it leads there only for what some caller of the context's fn gives.
    for_some: bool,
}

/// Reports on all contexts.
pub(super) fn report(
    analysis: &Analysis<'_>,
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
    stage: &mut dyn FnMut(&'static str),
) -> Report {
    let mut graph = Graph::new(bodies, analysis.suppressions);
    let mut judged = Vec::new();
    enter(&mut graph, contexts, &mut judged, false, |leads, context| {
        region_leads(leads, context.owner, context.region).collect()
    });
    let trusted = contradictions::nodes(&mut graph);
    graph.grow();
    let callers = callers(&graph, contexts);
    enter(&mut graph, contexts, &mut judged, true, |leads, context| {
        leads_of_callers(leads, context, &callers)
    });
    graph.grow();
    let mut inline = inline_closures(&mut graph, contexts, &mut judged);
    inline.extend(graph.nodes_of(&context_fns(contexts)));
    let allowing = |cut: u32, rule| analysis.suppressions.allowing(&graph.cuts[cut as usize], rule).collect();
    let effects = solve(&graph.nodes, &inline, &allowing);
    stage("effects");
    let used = Mutex::new(effects.used.clone());
    let planner = Planner::new(bodies, analysis.workspace);
    let reporter = Reporter {
        analysis,
        bodies,
        contexts,
        graph: &graph,
        effects: &effects,
        inline: &inline,
        used,
        planner,
    };
    let judge = |judged: &Judged| {
        let context = &contexts[judged.context];
        let call = &bodies.get(context.owner).calls[judged.call];
        reporter.finding(judged).map(|finding| (finding, context, call))
    };
    let mut found: Vec<(Finding, &AsyncContext, &Call)> =
        judged.par_iter().with_max_len(FEW).filter_map(judge).collect();
    rows::advise(&mut found, bodies, analysis.workspace);
    let mut findings: Vec<Finding> = found.into_iter().map(|(finding, ..)| finding).collect();
    findings.extend(contexts.iter().flat_map(|context| reporter.held_guards(context)));
    findings.extend(contexts.iter().flat_map(|context| reporter.spins(context)));
    sort_and_dedup(&mut findings);
    let notices = contradictions::notices(&reporter, &trusted);
    let mut suppressed_by: Vec<SuppressionId> =
        reporter.used.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
    suppressed_by.sort_unstable();
    let notes = bodies.db.program.notes();
    let coverage = coverage::coverage(analysis, bodies, contexts, &graph, &notes);
    stage("findings");
    let truncated = graph.truncated.then(|| problems::followed_in_part(analysis));
    let problems = problems::in_bodies(bodies.db.program, notes).chain(truncated).collect();
    Report { findings, notices, suppressed_by, problems, coverage, ..Report::default() }
}

/// Gives what the calls of contexts lead to its place.
fn enter<'b, 'd, 'p, 'a>(
    graph: &mut Graph<'b, 'd, 'p, 'a>,
    contexts: &[AsyncContext],
    judged: &mut Vec<Judged>,
    for_some: bool,
    find: impl Fn(Leads<'b, 'd, 'p, 'a>, &AsyncContext) -> Vec<(Lead, usize)> + Sync,
) {
    let leads = graph.leads();
    let found: Vec<Vec<(Lead, usize)>> =
        contexts.par_iter().with_max_len(FEW).map(|context| find(leads, context)).collect();
    for (context, leads) in found.into_iter().enumerate() {
        let enter = |(lead, call)| Judged { context, call, node: graph.enter(lead), for_some };
        judged.extend(leads.into_iter().map(enter));
    }
}

/// What callers give to fns that call what may block for some of them.
fn callers(graph: &Graph<'_, '_, '_, '_>, contexts: &[AsyncContext]) -> Callers {
    // More than the effects in the end: nothing is cut.
    let effects = solve(&graph.nodes, &FxHashSet::default(), &|_, _| Vec::new());
    let may_block = |id: FnId, of: TraitId| {
        let leads = graph.leads();
        leads.any_may_block(id, of)
            && (leads.depends_on_types(id, of)
                || graph.any_node(id).is_none_or(|node| !effects.of(node).is_empty()))
    };
    callers::find(graph.bodies, contexts, &may_block)
}

/// Sync fns that are contexts themselves (`poll_read`, handlers): a call of one is judged where it is written.
fn context_fns(contexts: &[AsyncContext]) -> FxHashSet<FnId> {
    let roots = contexts.iter().filter(|context| context.region == RegionId(0));
    roots
        .filter_map(|context| match context.owner {
            Owner::Fn(id) => Some(id),
            Owner::Value(_) => None,
        })
        .collect()
}

/// Closures that run on the spot are part of the context they stand in: their calls are judged there, and
/// who runs them does not block by them. A closure travels in type arguments, so only nodes whose arguments
/// name it can run it.
fn inline_closures(
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
        for closure in closures_run(graph, node, owner) {
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

/// The closures of a body that a call runs before it returns.
fn closures_run(graph: &Graph<'_, '_, '_, '_>, from: NodeId, owner: Owner) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = &graph.nodes[id.0 as usize];
        match &node.key {
            NodeKey::Closure(own, ..) if *own == owner => found.push(id),
            NodeKey::Fn(_, args) | NodeKey::Closure(_, _, args)
                if args.iter().any(|ty| names_closure(*ty, owner)) =>
            {
                open.extend(node.edges.iter().map(|edge| edge.to));
            }
            _ => {}
        }
    }
    found
}

/// Whether a type holds a closure of a body.
fn names_closure(ty: Ty, owner: Owner) -> bool {
    if let TyKind::Closure(own, ..) = ty.kind()
        && *own == owner
    {
        return true;
    }
    let mut found = false;
    ty.map(&mut |part| {
        found = found || names_closure(part, owner);
        part
    });
    found
}

/// One finding a call: of several, the loudest, surest and shortest.
fn sort_and_dedup(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        (a.file, a.span.lo, a.span.hi)
            .cmp(&(b.file, b.span.lo, b.span.hi))
            .then(b.level.cmp(&a.level))
            .then(b.confidence.cmp(&a.confidence))
            .then(a.chain.len().cmp(&b.chain.len()))
            .then(a.rule.cmp(&b.rule))
    });
    findings.dedup_by(|later, first| (later.file, later.span) == (first.file, first.span));
}

pub(super) struct Reporter<'r, 'b, 'd, 'p, 'a> {
    pub(super) analysis: &'r Analysis<'r>,
    pub(super) bodies: &'r Bodies<'d, 'p, 'a>,
    contexts: &'r [AsyncContext],
    pub(super) graph: &'r Graph<'b, 'd, 'p, 'a>,
    pub(super) effects: &'r Effects,
    inline: &'r FxHashSet<NodeId>,
    /// The suppressions that took something away.
    used: Mutex<FxHashSet<SuppressionId>>,
    planner: Planner<'r, 'd, 'p, 'a>,
}

impl<'a> Reporter<'_, '_, '_, '_, 'a> {
    pub(super) fn program(&self) -> &Program<'a> {
        self.bodies.db.program
    }

    /// The package and target of a context.
    fn target(&self, context: &AsyncContext) -> Option<(usize, usize)> {
        let krate = &self.program().crates[self.bodies.krate(context.owner).index()];
        match krate.origin {
            Origin::Target { package, target, .. } => Some((package, target)),
            Origin::Catalogue => None,
        }
    }

    /// Guards of blocking locks that the context holds over an await.
    fn held_guards(&self, context: &AsyncContext) -> Vec<Finding> {
        let guards = self.bodies.get(context.owner).held_guards.iter();
        let own = guards.filter(|guard| guard.region == context.region);
        own.filter_map(|guard| {
            let place = Some((self.program().file_of(context.owner), guard.awaited));
            let chain = vec![Step { place, callee: "this await".to_owned(), kind: StepKind::Call }];
            let finding =
                self.local(context, RuleId::LockAcrossAwait, guard.guard, "the guard of a blocking lock")?;
            Some(Finding { chain, ..finding })
        })
        .collect()
    }

    /// Loops of the context that wait by spinning.
    fn spins(&self, context: &AsyncContext) -> Vec<Finding> {
        let spins = self.bodies.get(context.owner).spins.iter();
        let own = spins.filter(|spin| spin.region == context.region);
        own.filter_map(|spin| self.local(context, RuleId::Spin, spin.span, "a loop that spins")).collect()
    }

    /// A finding about the context's own code, not about what it calls.
    fn local(&self, context: &AsyncContext, rule: RuleId, span: Span, what: &str) -> Option<Finding> {
        let (package, target) = self.target(context)?;
        let level = self.analysis.levels.of(rule);
        if self.is_allowed(&self.allowed_at(context.owner, span, span), rule) {
            return None;
        }
        let runtime = self.analysis.workspace.packages[package].runtime;
        (level != Level::Allow).then(|| Finding {
            rule,
            level,
            confidence: Confidence::Certain,
            package,
            target,
            file: self.program().file_of(context.owner),
            span,
            call_span: span,
            context: self.context(context),
            callee: what.to_owned(),
            root: what.to_owned(),
            chain: Vec::new(),
            doubt: None,
            help: advice::help(self.bodies.db, &[], rule, runtime),
            observed: None,
            fix: Err(Obstacle::Counterpart),
        })
    }

    fn finding(&self, judged: &Judged) -> Option<Finding> {
        if self.inline.contains(&judged.node) {
            return None;
        }
        let context = &self.contexts[judged.context];
        let call = &self.bodies.get(context.owner).calls[judged.call];
        let allowed = self.allowed_at(context.owner, call.name_span, call.span);
        let (effect, level) = self.loudest_of(judged.node, |effect| {
            !self.is_allowed(&allowed, effect.rule) && self.is_told(judged.node, *effect, call)
        })?;
        let (rule, level) = self.at_start(context, call, effect.rule, level, &allowed)?;
        let (package, target) = self.target(context)?;
        let from = self.bodies.krate(context.owner);
        let Witness { chain, written, root, doubt } = self.witness(judged.node, effect, from);
        let runtime = self.analysis.workspace.packages[package].runtime;
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
        let confidence = if maybe || judged.for_some { Confidence::Likely } else { effect.confidence };
        let is_certain = confidence == Confidence::Certain;
        let fix = if is_certain { self.planner.fix(&site) } else { Err(Obstacle::Doubt) };
        let doubt = match (maybe, judged.for_some) {
            (true, _) => Some(BUILD_DECIDES.to_owned()),
            (false, true) => {
                Some("it depends on what the caller gives, and some give what blocks".to_owned())
            }
            (false, false) => doubt,
        };
        let advised = self.advised(written, &chain);
        let mut help = if is_direct {
            advice::help(self.bodies.db, &advised, effect.rule, runtime)
        } else {
            advice::help_with_helper(self.bodies.db, &advised, effect.rule, runtime)
        };
        if is_direct && let Err(Obstacle::Feature { package, feature }) = &fix {
            help += &format!(" (`{package}` needs its feature `{feature}` for it)");
        }
        Some(Finding {
            rule,
            level,
            confidence,
            package,
            target,
            file: self.program().file_of(context.owner),
            span: call.name_span,
            call_span: call.span,
            context: self.context(context),
            callee: self.name(judged.node, call, from),
            root: self.node_name(root, from),
            doubt,
            help,
            chain,
            observed: None,
            fix,
        })
    }

    /// The suppressions that hold for something in a context.
    fn allowed_at(&self, owner: Owner, name: Span, whole: Span) -> Vec<SuppressionId> {
        let id = self.program().file_of(owner);
        let file = self.program().files[id.0 as usize];
        self.analysis.suppressions.at(id, file, name, whole)
    }

    /// Whether suppressions take a rule away; those that do are noted.
    pub(super) fn is_allowed(&self, among: &[SuppressionId], rule: RuleId) -> bool {
        let taking: Vec<SuppressionId> = self.analysis.suppressions.allowing(among, rule).collect();
        if taking.is_empty() {
            return false;
        }
        self.used.lock().unwrap_or_else(PoisonError::into_inner).extend(taking);
        true
    }

    /// The rule and level of a finding: code that a runtime begins with is judged by a rule of its own.
    fn at_start(
        &self,
        context: &AsyncContext,
        call: &Call,
        rule: RuleId,
        level: Level,
        allowed: &[SuppressionId],
    ) -> Option<(RuleId, Level)> {
        // Whoever waits for others at start-up waits for what never comes, or too long.
        let waits = matches!(rule, RuleId::Sleep | RuleId::Channel | RuleId::Join | RuleId::BlockOn);
        if !context.entry || !call.first || waits {
            return Some((rule, level));
        }
        let level = level.min(self.analysis.levels.of(RuleId::Startup));
        let is_off = level == Level::Allow || self.is_allowed(allowed, RuleId::Startup);
        (!is_off).then_some((RuleId::Startup, level))
    }

    fn context(&self, context: &AsyncContext) -> Context {
        let name = match context.owner {
            Owner::Fn(id) => self.program().fn_data(id).name,
            Owner::Value(id) => self.program().values[id.index()].name,
        };
        Context { kind: context.kind, name: name.to_string(), span: context.span }
    }

    pub(super) fn fn_of(&self, node: NodeId) -> Option<FnId> {
        match &self.graph.nodes[node.0 as usize].key {
            NodeKey::Fn(id, _) | NodeKey::Any(id) => Some(*id),
            NodeKey::Closure(..) | NodeKey::Macro(_) => None,
        }
    }

    /// The fns that advice is about: none for a call in a dependency, which no reader would change. What a library's own code
    /// blocks by stands in nobody's sources, so its counterpart is no help.
    fn advised(&self, written: NodeId, chain: &[Step]) -> Vec<FnId> {
        let files = &self.program().mods;
        let last = chain.last().and_then(|step| step.place).map(|(file, _)| file);
        let is_external = last.is_some_and(|file| {
            files
                .iter()
                .any(|module| module.file == file && self.program().crates[module.krate.index()].is_external)
        });
        if is_external { Vec::new() } else { self.fn_of(written).into_iter().collect() }
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
            NodeKey::Fn(id, _) | NodeKey::Any(id) => program.fn_path(*id, from),
            NodeKey::Closure(..) => "a closure".to_owned(),
            NodeKey::Macro(id) => {
                let data = &program.macros[id.index()];
                format!("{}::{}!", program.mod_path(data.module, from), data.name)
            }
        }
    }
}

//! Judges the calls of async contexts.

use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Analysis;
use super::callers::{self, Callers};
use super::calls::{leads_of_callers, region_leads};
use super::contexts::AsyncContext;
use super::contradictions;
use super::coverage;
use super::handed::{self, handed};
use super::inline::inline_closures;
use super::problems;
use super::reporter::{Judged, Reporter};
use super::rows;
use crate::effects::{Graph, Lead, Leads, solve};
use crate::fixes::Planner;
use crate::infer::{Bodies, Call, RegionId};
use crate::link::{FnId, TraitId};
use crate::report::{Finding, Report};
use crate::rules::RuleId;
use crate::shares::FEW;
use crate::suppress::SuppressionId;

/// Reports on all contexts.
pub(super) fn report(
    analysis: &Analysis<'_>,
    bodies: &Bodies<'_, '_, '_>,
    mut contexts: Vec<AsyncContext>,
    stage: &mut dyn FnMut(&'static str),
) -> Report {
    let mut graph = Graph::new(bodies, analysis.suppressions);
    let mut judged = Vec::new();
    enter(&mut graph, &contexts, 0, &mut judged, false, own_leads);
    let trusted = contradictions::nodes(&mut graph);
    graph.grow();
    let callers = callers(&graph, &contexts, analysis.tests);
    enter(&mut graph, &contexts, 0, &mut judged, true, |leads, context| {
        leads_of_callers(leads, context, &callers)
    });
    graph.grow();
    let handed = handed(&graph, &contexts, &judged);
    let before = contexts.len();
    contexts.extend(handed.contexts);
    enter(&mut graph, &contexts, before, &mut judged, false, handed::leads);
    graph.grow();
    let contexts = &contexts[..];
    let mut inline = inline_closures(&mut graph, contexts, &mut judged);
    inline.extend(handed.nodes);
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
    let mut suppressed_by: Vec<(SuppressionId, RuleId)> =
        reporter.used.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect();
    suppressed_by.sort_unstable();
    let notes = bodies.db.program.notes();
    let coverage = coverage::coverage(analysis, bodies, contexts, &graph, &notes);
    stage("findings");
    let truncated = graph.truncated.then(|| problems::followed_in_part(analysis));
    let problems = problems::in_bodies(bodies.db.program, notes).chain(truncated).collect();
    Report { findings, notices, suppressed_by, problems, coverage, ..Report::default() }
}

/// Where the calls of a context lead, with their places in the body.
fn own_leads(leads: Leads<'_, '_, '_, '_>, context: &AsyncContext) -> Vec<(Lead, usize)> {
    region_leads(leads, context.owner, context.region).collect()
}

/// Gives what the calls of contexts, from one on, lead to its place.
fn enter<'b, 'd, 'p, 'a>(
    graph: &mut Graph<'b, 'd, 'p, 'a>,
    contexts: &[AsyncContext],
    from: usize,
    judged: &mut Vec<Judged>,
    for_some: bool,
    find: impl Fn(Leads<'b, 'd, 'p, 'a>, &AsyncContext) -> Vec<(Lead, usize)> + Sync,
) {
    let leads = graph.leads();
    let found: Vec<Vec<(Lead, usize)>> =
        contexts[from..].par_iter().with_max_len(FEW).map(|context| find(leads, context)).collect();
    for (at, leads) in found.into_iter().enumerate() {
        let enter = |(lead, call)| Judged { context: from + at, call, node: graph.enter(lead), for_some };
        judged.extend(leads.into_iter().map(enter));
    }
}

/// What callers give to fns that call what may block for some of them.
fn callers(graph: &Graph<'_, '_, '_, '_>, contexts: &[AsyncContext], tests: bool) -> Callers {
    // More than the effects in the end: nothing is cut.
    let effects = solve(&graph.nodes, &FxHashSet::default(), &|_, _| Vec::new());
    let may_block = |id: FnId, of: TraitId| {
        let leads = graph.leads();
        leads.any_may_block(id, of)
            && (leads.depends_on_types(id, of)
                || graph.any_node(id).is_none_or(|node| !effects.of(node).is_empty()))
    };
    callers::find(graph.bodies, contexts, tests, &may_block)
}

/// Sync fns that are contexts themselves (`poll_read`, handlers): a call of one is judged where it is written.
fn context_fns(contexts: &[AsyncContext]) -> FxHashSet<FnId> {
    let roots = contexts.iter().filter(|context| context.region == RegionId(0));
    roots.filter_map(AsyncContext::in_fn).collect()
}

/// One finding a call: of several, the loudest, surest and shortest.
fn sort_and_dedup(findings: &mut Vec<Finding>) {
    findings.sort_by(|a, b| {
        (a.file, a.span.lo, a.span.hi)
            .cmp(&(b.file, b.span.lo, b.span.hi))
            .then(b.level.cmp(&a.level))
            .then(b.confidence.cmp(&a.confidence))
            .then(a.chain.len().cmp(&b.chain.len()))
            .then(a.rule.precedence().cmp(&b.rule.precedence()))
    });
    findings.dedup_by(|later, first| (later.file, later.span) == (first.file, first.span));
}

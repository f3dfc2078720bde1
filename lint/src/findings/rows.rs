//! Blocking calls that follow each other: each counterpart goes to a thread and back, all of them together once.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::advice::Advised;
use super::contexts::AsyncContext;
use crate::discover::Workspace;
use crate::facts::{Body, ExprId, ExprKind, Span, Stmt};
use crate::infer::{Bodies, Call};
use crate::link::Owner;
use crate::report::Finding;
use crate::rules::RuleId;

/// So many statements in a row are worth a thread of their own.
const MANY: usize = 3;

/// A statement: its body, its block and its place in that.
type Place = (Owner, ExprId, usize);

/// Says so in the advice of file accesses that stand in statements that follow each other.
pub(super) fn advise(
    found: &mut [(Finding, &AsyncContext, &Call)],
    bodies: &Bodies<'_, '_, '_>,
    workspace: &Workspace,
) {
    let mut calls: BTreeMap<Owner, Vec<(usize, Span)>> = BTreeMap::new();
    for (at, (finding, context, call)) in found.iter().enumerate() {
        if finding.rule == RuleId::Fs && finding.chain.is_empty() {
            calls.entry(context.owner).or_default().push((at, call.span));
        }
    }
    // A row has as many calls at least.
    calls.retain(|_, calls| MANY <= calls.len());
    let places = calls.par_iter().map(|(owner, calls)| places(bodies, *owner, calls));
    let mut by_place: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    for (at, place) in places.collect::<Vec<_>>().into_iter().flatten() {
        by_place.entry(place).or_default().push(at);
    }
    let mut row: Vec<usize> = Vec::new();
    let (mut last, mut length): (Option<Place>, usize) = (None, 0);
    let mut rows = Vec::new();
    for (place, calls) in by_place {
        let follows = last.is_some_and(|last| (last.0, last.1, last.2 + 1) == place);
        if !follows {
            rows.push((length, std::mem::take(&mut row)));
            length = 0;
        }
        length += 1;
        row.extend(calls);
        last = Some(place);
    }
    rows.push((length, row));
    for (length, row) in rows.into_iter().filter(|(length, _)| MANY <= *length) {
        for at in row {
            let finding = &mut found[at].0;
            let thread = Advised::new(workspace, finding.package, finding.target).off_thread();
            finding.help +=
                &format!("; {length} statements in a row do so: all of them in one {thread} cost less");
        }
    }
}

/// The statements that some calls of a body stand in.
fn places(bodies: &Bodies<'_, '_, '_>, owner: Owner, calls: &[(usize, Span)]) -> Vec<(usize, Place)> {
    let Some(body) = bodies.code(owner) else { return Vec::new() };
    let place = |(at, call): &(usize, Span)| {
        let (block, statement) = statement(&body, *call)?;
        Some((*at, (owner, block, statement)))
    };
    calls.iter().filter_map(place).collect()
}

/// The innermost block around a place, and which of its statements it is in.
fn statement(body: &Body, call: Span) -> Option<(ExprId, usize)> {
    let blocks = body.exprs.iter().enumerate().filter(|(_, expr)| expr.span.contains(call));
    let blocks = blocks.filter_map(|(at, expr)| match &expr.kind {
        ExprKind::Block(block) => Some((ExprId(at as u32), expr.span, block)),
        _ => None,
    });
    let (id, _, block) = blocks.min_by_key(|(_, span, _)| span.hi - span.lo)?;
    let has = |expr: &ExprId| body.expr(*expr).span.contains(call);
    let place = block.stmts.iter().position(|stmt| match stmt {
        Stmt::Let { init, .. } => init.as_ref().is_some_and(has),
        Stmt::Expr(expr) => has(expr),
    });
    Some((id, place.or_else(|| block.tail.as_ref().is_some_and(has).then_some(block.stmts.len()))?))
}

//! Blocking calls that follow each other: each counterpart goes to a thread and back, all of them together once.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::advice;
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
    let mut by_place: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    // Findings of one body follow each other, and its code takes time to make.
    let mut code: Option<(Owner, Option<Cow<'_, Body>>)> = None;
    for (at, (finding, context, call)) in found.iter().enumerate() {
        if finding.rule != RuleId::Fs || !finding.chain.is_empty() {
            continue;
        }
        if code.as_ref().is_none_or(|(owner, _)| *owner != context.owner) {
            code = Some((context.owner, bodies.code(context.owner)));
        }
        let body = code.as_ref().and_then(|(_, body)| body.as_deref());
        if let Some((block, place)) = body.and_then(|body| statement(body, call.span)) {
            by_place.entry((context.owner, block, place)).or_default().push(at);
        }
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
            let thread = advice::off_thread(workspace.packages[finding.package].runtime);
            finding.help +=
                &format!("; {length} statements in a row do so: all of them in one {thread} cost less");
        }
    }
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

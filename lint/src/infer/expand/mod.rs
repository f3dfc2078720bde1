//! Macros of the program in a body, expanded in place.

mod uses;

use std::borrow::Cow;
use thin_vec::{ThinVec, thin_vec};

use crate::facts::{Block, Body, Expr, ExprId, ExprKind, MacroCall, MacroInput, Path, PathSegment};
use crate::link::{MacroId, ModId, Owner, Program, Written};
use crate::read::{FileId, Invocation};

/// How often what macros expand to is looked through for further macros.
const MAX_ROUNDS: usize = 16;

/// A body does not grow beyond this many expressions.
const MAX_BODY: usize = 100_000;

/// No more calls are expanded in one body: macros that call themselves twice would else take seconds.
const MAX_CALLS: usize = 8_192;

/// The body with the macros of the program expanded. A call that no rule matches keeps what its input could be read as.
pub(super) fn expand<'b>(program: &Program<'_>, owner: Owner, body: Cow<'b, Body>) -> Cow<'b, Body> {
    let (module, file) = (program.module_of(owner), program.file_of(owner));
    let mut expanded = body;
    let mut from = 0;
    let mut left = MAX_CALLS;
    for _ in 0..MAX_ROUNDS {
        let calls = calls(program, module, &expanded, from);
        from = expanded.exprs.len();
        if calls.is_empty() || left == 0 || MAX_BODY < from {
            break;
        }
        let target = expanded.to_mut();
        for (at, id) in calls.into_iter().take(left) {
            if MAX_BODY < target.exprs.len() {
                break;
            }
            left -= 1;
            expand_at(program, file, target, at, id);
        }
    }
    expanded
}

/// The calls of macros that have rules to expand.
fn calls(program: &Program<'_>, module: ModId, body: &Body, from: usize) -> Vec<(ExprId, MacroId)> {
    let mut found = Vec::new();
    for (index, expr) in body.exprs.iter().enumerate().skip(from) {
        let ExprKind::Macro(call) = &expr.kind else { continue };
        let names = call.path.names();
        let Some(id) = program.resolve_macro(module, call.path.global, &names) else { continue };
        if program.macro_rules(id).is_some() {
            found.push((ExprId(index as u32), id));
        }
    }
    found
}

/// Macro calls in an expanded body whose expansion was not looked at: how many of which no definition was read, and how
/// many that no rule fits. What the catalogue declares of a macro stands for its expansion.
pub(super) fn unexpanded(program: &Program<'_>, owner: Owner, body: &Body) -> [u32; 2] {
    let module = program.module_of(owner);
    let mut counts = [0; 2];
    for expr in &body.exprs {
        let ExprKind::Macro(call) = &expr.kind else { continue };
        match program.resolve_macro(module, call.path.global, &call.path.names()) {
            None => counts[0] += 1,
            Some(id) if program.macro_rules(id).is_some() => counts[1] += 1,
            Some(_) => {}
        }
    }
    counts
}

fn expand_at(program: &Program<'_>, file: FileId, body: &mut Body, at: ExprId, id: MacroId) {
    let expr = &mut body.exprs[at.0 as usize];
    let kind = std::mem::replace(&mut expr.kind, ExprKind::Continue);
    let ExprKind::Macro(call) = kind else {
        expr.kind = kind;
        return;
    };
    let written = program.macros[id.index()].attrs.writes.as_ref();
    if let Some(kind) = written.and_then(|written| method_call(body, &call, written)) {
        body.exprs[at.0 as usize].kind = kind;
        return;
    }
    let (exprs, pats) = (body.exprs.len(), body.pats.len());
    match expansion(program, file, body, &call, id) {
        Some(found) => {
            body.exprs[at.0 as usize].kind = ExprKind::Block(in_place(body, found));
            uses::spell_out(body, at, exprs, pats);
        }
        None => body.exprs[at.0 as usize].kind = ExprKind::Macro(call),
    }
}

/// What a macro expands to, as a block. Statements need no block of their own.
fn in_place(body: &mut Body, found: ExprId) -> Block {
    match &mut body.exprs[found.0 as usize].kind {
        ExprKind::Block(block) if block.is_expansion => std::mem::take(block),
        _ => Block { tail: Some(found), ..Block::default() },
    }
}

/// What a macro stands for that is known to call a method of its first argument with what another macro makes of the
/// others: `write!` is most of what there is to expand, and making its text and parsing that costs much more.
fn method_call(body: &mut Body, call: &MacroCall, written: &Written) -> Option<ExprKind> {
    let MacroInput::Exprs(args) = &call.input else { return None };
    let (first, rest) = args.split_first()?;
    if first.name.is_some() {
        return None;
    }
    let span = call.path.span;
    let segment = PathSegment { name: written.others, args: None, span };
    let made = MacroCall {
        path: Path { global: false, qself: None, segments: thin_vec![segment], span },
        input: MacroInput::Exprs(rest.into()),
        input_span: call.input_span,
        text: None,
    };
    let arg = ExprId(body.exprs.len() as u32);
    body.exprs.push(Expr { kind: ExprKind::Macro(Box::new(made)), span, cfg: None });
    Some(ExprKind::MethodCall {
        recv: first.value,
        name: written.method,
        name_span: span,
        turbofish: ThinVec::new(),
        args: thin_vec![arg],
    })
}

fn expansion(
    program: &Program<'_>,
    file: FileId,
    body: &mut Body,
    call: &MacroCall,
    id: MacroId,
) -> Option<ExprId> {
    let krate = program.crate_key(id);
    // What stands for the call points at the macro's name, as other findings do.
    let place = call.path.span;
    let invocation = match &call.text {
        Some(text) => Invocation::expanded(text, place),
        None => {
            let text = &program.files[file.0 as usize].text;
            Invocation::in_file(text, call.input_span, place)?
        }
    };
    program.macro_rules(id)?.expand_expr(&invocation.of_crate(&krate), body)
}

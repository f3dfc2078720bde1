//! Expressions.

use syn::{Expr, Member};
use thin_vec::{ThinVec, thin_vec};

use super::context::{Context, push};
use super::names::intern;
use super::{attrs, blocks, closures, literals, macros, ops, pats, types};
use crate::facts::{Arm, AsyncBlock, Body, Cfg, ExprId, ExprKind, FieldInit, Name, PatId, Path, Span};

/// An expression, with its `#[cfg]`.
pub(super) fn expr(cx: &mut Context<'_>, body: &mut Body, expr: &Expr) -> ExprId {
    let id = bare(cx, body, expr);
    if let Some(cfg) = attrs::cfg(cx, attributes(expr)) {
        body.exprs[id.0 as usize].cfg = Some(cfg);
    }
    id
}

/// An expression that may be missing.
pub(super) fn optional(cx: &mut Context<'_>, body: &mut Body, expr: Option<&Expr>) -> Option<ExprId> {
    expr.map(|expr| self::expr(cx, body, expr))
}

/// Expressions in order.
pub(super) fn list<'s>(
    cx: &mut Context<'_>,
    body: &mut Body,
    exprs: impl IntoIterator<Item = &'s Expr>,
) -> ThinVec<ExprId> {
    exprs.into_iter().map(|expr| self::expr(cx, body, expr)).collect()
}

/// The span of an expression that is lowered already.
pub(super) fn span_of(body: &Body, id: ExprId) -> Span {
    body.expr(id).span
}

/// What decides by kind only hands on: one frame of it lies on the stack for each level of nesting.
fn bare(cx: &mut Context<'_>, body: &mut Body, expr: &Expr) -> ExprId {
    match expr {
        Expr::Path(of) => path(cx, body, of),
        Expr::Lit(of) => literals::lit(cx, body, &of.lit),
        Expr::MethodCall(of) => method_call(cx, body, of),
        Expr::Call(of) => call(cx, body, of),
        Expr::Macro(of) => macros::call(cx, body, &of.mac),
        Expr::Field(of) => field(cx, body, of),
        Expr::Reference(of) => reference(cx, body, of),
        Expr::Await(of) => await_(cx, body, of),
        Expr::Try(of) => try_(cx, body, of),
        Expr::Block(of) => block(cx, body, of),
        Expr::Closure(of) => closures::closure(cx, body, of),
        Expr::Binary(of) => ops::binary(cx, body, of),
        Expr::Unary(of) => ops::unary(cx, body, of),
        Expr::If(of) => if_(cx, body, of),
        Expr::Let(of) => let_(cx, body, of),
        Expr::Match(of) => match_(cx, body, of),
        Expr::Struct(of) => struct_(cx, body, of),
        Expr::Tuple(of) => tuple(cx, body, of),
        Expr::Array(of) => array(cx, body, of),
        Expr::Index(of) => index(cx, body, of),
        Expr::Paren(of) => paren(cx, body, of),
        Expr::Assign(of) => ops::assign(cx, body, of),
        Expr::Async(of) => async_(cx, body, of),
        Expr::Return(of) => jump(cx, body, of.return_token.span, None, of.expr.as_deref(), ExprKind::Return),
        Expr::Break(of) => {
            let label = of.label.as_ref().map(|label| label.ident.span());
            jump(cx, body, of.break_token.span, label, of.expr.as_deref(), ExprKind::Break)
        }
        Expr::Yield(of) => jump(cx, body, of.yield_token.span, None, of.expr.as_deref(), ExprKind::Yield),
        Expr::Continue(of) => continue_(cx, body, of),
        Expr::ForLoop(of) => for_(cx, body, of),
        Expr::While(of) => while_(cx, body, of),
        Expr::Loop(of) => loop_(cx, body, of),
        Expr::Cast(of) => cast(cx, body, of),
        Expr::Range(of) => ops::range(cx, body, of),
        Expr::Repeat(of) => repeat(cx, body, of),
        Expr::RawAddr(of) => raw_addr(cx, body, of),
        Expr::Unsafe(of) => keyword_block(cx, body, of.unsafe_token.span, &of.block),
        Expr::Const(of) => keyword_block(cx, body, of.const_token.span, &of.block),
        Expr::TryBlock(of) => try_block(cx, body, of),
        Expr::Group(of) => self::expr(cx, body, &of.expr),
        Expr::Infer(of) => push(body, ExprKind::Unread(ThinVec::new()), cx.span(of.underscore_token.span)),
        Expr::Verbatim(tokens) => verbatim(cx, body, tokens),
        _ => push(body, ExprKind::Unread(ThinVec::new()), Span::default()),
    }
}

fn path(cx: &Context<'_>, body: &mut Body, of: &syn::ExprPath) -> ExprId {
    let path = types::path(cx, of.qself.as_ref(), &of.path);
    let span = path.span;
    push(body, ExprKind::Path(path), span)
}

fn call(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprCall) -> ExprId {
    let callee = expr(cx, body, &of.func);
    let args = list(cx, body, &of.args);
    let span = span_of(body, callee).to(cx.group_end(of.paren_token.span));
    push(body, ExprKind::Call { callee, args }, span)
}

fn method_call(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprMethodCall) -> ExprId {
    let recv = expr(cx, body, &of.receiver);
    let (name, name_span) = cx.named(&of.method);
    let turbofish = of.turbofish.as_ref().map_or_else(ThinVec::new, |args| types::turbofish(cx, args));
    let args = list(cx, body, &of.args);
    let span = span_of(body, recv).to(cx.group_end(of.paren_token.span));
    push(body, ExprKind::MethodCall { recv, name, name_span, turbofish, args }, span)
}

fn field(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprField) -> ExprId {
    let base = expr(cx, body, &of.base);
    let (name, end) = member(cx, &of.member);
    let span = span_of(body, base).to(end);
    push(body, ExprKind::Field { base, name }, span)
}

fn member(cx: &Context<'_>, member: &Member) -> (Name, Span) {
    match member {
        Member::Named(ident) => cx.named(ident),
        Member::Unnamed(index) => (intern(&index.index.to_string()), cx.span(index.span)),
    }
}

fn reference(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprReference) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    let span = cx.span(of.and_token.spans[0]).to(span_of(body, inner));
    push(body, ExprKind::Ref { mutable: of.mutability.is_some(), expr: inner }, span)
}

fn raw_addr(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprRawAddr) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    let span = cx.span(of.and_token.spans[0]).to(span_of(body, inner));
    let mutable = matches!(of.mutability, syn::PointerMutability::Mut(_));
    push(body, ExprKind::Ref { mutable, expr: inner }, span)
}

fn await_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprAwait) -> ExprId {
    let base = expr(cx, body, &of.base);
    let span = span_of(body, base).to(cx.span(of.await_token.span));
    push(body, ExprKind::Await(base), span)
}

fn try_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprTry) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    let span = span_of(body, inner).to(cx.span(of.question_token.spans[0]));
    push(body, ExprKind::Try(inner), span)
}

fn paren(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprParen) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    // Parentheses are no expression of their own, but what they hold begins and ends with them.
    body.exprs[inner.0 as usize].span = cx.group(of.paren_token.span);
    inner
}

fn tuple(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprTuple) -> ExprId {
    let elems = list(cx, body, &of.elems);
    push(body, ExprKind::Tuple(elems), cx.group(of.paren_token.span))
}

fn array(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprArray) -> ExprId {
    let elems = list(cx, body, &of.elems);
    push(body, ExprKind::Array(elems), cx.group(of.bracket_token.span))
}

fn repeat(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprRepeat) -> ExprId {
    let elem = expr(cx, body, &of.expr);
    push(body, ExprKind::Repeat(elem), cx.group(of.bracket_token.span))
}

fn index(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprIndex) -> ExprId {
    let base = expr(cx, body, &of.expr);
    let index = expr(cx, body, &of.index);
    let span = span_of(body, base).to(cx.group_end(of.bracket_token.span));
    push(body, ExprKind::Index { base, index }, span)
}

fn cast(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprCast) -> ExprId {
    let inner = expr(cx, body, &of.expr);
    let ty = types::ty(cx, &of.ty);
    let start = span_of(body, inner);
    let span = types::end(cx, &of.ty).map_or(start, |end| start.to(end));
    push(body, ExprKind::Cast { expr: inner, ty }, span)
}

fn block(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprBlock) -> ExprId {
    let id = blocks::block(cx, body, &of.block);
    labelled(cx, body, id, of.label.as_ref())
}

fn keyword_block(
    cx: &mut Context<'_>,
    body: &mut Body,
    keyword: proc_macro2::Span,
    block: &syn::Block,
) -> ExprId {
    let id = blocks::block(cx, body, block);
    widen(body, id, cx.span(keyword));
    id
}

fn try_block(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprTryBlock) -> ExprId {
    let block = blocks::block(cx, body, &of.block);
    let span = cx.span(of.try_token.span).to(span_of(body, block));
    push(body, ExprKind::Unread(thin_vec![block]), span)
}

fn async_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprAsync) -> ExprId {
    let block = blocks::block(cx, body, &of.block);
    let span = cx.span(of.async_token.span).to(span_of(body, block));
    push(body, ExprKind::Async(AsyncBlock { body: block }), span)
}

fn if_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprIf) -> ExprId {
    let cond = expr(cx, body, &of.cond);
    let then = blocks::block(cx, body, &of.then_branch);
    let otherwise = optional(cx, body, of.else_branch.as_ref().map(|(_, branch)| &**branch));
    let span = cx.span(of.if_token.span).to(span_of(body, otherwise.unwrap_or(then)));
    push(body, ExprKind::If { cond, then, otherwise }, span)
}

fn let_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprLet) -> ExprId {
    let pat = pats::pat(cx, body, &of.pat);
    let value = expr(cx, body, &of.expr);
    let span = cx.span(of.let_token.span).to(span_of(body, value));
    push(body, ExprKind::Let { pat, expr: value }, span)
}

fn match_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprMatch) -> ExprId {
    let scrutinee = expr(cx, body, &of.expr);
    let mut arms = ThinVec::with_capacity(of.arms.len());
    for arm in &of.arms {
        let (pat, guard) = guarded(cx, body, &arm.pat);
        let value = expr(cx, body, &arm.body);
        arms.push(Arm { pat, guard, body: value, cfg: attrs::cfg(cx, &arm.attrs) });
    }
    let span = cx.span(of.match_token.span).to(cx.group_end(of.brace_token.span));
    push(body, ExprKind::Match { scrutinee, arms }, span)
}

/// A pattern with the guard that may follow it.
pub(super) fn guarded(cx: &mut Context<'_>, body: &mut Body, pat: &syn::Pat) -> (PatId, Option<ExprId>) {
    match pat {
        syn::Pat::Guard(of) => {
            let pat = pats::pat(cx, body, &of.pat);
            (pat, Some(expr(cx, body, &of.guard)))
        }
        _ => (pats::pat(cx, body, pat), None),
    }
}

fn for_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprForLoop) -> ExprId {
    let start = cx.span(of.for_token.span);
    let pat = pats::pat(cx, body, &of.pat);
    let iter = expr(cx, body, &of.expr);
    let block = blocks::block(cx, body, &of.body);
    let is_await = cx.awaited_fors.contains(&start);
    let span = start.to(span_of(body, block));
    let id = push(body, ExprKind::For { pat, iter, body: block, is_await }, span);
    labelled(cx, body, id, of.label.as_ref())
}

fn while_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprWhile) -> ExprId {
    let cond = expr(cx, body, &of.cond);
    let block = blocks::block(cx, body, &of.body);
    let span = cx.span(of.while_token.span).to(span_of(body, block));
    let id = push(body, ExprKind::While { cond, body: block }, span);
    labelled(cx, body, id, of.label.as_ref())
}

fn loop_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprLoop) -> ExprId {
    let block = blocks::block(cx, body, &of.body);
    let span = cx.span(of.loop_token.span).to(span_of(body, block));
    let id = push(body, ExprKind::Loop(block), span);
    labelled(cx, body, id, of.label.as_ref())
}

fn labelled(cx: &Context<'_>, body: &mut Body, id: ExprId, label: Option<&syn::Label>) -> ExprId {
    if let Some(label) = label {
        widen(body, id, cx.span(label.name.apostrophe));
    }
    id
}

fn widen(body: &mut Body, id: ExprId, start: Span) {
    let span = &mut body.exprs[id.0 as usize].span;
    *span = start.to(*span);
}

fn jump(
    cx: &mut Context<'_>,
    body: &mut Body,
    keyword: proc_macro2::Span,
    label: Option<proc_macro2::Span>,
    value: Option<&Expr>,
    kind: fn(Option<ExprId>) -> ExprKind,
) -> ExprId {
    let value = optional(cx, body, value);
    let start = cx.span(keyword);
    let end = match (value, label) {
        (Some(value), _) => span_of(body, value),
        (None, Some(label)) => cx.span(label),
        (None, None) => start,
    };
    push(body, kind(value), start.to(end))
}

fn continue_(cx: &Context<'_>, body: &mut Body, of: &syn::ExprContinue) -> ExprId {
    let start = cx.span(of.continue_token.span);
    let end = of.label.as_ref().map_or(start, |label| cx.span(label.ident.span()));
    push(body, ExprKind::Continue, start.to(end))
}

fn struct_(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprStruct) -> ExprId {
    let path: Path = types::path(cx, of.qself.as_ref(), &of.path);
    let mut fields = ThinVec::with_capacity(of.fields.len());
    for field in &of.fields {
        let name = member(cx, &field.member).0;
        let value = expr(cx, body, &field.expr);
        let cfg: Option<Box<Cfg>> = attrs::cfg(cx, &field.attrs);
        fields.push(FieldInit { name, value, cfg });
    }
    let rest = optional(cx, body, of.rest.as_deref());
    let span = path.span.to(cx.group_end(of.brace_token.span));
    push(body, ExprKind::Struct { path: Box::new(path), fields, rest }, span)
}

fn verbatim(cx: &Context<'_>, body: &mut Body, tokens: &proc_macro2::TokenStream) -> ExprId {
    let mut spans = tokens.clone().into_iter().map(|token| cx.span(token.span()));
    let span = spans.next().map_or_else(Span::default, |first| first.to(spans.last().unwrap_or(first)));
    push(body, ExprKind::Unread(ThinVec::new()), span)
}

/// The attributes of an expression, whatever its kind.
fn attributes(expr: &Expr) -> &[syn::Attribute] {
    macro_rules! attributes {
        ($($kind:ident)*) => {
            match expr {
                $(Expr::$kind(of) => &of.attrs,)*
                _ => &[],
            }
        };
    }
    attributes! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If
        Index Infer Let Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return
        Struct Try TryBlock Tuple Unary Unsafe While Yield
    }
}

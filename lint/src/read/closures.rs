//! Closures.

use syn::Pat;

use super::context::{Context, push};
use super::exprs::{expr, span_of};
use super::{pats, types};
use crate::facts::{Body, Closure, ExprId, ExprKind, PatId, TypeRef};

pub(super) fn closure(cx: &mut Context<'_>, body: &mut Body, of: &syn::ExprClosure) -> ExprId {
    let params = of.inputs.iter().map(|pat| param(cx, body, pat)).collect();
    let ret = match &of.output {
        syn::ReturnType::Default => None,
        syn::ReturnType::Type(_, ty) => Some(types::ty(cx, ty)),
    };
    let value = expr(cx, body, &of.body);
    let first = of
        .lifetimes
        .as_ref()
        .map(|lifetimes| lifetimes.for_token.span)
        .or_else(|| of.constness.map(|token| token.span))
        .or_else(|| of.asyncness.map(|token| token.span))
        .or_else(|| of.capture.map(|token| token.span))
        .unwrap_or(of.inputs_begin.spans[0]);
    let span = cx.span(first).to(span_of(body, value));
    let closure = Closure { params, ret, body: value, is_async: of.asyncness.is_some() };
    push(body, ExprKind::Closure(Box::new(closure)), span)
}

fn param(cx: &Context<'_>, body: &mut Body, pat: &Pat) -> (PatId, Option<TypeRef>) {
    match pat {
        Pat::Type(of) => (pats::pat(cx, body, &of.pat), Some(types::ty(cx, &of.ty))),
        _ => (pats::pat(cx, body, pat), None),
    }
}

//! Patterns.

use syn::{Member, Pat};
use thin_vec::ThinVec;

use super::context::{Context, push_pat};
use super::names::intern;
use super::spans::Source;
use super::types;
use crate::facts::{Body, FieldPat, PatId, PatKind, Span};

/// A pattern.
pub(super) fn pat(cx: &Context<'_>, body: &mut Body, pat: &Pat) -> PatId {
    match pat {
        Pat::Ident(ident) => bind(cx, body, ident),
        Pat::TupleStruct(of) => {
            let path = types::path(cx, of.qself.as_ref(), &of.path);
            let pats = list(cx, body, &of.elems);
            let span = path.span.to(cx.group_end(of.paren_token.span));
            push_pat(body, PatKind::TupleStruct { path: Box::new(path), pats }, span)
        }
        Pat::Struct(of) => fields(cx, body, of),
        Pat::Path(of) => {
            let path = types::path(cx, of.qself.as_ref(), &of.path);
            let span = path.span;
            push_pat(body, PatKind::Path(Box::new(path)), span)
        }
        Pat::Tuple(of) => {
            let pats = list(cx, body, &of.elems);
            push_pat(body, PatKind::Tuple(pats), cx.group(of.paren_token.span))
        }
        Pat::Slice(of) => {
            let pats = list(cx, body, &of.elems);
            push_pat(body, PatKind::Slice(pats), cx.group(of.bracket_token.span))
        }
        Pat::Reference(of) => {
            let inner = self::pat(cx, body, &of.pat);
            let span = cx.span(of.and_token.spans[0]).to(span_of(body, inner));
            push_pat(body, PatKind::Ref(inner), span)
        }
        Pat::Or(of) => {
            let pats = list(cx, body, &of.cases);
            let span = joined(body, &pats);
            push_pat(body, PatKind::Or(pats), span)
        }
        Pat::Type(of) => {
            let inner = self::pat(cx, body, &of.pat);
            let ty = types::ty(cx, &of.ty);
            let start = span_of(body, inner);
            let span = types::end(cx, &of.ty).map_or(start, |end| start.to(end));
            push_pat(body, PatKind::Typed(inner, Box::new(ty)), span)
        }
        Pat::Paren(of) => {
            let inner = self::pat(cx, body, &of.pat);
            body.pats[inner.0 as usize].span = cx.group(of.paren_token.span);
            inner
        }
        Pat::Guard(of) => self::pat(cx, body, &of.pat),
        Pat::Rest(rest) => push_pat(
            body,
            PatKind::Rest,
            cx.span(rest.dot2_token.spans[0]).to(cx.span(rest.dot2_token.spans[1])),
        ),
        Pat::Wild(wild) => push_pat(body, PatKind::Wild, cx.span(wild.underscore_token.span)),
        Pat::Lit(lit) => push_pat(body, PatKind::Wild, cx.span(lit.lit.span())),
        Pat::Macro(of) => {
            let start = types::path(cx, None, &of.mac.path).span;
            push_pat(body, PatKind::Wild, start.to(cx.group_end(*of.mac.delimiter.span())))
        }
        Pat::Const(of) => {
            let span = cx.span(of.const_token.span).to(cx.group_end(of.block.brace_token.span));
            push_pat(body, PatKind::Wild, span)
        }
        Pat::Range(range) => {
            let (first, last) = match &range.limits {
                syn::RangeLimits::HalfOpen(dots) => (dots.spans[0], dots.spans[1]),
                syn::RangeLimits::Closed(dots) => (dots.spans[0], dots.spans[2]),
            };
            push_pat(body, PatKind::Wild, cx.span(first).to(cx.span(last)))
        }
        _ => push_pat(body, PatKind::Wild, Span::default()),
    }
}

fn bind(cx: &Context<'_>, body: &mut Body, ident: &syn::PatIdent) -> PatId {
    let (name, name_span) = cx.named(&ident.ident);
    let sub = ident.subpat.as_ref().map(|(_, sub)| pat(cx, body, sub));
    let first = ident.by_ref.map(|token| token.span).or_else(|| ident.mutability.map(|token| token.span));
    let start = first.map_or(name_span, |first| cx.span(first));
    let end = sub.map_or(name_span, |sub| span_of(body, sub));
    // In an expansion, what stands around the name may come from elsewhere.
    let span = if matches!(cx.source, Source::Expansion { .. }) { name_span } else { start.to(end) };
    let (by_ref, mutable) = (ident.by_ref.is_some(), ident.mutability.is_some());
    push_pat(body, PatKind::Bind { name, by_ref, mutable, sub }, span)
}

fn fields(cx: &Context<'_>, body: &mut Body, of: &syn::PatStruct) -> PatId {
    let path = types::path(cx, of.qself.as_ref(), &of.path);
    let mut fields = ThinVec::with_capacity(of.fields.len());
    for field in &of.fields {
        let name = match &field.member {
            Member::Named(ident) => cx.name(ident),
            Member::Unnamed(index) => intern(&index.index.to_string()),
        };
        fields.push(FieldPat { name, pat: pat(cx, body, &field.pat) });
    }
    let span = path.span.to(cx.group_end(of.brace_token.span));
    push_pat(body, PatKind::Struct { path: Box::new(path), fields }, span)
}

fn list<'s>(cx: &Context<'_>, body: &mut Body, pats: impl IntoIterator<Item = &'s Pat>) -> ThinVec<PatId> {
    pats.into_iter().map(|pat| self::pat(cx, body, pat)).collect()
}

fn span_of(body: &Body, pat: PatId) -> Span {
    body.pat(pat).span
}

fn joined(body: &Body, pats: &[PatId]) -> Span {
    match (pats.first(), pats.last()) {
        (Some(&first), Some(&last)) => span_of(body, first).to(span_of(body, last)),
        _ => Span::default(),
    }
}

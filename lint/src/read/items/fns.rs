//! Fns with their parameters.

use syn::{Attribute, FnArg, ReceiverKind};
use thin_vec::ThinVec;

use super::head::head;
use crate::facts::{Body, FnFacts, ItemFacts, ItemKind, LateFn, ParamFacts, SelfKind, SelfParam, Span};
use crate::read::context::Context;
use crate::read::{attrs, blocks, pats, types};

pub(super) fn fn_(
    cx: &mut Context<'_>,
    attrs: &[Attribute],
    vis: Option<&syn::Visibility>,
    sig: &syn::Signature,
    block: Option<&syn::Block>,
    semi: Option<Span>,
) -> ItemFacts {
    let safety = match &sig.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let first = sig
        .constness
        .map(|token| token.span)
        .or_else(|| sig.asyncness.map(|token| token.span))
        .or(safety)
        .or_else(|| sig.abi.as_ref().map(|abi| abi.extern_token.span))
        .unwrap_or(sig.fn_token.span);
    let head = head(cx, attrs, vis, cx.span(first));
    let mut body = Body::default();
    let (self_param, params) = params(cx, &mut body, sig);
    let end = match block {
        Some(block) => cx.group(block.brace_token.span),
        None => semi.unwrap_or_else(|| cx.group_end(sig.paren_token.span)),
    };
    if let Some(block) = block {
        match cx.take_left(end) {
            Some(later) => body.later = Some(Box::new(later)),
            None => body.root = Some(blocks::block(cx, &mut body, block)),
        }
        body.shrink();
    }
    let facts = FnFacts {
        is_async: sig.asyncness.is_some(),
        is_plain: matches!(sig.safety, syn::Safety::Default) && sig.abi.is_none(),
        generics: types::generics(cx, &sig.generics),
        self_param,
        params,
        ret: types::ret(cx, &sig.output),
        body: block.map(|_| Box::new(body)),
    };
    head.item(cx.named(&sig.ident), ItemKind::Fn(LateFn::new(facts)), end)
}

fn params(
    cx: &Context<'_>,
    body: &mut Body,
    sig: &syn::Signature,
) -> (Option<SelfParam>, ThinVec<ParamFacts>) {
    let mut self_param = None;
    let mut params = ThinVec::with_capacity(sig.inputs.len());
    for input in &sig.inputs {
        match input {
            FnArg::Receiver(of) => {
                let kind = match &of.kind {
                    ReceiverKind::Value => SelfKind::Value,
                    ReceiverKind::Reference(_, _, None) => SelfKind::Ref,
                    ReceiverKind::Reference(_, _, Some(_)) => SelfKind::RefMut,
                    ReceiverKind::Typed(_, ty) => SelfKind::Typed(Box::new(types::ty(cx, ty))),
                    _ => SelfKind::Value,
                };
                self_param = Some(SelfParam { kind });
            }
            FnArg::Typed(of) => {
                let name = match &*of.pat {
                    syn::Pat::Ident(ident) => Some(cx.name(&ident.ident)),
                    _ => None,
                };
                let pat = pats::pat(cx, body, &of.pat);
                body.params.push(pat);
                params.push(ParamFacts { name, ty: types::ty(cx, &of.ty), cfg: attrs::cfg(cx, &of.attrs) });
            }
        }
    }
    (self_param, params)
}

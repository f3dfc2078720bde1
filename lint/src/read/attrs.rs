//! Attributes: conditions apart, docs dropped, `cfg_attr` unpacked.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Meta, Token};
use thin_vec::ThinVec;

use super::context::Context;
use super::{printer, spans};
use crate::facts::{AttrFacts, Cfg, Span};

/// All that the attributes of something say.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    /// What must hold for it to be there.
    pub(super) cfg: Option<Box<Cfg>>,
    /// The others.
    pub(super) others: ThinVec<AttrFacts>,
}

/// Reads attributes, inner ones too.
pub(super) fn read(cx: &Context<'_>, attrs: &[Attribute]) -> Attributes {
    let mut cfgs = Vec::new();
    let mut others = ThinVec::new();
    for attr in attrs {
        if attr.path().is_ident("doc") {
            continue;
        }
        let span = cx.span(attr.pound_token.spans[0]).to(cx.group_end(attr.bracket_token.span));
        meta(&attr.meta, None, span, &mut cfgs, &mut others);
    }
    others.shrink_to_fit();
    Attributes { cfg: all(cfgs), others }
}

/// Only the conditions.
pub(super) fn cfg(cx: &Context<'_>, attrs: &[Attribute]) -> Option<Box<Cfg>> {
    if attrs.is_empty() {
        return None;
    }
    read(cx, attrs).cfg
}

/// The condition that a list of `cfg(…)` makes together.
pub(super) fn all(mut cfgs: Vec<Cfg>) -> Option<Box<Cfg>> {
    match cfgs.len() {
        0 | 1 => cfgs.pop().map(Box::new),
        _ => Some(Box::new(Cfg::All(cfgs))),
    }
}

fn meta(meta: &Meta, under: Option<&Cfg>, span: Span, cfgs: &mut Vec<Cfg>, others: &mut ThinVec<AttrFacts>) {
    match meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let cfg = condition(list.tokens.clone());
            cfgs.push(match under {
                // Where the outer condition does not hold, the inner one is not there.
                Some(under) => Cfg::Any(vec![Cfg::Not(Box::new(under.clone())), cfg]),
                None => cfg,
            });
        }
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let Ok((cfg, metas)) = cfg_attr.parse2(list.tokens.clone()) else { return };
            let cfg = match under {
                Some(under) => Cfg::All(vec![under.clone(), cfg]),
                None => cfg,
            };
            for inner in &metas {
                self::meta(inner, Some(&cfg), span, cfgs, others);
            }
        }
        _ if meta.path().is_ident("doc") => {}
        _ => others.push(AttrFacts {
            path: meta.path().segments.iter().map(|segment| spans::name(&segment.ident)).collect(),
            args: args(meta),
            cfg: under.cloned().map(Box::new),
            span,
        }),
    }
}

fn args(meta: &Meta) -> String {
    match meta {
        Meta::Path(_) => String::new(),
        Meta::List(list) => printer::text(list.tokens.clone()),
        Meta::NameValue(pair) => printer::text(pair.value.to_token_stream()),
    }
}

fn cfg_attr(input: ParseStream<'_>) -> syn::Result<(Cfg, Punctuated<Meta, Token![,]>)> {
    let cfg = predicate(input)?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok((cfg, Punctuated::parse_terminated(input)?))
}

/// Reads what stands between the parentheses of `cfg(…)`.
pub(super) fn condition(tokens: TokenStream) -> Cfg {
    let whole = |input: ParseStream<'_>| {
        let cfg = predicate(input)?;
        input.parse::<Option<Token![,]>>()?;
        Ok(cfg)
    };
    whole.parse2(tokens).unwrap_or(Cfg::Unreadable)
}

/// Reads one predicate; one that no compiler knows is passed over up to its comma.
fn predicate(input: ParseStream<'_>) -> syn::Result<Cfg> {
    let ahead = input.fork();
    if let Ok(cfg) = known_predicate(&ahead)
        && (ahead.is_empty() || ahead.peek(Token![,]))
    {
        input.advance_to(&ahead);
        return Ok(cfg);
    }
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(Cfg::Unreadable)
}

fn known_predicate(input: ParseStream<'_>) -> syn::Result<Cfg> {
    if input.peek(syn::LitBool) {
        let holds = input.parse::<syn::LitBool>()?.value;
        return Ok(if holds { Cfg::All(Vec::new()) } else { Cfg::Any(Vec::new()) });
    }
    let ident = input.call(proc_macro2::Ident::parse_any)?;
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        let value = input.parse::<LitStr>()?.value();
        return Ok(Cfg::KeyValue(spans::name(&ident), value.as_str().into()));
    }
    if !input.peek(syn::token::Paren) {
        return Ok(Cfg::Flag(spans::name(&ident)));
    }
    let content;
    syn::parenthesized!(content in input);
    let mut list = Vec::new();
    while !content.is_empty() {
        list.push(predicate(&content)?);
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(match ident.to_string().as_str() {
        "all" => Cfg::All(list),
        "any" => Cfg::Any(list),
        "not" if list.len() == 1 => Cfg::Not(Box::new(list.remove(0))),
        _ => Cfg::Unreadable,
    })
}

//! `if #[cfg(…)] { … } else { … }`, and `cfg => { … } _ => { … }`: branches of which the conditions choose one.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, LitBool, Meta, Token};
use thin_vec::ThinVec;

use super::declarations;
use crate::facts::{Arm, Body, Cfg, ExprId, ExprKind, ItemFacts, PatKind, Span};
use crate::read::context::{Context, push, push_pat};
use crate::read::{attrs, blocks};

/// A branch, read further when it is known whether items or statements belong there.
pub(super) struct Branch {
    attrs: Vec<Attribute>,
    span: proc_macro2::extra::DelimSpan,
    tokens: TokenStream,
}

/// Each branch carries the conditions of all before it, so what they take grows with the square.
const MOST_BRANCHES: usize = 100;

/// Reads all branches.
pub(super) fn parse(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    let mut branches = Vec::new();
    loop {
        let attrs = if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            input.call(Attribute::parse_outer)?
        } else {
            Vec::new()
        };
        let is_last = attrs.is_empty();
        if MOST_BRANCHES == branches.len() {
            return Err(input.error("too many branches"));
        }
        branches.push(block(input, attrs)?);
        if is_last || input.is_empty() {
            return Ok(branches);
        }
        input.parse::<Token![else]>()?;
    }
}

/// Reads the branches of `cfg_select!` in the place of items: a condition or `_`, `=>`, and a block each.
pub(super) fn parse_select_items(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    parse_branches(input, block)
}

/// The same in the place of an expression, which can stand in a block's place.
pub(super) fn parse_select(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    parse_branches(input, |input, attrs| {
        if input.peek(syn::token::Brace) { block(input, attrs) } else { value(input, attrs) }
    })
}

fn parse_branches(
    input: ParseStream<'_>,
    branch: impl Fn(ParseStream<'_>, Vec<Attribute>) -> syn::Result<Branch>,
) -> syn::Result<Vec<Branch>> {
    let mut branches = Vec::new();
    while !input.is_empty() {
        let attrs = if input.peek(Token![_]) {
            input.parse::<Token![_]>()?;
            Vec::new()
        } else if input.peek(LitBool) {
            let holds = input.parse::<LitBool>()?.value;
            vec![if holds { syn::parse_quote!(#[cfg(all())]) } else { syn::parse_quote!(#[cfg(any())]) }]
        } else {
            let condition: Meta = input.parse()?;
            vec![syn::parse_quote!(#[cfg(#condition)])]
        };
        input.parse::<Token![=>]>()?;
        if MOST_BRANCHES == branches.len() {
            return Err(input.error("too many branches"));
        }
        branches.push(branch(input, attrs)?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(branches)
}

fn block(input: ParseStream<'_>, attrs: Vec<Attribute>) -> syn::Result<Branch> {
    let content;
    let brace = syn::braced!(content in input);
    Ok(Branch { attrs, span: brace.span, tokens: content.parse()? })
}

fn value(input: ParseStream<'_>, attrs: Vec<Attribute>) -> syn::Result<Branch> {
    let value: Expr = input.parse()?;
    let mut group = Group::new(Delimiter::None, value.to_token_stream());
    group.set_span(value.span());
    Ok(Branch { attrs, span: group.delim_span(), tokens: group.stream() })
}

/// The condition of each branch: its own, and none of those before it. After them, that no branch is chosen.
fn conditions(cx: &Context<'_>, branches: &[Branch]) -> (Vec<Option<Box<Cfg>>>, Option<Box<Cfg>>) {
    let mut before: Vec<Cfg> = Vec::new();
    let mut conditions = Vec::with_capacity(branches.len());
    let mut is_else = false;
    for branch in branches {
        let own = attrs::cfg(cx, &branch.attrs).map(|cfg| *cfg);
        is_else = own.is_none();
        conditions.push(attrs::all(before.iter().cloned().chain(own.clone()).collect()));
        before.extend(own.map(|own| Cfg::Not(Box::new(own))));
    }
    (conditions, if is_else { None } else { attrs::all(before) })
}

/// The branches' items, each under the condition of its branch.
pub(super) fn lower_items(cx: &mut Context<'_>, branches: &[Branch]) -> ThinVec<ItemFacts> {
    let mut items = ThinVec::new();
    for (branch, condition) in branches.iter().zip(conditions(cx, branches).0) {
        let Ok(declared) = declarations::parse.parse2(branch.tokens.clone()) else { continue };
        for mut item in declarations::lower(cx, &declared) {
            let both = condition.iter().chain(&item.cfg).map(|cfg| (**cfg).clone()).collect();
            item.cfg = attrs::all(both);
            items.push(item);
        }
    }
    items
}

/// The branches as arms of a `match`, each under its condition.
pub(super) fn lower_body(cx: &mut Context<'_>, body: &mut Body, branches: &[Branch], span: Span) -> ExprId {
    let mut arms = ThinVec::new();
    let (conditions, none) = conditions(cx, branches);
    for (branch, cfg) in branches.iter().zip(conditions) {
        let inner = cx.group(branch.span);
        let id = match syn::Block::parse_within.parse2(branch.tokens.clone()) {
            Ok(statements) => blocks::statements(cx, body, &statements, inner),
            Err(_) => push(body, ExprKind::Unread(ThinVec::new()), inner),
        };
        arms.push(arm(body, id, cfg, inner));
    }
    if none.is_some() {
        let id = push(body, ExprKind::Tuple(ThinVec::new()), span);
        arms.push(arm(body, id, none, span));
    }
    let scrutinee = push(body, ExprKind::Tuple(ThinVec::new()), span);
    push(body, ExprKind::Match { scrutinee, arms }, span)
}

fn arm(body: &mut Body, value: ExprId, cfg: Option<Box<Cfg>>, span: Span) -> Arm {
    Arm { pat: push_pat(body, PatKind::Wild, span), guard: None, body: value, cfg }
}

//! `if #[cfg(…)] { … } else { … }`, and `cfg => { … } _ => { … }` in the place of items: branches of which the
//! conditions choose one.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Meta, Token};
use thin_vec::ThinVec;

use super::declarations;
use crate::facts::{Block, Body, Cfg, ExprId, ExprKind, ItemFacts, Span, Stmt};
use crate::read::context::{Context, push};
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
        let content;
        let brace = syn::braced!(content in input);
        branches.push(Branch { attrs, span: brace.span, tokens: content.parse()? });
        if is_last || input.is_empty() {
            return Ok(branches);
        }
        input.parse::<Token![else]>()?;
    }
}

/// Reads the branches of `cfg_select!`: a condition or `_`, `=>`, and a block each.
pub(super) fn parse_select(input: ParseStream<'_>) -> syn::Result<Vec<Branch>> {
    let mut branches = Vec::new();
    while !input.is_empty() {
        let attrs = if input.peek(Token![_]) {
            input.parse::<Token![_]>()?;
            Vec::new()
        } else {
            let condition: Meta = input.parse()?;
            vec![syn::parse_quote!(#[cfg(#condition)])]
        };
        input.parse::<Token![=>]>()?;
        if MOST_BRANCHES == branches.len() {
            return Err(input.error("too many branches"));
        }
        let content;
        let brace = syn::braced!(content in input);
        branches.push(Branch { attrs, span: brace.span, tokens: content.parse()? });
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(branches)
}

/// The condition of each branch: its own, and none of those before it.
fn conditions(cx: &Context<'_>, branches: &[Branch]) -> Vec<Option<Box<Cfg>>> {
    let mut before: Vec<Cfg> = Vec::new();
    let mut conditions = Vec::with_capacity(branches.len());
    for branch in branches {
        let own = attrs::cfg(cx, &branch.attrs).map(|cfg| *cfg);
        let mut all: Vec<Cfg> = before.iter().map(|cfg| Cfg::Not(Box::new(cfg.clone()))).collect();
        all.extend(own.clone());
        before.extend(own);
        conditions.push(attrs::all(all));
    }
    conditions
}

/// The branches' items, each under the condition of its branch.
pub(super) fn lower_items(cx: &mut Context<'_>, branches: &[Branch]) -> ThinVec<ItemFacts> {
    let mut items = ThinVec::new();
    for (branch, condition) in branches.iter().zip(conditions(cx, branches)) {
        let Ok(declared) = declarations::parse.parse2(branch.tokens.clone()) else { continue };
        for mut item in declarations::lower(cx, &declared) {
            let both = condition.iter().chain(&item.cfg).map(|cfg| (**cfg).clone()).collect();
            item.cfg = attrs::all(both);
            items.push(item);
        }
    }
    items
}

/// The branches as blocks, each under its condition.
pub(super) fn lower_body(cx: &mut Context<'_>, body: &mut Body, branches: &[Branch], span: Span) -> ExprId {
    let mut stmts = ThinVec::new();
    for (branch, condition) in branches.iter().zip(conditions(cx, branches)) {
        let inner = cx.group(branch.span);
        let id = match syn::Block::parse_within.parse2(branch.tokens.clone()) {
            Ok(statements) => blocks::statements(cx, body, &statements, inner),
            Err(_) => push(body, ExprKind::Unread(ThinVec::new()), inner),
        };
        body.exprs[id.0 as usize].cfg = condition;
        stmts.push(Stmt::Expr(id));
    }
    push(body, ExprKind::Block(Block { stmts, ..Block::default() }), span)
}

//! The shapes a macro's input can have, tried one after the other.

use proc_macro2::TokenTree;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, MacroDelimiter, Pat, Stmt, Token};
use thin_vec::thin_vec;

use super::args::{self, Arg};
use super::cfg_if::{self, Branch};
use super::declarations::{self, Declaration};
use super::for_await;
use super::select::{self, Select};
use crate::facts::{Arm, Body, ExprKind, MacroInput, Path, Span};
use crate::read::context::{Context, Effort, push};
use crate::read::exprs;

/// The input of a macro in a body.
pub(super) enum BodyInput {
    Args(Vec<Arg>),
    Statements(Vec<Stmt>),
    Items(Vec<Declaration>),
    Select(Select),
    Matches(Box<Expr>, Box<Pat>),
    CfgIf(Vec<Branch>),
}

/// The input of a macro in the place of an item.
pub(super) enum ItemInput {
    Items(Vec<Declaration>),
    CfgIf(Vec<Branch>),
    Literal,
}

/// Reads the input of a macro in a body.
pub(super) fn of_body(cx: &mut Context<'_>, path: &Path, mac: &syn::Macro) -> Option<BodyInput> {
    let last = path.segments.last().map(|last| last.name);
    let by_name = last.and_then(|name| ByName::of(&name));
    if !cx.effort.take(super::input_span(cx, mac)) {
        return None;
    }
    let effort = cx.effort.clone();
    let in_braces = matches!(mac.delimiter, MacroDelimiter::Brace(_));
    let shapes = |input: ParseStream<'_>| body_input(input, &effort, by_name, in_braces);
    if let Ok(read) = shapes.parse2(mac.tokens.clone()) {
        return Some(read);
    }
    let tokens = for_await::rewritten(cx, mac.tokens.clone())?;
    shapes.parse2(tokens).ok()
}

/// What is read by the macro's name, as other macros' input can have the same shape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ByName {
    Matches,
    CfgSelect,
}

impl ByName {
    fn of(name: &str) -> Option<Self> {
        match name {
            "matches" | "assert_matches" | "debug_assert_matches" => Some(Self::Matches),
            "cfg_select" => Some(Self::CfgSelect),
            _ => None,
        }
    }
}

fn body_input(
    input: ParseStream<'_>,
    effort: &Effort,
    by_name: Option<ByName>,
    in_braces: bool,
) -> syn::Result<BodyInput> {
    if input.is_empty() {
        return Ok(BodyInput::Args(Vec::new()));
    }
    let read = match by_name {
        Some(ByName::Matches) => attempt(input, matches_input),
        Some(ByName::CfgSelect) => attempt(input, cfg_if::parse_select).map(BodyInput::CfgIf),
        None => None,
    };
    if let Some(read) = read {
        return Ok(read);
    }
    if input.peek(Token![if]) && input.peek2(Token![#]) {
        return cfg_if::parse(input).map(BodyInput::CfgIf);
    }
    if declarations::begin(input)
        && let Some(items) = attempt(input, declarations::parse)
    {
        return Ok(BodyInput::Items(items));
    }
    if in_braces && let Some(read) = attempt(input, select::parse) {
        return Ok(BodyInput::Select(read));
    }
    let ahead = input.fork();
    let args = args::parse(&ahead, effort);
    if let Ok(args) = args
        && (!in_braces || !args.has_semicolons)
    {
        input.advance_to(&ahead);
        return Ok(BodyInput::Args(args.args));
    }
    if !in_braces && let Some(read) = attempt(input, select::parse) {
        return Ok(BodyInput::Select(read));
    }
    if let Some(statements) = attempt(input, syn::Block::parse_within) {
        return Ok(BodyInput::Statements(statements));
    }
    if let Some(args) = attempt(input, |input| args::parse(input, effort)) {
        return Ok(BodyInput::Args(args.args));
    }
    matches_input(input)
}

/// Parses all that is left, or nothing.
fn attempt<T>(input: ParseStream<'_>, parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>) -> Option<T> {
    let ahead = input.fork();
    let read = parse(&ahead).ok()?;
    if !ahead.is_empty() {
        return None;
    }
    input.advance_to(&ahead);
    Some(read)
}

/// `expr, pattern if guard`.
fn matches_input(input: ParseStream<'_>) -> syn::Result<BodyInput> {
    let expr = input.parse::<Expr>()?;
    input.parse::<Token![,]>()?;
    let mut pat = input.call(Pat::parse_multi_with_leading_vert)?;
    if input.peek(Token![if]) {
        let if_token = input.parse()?;
        let guard = input.parse()?;
        pat = Pat::Guard(syn::PatGuard { attrs: Vec::new(), pat: Box::new(pat), if_token, guard });
    }
    // What follows is a message to format; what it calls is not worth losing the rest for.
    if input.peek(Token![,]) {
        while !input.is_empty() {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(BodyInput::Matches(Box::new(expr), Box::new(pat)))
}

/// Lowers `matches!` to the `match` it stands for.
pub(super) fn matches(
    cx: &mut Context<'_>,
    body: &mut Body,
    expr: &Expr,
    pat: &Pat,
    span: Span,
) -> MacroInput {
    let scrutinee = exprs::expr(cx, body, expr);
    let (pat, guard) = exprs::guarded(cx, body, pat);
    let value = push(body, ExprKind::Lit(crate::facts::Lit::Bool(true)), span);
    let arms = thin_vec![Arm { pat, guard, body: value, cfg: None }];
    MacroInput::Matches(push(body, ExprKind::Match { scrutinee, arms }, span))
}

/// Reads the input of a macro in the place of an item.
pub(super) fn item_input(input: ParseStream<'_>) -> syn::Result<ItemInput> {
    if input.peek(Token![if]) && input.peek2(Token![#]) {
        return cfg_if::parse(input).map(ItemInput::CfgIf);
    }
    if input.peek(syn::Lit) {
        input.parse::<syn::Lit>()?;
        input.parse::<Option<Token![,]>>()?;
        return Ok(ItemInput::Literal);
    }
    if !input.is_empty()
        && let Some(branches) = attempt(input, cfg_if::parse_select_items)
    {
        return Ok(ItemInput::CfgIf(branches));
    }
    declarations::parse(input).map(ItemInput::Items)
}

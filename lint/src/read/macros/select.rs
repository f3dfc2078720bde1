//! Arms of `select!`: tokio's and futures' `pattern = future, if guard => handler`, and crossbeam's
//! `recv(channel) -> pattern => handler`.

use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Attribute, Block, Expr, ExprBlock, Ident, Pat, Token};
use thin_vec::ThinVec;

use crate::facts::{Body, MacroInput, SelectArm};
use crate::read::context::Context;
use crate::read::{exprs, pats};

/// The arms.
pub(super) struct Select {
    arms: Vec<Arm>,
    otherwise: Vec<Expr>,
}

struct Arm {
    pat: Pat,
    future: Expr,
    guard: Option<Expr>,
    handler: Expr,
}

/// Reads arms up to the end of the input.
pub(super) fn parse(input: ParseStream<'_>) -> syn::Result<Select> {
    let mut select = Select { arms: Vec::new(), otherwise: Vec::new() };
    if input.peek(Ident) && input.peek2(Token![;]) {
        // `biased;`
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        input.call(Attribute::parse_outer)?;
        if fallback(input)? {
            select.otherwise.push(handler(input)?);
        } else {
            select.arms.push(arm(input)?);
        }
    }
    Ok(select)
}

/// `else =>`, `default =>`, `default(timeout) =>`, `complete =>`.
fn fallback(input: ParseStream<'_>) -> syn::Result<bool> {
    let ahead = input.fork();
    if ahead.peek(Token![else]) {
        ahead.parse::<Token![else]>()?;
    } else {
        let Ok(name) = ahead.parse::<Ident>() else { return Ok(false) };
        if name != "default" && name != "complete" {
            return Ok(false);
        }
        if ahead.peek(syn::token::Paren) {
            ahead.parse::<proc_macro2::Group>()?;
        }
    }
    if ahead.parse::<Token![=>]>().is_err() {
        return Ok(false);
    }
    input.advance_to(&ahead);
    Ok(true)
}

fn arm(input: ParseStream<'_>) -> syn::Result<Arm> {
    let ahead = input.fork();
    if let Ok((future, pat)) = operation(&ahead) {
        input.advance_to(&ahead);
        return Ok(Arm { pat, future, guard: None, handler: handler(input)? });
    }
    let pat = input.call(Pat::parse_multi_with_leading_vert)?;
    input.parse::<Token![=]>()?;
    let future = input.parse()?;
    let mut guard = None;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        guard = Some(input.parse()?);
    }
    input.parse::<Token![=>]>()?;
    Ok(Arm { pat, future, guard, handler: handler(input)? })
}

/// `recv(channel) -> pattern =>`.
fn operation(input: ParseStream<'_>) -> syn::Result<(Expr, Pat)> {
    let operation = input.parse::<Expr>()?;
    if !matches!(operation, Expr::Call(_)) {
        return Err(input.error("expected an operation on a channel"));
    }
    input.parse::<Token![->]>()?;
    let pat = input.call(Pat::parse_multi_with_leading_vert)?;
    input.parse::<Token![=>]>()?;
    Ok((operation, pat))
}

/// A handler: a block, which no comma need follow, or an expression.
fn handler(input: ParseStream<'_>) -> syn::Result<Expr> {
    let ahead = input.fork();
    if input.peek(syn::token::Brace)
        && let Ok(block) = ahead.parse::<Block>()
        && !(ahead.peek(Token![.]) || ahead.peek(Token![?]))
    {
        input.advance_to(&ahead);
        input.parse::<Option<Token![,]>>()?;
        return Ok(Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block }));
    }
    let expr = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(expr)
}

/// Lowers the arms.
pub(super) fn lower(cx: &mut Context<'_>, body: &mut Body, select: &Select) -> MacroInput {
    let mut arms = ThinVec::with_capacity(select.arms.len());
    for arm in &select.arms {
        let future = exprs::expr(cx, body, &arm.future);
        let pat = pats::pat(cx, body, &arm.pat);
        let guard = exprs::optional(cx, body, arm.guard.as_ref());
        let handler = exprs::expr(cx, body, &arm.handler);
        arms.push(SelectArm { pat, future, guard, handler });
    }
    MacroInput::Select { arms, otherwise: exprs::list(cx, body, &select.otherwise) }
}

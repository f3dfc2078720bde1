//! Expanded text -> expressions and items.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Block, Expr};
use thin_vec::ThinVec;

use super::error;
use crate::facts::{Body, ExprId, ExprKind, ItemFacts, MacroText, Span};
use crate::read::context::Context;
use crate::read::macros::{self, declarations};
use crate::read::spans::{Lines, Source};
use crate::read::text::ReadError;
use crate::read::{blocks, depth, exprs, stack};

/// Reads what a macro call expands to, as an expression or else as statements, into a body.
///
/// Tokens without an origin have the span of the call; so has the block that statements become.
///
/// # Errors
///
/// The text is neither, or it is nested too deeply.
pub fn read_expansion(text: &MacroText, call: Span, body: &mut Body) -> Result<ExprId, ReadError> {
    on_large_stack(text, call, |cx, tokens| {
        if let Ok(expr) = syn::parse2::<Expr>(tokens.clone()) {
            return Ok(exprs::expr(cx, body, &expr));
        }
        let statements = Block::parse_within.parse2(tokens.clone()).or_else(|err| {
            let rewritten = macros::without_awaits(cx, tokens).ok_or(err)?;
            Block::parse_within.parse2(rewritten)
        });
        let statements = statements.map_err(|err| error(&err.to_string()))?;
        let block = blocks::statements(cx, body, &statements, call);
        if let ExprKind::Block(block) = &mut body.exprs[block.0 as usize].kind {
            block.is_expansion = true;
        }
        Ok(block)
    })
}

/// Reads what a macro call in the place of an item expands to.
///
/// # Errors
///
/// The text is not items, or it is nested too deeply.
pub fn read_expansion_items(text: &MacroText, call: Span) -> Result<ThinVec<ItemFacts>, ReadError> {
    on_large_stack(text, call, |cx, tokens| {
        let read = declarations::parse.parse2(tokens).map_err(|err| error(&err.to_string()))?;
        Ok(declarations::lower(cx, &read))
    })
}

fn on_large_stack<T: Send>(
    text: &MacroText,
    call: Span,
    read: impl FnOnce(&mut Context<'_>, TokenStream) -> Result<T, ReadError> + Send,
) -> Result<T, ReadError> {
    let here = || {
        if depth::too_deep(&text.text).is_some() {
            return Err(error("the expansion is nested too deeply to be read"));
        }
        let tokens = text.text.parse::<TokenStream>().map_err(|err| error(&err.to_string()))?;
        let lines = Lines::new(&text.text, 0);
        let source = Source::Expansion { call, origins: &text.origins, lines: &lines };
        let mut cx = Context::new(source, text.text.len());
        let read = read(&mut cx, tokens);
        proc_macro2::extra::invalidate_current_thread_spans();
        read
    };
    stack::with_large_stack(here).unwrap_or_else(|err| Err(error(&err.to_string())))
}

//! Macro calls: what stands between the delimiters is read by its shape.

mod args;
mod cfg_if;
pub(super) mod declarations;
mod for_await;
mod input;
mod select;

use syn::parse::Parser;
use thin_vec::ThinVec;

pub(super) use self::declarations::{Declaration, MacroStatic};
pub(super) use self::for_await::rewritten as without_awaits;
use self::input::{BodyInput, ItemInput};
use super::context::{Context, push};
use super::{blocks, printer, spans::Source, types};
use crate::facts::{Body, ExprId, ExprKind, ItemFacts, MacroCall, MacroInput, MacroText, Origin, Path, Span};

/// What a macro call in the place of a statement turned out to be.
pub(super) enum Statement {
    /// Declarations, visible in all of the block.
    Items(Box<ItemFacts>),
    /// Anything else.
    Expr(ExprId),
}

/// A macro call in the place of an expression.
pub(super) fn call(cx: &mut Context<'_>, body: &mut Body, mac: &syn::Macro) -> ExprId {
    let path = types::path(cx, None, &mac.path);
    let input = input::of_body(cx, &path, mac);
    finish(cx, body, path, mac, input)
}

/// A macro call in the place of a statement.
pub(super) fn statement(cx: &mut Context<'_>, body: &mut Body, of: &syn::StmtMacro) -> Statement {
    let path = types::path(cx, None, &of.mac.path);
    match input::of_body(cx, &path, &of.mac) {
        Some(BodyInput::Items(items)) => {
            Statement::Items(Box::new(super::items::declaring_macro(cx, of, path, &items)))
        }
        input => Statement::Expr(finish(cx, body, path, &of.mac, input)),
    }
}

fn finish(
    cx: &mut Context<'_>,
    body: &mut Body,
    path: Path,
    mac: &syn::Macro,
    input: Option<BodyInput>,
) -> ExprId {
    let input_span = input_span(cx, mac);
    let input = match input {
        Some(input) => lower(cx, body, input, input_span),
        None => {
            unread(cx, &path);
            MacroInput::Unread
        }
    };
    let span = path.span.to(cx.group_end(*mac.delimiter.span()));
    let text = input_text(cx, mac);
    push(body, ExprKind::Macro(Box::new(MacroCall { path, input, input_span, text })), span)
}

fn lower(cx: &mut Context<'_>, body: &mut Body, input: BodyInput, span: Span) -> MacroInput {
    match input {
        BodyInput::Args(args) => MacroInput::Exprs(args::lower(cx, body, &args)),
        BodyInput::Statements(statements) => {
            MacroInput::Block(blocks::statements(cx, body, &statements, span))
        }
        BodyInput::Items(items) => {
            let items = declarations::lower(cx, &items);
            let block = crate::facts::Block { items, ..Default::default() };
            MacroInput::Block(push(body, ExprKind::Block(block), span))
        }
        BodyInput::Select(select) => select::lower(cx, body, &select),
        BodyInput::Matches(expr, pat) => input::matches(cx, body, &expr, &pat, span),
        BodyInput::CfgIf(branches) => MacroInput::Choice(cfg_if::lower_body(cx, body, &branches, span)),
    }
}

/// The items that the input of a macro in the place of an item holds.
pub(super) fn item_input(cx: &mut Context<'_>, path: &Path, mac: &syn::Macro) -> Option<ThinVec<ItemFacts>> {
    if !cx.effort.take(input_span(cx, mac)) {
        unread(cx, path);
        return None;
    }
    match input::item_input.parse2(mac.tokens.clone()) {
        Ok(ItemInput::Items(items)) => Some(declarations::lower(cx, &items)),
        Ok(ItemInput::CfgIf(branches)) => Some(cfg_if::lower_items(cx, &branches)),
        // A path to include is all there is to read.
        Ok(ItemInput::Literal) => None,
        Err(_) => {
            unread(cx, path);
            let fns = declarations::fns_among.parse2(mac.tokens.clone()).unwrap_or_default();
            (!fns.is_empty()).then(|| declarations::lower(cx, &fns))
        }
    }
}

/// Items that the input of a macro in the place of a statement holds.
pub(super) fn declared(cx: &mut Context<'_>, items: &[declarations::Declaration]) -> ThinVec<ItemFacts> {
    declarations::lower(cx, items)
}

fn unread(cx: &mut Context<'_>, path: &Path) {
    let name = path.segments.last().map(|segment| segment.name).unwrap_or_default();
    cx.unread.push((name, path.span));
}

/// Where the input stands, delimiters left out.
pub(super) fn input_span(cx: &Context<'_>, mac: &syn::Macro) -> Span {
    let whole = cx.group(*mac.delimiter.span());
    if whole.hi.saturating_sub(whole.lo) < 2 {
        return whole;
    }
    Span { lo: whole.lo + 1, hi: whole.hi - 1 }
}

/// The input's text, where it stands in no file.
pub(super) fn input_text(cx: &Context<'_>, mac: &syn::Macro) -> Option<Box<MacroText>> {
    if matches!(cx.source, Source::File(_)) {
        return None;
    }
    let mut text = String::new();
    let mut origins = ThinVec::new();
    printer::print(mac.tokens.clone(), &mut text, &mut |at, token| {
        origins.push(Origin { at: at as u32, span: cx.span(token) });
    });
    Some(Box::new(MacroText { text, origins }))
}

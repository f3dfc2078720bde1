//! Macros in the place of items: definitions of them, calls, and what calls declare.

use syn::Attribute;

use super::head::head;
use super::value;
use crate::facts::{ItemFacts, ItemKind, MacroRulesFacts, Path};
use crate::read::context::Context;
use crate::read::{blocks, exprs, macros, types};

/// A macro in the place of an item, or the definition of one.
pub(super) fn macro_(
    cx: &mut Context<'_>,
    attrs: &[Attribute],
    ident: Option<&proc_macro2::Ident>,
    mac: &syn::Macro,
    semi: Option<syn::Token![;]>,
) -> ItemFacts {
    let path = types::path(cx, None, &mac.path);
    let head = head(cx, attrs, None, path.span);
    let end = semi.map_or_else(|| cx.group_end(*mac.delimiter.span()), |semi| cx.span(semi.spans[0]));
    let inner = macros::input_span(cx, mac);
    let text = macros::input_text(cx, mac);
    if let Some(ident) = ident {
        let exported =
            head.attributes.others.iter().any(|attr| attr.path.len() == 1 && attr.path[0] == "macro_export");
        let kind = ItemKind::MacroRules(MacroRulesFacts { exported, rules_span: inner, text });
        return head.item(cx.named(ident), kind, end);
    }
    let items = macros::item_input(cx, &path, mac);
    head.unnamed(ItemKind::Macro { path: Box::new(path), items, input_span: inner, text }, end)
}

/// A macro in the place of a statement that declares items.
pub(in crate::read) fn declaring_macro(
    cx: &mut Context<'_>,
    of: &syn::StmtMacro,
    path: Path,
    declared: &[macros::Declaration],
) -> ItemFacts {
    let head = head(cx, &of.attrs, None, path.span);
    let end = cx.group_end(*of.mac.delimiter.span());
    let items = Some(macros::declared(cx, declared));
    let (input_span, text) = (macros::input_span(cx, &of.mac), macros::input_text(cx, &of.mac));
    head.unnamed(ItemKind::Macro { path: Box::new(path), items, input_span, text }, end)
}

/// A static as macros declare it.
pub(in crate::read) fn macro_static(cx: &mut Context<'_>, of: &macros::MacroStatic) -> ItemFacts {
    let body = of.value.as_ref().map(|value| blocks::value(cx, value));
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.keyword.span));
    let last = body.as_ref().and_then(|body| Some(exprs::span_of(body, body.root?)));
    let end = last.unwrap_or(head.keyword);
    let kind = ItemKind::Static(value(cx, &of.ty, body));
    head.item(cx.named(&of.ident), kind, end)
}

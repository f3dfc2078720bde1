//! Items.

mod adts;
mod declaring;
mod fns;
mod head;
mod members;
mod uses;

pub(super) use self::declaring::{declaring_macro, macro_static};
pub(super) use self::members::trait_item;

use syn::Item;
use thin_vec::ThinVec;

use self::adts::{enum_, struct_, union_};
use self::declaring::macro_;
use self::fns::fn_;
use self::head::head;
use self::members::{foreign, impl_, trait_};
use self::uses::uses;
use super::context::Context;
use super::{blocks, types};
use crate::facts::{
    AttrFacts, Body, Cfg, ItemFacts, ItemKind, ModFacts, TraitFacts, TypeAliasFacts, ValueFacts,
};

/// Items in order.
pub(super) fn items<'s>(
    cx: &mut Context<'_>,
    items: impl IntoIterator<Item = &'s Item>,
) -> ThinVec<ItemFacts> {
    let mut read = ThinVec::new();
    for item in items {
        self::item(cx, item, &mut read);
    }
    read.shrink_to_fit();
    read
}

/// An item; a `use` becomes several, and what is not read none.
pub(super) fn item(cx: &mut Context<'_>, item: &Item, into: &mut ThinVec<ItemFacts>) {
    match item {
        Item::Use(of) => uses(cx, of, into),
        Item::Impl(of) => into.extend(impl_(cx, of)),
        _ => into.extend(single(cx, item)),
    }
}

fn single(cx: &mut Context<'_>, item: &Item) -> Option<ItemFacts> {
    Some(match item {
        Item::Fn(of) => fn_(cx, &of.attrs, Some(&of.vis), &of.sig, Some(&of.block), None),
        Item::Struct(of) => struct_(cx, of),
        Item::Enum(of) => enum_(cx, of),
        Item::Mod(of) => mod_(cx, of),
        Item::Trait(of) => trait_(cx, of),
        Item::Const(of) => {
            let body = blocks::value(cx, &of.expr);
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.const_token.span));
            let kind = ItemKind::Const(value(cx, &of.ty, Some(body)));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Static(of) => {
            let body = blocks::value(cx, &of.expr);
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.static_token.span));
            let kind = ItemKind::Static(value(cx, &of.ty, Some(body)));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Type(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.type_token.span));
            let kind = alias(cx, &of.generics, &[], Some(&of.ty));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Union(of) => union_(cx, of),
        Item::TraitAlias(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.trait_token.span));
            let generics = types::generics(cx, &of.generics);
            let supers = types::bounds(cx, &of.bounds);
            let kind = ItemKind::Trait(Box::new(TraitFacts { generics, supers, items: ThinVec::new() }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::ExternCrate(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.extern_token.span));
            let ident = of.rename.as_ref().map_or(&of.ident, |(_, rename)| rename);
            let kind = ItemKind::ExternCrate(cx.name(&of.ident));
            head.item(cx.named(ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::ForeignMod(of) => foreign(cx, of),
        Item::Macro(of) => macro_(cx, &of.attrs, of.ident.as_ref(), &of.mac, of.semi_token),
        _ => return None,
    })
}

/// What a const or static is declared to be.
fn value(cx: &Context<'_>, ty: &syn::Type, body: Option<Body>) -> Box<ValueFacts> {
    Box::new(ValueFacts { ty: types::ty(cx, ty), body: body.map(Box::new) })
}

fn alias(
    cx: &Context<'_>,
    generics: &syn::Generics,
    bounds: &[syn::TypeParamBound],
    ty: Option<&syn::Type>,
) -> ItemKind {
    ItemKind::TypeAlias(Box::new(TypeAliasFacts {
        generics: types::generics(cx, generics),
        bounds: types::bounds(cx, bounds),
        ty: ty.map(|ty| types::ty(cx, ty)),
    }))
}

fn mod_(cx: &mut Context<'_>, of: &syn::ItemMod) -> ItemFacts {
    let first = of.unsafety.map_or(of.mod_token.span, |token| token.span);
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(first));
    let name = cx.named(&of.ident);
    let paths = head.attributes.others.iter().filter_map(path_attribute).collect();
    let end = match (&of.content, of.semi) {
        (Some((brace, _)), _) => cx.group(brace.span),
        (None, Some(semi)) => cx.span(semi.spans[0]),
        (None, None) => name.1,
    };
    let items = of.content.as_ref().map(|(_, items)| self::items(cx, items));
    head.item(name, ItemKind::Mod(ModFacts { items, paths }), end)
}

fn path_attribute(attr: &AttrFacts) -> Option<(Option<Cfg>, String)> {
    if attr.path.len() != 1 || attr.path[0] != "path" {
        return None;
    }
    let path = syn::parse_str::<syn::LitStr>(&attr.args).ok()?;
    Some((attr.cfg.as_deref().cloned(), path.value()))
}

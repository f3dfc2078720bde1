//! Traits, impls and foreign modules, with what stands in them.

use syn::{ForeignItem, ImplItem, TraitItem};
use thin_vec::ThinVec;

use super::declaring::macro_;
use super::fns::fn_;
use super::head::head;
use super::{alias, value};
use crate::facts::{ImplFacts, ItemFacts, ItemKind, StructFacts, TraitFacts, TypeRef};
use crate::read::context::Context;
use crate::read::{blocks, types};

pub(super) fn trait_(cx: &mut Context<'_>, of: &syn::ItemTrait) -> ItemFacts {
    let auto = of.modifiers.auto_token.map(|token| token.span);
    let first = of.unsafety.map(|token| token.span).or(auto).unwrap_or(of.trait_token.span);
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(first));
    let mut items: ThinVec<_> = of.items.iter().filter_map(|item| trait_item(cx, item)).collect();
    items.shrink_to_fit();
    let generics = types::generics(cx, &of.generics);
    let mut supers = types::bounds(cx, &of.supertraits);
    // `where Self: Base` says the same as `: Base`.
    let of_self = generics.wheres.iter().filter(|part| is_self(&part.ty));
    supers.extend(of_self.flat_map(|part| part.bounds.iter().cloned()));
    let kind = ItemKind::Trait(Box::new(TraitFacts { generics, supers, items }));
    head.item(cx.named(&of.ident), kind, cx.group(of.brace_token.span))
}

fn is_self(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Path(path) if path.as_name().is_some_and(|name| name == "Self"))
}

pub(in crate::read) fn trait_item(cx: &mut Context<'_>, item: &TraitItem) -> Option<ItemFacts> {
    Some(match item {
        TraitItem::Fn(of) => {
            let semi = of.semi_token.map(|semi| cx.span(semi.spans[0]));
            fn_(cx, &of.attrs, None, &of.sig, of.default.as_ref(), semi)
        }
        TraitItem::Type(of) => {
            let head = head(cx, &of.attrs, None, cx.span(of.type_token.span));
            let bounds: ThinVec<_> = of.bounds.iter().cloned().collect();
            let kind = alias(cx, &of.generics, &bounds, of.default.as_ref().map(|(_, ty)| ty));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        TraitItem::Const(of) => {
            let body = of.default.as_ref().map(|(_, value)| blocks::value(cx, value));
            let head = head(cx, &of.attrs, None, cx.span(of.const_token.span));
            let kind = ItemKind::Const(value(cx, &of.ty, body));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        TraitItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
}

pub(super) fn impl_(cx: &mut Context<'_>, of: &syn::ItemImpl) -> Option<ItemFacts> {
    if of.modifiers.polarity.is_some() {
        return None;
    }
    let default = of.modifiers.defaultness.map(|token| token.span);
    let first = default.or_else(|| of.unsafety.map(|token| token.span)).unwrap_or(of.impl_token.span);
    let head = head(cx, &of.attrs, None, cx.span(first));
    let mut items: ThinVec<_> = of.items.iter().filter_map(|item| impl_item(cx, item)).collect();
    items.shrink_to_fit();
    let facts = ImplFacts {
        generics: types::generics(cx, &of.generics),
        of_trait: of.trait_.as_ref().map(|(path, _)| types::path(cx, None, path)),
        self_ty: types::ty(cx, &of.self_ty),
        items,
    };
    Some(head.unnamed(ItemKind::Impl(Box::new(facts)), cx.group(of.brace_token.span)))
}

fn impl_item(cx: &mut Context<'_>, item: &ImplItem) -> Option<ItemFacts> {
    Some(match item {
        ImplItem::Fn(of) => fn_(cx, &of.attrs, Some(&of.vis), &of.sig, Some(&of.block), None),
        ImplItem::Type(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.type_token.span));
            let kind = alias(cx, &of.generics, &[], Some(&of.ty));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        ImplItem::Const(of) => {
            let body = blocks::value(cx, &of.expr);
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.const_token.span));
            let kind = ItemKind::Const(value(cx, &of.ty, Some(body)));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        ImplItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
}

pub(super) fn foreign(cx: &mut Context<'_>, of: &syn::ItemForeignMod) -> ItemFacts {
    let first = of.unsafety.map_or(of.abi.extern_token.span, |token| token.span);
    let head = head(cx, &of.attrs, None, cx.span(first));
    let mut items: ThinVec<_> = of.items.iter().filter_map(|item| foreign_item(cx, item)).collect();
    items.shrink_to_fit();
    head.unnamed(ItemKind::Foreign(items), cx.group(of.brace_token.span))
}

fn foreign_item(cx: &mut Context<'_>, item: &ForeignItem) -> Option<ItemFacts> {
    Some(match item {
        ForeignItem::Fn(of) => {
            let semi = cx.span(of.semi_token.spans[0]);
            fn_(cx, &of.attrs, Some(&of.vis), &of.sig, None, Some(semi))
        }
        ForeignItem::Static(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.static_token.span));
            let kind = ItemKind::Static(value(cx, &of.ty, None));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        ForeignItem::Type(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.type_token.span));
            let facts = StructFacts {
                generics: types::generics(cx, &of.generics),
                fields: ThinVec::new(),
                is_tuple: false,
            };
            head.item(cx.named(&of.ident), ItemKind::Struct(Box::new(facts)), cx.span(of.semi_token.spans[0]))
        }
        ForeignItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
}

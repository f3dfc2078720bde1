//! Structs, enums and unions.

use syn::{Fields, Visibility};
use thin_vec::ThinVec;

use super::head::head;
use crate::facts::{EnumFacts, FieldFacts, ItemFacts, ItemKind, Span, StructFacts, VariantFacts};
use crate::read::context::Context;
use crate::read::names::intern;
use crate::read::{attrs, types};

pub(super) fn struct_(cx: &Context<'_>, of: &syn::ItemStruct) -> ItemFacts {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.struct_token.span));
    let (name, name_span) = cx.named(&of.ident);
    let (fields, is_tuple, end) = fields(cx, &of.fields);
    let end = of.semi_token.map(|semi| cx.span(semi.spans[0])).or(end).unwrap_or(name_span);
    let generics = types::generics(cx, &of.generics);
    head.item((name, name_span), ItemKind::Struct(Box::new(StructFacts { generics, fields, is_tuple })), end)
}

pub(super) fn enum_(cx: &Context<'_>, of: &syn::ItemEnum) -> ItemFacts {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.enum_token.span));
    let variants = of.variants.iter().map(|variant| {
        let (fields, is_tuple, _) = fields(cx, &variant.fields);
        VariantFacts { name: cx.name(&variant.ident), fields, is_tuple, cfg: attrs::cfg(cx, &variant.attrs) }
    });
    let variants = variants.collect();
    let generics = types::generics(cx, &of.generics);
    let end = cx.group_end(of.brace_token.span);
    head.item(cx.named(&of.ident), ItemKind::Enum(Box::new(EnumFacts { generics, variants })), end)
}

pub(super) fn union_(cx: &Context<'_>, of: &syn::ItemUnion) -> ItemFacts {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.union_token.span));
    let generics = types::generics(cx, &of.generics);
    let fields = of.fields.named.iter().enumerate().map(|(idx, of)| field(cx, idx, of)).collect();
    let kind = ItemKind::Struct(Box::new(StructFacts { generics, fields, is_tuple: false }));
    head.item(cx.named(&of.ident), kind, cx.group(of.fields.brace_token.span))
}

fn fields(cx: &Context<'_>, fields: &Fields) -> (ThinVec<FieldFacts>, bool, Option<Span>) {
    let read = fields.iter().enumerate().map(|(idx, of)| field(cx, idx, of)).collect();
    match fields {
        Fields::Named(of) => (read, false, Some(cx.group(of.brace_token.span))),
        Fields::Unnamed(of) => (read, true, Some(cx.group(of.paren_token.span))),
        Fields::Unit => (read, false, None),
    }
}

fn field(cx: &Context<'_>, idx: usize, of: &syn::Field) -> FieldFacts {
    let name = of.ident.as_ref().map_or_else(|| intern(&idx.to_string()), |ident| cx.name(ident));
    let is_private = matches!(of.vis, Visibility::Inherited);
    FieldFacts { name, is_private, ty: types::ty(cx, &of.ty), cfg: attrs::cfg(cx, &of.attrs) }
}

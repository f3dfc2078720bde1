//! Items.

use syn::{Attribute, Fields, FnArg, ForeignItem, ImplItem, Item, ReceiverKind, TraitItem, UseTree};

use super::attrs::{self, Attributes};
use super::context::Context;
use super::names::intern;
use super::{blocks, exprs, macros, pats, types};
use crate::facts::{
    AttrFacts, Body, Cfg, EnumFacts, FieldFacts, FnFacts, ImplFacts, ItemFacts, ItemKind, MacroRulesFacts,
    ModFacts, Name, ParamFacts, Path, SelfKind, SelfParam, Span, StructFacts, TraitFacts, TypeAliasFacts,
    UseFacts, UseTarget, ValueFacts, VariantFacts, Visibility,
};

/// Items in order.
pub(super) fn items<'s>(cx: &mut Context<'_>, items: impl IntoIterator<Item = &'s Item>) -> Vec<ItemFacts> {
    let mut read = Vec::new();
    for item in items {
        self::item(cx, item, &mut read);
    }
    read.shrink_to_fit();
    read
}

/// An item; a `use` becomes several, and what is not read none.
pub(super) fn item(cx: &mut Context<'_>, item: &Item, into: &mut Vec<ItemFacts>) {
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
            let kind = ItemKind::Const(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body: Some(body) }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Static(of) => {
            let body = blocks::value(cx, &of.expr);
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.static_token.span));
            let kind = ItemKind::Static(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body: Some(body) }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Type(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.type_token.span));
            let kind = alias(cx, &of.generics, &[], Some(&of.ty));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        Item::Union(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.union_token.span));
            let generics = types::generics(cx, &of.generics);
            let fields = of.fields.named.iter().enumerate().map(|(idx, of)| field(cx, idx, of)).collect();
            let kind = ItemKind::Struct(Box::new(StructFacts { generics, fields, is_tuple: false }));
            head.item(cx.named(&of.ident), kind, cx.group(of.fields.brace_token.span))
        }
        Item::TraitAlias(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.trait_token.span));
            let generics = types::generics(cx, &of.generics);
            let supers = types::bounds(cx, &of.bounds);
            let kind = ItemKind::Trait(Box::new(TraitFacts { generics, supers, items: Vec::new() }));
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

/// What all items have before their own.
struct Head {
    attributes: Attributes,
    vis: Visibility,
    start: Span,
    keyword: Span,
}

impl Head {
    fn item(self, (name, name_span): (Name, Span), kind: ItemKind, end: Span) -> ItemFacts {
        ItemFacts {
            name,
            name_span,
            span: self.start.to(end),
            vis: self.vis,
            cfg: self.attributes.cfg,
            attrs: self.attributes.others,
            kind,
        }
    }

    fn unnamed(self, kind: ItemKind, end: Span) -> ItemFacts {
        let keyword = self.keyword;
        self.item((Name::default(), keyword), kind, end)
    }
}

fn head(cx: &Context<'_>, attrs: &[Attribute], vis: Option<&syn::Visibility>, keyword: Span) -> Head {
    let (vis, pub_token) = match vis {
        Some(syn::Visibility::Public(token)) => (Visibility::Public, Some(token.span)),
        Some(syn::Visibility::Restricted(of)) => (Visibility::Restricted, Some(of.pub_token.span)),
        _ => (Visibility::Private, None),
    };
    // Documentation is no part of what an item says.
    let is_own =
        |attr: &&Attribute| matches!(attr.style, syn::AttrStyle::Outer) && !attr.path().is_ident("doc");
    let first = attrs.iter().find(is_own);
    let start = match (first, pub_token) {
        (Some(attr), _) => cx.span(attr.pound_token.spans[0]),
        (None, Some(token)) => cx.span(token),
        (None, None) => keyword,
    };
    Head { attributes: attrs::read(cx, attrs), vis, start, keyword }
}

fn fn_(
    cx: &mut Context<'_>,
    attrs: &[Attribute],
    vis: Option<&syn::Visibility>,
    sig: &syn::Signature,
    block: Option<&syn::Block>,
    semi: Option<Span>,
) -> ItemFacts {
    let safety = match &sig.safety {
        syn::Safety::Safe(token) => Some(token.span),
        syn::Safety::Unsafe(token) => Some(token.span),
        syn::Safety::Default => None,
    };
    let first = sig
        .constness
        .map(|token| token.span)
        .or_else(|| sig.asyncness.map(|token| token.span))
        .or(safety)
        .or_else(|| sig.abi.as_ref().map(|abi| abi.extern_token.span))
        .unwrap_or(sig.fn_token.span);
    let head = head(cx, attrs, vis, cx.span(first));
    let mut body = Body::default();
    let (self_param, params) = params(cx, &mut body, sig);
    let end = match block {
        Some(block) => cx.group(block.brace_token.span),
        None => semi.unwrap_or_else(|| cx.group_end(sig.paren_token.span)),
    };
    if let Some(block) = block {
        match cx.take_left(end) {
            Some(later) => body.later = Some(Box::new(later)),
            None => body.root = Some(blocks::block(cx, &mut body, block)),
        }
        body.shrink();
    }
    let facts = FnFacts {
        is_async: sig.asyncness.is_some(),
        generics: types::generics(cx, &sig.generics),
        self_param,
        params,
        ret: types::ret(cx, &sig.output),
        body: block.map(|_| body),
    };
    head.item(cx.named(&sig.ident), ItemKind::Fn(Box::new(facts)), end)
}

fn params(cx: &Context<'_>, body: &mut Body, sig: &syn::Signature) -> (Option<SelfParam>, Vec<ParamFacts>) {
    let mut self_param = None;
    let mut params = Vec::with_capacity(sig.inputs.len());
    for input in &sig.inputs {
        match input {
            FnArg::Receiver(of) => {
                let kind = match &of.kind {
                    ReceiverKind::Value => SelfKind::Value,
                    ReceiverKind::Reference(_, _, None) => SelfKind::Ref,
                    ReceiverKind::Reference(_, _, Some(_)) => SelfKind::RefMut,
                    ReceiverKind::Typed(_, ty) => SelfKind::Typed(Box::new(types::ty(cx, ty))),
                    _ => SelfKind::Value,
                };
                self_param = Some(SelfParam { kind });
            }
            FnArg::Typed(of) => {
                let name = match &*of.pat {
                    syn::Pat::Ident(ident) => Some(cx.name(&ident.ident)),
                    _ => None,
                };
                let pat = pats::pat(cx, body, &of.pat);
                body.params.push(pat);
                params.push(ParamFacts { name, ty: types::ty(cx, &of.ty), cfg: attrs::cfg(cx, &of.attrs) });
            }
        }
    }
    (self_param, params)
}

fn struct_(cx: &Context<'_>, of: &syn::ItemStruct) -> ItemFacts {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.struct_token.span));
    let (name, name_span) = cx.named(&of.ident);
    let (fields, is_tuple, end) = fields(cx, &of.fields);
    let end = of.semi_token.map(|semi| cx.span(semi.spans[0])).or(end).unwrap_or(name_span);
    let generics = types::generics(cx, &of.generics);
    head.item((name, name_span), ItemKind::Struct(Box::new(StructFacts { generics, fields, is_tuple })), end)
}

fn enum_(cx: &Context<'_>, of: &syn::ItemEnum) -> ItemFacts {
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

fn fields(cx: &Context<'_>, fields: &Fields) -> (Vec<FieldFacts>, bool, Option<Span>) {
    let read = fields.iter().enumerate().map(|(idx, of)| field(cx, idx, of)).collect();
    match fields {
        Fields::Named(of) => (read, false, Some(cx.group(of.brace_token.span))),
        Fields::Unnamed(of) => (read, true, Some(cx.group(of.paren_token.span))),
        Fields::Unit => (read, false, None),
    }
}

fn field(cx: &Context<'_>, idx: usize, of: &syn::Field) -> FieldFacts {
    let name = of.ident.as_ref().map_or_else(|| intern(&idx.to_string()), |ident| cx.name(ident));
    FieldFacts { name, ty: types::ty(cx, &of.ty), cfg: attrs::cfg(cx, &of.attrs) }
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

fn trait_(cx: &mut Context<'_>, of: &syn::ItemTrait) -> ItemFacts {
    let auto = of.modifiers.auto_token.map(|token| token.span);
    let first = of.unsafety.map(|token| token.span).or(auto).unwrap_or(of.trait_token.span);
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(first));
    let mut items: Vec<_> = of.items.iter().filter_map(|item| trait_item(cx, item)).collect();
    items.shrink_to_fit();
    let generics = types::generics(cx, &of.generics);
    let supers = types::bounds(cx, &of.supertraits);
    let kind = ItemKind::Trait(Box::new(TraitFacts { generics, supers, items }));
    head.item(cx.named(&of.ident), kind, cx.group(of.brace_token.span))
}

pub(super) fn trait_item(cx: &mut Context<'_>, item: &TraitItem) -> Option<ItemFacts> {
    Some(match item {
        TraitItem::Fn(of) => {
            let semi = of.semi_token.map(|semi| cx.span(semi.spans[0]));
            fn_(cx, &of.attrs, None, &of.sig, of.default.as_ref(), semi)
        }
        TraitItem::Type(of) => {
            let head = head(cx, &of.attrs, None, cx.span(of.type_token.span));
            let bounds: Vec<_> = of.bounds.iter().cloned().collect();
            let kind = alias(cx, &of.generics, &bounds, of.default.as_ref().map(|(_, ty)| ty));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        TraitItem::Const(of) => {
            let body = of.default.as_ref().map(|(_, value)| blocks::value(cx, value));
            let head = head(cx, &of.attrs, None, cx.span(of.const_token.span));
            let kind = ItemKind::Const(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        TraitItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
}

fn impl_(cx: &mut Context<'_>, of: &syn::ItemImpl) -> Option<ItemFacts> {
    if of.modifiers.polarity.is_some() {
        return None;
    }
    let default = of.modifiers.defaultness.map(|token| token.span);
    let first = default.or_else(|| of.unsafety.map(|token| token.span)).unwrap_or(of.impl_token.span);
    let head = head(cx, &of.attrs, None, cx.span(first));
    let mut items: Vec<_> = of.items.iter().filter_map(|item| impl_item(cx, item)).collect();
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
            let kind = ItemKind::Const(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body: Some(body) }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        ImplItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
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

fn foreign(cx: &mut Context<'_>, of: &syn::ItemForeignMod) -> ItemFacts {
    let first = of.unsafety.map_or(of.abi.extern_token.span, |token| token.span);
    let head = head(cx, &of.attrs, None, cx.span(first));
    let mut items: Vec<_> = of.items.iter().filter_map(|item| foreign_item(cx, item)).collect();
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
            let kind = ItemKind::Static(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body: None }));
            head.item(cx.named(&of.ident), kind, cx.span(of.semi_token.spans[0]))
        }
        ForeignItem::Type(of) => {
            let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.type_token.span));
            let facts = StructFacts {
                generics: types::generics(cx, &of.generics),
                fields: Vec::new(),
                is_tuple: false,
            };
            head.item(cx.named(&of.ident), ItemKind::Struct(Box::new(facts)), cx.span(of.semi_token.spans[0]))
        }
        ForeignItem::Macro(of) => macro_(cx, &of.attrs, None, &of.mac, of.semi_token),
        _ => return None,
    })
}

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
    head.unnamed(ItemKind::Macro { path, items, input_span: inner, text }, end)
}

/// A macro in the place of a statement that declares items.
pub(super) fn declaring_macro(
    cx: &mut Context<'_>,
    of: &syn::StmtMacro,
    path: Path,
    declared: &[macros::Declaration],
) -> ItemFacts {
    let head = head(cx, &of.attrs, None, path.span);
    let end = cx.group_end(*of.mac.delimiter.span());
    let items = Some(macros::declared(cx, declared));
    let (input_span, text) = (macros::input_span(cx, &of.mac), macros::input_text(cx, &of.mac));
    head.unnamed(ItemKind::Macro { path, items, input_span, text }, end)
}

/// A static as macros declare it.
pub(super) fn macro_static(cx: &mut Context<'_>, of: &macros::MacroStatic) -> ItemFacts {
    let body = blocks::value(cx, &of.value);
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.keyword.span));
    let end = body.root.map_or(head.keyword, |root| exprs::span_of(&body, root));
    let kind = ItemKind::Static(Box::new(ValueFacts { ty: types::ty(cx, &of.ty), body: Some(body) }));
    head.item(cx.named(&of.ident), kind, end)
}

/// How many names and attributes the leaves of one `use` may take together: each has a copy of its own.
const LARGEST_USE: usize = 1 << 16;

fn uses(cx: &mut Context<'_>, of: &syn::ItemUse, into: &mut Vec<ItemFacts>) {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.use_token.span));
    let span = head.start.to(cx.span(of.semi_token.spans[0]));
    let size = 1 + head.attributes.others.len() + head.attributes.cfg.as_ref().map_or(0, |cfg| cfg.size());
    let mut leaves = Leaves { prefix: Vec::new(), found: Vec::new(), size, left: LARGEST_USE };
    if leaves.collect(cx, &of.tree).is_none() {
        cx.unread.push((Name::from("use"), span));
    }
    for (path, target, name_span) in leaves.found {
        into.push(ItemFacts {
            name: Name::default(),
            name_span,
            span,
            vis: head.vis.clone(),
            cfg: head.attributes.cfg.clone(),
            attrs: head.attributes.others.clone(),
            kind: ItemKind::Use(UseFacts { global: of.leading_colon.is_some(), path, target }),
        });
    }
}

/// The leaves of a `use` tree, as they are collected.
struct Leaves {
    prefix: Vec<Name>,
    found: Vec<(Vec<Name>, UseTarget, Span)>,
    /// What each leaf takes beside its path.
    size: usize,
    /// What all leaves may still take.
    left: usize,
}

impl Leaves {
    /// Collects a tree's leaves; [`None`] when they take too much.
    fn collect(&mut self, cx: &Context<'_>, tree: &UseTree) -> Option<()> {
        match tree {
            UseTree::Path(of) => {
                self.prefix.push(cx.name(&of.ident));
                let all = self.collect(cx, &of.tree);
                self.prefix.pop();
                all
            }
            UseTree::Group(of) => of.items.iter().try_for_each(|tree| self.collect(cx, tree)),
            UseTree::Glob(of) => self.leaf(None, UseTarget::Glob, cx.span(of.star_token.spans[0])),
            UseTree::Name(of) => {
                let (name, span) = cx.named(&of.ident);
                // `a::{self}` brings in `a`; alone, `self` is the path.
                match self.prefix.last() {
                    Some(last) if name == "self" => self.leaf(None, UseTarget::Name(*last), span),
                    _ => self.leaf(Some(name), UseTarget::Name(name), span),
                }
            }
            UseTree::Rename(of) => {
                let (name, span) = cx.named(&of.ident);
                let is_prefix = name == "self" && !self.prefix.is_empty();
                self.leaf((!is_prefix).then_some(name), UseTarget::Name(cx.name(&of.rename)), span)
            }
        }
    }

    fn leaf(&mut self, last: Option<Name>, target: UseTarget, span: Span) -> Option<()> {
        self.left = self.left.checked_sub(self.size + self.prefix.len())?;
        let path = self.prefix.iter().copied().chain(last).collect();
        self.found.push((path, target, span));
        Some(())
    }
}

//! What all items have before their own: attributes, visibility, where they begin.

use syn::Attribute;

use crate::facts::{ItemFacts, ItemKind, Name, Span, Visibility};
use crate::read::attrs::{self, Attributes};
use crate::read::context::Context;

/// What all items have before their own.
pub(super) struct Head {
    pub(super) attributes: Attributes,
    pub(super) vis: Visibility,
    pub(super) start: Span,
    pub(super) keyword: Span,
}

impl Head {
    pub(super) fn item(self, (name, name_span): (Name, Span), kind: ItemKind, end: Span) -> ItemFacts {
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

    pub(super) fn unnamed(self, kind: ItemKind, end: Span) -> ItemFacts {
        let keyword = self.keyword;
        self.item((Name::default(), keyword), kind, end)
    }
}

pub(super) fn head(
    cx: &Context<'_>,
    attrs: &[Attribute],
    vis: Option<&syn::Visibility>,
    keyword: Span,
) -> Head {
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

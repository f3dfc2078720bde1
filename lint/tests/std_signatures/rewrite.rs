//! Rewriting types as text tokens: what they call `crate` and `Self`, and the lifetimes that a method leaves out.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// How names in a declaration read outside it.
#[derive(Clone, Default)]
pub(crate) struct Names {
    /// What `Self` stands for.
    pub(crate) self_ty: Option<TokenStream>,
    /// The trait that `Self::Item` belongs to.
    pub(crate) of_trait: Option<TokenStream>,
    /// Type parameters that a type stands in for.
    pub(crate) stand_ins: Vec<(String, TokenStream)>,
    /// Whether the impl leaves out lifetimes, which have the name `'me` now.
    pub(crate) lifetime: bool,
}

impl Names {
    /// The tokens with names replaced: `crate` by `std`, and those above.
    pub(crate) fn apply(&self, tokens: &impl ToTokens) -> TokenStream {
        self.stream(tokens.to_token_stream())
    }

    fn stream(&self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => {
                    let inner = self.stream(group.stream());
                    out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
                }
                TokenTree::Ident(ident) => {
                    let qualifies = matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':' && p.spacing() == Spacing::Joint);
                    out.extend(self.ident(&ident, qualifies));
                }
                other => out.extend([other]),
            }
        }
        out
    }

    fn ident(&self, ident: &Ident, qualifies: bool) -> TokenStream {
        if ident == "crate" {
            return quote!(std);
        }
        if let Some((_, stand_in)) = self.stand_ins.iter().find(|(name, _)| ident == name) {
            return if qualifies { quote!(<#stand_in>) } else { stand_in.clone() };
        }
        match (&self.self_ty, &self.of_trait) {
            (Some(ty), Some(of_trait)) if ident == "Self" && qualifies => quote!(<#ty as #of_trait>),
            (Some(ty), None) if ident == "Self" && qualifies && ty.clone().into_iter().count() > 1 => {
                quote!(<#ty>)
            }
            (Some(ty), _) if ident == "Self" => ty.clone(),
            _ => ident.to_token_stream(),
        }
    }
}

/// Names the lifetimes that a type leaves out: those of its references, and `'_`.
pub(crate) fn elided(tokens: TokenStream, name: &str) -> TokenStream {
    let lifetime = || {
        let tick = TokenTree::Punct(Punct::new('\'', Spacing::Joint));
        [tick, TokenTree::Ident(Ident::new(name, Span::call_site()))]
    };
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            // The lifetimes of `Fn(&T) -> &T` are its own.
            TokenTree::Ident(ident) if ["Fn", "FnMut", "FnOnce", "fn"].iter().any(|name| ident == name) => {
                out.extend([token]);
                out.extend(tokens.next_if(|next| matches!(next, TokenTree::Group(_))));
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                let inner = elided(group.stream(), name);
                out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                let written = tokens.next();
                if matches!(&written, Some(TokenTree::Ident(ident)) if ident == "_") {
                    out.extend(lifetime());
                } else {
                    out.extend([token]);
                    out.extend(written);
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                out.extend([token]);
                if !matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '\'') {
                    out.extend(lifetime());
                }
            }
            _ => out.extend([token]),
        }
    }
    out
}

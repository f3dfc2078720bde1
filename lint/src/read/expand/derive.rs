//! What derive macros are given, in one form for all types, so that macros by example can stand for them.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Field, Fields, Generics, Ident, Index, Item, Type};

use super::{Invocation, on_large_stack};
use crate::facts::MacroText;
use crate::read::depth;

impl Invocation<'_> {
    /// The input of a derive for the type whose declaration this is:
    ///
    /// ```text
    /// struct Name [<T: Bound>] [<T>] [where …] { [#[attribute]…] field member: Type, … }
    /// enum Name [<T: Bound>] [<T>] [where …] { [#[attribute]…] Variant [Type, …], … }
    /// ```
    ///
    /// `member` is what stands behind the dot, `field` a name also where that is a number. [`None`] for a text that is no
    /// such declaration.
    #[must_use]
    pub fn derive_input(&self) -> Option<MacroText> {
        on_large_stack(|| Some(self.printed(input(self.text)?)))
    }
}

fn input(text: &str) -> Option<TokenStream> {
    if depth::too_deep(text).is_some() {
        return None;
    }
    match syn::parse_str(text).ok()? {
        Item::Struct(item) => {
            let fields = item.fields.iter().zip(members(&item.fields)).map(|(field, (name, member))| {
                let (attrs, ty) = (helpers(&field.attrs), &field.ty);
                quote!([#attrs] #name #member: #ty,)
            });
            Some(whole(&quote!(struct), &item.ident, &item.generics, &fields.collect()))
        }
        Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| {
                let (attrs, name) = (helpers(&variant.attrs), &variant.ident);
                let types = variant.fields.iter().map(|Field { ty, .. }: &Field| -> &Type { ty });
                quote!([#attrs] #name [#(#types,)*],)
            });
            Some(whole(&quote!(enum), &item.ident, &item.generics, &variants.collect()))
        }
        _ => None,
    }
}

fn whole(keyword: &TokenStream, name: &Ident, generics: &Generics, parts: &TokenStream) -> TokenStream {
    let (params, args, wheres) = generics.split_for_impl();
    quote!(#keyword #name [#params] [#args] [#wheres] { #parts })
}

/// A name for each field, and what stands for it behind a dot.
fn members(fields: &Fields) -> impl Iterator<Item = (Ident, TokenStream)> {
    fields.iter().enumerate().map(|(place, field)| match &field.ident {
        Some(name) => (name.clone(), name.to_token_stream()),
        None => (format_ident!("field{place}"), Index::from(place).to_token_stream()),
    })
}

/// Attributes, documentation left out.
fn helpers(attrs: &[Attribute]) -> TokenStream {
    attrs.iter().filter(|attr| !attr.path().is_ident("doc")).map(ToTokens::to_token_stream).collect()
}

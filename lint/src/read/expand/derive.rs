//! What derive macros are given, in one form for all types, so that macros by example can stand for them.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Field, Fields, Generics, Ident, Index, Item, Type};
use thin_vec::ThinVec;

use crate::facts::{MacroText, Origin, Span};
use crate::read::spans::Lines;
use crate::read::{depth, printer, stack};

/// The input of a derive for a type whose declaration is `text`, which begins at the byte `base` of its file:
///
/// ```text
/// struct Name [<T: Bound>] [<T>] [where …] { [#[attribute]…] field member: Type, … }
/// enum Name [<T: Bound>] [<T>] [where …] { [#[attribute]…] Variant [Type, …], … }
/// ```
///
/// `member` is what stands behind the dot, `field` a name also where that is a number. [`None`] for a text that is no such
/// declaration.
#[must_use]
pub fn derive_input(text: &str, base: u32) -> Option<MacroText> {
    let here = || {
        let input = input_here(text, base);
        proc_macro2::extra::invalidate_current_thread_spans();
        input
    };
    stack::with_large_stack(here).ok()?
}

fn input_here(text: &str, base: u32) -> Option<MacroText> {
    if depth::too_deep(text).is_some() {
        return None;
    }
    let tokens = match syn::parse_str(text).ok()? {
        Item::Struct(item) => {
            let fields = item.fields.iter().zip(members(&item.fields)).map(|(field, (name, member))| {
                let (attrs, ty) = (helpers(&field.attrs), &field.ty);
                quote!([#attrs] #name #member: #ty,)
            });
            whole(&quote!(struct), &item.ident, &item.generics, &fields.collect())
        }
        Item::Enum(item) => {
            let variants = item.variants.iter().map(|variant| {
                let (attrs, name) = (helpers(&variant.attrs), &variant.ident);
                let types = variant.fields.iter().map(|Field { ty, .. }: &Field| -> &Type { ty });
                quote!([#attrs] #name [#(#types,)*],)
            });
            whole(&quote!(enum), &item.ident, &item.generics, &variants.collect())
        }
        _ => return None,
    };
    let (mut printed, mut origins, lines) = (String::new(), ThinVec::new(), Lines::new(text, 0));
    printer::print(tokens, &mut printed, &mut |at, token| {
        // Only tokens made here take no room.
        if token.start() != token.end() {
            let Span { lo, hi } = lines.span(token);
            origins.push(Origin { at: at as u32, span: Span { lo: base + lo, hi: base + hi } });
        }
    });
    Some(MacroText { text: printed, origins })
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

//! `#[cfg_attr(…, watch_blocking(…))]` inside a watched item. Whether it holds is known only later, so the item is
//! there twice from then on: once as if it holds, once as if not.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token, parse_quote};

use super::own;

/// Takes such attributes of the items apart.
pub(super) fn decide<T: Clone>(items: &mut Vec<T>, attributes: fn(&mut T) -> Option<&mut Vec<Attribute>>) {
    let mut open = std::mem::take(items);
    open.reverse();
    while let Some(mut item) = open.pop() {
        let Some((index, predicate, then)) = attributes(&mut item).and_then(|found| conditional(found))
        else {
            items.push(item);
            continue;
        };
        let mut otherwise = item.clone();
        if let Some(attributes) = attributes(&mut item) {
            let then = then.iter().map(|meta| parse_quote!(#[#meta]));
            attributes.splice(index..=index, std::iter::once(parse_quote!(#[cfg(#predicate)])).chain(then));
        }
        if let Some(attributes) = attributes(&mut otherwise) {
            attributes[index] = parse_quote!(#[cfg(not(#predicate))]);
        }
        open.extend([otherwise, item]);
    }
}

/// The first of such attributes: where it stands, its predicate, and the attributes that it stands for.
fn conditional(attributes: &[Attribute]) -> Option<(usize, TokenStream, Vec<Meta>)> {
    attributes.iter().enumerate().find_map(|(index, attribute)| {
        let Meta::List(list) = &attribute.meta else { return None };
        if !list.path.is_ident("cfg_attr") {
            return None;
        }
        let (predicate, then) = parts.parse2(list.tokens.clone()).ok()?;
        then.iter().any(|meta| own::is_ours(meta.path())).then_some((index, predicate, then))
    })
}

fn parts(input: ParseStream<'_>) -> syn::Result<(TokenStream, Vec<Meta>)> {
    let mut predicate = TokenStream::new();
    while !input.peek(Token![,]) {
        predicate.extend([input.parse::<TokenTree>()?]);
    }
    input.parse::<Token![,]>()?;
    let then = Punctuated::<Meta, Token![,]>::parse_terminated(input)?;
    Ok((predicate, then.into_iter().collect()))
}

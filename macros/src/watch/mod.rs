//! `#[watch_blocking]`: read the item, wrap each async body in it. An item that cannot be watched goes on
//! untouched beside the error, so that it is the only one.

mod body;
mod cfgs;
mod inside;
mod own;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Item, ItemFn};

use crate::options::Options;
use body::Site;

pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    match try_expand(arguments, item.clone()) {
        Ok(expanded) => expanded,
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#error #item)
        }
    }
}

const PLACES: &str =
    "`#[watch_blocking]` goes on an async fn with a body, an `impl` block, a trait or an inline module";

fn try_expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let options: Options = syn::parse2(arguments)?;
    if let Some(skip) = options.skip {
        return Err(syn::Error::new(
            skip,
            "`skip` has a meaning only inside an `impl` block, trait or module with `#[watch_blocking]`",
        ));
    }
    let item: Item = syn::parse2(item).map_err(|error| syn::Error::new(error.span(), PLACES))?;
    match item {
        Item::Fn(item) => watch_fn(&options, item),
        Item::Impl(_) | Item::Trait(_) => whole(&options, item),
        Item::Mod(module) if module.content.is_some() => whole(&options, Item::Mod(module)),
        other => Err(syn::Error::new_spanned(other, PLACES)),
    }
}

fn watch_fn(options: &Options, mut item: ItemFn) -> syn::Result<TokenStream> {
    if body::is_async(&item.sig, &mut item.block) {
        body::watch(&Site { options, owner: None }, &mut item.sig, &mut item.block);
        return Ok(item.into_token_stream());
    }
    let message = format!(
        "`{}` is not async: only polls are watched. If it returns a future, call `.watch_blocking()` on that",
        item.sig.ident
    );
    Err(syn::Error::new_spanned(item.sig.fn_token, message))
}

/// An item with many fns: they share the options, but cannot share a name.
fn whole(options: &Options, mut item: Item) -> syn::Result<TokenStream> {
    if let Some(name) = &options.name {
        return Err(syn::Error::new(name.span(), "`name` names one fn; put it on the fn"));
    }
    if inside::watch(options, &mut item) == 0 {
        let error =
            syn::Error::new_spanned(&item, "there is no async fn to watch in here").to_compile_error();
        // Without the attributes inside that have done their work: they have no meaning of their own.
        return Ok(quote!(#error #item));
    }
    Ok(item.into_token_stream())
}

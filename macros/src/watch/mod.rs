//! `#[watch_blocking]`: read the item, wrap each async body in it. An item that cannot be watched goes on
//! untouched beside the error, so that it is the only one.

mod body;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Block, Item, ItemFn, ItemImpl, ItemMod, ItemTrait, Meta, Signature, Type};
use syn::{ImplItem, TraitItem};

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
        Item::Impl(mut item) => whole(&options, &mut item, watch_impl),
        Item::Trait(mut item) => whole(&options, &mut item, watch_trait),
        Item::Mod(mut item) if item.content.is_some() => whole(&options, &mut item, watch_mod),
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
fn whole<T: ToTokens>(
    options: &Options,
    item: &mut T,
    watch: fn(&Options, &mut T) -> usize,
) -> syn::Result<TokenStream> {
    if let Some(name) = &options.name {
        return Err(syn::Error::new(name.span(), "`name` names one fn; put it on the fn"));
    }
    if watch(options, item) == 0 {
        return Err(syn::Error::new_spanned(item, "there is no async fn to watch in here"));
    }
    Ok(item.into_token_stream())
}

fn watch_impl(options: &Options, item: &mut ItemImpl) -> usize {
    let owner = type_name(&item.self_ty);
    let options = options.for_inner();
    let fns = item.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(item) => Some((&mut item.attrs, &mut item.sig, &mut item.block)),
        _ => None,
    });
    fns.filter_map(|(attributes, signature, block)| {
        let site = Site { options: &options, owner: Some(&owner) };
        (!speaks_for_itself(attributes) && watch_inner(&site, signature, block)).then_some(())
    })
    .count()
}

fn watch_inner(site: &Site<'_>, signature: &mut Signature, block: &mut Block) -> bool {
    let is_async = body::is_async(signature, block);
    if is_async {
        body::watch(site, signature, block);
    }
    is_async
}

fn watch_trait(options: &Options, item: &mut ItemTrait) -> usize {
    let owner = item.ident.to_string();
    let options = options.for_inner();
    let fns = item.items.iter_mut().filter_map(|item| match item {
        TraitItem::Fn(item) => Some((&mut item.attrs, &mut item.sig, item.default.as_mut()?)),
        _ => None,
    });
    fns.filter_map(|(attributes, signature, block)| {
        let site = Site { options: &options, owner: Some(&owner) };
        (!speaks_for_itself(attributes) && watch_inner(&site, signature, block)).then_some(())
    })
    .count()
}

fn watch_mod(options: &Options, item: &mut ItemMod) -> usize {
    let options = options.for_inner();
    let items = item.content.iter_mut().flat_map(|(_, items)| items);
    items.map(|item| watch_item(&options, item)).sum()
}

fn watch_item(options: &Options, item: &mut Item) -> usize {
    let attributes = match item {
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        _ => return 0,
    };
    if speaks_for_itself(attributes) {
        return 0;
    }
    match item {
        Item::Fn(item) => {
            usize::from(watch_inner(&Site { options, owner: None }, &mut item.sig, &mut item.block))
        }
        Item::Impl(item) => watch_impl(options, item),
        Item::Trait(item) => watch_trait(options, item),
        Item::Mod(item) => watch_mod(options, item),
        _ => 0,
    }
}

/// Whether an inner item has a `#[watch_blocking]` of its own; `skip` is taken away, having done its work.
fn speaks_for_itself(attributes: &mut Vec<Attribute>) -> bool {
    let is_ours = |attribute: &Attribute| {
        attribute.path().segments.last().is_some_and(|segment| segment.ident == "watch_blocking")
    };
    let speaks = attributes.iter().any(is_ours);
    attributes.retain(|attribute| !(is_ours(attribute) && is_skip(attribute)));
    speaks
}

fn is_skip(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) => {
            syn::parse2::<Options>(list.tokens.clone()).is_ok_and(|options| options.skip.is_some())
        }
        _ => false,
    }
}

/// A type as it is called in a site's name: without its arguments.
fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map_or_else(String::new, |last| last.ident.to_string()),
        other => other.to_token_stream().to_string(),
    }
}

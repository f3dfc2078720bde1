//! The async fns inside an `impl` block, a trait or a module.

use quote::ToTokens;
use syn::{Attribute, Block, ImplItem, Item, ItemImpl, ItemMod, ItemTrait, Signature, TraitItem, Type};

use super::body::{self, Site};
use super::cfgs;
use super::own::{self, Own};
use crate::options::Options;

/// Watches them. How many there are, with those that speak for themselves.
pub(super) fn watch(options: &Options, item: &mut Item) -> usize {
    match item {
        Item::Impl(item) => watch_impl(options, item),
        Item::Trait(item) => watch_trait(options, item),
        Item::Mod(item) => watch_mod(options, item),
        _ => 0,
    }
}

fn watch_impl(options: &Options, item: &mut ItemImpl) -> usize {
    let owner = type_name(&item.self_ty);
    cfgs::decide(&mut item.items, |item| match item {
        ImplItem::Fn(item) => Some(&mut item.attrs),
        _ => None,
    });
    let fns = item.items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(item) => Some((&mut item.attrs, &mut item.sig, Some(&mut item.block))),
        _ => None,
    });
    fns.map(|(attributes, signature, block)| watch_fn(options, Some(&owner), attributes, signature, block))
        .sum()
}

fn watch_trait(options: &Options, item: &mut ItemTrait) -> usize {
    let owner = item.ident.to_string();
    cfgs::decide(&mut item.items, |item| match item {
        TraitItem::Fn(item) => Some(&mut item.attrs),
        _ => None,
    });
    let fns = item.items.iter_mut().filter_map(|item| match item {
        TraitItem::Fn(item) => Some((&mut item.attrs, &mut item.sig, item.default.as_mut())),
        _ => None,
    });
    fns.map(|(attributes, signature, block)| watch_fn(options, Some(&owner), attributes, signature, block))
        .sum()
}

fn watch_mod(options: &Options, item: &mut ItemMod) -> usize {
    let Some((_, items)) = &mut item.content else { return 0 };
    cfgs::decide(items, attributes);
    items.iter_mut().map(|item| watch_item(options, item)).sum()
}

fn watch_item(options: &Options, item: &mut Item) -> usize {
    if let Item::Fn(item) = item {
        return watch_fn(options, None, &mut item.attrs, &mut item.sig, Some(&mut item.block));
    }
    let Some(attributes) = attributes(item) else { return 0 };
    match own::of(options, attributes) {
        Own::Options(options) if options.name.is_none() => {
            own::remove(attributes);
            watch(&options, item)
        }
        Own::Skip => {
            own::remove(attributes);
            1
        }
        // It says itself what is wrong.
        Own::Options(_) | Own::Wrong => 1,
    }
}

fn watch_fn(
    options: &Options,
    owner: Option<&str>,
    attributes: &mut Vec<Attribute>,
    signature: &mut Signature,
    block: Option<&mut Block>,
) -> usize {
    let own = own::of(options, attributes);
    if matches!(own, Own::Skip) {
        own::remove(attributes);
    }
    let Some(block) = block else { return 0 };
    if !body::is_async(signature, block) {
        return 0;
    }
    if let Own::Options(options) = own {
        own::remove(attributes);
        body::watch(&Site { options: &options, owner }, signature, block);
    }
    1
}

/// The attributes of an item that is watched in a module.
fn attributes(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Fn(item) => Some(&mut item.attrs),
        Item::Impl(item) => Some(&mut item.attrs),
        Item::Trait(item) => Some(&mut item.attrs),
        Item::Mod(item) => Some(&mut item.attrs),
        _ => None,
    }
}

/// A type as it is called in a site's name: without its arguments.
fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map_or_else(String::new, |last| last.ident.to_string()),
        other => other.to_token_stream().to_string(),
    }
}

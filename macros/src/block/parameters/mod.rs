//! Parameters end in the reverse of their order, after all else. An async block drops what it captures in the order in
//! which its code names it, so code that never runs names the parameters first, the last one foremost. A `let` for each
//! would do so too, but store each twice.
//!
//! What a pattern leaves in place, as in `(a, _): (A, B)`, is not captured, and ends after the block.

mod names;
mod types;
mod uses;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned as _;
use syn::{Attribute, Block, FnArg, Pat, Signature, parse_quote};

pub(super) use types::is_primitive;

/// Statements that name all parameters whose end may do something.
pub(super) fn mentions(signature: &mut Signature, block: &Block) -> Vec<TokenStream> {
    let body = block.to_token_stream();
    let mut mentions = Vec::new();
    for (index, argument) in signature.inputs.iter_mut().enumerate() {
        // With a `cfg_attr`, it may not even be there.
        if types::ends_silently(argument)
            || attributes(argument).iter().any(|it| it.path().is_ident("cfg_attr"))
        {
            continue;
        }
        // What has no name ends after the block: where nothing before it ends in the block, that is its turn.
        if !mentions.is_empty() {
            give_a_name(argument, index);
        }
        let names = names::of(argument);
        mentions.extend(names.iter().map(|name| mention(attributes(argument), name, &body)));
        if names.iter().any(|name| is_surely_unused(name, &body)) {
            attributes_mut(argument).retain(|it| !expects_no_use(it));
        }
    }
    mentions.reverse();
    mentions
}

/// Names a variable so that the compiler goes on to report it if it is not used, and says nothing else.
fn mention(attributes: &[Attribute], name: &Ident, body: &TokenStream) -> TokenStream {
    let present = some_of(attributes, |it| it.path().is_ident("cfg"));
    let named = quote!(#(#present)* let _ = &#name;);
    if is_never_reported(name) {
        return named;
    }
    if !is_surely_unused(name, body) {
        // Code that cannot be reached uses nothing.
        return quote!(if false { loop {} #named });
    }
    // Naming it is a use, so another variable is reported in its place.
    let levels = some_of(attributes, |it| is_level(it) || expects_no_use(it));
    quote!(#named #(#present)* #(#levels)* let #name = ();)
}

fn is_never_reported(name: &Ident) -> bool {
    name == "self" || name.to_string().starts_with('_')
}

fn is_surely_unused(name: &Ident, body: &TokenStream) -> bool {
    !is_never_reported(name) && !uses::may_name(body, name)
}

fn is_level(attribute: &Attribute) -> bool {
    ["allow", "deny", "forbid", "warn"].iter().any(|level| attribute.path().is_ident(level))
}

fn expects_no_use(attribute: &Attribute) -> bool {
    attribute.path().is_ident("expect") && attribute.meta.to_token_stream().to_string().contains("unused")
}

fn some_of(attributes: &[Attribute], wanted: impl Fn(&Attribute) -> bool) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| wanted(attribute)).collect()
}

/// Puts a name in the place of `_`.
fn give_a_name(argument: &mut FnArg, index: usize) {
    let FnArg::Typed(argument) = argument else { return };
    if matches!(*argument.pat, Pat::Wild(_)) {
        let name = format_ident!("_arg{index}", span = Span::mixed_site().located_at(argument.pat.span()));
        *argument.pat = parse_quote!(#name);
    }
}

fn attributes(argument: &FnArg) -> &[Attribute] {
    match argument {
        FnArg::Receiver(receiver) => &receiver.attrs,
        FnArg::Typed(argument) => &argument.attrs,
    }
}

fn attributes_mut(argument: &mut FnArg) -> &mut Vec<Attribute> {
    match argument {
        FnArg::Receiver(receiver) => &mut receiver.attrs,
        FnArg::Typed(argument) => &mut argument.attrs,
    }
}

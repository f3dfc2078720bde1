//! `#[test]` and `#[no_blocking]`: put a test's body into the assertion.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, ItemFn, Path, Token, parse_quote};

use crate::block;

pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    match try_expand(arguments, item.clone()) {
        Ok(expanded) => expanded,
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#error #item)
        }
    }
}

fn try_expand(arguments: TokenStream, item: TokenStream) -> syn::Result<TokenStream> {
    let runner = runner(arguments)?;
    let mut item: ItemFn = syn::parse2(item)?;
    if item.sig.asyncness.is_none() {
        return Err(syn::Error::new_spanned(
            item.sig.fn_token,
            "the test is not async here: put blockcheck's attribute above the one that runs it, as `#[tokio::test]`",
        ));
    }
    if item.attrs.iter().all(is_built_in) {
        return Err(syn::Error::new_spanned(
            item.sig.fn_token,
            "nothing runs this test: put the attribute of an executor below blockcheck's, as `#[tokio::test]`",
        ));
    }
    block::replace(&mut item.sig, &mut item.block, |body| quote!(#runner(#body).await));
    Ok(item.into_token_stream())
}

/// The fn that runs the test's body.
fn runner(arguments: TokenStream) -> syn::Result<Path> {
    let arguments = Punctuated::<Ident, Token![,]>::parse_terminated.parse2(arguments)?;
    let mut arguments = arguments.into_iter();
    let Some(argument) = arguments.next() else {
        return Ok(parse_quote!(::blockcheck::test::assert_no_blocking));
    };
    let wrong = if argument == "strict" { arguments.next() } else { Some(argument) };
    if let Some(wrong) = wrong {
        return Err(syn::Error::new(
            wrong.span(),
            "the only argument is `strict`: no blocking system call at all",
        ));
    }
    Ok(parse_quote!(::blockcheck::test::strict))
}

/// Whether an attribute is one of the language's that cannot make a test of an async fn.
fn is_built_in(attribute: &Attribute) -> bool {
    let known = ["allow", "cfg", "deny", "doc", "expect", "ignore", "should_panic", "test", "warn"];
    attribute.path().get_ident().is_some_and(|name| known.iter().any(|known| name == known))
}

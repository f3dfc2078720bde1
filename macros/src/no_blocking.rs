//! `#[no_blocking]`: puts a test's body into the assertion.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Nothing;
use syn::{ItemFn, parse_quote};

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
    syn::parse2::<Nothing>(arguments)?;
    let mut item: ItemFn = syn::parse2(item)?;
    if item.sig.asyncness.is_none() {
        return Err(syn::Error::new_spanned(
            item.sig.fn_token,
            "the test is not async here: put `#[no_blocking]` above the attribute that runs it, as `#[tokio::test]`",
        ));
    }
    let statements = &item.block.stmts;
    *item.block = parse_quote! {{
        ::blockcheck::test::assert_no_blocking(async move { #(#statements)* }).await
    }};
    Ok(item.into_token_stream())
}

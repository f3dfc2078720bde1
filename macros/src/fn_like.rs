//! The head of a fn, with or without a body, free or in a trait or `impl`.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Signature, Token, Visibility};

pub(crate) struct FnLike {
    pub(crate) signature: Signature,
}

impl Parse for FnLike {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        input.parse::<Visibility>()?;
        let signature = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else {
            input.parse::<TokenStream>()?;
        }
        Ok(Self { signature })
    }
}

//! The attributes that only the lint reads: their arguments are checked, and the item goes on as it is.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{FnArg, Ident, LitStr, Pat, Signature, Token};

use crate::fn_like::FnLike;

pub(crate) fn blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate(arguments, item, "blocking", |input, signature| {
        if let Some(asyncness) = &signature.asyncness {
            let message =
                "calling an async fn never blocks: its body runs when it is awaited, and is judged itself";
            return Err(syn::Error::new(asyncness.span, message));
        }
        // A rule's name, in kebab case.
        Punctuated::<Ident, Token![-]>::parse_terminated(input).map(|_| ())
    })
}

pub(crate) fn nonblocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate(arguments, item, "nonblocking", |input, _| {
        if input.is_empty() { Ok(()) } else { Err(input.error("`nonblocking` takes no arguments")) }
    })
}

pub(crate) fn off_thread(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate(arguments, item, "off_thread", |input, signature| {
        let named = Punctuated::<Ident, Token![,]>::parse_terminated(input)?;
        if named.is_empty() {
            let message = "name the parameter whose closure runs on another thread: `#[off_thread(f)]`";
            return Err(syn::Error::new(signature.ident.span(), message));
        }
        named.iter().try_for_each(|name| check_parameter(name, signature))
    })
}

const NO_REASON: &str = "say why, for whoever reads this next: `#[allow_blocking(reason = \"…\")]`";

pub(crate) fn allow_blocking(arguments: TokenStream, item: TokenStream) -> TokenStream {
    annotate(arguments, item, "allow_blocking", |input, signature| {
        loop {
            if input.is_empty() {
                return Err(syn::Error::new(signature.ident.span(), NO_REASON));
            }
            if input.peek(Ident) && input.peek2(Token![=]) {
                return reason(input);
            }
            // A rule's name, in kebab case or with underscores; the lint knows which there are.
            Punctuated::<Ident, Token![-]>::parse_separated_nonempty(input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
    })
}

/// `reason = "…"`, which comes last.
fn reason(input: ParseStream<'_>) -> syn::Result<()> {
    let key: Ident = input.parse()?;
    if key != "reason" {
        return Err(syn::Error::new(key.span(), format!("unknown argument `{key}`: {NO_REASON}")));
    }
    input.parse::<Token![=]>()?;
    let reason: LitStr = input.parse()?;
    if reason.value().trim().is_empty() {
        return Err(syn::Error::new(reason.span(), NO_REASON));
    }
    input.parse::<Option<Token![,]>>().map(|_| ())
}

fn annotate(
    arguments: TokenStream,
    item: TokenStream,
    attribute: &str,
    check: impl FnOnce(ParseStream<'_>, &Signature) -> syn::Result<()>,
) -> TokenStream {
    let checked = match syn::parse2::<FnLike>(item.clone()) {
        Ok(found) => (|input: ParseStream<'_>| check(input, &found.signature)).parse2(arguments),
        Err(error) => Err(syn::Error::new(error.span(), format!("`#[{attribute}]` goes on a fn"))),
    };
    match checked {
        Ok(()) => item,
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#error #item)
        }
    }
}

fn check_parameter(name: &Ident, signature: &Signature) -> syn::Result<()> {
    let is_named = |argument: &FnArg| match argument {
        FnArg::Receiver(_) => false,
        FnArg::Typed(argument) => matches!(&*argument.pat, Pat::Ident(pattern) if pattern.ident == *name),
    };
    if signature.inputs.iter().any(is_named) {
        return Ok(());
    }
    Err(syn::Error::new(name.span(), format!("`{}` has no parameter `{name}`", signature.ident)))
}

//! `#[test]` and `#[no_blocking]`: put a test's body into the assertion.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, ItemFn, Path, Token};

use crate::block;
use crate::options::{crate_path, root};

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
    let arguments: Arguments = syn::parse2(arguments)?;
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
    // Attributes of executors have the compiler show at the last statement what is wrong with what a test returns.
    let end = item.block.stmts.last().map_or(item.block.brace_token.span.close(), Spanned::span);
    let runner = arguments.runner(block::shown_at(end));
    block::replace(
        &mut item.sig,
        &mut item.block,
        |body| quote_spanned!(block::shown_at(end)=> #runner(#body).await),
    );
    Ok(item.into_token_stream())
}

#[derive(Default)]
struct Arguments {
    strict: bool,
    root: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            if input.peek(Token![crate]) && arguments.root.is_none() {
                arguments.root = Some(crate_path(input)?.1);
            } else {
                let key = input.call(Ident::parse_any)?;
                if key != "strict" || arguments.strict {
                    return Err(syn::Error::new(key.span(), KNOWN));
                }
                arguments.strict = true;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

const KNOWN: &str = "expected `strict`, for no blocking system call at all, or `crate = path`, each once";

impl Arguments {
    /// The fn that runs the test's body.
    fn runner(&self, place: Span) -> TokenStream {
        let root = root(self.root.as_ref(), place);
        let name = Ident::new(if self.strict { "strict" } else { "assert_no_blocking" }, place);
        quote_spanned!(place=> #root::test::#name)
    }
}

/// Whether an attribute is one of the language's that cannot make a test of an async fn.
fn is_built_in(attribute: &Attribute) -> bool {
    let known = ["allow", "cfg", "deny", "doc", "expect", "ignore", "should_panic", "test", "warn"];
    attribute.path().get_ident().is_some_and(|name| known.iter().any(|known| name == known))
}

//! Makes an async block of an async fn's body, so that it can be given to a fn. What the compiler and clippy say of
//! the body, and the order in which its values end, stay what they were.

mod output;
mod parameters;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Block, Signature, parse_quote};

/// Puts what `wrap` makes of the body's async block in the body's place.
pub(crate) fn replace(
    signature: &mut Signature,
    block: &mut Block,
    wrap: impl FnOnce(TokenStream) -> TokenStream,
) {
    let wrapped = wrap(async_block(signature, block));
    let Block { stmts, .. } = parse_quote!({ #wrapped });
    // The braces stay the user's: by them lints such as dead_code tell whether a fn comes from a macro.
    block.stmts = stmts;
}

fn async_block(signature: &mut Signature, block: &Block) -> TokenStream {
    let mentions = parameters::mentions(signature, block);
    let never_run = never_run(&mentions, output::never_returned(&signature.output).as_ref());
    // The body keeps its braces too: their edition says when temporaries end. In parentheses they are not superfluous.
    let body = output::yielded(&signature.output, &quote!((#block)));
    // It is the user's for lints that ask where a body comes from, as clippy::needless_return.
    let mut tokens = quote_spanned!(block.brace_token.span.open()=> async move);
    block.brace_token.surround(&mut tokens, |tokens| tokens.extend(quote!(#never_run #body)));
    tokens
}

/// A statement for what the compiler learns from it; none if there is nothing to say.
fn never_run(mentions: &[TokenStream], returned: Option<&TokenStream>) -> Option<TokenStream> {
    if mentions.is_empty() && returned.is_none() {
        return None;
    }
    Some(quote! {
        #[allow(
            unknown_lints,
            unreachable_code,
            clippy::diverging_sub_expression,
            clippy::empty_loop,
            clippy::let_unit_value,
            clippy::let_with_type_underscore,
            clippy::needless_return,
            clippy::unreachable,
            clippy::used_underscore_binding
        )]
        if false {
            #(#mentions)*
            #returned
        }
    })
}

/// For tokens of the macro, which count as such, in which something of the user's may be wrong: shown at `place`.
pub(crate) fn shown_at(place: Span) -> Span {
    Span::call_site().located_at(place)
}

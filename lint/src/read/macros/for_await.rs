//! `for await x in stream { … }`, which stream macros accept and the parser does not.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::read::context::Context;

/// The tokens without the `await`s that follow a `for`; the places of those `for`s are noted.
/// [`None`] if there is none.
pub(in crate::read) fn rewritten(cx: &mut Context<'_>, tokens: TokenStream) -> Option<TokenStream> {
    let mut found = false;
    let tokens = rewrite(cx, tokens, &mut found);
    found.then_some(tokens)
}

fn rewrite(cx: &mut Context<'_>, tokens: TokenStream, found: &mut bool) -> TokenStream {
    let mut out = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_for = matches!(&token, TokenTree::Ident(ident) if ident == "for");
        match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), rewrite(cx, group.stream(), found));
                inner.set_span(group.span());
                out.push(TokenTree::Group(inner));
            }
            token => {
                if is_for
                    && tokens
                        .next_if(|next| matches!(next, TokenTree::Ident(ident) if ident == "await"))
                        .is_some()
                {
                    *found = true;
                    let place = cx.span(token.span());
                    cx.awaited_fors.insert(place);
                }
                out.push(token);
            }
        }
    }
    out.into_iter().collect()
}

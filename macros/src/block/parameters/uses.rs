//! Whether a body names a variable, as far as its tokens tell: macros may make anything of them.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// `false` only if it certainly does not.
pub(super) fn may_name(body: &TokenStream, name: &Ident) -> bool {
    names(body, name.to_string().trim_start_matches("r#"))
}

fn names(tokens: &TokenStream, name: &str) -> bool {
    let mut dots = 0;
    tokens.clone().into_iter().any(|token| {
        let is_member = dots == 1;
        dots = if is_punct(&token, '.') { dots + 1 } else { 0 };
        match token {
            TokenTree::Ident(found) => !is_member && found.to_string().trim_start_matches("r#") == name,
            TokenTree::Group(group) => makes_names(&group) || names(&group.stream(), name),
            // As `{name}` or `{:name$}` in a format string.
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                text.contains(&format!("{{{name}")) || text.contains(&format!("{name}$"))
            }
            TokenTree::Punct(_) => false,
        }
    })
}

/// Whether a group is one of `paste!`, which puts names together: `[<a b>]`.
fn makes_names(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket
        && group.stream().into_iter().next().is_some_and(|first| is_punct(&first, '<'))
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

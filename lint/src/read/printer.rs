//! Tokens as text that lexes to the same tokens.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The text of tokens: `Debug, Clone`, `name = "x"`.
pub(super) fn text(tokens: TokenStream) -> String {
    let mut printed = String::new();
    print(tokens, &mut printed, &mut |_, _| {});
    printed
}

/// Prints tokens and tells of each where it was put, groups by their opening delimiter.
pub(super) fn print(tokens: TokenStream, out: &mut String, placed: &mut dyn FnMut(usize, proc_macro2::Span)) {
    let mut before = Before::Start;
    for token in tokens {
        if before.needs_space(&token) {
            out.push(' ');
        }
        before = Before::of(&token);
        placed(out.len(), token.span());
        match token {
            TokenTree::Group(group) => {
                // Invisible groups keep an expression together: only parentheses can say so in text.
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis | Delimiter::None => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                };
                out.push(open);
                print(group.stream(), out, placed);
                out.push(close);
            }
            TokenTree::Ident(ident) => out.push_str(&ident.to_string()),
            TokenTree::Punct(punct) => out.push(punct.as_char()),
            TokenTree::Literal(literal) => out.push_str(&literal.to_string()),
        }
    }
}

/// The token printed last, as far as spacing depends on it.
enum Before {
    Start,
    Word,
    Group,
    Joint,
    Separator,
    Equals,
    Alone,
}

impl Before {
    fn of(token: &TokenTree) -> Self {
        match token {
            TokenTree::Group(_) => Self::Group,
            TokenTree::Ident(_) | TokenTree::Literal(_) => Self::Word,
            TokenTree::Punct(punct) => match (punct.spacing(), punct.as_char()) {
                (Spacing::Joint, _) => Self::Joint,
                (_, ',' | ';') => Self::Separator,
                (_, '=' | '>') => Self::Equals,
                _ => Self::Alone,
            },
        }
    }

    fn needs_space(&self, next: &TokenTree) -> bool {
        match (self, next) {
            (Self::Start | Self::Joint, _) => false,
            (Self::Separator | Self::Equals, _) => true,
            (Self::Word | Self::Group, TokenTree::Punct(punct)) => {
                !matches!(punct.as_char(), ',' | ';' | ':')
            }
            (Self::Word, TokenTree::Group(_)) => false,
            (Self::Word | Self::Group, _) => true,
            (Self::Alone, TokenTree::Punct(_)) => true,
            (Self::Alone, _) => false,
        }
    }
}

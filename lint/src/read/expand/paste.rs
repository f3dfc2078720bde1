//! `paste!` in what a macro expands to: `[<get_ $name>]` is one identifier.
//!
//! It is how rules make names, <https://docs.rs/paste>, and does nothing else: what stands in it takes its place.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};

/// The tokens without calls of `paste!`.
pub(super) fn pasted(tokens: TokenStream) -> TokenStream {
    let mut made: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if calls_paste(&made) => {
                take_path(&mut made);
                made.extend(joined(pasted(group.stream())));
            }
            TokenTree::Group(group) => made.push(regrouped(&group, pasted(group.stream()))),
            other => made.push(other),
        }
    }
    made.into_iter().collect()
}

/// Whether tokens end with `paste!`, or as of old with `paste::item!` or `paste::expr!`.
fn calls_paste(before: &[TokenTree]) -> bool {
    let [path @ .., TokenTree::Ident(name), bang] = before else { return false };
    let of_crate = || match path {
        [.., TokenTree::Ident(krate), first, second] => {
            krate == "paste" && is_punct(first, ':') && is_punct(second, ':')
        }
        _ => false,
    };
    is_punct(bang, '!') && (name == "paste" || ((name == "item" || name == "expr") && of_crate()))
}

/// Takes away `paste!`, with the path before it.
fn take_path(made: &mut Vec<TokenTree>) {
    made.truncate(made.len() - 2);
    while let [.., first, second] = made.as_slice()
        && is_punct(first, ':')
        && is_punct(second, ':')
    {
        made.truncate(made.len() - 2);
        if let Some(TokenTree::Ident(_)) = made.last() {
            made.pop();
        }
    }
}

/// The input of `paste!` with its names put together.
fn joined(tokens: TokenStream) -> TokenStream {
    let mut made: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            made.push(token);
            continue;
        };
        let is_attribute = group.delimiter() == Delimiter::Bracket
            && made
                .iter()
                .rev()
                .find(|token| !is_punct(token, '!'))
                .is_some_and(|token| is_punct(token, '#'));
        made.push(match name(&group) {
            Some(name) if !is_attribute => TokenTree::Ident(name),
            _ if is_attribute => regrouped(&group, attribute(group.stream())),
            _ => regrouped(&group, joined(group.stream())),
        });
    }
    made.into_iter().collect()
}

/// `doc = "a" name "b"` is one text there, of which nothing is read.
fn attribute(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = joined(tokens).into_iter().collect();
    match tokens.as_slice() {
        [path, equals, _, _, ..] if is_punct(equals, '=') => {
            [path.clone(), equals.clone(), Literal::string("").into()].into_iter().collect()
        }
        _ => tokens.into_iter().collect(),
    }
}

/// The identifier that `[<a_ b>]` is.
fn name(group: &Group) -> Option<Ident> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let [first, pieces @ .., last] = tokens.as_slice() else { return None };
    if group.delimiter() != Delimiter::Bracket || !is_punct(first, '<') || !is_punct(last, '>') {
        return None;
    }
    let mut name = Name::default();
    name.add(pieces)?;
    let text = name.pieces.concat();
    let is_name = syn::parse_str::<Ident>(&text).is_ok();
    is_name.then(|| Ident::new(&text, name.span.unwrap_or_else(|| group.span())))
}

#[derive(Default)]
struct Name {
    pieces: Vec<String>,
    /// Where it counts as standing: at its first piece that the call gave, as only tokens made here take no room.
    span: Option<proc_macro2::Span>,
}

impl Name {
    fn add(&mut self, tokens: &[TokenTree]) -> Option<()> {
        let mut tokens = tokens.iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(piece) => {
                    let text = piece.to_string();
                    self.pieces.push(text.strip_prefix("r#").unwrap_or(&text).to_owned());
                    if piece.span().start() != piece.span().end() {
                        self.span.get_or_insert_with(|| piece.span());
                    }
                }
                TokenTree::Literal(piece) => {
                    self.pieces.push(piece.to_string().trim_matches('"').replace('-', "_"));
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    self.add(&group.stream().into_iter().collect::<Vec<_>>())?;
                }
                TokenTree::Punct(colon) if colon.as_char() == ':' => {
                    let Some(TokenTree::Ident(case)) = tokens.next() else { return None };
                    let piece = self.pieces.pop()?;
                    self.pieces.push(in_case(&piece, &case.to_string())?);
                }
                TokenTree::Group(_) | TokenTree::Punct(_) => return None,
            }
        }
        Some(())
    }
}

fn in_case(piece: &str, case: &str) -> Option<String> {
    Some(match case {
        "lower" => piece.to_lowercase(),
        "upper" => piece.to_uppercase(),
        "snake" => snake(piece),
        "camel" | "upper_camel" => camel(piece),
        "lower_camel" => {
            let camel = camel(piece);
            let mut chars = camel.chars();
            chars.next().into_iter().flat_map(char::to_lowercase).chain(chars.clone()).collect()
        }
        _ => return None,
    })
}

fn snake(piece: &str) -> String {
    let mut text = String::new();
    for c in piece.chars() {
        if c.is_uppercase() && !text.is_empty() && !text.ends_with('_') {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

fn camel(piece: &str) -> String {
    let mut text = String::new();
    for word in piece.split('_') {
        let mut before = '_';
        for c in word.chars() {
            match before {
                '_' => text.extend(c.to_uppercase()),
                before if before.is_uppercase() => text.extend(c.to_lowercase()),
                _ => text.push(c),
            }
            before = c;
        }
    }
    text
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

fn regrouped(group: &Group, tokens: TokenStream) -> TokenTree {
    let mut made = Group::new(group.delimiter(), tokens);
    made.set_span(group.span());
    made.into()
}

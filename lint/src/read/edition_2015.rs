//! What only edition 2015 has, in the words of later ones: the parser knows no parameters without a name, and some trait
//! objects without `dyn` only.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// The tokens with `_:` before nameless parameters of traits' fns, and `dyn` before `Fn` traits and traits in brackets where a
/// type stands. For tokens that do not parse: others can mean something else.
pub(super) fn modern(tokens: TokenStream) -> TokenStream {
    within(tokens, Place::Other)
}

/// Where tokens stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between a trait's braces.
    Trait,
    /// In the brackets of a trait object that has its `dyn`.
    Object,
    Other,
}

fn within(tokens: TokenStream, place: Place) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut made: Vec<TokenTree> = Vec::with_capacity(tokens.len());
    let (mut in_trait, mut in_fn) = (false, false);
    for (at, token) in tokens.iter().enumerate() {
        let (before, after) = tokens.split_at(at);
        let is_object = is_object(before, after, place);
        if is_object {
            made.push(Ident::new("dyn", token.span()).into());
        }
        match token {
            TokenTree::Ident(word) if word == "trait" => in_trait = true,
            TokenTree::Ident(word) if word == "fn" => in_fn = true,
            TokenTree::Punct(punct) if punct.as_char() == ';' => (in_trait, in_fn) = (false, false),
            _ => {}
        }
        let TokenTree::Group(group) = token else {
            made.push(token.clone());
            continue;
        };
        let inner = match group.delimiter() {
            Delimiter::Brace if std::mem::take(&mut in_trait) => within(group.stream(), Place::Trait),
            Delimiter::Parenthesis if std::mem::take(&mut in_fn) && place == Place::Trait => {
                named(within(group.stream(), Place::Other))
            }
            _ if is_object => within(group.stream(), Place::Object),
            _ => within(group.stream(), Place::Other),
        };
        made.push(with_stream(group, inner).into());
    }
    made.into_iter().collect()
}

fn with_stream(group: &Group, stream: TokenStream) -> Group {
    let mut made = Group::new(group.delimiter(), stream);
    made.set_span(group.span());
    made
}

/// Whether a trait object without `dyn` begins with the first of the tokens `after`.
fn is_object(before: &[TokenTree], after: &[TokenTree], place: Place) -> bool {
    let is_paren = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
    if !begins_type(before) || (before.is_empty() && place == Place::Object) {
        return false;
    }
    match after {
        [TokenTree::Ident(name), args, ..] => {
            ["Fn", "FnMut", "FnOnce"].iter().any(|of| name == of) && is_paren(args)
        }
        [bound, plus, tick, ..] => is_paren(bound) && is_punct(plus, '+') && is_punct(tick, '\''),
        _ => false,
    }
}

/// Whether a type can follow these tokens that is no bound.
fn begins_type(before: &[TokenTree]) -> bool {
    match before {
        [] => true,
        [.., tick, TokenTree::Ident(_)] if is_punct(tick, '\'') => true,
        [.., TokenTree::Ident(word)] => word == "mut",
        [.., last] => ['<', ',', '&', '='].into_iter().any(|of| is_punct(last, of)),
    }
}

fn is_punct(token: &TokenTree, of: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == of)
}

/// Parameters, each with a name.
fn named(params: TokenStream) -> TokenStream {
    let mut made: Vec<TokenTree> = Vec::new();
    let mut param: Vec<TokenTree> = Vec::new();
    let mut depth = 0_usize;
    for token in params {
        let is_arrow = param.last().is_some_and(|last| is_punct(last, '-'));
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow => depth = depth.saturating_sub(1),
            TokenTree::Punct(punct) if punct.as_char() == ',' && depth == 0 => {
                name(std::mem::take(&mut param), &mut made);
                made.push(token);
                continue;
            }
            _ => {}
        }
        param.push(token);
    }
    name(param, &mut made);
    made.into_iter().collect()
}

/// Adds a parameter, with a name if it has none.
fn name(param: Vec<TokenTree>, into: &mut Vec<TokenTree>) {
    let is_self = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "self");
    if let Some(first) = param.first()
        && !has_colon(&param)
        && !param.iter().any(is_self)
    {
        into.extend(underscore(first.span()));
    }
    into.extend(param);
}

fn underscore(span: Span) -> [TokenTree; 2] {
    let mut colon = Punct::new(':', Spacing::Alone);
    colon.set_span(span);
    [Ident::new("_", span).into(), colon.into()]
}

/// Whether a colon stands in it that is not half of `::`.
fn has_colon(tokens: &[TokenTree]) -> bool {
    let mut colons = tokens.iter().map(|token| is_punct(token, ':'));
    let mut is_alone = false;
    while let Some(is_colon) = colons.next() {
        if is_colon {
            is_alone |= !colons.next().unwrap_or(false);
        }
    }
    is_alone
}

#[cfg(test)]
mod tests {
    use crate::facts::ItemKind;
    use crate::read::read_text;

    #[test]
    fn what_edition_2015_has_is_read() {
        let facts = read_text(
            "pub trait Convert<T> { fn convert(T, &'static str, Vec<(u8, T)>, a: ::std::path::PathBuf) -> Self; fn b(&self, u8) {} }\n\
             struct Job<'a> { run: Box<(FnMut() -> ()) + 'a>, check: Option<&'a Rc<Fn(String) -> Result<(), String>>> }\n\
             fn tag<'a, 'b>(rec: &'a [u8], f: &mut FnMut(u8)) -> Box<Fn(&'b [u8]) -> IResult<&'b [u8], &'b [u8]> + 'a> { g(1) }\n",
        );
        let facts = facts.expect("rustc reads it");
        let ItemKind::Trait(convert) = &facts.items[0].kind else { panic!("it is a trait") };
        let params: Vec<usize> = convert
            .items
            .iter()
            .map(|item| match &item.kind {
                ItemKind::Fn(facts) => facts.params.len(),
                _ => panic!("they are fns"),
            })
            .collect();
        assert_eq!(params, [4, 1]);
        assert_eq!(facts.items.len(), 3);
    }

    #[test]
    fn what_is_wrong_is_told_as_it_stands() {
        let error = read_text("trait A { fn a(u8); }\nfn b(] {}\n").expect_err("it is no Rust");
        assert_eq!(error.line, 2);
    }
}

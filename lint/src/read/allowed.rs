//! Where a lint of the compiler's or clippy's is allowed: `#[allow(clippy::await_holding_lock)]`, before a statement too, which
//! the facts do not have.

use super::lexer::{Lexer, Token};
use crate::facts::Span;

/// The parts of a text in which `allow` or `expect` names a lint, without the tool's name.
pub(crate) fn allowed(text: &str, lint: &str) -> Vec<Span> {
    if memchr::memmem::find(text.as_bytes(), lint.as_bytes()).is_none() {
        return Vec::new();
    }
    let tokens = tokens(text);
    let attributes = (0..tokens.len()).filter_map(|at| Attribute::at(&tokens, at));
    let naming = attributes.filter(|attribute| attribute.allows(&tokens, lint));
    naming.map(|attribute| attribute.scope(&tokens, text)).collect()
}

/// A token with its first byte, and the byte after it.
type Placed<'t> = (usize, Token<'t>, usize);

fn tokens(text: &str) -> Vec<Placed<'_>> {
    let mut lexer = Lexer::new(text);
    std::iter::from_fn(|| lexer.next().map(|(start, token)| (start, token, lexer.end()))).collect()
}

/// An attribute, by the places of its tokens.
struct Attribute {
    /// `#`.
    begin: usize,
    /// `[`.
    open: usize,
    /// `]`.
    close: usize,
}

impl Attribute {
    fn at(tokens: &[Placed<'_>], begin: usize) -> Option<Self> {
        if !matches!(tokens.get(begin)?.1, Token::Punct(b'#', _)) {
            return None;
        }
        let is_inner = matches!(tokens.get(begin + 1)?.1, Token::Punct(b'!', _));
        let open = begin + 1 + usize::from(is_inner);
        let close =
            matches!(tokens.get(open)?.1, Token::Open(b'[')).then(|| end_of_group(tokens, open))??;
        Some(Self { begin, open, close })
    }

    fn is_inner(&self) -> bool {
        self.open - self.begin == 2
    }

    fn allows(&self, tokens: &[Placed<'_>], lint: &str) -> bool {
        let mut words = tokens[self.open..self.close].iter().filter_map(|(_, token, _)| match token {
            Token::Word(word) => Some(*word),
            _ => None,
        });
        matches!(words.next(), Some("allow" | "expect")) && words.any(|word| word == lint)
    }

    /// What it is written for: the file or the block around it, or the item, the `let` or the rest of the statement after it.
    fn scope(&self, tokens: &[Placed<'_>], text: &str) -> Span {
        let (lo, hi) = if self.is_inner() {
            let (open, close) = group_around(tokens, self.begin);
            (open.map_or(0, |at| tokens[at].0), close.map_or(text.len(), |at| tokens[at].2))
        } else {
            (tokens[self.begin].0, self.end_of_next(tokens).unwrap_or(text.len()))
        };
        Span { lo: lo as u32, hi: hi as u32 }
    }

    /// The byte after what follows.
    fn end_of_next(&self, tokens: &[Placed<'_>]) -> Option<usize> {
        let mut at = self.close + 1;
        while let Some(next) = Self::at(tokens, at) {
            at = next.close + 1;
        }
        let is_item = matches!(tokens.get(at)?.1, Token::Word(word) if begins_item(word, tokens.get(at + 1)));
        loop {
            match tokens.get(at)? {
                (_, Token::Punct(b';', _), end) => return Some(*end),
                (start, Token::Close, _) => return Some(*start),
                (_, Token::Open(bracket), _) => {
                    let close = end_of_group(tokens, at)?;
                    if is_item && *bracket == b'{' {
                        return Some(tokens[close].2);
                    }
                    at = close + 1;
                }
                _ => at += 1,
            }
        }
    }
}

/// Whether a word begins an item, which ends with its braces. A statement may go on after some.
fn begins_item(word: &str, next: Option<&Placed<'_>>) -> bool {
    let before_block = matches!(next, Some((_, Token::Open(b'{') | Token::Word("move"), _)));
    match word {
        "async" | "unsafe" | "const" => !before_block,
        "pub" | "fn" | "impl" | "mod" | "trait" | "extern" | "static" | "macro_rules" => true,
        _ => false,
    }
}

/// The place of the bracket that closes what one opens.
fn end_of_group(tokens: &[Placed<'_>], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, (_, token, _)) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The brackets around a place, if there are some.
fn group_around(tokens: &[Placed<'_>], place: usize) -> (Option<usize>, Option<usize>) {
    let mut depth = 0_usize;
    let open = (0..place).rev().find(|at| match tokens[*at].1 {
        Token::Close => {
            depth += 1;
            false
        }
        Token::Open(_) if depth == 0 => true,
        Token::Open(_) => {
            depth -= 1;
            false
        }
        _ => false,
    });
    (open, open.and_then(|open| end_of_group(tokens, open)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        let spans = allowed(text, "held");
        spans.into_iter().map(|span| &text[span.lo as usize..span.hi as usize]).collect()
    }

    #[test]
    fn an_attribute_is_for_what_follows_it() {
        let of_fn = "#[allow(clippy::held)] #[inline] pub async fn f() { a().b }";
        assert_eq!(parts(&format!("fn g() {{}} {of_fn} fn h() {{}}")), [of_fn]);
        let of_let = "#[expect(other, clippy::held, reason = \"x\")] let x = match y { _ => 1 }.z();";
        assert_eq!(parts(&format!("fn g() {{ a(); {of_let} b(); }}")), [of_let]);
        let of_tail = "#[allow(held)] rt().block_on(async { 1 }) ";
        assert_eq!(parts(&format!("fn g() {{ {of_tail}}} fn h() {{}}")), [of_tail]);
        let of_block = "#[allow(held)] async move { 1 }.await;";
        assert_eq!(parts(&format!("fn g() {{ {of_block} b(); }}")), [of_block]);
    }

    #[test]
    fn an_inner_attribute_is_for_what_is_around_it() {
        assert_eq!(parts("mod m { #![allow(held)] fn f() {} } fn g() {}"), ["{ #![allow(held)] fn f() {} }"]);
        assert_eq!(parts("#![allow(held)] fn g() {}"), ["#![allow(held)] fn g() {}"]);
    }

    #[test]
    fn what_does_not_allow_it_counts_for_nothing() {
        for text in
            ["#[warn(held)] fn f() {}", "#[doc = \"allow(held)\"] fn f() {}", "fn held() {}", "#[allow(held"]
        {
            assert!(parts(text).is_empty(), "{text}");
        }
        assert!(parts("#[allow(held)]").len() <= 1);
    }
}

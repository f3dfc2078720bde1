//! Comments, which the syntax tree does not have.

use super::lexer::{Lexer, Token};
use crate::facts::Span;

/// A comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment<'t> {
    /// What it says, without slashes and stars, and without blanks around that.
    pub text: &'t str,
    /// How it is written.
    pub kind: CommentKind,
    /// All of it; of one that ends with its line, without that end.
    pub span: Span,
    /// The first byte of the code that follows, if any does.
    pub next_token: Option<u32>,
    /// Whether code stands before it on its line.
    pub is_trailing: bool,
}

/// How a comment is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentKind {
    /// `// …` or `/* … */`.
    Plain,
    /// `/// …`, `//! …`, `/** … */` or `/*! … */`, which is documentation.
    Documentation,
}

/// The comments of a text. Text in strings is no comment.
#[must_use]
pub fn comments(text: &str) -> Vec<Comment<'_>> {
    let mut found = Vec::new();
    let mut lexer = Lexer::new(text);
    let mut gap_start = 0;
    loop {
        let token = lexer.next().map(|(start, _)| start);
        in_gap(text, gap_start..token.unwrap_or(text.len()), token, &mut found);
        if token.is_none() {
            return found;
        }
        gap_start = lexer.end();
    }
}

/// The comments between two tokens.
fn in_gap<'t>(text: &'t str, gap: std::ops::Range<usize>, next: Option<usize>, found: &mut Vec<Comment<'t>>) {
    let mut at = gap.start;
    // The token before ends where the gap begins.
    let mut is_trailing = 0 < gap.start;
    while let Some(rest) = text.get(at..gap.end).filter(|rest| !rest.is_empty()) {
        let length = if rest.starts_with("/*") {
            block_comment(rest)
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            is_trailing &= !rest.starts_with('\n');
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        let (kind, said) = said(&rest[..length]);
        found.push(Comment {
            text: said,
            kind,
            span: Span { lo: at as u32, hi: (at + length) as u32 },
            next_token: next.map(|byte| byte as u32),
            is_trailing,
        });
        is_trailing &= !rest[..length].contains('\n');
        at += length;
    }
}

/// How a comment is written, and what it says.
fn said(comment: &str) -> (CommentKind, &str) {
    let (mark, inside) = comment.split_at(2);
    let inside = if mark == "/*" { inside.strip_suffix("*/").unwrap_or(inside) } else { inside };
    let second = if mark == "/*" { '*' } else { '/' };
    let documents = inside.strip_prefix(['!', second]).filter(|rest| !rest.starts_with(second));
    match documents {
        Some(rest) => (CommentKind::Documentation, rest.trim()),
        None => (CommentKind::Plain, inside.trim()),
    }
}

/// The length of a block comment, those inside it included.
fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        match rest {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// How far behind a comment that is looked for: many comments may stand above one row of attributes.
const FAR: usize = 1 << 12;

/// The first byte of what attributes that begin at a byte are written for; that byte where there are none.
#[must_use]
pub fn after_attributes(text: &str, mut at: usize) -> usize {
    let end = (at + FAR..text.len()).find(|&end| text.is_char_boundary(end)).unwrap_or(text.len());
    let text = &text[..end];
    while text[at..].starts_with('#') {
        let mut lexer = Lexer::new(&text[at..]);
        let mut depth = 0_usize;
        while let Some((start, token)) = lexer.next() {
            match token {
                Token::Open(_) => depth += 1,
                Token::Close => depth = depth.saturating_sub(1),
                Token::Punct(b'#', _) if start == 0 => continue,
                _ if depth == 0 => return at,
                _ => continue,
            }
            if depth == 0 {
                break;
            }
        }
        let Some((next, _)) = lexer.next() else { return at };
        at += next;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_comments_count() {
        let text =
            "let a = \"// x: 1\"; // x: 2\n/* x: 3 /* */ */\n/// x: 4\n    // x: 5\nfn f() {}\n//// y\n/**/";
        let found = comments(text);
        let texts: Vec<_> = found.iter().map(|comment| (comment.text, comment.is_trailing)).collect();
        let expected = [
            ("x: 2", true),
            ("x: 3 /* */", false),
            ("x: 4", false),
            ("x: 5", false),
            ("// y", false),
            ("", false),
        ];
        assert_eq!(texts, expected);
        let documents = |comment: &Comment<'_>| comment.kind == CommentKind::Documentation;
        assert_eq!(found.iter().position(documents), Some(2));
        assert_eq!(found[3].next_token.map(|byte| &text[byte as usize..][..2]), Some("fn"));
    }

    #[test]
    fn attributes_are_passed_over() {
        let after = |text: &str| text[after_attributes(text, 0)..].to_owned();
        assert_eq!(after("#[a(\"]\")] // why\n#[b]\nf();"), "f();");
        for text in ["f();", "#!", "#", "#[a", "#[a]", "#f"] {
            assert_eq!(after(text), text);
        }
    }

    #[test]
    fn code_before_a_comment_is_on_its_line() {
        let text = "f(); /* a */ // b\n/* c */ // d\n/* e\n*/ g(\n); /* h\n*/ // i\n";
        let trailing: Vec<_> = comments(text).iter().map(|comment| comment.is_trailing).collect();
        assert_eq!(trailing, [true, true, false, false, false, true, false]);
        // A line of nothing else is looked at once.
        assert_eq!(comments(&"/**/".repeat(500_000)).len(), 500_000);
    }
}

//! Line comments, which the syntax tree does not have.

use super::lexer::Lexer;
use crate::facts::Span;

/// A `// …` comment; not one for documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment<'t> {
    /// What follows the slashes, without blanks around it.
    pub text: &'t str,
    /// All of it, from the slashes to the end of the line.
    pub span: Span,
    /// The first byte of the code that follows, if any does.
    pub next_token: Option<u32>,
    /// Whether code stands before it on its line.
    pub is_trailing: bool,
}

/// The comments of a text that hold a word. Text in strings is no comment.
#[must_use]
pub fn comments<'t>(text: &'t str, word: &str) -> Vec<Comment<'t>> {
    let mut found = Vec::new();
    // Most files have none, and finding that out is cheap.
    if !text.contains(word) {
        return found;
    }
    let mut lexer = Lexer::new(text);
    let mut gap_start = 0;
    loop {
        let token = lexer.next().map(|(start, _)| start);
        in_gap(text, gap_start..token.unwrap_or(text.len()), token, &mut found);
        if token.is_none() {
            break;
        }
        gap_start = lexer.end();
    }
    found.retain(|comment| comment.text.contains(word));
    found
}

/// The comments between two tokens.
fn in_gap<'t>(text: &'t str, gap: std::ops::Range<usize>, next: Option<usize>, found: &mut Vec<Comment<'t>>) {
    let mut at = gap.start;
    while let Some(rest) = text.get(at..gap.end).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            at += block_comment(rest);
        } else if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
            if !rest.starts_with("///") && !rest.starts_with("//!") {
                found.push(Comment {
                    text: rest[2..length].trim(),
                    span: Span { lo: at as u32, hi: (at + length) as u32 },
                    next_token: next.map(|byte| byte as u32),
                    is_trailing: !text[line_start..at].trim().is_empty(),
                });
            }
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_comments_count() {
        let text =
            "let a = \"// x: 1\"; // x: 2\n/* // x: 3 /* */ */\n/// x: 4\n    // x: 5\nfn f() {}\n// y\n";
        let found = comments(text, "x:");
        let texts: Vec<_> = found.iter().map(|comment| (comment.text, comment.is_trailing)).collect();
        assert_eq!(texts, [("x: 2", true), ("x: 5", false)]);
        assert_eq!(found[1].next_token.map(|byte| &text[byte as usize..][..2]), Some("fn"));
    }
}

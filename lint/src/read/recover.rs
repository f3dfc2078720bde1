//! What can be read of a file that does not parse: its items one by one, as of a file that somebody is writing.

use super::context::Left;
use super::lexer::{Lexer, Token};
use super::pieces;
use super::text::{ReadError, checked, on_large_stack, parse_piece};
use crate::facts::FileFacts;

/// After so many items that do not parse, the text is taken for no Rust at all.
const MOST_ERRORS: usize = 16;

/// The items of a text that parse, and how many do not; [`None`] if none does.
pub(super) fn recover(text: &str) -> Option<(FileFacts, usize)> {
    on_large_stack(|| items(text, checked(text)?)).ok().flatten()
}

fn items(text: &str, base: usize) -> Result<Option<(FileFacts, usize)>, ReadError> {
    let (mut whole, mut begin, mut errors) = (FileFacts::default(), base, 0);
    for end in ends(text, base) {
        if pieces::is_too_long(&text[begin..end]) {
            (errors, begin) = (errors + 1, end);
            continue;
        }
        match parse_piece(&text[..end], begin, Left::default()) {
            Ok((facts, _)) if begin == base => whole = facts,
            Ok((mut facts, _)) => {
                whole.items.append(&mut facts.items);
                whole.unread_macros.append(&mut facts.unread_macros);
            }
            Err(_) => errors += 1,
        }
        if MOST_ERRORS < errors {
            return Ok(None);
        }
        // The tokens of this piece are gone.
        proc_macro2::extra::invalidate_current_thread_spans();
        begin = end;
    }
    Ok((!whole.items.is_empty()).then_some((whole, errors)))
}

/// The bytes where items end, as far as lines tell: in a text in which something is wrong, brackets do not. What begins an item
/// stands first in its line, and begins none where an attribute or a word comes right before it.
fn ends(text: &str, base: usize) -> Vec<usize> {
    let mut lexer = Lexer::new(&text[base..]);
    let mut ends = Vec::new();
    let (mut end, mut may_begin) = (base, false);
    while let Some((at, token)) = lexer.next() {
        let at = base + at;
        let is_first = at == 0 || text.as_bytes()[at - 1] == b'\n';
        if is_first && may_begin && is_item_word(token) {
            ends.push(end);
        }
        end = base + lexer.end();
        may_begin = match token {
            Token::Word(_) => false,
            Token::Close => !text[..end].ends_with(']'),
            _ => true,
        };
    }
    ends.push(text.len());
    ends
}

/// Whether an item that is no macro call can begin with it.
fn is_item_word(token: Token<'_>) -> bool {
    match token {
        Token::Word(word) => ITEMS.contains(&word),
        Token::Punct(byte, _) => byte == b'#',
        Token::Open(_) | Token::Close | Token::Literal | Token::Lifetime => false,
    }
}

const ITEMS: [&str; 17] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
    "auto",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_around_what_does_not_parse_are_read_where_they_stand() {
        let text = "#![allow(a)]\nfn a() {}\nfn b( {}\nimpl C { fn d() { let = 1; } }\n#[inline]\nasync fn e() { f(); }\n\
                    pub fn g() {\n    h.\n\npub async fn i() {}\n";
        let (facts, errors) = recover(text).expect("some of it is Rust");
        assert_eq!(errors, 3);
        let names: Vec<&str> = facts.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["a", "e", "i"]);
        assert_eq!(facts.attrs.len(), 1);
        let span = facts.items[1].name_span;
        assert_eq!(&text[span.lo as usize..span.hi as usize], "e");
    }

    #[test]
    fn what_is_too_long_is_left_out() {
        let long = format!("pub static A: &[u8] = &[{}];\n", "1, ".repeat(1 << 20));
        let text = format!("fn a() {{}}\n{long}fn b() {{}}\n");
        assert!(crate::read::read_text(&text).is_err(), "a table of two million tokens is refused");
        let (facts, errors) = recover(&text).expect("the rest is Rust");
        let names: Vec<&str> = facts.items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!((names, errors), (vec!["a", "b"], 1));
    }

    #[test]
    fn what_is_no_rust_is_not_read() {
        assert!(recover("Once upon a time there was a king, and he had a daughter.\n").is_none());
        assert!(recover(&"x ] y; ".repeat(100_000)).is_none());
        assert!(recover("").is_none());
    }
}

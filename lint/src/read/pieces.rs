//! Long texts, cut between items: the tokens and the syntax tree of a text take some hundred times its memory, so no
//! more of them is made at once than some items need.

use super::lexer::{Lexer, Token};

/// Shorter texts are never cut.
pub(super) const LONG: usize = 1 << 20;

/// How many tokens make a piece.
const PIECE: usize = 250_000;

/// An item of more tokens is not read: what no person writes, and no generator that people use.
const MOST: usize = 2_000_000;

/// The bytes where pieces of a text end that begins at a byte; the last is the text's end.
///
/// # Errors
///
/// The first byte of an item that is too long to be read.
pub(super) fn cut(text: &str, base: usize) -> Result<Vec<usize>, usize> {
    cut_by(PIECE, text, base)
}

fn cut_by(tokens: usize, text: &str, base: usize) -> Result<Vec<usize>, usize> {
    let mut lexer = Lexer::new(&text[base..]);
    let mut ends = Vec::new();
    let (mut piece, mut count, mut open) = (0, 0, Vec::new());
    let (mut begin, mut end, mut item) = (base, base, Item::default());
    let mut may_end = false;
    while let Some((at, token)) = lexer.next() {
        if may_end && begins_item(token) {
            piece += std::mem::take(&mut count);
            if tokens <= piece {
                ends.push(end);
                piece = 0;
            }
            (begin, item) = (base + at, Item::default());
        }
        count += 1;
        if MOST < count {
            return Err(begin);
        }
        may_end = match token {
            Token::Open(bracket) => {
                open.push(bracket);
                false
            }
            // Attributes and visibilities end with other brackets, and are not all of an item.
            Token::Close => open.pop() == Some(b'{') && open.is_empty() && !item.is_value,
            Token::Punct(b';', _) if open.is_empty() => true,
            token => {
                if open.is_empty() {
                    item.token(token);
                }
                false
            }
        };
        end = base + lexer.end();
    }
    ends.push(text.len());
    Ok(ends)
}

/// Whether so many tokens follow that they are not read.
pub(super) fn is_too_long(text: &str) -> bool {
    let mut lexer = Lexer::new(text);
    LONG <= text.len() && (0..=MOST).all(|_| lexer.next().is_some())
}

/// What can stand first in an item, and not after a bracket within one.
fn begins_item(token: Token<'_>) -> bool {
    match token {
        Token::Word(word) => !matches!(word, "else" | "as" | "where" | "for"),
        Token::Punct(byte, _) => byte == b'#',
        Token::Open(_) | Token::Close | Token::Literal | Token::Lifetime => false,
    }
}

/// What is known of the item at hand.
#[derive(Default)]
struct Item {
    /// Has a name that says what ends it: its braces.
    has_braces: bool,
    /// Ends with a semicolon only: a value or a type follows `=`.
    is_value: bool,
}

impl Item {
    fn token(&mut self, token: Token<'_>) {
        match token {
            Token::Word("fn" | "impl" | "struct" | "enum" | "union" | "trait" | "mod" | "extern") => {
                self.has_braces = true;
            }
            Token::Punct(b'=', _) => self.is_value |= !self.has_braces,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_text;

    /// Items of all kinds, where brackets do not always end them.
    const ITEMS: &str = "//! A file.\n#![allow(unused)]\nuse a::{b};\n/// A fn.\n#[inline]\nfn f<const N: usize>() -> [u8; { 1 }] \
        where T: Tr<Item = u8> { g(); }\nconst A: S = S { a: 1 };\nconst B: u8 = if A { 1 } else { 2 };\nstatic C: u8 = { 1 } as u8;\n\
        type D = E<{ 1 }>;\nstruct F;\nstruct G(u8);\nstruct H { a: u8 }\nenum I { A, B = 2 }\nimpl Tr<{ N }> for J { const K: u8 = 1; }\n\
        m! { a }\nm!(a);\nmacro_rules! n { () => {} }\nmod o { fn p() {} }\nextern \"C\" { fn q(); }\nunsafe extern \"C\" fn r() {}\n\
        pub(crate) const fn s() {}\ntrait U: V { type W = u8; fn x() {} }\nasync fn y() { z().await; }\n";

    /// An item with what makes spans hard: what is not ASCII, a macro, a closure.
    const ITEM: &str = "/// Says ä, and more than that, so that few tokens make a long text.\nasync fn f() { a.b(|c| d!(c)); }\n";

    #[test]
    fn pieces_together_say_what_the_whole_does() {
        let many = 14_000;
        let long = format!("{ITEMS}{}", ITEM.repeat(many));
        assert!(LONG < long.len());
        let ends = cut(&long, 0).expect("no item is long");
        assert!(1 < ends.len(), "{ends:?}");
        let read = read_text(&long).expect("it is Rust");
        let items = read_text(ITEMS).expect("it is Rust").items;
        assert_eq!(read.items.len(), items.len() + many);
        assert!(read.items[..items.len()] == items[..]);
        assert_eq!(read.attrs, read_text(ITEMS).expect("it is Rust").attrs);
        for item in [&read.items[items.len() + 5], &read.items[items.len() + many - 1]] {
            let text = &long[item.span.lo as usize..item.span.hi as usize];
            // An item begins after its documentation.
            assert_eq!(Some(text), ITEM.lines().last());
        }
    }

    #[test]
    fn every_cut_stands_between_items() {
        let ends = cut_by(1, ITEMS, 0).expect("no item is long");
        assert_eq!(ends.len(), read_text(ITEMS).expect("it is Rust").items.len());
        let mut begin = 0;
        for end in ends {
            let items = read_text(&ITEMS[begin..end]).expect("a piece is Rust").items;
            assert_eq!(items.len(), 1, "{}", &ITEMS[begin..end]);
            begin = end;
        }
    }

    #[test]
    fn an_item_that_is_too_long_is_told_of() {
        let text = format!("fn f() {{}}\nconst A: &[u8] = &[{}];\n", "1,".repeat(MOST));
        let err = read_text(&text).expect_err("it is too long");
        assert_eq!((err.line, err.column), (2, 1));
        assert!(err.message.contains("too long to be read"), "{}", err.message);
    }

    #[test]
    fn what_is_wrong_in_a_piece_is_told_where_it_is() {
        let long = format!("{}\nfn f(] {{}}\n", ITEM.repeat(14_000));
        let err = read_text(&long).expect_err("it is no Rust");
        assert_eq!(err.line, 28_002, "{err:?}");
    }
}

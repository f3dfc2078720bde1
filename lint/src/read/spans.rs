//! From `proc_macro2`'s spans to ours.

use proc_macro2::Ident;

use super::names::intern;
use crate::facts::{Name, Origin, Span};

/// Where the tokens being lowered come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    /// The text of a file.
    File(&'a Lines<'a>),
    /// What a macro call expands to.
    Expansion {
        /// The macro call: where tokens that stem from the macro's rules count as standing.
        call: Span,
        /// Where the other tokens come from.
        origins: &'a [Origin],
        /// The text that it expands to.
        lines: &'a Lines<'a>,
    },
}

/// A file's text and where its lines begin.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// The first byte of each line that the lexer saw: what precedes them (byte order mark, shebang) it
    /// did not.
    starts: Vec<u32>,
    is_ascii: bool,
}

impl<'a> Lines<'a> {
    /// Finds the lines from the byte `base` on.
    pub(super) fn new(text: &'a str, base: usize) -> Self {
        let mut starts = vec![base as u32];
        starts.extend(memchr::memchr_iter(b'\n', &text.as_bytes()[base..]).map(|at| (base + at + 1) as u32));
        Self { text, starts, is_ascii: text[base..].is_ascii() }
    }

    /// Where a token of the text stands.
    pub(super) fn span(&self, token: proc_macro2::Span) -> Span {
        let Some(lo) = self.byte(token.start()) else { return self.by_range(token) };
        // Where the text shows how long the token is, that saves looking up its end.
        let rest = &self.text.as_bytes()[lo as usize..];
        let len = match rest.first() {
            Some(byte) if is_word(*byte) && !byte.is_ascii_digit() => {
                let len = rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
                // What looks like a word may begin a literal, a raw identifier or a word beyond ASCII.
                match rest.get(len) {
                    Some(b'"' | b'\'' | b'#' | 0x80..) => None,
                    _ => Some(len as u32),
                }
            }
            Some(
                b')' | b']' | b'}' | b'.' | b',' | b';' | b':' | b'<' | b'>' | b'=' | b'&' | b'|' | b'?'
                | b'!' | b'*' | b'#',
            ) => Some(1),
            _ => None,
        };
        match len.map(|len| lo + len).or_else(|| self.byte(token.end())) {
            Some(hi) => Span { lo, hi },
            None => self.by_range(token),
        }
    }

    /// The byte at a line and column; [`None`] where counting its line's characters would take long.
    fn byte(&self, place: proc_macro2::LineColumn) -> Option<u32> {
        let start = *self.starts.get(place.line.checked_sub(1)?)?;
        if self.is_ascii {
            return Some(start + place.column as u32);
        }
        let end = self.starts.get(place.line).map_or(self.text.len(), |end| *end as usize);
        let line = &self.text[start as usize..end];
        if LONG_LINE < line.len() {
            return None;
        }
        let column = line.char_indices().nth(place.column).map_or(line.len(), |(at, _)| at);
        Some(start + column as u32)
    }

    /// The slow way, which is never much slower.
    fn by_range(&self, token: proc_macro2::Span) -> Span {
        let (range, base) = (token.byte_range(), self.starts[0]);
        Span { lo: base + range.start as u32, hi: base + range.end as u32 }
    }
}

/// In longer lines, characters are not counted from the start of the line for each token.
const LONG_LINE: usize = 1 << 10;

fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// Where a token stands.
pub(super) fn span(source: Source<'_>, token: proc_macro2::Span) -> Span {
    match source {
        Source::File(lines) => lines.span(token),
        Source::Expansion { call, origins, lines } => {
            let at = lines.span(token).lo;
            match origins.binary_search_by_key(&at, |origin| origin.at) {
                Ok(found) => origins[found].span,
                Err(_) => call,
            }
        }
    }
}

/// A name and where it stands; `r#` is no part of a name.
pub(super) fn named(source: Source<'_>, ident: &Ident) -> (Name, Span) {
    let span = span(source, ident.span());
    // Taking the name from the text saves an allocation for each.
    if let Source::File(lines) = source
        && let Some(name) = lines.text.get(span.lo as usize..span.hi as usize)
    {
        return (intern(name.strip_prefix("r#").unwrap_or(name)), span);
    }
    (name(ident), span)
}

/// A name alone.
pub(super) fn name(ident: &Ident) -> Name {
    let text = ident.to_string();
    match text.strip_prefix(DOLLAR_CRATE) {
        Some("") => Name::from("$crate"),
        Some(which) => Name::from(&format!("$crate:{which}")),
        None => intern(text.strip_prefix("r#").unwrap_or(&text)),
    }
}

/// What stands for `$crate` in expanded text, where only identifiers can be lexed.
pub(super) const DOLLAR_CRATE: &str = "__dollar_crate_";

//! Files whose bodies are read only where something asks for them: most fns of a tree are called from no async code,
//! and parsing a body costs many times what a look at its tokens does.

mod scan;

use std::ops::Range;

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Block};

use self::scan::Scanned;
use super::blocks;
use super::context::{Context, Left};
use super::files::TestCode;
use super::pieces;
use super::spans::{Lines, Source};
use super::text::{self, ReadError};
use crate::facts::{Body, FileFacts, Later};

/// Reads a source file, but for bodies that can be left, and modules under `#[cfg(test)]` if tests are: these are then
/// as if they were empty.
///
/// # Errors
///
/// As [`read_text`](super::read_text) gives them; what is wrong inside a body that is left is told by [`read_body`].
pub(super) fn read_but_bodies(source: &str, tests: TestCode) -> Result<FileFacts, ReadError> {
    text::on_large_stack(|| {
        let base = text::skipped(source);
        let Scanned { too_deep, left, blanks } = scan::scan(source, base, tests);
        text::bounded(source, base, too_deep)?;
        if blanks.is_empty() {
            return text::parse(source, base, Left::default());
        }
        let blanked = blanked(source, &blanks);
        // A text in which something is wrong is read as it stands, so that what is said of it is true.
        let left = left.into_iter().map(|later| (later.span.lo, later)).collect();
        text::parse(&blanked, base, left).or_else(|_| text::parse(source, base, Left::default()))
    })
}

/// The text with spaces for some parts: all else keeps its byte and its line.
fn blanked(source: &str, blanks: &[Range<usize>]) -> String {
    let mut blanked = String::with_capacity(source.len());
    let mut at = 0;
    for &Range { start: lo, end: hi } in blanks {
        blanked.push_str(&source[at..lo]);
        let mut line = lo;
        for end in memchr::memchr_iter(b'\n', &source.as_bytes()[lo..hi]).map(|end| lo + end) {
            blanked.extend(std::iter::repeat_n(' ', end - line));
            blanked.push('\n');
            line = end + 1;
        }
        blanked.extend(std::iter::repeat_n(' ', hi - line));
        at = hi;
    }
    blanked.push_str(&source[at..]);
    blanked
}

/// Reads a body that was left, and says how many macros' inputs in it could not be read. `known` is what there is of
/// it: the patterns of the fn's parameters.
///
/// # Errors
///
/// It is no block of Rust.
pub(crate) fn read_body(source: &str, known: &Body, later: &Later) -> Result<(Body, usize), ReadError> {
    text::on_large_stack(|| {
        let (lo, hi) = (later.span.lo as usize, later.span.hi as usize);
        let text = source.get(..hi).unwrap_or(source);
        if pieces::is_too_long(&text[lo..]) {
            let (line, column) = text::place(&text[..lo]);
            return Err(ReadError { line, column, message: "this body is too long to be read".to_owned() });
        }
        let OfFn(block) = text::parse_part(text, lo)?;
        let lines = Lines::new(text, lo);
        let mut cx = Context::new(Source::File(&lines), hi - lo);
        let mut body = Body { pats: known.pats.clone(), params: known.params.clone(), ..Body::default() };
        body.root = Some(blocks::block(&mut cx, &mut body, &block));
        body.shrink();
        Ok((body, cx.unread.len()))
    })
}

/// The block of a fn, which may begin with attributes and documentation of the fn.
struct OfFn(Block);

impl Parse for OfFn {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let content;
        let brace_token = syn::braced!(content in input);
        content.call(Attribute::parse_inner)?;
        Ok(Self(Block { brace_token, stmts: content.call(Block::parse_within)? }))
    }
}

//! One file's text -> its facts.

use proc_macro2::TokenStream;
use syn::parse::Parse;

use super::context::{Context, Left};
use super::spans::{Lines, Source};
use super::{attrs, depth, edition_2015, items, pieces, stack};
use crate::facts::FileFacts;

/// Why a text could not be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

/// Reads a source file.
///
/// # Errors
///
/// The text is not Rust, or it is nested too deeply to be parsed.
pub fn read_text(text: &str) -> Result<FileFacts, ReadError> {
    on_large_stack(|| parse(text, checked(text)?, Left::default()))
}

/// Runs what parses; afterwards, whatever spans are left belong to tokens that are gone.
pub(super) fn on_large_stack<T: Send>(
    run: impl FnOnce() -> Result<T, ReadError> + Send,
) -> Result<T, ReadError> {
    let here = || {
        let read = run();
        proc_macro2::extra::invalidate_current_thread_spans();
        read
    };
    stack::with_large_stack(here).unwrap_or_else(|err| {
        Err(ReadError { line: 1, column: 1, message: format!("cannot start a thread to parse on: {err}") })
    })
}

/// Where the tokens of a text begin that is not nested too deeply.
pub(super) fn checked(text: &str) -> Result<usize, ReadError> {
    let base = skipped(text);
    bounded(text, base, depth::too_deep(&text[base..]))?;
    Ok(base)
}

/// That a text is not nested too deeply, given where its tokens begin and the first of them that is.
pub(super) fn bounded(text: &str, base: usize, too_deep: Option<usize>) -> Result<(), ReadError> {
    let Some(at) = too_deep else { return Ok(()) };
    let (line, column) = place(&text[..base + at]);
    Err(ReadError { line, column, message: "the code is nested too deeply to be read".to_owned() })
}

/// Parses a file. Of the bodies that are left, nothing but blanks stands in the text.
pub(super) fn parse(text: &str, base: usize, left: Left) -> Result<FileFacts, ReadError> {
    if text.len() < pieces::LONG {
        return parse_piece(text, base, left).map(|(facts, _)| facts);
    }
    let ends = pieces::cut(text, base).map_err(|at| {
        let (line, column) = place(&text[..at]);
        ReadError { line, column, message: "this item is too long to be read".to_owned() }
    })?;
    let (mut whole, mut left, mut begin) = (FileFacts::default(), left, base);
    for end in ends {
        let (mut facts, unused) = parse_piece(&text[..end], begin, left)?;
        if begin == base {
            whole = facts;
        } else {
            whole.items.append(&mut facts.items);
            whole.unread_macros.append(&mut facts.unread_macros);
        }
        // The tokens of this piece are gone; their texts need not be kept for the next.
        proc_macro2::extra::invalidate_current_thread_spans();
        (left, begin) = (unused, end);
    }
    Ok(whole)
}

/// Parses the items from a byte on, and gives back what is known of bodies that are not among them.
pub(super) fn parse_piece(text: &str, base: usize, left: Left) -> Result<(FileFacts, Left), ReadError> {
    let file: syn::File = parse_part(text, base)?;
    let lines = Lines::new(text, base);
    let mut cx = Context::new(Source::File(&lines), text.len() - base).with_left(left);
    let attributes = attrs::read(&cx, &file.attrs);
    let items = items::items(&mut cx, &file.items);
    let facts = FileFacts { items, attrs: attributes.others, cfg: attributes.cfg, unread_macros: cx.unread };
    Ok((facts, cx.left))
}

/// Parses a text from a byte on.
pub(super) fn parse_part<T: Parse>(text: &str, base: usize) -> Result<T, ReadError> {
    let source = &text[base..];
    let before = text[..base].trim_start_matches('\u{feff}');
    let at = |place: proc_macro2::Span| {
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        let start = place.start();
        let indent = before.rsplit('\n').next().filter(|_| start.line == 1);
        let column = start.column + indent.map_or(0, |indent| indent.chars().count());
        ReadError { line: (lines + start.line) as u32, column: column as u32 + 1, message: String::new() }
    };
    let lex = || {
        let no_tokens = |err: proc_macro2::LexError| ReadError {
            message: "a bracket without a counterpart, or what is no token".into(),
            ..at(err.span())
        };
        source.parse::<TokenStream>().map_err(no_tokens)
    };
    let err = match syn::parse2(lex()?) {
        Ok(read) => return Ok(read),
        Err(err) => err,
    };
    if let Ok(read) = syn::parse2(edition_2015::modern(lex()?)) {
        return Ok(read);
    }
    let message = err.to_string();
    // What is missing at the end has no place of its own.
    if err.span().byte_range().is_empty() {
        let (line, column) = place(text.trim_end());
        return Err(ReadError { line, column, message });
    }
    Err(ReadError { message, ..at(err.span()) })
}

/// How many bytes precede the tokens: a byte order mark and a shebang line.
pub(super) fn skipped(text: &str) -> usize {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[start..];
    let Some(line) = rest.strip_prefix("#!") else { return start };
    // `#![…]` is an inner attribute.
    if line.trim_start().starts_with('[') {
        return start;
    }
    start + rest.find('\n').unwrap_or(rest.len())
}

/// Line and column, from 1, of the end of a text; a byte order mark is no part of its line.
pub(super) fn place(text: &str) -> (u32, u32) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = text.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line as u32, column as u32)
}

//! From `proc_macro2`'s spans to ours.

use proc_macro2::Ident;

use crate::facts::{Name, Origin, Span};

/// Where the tokens being lowered come from.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "expansion builds on it next")]
pub(super) enum Source<'a> {
    /// The text of a file, from a byte on: what precedes it (byte order mark, shebang) is not lexed.
    File {
        /// The whole text.
        text: &'a str,
        /// Where the lexed part begins.
        base: u32,
    },
    /// What a macro call expands to. Tokens without a place stem from the macro's rules.
    Call {
        /// The macro call.
        call: Span,
        /// Where the call's input stands in its file, if it stands in one as it is.
        input: Input<'a>,
    },
}

/// How the input of a macro call maps to its file.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "expansion builds on it next")]
pub(super) enum Input<'a> {
    /// It is a piece of the file that begins at this byte.
    File(u32),
    /// It is itself the result of an expansion.
    Expanded(&'a [Origin]),
}

/// Where a token stands.
pub(super) fn span(source: Source<'_>, token: proc_macro2::Span) -> Span {
    let range = token.byte_range();
    // No file has 4 GiB: the lexer counts in 32 bits, and larger files are refused before it.
    let (lo, hi) = (range.start as u32, range.end as u32);
    match source {
        Source::File { base, .. } => Span { lo: base + lo, hi: base + hi },
        // Only tokens made here have an empty range.
        Source::Call { call, .. } if lo == hi => call,
        Source::Call { input: Input::File(base), .. } => Span { lo: base + lo, hi: base + hi },
        Source::Call { call, input: Input::Expanded(origins) } => {
            match origins.binary_search_by_key(&lo, |origin| origin.at) {
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
    if let Source::File { text, .. } = source
        && let Some(name) = text.get(span.lo as usize..span.hi as usize)
    {
        return (Name::from(name.strip_prefix("r#").unwrap_or(name)), span);
    }
    (name(ident), span)
}

/// A name alone.
pub(super) fn name(ident: &Ident) -> Name {
    let text = ident.to_string();
    Name::from(text.strip_prefix("r#").unwrap_or(&text))
}

//! The words of sources.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::SourceFile;
use super::lexer::IN_WORD;
use crate::shares::FEW;

/// Whether a character can be part of a name; what is beyond ASCII is taken for one that can.
pub(crate) fn is_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric() || !c.is_ascii()
}

/// The words of a text. What stands between them is ASCII, so that bytes tell them apart.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text.as_bytes()[at..];
        let start = at + rest.iter().position(|byte| is_in_word(*byte))?;
        let rest = &text.as_bytes()[start..];
        at = start + rest.iter().position(|byte| !is_in_word(*byte)).unwrap_or(rest.len());
        Some(&text[start..at])
    })
}

/// Whether a byte is part of a word, as [`is_word`] tells characters.
fn is_in_word(byte: u8) -> bool {
    IN_WORD[usize::from(byte)] || !byte.is_ascii()
}

/// Whether a text has a word, be it in a comment.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    words(text).any(|own| own == word)
}

/// Of so few words the fastest finder is made in a millisecond for each hundred, and takes a megabyte for some hundreds.
const FEW_WORDS: usize = 1_000;

/// Finds some words in texts.
pub(crate) struct WordFinder {
    /// [`None`] for more than it takes, which no tree has.
    any: Option<AhoCorasick>,
}

impl WordFinder {
    pub(crate) fn new<'w>(words: impl ExactSizeIterator<Item = &'w &'static str>) -> Self {
        // A word is nothing but itself: where a longer one begins, no shorter one is meant.
        let mut builder = AhoCorasick::builder();
        builder.match_kind(MatchKind::LeftmostLongest);
        builder.kind((words.len() <= FEW_WORDS).then_some(AhoCorasickKind::DFA));
        Self { any: builder.build(words).ok() }
    }

    /// Where they are.
    pub(crate) fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let found = self.any.iter().flat_map(move |any| any.find_iter(text)).map(|found| found.range());
        found.filter(move |place| {
            let (before, after) = (&text.as_bytes()[..place.start], &text.as_bytes()[place.end..]);
            let is_open = |byte: Option<&u8>| byte.is_none_or(|byte| !is_in_word(*byte));
            is_open(before.last()) && is_open(after.first())
        })
    }
}

/// The words in files that something is looked for by; comments and strings are not told apart.
pub(crate) fn words_in<'t>(
    files: &'t [SourceFile],
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> FxHashSet<&'t str> {
    let in_text =
        |text: &'t str| -> FxHashSet<&'t str> { words(text).filter(|word| is_wanted(word)).collect() };
    files.par_iter().with_max_len(FEW).map(|file| in_text(&file.text)).reduce(
        FxHashSet::default,
        |mut all, more| {
            all.extend(more);
            all
        },
    )
}

#[cfg(test)]
mod tests {
    use super::{WordFinder, has_word, words};

    #[test]
    fn words_are_what_names_can_be() {
        let all: Vec<&str> = words("fn _a1(é: &'b Ünï) -> c::d {} // e—f").collect();
        assert_eq!(all, ["fn", "_a1", "é", "b", "Ünï", "c", "d", "e—f"]);
        assert_eq!(words("").chain(words(" .; ")).next(), None);
        assert!(has_word("a.bc", "bc") && !has_word("a.bc", "b"));
    }

    #[test]
    fn words_are_found_whole() {
        let finder = WordFinder::new(["get", "get_all", "é"].iter());
        let text = "get get_all xget get_allx forget.get(é) éget éé\nget";
        let found: Vec<&str> = finder.find(text).map(|place| &text[place]).collect();
        assert_eq!(found, ["get", "get_all", "get", "é", "get"]);
        assert_eq!(WordFinder::new([].iter()).find(text).next(), None);
    }
}

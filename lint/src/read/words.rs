//! The words of sources.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::SourceFile;

/// Whether a character can be part of a name; what is beyond ASCII is taken for one that can.
pub(crate) fn is_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric() || !c.is_ascii()
}

/// The words of a text.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_word(c))
}

/// Whether a text has a word, be it in a comment.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    words(text).any(|own| own == word)
}

/// The words in files that something is looked for by; comments and strings are not told apart.
pub(crate) fn words_in<'t>(
    files: &'t [SourceFile],
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
) -> FxHashSet<&'t str> {
    let in_text =
        |text: &'t str| -> FxHashSet<&'t str> { words(text).filter(|word| is_wanted(word)).collect() };
    files.par_iter().map(|file| in_text(&file.text)).reduce(FxHashSet::default, |mut all, more| {
        all.extend(more);
        all
    })
}

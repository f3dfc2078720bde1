//! The words of sources.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::SourceFile;

/// The words of a text.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c == '_' || c.is_ascii_alphanumeric()))
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

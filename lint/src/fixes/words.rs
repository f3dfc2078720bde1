//! The words of a text that fixes look for: of any language that names may be written in.

/// Whether a character can be part of a name.
pub(super) fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Whether a text has a word, be it in a comment.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    text.split(|c| !is_word(c)).any(|own| own == word)
}

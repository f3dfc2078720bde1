//! Facts that need not be read again.

use crate::facts::FileFacts;

/// What knows the facts of texts that were read before.
pub trait Known: Sync {
    /// The facts of a text.
    fn facts(&self, text: &str) -> Option<FileFacts>;

    /// Takes the facts of a text that was just read.
    fn learn(&self, text: &str, facts: &FileFacts);
}

/// Knows nothing.
pub(super) struct Nothing;

impl Known for Nothing {
    fn facts(&self, _: &str) -> Option<FileFacts> {
        None
    }

    fn learn(&self, _: &str, _: &FileFacts) {}
}

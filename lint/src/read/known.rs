//! Facts that need not be read again.

use std::path::Path;

use super::files::TestCode;
use super::sources::SourceText;
use crate::facts::FileFacts;

/// What knows the facts of texts that were read before.
pub trait Known: Sync {
    /// The facts of a file's text.
    fn facts(&self, path: &Path, text: &SourceText, tests: TestCode) -> Option<FileFacts>;

    /// Takes the facts of a file's text that was just read, and leaves them as they are.
    fn learn(&self, path: &Path, text: &SourceText, tests: TestCode, facts: &mut FileFacts);
}

/// Knows nothing.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Known for Nothing {
    fn facts(&self, _: &Path, _: &SourceText, _: TestCode) -> Option<FileFacts> {
        None
    }

    fn learn(&self, _: &Path, _: &SourceText, _: TestCode, _: &mut FileFacts) {}
}

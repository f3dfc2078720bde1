//! Places in a file.

use serde::{Deserialize, Serialize};

/// A range of bytes in the text of the file that the facts were read from, as it is on disk (a byte
/// order mark and a shebang line count).
///
/// Text that a macro expands to has the span of the macro call it stems from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub lo: u32,
    /// The byte after the last.
    pub hi: u32,
}

impl Span {
    /// The span from the start of `self` to the end of `end`.
    #[must_use]
    pub fn to(self, end: Self) -> Self {
        Self { lo: self.lo, hi: end.hi.max(self.lo) }
    }

    /// Whether `inner` lies within `self`.
    #[must_use]
    pub fn contains(self, inner: Self) -> bool {
        self.lo <= inner.lo && inner.hi <= self.hi
    }
}

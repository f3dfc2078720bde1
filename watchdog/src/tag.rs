//! The word that says which poll runs: the site's number, what kind of poll, and the future's context.

use crate::registry::ContextId;

/// What kind of poll a tag names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind(u8);

impl Kind {
    pub(crate) const POLL: Self = Self(0);
    /// The future's first poll, in which lazy values are made and pages touched first.
    pub(crate) const FIRST: Self = Self(1);
    /// The future is being dropped.
    pub(crate) const DROP: Self = Self(1 << 1);
    /// Blocking is allowed here.
    pub(crate) const ALLOWED: Self = Self(1 << 2);
    /// Many polls: a runtime's worker between two parks.
    pub(crate) const RUN: Self = Self(1 << 3);

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// See the file's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag(u64);

impl Tag {
    #[inline]
    pub(crate) fn new(site: u32, kind: Kind, context: ContextId) -> Self {
        Self((u64::from(site) << 40) | (u64::from(kind.0) << 32) | u64::from(context.bits()))
    }

    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    #[inline]
    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    pub(crate) fn site(self) -> u32 {
        (self.0 >> 40) as u32
    }

    pub(crate) fn kind(self) -> Kind {
        Kind((self.0 >> 32) as u8)
    }

    pub(crate) fn context(self) -> ContextId {
        ContextId::from_bits(self.0 as u32)
    }
}

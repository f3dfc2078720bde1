//! What strict polls find, as plain data.

use super::CallKind;

/// What was found in a poll of a site.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    Call {
        site: u32,
        call: FoundCall,
    },
    /// Blocking calls of further places, not told one by one.
    More {
        site: u32,
        count: u64,
    },
    /// Blocking calls whose stacks could not be read.
    Unread {
        site: u32,
        count: u64,
    },
    /// The thread gave its processor away, so often; where is not known.
    Switches {
        site: u32,
        count: u64,
    },
    /// A poll, or a part of it, could not be watched.
    Unwatched {
        site: u32,
        why: Why,
    },
}

/// Why a poll was not watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// The system would not trap the thread's calls, or not count its switches, as it did for others.
    Refused,
    /// The handler had to leave a call to the code.
    GaveUp,
}

/// A place of the poll that made blocking calls.
#[derive(Clone, Debug)]
pub(crate) struct FoundCall {
    pub(crate) kind: CallKind,
    /// The system call.
    pub(crate) name: &'static str,
    /// What it was about, if that has a path.
    pub(crate) path: Option<String>,
    pub(crate) count: u64,
    /// The stack, as addresses in code, innermost first.
    pub(crate) addresses: Vec<u64>,
}

/// What one poll made.
#[derive(Debug, Default)]
#[cfg_attr(
    not(all(target_os = "linux", target_arch = "x86_64")),
    allow(dead_code, reason = "no calls are trapped")
)]
pub(crate) struct Noted {
    pub(crate) calls: Vec<FoundCall>,
    /// Calls of further places.
    pub(crate) lost: u64,
    /// Calls whose stacks could not be read.
    pub(crate) unread: u64,
    /// Whether a part went unwatched.
    pub(crate) gave_up: bool,
}

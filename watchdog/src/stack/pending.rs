//! A stack that is still being taken: the report goes on its way meanwhile.
#![cfg_attr(
    not(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))),
    allow(dead_code, reason = "nothing is taken there")
)]

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::Stack;

/// Shared by all stages of one stall, and by those who take the stack.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pending(Arc<OnceLock<Result<Stack, Missing>>>);

/// Why there is no stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The poll was over before its stack was taken, or what it did then was allowed.
    Ended,
    /// Too many were asked for at once.
    Busy,
    /// The thread computes, and blocks the signal.
    Blocked,
    /// The thread computes, and there is no signal to ask it by.
    NoSignal,
    /// The thread did not take the signal in time.
    NoAnswer,
    /// The system does not show what threads do.
    Hidden,
    /// The stack's memory could not be read.
    Unreadable,
}

impl Pending {
    /// Whether it is known by now what comes of it.
    pub(crate) fn is_settled(&self) -> bool {
        self.0.get().is_some()
    }

    pub(crate) fn settle(&self, stack: Result<Stack, Missing>) {
        // Whoever settles first wins; nobody settles twice.
        let _ = self.0.set(stack);
    }

    pub(crate) fn stack(&self) -> Option<&Stack> {
        self.0.get()?.as_ref().ok()
    }

    pub(crate) fn missing(&self) -> Option<Missing> {
        self.0.get()?.as_ref().err().copied()
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ended => "the poll was over before its stack was taken",
            Self::Busy => "too many stacks were asked for at once",
            Self::Blocked => "the thread computes and blocks the watchdog's signal",
            Self::NoSignal => "the thread computes and there is no signal to ask it by",
            Self::NoAnswer => "the thread did not take the watchdog's signal in time",
            Self::Hidden => "the system does not show what threads do",
            Self::Unreadable => "the memory of the stack could not be read",
        })
    }
}

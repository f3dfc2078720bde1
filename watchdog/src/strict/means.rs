//! By what blocking calls are found here.

use std::sync::OnceLock;

use crate::config::strict_by_switches;
use crate::platform::{self, dispatch};

/// See the file's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Means {
    /// Each call is trapped.
    Calls,
    /// The thread's voluntary switches are counted.
    Switches,
    /// Neither can be had.
    None,
}

/// Asks the system at the first call.
pub(crate) fn means() -> Means {
    static MEANS: OnceLock<Means> = OnceLock::new();
    *MEANS.get_or_init(|| {
        if !strict_by_switches() && calls_are_trapped() {
            return Means::Calls;
        }
        if platform::voluntary_switches().is_some() { Means::Switches } else { Means::None }
    })
}

/// On a thread of its own, so that it can be asked in a poll.
fn calls_are_trapped() -> bool {
    let asked = std::thread::Builder::new().spawn(|| dispatch::arm().is_some());
    asked.is_ok_and(|thread| thread.join().unwrap_or(false))
}

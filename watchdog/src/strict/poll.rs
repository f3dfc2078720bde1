//! A strict poll, and the regions in it where blocking is allowed.

use std::cell::Cell;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::calls::{Found, Noted, Why};
use super::means::{Means, means};
use crate::platform::{self, dispatch};

/// The bit of a scope whose polls are strict.
pub(crate) const STRICT: u64 = 1 << 62;

/// What was found in polls and not taken by their test yet, with the scope.
static FOUND: Mutex<Vec<(u64, Found)>> = Mutex::new(Vec::new());

/// A strict poll; dropping it ends it, also when the poll panics.
pub(crate) struct StrictPoll {
    scope: u64,
    site: u32,
    watching: Option<Watching>,
}

enum Watching {
    Calls(dispatch::Armed),
    /// The thread's voluntary switches when the poll began.
    Switches(u64),
}

thread_local! {
    /// Whether switches of this thread are counted for a poll already.
    static COUNTING: Cell<bool> = const { Cell::new(false) };
    /// Switches in allowed regions of the poll.
    static EXCUSED: Cell<u64> = const { Cell::new(0) };
}

/// Begins a poll of a future of this scope, at this site. Nothing for scopes that are not strict, and inside another
/// strict poll, which sees it all.
#[inline]
pub(crate) fn enter(scope: u64, site: u32) -> Option<StrictPoll> {
    if scope & STRICT == 0 { None } else { enter_strict(scope, site) }
}

#[cold]
fn enter_strict(scope: u64, site: u32) -> Option<StrictPoll> {
    // Inside of a strict poll of this thread, which sees it all.
    if dispatch::is_armed() || COUNTING.get() {
        return None;
    }
    let watching = match means() {
        Means::Calls => dispatch::arm().map(Watching::Calls),
        Means::Switches => platform::voluntary_switches().map(Watching::Switches),
        // The test has failed already.
        Means::None => return None,
    };
    begin(scope, site, watching)
}

/// A poll that nothing watches is told: its test must not pass by that.
fn begin(scope: u64, site: u32, watching: Option<Watching>) -> Option<StrictPoll> {
    match &watching {
        None => {
            lock().push((scope, Found::Unwatched { site, why: Why::Refused }));
            return None;
        }
        Some(Watching::Switches(_)) => {
            COUNTING.set(true);
            EXCUSED.set(0);
        }
        Some(Watching::Calls(_)) => {}
    }
    Some(StrictPoll { scope, site, watching })
}

impl Drop for StrictPoll {
    fn drop(&mut self) {
        let (scope, site) = (self.scope, self.site);
        match self.watching.take() {
            Some(Watching::Calls(armed)) => {
                let Noted { calls, lost, unread, gave_up } = armed.disarm();
                let mut found = lock();
                found.extend(calls.into_iter().map(|call| (scope, Found::Call { site, call })));
                if lost != 0 {
                    found.push((scope, Found::More { site, count: lost }));
                }
                if unread != 0 {
                    found.push((scope, Found::Unread { site, count: unread }));
                }
                if gave_up {
                    found.push((scope, Found::Unwatched { site, why: Why::GaveUp }));
                }
            }
            Some(Watching::Switches(before)) => {
                COUNTING.set(false);
                let now = platform::voluntary_switches();
                let count = now.map(|now| now.saturating_sub(before + EXCUSED.get()));
                match count {
                    Some(0) => {}
                    Some(count) => lock().push((scope, Found::Switches { site, count })),
                    None => lock().push((scope, Found::Unwatched { site, why: Why::Refused })),
                }
            }
            None => {}
        }
    }
}

/// Allows what the calling thread does while it lives.
pub(crate) struct Pause {
    calls: Option<dispatch::Pause>,
    switches: Option<u64>,
}

/// See [`Pause`]. Does nothing outside of strict polls.
pub(crate) fn pause() -> Pause {
    let calls = dispatch::is_armed().then(dispatch::pause);
    let switches = if COUNTING.get() { platform::voluntary_switches() } else { None };
    Pause { calls, switches }
}

impl Drop for Pause {
    fn drop(&mut self) {
        if let Some(before) = self.switches {
            let now = platform::voluntary_switches().unwrap_or(before);
            EXCUSED.set(EXCUSED.get() + now.saturating_sub(before));
        }
        self.calls = None;
    }
}

/// Takes what was found for a test.
pub(crate) fn take(scope: u64) -> Vec<Found> {
    lock().extract_if(.., |(of, _)| *of == scope).map(|(_, found)| found).collect()
}

fn lock() -> MutexGuard<'static, Vec<(u64, Found)>> {
    FOUND.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_that_nothing_watches_is_told() {
        let scope = STRICT | 1 << 61;
        assert!(begin(scope, 7, None).is_none());
        let found = take(scope);
        assert!(matches!(found[..], [Found::Unwatched { site: 7, why: Why::Refused }]), "{found:?}");
        // The next is watched.
        assert!(!COUNTING.get());
        drop(begin(scope, 7, Some(Watching::Switches(u64::MAX))));
        assert!(take(scope).is_empty() && !COUNTING.get());
    }
}

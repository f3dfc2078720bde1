//! What the monitor shares with the watchdog's guard: counts, the wish to stop, violations of tests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::violations::{Claim, Violation, Violations};
use crate::poll::wake_monitor;
use crate::registry::Counter;
use crate::stall::{Stall, Thread};

/// See the file's head.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    stopping: Counter,
    /// Whether the monitor has panicked.
    failed: Counter,
    looks: Counter,
    pub(crate) parks: Counter,
    /// Nanoseconds.
    pub(crate) blind: Counter,
    /// Nanoseconds.
    pub(crate) paused: Counter,
    pub(crate) stalls: Counter,
    pub(crate) in_flight: Counter,
    pub(crate) under_debugger: Counter,
    /// Alerts that the limit held back.
    pub(crate) suppressed: Arc<Counter>,
    /// By sink: stalls that did not reach it.
    pub(crate) lost: Mutex<BTreeMap<String, Arc<Counter>>>,
    /// Whether a stall made for the purpose was found; see the test helpers.
    pub(crate) proven: Mutex<bool>,
    /// The threads of tests that run.
    sessions: Mutex<Vec<Thread>>,
    violations: Mutex<Violations>,
}

/// Why it is not known what polls said so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsettled {
    /// The monitor has panicked.
    Failed,
    /// The watchdog was stopped.
    Stopped,
    /// The monitor did not look in time.
    Late,
}

/// The bit of a scope whose stalls are kept as violations and told nowhere else.
pub(crate) const QUIET: u64 = 1 << 63;

impl Shared {
    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.get() != 0
    }

    pub(crate) fn stop(&self) {
        self.stopping.set(1);
    }

    /// The monitor has panicked: nobody looks any more.
    pub(crate) fn fail(&self) {
        self.failed.set(1);
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.failed.get() != 0
    }

    pub(crate) fn looked(&self) {
        self.looks.add(1);
    }

    /// The count of what one sink lost.
    pub(crate) fn lost_by(&self, sink: &str) -> Arc<Counter> {
        let mut lost = lock(&self.lost);
        Arc::clone(lost.entry(sink.to_owned()).or_default())
    }

    /// Waits until the monitor has read all that was said before this call, at most for `patience`: of time in which the process
    /// stands still, that takes little.
    ///
    /// # Errors
    ///
    /// If it has not.
    pub(crate) fn settle(&self, patience: Duration) -> Result<(), Unsettled> {
        const STEP: Duration = Duration::from_millis(1);

        let mut left = patience;
        let enough = self.looks.get() + 2;
        while self.looks.get() < enough {
            if self.has_failed() {
                return Err(Unsettled::Failed);
            }
            if self.is_stopping() {
                return Err(Unsettled::Stopped);
            }
            left = left.checked_sub(STEP).ok_or(Unsettled::Late)?;
            wake_monitor();
            std::thread::sleep(STEP);
        }
        Ok(())
    }

    pub(crate) fn open_session(&self, thread: Thread) {
        lock(&self.sessions).push(thread);
    }

    pub(crate) fn close_session(&self, thread: &Thread) {
        let mut sessions = lock(&self.sessions);
        if let Some(position) = sessions.iter().position(|session| session.is_with(thread)) {
            sessions.swap_remove(position);
        }
    }

    /// Keeps the stall if it must fail a test: it is of the test's future, on the test's thread, or of a site
    /// that asks for it.
    pub(crate) fn judge(&self, scope: u64, stall: &Arc<Stall>) {
        let of_session = || lock(&self.sessions).iter().any(|session| session.is_with(&stall.thread));
        let claim = match scope {
            0 if of_session() => Claim::Thread,
            0 if stall.site.options.panic => Claim::Site,
            0 => return,
            scope => Claim::Test(scope),
        };
        lock(&self.violations).add(claim, stall);
    }

    /// Takes the violations of one test.
    pub(crate) fn take_violations(&self, scope: u64, thread: &Thread) -> Vec<Violation> {
        lock(&self.violations).take_of_test(scope, thread)
    }

    /// Takes what no test took, of sites that ask for failure.
    pub(crate) fn take_unclaimed(&self) -> Vec<Violation> {
        lock(&self.violations).take_of_sites(QUIET)
    }
}

/// No holder of these locks leaves them in a bad state, whatever it panics at.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_why_the_monitor_has_not_read_what_was_said() {
        let shared = Shared::default();
        assert_eq!(shared.settle(Duration::ZERO), Err(Unsettled::Late), "nobody looks");
        std::thread::scope(|threads| {
            let settled = threads.spawn(|| shared.settle(Duration::from_secs(60)));
            while !settled.is_finished() {
                shared.looked();
                std::thread::yield_now();
            }
            assert_eq!(settled.join().expect("it ends"), Ok(()));
        });
        shared.stop();
        assert_eq!(shared.settle(Duration::from_secs(60)), Err(Unsettled::Stopped));
        shared.fail();
        assert_eq!(shared.settle(Duration::from_secs(60)), Err(Unsettled::Failed));
    }
}

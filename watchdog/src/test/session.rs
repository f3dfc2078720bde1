//! One assertion: its watchdog, its number, its verdict.

use std::panic::Location;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use crate::monitor::{QUIET, Violation};
use crate::poll::{Runtime, Watched, allow_blocking};
use crate::registry::Counter;
use crate::site::{Options, SITES, Spec};
use crate::stall::Thread;
#[cfg(feature = "strict")]
use crate::strict;
use crate::watchdog::{self, Shared, Unsettled, Watchdog};

/// Far longer than the monitor needs on any machine.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) struct Session {
    shared: Arc<Shared>,
    /// Keeps the watchdog that tests share, if the application runs none.
    watchdog: Option<Arc<Watchdog>>,
    scope: u64,
    thread: Thread,
}

impl Session {
    pub(super) fn begin() -> Self {
        let (shared, watchdog) = watchdog();
        let session = Self { shared, watchdog, scope: new_scope(), thread: this_thread() };
        aside(|| {
            prove_live(&session.shared);
            // What this thread has done before is no matter of the test. If that is not known, its end will tell.
            let _ = session.shared.settle(PATIENCE);
        });
        session.shared.open_session(session.thread.clone());
        session
    }

    pub(super) fn scope(&self) -> u64 {
        self.scope
    }

    pub(super) fn spec(&self, location: &'static Location<'static>) -> Spec {
        let options = Options { exact: true, ..Options::default() };
        Spec::Located { location, name: "assert_no_blocking", options }
    }

    /// Panics if there were violations, or that cannot be told.
    pub(super) fn finish(self) {
        let said = self.verdicts();
        assert!(said.is_empty(), "{}", said.join("\n"));
    }

    /// What fails the test.
    fn verdicts(&self) -> Vec<String> {
        let unsettled = aside(|| self.shared.settle(PATIENCE)).err().map(unknown);
        let violations = self.shared.take_violations(self.scope, &self.thread);
        let stalls = (!violations.is_empty()).then(|| verdict(&violations));
        stalls.into_iter().chain(unsettled).collect()
    }
}

#[cfg(feature = "strict")]
impl Session {
    /// A session whose polls may make no blocking system call.
    pub(super) fn begin_strict() -> Self {
        super::live::prove();
        let mut session = Self::begin();
        session.scope |= strict::STRICT;
        session
    }

    /// Panics if there were violations, or blocking calls that the rules do not allow.
    pub(super) fn finish_strict(self, rules: &strict::Rules) {
        let stalls = self.verdicts();
        let calls = strict::verdict(strict::take(self.scope), rules);
        let said: Vec<String> = calls.into_iter().chain(stalls).collect();
        assert!(said.is_empty(), "{}", said.join("\n"));
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.shared.close_session(&self.thread);
        // A test that begins meanwhile takes it over, or waits for its end and starts another.
        let _tests = TESTS.lock().unwrap_or_else(PoisonError::into_inner);
        self.watchdog = None;
    }
}

/// Waits for the monitor, inside of what may be another test's poll.
fn aside<R>(wait: impl FnOnce() -> R) -> R {
    allow_blocking("a test waits for its watchdog", wait)
}

/// The watchdog that tests share, while one of them runs.
static TESTS: Mutex<Weak<Watchdog>> = Mutex::new(Weak::new());

/// What a test says that cannot know whether it should fail.
fn unknown(why: Unsettled) -> String {
    let why = match why {
        Unsettled::Failed => "its thread has panicked, which is a defect of blockcheck",
        Unsettled::Stopped => "the watchdog was stopped before the test was over; let it live longer",
        Unsettled::Late => "its thread was not run for a minute",
    };
    format!("blockcheck cannot tell whether this test blocked: {why}")
}

/// What a failed test says.
pub(crate) fn verdict(violations: &[Violation]) -> String {
    let lines: String = violations.iter().map(|violation| format!("\n  {violation}")).collect();
    format!(
        "{} blocked the executor's thread:{lines}\nmove the work off the thread (spawn_blocking), use the async \
         counterpart, or say blockcheck::allow_blocking where it is meant",
        if violations.iter().map(Violation::count).sum::<u64>() == 1 { "a poll" } else { "polls" },
    )
}

/// The running watchdog, or one that tests share.
fn watchdog() -> (Arc<Shared>, Option<Arc<Watchdog>>) {
    let mut tests = TESTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(watchdog) = tests.upgrade() {
        return (running(), Some(watchdog));
    }
    if let Some(shared) = watchdog::current() {
        return (shared, None);
    }
    let watchdog = match watchdog::start() {
        Ok(watchdog) => Arc::new(watchdog.shared()),
        // Somebody else was faster.
        Err(error) => return (watchdog::current().unwrap_or_else(|| panic!("{error}")), None),
    };
    *tests = Arc::downgrade(&watchdog);
    (running(), Some(watchdog))
}

fn running() -> Arc<Shared> {
    watchdog::current().unwrap_or_else(|| {
        panic!(
            "the blockcheck watchdog is switched off (BLOCKCHECK=off), so this test cannot tell whether \
             anything blocks; unset it for tests"
        )
    })
}

fn this_thread() -> Thread {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("unnamed").into();
    Thread { name, id: Some(thread.id()), tid: None, task: None, runtime: Runtime::current() }
}

pub(super) fn new_scope() -> u64 {
    static LAST: Counter = Counter::new();
    LAST.next()
}

/// Once a watchdog: a poll that certainly blocks must be found, else the test would prove nothing. It is tried again
/// and again, since on a machine that is busy enough the monitor may not be run meanwhile.
fn prove_live(shared: &Shared) {
    let mut proven = shared.proven.lock().unwrap_or_else(PoisonError::into_inner);
    if *proven {
        return;
    }
    let scope = new_scope() | QUIET;
    let threshold = Duration::from_nanos(SITES.default_limit());
    let (deadline, elsewhere) = (Instant::now() + PATIENCE, this_thread());
    loop {
        assert!(!shared.has_failed(), "{}", unknown(Unsettled::Failed));
        block_once(scope, threshold);
        let next = Instant::now() + 5 * threshold;
        while Instant::now() < next {
            if !shared.take_violations(scope, &elsewhere).is_empty() {
                *proven = true;
                return;
            }
            std::thread::sleep(threshold / 4);
        }
        assert!(
            Instant::now() < deadline,
            "blockcheck does not see a poll that blocks, so this test would prove nothing; is the watchdog's \
             threshold far above {threshold:?}, or its thread not run?"
        );
    }
}

/// Blocks in a watched poll, on a thread of its own.
fn block_once(scope: u64, threshold: Duration) {
    std::thread::scope(|threads| {
        threads.spawn(|| {
            let spec = Spec::Located {
                location: Location::caller(),
                name: "blockcheck's proof that it works",
                // A monitor that is not run for a while can miss others.
                options: Options { exact: true, ..Options::default() },
            };
            let blocks = async { std::thread::sleep(2 * threshold) };
            let mut blocks = std::pin::pin!(Watched::at(blocks, spec, scope));
            let mut task = std::task::Context::from_waker(std::task::Waker::noop());
            assert!(Future::poll(blocks.as_mut(), &mut task).is_ready(), "it does not await");
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn a_test_whose_monitor_is_gone_fails_and_says_so() {
        let shared = Arc::new(Shared::default());
        shared.fail();
        let session = Session { shared, watchdog: None, scope: new_scope(), thread: this_thread() };
        let failure = catch_unwind(AssertUnwindSafe(|| session.finish())).expect_err("nothing is known");
        let text = failure.downcast::<String>().expect("it is a text");
        assert!(text.contains("cannot tell whether this test blocked: its thread has panicked"), "{text}");
    }
}

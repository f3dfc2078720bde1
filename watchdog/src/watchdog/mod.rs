//! Starting and stopping.

mod builder;
mod error;
mod snapshot;

pub use builder::Builder;
pub use error::StartError;
pub use snapshot::{SiteSnapshot, Snapshot};

use std::fmt;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use crate::clock;
use crate::config::{Config, Environment};
use crate::monitor::Monitor;
pub(crate) use crate::monitor::{Shared, Unsettled};
use crate::one_line::OneLine;
use crate::platform;
use crate::poll::{forget_times, own_seat_number, unpark_handle};
use crate::registry::{CONTEXTS, CONTROL, Counter, SLOTS};
use crate::sinks::Outlet;
use crate::site::SITES;
use crate::stack::Service;
use crate::tag::Tag;
use error::Problem;

/// Starts the watchdog with its defaults; the returned guard stops it.
///
/// The threshold is 10 ms, in builds with debug assertions 100 ms; the environment can set another
/// (`BLOCKCHECK_THRESHOLD=20ms`) or switch the watchdog off (`BLOCKCHECK=off`). For more, see
/// [`Watchdog::builder`].
///
/// ```
/// let _watchdog = blockcheck::start()?;
/// // … run the executor …
/// # Ok::<(), blockcheck::StartError>(())
/// ```
///
/// # Errors
///
/// If a watchdog runs already, or the system has no thread to give.
pub fn start() -> Result<Watchdog, StartError> {
    Watchdog::builder().start()
}

/// A running watchdog; dropping it stops the monitor and waits for its end.
///
/// Sinks tell what they were given before that, for which all together have five seconds; one that is stuck is then left to
/// itself, with what it has not told.
///
/// Dropping it panics if a site with `#[watch_blocking(panic)]` blocked and no test helper has failed for it
/// yet: that is how a test that starts its own watchdog fails.
///
/// One process has one watchdog at a time. What it costs: one thread that wakes five times a threshold while
/// futures are polled and sleeps while none is, one more for each sink, about 100 KiB for the slots of 32 threads, and
/// 1 to 2 ns a watched poll.
#[must_use = "the watchdog stops when this is dropped"]
pub struct Watchdog {
    running: Option<Running>,
    /// Whether tests share it, none of which need have to do with a stall that another has left.
    is_shared: bool,
}

struct Running {
    shared: Arc<Shared>,
    monitor: JoinHandle<()>,
    /// The process that started it: a fork's child has no monitor.
    process: u32,
}

/// The process in which a watchdog runs, if one does, and what that shares.
static OWNER: Mutex<Option<(u32, Arc<Shared>)>> = Mutex::new(None);

/// The tick at which the next monitor goes on, so that polls in flight never see ticks go back.
static NEXT_TICK: Counter = Counter::new();

impl Watchdog {
    /// A watchdog to be set up.
    ///
    /// ```
    /// use std::time::Duration;
    /// use blockcheck::Watchdog;
    ///
    /// let _watchdog = Watchdog::builder()
    ///     .threshold(Duration::from_millis(20))
    ///     .on_stall(|stall| eprintln!("{stall}"))
    ///     .start()?;
    /// # Ok::<(), blockcheck::StartError>(())
    /// ```
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Whether this watchdog watches; not when the environment switched it off, nor when its thread has panicked, which is a
    /// defect of blockcheck, ends nothing else and is logged when the watchdog stops.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.as_ref().is_some_and(|running| !running.shared.has_failed())
    }

    /// What the watchdog has seen so far; all zero where it is switched off. Takes the monitor no time.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        match &self.running {
            Some(running) => Snapshot::take(&running.shared),
            None => Snapshot::take(&Shared::default()),
        }
    }

    /// One that tests share: at its end it says on stderr what sites with `panic` did outside of tests that assert.
    pub(crate) fn shared(mut self) -> Self {
        self.is_shared = true;
        self
    }

    fn inert() -> Self {
        Self { running: None, is_shared: false }
    }

    fn run(config: Config, shared: Arc<Shared>, outlets: Vec<Outlet>) -> Result<Self, StartError> {
        let process = std::process::id();
        let mut owner = OWNER.lock().unwrap_or_else(PoisonError::into_inner);
        if owner.as_ref().is_some_and(|(owner, _)| *owner == process) {
            Outlet::close_all(outlets);
            return Err(StartError::new(Problem::AlreadyRunning));
        }
        if owner.is_some() {
            SLOTS.fork(own_seat_number(), platform::thread_id());
            forget_times();
        }
        clock::calibrate();
        SITES.set_default(config.threshold);
        SITES.forget_in_flight();
        SLOTS.grow();
        discard_old_words();
        let stacks =
            Service::start(config.stacks).map_err(|error| StartError::new(Problem::NoThread(error)))?;
        let monitor = Monitor::new(config, Arc::clone(&shared), outlets, stacks);
        CONTROL.switch_on(NEXT_TICK.get());
        let thread = std::thread::Builder::new().name("blockcheck".to_owned()).spawn(|| monitor.run());
        let monitor = thread.map_err(|error| {
            CONTROL.switch_off();
            StartError::new(Problem::NoThread(error))
        })?;
        set_unpark_handle(Some(monitor.thread().clone()));
        *owner = Some((process, Arc::clone(&shared)));
        Ok(Self { running: Some(Running { shared, monitor, process }), is_shared: false })
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        let Some(Running { shared, monitor, process }) = self.running.take() else { return };
        if process != std::process::id() {
            return;
        }
        let mut owner = OWNER.lock().unwrap_or_else(PoisonError::into_inner);
        shared.stop();
        set_unpark_handle(None);
        monitor.thread().unpark();
        // The panics of what it does are caught, and known to `shared`.
        drop(monitor.join());
        if shared.has_failed() {
            tracing::error!(
                target: "blockcheck",
                "the watchdog's thread panicked, and nothing was watched from then on; this is a defect of blockcheck"
            );
        }
        NEXT_TICK.set(CONTROL.look().tick() + 1);
        CONTROL.switch_off();
        *owner = None;
        drop(owner);
        if self.is_shared { tell(&shared) } else { fail(&shared) }
    }
}

impl fmt::Debug for Watchdog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watchdog").field("running", &self.is_running()).finish_non_exhaustive()
    }
}

/// The running watchdog's shared part, if one runs in this process.
pub(crate) fn current() -> Option<Arc<Shared>> {
    let owner = OWNER.lock().unwrap_or_else(PoisonError::into_inner);
    let (process, shared) = owner.as_ref()?;
    (*process == std::process::id()).then(|| Arc::clone(shared))
}

/// Sites with `panic` fail whoever keeps the guard, unless a test has taken their stalls already.
fn fail(shared: &Shared) {
    let violations = shared.take_unclaimed();
    if !violations.is_empty() && !std::thread::panicking() {
        panic!("{}", crate::test::verdict(&violations));
    }
}

/// Of the test that ends last, none of this may be the fault; stderr shows it beside the failures.
fn tell(shared: &Shared) {
    for violation in shared.take_unclaimed() {
        let thread = OneLine(violation.thread_name());
        let said = format!(
            "blockcheck: on thread {thread}, in no test that asserts that nothing blocks, {violation}"
        );
        // If it cannot be said, there is nobody to say that to.
        let _ = writeln!(std::io::stderr(), "{said}");
    }
}

/// What polls said at the end of the last watchdog, or under none, is nobody's stall.
fn discard_old_words() {
    for seat in SLOTS.seats() {
        while let Some(end) = seat.slot.ends.pop() {
            CONTEXTS.release(Tag::from_bits(end.tag).context());
        }
    }
}

fn set_unpark_handle(thread: Option<std::thread::Thread>) {
    *unpark_handle().write().unwrap_or_else(PoisonError::into_inner) = thread;
}

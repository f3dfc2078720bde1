//! A stall as it is told: what every sink gets.

use std::fmt;
use std::sync::Arc;
use std::thread::ThreadId;
use std::time::Duration;

use crate::cause::Cause;
use crate::clock::nanoseconds;
use crate::one_line::OneLine;
use crate::poll::Runtime;
use crate::site::Site;
use crate::stack::{Pending, Stack};

/// One poll that lasted longer than its threshold, or a stage of one that still lasts.
///
/// The same stall comes several times, under one [`id`](Self::id): while it lasts, at 1, 2, 4, … times the
/// threshold, and once when it is over. A poll that ended before the monitor saw enough of it comes only
/// once, as [`Stage::Ended`].
///
/// ```
/// use blockcheck::{Stage, Stall};
///
/// fn on_stall(stall: &Stall) {
///     if stall.stage() == Stage::Ended {
///         eprintln!("{} took {:?}", stall.site(), stall.elapsed());
///     }
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Stall {
    pub(crate) id: u64,
    pub(crate) site: &'static Site,
    pub(crate) kind: StallKind,
    pub(crate) stage: Stage,
    pub(crate) live: bool,
    pub(crate) exact: bool,
    pub(crate) first_poll: bool,
    pub(crate) elapsed: Duration,
    pub(crate) threshold: Duration,
    pub(crate) blind: Duration,
    pub(crate) not_run: Duration,
    pub(crate) thread: Thread,
    pub(crate) breakdown: Arc<[(String, Duration)]>,
    /// The longest first.
    pub(crate) causes: Arc<[(Cause, Duration)]>,
    pub(crate) stack: Option<Pending>,
}

/// How far a stall has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// It lasts, and has reached `multiple` times the threshold: 1, 2, 4, ….
    Running {
        /// The largest power of two that is reached.
        multiple: u64,
    },
    /// It is over.
    Ended,
}

/// What the executor's thread was asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StallKind {
    /// To poll a future.
    Poll,
    /// To drop one.
    Drop,
}

/// The thread of a stall.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    pub(crate) name: Arc<str>,
    pub(crate) id: Option<ThreadId>,
    pub(crate) tid: Option<u32>,
    /// The runtime's id of the task that the thread polled.
    pub(crate) task: Option<u64>,
    pub(crate) runtime: Option<Runtime>,
}

impl Thread {
    /// Whether both are one thread, or threads of one runtime.
    pub(crate) fn is_with(&self, other: &Self) -> bool {
        let same_runtime = match (&self.runtime, &other.runtime) {
            (Some(own), Some(other)) => own.is(other),
            _ => false,
        };
        same_runtime || (self.id.is_some() && self.id == other.id)
    }
}

impl Stall {
    /// A number that joins the stages of one stall, from 1 upwards in one process.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The place whose poll it is.
    #[must_use]
    pub fn site(&self) -> &'static Site {
        self.site
    }

    /// Whether a poll or a drop blocks.
    #[must_use]
    pub fn kind(&self) -> StallKind {
        self.kind
    }

    /// How far it has come.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether it was reported before it was over.
    #[must_use]
    pub fn was_reported_live(&self) -> bool {
        self.live
    }

    /// Whether [`elapsed`](Self::elapsed) was measured; otherwise it is the least it can have been, at most
    /// one tick (a fifth of the shortest threshold) less than it was.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.exact
    }

    /// Whether it was the future's first poll, in which lazy values are made and memory is touched first.
    #[must_use]
    pub fn is_first_poll(&self) -> bool {
        self.first_poll
    }

    /// How long the thread was kept, so far: without pauses of the process, without
    /// [`not_run`](Self::not_run), and without watched polls inside that are stalls of their own.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The threshold that it exceeded.
    #[must_use]
    pub fn threshold(&self) -> Duration {
        self.threshold
    }

    /// The part of [`elapsed`](Self::elapsed) in which the monitor itself was not run, so that it cannot
    /// vouch for it.
    #[must_use]
    pub fn blind(&self) -> Duration {
        self.blind
    }

    /// How long the thread was ready to run while the system ran something else; not part of
    /// [`elapsed`](Self::elapsed). Always zero where the system does not tell (all but Linux).
    #[must_use]
    pub fn not_run(&self) -> Duration {
        self.not_run
    }

    /// The name of the thread, `unnamed` if it has none.
    #[must_use]
    pub fn thread_name(&self) -> &str {
        &self.thread.name
    }

    /// The operating system's id of the thread, where the watchdog can know it (Linux).
    #[must_use]
    pub fn thread_id(&self) -> Option<u32> {
        self.thread.tid
    }

    /// tokio's id of the task whose poll it is, as its `Id` displays; for runtimes that
    /// `RuntimeHooks` (feature `tokio`) watch in programs built with `--cfg tokio_unstable`.
    #[must_use]
    pub fn task_id(&self) -> Option<u64> {
        self.thread.task
    }

    /// What the thread did for most of the time, as the monitor's looks saw it. `None` where the system does not tell
    /// (all but Linux, and sandboxes that hide it), and for stalls that no two looks saw.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.causes().into_iter().next().map(|(cause, _)| cause)
    }

    /// All that the thread did, with the time for which it was seen to at the monitor's looks, the longest first. What
    /// the stack shows is taken into account.
    #[must_use]
    pub fn causes(&self) -> Vec<(Cause, Duration)> {
        let shown = self.stack().and_then(|stack| stack.cause.as_ref());
        let mut causes: Vec<(Cause, Duration)> = Vec::new();
        for (cause, time) in self.causes.iter() {
            let cause = cause.clone().refined(shown);
            match causes.iter_mut().find(|(known, _)| *known == cause) {
                Some((_, sum)) => *sum += *time,
                None => causes.push((cause, *time)),
            }
        }
        causes.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        causes
    }

    /// Where the thread was when the stall was first seen. `None` where stacks are not taken (see the crate's head),
    /// for stalls that were over before, and while the first stack of a program waits for its debug information to
    /// be read: then a later stage has it.
    #[must_use]
    pub fn stack(&self) -> Option<&Stack> {
        self.stack.as_ref()?.stack()
    }

    /// Why there is no [`stack`](Self::stack), as a text for people; `None` if there is one, it is still awaited, or
    /// none was asked for.
    #[must_use]
    pub fn stack_missing(&self) -> Option<String> {
        Some(self.stack.as_ref()?.missing()?.to_string())
    }

    /// Watched polls inside this one that are no stalls themselves but add up to it: their site's name and
    /// the time they took, sampled at the monitor's ticks.
    pub fn breakdown(&self) -> impl Iterator<Item = (&str, Duration)> {
        self.breakdown.iter().map(|(name, time)| (name.as_str(), *time))
    }

    /// Whether a stack was asked for and has neither come nor failed.
    pub(crate) fn awaits_stack(&self) -> bool {
        self.stack.as_ref().is_some_and(|stack| !stack.is_settled())
    }

    /// [`elapsed`](Self::elapsed) in multiples of the threshold.
    pub(crate) fn multiple(&self) -> f64 {
        self.elapsed.as_secs_f64() / self.threshold.as_secs_f64().max(1e-9)
    }
}

/// One sentence, in one line: what happens, where, for how long.
impl fmt::Display for Stall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (self.kind, self.stage) {
            (StallKind::Poll, Stage::Running { .. }) => "a poll has been blocking",
            (StallKind::Poll, Stage::Ended) => "a poll blocked",
            (StallKind::Drop, Stage::Running { .. }) => "the drop of a future has been blocking",
            (StallKind::Drop, Stage::Ended) => "the drop of a future blocked",
        };
        let (thread, site) = (OneLine(&self.thread.name), self.site);
        write!(f, "{what} thread {thread} for {:?}: {site}", rounded(self.elapsed))
    }
}

/// To a tenth of a millisecond, below ten milliseconds to a microsecond: more is noise to a reader.
pub(crate) fn rounded(time: Duration) -> Duration {
    let unit = if time < Duration::from_millis(10) { 1_000 } else { 100_000 };
    Duration::from_nanos(nanoseconds(time) / unit * unit)
}

/// One for tests.
#[cfg(test)]
pub(crate) fn example(site: &'static Site, stage: Stage) -> Stall {
    Stall {
        id: 1,
        site,
        kind: StallKind::Poll,
        stage,
        live: true,
        exact: false,
        first_poll: false,
        elapsed: Duration::from_millis(20),
        threshold: Duration::from_millis(10),
        blind: Duration::ZERO,
        not_run: Duration::ZERO,
        thread: Thread { name: "a thread".into(), id: None, tid: None, task: None, runtime: None },
        breakdown: Arc::new([]),
        causes: Arc::new([]),
        stack: None,
    }
}

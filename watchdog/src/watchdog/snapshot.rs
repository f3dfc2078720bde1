//! What a watchdog has seen so far, in numbers.

use std::collections::BTreeMap;
use std::sync::PoisonError;
use std::time::Duration;

use super::{SLOTS, Shared};
use crate::clock;
use crate::site::{Entry, SITES, Site, Timing};

/// What a watchdog has seen since it was started; see [`Watchdog::snapshot`](crate::Watchdog::snapshot).
///
/// ```
/// let watchdog = blockcheck::start()?;
/// let snapshot = watchdog.snapshot();
/// assert_eq!(snapshot.stalls(), 0);
/// assert!(snapshot.lost().all(|(_sink, stalls)| stalls == 0));
/// # Ok::<(), blockcheck::StartError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Snapshot {
    stalls: u64,
    in_flight: u64,
    suppressed: u64,
    under_debugger: u64,
    parks: u64,
    blind: Duration,
    paused: Duration,
    lost: BTreeMap<String, u64>,
    lost_ends: u64,
    too_deep: u64,
    unwatched: u64,
    threads: u64,
    sites: Vec<SiteSnapshot>,
}

/// What happened at one site since the process began.
#[derive(Clone, Debug)]
pub struct SiteSnapshot {
    site: &'static Site,
    stalls: u64,
    longest: Duration,
    total: Duration,
    /// (longest length in nanoseconds, polls), ascending; empty without exact times.
    lengths: Vec<(u64, u64)>,
}

impl Snapshot {
    pub(super) fn take(shared: &Shared) -> Self {
        let lost = shared.lost.lock().unwrap_or_else(PoisonError::into_inner);
        Self {
            stalls: shared.stalls.get(),
            in_flight: shared.in_flight.get(),
            suppressed: shared.suppressed.get(),
            under_debugger: shared.under_debugger.get(),
            parks: shared.parks.get(),
            blind: Duration::from_nanos(shared.blind.get()),
            paused: Duration::from_nanos(shared.paused.get()),
            lost: lost.iter().map(|(sink, lost)| (sink.clone(), lost.get())).collect(),
            lost_ends: SLOTS.lost_ends(),
            too_deep: SLOTS.seats().map(|seat| seat.slot.deeper()).sum(),
            unwatched: SLOTS.unwatched(),
            threads: SLOTS.taken(),
            sites: SITES.iter().map(SiteSnapshot::take).collect(),
        }
    }

    /// Stalls that have ended.
    #[must_use]
    pub fn stalls(&self) -> u64 {
        self.stalls
    }

    /// Stalls that last at this moment.
    #[must_use]
    pub fn in_flight(&self) -> u64 {
        self.in_flight
    }

    /// Stalls that were not told as alerts, because equal ones were or because of the limit.
    #[must_use]
    pub fn suppressed(&self) -> u64 {
        self.suppressed
    }

    /// Stages of stalls that were not told since a debugger was attached.
    #[must_use]
    pub fn under_debugger(&self) -> u64 {
        self.under_debugger
    }

    /// How often the monitor went to sleep since nothing was polled.
    #[must_use]
    pub fn parks(&self) -> u64 {
        self.parks
    }

    /// The time in which the monitor was not run though the process was: stalls can have been missed in it at
    /// sites without exact times.
    #[must_use]
    pub fn blind(&self) -> Duration {
        self.blind
    }

    /// The time in which the whole process stood still.
    #[must_use]
    pub fn paused(&self) -> Duration {
        self.paused
    }

    /// By sink: how many stages of stalls it did not get or panicked at.
    pub fn lost(&self) -> impl Iterator<Item = (&str, u64)> {
        self.lost.iter().map(|(sink, lost)| (sink.as_str(), *lost))
    }

    /// Ends of polls that found no room, since the monitor was not run for long; since the process began.
    #[must_use]
    pub fn lost_ends(&self) -> u64 {
        self.lost_ends
    }

    /// Watched polls nested deeper than sixteen, which are put down to the sixteenth; since the process began.
    #[must_use]
    pub fn too_deep(&self) -> u64 {
        self.too_deep
    }

    /// Polls that were not watched since more threads polled than there is room for, two million; since the process began.
    #[must_use]
    pub fn unwatched(&self) -> u64 {
        self.unwatched
    }

    /// Threads that have polled a watched future and are still there.
    #[must_use]
    pub fn threads(&self) -> u64 {
        self.threads
    }

    /// Every site that was polled under a watchdog; and each reason of [`allow_blocking`](crate::allow_blocking()), as a site of
    /// that name without a file.
    pub fn sites(&self) -> impl Iterator<Item = &SiteSnapshot> {
        self.sites.iter()
    }
}

impl SiteSnapshot {
    fn take(entry: &'static Entry) -> Self {
        Self {
            site: &entry.site,
            stalls: entry.counts.stalls.get(),
            longest: Duration::from_nanos(entry.counts.longest.get()),
            total: Duration::from_nanos(entry.counts.total.get()),
            lengths: entry.known_timing().map(lengths).unwrap_or_default(),
        }
    }

    /// The site.
    #[must_use]
    pub fn site(&self) -> &'static Site {
        self.site
    }

    /// Stalls that have ended.
    #[must_use]
    pub fn stalls(&self) -> u64 {
        self.stalls
    }

    /// The longest stall.
    #[must_use]
    pub fn longest(&self) -> Duration {
        self.longest
    }

    /// All stalls together.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.total
    }

    /// How many polls were timed; 0 unless the site asks for exact times.
    #[must_use]
    pub fn timed_polls(&self) -> u64 {
        self.lengths.iter().map(|(_, polls)| polls).sum()
    }

    /// The length that the given share of the polls, from 0 to 1, did not exceed; at most 12.5 % too long.
    /// `None` unless the site asks for exact times and was polled.
    ///
    /// ```
    /// use blockcheck::WatchBlocking as _;
    ///
    /// let watchdog = blockcheck::start()?;
    /// futures::executor::block_on(async {}.watch_blocking_named("quick").exact());
    /// let snapshot = watchdog.snapshot();
    /// let quick = snapshot.sites().find(|site| site.site().name() == "quick").expect("it was polled");
    /// assert!(quick.percentile(0.5) <= quick.percentile(0.99));
    /// # Ok::<(), blockcheck::StartError>(())
    /// ```
    #[must_use]
    pub fn percentile(&self, share: f64) -> Option<Duration> {
        let polls = self.timed_polls();
        let rank = (share.clamp(0.0, 1.0) * polls as f64).ceil().max(1.0) as u64;
        let mut counted = 0;
        let reached = |(_, polls): &&(u64, u64)| {
            counted += polls;
            rank <= counted
        };
        self.lengths.iter().find(reached).map(|(length, _)| Duration::from_nanos(*length))
    }
}

fn lengths(timing: &Timing) -> Vec<(u64, u64)> {
    let lengths = timing.lengths.read().into_iter();
    lengths.map(|(ticks, polls)| (clock::in_nanoseconds(ticks), polls)).collect()
}

//! The one word that polls read of the monitor: whether it runs, whether it is parked, and its tick.

use crate::sync::{AtomicU64, Ordering};

const OFF: u64 = 0;
const ON: u64 = 1;
const PARKED: u64 = 1 << 1;
const TICK: u64 = 1 << 2;

/// See the file's head.
pub(crate) struct Control {
    state: AtomicU64,
}

/// What a poll read of the control word at one moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look(u64);

impl Look {
    #[inline]
    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    #[inline]
    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    #[inline]
    pub(crate) fn is_off(self) -> bool {
        self.0 == OFF
    }

    #[inline]
    pub(crate) fn is_parked(self) -> bool {
        self.0 & PARKED != 0
    }

    /// Whether the monitor has looked twice or more since `earlier`, so that a whole tick lies between;
    /// also true when it was stopped or started.
    #[inline]
    pub(crate) fn is_long_after(self, earlier: Self) -> bool {
        self.0.wrapping_sub(earlier.0) >= 2 * TICK
    }

    pub(crate) fn tick(self) -> u64 {
        self.0 / TICK
    }
}

impl Control {
    #[cfg(not(loom))]
    pub(crate) const fn new() -> Self {
        Self { state: AtomicU64::new(OFF) }
    }

    /// The atomics of models are not made in constants.
    #[cfg(loom)]
    pub(crate) fn new() -> Self {
        Self { state: AtomicU64::new(OFF) }
    }

    /// Read by every poll, at both ends.
    #[inline]
    pub(crate) fn look(&self) -> Look {
        // Relaxed: a poll that reads an old tick only misjudges its length by one tick more, and one that
        // reads an old `PARKED` is seen by the monitor's look after the heavy barrier (see `park`).
        Look(self.state.load(Ordering::Relaxed))
    }

    /// The monitor starts, at a tick later than any before, so that polls in flight do not mistake it.
    pub(crate) fn switch_on(&self, tick: u64) {
        // Release: the slots and contexts that polls will use were set up before. Polls read the word
        // relaxed, but reach the slots through `OnceLock`, which acquires; the release here is for
        // whoever starts polling because it was told of the start.
        self.state.store((tick * TICK) | ON, Ordering::Release);
    }

    /// The monitor stops: polls become bare again.
    pub(crate) fn switch_off(&self) {
        // Relaxed: polls that still publish do no harm, and nothing else follows from the word.
        self.state.store(OFF, Ordering::Relaxed);
    }

    /// One more look. Returns the new tick.
    pub(crate) fn advance(&self) -> u64 {
        // Relaxed: see `look`. Read-modify-write, since polls clear `PARKED` in the same word.
        self.state.fetch_add(TICK, Ordering::Relaxed) / TICK + 1
    }

    /// Says that the monitor is about to park. It must then issue the heavy barrier and look at all slots
    /// again; only if those are idle may it sleep. A poll stores to its slot, then reads this word. With the
    /// barrier between the monitor's store and loads, either the poll reads `PARKED` and wakes the monitor,
    /// or the monitor's look sees the poll (the store-buffering pattern; the barrier is `membarrier`, which
    /// acts as a full fence on every thread of the process).
    pub(crate) fn announce_park(&self) {
        // SeqCst: only so that models of this protocol may use a plain fence as the barrier.
        self.state.fetch_or(PARKED, Ordering::SeqCst);
    }

    /// The monitor is awake again. Also called by the poll that wakes it: `true` for the one that must.
    pub(crate) fn cancel_park(&self) -> bool {
        // Relaxed: which of several polls wakes the monitor is decided by the modification order alone.
        self.state.fetch_and(!PARKED, Ordering::Relaxed) & PARKED != 0
    }
}

//! Polls that were long enough to matter tell their end here: a ring from one thread to the monitor. A poll
//! that finds it full loses its message, counted, and never waits.

use crate::sync::{AtomicU64, Ordering};

/// How many ends wait at most. A thread ends at most one poll a level in the time between two looks that
/// is long enough to be told of, so this overflows only when the monitor does not run.
pub(crate) const CAPACITY: u64 = if cfg!(loom) { 2 } else { 28 };

/// How one poll ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) tag: u64,
    pub(crate) level: u64,
    pub(crate) sequence: u64,
    /// The monitor's tick when the poll began.
    pub(crate) began: u64,
    /// Nanoseconds on the watchdog's clock.
    pub(crate) ended: u64,
    /// The poll's length in nanoseconds, where the site asked for exact times; else 0.
    pub(crate) exact: u64,
    /// Nanoseconds that the thread had waited for a processor in its life, where the system tells; else 0.
    pub(crate) waited: u64,
    /// How often the thread had begun to run, where `waited` is known.
    pub(crate) slices: u64,
    /// Nanoseconds of `exact` that the thread certainly waited for a processor, as far as it knows by itself.
    pub(crate) not_run: u64,
    /// Nanoseconds of `exact` in which it certainly neither ran nor wanted to: it slept, or was stopped.
    pub(crate) slept: u64,
    /// The test that the poll belongs to, 0 for none.
    pub(crate) scope: u64,
}

const WORDS: usize = 10;

/// A level takes so many bits of the word that it shares.
const LEVEL_BITS: u32 = 8;

pub(crate) struct Ends {
    /// Written by the thread.
    head: AtomicU64,
    lost: AtomicU64,
    /// Written by the monitor.
    tail: AtomicU64,
    cells: [[AtomicU64; WORDS]; CAPACITY as usize],
}

impl Ends {
    pub(crate) fn new() -> Self {
        Self {
            head: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            tail: AtomicU64::new(0),
            cells: std::array::from_fn(|_| std::array::from_fn(|_| AtomicU64::new(0))),
        }
    }

    /// Called by the owning thread. `false` when the ring is full and the end was lost.
    pub(crate) fn push(&self, end: End) -> bool {
        // Relaxed: this thread alone writes `head` and `lost`.
        let head = self.head.load(Ordering::Relaxed);
        // Acquire: pairs with the release in `pop`; the monitor has read the cell before it is written anew.
        if head.wrapping_sub(self.tail.load(Ordering::Acquire)) == CAPACITY {
            self.lost.store(self.lost.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
            return false;
        }
        let End { tag, level, sequence, began, ended, exact, waited, slices, not_run, slept, scope } = end;
        let level_and_slept = level | slept << LEVEL_BITS;
        let words = [tag, level_and_slept, sequence, began, ended, exact, waited, slices, not_run, scope];
        for (cell, word) in self.cells[(head % CAPACITY) as usize].iter().zip(words) {
            // Relaxed: published by the release of `head`.
            cell.store(word, Ordering::Relaxed);
        }
        // Release: the cell's words before the number that says they are there.
        self.head.store(head.wrapping_add(1), Ordering::Release);
        true
    }

    /// The end that has waited longest. Called by the monitor.
    pub(crate) fn pop(&self) -> Option<End> {
        let end = self.front()?;
        self.advance();
        Some(end)
    }

    /// As `pop`, but leaves the end where it is.
    pub(crate) fn front(&self) -> Option<End> {
        // Relaxed: the monitor alone writes `tail`.
        let tail = self.tail.load(Ordering::Relaxed);
        // Acquire: pairs with the release in `push`, so the cell's words are there.
        if tail == self.head.load(Ordering::Acquire) {
            return None;
        }
        let cell = &self.cells[(tail % CAPACITY) as usize];
        // Relaxed: ordered by the acquire of `head`.
        let [tag, level_and_slept, sequence, began, ended, exact, waited, slices, not_run, scope] =
            std::array::from_fn(|word| cell[word].load(Ordering::Relaxed));
        let (level, slept) = (level_and_slept & ((1 << LEVEL_BITS) - 1), level_and_slept >> LEVEL_BITS);
        Some(End { tag, level, sequence, began, ended, exact, waited, slices, not_run, slept, scope })
    }

    /// Done with the one in front. Called by the monitor.
    pub(crate) fn advance(&self) {
        // Relaxed load: as in `front`. Release store: the cell was read before it may be written anew.
        self.tail.store(self.tail.load(Ordering::Relaxed).wrapping_add(1), Ordering::Release);
    }

    /// How many ends found the ring full.
    pub(crate) fn lost(&self) -> u64 {
        // Relaxed: a number to show.
        self.lost.load(Ordering::Relaxed)
    }
}

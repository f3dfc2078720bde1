//! Lengths of polls, in ticks of the exact clock, counted in buckets that are an eighth of a power of two wide,
//! after HdrHistogram: each is at most 12.5 % longer than the shortest length in it.
//!
//! Every thread counts in a shard of its own, with plain loads and stores; until the monitor has made it one, it
//! counts in the shared shard.
//!
//! Which bucket a length belongs to takes as long to find out as half a time stamp. So a shard keeps the last length as it
//! is, and a poll counts the one before, whose bucket the processor can find while it waits for the time.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Counter;

/// Bits of a length, below its highest, that tell buckets apart.
const PRECISION: u32 = 3;
/// Enough for all lengths; a power of two, so that what is masked needs no check.
const BUCKETS: usize = 64 << PRECISION;
/// Threads that get a shard of their own; further ones share. One less than a power of two, for the same reason.
const SHARDS: usize = 127;

/// The shards of one site.
#[derive(Debug)]
pub(crate) struct Histogram {
    shared: Shard,
    /// The last is never made.
    own: [OnceLock<Box<Shard>>; SHARDS + 1],
}

/// Where a thread counts, in the histograms of all sites.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lane(u8);

#[derive(Debug)]
struct Shard {
    /// The length that is counted next.
    last: AtomicU64,
    counts: [AtomicU64; BUCKETS],
}

/// In the place of a length before there is any; in a bucket that no length belongs to.
const NONE: u64 = 1 << 63;

/// Set when a thread has missed its own shard somewhere.
static WANTED: Counter = Counter::new();

impl Default for Histogram {
    fn default() -> Self {
        Self { shared: Shard::new(), own: [const { OnceLock::new() }; SHARDS + 1] }
    }
}

impl Lane {
    /// Of the thread with this seat.
    pub(crate) fn of(seat: usize) -> Self {
        Self(u8::try_from(seat.min(SHARDS)).expect("there are not as many"))
    }
}

impl Histogram {
    /// Counts a poll of the thread whose lane this is.
    #[inline]
    pub(crate) fn count(&self, lane: Lane, ticks: u64) {
        // Relaxed, and no read-modify-write: only the lane's thread writes its shard, and seats are
        // handed on with acquire and release.
        match self.own[usize::from(lane.0) % (SHARDS + 1)].get() {
            Some(shard) => {
                let count = &shard.counts[bucket(shard.last.load(Ordering::Relaxed))];
                count.store(count.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
                shard.last.store(ticks, Ordering::Relaxed);
            }
            None => self.count_shared(lane, ticks),
        }
    }

    #[cold]
    #[inline(never)]
    fn count_shared(&self, lane: Lane, ticks: u64) {
        let lane = usize::from(lane.0);
        if lane < SHARDS {
            WANTED.raise_to(lane as u64 + 1);
        }
        self.add_shared(ticks);
    }

    fn add_shared(&self, ticks: u64) {
        // Relaxed: a count orders nothing.
        self.shared.counts[bucket(ticks)].fetch_add(1, Ordering::Relaxed);
    }

    /// The highest seat, plus one, that has missed a shard since the last call; 0 for none.
    pub(crate) fn take_wanted() -> usize {
        let wanted = WANTED.get();
        if wanted != 0 {
            WANTED.set(0);
        }
        wanted as usize
    }

    /// Makes shards for the seats below `seats`. Called by the monitor.
    pub(crate) fn make_shards(&self, seats: usize) {
        for shard in self.own.iter().take(seats.min(SHARDS)) {
            shard.get_or_init(|| Box::new(Shard::new()));
        }
    }

    /// All shards together: how many polls were counted in each bucket, with the bucket's longest length.
    pub(crate) fn read(&self) -> Vec<(u64, u64)> {
        let shards = || {
            std::iter::once(&self.shared).chain(self.own.iter().filter_map(OnceLock::get).map(|own| &**own))
        };
        (0..BUCKETS)
            .map(|bucket| (longest(bucket), shards().map(|shard| shard.read(bucket)).sum()))
            .filter(|(longest, count)| *longest < NONE && 0 < *count)
            .collect()
    }
}

impl Shard {
    fn new() -> Self {
        Self { last: AtomicU64::new(NONE), counts: [const { AtomicU64::new(0) }; BUCKETS] }
    }

    fn read(&self, index: usize) -> u64 {
        // Relaxed: counts that are still moving.
        let is_last = bucket(self.last.load(Ordering::Relaxed)) == index;
        self.counts[index].load(Ordering::Relaxed) + u64::from(is_last)
    }
}

/// A floating-point number begins with what tells a bucket: which power of two it has reached, and the bits that follow.
/// The processor makes one in a single step. What stands before is the same for all lengths.
#[inline]
fn bucket(ticks: u64) -> usize {
    let number = (ticks.cast_signed() as f64).to_bits();
    let before = number >> (f64::MANTISSA_DIGITS - 1 - PRECISION);
    (before as usize).wrapping_sub(FIRST) % BUCKETS
}

/// The bucket of 1, if it were not the first.
const FIRST: usize = (f64::MAX_EXP as usize - 1) << PRECISION;

/// The longest length that is counted in a bucket.
fn longest(bucket: usize) -> u64 {
    let (octave, part) = (bucket >> PRECISION, bucket as u64 & ((1 << PRECISION) - 1));
    let next = u128::from((1 << PRECISION) + part + 1) << octave;
    u64::try_from((next - 1) >> PRECISION).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        // Months of ticks, from where on such numbers leave out the last bits.
        fn a_length_is_counted_at_most_an_eighth_too_long(length in 1_u64..1 << 53, shift in 0_u32..53) {
            let length = (length >> shift).max(1);
            let edge = longest(bucket(length));
            prop_assert!(length <= edge && edge - length <= length / 8, "{} in {}", length, edge);
        }

        #[test]
        fn longer_lengths_are_never_in_earlier_buckets(shorter in 1_u64..1 << 63, more in any::<u64>()) {
            let longer = shorter.saturating_add(more).min((1 << 63) - 513);
            let shorter = shorter.min(longer);
            prop_assert!(bucket(shorter) <= bucket(longer) && bucket(longer) < bucket(NONE));
        }
    }

    #[test]
    fn all_shards_are_read() {
        let histogram = Histogram::default();
        for seat in [0, 1, 1, SHARDS + 5] {
            histogram.count(Lane::of(seat), 100);
            histogram.make_shards(2);
        }
        histogram.count(Lane::of(1), 5_000);
        let counts: Vec<u64> = histogram.read().iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [4, 1]);
    }
}

//! Lengths of polls, in ticks of the exact clock, counted in buckets that are an eighth of a power of two wide,
//! after HdrHistogram: each is at most 12.5 % longer than the shortest length in it.
//!
//! Every thread counts in a shard of its own, with plain loads and stores; until the monitor has made it one, it
//! counts in the shared shard.
//!
//! A reading of the time-stamp counter waits for all that was begun before it, so that each step which needs the one before
//! makes a poll longer by itself. Finding a bucket takes many. So a poll leaves its length as it is, and from time to time
//! one puts down those that were left, whose steps the processor takes side by side.

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

/// What one thread counts at one site; what many do, where they share.
#[derive(Debug)]
pub(crate) struct Shard {
    /// How many lengths are left to be put down: those are the first.
    left: AtomicU64,
    lengths: [AtomicU64; LEFT],
    counts: [AtomicU64; BUCKETS],
}

/// How many lengths are left at most; a power of two, so that what is masked needs no check.
const LEFT: usize = 32;

/// Set when a thread has missed its own shard somewhere.
static WANTED: Counter = Counter::new();

impl Default for Histogram {
    fn default() -> Self {
        Self { shared: Shard::new(), own: [const { OnceLock::new() }; SHARDS + 1] }
    }
}

impl Lane {
    /// Of a thread without a seat.
    pub(crate) const SHARED: Self = Self(SHARDS as u8);

    /// Of the thread with this seat.
    pub(crate) fn of(seat: usize) -> Self {
        Self(u8::try_from(seat.min(SHARDS)).expect("there are not as many"))
    }
}

impl Histogram {
    /// Where the thread counts whose lane this is, if it has that for itself already.
    #[inline]
    pub(crate) fn own(&self, lane: Lane) -> Option<&Shard> {
        self.own[usize::from(lane.0) % (SHARDS + 1)].get().map(|shard| &**shard)
    }

    /// Counts a poll of the thread whose lane this is.
    pub(crate) fn count(&self, lane: Lane, ticks: u64) {
        match self.own(lane) {
            Some(shard) => shard.count(ticks),
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
            .filter(|(_, count)| 0 < *count)
            .collect()
    }
}

impl Shard {
    fn new() -> Self {
        Self {
            left: AtomicU64::new(0),
            lengths: [const { AtomicU64::new(0) }; LEFT],
            counts: [const { AtomicU64::new(0) }; BUCKETS],
        }
    }

    /// Counts a poll. For the thread whose shard it is.
    // Relaxed, and no read-modify-write, here and in what it calls: only that thread writes the shard, and seats are handed
    // on with acquire and release.
    #[inline]
    pub(crate) fn count(&self, ticks: u64) {
        let left = self.left.load(Ordering::Relaxed);
        self.lengths[left as usize % LEFT].store(ticks, Ordering::Relaxed);
        self.left.store(left + 1, Ordering::Relaxed);
        if left + 1 == LEFT as u64 {
            self.put_down();
        }
    }

    /// Puts down the lengths that are left.
    #[cold]
    #[inline(never)]
    fn put_down(&self) {
        for length in &self.lengths {
            let count = &self.counts[bucket(length.load(Ordering::Relaxed))];
            count.store(count.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
        }
        self.left.store(0, Ordering::Relaxed);
    }

    fn read(&self, index: usize) -> u64 {
        // Relaxed: counts that are still moving.
        let left = self.left.load(Ordering::Relaxed) as usize;
        let left = self.lengths.iter().take(left).map(|length| bucket(length.load(Ordering::Relaxed)));
        self.counts[index].load(Ordering::Relaxed) + left.filter(|bucket| *bucket == index).count() as u64
    }
}

/// A floating-point number begins with what tells a bucket: which power of two it has reached, and the bits that follow.
/// What stands before is the same for all lengths. Such a number is made of one whose last bits are the length.
#[inline]
fn bucket(ticks: u64) -> usize {
    let number = f64::from_bits(ZERO.to_bits() | (ticks % (1 << (f64::MANTISSA_DIGITS - 1)))) - ZERO;
    let before = number.to_bits() >> (f64::MANTISSA_DIGITS - 1 - PRECISION);
    (before as usize).wrapping_sub(FIRST) % BUCKETS
}

/// The least number whose last bit counts for 1; a length must be shorter, which are weeks.
const ZERO: f64 = (1_u64 << (f64::MANTISSA_DIGITS - 1)) as f64;

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
        fn a_length_is_counted_at_most_an_eighth_too_long(length in 1_u64..1 << 52, shift in 0_u32..52) {
            let length = (length >> shift).max(1);
            let edge = longest(bucket(length));
            prop_assert!(length <= edge && edge - length <= length / 8, "{} in {}", length, edge);
        }

        #[test]
        fn longer_lengths_are_never_in_earlier_buckets(shorter in 1_u64..1 << 51, more in 0_u64..1 << 51) {
            prop_assert!(bucket(shorter) <= bucket(shorter + more) && bucket(shorter + more) < BUCKETS);
        }

        #[test]
        fn each_length_is_counted_once(lengths in proptest::collection::vec(1_u64..1 << 52, 0..200)) {
            let histogram = Histogram::default();
            histogram.make_shards(1);
            let mut expected = std::collections::BTreeMap::<u64, u64>::new();
            for length in lengths {
                histogram.count(Lane::of(0), length);
                *expected.entry(longest(bucket(length))).or_default() += 1;
                prop_assert_eq!(histogram.read(), expected.clone().into_iter().collect::<Vec<_>>());
            }
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

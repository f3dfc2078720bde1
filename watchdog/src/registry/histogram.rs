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
/// Threads that get a shard of their own; further ones share.
const SHARDS: usize = 128;

/// The shards of one site.
#[derive(Debug)]
pub(crate) struct Histogram {
    shared: Shard,
    own: [OnceLock<Box<Shard>>; SHARDS],
}

#[derive(Debug)]
struct Shard {
    /// The length that is counted next; 0 if there is none.
    last: AtomicU64,
    /// The first is of that 0, and says nothing.
    counts: [AtomicU64; BUCKETS],
}

/// Set when a thread has missed its own shard somewhere.
static WANTED: Counter = Counter::new();

impl Default for Histogram {
    fn default() -> Self {
        Self { shared: Shard::new(), own: [const { OnceLock::new() }; SHARDS] }
    }
}

impl Histogram {
    /// Counts a poll on the thread with this seat.
    #[inline]
    pub(crate) fn count(&self, seat: usize, ticks: u64) {
        // Not 0, for the price of a tick.
        let ticks = ticks | 1;
        match self.own.get(seat).map(OnceLock::get) {
            // Relaxed, and no read-modify-write: only the seat's thread writes its shard, and seats are
            // handed on with acquire and release.
            Some(Some(shard)) => {
                let count = &shard.counts[bucket(shard.last.load(Ordering::Relaxed))];
                count.store(count.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
                shard.last.store(ticks, Ordering::Relaxed);
            }
            Some(None) => self.count_shared(ticks, seat),
            None => self.add_shared(ticks),
        }
    }

    #[cold]
    fn count_shared(&self, ticks: u64, seat: usize) {
        WANTED.raise_to(seat as u64 + 1);
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
        for shard in self.own.iter().take(seats) {
            shard.get_or_init(|| Box::new(Shard::new()));
        }
    }

    /// All shards together: how many polls were counted in each bucket, with the bucket's longest length.
    pub(crate) fn read(&self) -> Vec<(u64, u64)> {
        let shards = || {
            std::iter::once(&self.shared).chain(self.own.iter().filter_map(OnceLock::get).map(|own| &**own))
        };
        (1..BUCKETS)
            .map(|bucket| (longest(bucket), shards().map(|shard| shard.read(bucket)).sum()))
            .filter(|(_, count)| 0 < *count)
            .collect()
    }
}

impl Shard {
    fn new() -> Self {
        Self { last: AtomicU64::new(0), counts: [const { AtomicU64::new(0) }; BUCKETS] }
    }

    fn read(&self, index: usize) -> u64 {
        // Relaxed: counts that are still moving.
        let is_last = bucket(self.last.load(Ordering::Relaxed)) == index;
        self.counts[index].load(Ordering::Relaxed) + u64::from(is_last)
    }
}

/// Of a length with its highest bit at `octave + PRECISION`, the bits from there down tell its bucket in the octave,
/// and the highest one counts for the octave itself. Lengths too short for that many bits are their own bucket.
#[inline]
fn bucket(ticks: u64) -> usize {
    let octave = (ticks | 1 << PRECISION).ilog2() - PRECISION;
    let bucket = ((octave as usize) << PRECISION) + (ticks >> octave) as usize;
    bucket % BUCKETS
}

/// The longest length that is counted in a bucket.
fn longest(bucket: usize) -> u64 {
    let (octave, part) = (bucket >> PRECISION, bucket as u64 & ((1 << PRECISION) - 1));
    let Some(shift) = octave.checked_sub(1) else { return part };
    let next = u128::from((1 << PRECISION) + part + 1) << shift;
    u64::try_from(next - 1).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_length_is_counted_at_most_an_eighth_too_long(length in any::<u64>(), shift in 0_u32..64) {
            let length = length >> shift;
            let edge = longest(bucket(length));
            prop_assert!(length <= edge && edge - length <= length / 8, "{} in {}", length, edge);
        }

        #[test]
        fn longer_lengths_are_never_in_earlier_buckets(shorter in any::<u64>(), more in any::<u64>()) {
            let longer = shorter.saturating_add(more);
            prop_assert!(bucket(shorter) <= bucket(longer) && bucket(longer) < BUCKETS);
        }
    }

    #[test]
    fn all_shards_are_read() {
        let histogram = Histogram::default();
        for seat in [0, 1, 1, SHARDS + 5] {
            histogram.count(seat, 100);
            histogram.make_shards(2);
        }
        histogram.count(1, 5_000);
        let counts: Vec<u64> = histogram.read().iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [4, 1]);
    }
}

//! Lengths of polls, in ticks of the exact clock, counted in buckets that are an eighth of a power of two wide,
//! after HdrHistogram: each is at most 12.5 % longer than the shortest length in it.
//!
//! Every thread counts in a shard of its own, with plain loads and stores; until the monitor has made it one, it
//! counts in the shared shard.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Counter;

/// Bits of a length, below its highest, that tell buckets apart.
const PRECISION: u32 = 3;
/// 2^42 ticks are at least 12 minutes; longer polls count as that long.
const LONGEST: u32 = 42;
const BUCKETS: usize = ((LONGEST - PRECISION + 2) << PRECISION) as usize;
/// Threads that get a shard of their own; further ones share.
const SHARDS: usize = 128;

/// The shards of one site.
#[derive(Debug)]
pub(crate) struct Histogram {
    shared: Shard,
    own: [OnceLock<Box<Shard>>; SHARDS],
}

#[derive(Debug)]
struct Shard([AtomicU64; BUCKETS]);

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
        let bucket = bucket(ticks);
        match self.own.get(seat).map(OnceLock::get) {
            // Relaxed, and no read-modify-write: only the seat's thread writes its shard, and seats are
            // handed on with acquire and release.
            Some(Some(shard)) => {
                let count = &shard.0[bucket];
                count.store(count.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
            }
            Some(None) => self.count_shared(bucket, seat),
            None => self.add_shared(bucket),
        }
    }

    #[cold]
    fn count_shared(&self, bucket: usize, seat: usize) {
        WANTED.raise_to(seat as u64 + 1);
        self.add_shared(bucket);
    }

    fn add_shared(&self, bucket: usize) {
        // Relaxed: a count orders nothing.
        self.shared.0[bucket].fetch_add(1, Ordering::Relaxed);
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
        // Relaxed: counts that are still moving.
        let sum = |bucket: usize| shards().map(|shard| shard.0[bucket].load(Ordering::Relaxed)).sum();
        (0..BUCKETS).map(|bucket| (longest(bucket), sum(bucket))).filter(|(_, count)| 0 < *count).collect()
    }
}

impl Shard {
    fn new() -> Self {
        Self([const { AtomicU64::new(0) }; BUCKETS])
    }
}

/// Of a length with its highest bit at `octave + PRECISION`, the bits from there down tell its bucket in the octave,
/// and the highest one counts for the octave itself. Lengths too short for that many bits are their own bucket.
#[inline]
fn bucket(ticks: u64) -> usize {
    let octave = (ticks | 1 << PRECISION).ilog2() - PRECISION;
    let bucket = ((octave as usize) << PRECISION) + (ticks >> octave) as usize;
    bucket.min(BUCKETS - 1)
}

/// The longest length that is counted in a bucket.
fn longest(bucket: usize) -> u64 {
    let (octave, part) = (bucket >> PRECISION, bucket as u64 & ((1 << PRECISION) - 1));
    match octave {
        0 => part,
        _ => (((1 << PRECISION) + part + 1) << (octave - 1)) - 1,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_length_is_counted_at_most_an_eighth_too_long(length in 0_u64..1 << LONGEST) {
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

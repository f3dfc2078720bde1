//! Stalls in figures.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::stall::Stall;

/// Stalls by what they have in common; the groups that kept threads for longest come first.
#[derive(Debug, Default)]
pub struct Summary {
    /// All together.
    pub all: Times,
    /// How many threads they were on.
    pub threads: usize,
    /// How many processes those belong to.
    pub processes: usize,
    /// When the first began and the last ended, in seconds since 1970.
    pub period: (f64, f64),
    /// How many were not over when they were last told.
    pub open: usize,
    /// How many are mostly time in which the watchdog itself was not run, so that it cannot vouch for them.
    pub blind: usize,
    /// By site.
    pub sites: Vec<Group>,
    /// By what the thread did.
    pub causes: Vec<Group>,
    /// By stack.
    pub stacks: Vec<Group>,
}

/// Stalls that have something in common.
#[derive(Debug)]
pub struct Group {
    /// The place of one of them, the longest.
    pub longest: usize,
    /// The places of all.
    pub stalls: Vec<usize>,
    /// How long they took.
    pub times: Times,
}

/// How long some stalls took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// How many they are.
    pub count: usize,
    /// All together.
    pub total: Duration,
    /// Half of them took no longer.
    pub p50: Duration,
    /// Nine of ten took no longer.
    pub p90: Duration,
    /// 99 of a hundred took no longer.
    pub p99: Duration,
    /// The longest.
    pub max: Duration,
}

impl Summary {
    /// Groups stalls and counts them.
    #[must_use]
    pub fn of(stalls: &[Stall]) -> Self {
        let threads: BTreeSet<_> =
            stalls.iter().map(|stall| (stall.process, &stall.thread, stall.tid)).collect();
        let processes: BTreeSet<u64> = stalls.iter().map(|stall| stall.process).collect();
        let begin = stalls.iter().map(|stall| stall.begin).reduce(f64::min).unwrap_or_default();
        let end = stalls.iter().map(Stall::end).reduce(f64::max).unwrap_or_default();
        Self {
            all: Times::of(stalls.iter().map(|stall| stall.elapsed)),
            threads: threads.len(),
            processes: processes.len(),
            period: (begin, end),
            open: stalls.iter().filter(|stall| !stall.ended).count(),
            blind: stalls.iter().filter(|stall| stall.elapsed < 2 * stall.blind).count(),
            sites: groups(stalls, |stall| Some((&stall.site, &stall.file, stall.line))),
            causes: groups(stalls, |stall| Some(&stall.cause)),
            stacks: groups(stalls, |stall| (!stall.stack.is_empty()).then_some(&stall.stack)),
        }
    }
}

fn groups<'s, K: Ord>(stalls: &'s [Stall], key: impl Fn(&'s Stall) -> Option<K>) -> Vec<Group> {
    let mut places: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (place, stall) in stalls.iter().enumerate() {
        if let Some(key) = key(stall) {
            places.entry(key).or_default().push(place);
        }
    }
    let group = |stalls_of: Vec<usize>| Group {
        longest: stalls_of.iter().copied().max_by_key(|&place| stalls[place].elapsed).unwrap_or_default(),
        times: Times::of(stalls_of.iter().map(|&place| stalls[place].elapsed)),
        stalls: stalls_of,
    };
    let mut groups: Vec<Group> = places.into_values().map(group).collect();
    groups.sort_by_key(|group| std::cmp::Reverse((group.times.total, group.times.count)));
    groups
}

impl Times {
    fn of(times: impl Iterator<Item = Duration>) -> Self {
        let mut times: Vec<Duration> = times.collect();
        times.sort_unstable();
        // The smallest time that at least this share of all do not exceed.
        let percentile = |percent: usize| {
            let rank = (times.len() * percent).div_ceil(100).max(1);
            times.get(rank - 1).copied().unwrap_or_default()
        };
        Self {
            count: times.len(),
            total: times.iter().fold(Duration::ZERO, |total, time| total.saturating_add(*time)),
            p50: percentile(50),
            p90: percentile(90),
            p99: percentile(99),
            max: times.last().copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_occurred() {
        let times = Times::of((1..=10).map(Duration::from_millis));
        let expected = [5, 9, 10, 10].map(Duration::from_millis);
        assert_eq!([times.p50, times.p90, times.p99, times.max], expected);
        assert_eq!(times.total, Duration::from_millis(55));
        assert_eq!(Times::of(std::iter::empty()), Times::default());
        let one = Times::of(std::iter::once(Duration::MAX).chain([Duration::MAX]));
        assert_eq!((one.p50, one.total), (Duration::MAX, Duration::MAX));
    }
}

//! All sites of the process: a fixed open-addressed table that is only ever added to, so that a site's
//! number is its position, and looking one up takes no lock and no allocation.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;
use std::time::Duration;

use super::{Site, Timing};
use crate::clock::{self, nanoseconds};
use crate::registry::Counter;

const CAPACITY: usize = 4096;

/// The name of the last, which all sites have that find no place of their own.
const OTHERS: &str = "(other sites)";

/// The process's sites.
pub(crate) static SITES: Sites = Sites::new();

/// See the file's head.
pub(crate) struct Sites {
    entries: [OnceLock<Entry>; CAPACITY],
    /// Nanoseconds; the watchdog's own threshold.
    default_limit: Counter,
    /// Nanoseconds; the shortest of all thresholds.
    shortest: Counter,
    /// A sixteenth of the shortest, in ticks of the exact clock.
    pace: Counter,
}

/// A site with its number and its counts.
#[derive(Debug)]
pub(crate) struct Entry {
    address: usize,
    pub(crate) index: u32,
    pub(crate) site: Site,
    pub(crate) counts: Counts,
    /// Made where the site asks for exact times.
    pub(super) timing: OnceLock<Box<Timing>>,
    /// Nanoseconds; the site's threshold, else the watchdog's.
    limit: Counter,
}

/// What happened at a site.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) stalls: Counter,
    /// Stalls that were told and last.
    pub(crate) in_flight: Counter,
    pub(crate) longest: Counter,
    pub(crate) total: Counter,
}

impl Sites {
    const fn new() -> Self {
        Self {
            entries: [const { OnceLock::new() }; CAPACITY],
            default_limit: Counter::new(),
            shortest: Counter::new(),
            pace: Counter::new(),
        }
    }

    /// Sets the threshold of all sites that ask for no other.
    pub(crate) fn set_default(&self, threshold: Duration) {
        let default = nanoseconds(threshold);
        self.default_limit.set(default);
        self.shortest.set(default);
        self.pace.set(pace(default));
        for entry in self.iter() {
            self.resolve(entry);
        }
        self.set_timings();
    }

    /// The threshold of sites that ask for no other, in nanoseconds.
    pub(crate) fn default_limit(&self) -> u64 {
        self.default_limit.get()
    }

    /// A monitor begins, or is over: no stall lasts that anybody knows of.
    pub(crate) fn forget_in_flight(&self) {
        self.iter().for_each(|entry| entry.counts.in_flight.set(0));
    }

    /// The shortest threshold of any site, in nanoseconds.
    pub(crate) fn shortest(&self) -> u64 {
        self.shortest.get()
    }

    /// How long, in ticks of the exact clock, a thread may go on without asking how long it has waited.
    pub(crate) fn pace(&self) -> u64 {
        self.pace.get()
    }

    /// Finds out the site's threshold; `true` if it is shorter than all others.
    fn resolve(&self, entry: &Entry) -> bool {
        let limit = entry.site.options.threshold.map_or(self.default_limit.get(), nanoseconds);
        entry.limit.set(limit);
        let is_shortest = limit < self.shortest.get();
        if is_shortest {
            self.shortest.lower_to(limit);
            self.pace.lower_to(pace(limit));
        }
        is_shortest
    }

    /// Tells all sites with exact times what they need of the thresholds.
    fn set_timings(&self) {
        for entry in self.iter() {
            if let Some(timing) = entry.known_timing() {
                timing.set_limits(entry.limit(), self.shortest());
            }
        }
    }

    /// The entry of the site declared or called at `address`; two sites at one address differ by what they
    /// ask for or are called.
    pub(crate) fn intern(&self, address: usize, site: &Site) -> &Entry {
        let start = hash(address, site) % CAPACITY;
        for step in 0..CAPACITY - 1 {
            let index = (start + step) % CAPACITY;
            // The last place is for what no longer fits.
            if index == CAPACITY - 1 {
                continue;
            }
            let entry = self.entries[index].get_or_init(|| self.entry(address, index, site.clone()));
            if entry.is(address, site) {
                return entry;
            }
        }
        self.entries[CAPACITY - 1].get_or_init(|| self.entry(0, CAPACITY - 1, Site::unplaced(OTHERS)))
    }

    /// An entry with its threshold.
    fn entry(&self, address: usize, index: usize, site: Site) -> Entry {
        let entry = Entry::new(address, index, site);
        if self.resolve(&entry) {
            self.set_timings();
        }
        entry
    }

    pub(crate) fn get(&self, index: u32) -> Option<&Entry> {
        self.entries.get(index as usize)?.get()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter_map(OnceLock::get)
    }
}

impl Entry {
    fn new(address: usize, index: usize, site: Site) -> Self {
        let index = u32::try_from(index).expect("the table is smaller than 2^32");
        Self {
            address,
            index,
            site,
            counts: Counts::default(),
            timing: OnceLock::new(),
            limit: Counter::new(),
        }
    }

    fn is(&self, address: usize, site: &Site) -> bool {
        self.address == address && self.site.options == site.options && self.site.name == site.name
    }

    /// What the site keeps of its polls' times, if it asked for that and was polled.
    pub(crate) fn known_timing(&self) -> Option<&Timing> {
        self.timing.get().map(|timing| &**timing)
    }

    /// The threshold in nanoseconds.
    #[inline]
    pub(crate) fn limit(&self) -> u64 {
        self.limit.get()
    }
}

fn pace(limit: u64) -> u64 {
    clock::in_ticks(limit / 16)
}

fn hash(address: usize, site: &Site) -> usize {
    let mut hasher = DefaultHasher::new();
    (address, &site.name, site.options).hash(&mut hasher);
    hasher.finish() as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Options;
    use std::borrow::Cow;

    fn site(name: String) -> Site {
        Site { name: Cow::Owned(name), ..Site::unplaced("") }
    }

    #[test]
    fn sites_keep_their_number_and_a_full_table_has_one_for_the_rest() {
        let sites = Box::leak(Box::new(Sites::new()));
        sites.set_default(Duration::from_millis(7));
        let numbers: Vec<u32> =
            (0..CAPACITY - 1).map(|n| sites.intern(n * 8, &site(format!("site {n}"))).index).collect();
        for (n, number) in numbers.iter().enumerate() {
            assert_eq!(sites.intern(n * 8, &site(format!("site {n}"))).index, *number);
        }
        let rest = sites.intern(1, &site("one too many".into()));
        assert_eq!(rest.site.name(), "(other sites)");
        assert_eq!(rest.limit(), 7_000_000, "it is watched as others are");
        assert_eq!(sites.intern(2, &site("another".into())).index, rest.index);
    }

    #[test]
    fn one_address_with_other_options_is_another_site() {
        let exact = Site { options: Options { exact: true, ..Options::default() }, ..Site::unplaced("") };
        assert_ne!(SITES.intern(1, &Site::unplaced("")).index, SITES.intern(1, &exact).index);
    }
}

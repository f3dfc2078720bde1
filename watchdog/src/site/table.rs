//! All sites of the process: a fixed table that is only ever added to, so that a site's number is its position, and an
//! open-addressed one of these numbers, so that looking one up takes no lock and no allocation. That has twice the places, so a
//! look-up ends soon also where the sites are used up, and the name is a new one.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;
use std::time::Duration;

use super::{Options, Site, Timing};
use crate::clock::{self, nanoseconds};
use crate::registry::Counter;

/// Sites that are told apart.
const OWN: usize = 4095;

/// Entries after those, which sites that are too many share: one for each kind of options, as what a site asks for holds all the
/// same. The first is of those that ask for nothing.
const SHARED: usize = 64;

/// Where numbers are found.
const PLACES: usize = 8192;

/// The name of what is shared.
const OTHERS: &str = "(other sites)";

/// The process's sites.
pub(crate) static SITES: Sites = Sites::new();

/// See the file's head.
pub(crate) struct Sites {
    entries: [OnceLock<Entry>; OWN + SHARED],
    places: [OnceLock<Place>; PLACES],
    /// How many of the sites that are told apart have been taken.
    taken: Counter,
    /// Nanoseconds; the watchdog's own threshold.
    default_limit: Counter,
    /// Nanoseconds; the shortest of all thresholds.
    shortest: Counter,
    /// A sixteenth of the shortest, in ticks of the exact clock.
    pace: Counter,
}

/// Where a site is.
#[derive(Clone, Copy)]
struct Place {
    number: u16,
    /// A part of the site's hash that does not lead to its place: of most others that are met on the way, no entry is read.
    print: u16,
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
            entries: [const { OnceLock::new() }; OWN + SHARED],
            places: [const { OnceLock::new() }; PLACES],
            taken: Counter::new(),
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
        let hash = hash(address, site);
        for step in 0..PLACES {
            let place = &self.places[(hash as usize).wrapping_add(step) % PLACES];
            let known = match place.get() {
                Some(known) => known,
                None if self.is_full() => break,
                None => place.get_or_init(|| self.add(address, site, print(hash))),
            };
            if known.print == print(hash)
                && let Some(entry) = self.get(u32::from(known.number))
                && entry.is(address, site)
            {
                return entry;
            }
        }
        self.shared(site.options)
    }

    fn is_full(&self) -> bool {
        OWN as u64 <= self.taken.get()
    }

    /// Gives the site a number. Where others took the last ones meanwhile, the place is of no site.
    fn add(&self, address: usize, site: &Site, print: u16) -> Place {
        let number = usize::try_from(self.taken.next() - 1).unwrap_or(OWN).min(OWN);
        if number < OWN {
            self.entries[number].get_or_init(|| self.entry(address, number, site.clone()));
        }
        Place { number: number as u16, print }
    }

    /// The entry of sites that are too many and ask for this; of more kinds than there are entries, that of those that ask for
    /// nothing.
    fn shared(&self, options: Options) -> &Entry {
        let entry = |index: usize, options| {
            let site = || Site { options, ..Site::unplaced(OTHERS) };
            self.entries[index].get_or_init(|| self.entry(0, index, site()))
        };
        let plain = entry(OWN, Options::default());
        if options == Options::default() {
            return plain;
        }
        let mut kinds = (OWN + 1..OWN + SHARED).map(|index| entry(index, options));
        kinds.find(|kind| kind.site.options == options).unwrap_or(plain)
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

fn hash(address: usize, site: &Site) -> u64 {
    let mut hasher = DefaultHasher::new();
    (address, &site.name, site.options).hash(&mut hasher);
    hasher.finish()
}

fn print(hash: u64) -> u16 {
    (hash >> 48) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;
    use std::collections::HashSet;

    fn site(name: String) -> Site {
        Site { name: Cow::Owned(name), ..Site::unplaced("") }
    }

    /// A table with no place left, and the number of each site in it.
    fn full() -> (&'static Sites, Vec<u32>) {
        let sites = Box::leak(Box::new(Sites::new()));
        sites.set_default(Duration::from_millis(7));
        let number = |n| sites.intern(n * 8, &site(format!("site {n}"))).index;
        let numbers = (0..OWN).map(number).collect();
        (sites, numbers)
    }

    #[test]
    fn sites_keep_their_number_and_a_full_table_has_one_for_the_rest() {
        let (sites, numbers) = full();
        assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), OWN);
        for (n, number) in numbers.iter().enumerate() {
            assert_eq!(sites.intern(n * 8, &site(format!("site {n}"))).index, *number);
        }
        let rest = sites.intern(1, &site("one too many".into()));
        assert_eq!(rest.site.name(), "(other sites)");
        assert_eq!(rest.limit(), 7_000_000, "it is watched as others are");
        assert_eq!(sites.intern(2, &site("another".into())).index, rest.index);
    }

    #[test]
    fn one_site_too_many_has_what_it_asks_for() {
        let (sites, _) = full();
        let asks = |name: &str, milliseconds| {
            let threshold = Some(Duration::from_millis(milliseconds));
            Site { options: Options { threshold, exact: true, panic: true }, ..site(name.into()) }
        };
        let rest = sites.intern(1, &asks("one", 3));
        assert_eq!((rest.site.name(), rest.limit()), ("(other sites)", 3_000_000));
        assert!(rest.site.options.exact && rest.site.options.panic);
        assert_eq!(sites.shortest(), 3_000_000);
        assert_eq!(sites.intern(2, &asks("another", 3)).index, rest.index);
        let plain = sites.intern(3, &site("plain".into())).index;
        assert_ne!(plain, rest.index);
        // There are not as many kinds as one may ask for.
        let last = (4..200).map(|threshold| sites.intern(4, &asks("many", threshold)).index).last();
        assert_eq!(last, Some(plain));
    }

    #[test]
    fn a_look_up_in_a_full_table_ends_soon() {
        let (sites, _) = full();
        let steps = |n: usize| {
            let hash = hash(1, &site(format!("new {n}"))) as usize;
            let is_taken = |step: &usize| sites.places[hash.wrapping_add(*step) % PLACES].get().is_some();
            (0..PLACES).take_while(is_taken).count()
        };
        let counts: Vec<usize> = (0..1_000).map(steps).collect();
        // As many as in theory, where half of all places are taken, and no more than a few cache lines.
        let (sum, most) = (counts.iter().sum::<usize>(), counts.iter().max().copied());
        assert!(sum < 3 * counts.len() && most < Some(100), "{sum} {most:?}");
        for n in 0..10_000 {
            sites.intern(1, &site(format!("new {n}")));
        }
        assert_eq!(sites.places.iter().filter(|place| place.get().is_some()).count(), OWN);
    }

    #[test]
    fn threads_that_take_the_last_places_find_theirs() {
        let sites: &'static Sites = Box::leak(Box::new(Sites::new()));
        let number = |n: usize| sites.intern(n * 8, &site(format!("site {n}"))).index;
        std::thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| (0..OWN + 100).map(number).count());
            }
        });
        let own = (0..OWN + 100).map(number).filter(|number| (*number as usize) < OWN);
        assert_eq!(own.collect::<HashSet<_>>().len(), OWN);
    }

    #[test]
    fn one_address_with_other_options_is_another_site() {
        let exact = Site { options: Options { exact: true, ..Options::default() }, ..Site::unplaced("") };
        assert_ne!(SITES.intern(1, &Site::unplaced("")).index, SITES.intern(1, &exact).index);
    }
}

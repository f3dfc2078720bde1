//! The monitor's thread: it looks at all slots several times a threshold, and tells what it found.

mod anchor;
mod gaps;
mod own;
mod probes;
mod shared;
mod tell;
mod violations;

pub(crate) use shared::{QUIET, Shared, Unsettled};
pub(crate) use violations::Violation;

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{self, Moment};
use crate::config::Config;
use crate::detect::{Look, Lost, Sighting, ThreadWatch, Tick, Ticks};
use crate::memory;
use crate::platform;
use crate::poll::woken_at;
use crate::registry::{CONTEXTS, CONTROL, ContextId, Histogram, SLOTS, Seat};
use crate::sinks::Outlet;
use crate::site::{Entry, SITES};
use crate::stack::Service;
use anchor::Anchor;
use gaps::{Gap, Gaps};
use own::Own;
use probes::Asker;
use tell::Teller;

/// Looks a threshold. A poll is first seen up to one look after it began, and counts from then; with five
/// looks it is reported by 1.4 thresholds, which leaves a tenth for the monitor's own waking.
const LOOKS_PER_THRESHOLD: u64 = 5;

/// Looks are not closer than this, which a threshold of half a millisecond asks for.
const SHORTEST_PERIOD: u64 = 100_000;

/// A parked monitor looks this often all the same, in case the poll that should have woken it met a watchdog
/// that was just being restarted.
const BACKSTOP: Duration = Duration::from_secs(5);

/// How often sinks that show more than stalls are called meanwhile.
const PULSE: u64 = 1_000_000_000;

/// See the file's head.
pub(crate) struct Monitor {
    config: Config,
    shared: Arc<Shared>,
    teller: Teller,
    threads: Vec<Watch>,
    ticks: Ticks,
    gaps: Gaps,
    system: Own,
    previous: Moment,
    last_active: Moment,
    next_stall: u64,
    /// Probes that are open.
    probes: Cell<usize>,
    last_pulse: Moment,
}

/// What is kept of one slot.
#[derive(Default)]
struct Watch {
    polls: ThreadWatch,
    asker: Asker,
    anchor: Anchor,
}

impl Monitor {
    pub(crate) fn new(
        config: Config,
        shared: Arc<Shared>,
        outlets: Vec<Outlet>,
        stacks: Option<Service>,
    ) -> Self {
        let now = clock::now();
        let teller = Teller::new(&config, Arc::clone(&shared), outlets, stacks);
        Self {
            config,
            shared,
            teller,
            threads: Vec::new(),
            ticks: Ticks::default(),
            gaps: Gaps::new(Own::before()),
            system: Own::default(),
            previous: now,
            last_active: now,
            next_stall: 0,
            probes: Cell::new(0),
            last_pulse: now,
        }
    }

    /// Runs until the watchdog is stopped. What panics on the way is known to who asks for it, and to nobody else: a watchdog ends
    /// no program.
    pub(crate) fn run(self) {
        let shared = Arc::clone(&self.shared);
        noting_panics(&shared, || self.watch());
    }

    fn watch(mut self) {
        // Where that is not to be had, the monitor is run as others are.
        platform::take_short_turns();
        while !self.shared.is_stopping() {
            self.look();
            let idle = Duration::from_nanos(self.previous.since(self.last_active));
            if self.config.linger < idle && self.park() {
                continue;
            }
            self.sleep();
        }
        // What ended since is told too.
        self.look();
        self.teller.close();
    }

    fn look(&mut self) {
        let has_memory = memory::is_left();
        let tick = self.tick(has_memory);
        if !has_memory {
            return;
        }
        let (mut sightings, mut released) = (Vec::new(), Vec::new());
        SLOTS.grow();
        make_shards();
        for (index, seat) in SLOTS.seats().enumerate() {
            if self.threads.len() == index {
                self.threads.push(Watch::default());
            }
            let found = sightings.len();
            let watch = &mut self.threads[index];
            let round = Round {
                tick: &tick,
                ticks: &self.ticks,
                next_stall: &mut self.next_stall,
                probes: &self.probes,
                stacks: self.teller.stacks(),
                sightings: &mut sightings,
                released: &mut released,
            };
            if watch.look(seat, round) {
                self.last_active = tick.at;
            }
            for sighting in sightings.drain(found..) {
                self.teller.tell(&sighting, seat);
            }
        }
        for context in released {
            // Of a poll that was no stall, too.
            self.teller.discard(CONTEXTS.get(context).of_end());
            self.teller.discard(CONTEXTS.take_back(context));
        }
        self.teller.let_go();
        self.shared.looked();
        if PULSE <= tick.at.since(self.last_pulse) {
            self.last_pulse = tick.at;
            self.teller.pulse();
        }
    }

    /// A tick; blind as a whole where there is no memory to look with.
    fn tick(&mut self, has_memory: bool) -> Tick {
        // Before the time is taken, so that what read the number before has begun by then.
        let number = CONTROL.advance();
        let Gap { at, lost } = if has_memory {
            self.gaps.look(&mut self.system, self.previous, period())
        } else {
            let at = clock::now();
            self.gaps.skip(at.since(self.previous));
            let blind = at.since(self.previous);
            Gap { at, lost: Lost { blind, ..Lost::default() } }
        };
        self.shared.blind.add(lost.blind);
        self.shared.paused.add(lost.paused);
        // Threads that had to wait stop later than others, so where there was a pause, each may have stood still for
        // all of the gap.
        let lost = match lost {
            Lost { paused: 0, .. } => lost,
            Lost { paused, blind, .. } => Lost { paused: paused + blind, ..Lost::default() },
        };
        let tick = Tick { number, at, previous: self.previous, lost };
        self.ticks.push(tick);
        self.previous = at;
        tick
    }

    fn sleep(&mut self) {
        let next = self.previous.plus(period());
        loop {
            let left = Duration::from_nanos(next.since(clock::now()));
            if left.is_zero() || self.shared.is_stopping() {
                return;
            }
            self.gaps.wait();
            std::thread::park_timeout(left);
        }
    }

    /// Sleeps until a poll begins. `false` when one has begun already.
    fn park(&mut self) -> bool {
        CONTROL.announce_park();
        let timeout = if platform::heavy_barrier_works() {
            platform::heavy_barrier();
            BACKSTOP
        } else {
            // A poll can miss the announcement, so it must be found by looking.
            Duration::from_nanos(SITES.shortest() / 2)
        };
        if SLOTS.seats().any(|seat| seat.slot.read(0).is_some()) || self.shared.is_stopping() {
            CONTROL.cancel_park();
            return false;
        }
        self.shared.parks.add(1);
        let parked = clock::now();
        self.gaps.wait();
        std::thread::park_timeout(timeout);
        CONTROL.cancel_park();
        // The time in the park is no gap: nothing was polled. What follows on the waking is one, if the monitor is not run.
        let awake = clock::now();
        let woken = Some(woken_at()).filter(|woken| parked <= *woken && *woken <= awake).unwrap_or(awake);
        self.gaps.skip(woken.since(self.previous));
        self.previous = woken;
        self.last_active = awake;
        true
    }
}

fn noting_panics(shared: &Shared, watch: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(watch)).is_err() {
        shared.fail();
    }
}

/// One look at all slots.
struct Round<'a> {
    tick: &'a Tick,
    ticks: &'a Ticks,
    next_stall: &'a mut u64,
    probes: &'a Cell<usize>,
    stacks: Option<&'a Service>,
    sightings: &'a mut Vec<Sighting>,
    released: &'a mut Vec<ContextId>,
}

impl Watch {
    fn look(&mut self, seat: &'static Seat, round: Round<'_>) -> bool {
        let Round { tick, ticks, next_stall, probes, stacks, sightings, released } = round;
        // Two questions share the asker.
        let asker = RefCell::new(&mut self.asker);
        let mut look = Look {
            tick,
            ticks,
            limit: &|site| SITES.get(site).map_or(u64::MAX, Entry::limit),
            activity: &mut || asker.borrow_mut().of(seat, probes)?.activity(),
            scheduling: &mut || asker.borrow_mut().of(seat, probes)?.scheduling(),
            now: &clock::now,
            worker: &mut || seat.worker(),
            handed: &|| seat.handed(),
            stayed: &mut |run, activity| self.anchor.look(seat, run, activity, stacks),
            next_stall,
            sightings,
            released,
        };
        let active = self.polls.look(&seat.slot, &mut look);
        self.asker.rest(probes);
        self.anchor.rest();
        active
    }
}

/// Makes the shards of histograms that polls have missed.
fn make_shards() {
    let seats = Histogram::take_wanted();
    if seats == 0 {
        return;
    }
    for timing in SITES.iter().filter_map(Entry::known_timing) {
        timing.lengths.make_shards(seats);
    }
}

fn period() -> u64 {
    (SITES.shortest() / LOOKS_PER_THRESHOLD).max(SHORTEST_PERIOD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_the_monitor_panicked_is_known() {
        let shared = Shared::default();
        noting_panics(&shared, || {});
        assert!(!shared.has_failed());
        noting_panics(&shared, || std::panic::resume_unwind(Box::new("meant")));
        assert!(shared.has_failed());
    }
}

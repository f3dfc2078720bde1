//! The monitor's thread: it looks at all slots several times a threshold, and tells what it found.

mod gaps;
mod shared;
mod tell;

pub(crate) use shared::{QUIET, Shared};

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{self, Moment};
use crate::config::Config;
use crate::detect::{Look, Sighting, ThreadWatch, Tick, Ticks};
use crate::platform::{self, Probe};
use crate::registry::{CONTEXTS, CONTROL, ContextId, Histogram, SLOTS, Seat};
use crate::sinks::Outlet;
use crate::site::{Entry, SITES};
use crate::stack::Service;
use gaps::Gaps;
use tell::Teller;

/// Looks a threshold. A poll is first seen up to one look after it began, and counts from then; with five
/// looks it is reported by 1.4 thresholds, which leaves a tenth for the monitor's own waking.
const LOOKS_PER_THRESHOLD: u64 = 5;

/// Looks are not closer than this, which a threshold of half a millisecond asks for.
const SHORTEST_PERIOD: u64 = 100_000;

/// A parked monitor looks this often all the same, in case the poll that should have woken it met a watchdog
/// that was just being restarted.
const BACKSTOP: Duration = Duration::from_secs(5);

/// See the file's head.
pub(crate) struct Monitor {
    config: Config,
    shared: Arc<Shared>,
    teller: Teller,
    threads: Vec<Watch>,
    ticks: Ticks,
    gaps: Gaps,
    previous: Moment,
    last_active: Moment,
    next_stall: u64,
}

/// What is kept of one slot.
#[derive(Default)]
struct Watch {
    polls: ThreadWatch,
    probe: Option<Probe>,
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
            gaps: Gaps::new(),
            previous: now,
            last_active: now,
            next_stall: 0,
        }
    }

    /// Runs until the watchdog is stopped.
    pub(crate) fn run(mut self) {
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
        let tick = self.tick();
        let (mut sightings, mut released) = (Vec::new(), Vec::new());
        SLOTS.grow();
        make_shards();
        for (index, seat) in SLOTS.seats().enumerate() {
            if self.threads.len() == index {
                self.threads.push(Watch::default());
            }
            let found = sightings.len();
            let watch = &mut self.threads[index];
            let (ticks, stalls) = (&self.ticks, &mut self.next_stall);
            if watch.look(seat, &tick, ticks, stalls, &mut sightings, &mut released) {
                self.last_active = tick.at;
            }
            for sighting in sightings.drain(found..) {
                self.teller.tell(&sighting, seat);
            }
        }
        for context in released {
            CONTEXTS.release(context);
        }
        self.shared.looked();
    }

    fn tick(&mut self) -> Tick {
        let at = clock::now();
        let period = period();
        let (paused, blind) = self.gaps.classify(at.since(self.previous), period);
        self.shared.blind.add(blind);
        self.shared.paused.add(paused);
        let number = CONTROL.advance();
        let tick = Tick { number, at, previous: self.previous, paused, blind };
        self.ticks.push(tick);
        self.previous = at;
        CONTROL.note_look(at.0);
        tick
    }

    fn sleep(&self) {
        let next = self.previous.plus(period());
        loop {
            let left = Duration::from_nanos(next.since(clock::now()));
            if left.is_zero() || self.shared.is_stopping() {
                return;
            }
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
        std::thread::park_timeout(timeout);
        CONTROL.cancel_park();
        // The time in the park is no gap: nothing was polled.
        self.previous = clock::now();
        self.last_active = self.previous;
        self.gaps.restart();
        true
    }
}

impl Watch {
    fn look(
        &mut self,
        seat: &Seat,
        tick: &Tick,
        ticks: &Ticks,
        next_stall: &mut u64,
        sightings: &mut Vec<Sighting>,
        released: &mut Vec<ContextId>,
    ) -> bool {
        // Two questions share the probe.
        let probe = std::cell::RefCell::new(&mut self.probe);
        let mut look = Look {
            tick,
            ticks,
            limit: &|site| SITES.get(site).map_or(u64::MAX, Entry::limit),
            activity: &mut || probe_of(&mut probe.borrow_mut(), seat)?.activity(),
            worker: &mut || seat.worker(),
            waited: &mut || {
                let probe = &mut probe.borrow_mut();
                seat.timekeeper.is_exact().then(|| probe_of(probe, seat)?.waited())?.map(|(waited, _)| waited)
            },
            next_stall,
            sightings,
            released,
        };
        self.polls.look(&seat.slot, &mut look)
    }
}

/// The probe of the thread that has the seat now.
fn probe_of<'a>(probe: &'a mut Option<Probe>, seat: &Seat) -> Option<&'a mut Probe> {
    let tid = seat.occupant()?.tid?;
    if probe.as_ref().is_none_or(|probe| probe.tid() != tid) {
        *probe = Probe::new(tid);
    }
    probe.as_mut()
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

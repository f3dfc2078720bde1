//! Stalls of made-up threads in made-up time: one unit is a hundredth of the threshold.

mod examples;
mod property;

use super::*;
use crate::registry::{Account, Baseline, Hands, Timekeeper};
use crate::slot::{Place, Top};

const LIMIT: u64 = 100;
const PERIOD: u64 = 20;

/// A thread, its monitor and a clock.
struct World {
    slot: &'static Slot,
    top: Top,
    watch: ThreadWatch,
    ticks: Ticks,
    now: u64,
    last_look: u64,
    number: u64,
    stalls: u64,
    /// The threshold of all sites.
    limit: u64,
    open: Vec<(Tag, Place, u64, u64, Baseline)>,
    sightings: Vec<Sighting>,
    state: State,
    /// As the scheduler counts it; what is waited from 1, since 0 says that nothing is known.
    scheduling: Scheduling,
    gave_away: u64,
    /// A wait that goes on, and is not in the scheduler's count.
    waiting: u64,
    /// What the thread keeps of its own waits.
    keeper: Timekeeper,
    hands: Hands,
    asked: u64,
    /// How long the monitor is held up between its tick and its reading of the slot.
    hold: u64,
    /// How much of blind time nothing explains, at most.
    unexplained: u64,
    held: Option<Tick>,
    /// The worker that the thread is, as the runtime has it.
    worker: Option<WorkerState>,
    /// A poll that ends while the monitor is not run, between its reading of the slot and its asking for the worker.
    meanwhile: Option<(Place, Option<End>)>,
}

/// What the thread does, while time goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Runs,
    /// It is ready, and the system runs something else.
    Waits,
    Sleeps,
}

impl World {
    fn new() -> Self {
        let mut world = Self {
            // As in a process: a slot is for ever.
            slot: Box::leak(Box::new(Slot::new())),
            top: Top::new(),
            watch: ThreadWatch::default(),
            ticks: Ticks::default(),
            now: 0,
            last_look: 0,
            number: 0,
            stalls: 0,
            limit: LIMIT,
            open: Vec::new(),
            sightings: Vec::new(),
            state: State::Runs,
            scheduling: Scheduling { on_cpu: 0, waited: 1, slices: 1 },
            gave_away: 0,
            waiting: 0,
            keeper: Timekeeper::new(),
            hands: Hands::default(),
            asked: 0,
            hold: 0,
            unexplained: 0,
            held: None,
            worker: None,
            meanwhile: None,
        };
        world.top.take(world.slot);
        world.look(0, 0);
        world
    }

    fn enter(&mut self, site: u32) {
        self.enter_as(site, Kind::POLL);
    }

    fn enter_as(&mut self, site: u32, kind: Kind) {
        if self.asked + LIMIT / 16 <= self.now || self.asked == 0 {
            self.asked = self.now;
            self.keeper.keep(self.now, self.account());
        }
        let tag = Tag::new(site, kind, ContextId::NONE);
        let place = self.top.enter(self.slot, tag.bits()).expect("it has a slot");
        self.open.push((tag, place, self.now, self.number, self.keeper.baseline()));
    }

    fn leave(&mut self) {
        if let Some((place, end)) = self.over() {
            leave(self.slot, &self.top, place, end);
        }
    }

    /// The innermost poll is over, and will leave with this word. Odd sites have exact times, as the polling side has it.
    fn over(&mut self) -> Option<(Place, Option<End>)> {
        let (tag, place, began, number, baseline) = self.open.pop()?;
        let length = self.now - began;
        let exact = if tag.site() % 2 == 1 { length.max(1) } else { 0 };
        let is_long = 2 <= self.number - number || (exact != 0 && LIMIT <= exact);
        let word = || {
            let Scheduling { waited, slices, .. } = self.scheduling;
            let not_run = || self.keeper.not_run((began, exact), baseline, self.account());
            let not_run = if exact == 0 { 0 } else { not_run() };
            let slept = if exact == 0 { 0 } else { self.keeper.slept(exact, baseline, self.account()) };
            let (level, sequence) = (place.level(), place.sequence());
            let (tag, ended) = (tag.bits(), self.now);
            End {
                tag,
                level,
                sequence,
                began: number,
                ended,
                exact,
                waited,
                slices,
                not_run,
                slept,
                scope: 0,
            }
        };
        let end = (is_long && place.is_followed()).then(word);
        Some((place, end))
    }

    fn account(&self) -> Account {
        let Scheduling { on_cpu, waited, .. } = self.scheduling;
        Account { waited, on_cpu, gave_away: Some(self.gave_away) }
    }

    /// Time goes by, and the monitor looks when it should.
    fn pass(&mut self, time: u64) {
        let end = self.now + time;
        loop {
            let next = self.last_look + if self.held.is_some() { self.hold } else { PERIOD.max(self.hold) };
            if end < next {
                break;
            }
            self.advance(next);
            match self.held.take() {
                Some(tick) => self.read(tick),
                None => {
                    let tick = self.tick(0, 0);
                    if self.hold == 0 { self.read(tick) } else { self.held = Some(tick) }
                }
            }
        }
        self.advance(end);
    }

    /// As `pass`, while the thread does something else than run.
    fn pass_as(&mut self, state: State, time: u64) {
        self.state = state;
        self.pass(time);
        self.runs();
    }

    /// As `pass_as`, without a look.
    fn pass_unseen_as(&mut self, state: State, time: u64) {
        self.state = state;
        self.advance(self.now + time);
        self.runs();
    }

    /// It gets to run, and so begins a slice.
    fn runs(&mut self) {
        self.gave_away += u64::from(self.state == State::Sleeps);
        self.state = State::Runs;
        self.scheduling.slices += 1;
        self.scheduling.waited += std::mem::take(&mut self.waiting);
    }

    /// Time goes by without a look; then one, that knows why.
    fn gap(&mut self, time: u64, is_pause: bool) {
        self.advance(self.now + time);
        let missed = self.now - self.last_look - PERIOD.min(self.now - self.last_look);
        if is_pause { self.look(missed, 0) } else { self.look(0, missed) }
    }

    fn advance(&mut self, now: u64) {
        let time = now - self.now;
        match self.state {
            State::Runs => self.scheduling.on_cpu += time,
            State::Waits => self.waiting += time,
            State::Sleeps => {}
        }
        self.now = now;
    }

    fn look(&mut self, paused: u64, blind: u64) {
        let tick = self.tick(paused, blind);
        self.read(tick);
    }

    fn tick(&mut self, paused: u64, blind: u64) -> Tick {
        self.number += 1;
        let (at, previous) = (Moment(self.now), Moment(self.last_look));
        let lost = Lost { paused, blind, unexplained: self.unexplained.min(blind) };
        let tick = Tick { number: self.number, at, previous, lost };
        self.ticks.push(tick);
        self.last_look = self.now;
        tick
    }

    fn read(&mut self, tick: Tick) {
        let (now, scheduling, handed) = (Moment(self.now), self.scheduling, self.hands.read());
        let limit = self.limit;
        let runnable = self.state != State::Sleeps;
        let activity = Activity { scheduling, runnable, faults: 0, doing: Doing::Running };
        let mut released = Vec::new();
        let mut look = Look {
            tick: &tick,
            ticks: &self.ticks,
            limit: &|_| limit,
            activity: &mut || Some(activity),
            scheduling: &mut || Some(scheduling),
            now: &|| now,
            worker: &mut || {
                if let Some((place, end)) = self.meanwhile.take() {
                    leave(self.slot, &self.top, place, end);
                }
                self.worker
            },
            handed: &|| handed,
            stayed: &mut |_, _| Stayed::Unknown,
            next_stall: &mut self.stalls,
            sightings: &mut self.sightings,
            released: &mut released,
        };
        self.watch.look(self.slot, &mut look);
    }

    /// A poll of `site` that does one thing.
    fn poll(&mut self, site: u32, inside: impl FnOnce(&mut Self)) {
        self.enter(site);
        inside(self);
        self.leave();
    }

    /// (site, elapsed) of each stall that ended.
    fn ended(&mut self) -> Vec<(u32, u64)> {
        self.pass(PERIOD);
        let ended = self.sightings.iter().filter(|sighting| matches!(sighting.stage, Stage::Ended { .. }));
        ended.map(|sighting| (sighting.tag.site(), sighting.elapsed)).collect()
    }

    fn multiples(&self) -> Vec<u64> {
        let running = self.sightings.iter().filter_map(|sighting| match sighting.stage {
            Stage::Running { multiple } => Some(multiple),
            Stage::Ended { .. } => None,
        });
        running.collect()
    }
}

fn leave(slot: &Slot, top: &Top, place: Place, end: Option<End>) {
    if let Some(end) = end {
        assert!(slot.ends.push(end));
    }
    top.leave(place);
}

//! Stalls of made-up threads in made-up time: one unit is a hundredth of the threshold.

use proptest::prelude::*;

use super::*;
use crate::slot::Place;

const LIMIT: u64 = 100;
const PERIOD: u64 = 20;

/// A thread, its monitor and a clock.
struct World {
    slot: &'static Slot,
    watch: ThreadWatch,
    ticks: Ticks,
    now: u64,
    last_look: u64,
    number: u64,
    stalls: u64,
    open: Vec<(Tag, Place<'static>, u64, u64)>,
    sightings: Vec<Sighting>,
    /// Nanoseconds that the thread waits for a processor from now on, in each period.
    starved: bool,
    ran: u64,
    /// What it waited so far; the scheduler counts from 1 here, since 0 says that nothing is known.
    waited: u64,
}

impl World {
    fn new() -> Self {
        let mut world = Self {
            // As in a process: a slot is for ever.
            slot: Box::leak(Box::new(Slot::new())),
            watch: ThreadWatch::default(),
            ticks: Ticks::default(),
            now: 0,
            last_look: 0,
            number: 0,
            stalls: 0,
            open: Vec::new(),
            sightings: Vec::new(),
            starved: false,
            ran: 0,
            waited: 1,
        };
        world.look(0, 0);
        world
    }

    fn enter(&mut self, site: u32) {
        self.enter_as(site, Kind::POLL);
    }

    fn enter_as(&mut self, site: u32, kind: Kind) {
        let tag = Tag::new(site, kind, ContextId::NONE);
        let place = self.slot.enter(tag.bits());
        self.open.push((tag, place, self.now, self.number));
    }

    /// Odd sites have exact times, as the polling side has it.
    fn leave(&mut self) {
        let Some((tag, place, began, number)) = self.open.pop() else { return };
        let length = self.now - began;
        let exact = if tag.site() % 2 == 1 { length.max(1) } else { 0 };
        let is_long = 2 <= self.number - number || (exact != 0 && LIMIT <= exact);
        if is_long && place.is_followed() {
            let Place { level, sequence, .. } = place;
            let end = End {
                tag: tag.bits(),
                level,
                sequence,
                began: number,
                ended: self.now,
                exact,
                waited: self.waited,
                not_run: 0,
                scope: 0,
            };
            assert!(self.slot.ends.push(end));
        }
        self.slot.leave(&place);
    }

    /// Time goes by, and the monitor looks when it should.
    fn pass(&mut self, time: u64) {
        let end = self.now + time;
        while self.last_look + PERIOD <= end {
            self.advance(self.last_look + PERIOD);
            self.look(0, 0);
        }
        self.advance(end);
    }

    /// Time goes by without a look; then one, that knows why.
    fn gap(&mut self, time: u64, is_pause: bool) {
        self.advance(self.now + time);
        let missed = self.now - self.last_look - PERIOD.min(self.now - self.last_look);
        if is_pause { self.look(missed, 0) } else { self.look(0, missed) }
    }

    fn advance(&mut self, now: u64) {
        if self.starved {
            self.waited += now - self.now;
        } else {
            self.ran += now - self.now;
        }
        self.now = now;
    }

    fn look(&mut self, paused: u64, blind: u64) {
        self.number += 1;
        let (at, previous) = (Moment(self.now), Moment(self.last_look));
        let tick = Tick { number: self.number, at, previous, paused, blind };
        self.ticks.push(tick);
        self.last_look = self.now;
        let activity = Activity {
            on_cpu: self.ran,
            waited: 0,
            slices: 1,
            runnable: true,
            faults: 0,
            doing: Doing::Running,
        };
        let waited = (!self.starved).then_some(self.waited);
        let mut released = Vec::new();
        let mut look = Look {
            tick: &tick,
            ticks: &self.ticks,
            limit: &|_| LIMIT,
            activity: &mut || Some(activity),
            worker: &mut || None,
            stayed: &mut |_, _| Stayed::Unknown,
            waited: &mut || waited,
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

#[test]
fn a_long_poll_is_seen_at_doubling_multiples_and_at_its_end() {
    let mut world = World::new();
    world.pass(7);
    world.poll(2, |world| world.pass(900));
    let ended = world.ended();
    assert_eq!(world.multiples(), [1, 2, 4, 8]);
    assert!(matches!(ended[..], [(2, 880..=900)]), "{ended:?}");
    assert!(world.sightings.iter().all(|sighting| sighting.stall == 1));
}

#[test]
fn exact_sites_tell_their_length_to_the_unit() {
    let mut world = World::new();
    world.pass(7);
    world.poll(3, |world| world.pass(123));
    world.poll(3, |world| world.pass(100));
    world.poll(3, |world| world.pass(99));
    assert_eq!(world.ended(), [(3, 123), (3, 100)]);
}

#[test]
fn the_innermost_over_the_threshold_has_the_stall_and_its_parents_do_not() {
    for sites in [[2, 4, 6], [3, 5, 7]] {
        let mut world = World::new();
        let [outer, middle, inner] = sites;
        world.poll(outer, |world| {
            world.pass(30);
            world.poll(middle, |world| world.poll(inner, |world| world.pass(300)));
            world.pass(30);
        });
        let ended = world.ended();
        assert!(matches!(ended[..], [(site, 280..=300)] if site == inner), "{ended:?}");
    }
}

#[test]
fn children_that_add_up_are_their_parents_stall_with_a_breakdown() {
    let mut world = World::new();
    world.poll(2, |world| {
        for child in [4, 6, 4, 6] {
            world.poll(child, |world| world.pass(60));
        }
    });
    let ended = world.ended();
    assert!(matches!(ended[..], [(2, 220..=240)]), "{ended:?}");
    let breakdown = &world.sightings.last().expect("the stall").breakdown;
    let sum: u64 = breakdown.iter().map(|(_, time)| time).sum();
    assert!((180..=240).contains(&sum), "{breakdown:?}");
    assert!(
        breakdown.iter().all(|(site, time)| [4, 6].contains(site) && (80..=120).contains(time)),
        "{breakdown:?}"
    );
}

#[test]
fn a_parent_with_a_stall_of_its_own_beside_its_childs_has_both() {
    let mut world = World::new();
    world.poll(3, |world| {
        world.poll(5, |world| world.pass(200));
        world.pass(150);
    });
    let ended = world.ended();
    assert!(matches!(ended[..], [(5, 200), (3, 110..=150)]), "{ended:?}");
}

#[test]
fn allowed_regions_are_nobodys_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(50);
            world.enter_as(8, Kind::ALLOWED);
            world.pass(500);
            world.poll(4, |world| world.pass(500));
            world.leave();
            world.pass(20);
        });
        assert_eq!(world.ended(), []);
    }
}

#[test]
fn a_pause_of_the_process_is_no_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(30);
            world.gap(5000, true);
            world.pass(20);
        });
        // And one that ends before the monitor looks again.
        world.enter(site);
        world.pass(30);
        world.advance(world.now + 5000);
        world.leave();
        world.gap(0, true);
        assert_eq!(world.ended(), []);
    }
}

#[test]
fn blind_time_is_no_evidence_but_exact_sites_need_none() {
    let mut world = World::new();
    world.poll(2, |world| world.gap(5000, false));
    world.poll(3, |world| world.gap(5000, false));
    world.gap(0, false);
    let ended = world.ended();
    assert!(matches!(ended[..], [(3, 5000)]), "{ended:?}");
    assert!(4900 <= world.sightings[0].blind);
}

#[test]
fn a_stall_that_blind_time_hid_is_not_put_down_to_its_parent() {
    let mut world = World::new();
    world.enter(3);
    world.enter(5);
    world.advance(world.now + 3000);
    world.leave();
    world.gap(10, false);
    world.pass(40);
    world.leave();
    assert_eq!(world.ended(), [(5, 3000)]);
}

#[test]
fn a_thread_that_the_system_does_not_run_is_no_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(10);
            world.starved = true;
            world.pass(2000);
            world.starved = false;
            world.pass(10);
        });
        assert_eq!(world.ended(), [], "site {site}");
        assert!(world.multiples().is_empty());
    }
}

#[test]
fn an_exact_poll_that_waited_while_the_monitor_did_too_is_no_stall() {
    let mut world = World::new();
    world.enter(3);
    world.starved = true;
    world.advance(world.now + 3000);
    world.starved = false;
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), []);
}

#[test]
fn a_wait_before_an_exact_poll_is_not_taken_off_it() {
    let mut world = World::new();
    world.starved = true;
    world.pass(3 * PERIOD);
    world.starved = false;
    world.enter(3);
    world.advance(world.now + 150);
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), [(3, 150)]);
}

#[test]
fn an_exact_poll_that_waited_between_looks_of_a_starved_monitor_is_no_stall() {
    let mut world = World::new();
    world.enter(3);
    world.starved = true;
    world.gap(600, false);
    world.gap(900, false);
    world.starved = false;
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), []);
}

#[test]
fn deeper_than_followed_is_put_down_to_the_deepest_followed() {
    let mut world = World::new();
    for site in 0..DEPTH as u32 + 4 {
        world.enter(2 * site);
    }
    world.pass(300);
    for _ in 0..DEPTH + 4 {
        world.leave();
    }
    let ended = world.ended();
    assert!(matches!(ended[..], [(site, _)] if site == 2 * (DEPTH as u32 - 1)), "{ended:?}");
    assert_eq!(world.slot.deeper(), 4);
}

/// What a made-up thread does.
#[derive(Clone, Debug)]
enum Step {
    Pass(u64),
    Poll(u32, Vec<Self>),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let leaf = prop_oneof![3 => (1_u64..60).prop_map(Step::Pass), 1 => (60_u64..600).prop_map(Step::Pass)];
    let step = leaf.prop_recursive(4, 40, 6, |inner| {
        (1_u32..40, prop::collection::vec(inner, 1..6)).prop_map(|(site, steps)| Step::Poll(site, steps))
    });
    prop::collection::vec(step, 1..12)
}

/// A poll as it really was.
struct Truth {
    site: u32,
    /// Its time outside its children.
    least: u64,
    /// All of its time.
    most: u64,
}

impl World {
    fn run(&mut self, steps: &[Step], truths: &mut Vec<Truth>) {
        for step in steps {
            match step {
                Step::Pass(time) => self.pass(*time),
                Step::Poll(site, steps) => {
                    let began = self.now;
                    self.poll(*site, |world| world.run(steps, truths));
                    truths.push(Truth { site: *site, least: direct(steps), most: self.now - began });
                }
            }
        }
    }
}

/// The time that a poll spends outside its children.
fn direct(steps: &[Step]) -> u64 {
    steps.iter().map(|step| if let Step::Pass(time) = step { *time } else { 0 }).sum()
}

proptest! {
    #[test]
    fn whatever_is_polled_stalls_are_told_once_and_only_stalls(start in 0_u64..PERIOD, steps in steps()) {
        let mut world = World::new();
        world.pass(start);
        let mut truths = Vec::new();
        world.run(&steps, &mut truths);
        world.pass(PERIOD);

        // One end a stall, and as many stalls as were begun.
        let mut ended: Vec<u64> = world.sightings.iter()
            .filter(|sighting| matches!(sighting.stage, Stage::Ended { .. }))
            .map(|sighting| sighting.stall)
            .collect();
        let count = ended.len();
        ended.sort_unstable();
        ended.dedup();
        prop_assert_eq!(ended.len(), count);
        prop_assert_eq!(count as u64, world.stalls);

        // Never a stall that was none, and never longer than it was.
        for sighting in &world.sightings {
            let longest = truths.iter().filter(|truth| truth.site == sighting.tag.site()).map(|truth| truth.most).max();
            prop_assert!(LIMIT <= longest.unwrap_or(0), "{:?}", sighting);
            prop_assert!(sighting.elapsed <= longest.unwrap_or(0), "{:?}", sighting);
        }

        // A poll that blocks long enough in one piece of its own is told.
        let long = |truth: &&Truth| 3 * LIMIT / 2 <= truth.least;
        for truth in truths.iter().filter(long) {
            let told = world.sightings.iter().any(|sighting| sighting.tag.site() == truth.site);
            prop_assert!(told || !has_one_piece(&steps, truth.site), "site {} of {:?}", truth.site, steps);
        }

        // Time is told once: all stalls together are no longer than what went by.
        let told: u64 = world.sightings.iter()
            .filter(|sighting| matches!(sighting.stage, Stage::Ended { .. }))
            .map(|sighting| sighting.elapsed)
            .sum();
        prop_assert!(told <= world.now, "{} of {}", told, world.now);
    }
}

/// Whether some poll of the site passes 1.5 thresholds without a child in between.
fn has_one_piece(steps: &[Step], site: u32) -> bool {
    steps.iter().any(|step| match step {
        Step::Pass(_) => false,
        Step::Poll(own, inner) => {
            let pieces = inner.split(|step| matches!(step, Step::Poll(..)));
            let longest = pieces.map(direct).max().unwrap_or(0);
            (*own == site && 3 * LIMIT / 2 <= longest) || has_one_piece(inner, site)
        }
    })
}

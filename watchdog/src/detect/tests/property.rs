//! Whatever threads do.

use proptest::prelude::*;

use super::*;

/// What a made-up thread does.
#[derive(Clone, Debug)]
enum Step {
    Pass(u64),
    Sleep(u64),
    /// It is ready, and the system runs something else.
    Wait(u64),
    Poll(u32, Vec<Self>),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let leaf = prop_oneof![
        3 => (1_u64..60).prop_map(Step::Pass),
        1 => (60_u64..600).prop_map(Step::Pass),
        1 => (1_u64..600).prop_map(Step::Sleep),
        1 => (1_u64..600).prop_map(Step::Wait),
    ];
    let step = leaf.prop_recursive(4, 40, 6, |inner| {
        (1_u32..40, prop::collection::vec(inner, 1..6)).prop_map(|(site, steps)| Step::Poll(site, steps))
    });
    prop::collection::vec(step, 1..12)
}

/// A poll as it really was.
struct Truth {
    site: u32,
    /// Its time outside its children, without waits.
    least: u64,
    /// All of its time without waits.
    most: u64,
}

impl World {
    fn run(&mut self, steps: &[Step], truths: &mut Vec<Truth>) {
        for step in steps {
            match step {
                Step::Pass(time) => self.pass(*time),
                Step::Sleep(time) => self.pass_as(State::Sleeps, *time),
                Step::Wait(time) => self.pass_as(State::Waits, *time),
                Step::Poll(site, steps) => {
                    let (began, waited) = (self.now, self.scheduling.waited);
                    self.poll(*site, |world| world.run(steps, truths));
                    truths.push(Truth {
                        site: *site,
                        least: direct(steps),
                        most: self.now - began - (self.scheduling.waited - waited),
                    });
                }
            }
        }
    }
}

/// The time that a poll spends outside its children.
fn direct(steps: &[Step]) -> u64 {
    let own = |step: &Step| match step {
        Step::Pass(time) | Step::Sleep(time) => *time,
        Step::Wait(_) | Step::Poll(..) => 0,
    };
    steps.iter().map(own).sum()
}

proptest! {
    #[test]
    fn whatever_is_polled_stalls_are_told_once_and_only_stalls(
        start in 0_u64..PERIOD, hold in prop_oneof![Just(0), 1..PERIOD], steps in steps()
    ) {
        let mut world = World::new();
        world.hold = hold;
        world.pass(start);
        let mut truths = Vec::new();
        world.run(&steps, &mut truths);
        world.pass(3 * PERIOD);

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

        // Never a stall that was none, and never longer than it was. A wait is known to a look, or to how often a
        // thread asks.
        let known_to = if waits(&steps) { PERIOD } else { 0 };
        for sighting in &world.sightings {
            let site = sighting.tag.site();
            let longest = truths.iter().filter(|truth| truth.site == site).map(|truth| truth.most).max();
            let longest = longest.unwrap_or(0) + known_to;
            prop_assert!(LIMIT <= longest, "{:?}", sighting);
            prop_assert!(sighting.elapsed <= longest, "{:?}", sighting);
        }

        // A poll that blocks long enough in one piece of its own is told: for 1.5 thresholds, and for what a look that is held up
        // loses at its beginning, if it does not take the time itself.
        let enough = |site: u32| 3 * LIMIT / 2 + if is_exact(&steps, site, false) { 0 } else { hold };
        let long = |truth: &&Truth| enough(truth.site) <= truth.least;
        for truth in truths.iter().filter(long) {
            let told = world.sightings.iter().any(|sighting| sighting.tag.site() == truth.site);
            let has_piece = has_one_piece(&steps, truth.site, enough(truth.site));
            prop_assert!(told || !has_piece, "site {} of {:?}", truth.site, steps);
        }

        // Time is told once: all stalls together are no longer than what went by.
        let told: u64 = world.sightings.iter()
            .filter(|sighting| matches!(sighting.stage, Stage::Ended { .. }))
            .map(|sighting| sighting.elapsed)
            .sum();
        prop_assert!(told <= world.now, "{} of {}", told, world.now);
    }
}

/// Whether the thread waits for a processor at some time.
fn waits(steps: &[Step]) -> bool {
    steps.iter().any(|step| match step {
        Step::Pass(_) | Step::Sleep(_) => false,
        Step::Wait(_) => true,
        Step::Poll(_, inner) => waits(inner),
    })
}

/// Whether the polls of the site take their times, and those inside them do. `is_inside` such a one the steps may be.
fn is_exact(steps: &[Step], site: u32, is_inside: bool) -> bool {
    steps.iter().all(|step| match step {
        Step::Pass(_) | Step::Sleep(_) | Step::Wait(_) => true,
        Step::Poll(own, inner) => {
            let is_inside = is_inside || *own == site;
            !(is_inside && own.is_multiple_of(2)) && is_exact(inner, site, is_inside)
        }
    })
}

/// Whether some poll of the site passes enough time without a child in between.
fn has_one_piece(steps: &[Step], site: u32, enough: u64) -> bool {
    steps.iter().any(|step| match step {
        Step::Pass(_) | Step::Sleep(_) | Step::Wait(_) => false,
        Step::Poll(own, inner) => {
            let pieces = inner.split(|step| matches!(step, Step::Poll(..) | Step::Wait(_)));
            let longest = pieces.map(direct).max().unwrap_or(0);
            (*own == site && enough <= longest) || has_one_piece(inner, site, enough)
        }
    })
}

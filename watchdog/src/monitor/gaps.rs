//! Times in which the monitor did not look as planned: either the process stood still (stopped, suspended, its
//! virtual machine paused), or it went on and only the monitor was not run.

use super::LOOKS_PER_THRESHOLD;
use super::own::{System, Told};
use crate::clock::Moment;
use crate::detect::Lost;

/// A shorter pause, in periods, is not told from a monitor that was not run: two thresholds.
const SHORTEST_PAUSE: u64 = 2 * LOOKS_PER_THRESHOLD;

/// A shorter time, in periods, that nothing explains may be what it takes to be woken, and makes no poll that yields well a
/// stall: four fifths of a threshold.
const SHORTEST_UNEXPLAINED: u64 = LOOKS_PER_THRESHOLD - 1;

/// Looks in time for which the system is asked once: what was before a gap is asked ahead of it, and takes as long as the
/// rest of a look.
const LOOKS: u32 = 2;

/// How often the system is asked again if the monitor was kept from running meanwhile.
const TRIES: u32 = 4;

/// See the file's head.
#[derive(Debug)]
pub(super) struct Gaps {
    told: Told,
    /// Nanoseconds since the system was asked, and how many looks.
    age: u64,
    looks: u32,
    /// How often the monitor has given its processor away since, to wait for its next look or in a park.
    waits: u64,
}

/// The moment of a look, with what was not as planned before it: nothing, as long as the look came within twice the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) at: Moment,
    pub(super) lost: Lost,
}

impl Gaps {
    /// `told` may be old, but not later than the first look.
    pub(super) fn new(told: Told) -> Self {
        Self { told, age: 0, looks: 0, waits: 0 }
    }

    /// The monitor waits now. After a look that took until the next one it does not.
    pub(super) fn wait(&mut self) {
        self.waits += 1;
    }

    /// A look; the one before was at `previous`.
    pub(super) fn look(&mut self, system: &mut impl System, previous: Moment, period: u64) -> Gap {
        let at = system.now();
        let since = at.since(previous);
        self.looks += 1;
        if since <= 2 * period && self.looks < LOOKS {
            self.age += since;
            return Gap { at, lost: Lost::default() };
        }
        self.looks = 0;
        let (at, told) = ask(system, at, period);
        Gap { at, lost: self.classify(at.since(previous), told, period) }
    }

    /// Time went by in which the system was not asked, and that is no gap.
    pub(super) fn skip(&mut self, nanoseconds: u64) {
        self.age += nanoseconds;
    }

    /// What was lost of the time since the last look.
    fn classify(&mut self, since_last: u64, told: Option<Told>, period: u64) -> Lost {
        let is_late = 2 * period < since_last;
        let gap = since_last.saturating_sub(period);
        let Some(told) = told else {
            self.age += since_last;
            return Lost { blind: if is_late { gap } else { 0 }, ..Lost::default() };
        };
        let (before, waits) = (std::mem::take(&mut self.age), std::mem::take(&mut self.waits));
        let last = std::mem::replace(&mut self.told, told);
        if !is_late {
            return Lost::default();
        }
        // All that it waited since it was asked may have been in the gap.
        let waited = told.waited.saturating_sub(last.waited);
        let Some((now, then)) = told.busy.zip(last.busy) else {
            // Nothing is known but the length: a long gap is likelier a pause than a starved thread.
            return if SHORTEST_PAUSE * period < gap {
                Lost { paused: gap, ..Lost::default() }
            } else {
                Lost { blind: gap, ..Lost::default() }
            };
        };
        let busy = now.saturating_sub(then).saturating_sub((before + period) * told.processors);
        let still = still(gap, waited, busy, told.processors);
        // A thread that is stopped gives its processor away, as one that waits does. One that is not may be held up alone, by
        // what a virtual machine's host takes for others of one processor.
        let is_stopped =
            told.gave_away.zip(last.gave_away).is_some_and(|(now, then)| waits < now.saturating_sub(then));
        let shortest = if is_stopped { SHORTEST_UNEXPLAINED } else { SHORTEST_PAUSE };
        if shortest * period <= still {
            return Lost { paused: still, blind: gap - still, unexplained: 0 };
        }
        let unexplained = if SHORTEST_UNEXPLAINED * period <= still { still } else { 0 };
        Lost { paused: 0, blind: gap, unexplained }
    }
}

/// What the system tells at a moment, which is `at` or later. The monitor may be kept from running between the two; what it
/// waited then would be put down to the time before, and be missing in the next gap. So it asks until both are close;
/// `None` if they never are.
fn ask(system: &mut impl System, mut at: Moment, period: u64) -> (Moment, Option<Told>) {
    for _ in 0..TRIES {
        let told = system.ask();
        let after = system.now();
        if after.since(at) <= period / 2 {
            return (at, Some(told));
        }
        at = after;
    }
    (at, None)
}

/// Nanoseconds of a gap in which the process certainly stood still. A monitor that is not run waits to run, a stopped one
/// does not; and if the process used the processors for longer than it could while the monitor waited, then the monitor
/// was held up by something else.
fn still(gap: u64, waited: u64, busy: u64, processors: u64) -> u64 {
    gap.saturating_sub(waited).saturating_sub(busy.saturating_sub(waited * processors))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: u64 = 10;

    /// A monitor on a machine of one processor that others want, in made-up time.
    #[derive(Default)]
    struct Machine {
        now: u64,
        waited: u64,
        busy: u64,
        gave_away: u64,
        /// How long the monitor is not run before it asks, each time, the last first.
        delays: Vec<u64>,
    }

    impl Machine {
        /// Others run.
        fn keep_waiting(&mut self, time: u64) {
            self.now += time;
            self.waited += time;
            self.busy += time;
        }

        fn pause(&mut self, time: u64) {
            self.now += time;
        }
    }

    impl System for Machine {
        fn now(&mut self) -> Moment {
            Moment(self.now)
        }

        fn ask(&mut self) -> Told {
            let delay = self.delays.pop().unwrap_or(0);
            self.keep_waiting(delay);
            Told {
                waited: self.waited,
                busy: Some(self.busy),
                gave_away: Some(self.gave_away),
                processors: 1,
            }
        }
    }

    fn gaps() -> Gaps {
        Gaps::new(Told { waited: 0, busy: Some(0), gave_away: Some(0), processors: 1 })
    }

    #[test]
    fn a_stop_is_told_from_a_wait_and_from_being_held_up() {
        assert_eq!(still(700, 0, 0, 2), 700, "all threads stood still");
        assert_eq!(still(700, 690, 500, 2), 10, "the monitor waited while others ran");
        assert_eq!(still(1_000, 300, 550, 2), 700, "it was stopped, and then waited");
        assert_eq!(still(100, 0, 100, 2), 0, "the process ran all the time");
    }

    #[test]
    fn a_monitor_that_is_kept_waiting_in_its_look_is_not_taken_for_a_pause() {
        let (mut gaps, mut machine) = (gaps(), Machine::default());
        machine.keep_waiting(300);
        // After it took the time and before it asked.
        machine.delays = vec![400];
        let first = gaps.look(&mut machine, Moment(0), PERIOD);
        assert_eq!((first.lost.paused, first.lost.blind), (0, 700 - PERIOD), "{first:?}");
        machine.pause(PERIOD);
        let second = gaps.look(&mut machine, first.at, PERIOD);
        assert_eq!((second.lost.paused, second.lost.blind), (0, 0), "{second:?}");
        // Every time that it asks: nothing is known.
        machine.delays = vec![50; TRIES as usize];
        machine.pause(2 * PERIOD + 1);
        let third = gaps.look(&mut machine, second.at, PERIOD);
        assert_eq!(third.lost.paused, 0, "{third:?}");
        machine.pause(PERIOD);
        machine.keep_waiting(300);
        let fourth = gaps.look(&mut machine, third.at, PERIOD);
        assert_eq!((fourth.lost.paused, fourth.lost.blind), (0, 300), "{fourth:?}");
    }

    #[test]
    fn a_short_time_that_nothing_explains_is_told_from_a_wait() {
        for (still, waited, unexplained) in [(6, 6, 5), (5, 1, 4), (4, 6, 0), (0, 12, 0)] {
            let (mut gaps, mut machine) = (gaps(), Machine::default());
            machine.pause(still * PERIOD);
            machine.keep_waiting(waited * PERIOD);
            let gap = gaps.look(&mut machine, Moment(0), PERIOD).lost;
            let blind = (still + waited - 1) * PERIOD;
            assert_eq!(gap, Lost { paused: 0, blind, unexplained: unexplained * PERIOD });
        }
    }

    #[test]
    fn a_short_stop_is_told_from_what_nothing_explains() {
        for (sleeps, is_stop, expected) in
            [(true, false, (0, 5)), (true, true, (5, 0)), (false, false, (0, 5)), (false, true, (5, 0))]
        {
            let (mut gaps, mut machine) = (gaps(), Machine::default());
            // To sleep until the next look, unless the last one took until then, and to be stopped.
            if sleeps {
                gaps.wait();
            }
            machine.gave_away = u64::from(sleeps) + u64::from(is_stop);
            machine.pause(6 * PERIOD);
            let Lost { paused, unexplained, .. } = gaps.look(&mut machine, Moment(0), PERIOD).lost;
            assert_eq!(
                (paused, unexplained),
                (expected.0 * PERIOD, expected.1 * PERIOD),
                "{sleeps} {is_stop}"
            );
        }
    }

    #[test]
    fn a_pause_is_one_whatever_was_before_it() {
        let (mut gaps, mut machine) = (gaps(), Machine::default());
        let mut previous = Moment(0);
        for _ in 0..3 {
            machine.pause(PERIOD);
            machine.busy += PERIOD;
            previous = gaps.look(&mut machine, previous, PERIOD).at;
        }
        // A park, in which the process works on without polling.
        machine.pause(5_000);
        machine.busy += 5_000;
        gaps.skip(5_000);
        machine.pause(500);
        let gap = gaps.look(&mut machine, Moment(previous.0 + 5_000), PERIOD);
        assert_eq!((gap.lost.paused, gap.lost.blind), (500 - PERIOD, 0), "{gap:?}");
    }
}

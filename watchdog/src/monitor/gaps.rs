//! Times in which the monitor did not look as planned: either the process stood still (stopped, suspended, its
//! virtual machine paused), or it went on and only the monitor was not run.

use crate::platform::{self, Probe};

/// A shorter pause, in periods, is not told from a monitor that was not run: two thresholds.
const SHORTEST_PAUSE: u64 = 10;

/// Looks in time for which the system is asked once: what was before a gap is asked ahead of it, and takes as long as the
/// rest of a look.
const LOOKS: u32 = 8;

/// See the file's head.
#[derive(Debug)]
pub(super) struct Gaps {
    own: Option<Probe>,
    waited: u64,
    process_time: Option<u64>,
    /// Nanoseconds since these two were asked, and how many looks.
    age: u64,
    looks: u32,
    processors: u64,
}

impl Gaps {
    pub(super) fn new() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
        Self { own: None, waited: 0, process_time: platform::process_time(), age: 0, looks: 0, processors }
    }

    /// Nanoseconds of the time since the last look that were (paused, blind). Both 0 as long as the look came
    /// within twice the period.
    pub(super) fn classify(&mut self, since_last: u64, period: u64) -> (u64, u64) {
        let is_late = 2 * period < since_last;
        let before = std::mem::take(&mut self.age);
        self.looks += 1;
        if !is_late && self.looks < LOOKS {
            self.age = before + since_last;
            return (0, 0);
        }
        self.looks = 0;
        // All that it waited since it was asked may have been in the gap.
        let waited = self.waited();
        let busy = self.busy();
        if !is_late {
            return (0, 0);
        }
        let gap = since_last - period;
        let Some(busy) = busy else {
            // Nothing is known but the length: a long gap is likelier a pause than a starved thread.
            return if SHORTEST_PAUSE * period < gap { (gap, 0) } else { (0, gap) };
        };
        let still =
            still(gap, waited, busy.saturating_sub((before + period) * self.processors), self.processors);
        // Less is the time that it takes to be woken, or what a virtual machine's host takes for others.
        if still < SHORTEST_PAUSE * period { (0, gap) } else { (still, gap - still) }
    }

    /// Starts counting anew, after a park.
    pub(super) fn restart(&mut self) {
        (self.age, self.looks) = (0, 0);
        self.waited();
        self.busy();
    }

    /// Nanoseconds since the last call in which this thread was ready and not run.
    fn waited(&mut self) -> u64 {
        if self.own.is_none() {
            self.own = platform::thread_id().and_then(Probe::new);
        }
        let Some(own) = self.own.as_mut().and_then(Probe::scheduling) else { return 0 };
        let waited = own.waited;
        waited.saturating_sub(std::mem::replace(&mut self.waited, waited))
    }

    /// Nanoseconds since the last call that the process spent on processors.
    fn busy(&mut self) -> Option<u64> {
        let now = platform::process_time()?;
        Some(now.saturating_sub(self.process_time.replace(now)?))
    }
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

    #[test]
    fn a_stop_is_told_from_a_wait_and_from_being_held_up() {
        assert_eq!(still(700, 0, 0, 2), 700, "all threads stood still");
        assert_eq!(still(700, 690, 500, 2), 10, "the monitor waited while others ran");
        assert_eq!(still(1_000, 300, 550, 2), 700, "it was stopped, and then waited");
        assert_eq!(still(100, 0, 100, 2), 0, "the process ran all the time");
    }
}

//! Times in which the monitor did not look as planned: either the process stood still (stopped, suspended, its
//! virtual machine paused), or it went on and only the monitor was not run.

use crate::platform::{self, Probe};

/// See the file's head.
#[derive(Debug)]
pub(super) struct Gaps {
    own: Option<Probe>,
    waited: u64,
    process_time: Option<u64>,
    processors: u64,
}

impl Gaps {
    pub(super) fn new() -> Self {
        let processors = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
        Self { own: None, waited: 0, process_time: platform::process_time(), processors }
    }

    /// Nanoseconds of the time since the last look that were (paused, blind). Both 0 as long as the look came
    /// within twice the period.
    pub(super) fn classify(&mut self, since_last: u64, period: u64) -> (u64, u64) {
        let waited = self.waited();
        let busy = self.busy();
        if since_last <= 2 * period {
            return (0, 0);
        }
        let gap = since_last - period;
        let Some(busy) = busy else {
            // Nothing is known but the length: a long gap is likelier a pause than a starved thread.
            return if 10 * period < gap { (gap, 0) } else { (0, gap) };
        };
        // The process went on if it used the processors for longer than it could before a pause began.
        if period * self.processors + gap / 10 < busy {
            return (0, gap);
        }
        // A starved thread waits to run, a stopped one does not. What a wait leaves unexplained, as the time it
        // takes to be woken, is no pause of its own.
        if gap / 2 < waited { (0, gap) } else { (gap - waited, waited) }
    }

    /// Starts counting anew, after a park.
    pub(super) fn restart(&mut self) {
        self.waited();
        self.busy();
    }

    /// Nanoseconds since the last call in which this thread was ready and not run.
    fn waited(&mut self) -> u64 {
        if self.own.is_none() {
            self.own = platform::thread_id().and_then(Probe::new);
        }
        let Some((waited, _)) = self.own.as_mut().and_then(Probe::waited) else { return 0 };
        waited.saturating_sub(std::mem::replace(&mut self.waited, waited))
    }

    /// Nanoseconds since the last call that the process spent on processors.
    fn busy(&mut self) -> Option<u64> {
        let now = platform::process_time()?;
        Some(now.saturating_sub(self.process_time.replace(now)?))
    }
}

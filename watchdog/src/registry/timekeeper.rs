//! What a thread that polls sites with exact times knows of its own waits for a processor.
//!
//! A long poll must not be taken for a stall where the thread was ready and the system ran something else. The
//! system tells how long a thread waited in its life, so the poll needs that number at its end and from a moment
//! near its beginning. As a rule the monitor's last look is near enough. Where the monitor itself is not run,
//! the thread asks for itself, now and then.

use super::Counter;

/// Written and read by the seat's thread, save `exact`, which the monitor reads.
#[derive(Debug, Default)]
pub(crate) struct Timekeeper {
    exact: Counter,
    /// The stamp from which on the thread should see whether the monitor is late.
    due: Counter,
    at: Counter,
    /// 0 as long as the thread has not asked.
    waited: Counter,
}

impl Timekeeper {
    /// Whether the thread has polled a site with exact times.
    pub(crate) fn is_exact(&self) -> bool {
        self.exact.get() != 0
    }

    /// Whether the thread, at this stamp, should see whether the monitor is late.
    #[inline]
    pub(crate) fn is_due(&self, stamp: u64) -> bool {
        self.due.get() <= stamp
    }

    pub(crate) fn set_due(&self, stamp: u64) {
        self.exact.set(1);
        self.due.set(stamp);
    }

    /// Keeps what the thread had waited at a moment, or later.
    pub(crate) fn keep(&self, at: u64, waited: u64) {
        self.at.set(at);
        self.waited.set(waited);
    }

    /// The least nanoseconds that the thread waited since it began a poll at `began`, if it had waited `waited` in
    /// its life when that ended.
    pub(crate) fn waited_since(&self, began: u64, waited: u64) -> u64 {
        match self.waited.get() {
            0 => 0,
            // All of the time between the asking and the beginning may have been a wait.
            before => waited.saturating_sub(before).saturating_sub(began.saturating_sub(self.at.get())),
        }
    }

    pub(crate) fn reset(&self) {
        for number in [&self.exact, &self.due, &self.at, &self.waited] {
            number.set(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_have_been_waited_before_the_poll_counts() {
        let keeper = Timekeeper::default();
        assert_eq!(keeper.waited_since(100, 5_000), 0, "it has not asked");
        keeper.keep(100, 1_000);
        assert_eq!(keeper.waited_since(100, 1_400), 400);
        assert_eq!(keeper.waited_since(250, 1_400), 250);
        assert_eq!(keeper.waited_since(900, 1_400), 0);
        assert_eq!(keeper.waited_since(50, 1_400), 400, "it asked inside the poll");
        keeper.reset();
        assert_eq!(keeper.waited_since(100, 5_000), 0, "another thread has the seat");
    }
}

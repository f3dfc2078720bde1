//! What a thread that polls sites with exact times knows of its own waits for a processor.
//!
//! A long poll must not be taken for a stall where the thread was ready and the system ran something else. The
//! system tells how long a thread waited in its life, so the poll needs that number at its end and from a moment
//! near its beginning. Asking takes a system call, so the thread asks now and then, and counts as little as is
//! certain.

use super::Counter;

/// Written and read by its thread alone.
#[derive(Debug)]
pub(crate) struct Timekeeper {
    /// The stamp from which on the thread should ask again.
    due: Counter,
    baseline: Counter,
    waited: Counter,
    on_cpu: Counter,
    gave_away: Counter,
}

/// What a thread had waited at a moment: the one less the other. A poll keeps that of its beginning, since polls inside
/// it may ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Baseline(u64);

/// What the system tells a thread of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Account {
    /// Nanoseconds that it waited for a processor.
    pub(crate) waited: u64,
    /// Nanoseconds that it ran.
    pub(crate) on_cpu: u64,
    /// How often it gave its processor away to wait for something else, if that is known.
    pub(crate) gave_away: Option<u64>,
}

impl Timekeeper {
    /// Of a thread that has not asked yet.
    pub(crate) const fn new() -> Self {
        // No baseline of a poll is this.
        let baseline = Counter::of(u64::MAX);
        let [due, waited, on_cpu, gave_away] = [const { Counter::new() }; 4];
        Self { due, baseline, waited, on_cpu, gave_away }
    }

    /// Whether the thread, at this stamp, should ask.
    #[inline]
    pub(crate) fn is_due(&self, stamp: u64) -> bool {
        self.due.get() <= stamp
    }

    pub(crate) fn set_due(&self, stamp: u64) {
        self.due.set(stamp);
    }

    /// Keeps what the thread was told at a moment, or later.
    pub(crate) fn keep(&self, at: u64, account: Account) {
        self.baseline.set(account.waited.wrapping_sub(at));
        self.waited.set(account.waited);
        self.on_cpu.set(account.on_cpu);
        // No thread does so as often.
        self.gave_away.set(account.gave_away.unwrap_or(u64::MAX));
    }

    #[inline]
    pub(crate) fn baseline(&self) -> Baseline {
        Baseline(self.baseline.get())
    }

    /// The least nanoseconds of a poll in which the thread was not run though it could have been, by what the thread is
    /// told at the poll's end. The poll took `length` from `began` on, and `baseline` is that of its beginning.
    pub(crate) fn not_run(&self, (began, length): (u64, u64), baseline: Baseline, now: Account) -> u64 {
        let waited = baseline.waited_since(began, now.waited);
        // A thread that never gave its processor away ran, or was kept from it: by others, or by the host of a virtual
        // machine, which counts as no wait.
        let never_gave = now.gave_away.is_some_and(|times| times == self.gave_away.get());
        let is_known = baseline == self.baseline() && never_gave;
        let ran = now.on_cpu.saturating_sub(self.on_cpu.get());
        waited.max(if is_known { length.saturating_sub(ran) } else { 0 }).min(length)
    }

    /// The least nanoseconds of a poll of `length` in which the thread neither ran nor wanted to, as far as is known.
    pub(crate) fn slept(&self, length: u64, baseline: Baseline, now: Account) -> u64 {
        if baseline != self.baseline() {
            return 0;
        }
        let ran = now.on_cpu.saturating_sub(self.on_cpu.get());
        let waited = now.waited.saturating_sub(self.waited.get());
        length.saturating_sub(ran).saturating_sub(waited)
    }

    /// The thread is another to the system now, after a fork.
    pub(crate) fn reset(&self) {
        self.due.set(0);
        // No baseline of a poll is this.
        self.baseline.set(u64::MAX);
    }
}

impl Baseline {
    /// The least nanoseconds that the thread waited in a poll that began at `began`, after the asking, if it had
    /// waited `waited` in its life when that ended: all of the time in between may have been a wait.
    fn waited_since(self, began: u64, waited: u64) -> u64 {
        let waited = waited.wrapping_sub(began).wrapping_sub(self.0).cast_signed();
        waited.max(0).unsigned_abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(waited: u64, on_cpu: u64, gave_away: Option<u64>) -> Account {
        Account { waited, on_cpu, gave_away }
    }

    #[test]
    fn only_what_cannot_have_been_waited_before_the_poll_counts() {
        let keeper = Timekeeper::new();
        keeper.keep(100, account(1_000, 0, Some(0)));
        let baseline = keeper.baseline();
        let not_run = |began, waited| keeper.not_run((began, 10_000), baseline, account(waited, 0, Some(1)));
        assert_eq!(not_run(100, 1_400), 400);
        assert_eq!(not_run(250, 1_400), 250);
        assert_eq!(not_run(900, 1_400), 0);
        // A poll inside asks again.
        keeper.keep(500, account(1_400, 0, Some(0)));
        assert_eq!(not_run(100, 1_400), 400);
    }

    #[test]
    fn what_was_neither_run_nor_waited_was_slept() {
        let keeper = Timekeeper::new();
        keeper.keep(100, account(1_000, 50, Some(0)));
        let baseline = keeper.baseline();
        let slept = |waited, on_cpu| keeper.slept(10_000, baseline, account(waited, on_cpu, Some(1)));
        assert_eq!(slept(1_000, 50), 10_000);
        assert_eq!(slept(1_300, 750), 9_000);
        assert_eq!(slept(2_000, 20_000), 0);
        // What a poll inside was told is not of the poll's beginning.
        keeper.keep(500, account(1_300, 60, Some(0)));
        assert_eq!(slept(1_300, 60), 0);
    }

    #[test]
    fn who_never_gave_its_processor_away_took_what_it_ran() {
        let keeper = Timekeeper::new();
        keeper.keep(100, account(0, 50, Some(7)));
        let not_run = |on_cpu, gave_away| {
            keeper.not_run((100, 1_000), keeper.baseline(), account(0, on_cpu, gave_away))
        };
        assert_eq!(not_run(80, Some(7)), 970, "the host took the rest");
        assert_eq!(not_run(80, Some(8)), 0, "it may have slept");
        assert_eq!(not_run(5_000, Some(7)), 0);
        keeper.keep(100, account(0, 50, None));
        assert_eq!(
            keeper.not_run((100, 1_000), keeper.baseline(), account(0, 80, None)),
            0,
            "nothing is known"
        );
    }
}

//! How long a thread was ready to run while the system ran something else.
//!
//! The scheduler adds a wait to its count only when the thread gets to run again. Until then a wait shows as a thread
//! that is runnable, has not begun a new slice, and has not used the processor. Such a wait is left out at once, and
//! put right as soon as the scheduler's own count of it comes in. If the thread has run on in the same slice, then it was
//! no wait, nor was it a sleep: the host of a virtual machine took the processor.

use crate::clock::Moment;
use crate::platform::Scheduling;

/// What was left out so far of the waits of one thread, from the first look at a poll that did not move.
#[derive(Debug, Default)]
pub(super) struct Waits {
    last: Option<Sample>,
    /// Nanoseconds of a wait that may be going on, and are not in the scheduler's count.
    pending: u64,
    /// Those of them in which it was certainly ready: between two looks that saw it so, without its having run.
    certain: u64,
    doubt: Doubt,
}

/// Whether the next call may tell of a wait that began before this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Doubt {
    #[default]
    None,
    /// The thread was ready at the last call, in a slice that was new: whether it ran or had begun to wait is not known.
    /// It had used the processor for `ran` nanoseconds since the call before.
    New { ran: u64 },
    /// It has not run since then, so it waited, for longer than is known.
    Same,
}

/// When the system was asked: not before the one moment, and not after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) from: Moment,
    pub(super) until: Moment,
}

#[derive(Clone, Copy, Debug)]
struct Sample {
    /// The system had been asked by then.
    at: Moment,
    scheduling: Scheduling,
    runnable: bool,
}

impl Waits {
    /// Waits from now on; the system has just been asked. A wait that goes on counts as a whole: the thread, which is in a
    /// poll, has run to begin it.
    pub(super) fn start(&mut self, at: Moment, scheduling: Option<Scheduling>) {
        self.last = scheduling.map(|scheduling| Sample { at, scheduling, runnable: false });
        (self.pending, self.certain) = (0, 0);
        self.doubt = Doubt::None;
    }

    pub(super) fn doubt(&self) -> Doubt {
        self.doubt
    }

    /// Nanoseconds of waits since the last call, less what earlier calls have left out too much. In the time since
    /// then, `gap` nanoseconds are known to have been a pause of the process. The system was asked between two moments, and
    /// who asks may not be run for all of what lies between them: only what was before the one and after the other can be
    /// compared with what the thread ran meanwhile.
    pub(super) fn advance(&mut self, asked: Asked, now: Option<(Scheduling, bool)>, gap: u64) -> i64 {
        let Asked { from, until: at } = asked;
        let Some((scheduling, runnable)) = now else {
            self.start(at, None);
            return 0;
        };
        let Some(before) = self.last.replace(Sample { at, scheduling, runnable }) else { return 0 };
        let settled = scheduling.waited.saturating_sub(before.scheduling.waited);
        let is_new = scheduling.slices != before.scheduling.slices;
        let ran = scheduling.on_cpu.saturating_sub(before.scheduling.on_cpu);
        self.doubt = match self.doubt {
            _ if !runnable => Doubt::None,
            _ if is_new => Doubt::New { ran },
            Doubt::New { .. } | Doubt::Same if ran == 0 => Doubt::Same,
            _ => Doubt::None,
        };
        if is_new || !runnable {
            return self.close(settled);
        }
        if 0 < ran {
            // It has run on, so what was pending was no sleep.
            (self.pending, self.certain) = (0, 0);
        }
        let not_run = from.since(before.at).saturating_sub(ran + gap);
        self.pending += not_run;
        self.certain += if before.runnable && ran == 0 { not_run } else { 0 };
        signed(settled + not_run)
    }

    /// The scheduler has told of the wait that was pending; what is still missing in it, but was certainly no sleep, the
    /// host of a virtual machine took.
    fn close(&mut self, settled: u64) -> i64 {
        let (pending, certain) = (std::mem::take(&mut self.pending), std::mem::take(&mut self.certain));
        signed(settled.max(certain)) - signed(pending)
    }

    /// As [`advance`](Self::advance), by the word of a poll that ended since: `waited` is what the thread had waited
    /// in its life by then, in so many slices.
    pub(super) fn settle(&mut self, waited: u64, slices: u64) -> i64 {
        let Some(last) = &mut self.last else { return 0 };
        if slices <= last.scheduling.slices {
            // It was asked since, or is in the same slice.
            if slices == last.scheduling.slices {
                (self.pending, self.certain) = (0, 0);
            }
            return 0;
        }
        // The thread leaves out what it may have waited since its poll was over, which can be more than it waited before.
        let settled = waited.saturating_sub(last.scheduling.waited);
        last.scheduling.waited += settled;
        self.close(settled)
    }
}

/// As a difference.
pub(super) fn signed(nanoseconds: u64) -> i64 {
    i64::try_from(nanoseconds).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: u64, on_cpu: u64, waited: u64, slices: u64) -> (Moment, Scheduling) {
        (Moment(moment), Scheduling { on_cpu, waited, slices })
    }

    fn at_once(moment: Moment) -> Asked {
        Asked { from: moment, until: moment }
    }

    #[test]
    fn a_wait_is_left_out_while_it_lasts_and_once() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 0, 1);
        waits.start(moment, Some(start));
        let (moment, waiting) = at(20, 5, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((waiting, true)), 0), 15);
        let (moment, waiting) = at(40, 5, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((waiting, true)), 0), 20);
        // It runs again, after 37 in all.
        let (moment, runs) = at(60, 23, 37, 2);
        assert_eq!(waits.advance(at_once(moment), Some((runs, true)), 0), 2);
    }

    #[test]
    fn a_sleep_that_was_taken_for_a_wait_is_given_back() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 0, 1);
        waits.start(moment, Some(start));
        // It slept, and was woken just before the look.
        let (moment, woken) = at(20, 1, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((woken, true)), 0), 19);
        assert_eq!(waits.settle(2, 2), -17, "by the end of its poll, it had waited 2");
        assert_eq!(waits.settle(2, 2), 0);
    }

    #[test]
    fn what_the_host_took_stays_left_out() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 0, 1);
        waits.start(moment, Some(start));
        let (moment, stolen) = at(20, 3, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((stolen, true)), 0), 17);
        let (moment, goes_on) = at(40, 23, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((goes_on, true)), 0), 0);
        let (moment, later) = at(60, 33, 9, 2);
        assert_eq!(waits.advance(at_once(moment), Some((later, true)), 0), 9);
        let (moment, stolen) = at(80, 33, 9, 2);
        assert_eq!(waits.advance(at_once(moment), Some((stolen, true)), 0), 20);
        assert_eq!(waits.settle(9, 2), 0, "it ended its poll in the same slice");
    }

    #[test]
    fn what_the_host_took_before_another_slice_stays_left_out() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 0, 1);
        waits.start(moment, Some(start));
        for (look, left_out) in [(20, 17), (40, 20), (60, 20)] {
            let (moment, stolen) = at(look, 3, 0, 1);
            assert_eq!(waits.advance(at_once(moment), Some((stolen, true)), 0), left_out);
        }
        // Of the first 17 it is not known whether the thread slept.
        assert_eq!(waits.settle(1, 2), 40 - 57);
    }

    #[test]
    fn a_pause_of_the_process_is_no_wait_besides() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 0, 1);
        waits.start(moment, Some(start));
        let (moment, now) = at(700, 10, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((now, true)), 680), 10);
    }

    #[test]
    fn nothing_is_left_out_where_nothing_is_known() {
        let mut waits = Waits::default();
        let (moment, now) = at(20, 0, 500, 3);
        assert_eq!(
            waits.advance(at_once(moment), Some((now, true)), 0),
            0,
            "there is nothing to compare with"
        );
        assert_eq!(waits.advance(at_once(Moment(40)), None, 0), 0);
        assert_eq!(waits.settle(900, 4), 0);
    }

    #[test]
    fn a_sleep_is_given_back_if_the_thread_knows_of_no_wait() {
        let mut waits = Waits::default();
        let (moment, start) = at(0, 0, 50, 1);
        waits.start(moment, Some(start));
        let (moment, woken) = at(20, 1, 50, 1);
        assert_eq!(waits.advance(at_once(moment), Some((woken, true)), 0), 19);
        assert_eq!(waits.settle(48, 2), -19, "it was run at once, and took longer to say so");
    }

    #[test]
    fn what_a_thread_ran_while_the_monitor_was_kept_from_looking_is_no_wait() {
        let mut waits = Waits::default();
        // The monitor asked at 0, and came to go on at 300.
        let (_, start) = at(0, 0, 0, 1);
        waits.start(Moment(300), Some(start));
        let (_, computes) = at(320, 320, 0, 1);
        let asked = Asked { from: Moment(320), until: Moment(620) };
        assert_eq!(waits.advance(asked, Some((computes, true)), 0), 0);
        let (moment, computes) = at(640, 640, 0, 1);
        assert_eq!(waits.advance(at_once(moment), Some((computes, true)), 0), 0);
        // What was told before is older than what was asked.
        assert_eq!(waits.settle(40, 0), 0);
    }
}

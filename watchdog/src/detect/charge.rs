//! Puts the time since the last look down to the polls that ran through it.

use super::{Look, ThreadWatch, Tick};
use crate::clock::Moment;
use crate::platform::{Activity, Doing};
use crate::poll::WorkerState;
use crate::slot::{End, Seen};
use crate::tag::{Kind, Tag};

/// A thread that is seen to compute and meets a page fault every so many nanoseconds of processor time or sooner spends
/// it on them: one takes 500 to 3,000.
const FAULTING: u64 = 6_000;

/// What a thread does, given what it had done before.
fn doing(before: Option<Activity>, now: Activity) -> Doing {
    let Some(before) = before else { return now.doing };
    let ran = now.on_cpu.saturating_sub(before.on_cpu);
    let faults = now.faults.saturating_sub(before.faults);
    let is_faulting = now.doing == Doing::Running && 0 < faults && ran <= faults.saturating_mul(FAULTING);
    if is_faulting { Doing::Faulting } else { now.doing }
}

impl ThreadWatch {
    /// Called when `tracked` holds just the polls that did not move since the last look.
    pub(super) fn charge(&mut self, seen: &[Seen], look: &mut Look<'_>) {
        let Some(innermost) = self.tracked.len().checked_sub(1) else {
            self.last_activity = None;
            self.last_worker = None;
            self.anticipated = 0;
            return;
        };
        self.notice_handover((look.worker)());
        let known = look.tick.known();
        let before = self.last_activity;
        let activity = (look.activity)();
        let not_run = self.not_run(known, activity);
        for poll in &mut self.tracked {
            poll.paused += look.tick.paused;
            poll.blind += look.tick.blind;
            poll.not_run += not_run;
        }
        let child = seen.get(innermost + 1).map(|seen| Tag::from_bits(seen.tag));
        let into_allowed = child.is_some_and(|child| child.kind().has(Kind::ALLOWED));
        let counts = !self.is_allowed(innermost) && !into_allowed;
        let poll = &mut self.tracked[innermost];
        if !std::mem::take(&mut poll.spoiled) && counts {
            let own = poll.count(known - not_run, look.tick);
            if let Some(activity) = activity {
                poll.sample(doing(before, activity), own);
            }
            // A child that is new at this look stands for all that came and went since the last: a sample.
            if let Some(child) = child {
                poll.note(child.site(), own);
            }
        }
    }

    /// A worker that does anything while its thread stays in one poll is not on that thread any more.
    fn notice_handover(&mut self, now: Option<WorkerState>) {
        let before = std::mem::replace(&mut self.last_worker, now);
        let (Some(before), Some(now)) = (before, now) else { return };
        if before != now || now.is_parked() {
            self.tracked.iter_mut().for_each(|poll| poll.left_worker = true);
        }
    }

    /// Nanoseconds since the last look that the thread certainly waited for a processor inside a poll with exact
    /// times, and that are not left out yet: what the monitor knows of it. What it may have waited between that look and the poll's beginning
    /// does not count, so that such a site never misses a stall.
    pub(super) fn waited_since(&self, end: &End, tick: &Tick) -> u64 {
        let (Some(before), 1..) = (self.waited, end.waited) else { return 0 };
        let began = Moment(end.ended.saturating_sub(end.exact));
        let earlier = began.since(tick.previous);
        end.waited.saturating_sub(before).saturating_sub(self.anticipated + earlier)
    }

    /// Of `known` nanoseconds, those in which the thread was ready to run and was not run.
    ///
    /// The scheduler adds a wait to its count only when the thread gets to run again. Until then a wait
    /// shows as a thread that is runnable, has not begun a new slice, and has not used the processor; it is
    /// left out at once, and remembered, so as not to be left out twice.
    fn not_run(&mut self, known: u64, now: Option<Activity>) -> u64 {
        let before = std::mem::replace(&mut self.last_activity, now);
        let (Some(before), Some(now)) = (before, now) else { return 0 };
        let ran = now.on_cpu.saturating_sub(before.on_cpu);
        if now.slices == before.slices {
            let waits = if now.runnable { known.saturating_sub(ran) } else { 0 };
            self.anticipated += waits;
            return waits;
        }
        let waited = now.waited.saturating_sub(before.waited).saturating_sub(self.anticipated);
        self.anticipated = 0;
        waited.min(known)
    }
}

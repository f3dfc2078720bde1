//! Puts the time since the last look down to the polls that ran through it.

use super::answer::{Answer, Answers};
use super::waits::Doubt;
use super::{Look, ThreadWatch};
use crate::platform::{Activity, Doing};
use crate::poll::WorkerState;
use crate::registry::Handed;
use crate::slot::{Seen, Slot};
use crate::tag::{Kind, Tag};

/// A thread that is seen to compute and meets a page fault every so many nanoseconds of processor time or sooner spends
/// it on them: one takes 500 to 3,000.
const FAULTING: u64 = 6_000;

/// What a thread does, given what it had done before.
fn doing(before: Option<Activity>, now: Activity) -> Doing {
    let Some(before) = before else { return now.doing };
    let ran = now.scheduling.on_cpu.saturating_sub(before.scheduling.on_cpu);
    let faults = now.faults.saturating_sub(before.faults);
    let is_faulting = now.doing == Doing::Running && 0 < faults && ran <= faults.saturating_mul(FAULTING);
    if is_faulting { Doing::Faulting } else { now.doing }
}

impl ThreadWatch {
    /// Called when `tracked` holds just the polls that did not move since the last look.
    pub(super) fn charge(&mut self, slot: &Slot, seen: &[Seen], answers: &mut Answers, look: &mut Look<'_>) {
        let Some(innermost) = self.tracked.len().checked_sub(1) else {
            self.last_activity = None;
            self.last_worker = None;
            return;
        };
        let Answer { asked, activity, worker } = answers.get(look);
        self.notice_handover(slot, worker);
        let child = seen.get(innermost + 1).map(|seen| Tag::from_bits(seen.tag));
        let into_allowed = child.is_some_and(|child| child.kind().has(Kind::ALLOWED));
        let counts = !self.is_allowed(innermost) && !into_allowed;
        // The monitor may not be run before it asks. What the thread did once the poll was over is nothing of the poll's, which
        // will tell itself what it waited.
        let is_of_poll = slot.stayed(innermost, self.tracked[innermost].seen);
        let (waited, doubt) = if is_of_poll {
            let run = activity.map(|activity| (activity.scheduling, activity.runnable));
            (self.waits.advance(asked, run, look.tick.lost.paused), self.waits.doubt())
        } else {
            (0, Doubt::New { ran: 0 })
        };
        for poll in &mut self.tracked {
            poll.pass(waited, look.tick);
        }
        let poll = &mut self.tracked[innermost];
        let is_spoiled = std::mem::take(&mut poll.spoiled);
        let own = (counts && !is_spoiled).then(|| poll.count(waited, doubt, asked.until, look.tick));
        // A child that is new at this look stands for all that came and went since the last: a sample.
        if let (Some(child), Some(own)) = (child, own) {
            poll.note(child.site(), own);
        }
        if is_of_poll {
            let before = std::mem::replace(&mut self.last_activity, activity);
            if let (Some(activity), Some(own)) = (activity, own) {
                poll.sample(doing(before, activity), own);
            }
        }
    }

    /// A worker that does anything while its thread stays in one poll is not on that thread any more. The monitor may not be
    /// run between its reading of the slot and its asking for the worker; a poll that has ended since then left its worker to
    /// the next, and says nothing of itself by that.
    fn notice_handover(&mut self, slot: &Slot, now: Option<WorkerState>) {
        let before = std::mem::replace(&mut self.last_worker, now);
        let (Some(before), Some(now)) = (before, now) else { return };
        if before == now && !now.is_parked() {
            return;
        }
        for (level, poll) in self.tracked.iter_mut().enumerate() {
            poll.left_worker |= slot.stayed(level, poll.seen);
        }
    }

    /// Takes over what the thread says of its worker and of runtimes inside of one another.
    pub(super) fn notice_runtimes(&mut self, handed: Handed) {
        let Some(outermost) = self.tracked.first().map(|poll| poll.seen.sequence) else { return };
        for (level, poll) in self.tracked.iter_mut().enumerate() {
            poll.left_worker |= handed.includes(level, outermost);
            poll.begins_runtime |= handed.is_first_for_another(level, poll.seen.sequence);
        }
    }
}

//! Runs of a runtime's worker: many polls, told as one. A run is no stall. A single poll of it is known to last only
//! while the thread stays in one wait, while it is seen to stay in one poll, or while the worker shows no sign of life for
//! longer than many polls can take.

use super::answer::{Answer, Answers};
use super::{Look, ThreadWatch};
use crate::platform::Activity;
use crate::poll::WorkerState;
use crate::slot::Seen;
use crate::tag::{Kind, Tag};

/// tokio's workers show signs of life every 61 turns (`event_interval`), and a turn polls up to four tasks: one from the
/// queue and three that were woken by it. A worker that shows none for this many thresholds has polled one task for at
/// least one.
const POLLS: u64 = 61 * 4;

/// Whether a thread was in one poll since the last look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stayed {
    /// Another may have begun.
    Unknown,
    /// If it was in a poll at all, which is not known yet.
    Perhaps,
    /// It is in the same since a look before.
    Certainly,
}

/// What the last look saw of a run.
#[derive(Debug)]
pub(super) struct Run {
    sequence: u64,
    worker: Option<WorkerState>,
    activity: Option<Activity>,
    /// Nanoseconds without a sign of life of the worker.
    quiet: u64,
}

impl ThreadWatch {
    /// Whether the tracked poll is a run that may have gone on since the last look, so that nothing is known to have
    /// lasted since then.
    pub(super) fn run_went_on(&mut self, seen: &[Seen], answers: &mut Answers, look: &mut Look<'_>) -> bool {
        let before = self.run.take();
        let Some(run) = seen.first().filter(|seen| is_run(Tag::from_bits(seen.tag))) else { return false };
        let was_alone = self.tracked.len() == 1 && self.tracked[0].seen == *run;
        if 1 < seen.len() {
            // A watched poll has begun in it.
            return was_alone;
        }
        let Answer { activity, worker, .. } = answers.get(look);
        let mut now = Run { sequence: run.sequence, worker, activity, quiet: 0 };
        let before = before.filter(|before| before.sequence == now.sequence);
        let went_on = match before.filter(|before| now.is_still(before)) {
            Some(before) => {
                now.quiet = before.quiet + look.tick.known();
                let counted = if was_alone { self.tracked[0].counted } else { 0 };
                now.went_on(&before, run, counted, look)
            }
            None => true,
        };
        self.run = Some(now);
        was_alone && went_on
    }
}

impl Run {
    /// Whether the worker has shown no sign of life. A runtime of one thread shows none at all.
    fn is_still(&self, before: &Self) -> bool {
        self.worker.is_none_or(|worker| !worker.is_parked()) && self.worker == before.worker
    }

    /// See [`ThreadWatch::run_went_on`]; the tracked poll has been `counted` for so long.
    fn went_on(&self, before: &Self, run: &Seen, counted: u64, look: &mut Look<'_>) -> bool {
        let limit = (look.limit)(Tag::from_bits(run.tag).site());
        let stayed = (look.stayed)(*run, self.activity);
        let is_worker = self.worker.is_some();
        if is_worker && (self.is_in_one_wait(before) || limit.saturating_mul(POLLS) <= self.quiet) {
            return false;
        }
        match stayed {
            Stayed::Certainly => false,
            // Nothing is told of what is not certain.
            Stayed::Perhaps => limit <= counted.saturating_add(look.tick.known()),
            Stayed::Unknown => true,
        }
    }

    /// Whether the thread has not run at all since the look before.
    fn is_in_one_wait(&self, before: &Self) -> bool {
        let (Some(now), Some(before)) = (self.activity, before.activity) else { return false };
        let waits = |activity: Activity| !activity.runnable;
        waits(before)
            && waits(now)
            && before.scheduling.slices == now.scheduling.slices
            && before.doing == now.doing
    }
}

pub(super) fn is_run(tag: Tag) -> bool {
    tag.kind().has(Kind::RUN)
}

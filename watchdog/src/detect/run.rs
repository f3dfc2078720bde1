//! Runs of a runtime's worker: many polls, told as one. A run is no stall. A single poll of it is known to last only
//! while the thread stays in one wait, or while the worker shows no sign of life for longer than many polls can take.

use super::{Look, ThreadWatch};
use crate::platform::Activity;
use crate::poll::WorkerState;
use crate::slot::Seen;
use crate::tag::{Kind, Tag};

/// tokio's workers show signs of life every 61 turns (`event_interval`), and a turn polls up to four tasks: one from the
/// queue and three that were woken by it. A worker that shows none for this many thresholds has polled one task for at
/// least one.
const POLLS: u64 = 61 * 4;

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
    pub(super) fn run_went_on(&mut self, seen: &[Seen], look: &mut Look<'_>) -> bool {
        let before = self.run.take();
        let Some(run) = seen.first().filter(|seen| is_run(Tag::from_bits(seen.tag))) else { return false };
        let was_alone = self.tracked.len() == 1 && self.tracked[0].seen == *run;
        if 1 < seen.len() {
            // A watched poll has begun in it.
            return was_alone;
        }
        let now =
            Run { sequence: run.sequence, worker: (look.worker)(), activity: (look.activity)(), quiet: 0 };
        let (went_on, quiet) = match before.filter(|before| before.sequence == now.sequence) {
            Some(before) => now.went_on(&before, look, run),
            None => (true, 0),
        };
        self.run = Some(Run { quiet, ..now });
        was_alone && went_on
    }
}

impl Run {
    /// See [`ThreadWatch::run_went_on`]; with how long the worker has shown no sign of life.
    fn went_on(&self, before: &Self, look: &Look<'_>, run: &Seen) -> (bool, u64) {
        let is_still = self.worker.is_some_and(|worker| !worker.is_parked()) && self.worker == before.worker;
        if !is_still {
            return (true, 0);
        }
        let quiet = before.quiet + look.tick.known();
        let certain = (look.limit)(Tag::from_bits(run.tag).site()).saturating_mul(POLLS);
        (!self.is_in_one_wait(before) && quiet < certain, quiet)
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

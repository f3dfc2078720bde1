//! What the system said of the thread in one look. Asking takes microseconds, so each thread is asked at most once a look,
//! and only where something depends on it.

use super::Look;
use super::waits::Asked;
use crate::platform::{Activity, Scheduling};
use crate::poll::WorkerState;

/// See the file's head.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    pub(super) asked: Asked,
    pub(super) activity: Option<Activity>,
    pub(super) worker: Option<WorkerState>,
}

/// The answer of this look, once it was asked.
#[derive(Debug, Default)]
pub(super) struct Answers(Option<Answer>);

impl Answers {
    /// Asks, if that was not done yet. Called after the slot was read.
    pub(super) fn get(&mut self, look: &mut Look<'_>) -> Answer {
        *self.0.get_or_insert_with(|| {
            let worker = (look.worker)();
            let from = (look.now)();
            let activity = (look.activity)();
            Answer { asked: Asked { from, until: (look.now)() }, activity, worker }
        })
    }

    /// How the thread was run, which is had for less; and when that was asked.
    pub(super) fn scheduling(&self, look: &mut Look<'_>) -> (Asked, Option<Scheduling>) {
        if let Some(Answer { asked, activity, .. }) = self.0 {
            return (asked, activity.map(|activity| activity.scheduling));
        }
        let from = (look.now)();
        let scheduling = (look.scheduling)();
        (Asked { from, until: (look.now)() }, scheduling)
    }
}

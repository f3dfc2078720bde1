//! Reports that wait a little for the stack that is being taken for them. They hold up no other stall's reports.

use std::time::{Duration, Instant};

use super::Report;
use crate::stall::Stage;

/// A stall that lasts is told without its stack rather than late; once what a program's files say is known, a
/// stack takes a fraction of this.
const WHILE_IT_LASTS: Duration = Duration::from_millis(5);

/// The last report of a stall is the last that can have the stack, and the first stack of a program takes as long as
/// its debug information takes to be read.
const WHEN_IT_ENDED: Duration = Duration::from_secs(4);

/// How often it is seen whether a stack has come.
const STEP: Duration = Duration::from_millis(1);

/// See the file's head.
#[derive(Debug, Default)]
pub(super) struct Held(Vec<(Instant, Report)>);

impl Held {
    /// How long to wait for another report at most; `None` if nothing is held.
    pub(super) fn patience(&self) -> Option<Duration> {
        (!self.0.is_empty()).then_some(STEP)
    }

    /// Takes a report in, and gives those that must be told before it: earlier ones of its stall.
    pub(super) fn admit(&mut self, report: Report, now: Instant) -> Vec<Report> {
        let earlier = self.take(|held| held.stall.id == report.stall.id);
        let patience = match report.stall.stage {
            Stage::Running { .. } => WHILE_IT_LASTS,
            Stage::Ended => WHEN_IT_ENDED,
        };
        self.0.push((now + patience, report));
        earlier
    }

    /// Those that wait no longer.
    pub(super) fn due(&mut self, now: Instant) -> Vec<Report> {
        let is_due =
            |(deadline, report): &mut (Instant, Report)| !report.stall.awaits_stack() || *deadline <= now;
        self.0.extract_if(.., is_due).map(|(_, report)| report).collect()
    }

    fn take(&mut self, wanted: impl Fn(&Report) -> bool) -> Vec<Report> {
        self.0.extract_if(.., |(_, report)| wanted(report)).map(|(_, report)| report).collect()
    }
}

//! The monitor's looks in time, and what lay between them.

use crate::clock::Moment;

/// How many looks are remembered. Longer polls are tracked, and need no memory of ticks.
const REMEMBERED: usize = 64;

/// One look of the monitor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tick {
    /// The control word's number of it.
    pub(crate) number: u64,
    pub(crate) at: Moment,
    /// The look before.
    pub(crate) previous: Moment,
    /// Nanoseconds since the last look in which the process stood still, at most.
    pub(crate) paused: u64,
    /// Nanoseconds since the last look in which the monitor was not run though the process was.
    pub(crate) blind: u64,
}

impl Tick {
    /// The nanoseconds since the last look in which the monitor knows what went on.
    pub(crate) fn known(&self) -> u64 {
        self.at.since(self.previous).saturating_sub(self.paused + self.blind)
    }

    /// Of `span` nanoseconds between the last look and this in which a poll ran, those in which the process stood still.
    /// Polls neither begin nor end meanwhile, so that a span much shorter than the pause has none of it.
    pub(crate) fn paused_in(&self, span: u64) -> u64 {
        // The lengths of pauses are known to a look.
        if span < self.paused / 2 { 0 } else { self.paused.min(span) }
    }

    /// The paused and blind nanoseconds of the time from `start` to `end`, as far as it lies between the last look and this.
    pub(super) fn gaps_in(&self, start: Moment, end: Moment) -> (u64, u64) {
        let overlap = Moment(self.at.0.min(end.0)).since(Moment(self.previous.0.max(start.0)));
        (self.paused_in(overlap), self.blind.min(overlap))
    }
}

/// The last looks.
#[derive(Debug, Default)]
pub(crate) struct Ticks {
    ring: std::collections::VecDeque<Tick>,
}

impl Ticks {
    pub(crate) fn push(&mut self, tick: Tick) {
        if self.ring.len() == REMEMBERED {
            self.ring.pop_front();
        }
        self.ring.push_back(tick);
    }

    /// The first look after a poll read `number`: the poll had begun by then. The oldest remembered one, if
    /// that is too long ago, since it is certain too; `None` if there was none yet.
    pub(crate) fn after(&self, number: u64) -> Option<Moment> {
        self.ring.iter().find(|tick| number < tick.number).map(|tick| tick.at)
    }

    /// The paused and blind nanoseconds of the intervals that overlap the time from `start` to `end`.
    pub(crate) fn gaps(&self, start: Moment, end: Moment) -> (u64, u64) {
        let within = self.ring.iter().filter(|tick| start < tick.at && tick.previous < end);
        within.map(|tick| tick.gaps_in(start, end)).fold((0, 0), |sum, gaps| (sum.0 + gaps.0, sum.1 + gaps.1))
    }
}

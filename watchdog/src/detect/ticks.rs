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
    /// What of the time since the last look is not known.
    pub(crate) lost: Lost,
}

/// Nanoseconds in which the monitor did not look as planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lost {
    /// The process stood still, for so long at most.
    pub(crate) paused: u64,
    /// The monitor was not run, though the process was.
    pub(crate) blind: u64,
    /// Those of `blind` in which nothing shows that the process was run: it may have been held up with the monitor.
    pub(crate) unexplained: u64,
}

impl std::ops::AddAssign for Lost {
    fn add_assign(&mut self, other: Self) {
        self.paused += other.paused;
        self.blind += other.blind;
        self.unexplained += other.unexplained;
    }
}

impl Tick {
    /// The nanoseconds since the last look in which the monitor knows what went on.
    pub(crate) fn known(&self) -> u64 {
        self.at.since(self.previous).saturating_sub(self.lost.paused + self.lost.blind)
    }

    /// What is lost of `span` nanoseconds between the last look and this in which a poll ran.
    pub(super) fn lost_in(&self, span: u64) -> Lost {
        // Polls neither begin nor end while the process stands still, so that a span much shorter than the pause has none of
        // it. The lengths of pauses are known to a look.
        let stood = |still: u64| if span < still / 2 { 0 } else { still.min(span) };
        let Lost { paused, blind, unexplained } = self.lost;
        Lost { paused: stood(paused), blind: blind.min(span), unexplained: stood(unexplained) }
    }

    /// What is lost of the time from `start` to `end`, as far as it lies between the last look and this.
    pub(super) fn lost_between(&self, start: Moment, end: Moment) -> Lost {
        self.lost_in(Moment(self.at.0.min(end.0)).since(Moment(self.previous.0.max(start.0))))
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

    /// What is lost of the time from `start` to `end`.
    pub(crate) fn lost_between(&self, start: Moment, end: Moment) -> Lost {
        let mut lost = Lost::default();
        for tick in self.ring.iter().filter(|tick| start < tick.at && tick.previous < end) {
            lost += tick.lost_between(start, end);
        }
        lost
    }
}

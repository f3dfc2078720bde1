//! Stalls that no look saw, since the monitor was not run meanwhile: they are known by their last word alone.

use super::{Look, Lost, Sighting, Source, Stage, ThreadWatch, doubtful, next};
use crate::clock::Moment;
use crate::slot::End;
use crate::tag::{Kind, Tag};

/// What such stalls take away from the polls around them, which end later.
#[derive(Debug, Default)]
pub(super) struct Late(Vec<Interval>);

#[derive(Debug)]
struct Interval {
    level: usize,
    began: Moment,
    nanoseconds: u64,
}

impl Late {
    /// Nanoseconds of the stalls inside the poll at `level` that began at `began`.
    pub(super) fn within(&self, level: usize, began: Moment) -> u64 {
        let inside = self.0.iter().filter(|stall| level < stall.level && began <= stall.began);
        inside.map(|stall| stall.nanoseconds).sum()
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Those inside the poll at `level` that began at `began`, which is taken away as a whole.
    pub(super) fn forget_within(&mut self, level: usize, began: Moment) {
        self.0.retain(|stall| stall.level <= level || stall.began < began);
    }

    fn push(&mut self, level: usize, began: Moment, nanoseconds: u64) {
        self.forget_within(level, began);
        self.0.push(Interval { level, began, nanoseconds });
    }
}

impl ThreadWatch {
    /// A poll ended that no look saw. Its length is exact, or the time since the first look after it began.
    pub(super) fn end_unseen(&mut self, end: &End, look: &mut Look<'_>) {
        let (tag, level, ended) = (Tag::from_bits(end.tag), end.level as usize, Moment(end.ended));
        let began = match end.exact {
            0 => match look.ticks.after(end.began) {
                Some(moment) => moment,
                None => return,
            },
            exact => Moment(ended.0.saturating_sub(exact)),
        };
        let Lost { paused, blind, unexplained } = look.ticks.lost_between(began, ended);
        let length = ended.since(began);
        let not_run = end.not_run.min(length);
        let elapsed = length.saturating_sub(paused + not_run + self.late.within(level, began));
        // Blind time is no evidence, save where the poll itself took the time, and was not held up with the monitor.
        let doubtful = if end.exact == 0 { blind } else { doubtful(unexplained, end) };
        let certain = elapsed.saturating_sub(doubtful);
        let inner = level.checked_sub(1);
        let allowed = inner.is_some_and(|outer| outer < self.tracked.len() && self.is_allowed(outer));
        let apart = tag.kind().has(Kind::ALLOWED);
        let is_stall = !apart && !allowed && (look.limit)(tag.site()) <= certain;
        if is_stall || apart {
            self.late.push(level, began, length.saturating_sub(paused + not_run));
            // A tracked parent that a look saw before this began counts in looks, so it must leave it out.
            if let Some(parent) = inner.and_then(|outer| self.tracked.get_mut(outer)) {
                parent.spoiled = true;
            }
        }
        if is_stall {
            look.sightings.push(Sighting {
                stall: next(look.next_stall),
                tag,
                stage: Stage::Ended { reported_live: false, exact: end.exact != 0 },
                elapsed,
                blind: blind.min(elapsed),
                not_run,
                breakdown: Vec::new(),
                doing: Vec::new(),
                source: Source::Held { scope: end.scope },
            });
        }
    }
}

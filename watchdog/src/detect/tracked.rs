//! One poll as the monitor follows it from look to look.

use super::late::Late;
use super::{Ending, Sighting, Source, Stage, Tick, next};
use crate::clock::Moment;
use crate::platform::Doing;
use crate::slot::{End, Seen};
use crate::tag::Tag;

#[derive(Debug)]
pub(super) struct Tracked {
    pub(super) seen: Seen,
    pub(super) tag: Tag,
    /// The look that saw it first: it began before.
    since: Moment,
    /// The look before that: it began after, unless the monitor missed it there by an instant.
    before: Moment,
    /// What was paused and blind between those two looks.
    head: (u64, u64),
    /// Nanoseconds that are certainly this poll's own, or those of children that were no stalls.
    pub(super) counted: u64,
    pub(super) not_run: u64,
    /// What the thread had waited for a processor at the look before the first, where that is known.
    waited_before: Option<u64>,
    pub(super) paused: u64,
    pub(super) blind: u64,
    /// Nanoseconds of children that were stalls or allowed, at most.
    pub(super) excluded: u64,
    pub(super) breakdown: Vec<(u32, u64)>,
    /// What the thread did, with the nanoseconds for which it was seen to.
    pub(super) doing: Vec<(Doing, u64)>,
    /// A stall or allowed child ended since the last look, so that time is not counted here.
    pub(super) spoiled: bool,
    /// Until when an ended child has accounted for the time.
    covered: Moment,
    /// The thread has handed its worker to another, as tokio's `block_in_place` does: from then on it keeps
    /// nobody waiting.
    pub(super) left_worker: bool,
    pub(super) stall: Option<Reported>,
}

/// A stall that was reported while it lasts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reported {
    pub(super) stall: u64,
    /// The multiple of the threshold at which it is reported again.
    next: u64,
}

impl Tracked {
    pub(super) fn new(seen: Seen, tick: &Tick, waited_before: Option<u64>) -> Self {
        Self {
            seen,
            tag: Tag::from_bits(seen.tag),
            since: tick.at,
            before: tick.previous,
            head: (tick.paused, tick.blind),
            counted: 0,
            not_run: 0,
            waited_before,
            paused: 0,
            blind: 0,
            excluded: 0,
            breakdown: Vec::new(),
            doing: Vec::new(),
            spoiled: false,
            covered: Moment::default(),
            left_worker: false,
            stall: None,
        }
    }

    /// The stall and the multiple to report, if this poll has come so far.
    pub(super) fn reach(&mut self, limit: u64, stalls: &mut u64) -> Option<(u64, u64)> {
        let Reported { stall, next: due } = self.stall.unwrap_or(Reported { stall: 0, next: 1 });
        if self.counted < limit.saturating_mul(due) {
            return None;
        }
        let stall = if stall == 0 { next(stalls) } else { stall };
        // Several multiples can pass between two looks of a monitor that was not run.
        let reached = 1 << (self.counted / limit.max(1)).ilog2();
        self.stall = Some(Reported { stall, next: reached * 2 });
        Some((stall, reached))
    }

    /// Nanoseconds from the first look until `moment` that count.
    pub(super) fn elapsed_until(&self, moment: Moment) -> u64 {
        moment.since(self.since).saturating_sub(self.paused + self.not_run + self.excluded).max(self.counted)
    }

    pub(super) fn elapsed(&self, ending: &Ending, ended: Moment, late: &mut Late, level: usize) -> u64 {
        match ending.exact() {
            0 => self.elapsed_until(ended),
            exact => {
                let began = Moment(ended.0.saturating_sub(exact));
                let excluded = self.excluded + late.within(level, began);
                exact.saturating_sub(self.paused + self.not_run + excluded)
            }
        }
    }

    /// The least nanoseconds that a poll with exact times waited for a processor, by what its thread had waited before.
    /// All of the time between that look and the beginning may have been a wait.
    pub(super) fn waited_since_before(&self, end: &End) -> u64 {
        let (Some(before), 1..) = (self.waited_before, end.waited) else { return 0 };
        let began = Moment(end.ended.saturating_sub(end.exact));
        end.waited.saturating_sub(before).saturating_sub(began.since(self.before))
    }

    /// Adds the time before the first look, now that it is known when the poll began.
    pub(super) fn open(&mut self, began: Moment) {
        let head = self.since.since(began);
        self.paused += self.head.0.min(head);
        self.blind += self.head.1.min(head);
    }

    /// Adds the time since the last look, in the middle of which the poll ended.
    pub(super) fn close(&mut self, ended: Moment, tick: &Tick) {
        let rest = ended.since(tick.previous);
        self.paused += tick.paused.min(rest);
        self.blind += tick.blind.min(rest);
        if !self.spoiled {
            self.counted += rest.min(tick.known()).saturating_sub(self.covered.since(tick.previous));
        }
    }

    /// Adds an interval between two looks, of which the last `known` nanoseconds are this poll's or a child's.
    pub(super) fn count(&mut self, known: u64, tick: &Tick) -> u64 {
        let own = known.saturating_sub(self.covered.since(tick.previous));
        self.counted += own;
        own
    }

    /// Takes over the time of a child that has ended: counted here, unless it was a stall or allowed.
    pub(super) fn absorb(&mut self, child: &Self, ended: Moment, apart: bool) {
        if apart {
            self.excluded += ended.since(child.before);
            self.spoiled = true;
            return;
        }
        self.excluded += child.excluded;
        self.spoiled |= child.spoiled;
        self.counted += child.counted;
        self.covered = ended;
        self.note(child.tag.site(), child.counted);
    }

    /// Adds to the breakdown.
    pub(super) fn note(&mut self, site: u32, nanoseconds: u64) {
        if nanoseconds == 0 {
            return;
        }
        match self.breakdown.iter_mut().find(|(noted, _)| *noted == site) {
            Some((_, sum)) => *sum += nanoseconds,
            None => self.breakdown.push((site, nanoseconds)),
        }
    }

    /// Adds to what the thread did.
    pub(super) fn sample(&mut self, doing: Doing, nanoseconds: u64) {
        match self.doing.iter().position(|(seen, _)| *seen == doing) {
            Some(position) => self.doing[position].1 += nanoseconds,
            // A thread that does ever other things does nothing for most of the time.
            None if self.doing.len() < 16 => self.doing.push((doing, nanoseconds)),
            None => {}
        }
    }

    pub(super) fn sighting(&self, stall: u64, stage: Stage, elapsed: u64, source: Source) -> Sighting {
        let mut doing = self.doing.clone();
        doing.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        Sighting {
            stall,
            tag: self.tag,
            stage,
            elapsed,
            blind: self.blind.min(elapsed),
            not_run: self.not_run,
            breakdown: self.breakdown.clone(),
            doing,
            source,
        }
    }
}

//! One poll as the monitor follows it from look to look.

use super::late::Late;
use super::waits::{Doubt, signed};
use super::{Ending, Lost, Sighting, Source, Stage, Tick, next};
use crate::clock::Moment;
use crate::platform::Doing;
use crate::slot::Seen;
use crate::tag::Tag;

#[derive(Debug)]
pub(super) struct Tracked {
    pub(super) seen: Seen,
    pub(super) tag: Tag,
    /// When a look saw it first: it had begun by then.
    since: Moment,
    /// The look before that: it began after, unless the monitor missed it there by an instant.
    before: Moment,
    /// That look.
    first: Tick,
    /// The look after it: what it says of the time since `first` may have been before `since`, for the process may be stopped in
    /// the middle of a look.
    second: Option<Tick>,
    /// Nanoseconds that are certainly this poll's own, or those of children that were no stalls.
    pub(super) counted: u64,
    /// Those of the last interval, if the thread may have begun a wait in it.
    doubtful: u64,
    /// Waits that may lie between the last tick and when the thread was asked, so that they come off what is counted
    /// next.
    owed: i64,
    /// What may have been put down as a wait so far in time that was not known.
    unknown: i64,
    pub(super) not_run: u64,
    pub(super) lost: Lost,
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
    /// It is the first of another runtime, whose tasks wait for it.
    pub(super) begins_runtime: bool,
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
    pub(super) fn new(seen: Seen, tick: &Tick, now: Moment) -> Self {
        Self {
            seen,
            tag: Tag::from_bits(seen.tag),
            since: now,
            before: tick.previous,
            first: *tick,
            second: None,
            counted: 0,
            doubtful: 0,
            owed: 0,
            unknown: 0,
            not_run: 0,
            lost: Lost::default(),
            excluded: 0,
            breakdown: Vec::new(),
            doing: Vec::new(),
            spoiled: false,
            covered: Moment::default(),
            left_worker: false,
            begins_runtime: false,
            stall: None,
        }
    }

    /// The stall and the multiple to report, if this poll has come so far.
    pub(super) fn reach(&mut self, limit: u64, stalls: &mut u64) -> Option<(u64, u64)> {
        // Of no time, there is no multiple to tell.
        let limit = limit.max(1);
        let Reported { stall, next: due } = self.stall.unwrap_or(Reported { stall: 0, next: 1 });
        let certain = self.certain();
        if certain < limit.saturating_mul(due) {
            return None;
        }
        let stall = if stall == 0 { next(stalls) } else { stall };
        // Several multiples can pass between two looks of a monitor that was not run.
        let reached = 1 << (certain / limit).ilog2();
        self.stall = Some(Reported { stall, next: reached * 2 });
        Some((stall, reached))
    }

    fn certain(&self) -> u64 {
        self.counted.saturating_sub(self.doubtful)
    }

    /// Nanoseconds from the first look until `moment` that count.
    pub(super) fn elapsed_until(&self, moment: Moment) -> u64 {
        let not_run = self.not_run + self.doubtful;
        moment
            .since(self.since)
            .saturating_sub(self.lost.paused + not_run + self.excluded)
            .max(self.certain())
    }

    pub(super) fn elapsed(&self, ending: &Ending, ended: Moment, late: &mut Late, level: usize) -> u64 {
        match ending.exact() {
            0 => self.elapsed_until(ended),
            exact => {
                let excluded = self.excluded + late.within(level, self.began(ending, ended));
                exact.saturating_sub(self.lost.paused + self.not_run + excluded)
            }
        }
    }

    /// Adds the time before it was seen, now that it is known when the poll began. `tick` is now.
    pub(super) fn open(&mut self, began: Moment, tick: &Tick) {
        for tick in [self.first, self.second.unwrap_or(*tick)] {
            self.lost += tick.lost_between(began, self.since);
        }
    }

    /// Adds the time since the last look, in the middle of which the poll ended; see [`pass`](Self::pass).
    pub(super) fn close(&mut self, ended: Moment, waited: i64, tick: &Tick) {
        let rest = ended.since(self.since.max(tick.previous));
        self.lost += tick.lost_in(rest);
        self.wait(waited);
        if !self.spoiled {
            let own = rest.min(tick.known()).saturating_sub(self.covered.since(tick.previous));
            self.add(own, waited, false, 0);
        }
        self.doubtful = 0;
    }

    /// What is in doubt is not counted.
    pub(super) fn forget_doubtful(&mut self) {
        let doubtful = std::mem::take(&mut self.doubtful);
        self.counted -= doubtful.min(self.counted);
        self.not_run += doubtful;
    }

    /// Adds what is known of the time since the last look: how long the thread waited, less what was put down as a
    /// wait too much before.
    pub(super) fn pass(&mut self, waited: i64, tick: &Tick) {
        self.second.get_or_insert(*tick);
        // A poll that is younger than the tick has no part in what was before it.
        let span = tick.at.since(self.since.max(tick.previous));
        self.lost += tick.lost_in(span);
        self.wait(waited);
    }

    pub(super) fn wait(&mut self, waited: i64) {
        self.not_run = self.not_run.saturating_add_signed(waited);
    }

    /// Counts the time since the last look, but for what was not known and what the thread waited: all that is this
    /// poll's or a child's. Returns it. The thread was asked for its waits at `asked`.
    pub(super) fn count(&mut self, waited: i64, doubt: Doubt, asked: Moment, tick: &Tick) -> u64 {
        let span = tick.at.since(self.since.max(tick.previous));
        let known = tick.known().min(span).saturating_sub(self.covered.since(tick.previous));
        let own = self.add(known, waited, doubt == Doubt::Same, asked.since(tick.at));
        match doubt {
            Doubt::None => self.doubtful = 0,
            Doubt::New { ran } => self.doubtful = own.saturating_sub(ran),
            Doubt::Same => {}
        }
        own
    }

    /// Counts `known` nanoseconds less a wait, which may lie in time that is not known, or have begun in time that was in
    /// doubt, or in the `later` nanoseconds that are counted next; more, if a wait is given back.
    fn add(&mut self, known: u64, waited: i64, is_same: bool, later: u64) -> u64 {
        let waited = waited.saturating_add(self.owed);
        // A wait that goes on is one of now first; one that is over may have come before.
        let first = if is_same { signed(known) } else { 0 };
        let of_doubtful = (waited - first).clamp(0, signed(self.doubtful));
        // What is given back may lie in time that was not known, and is not counted then.
        let rest = if waited < 0 { (waited + self.unknown).min(0) } else { waited - of_doubtful };
        let own = signed(known) - rest.min(signed(known));
        self.unknown = (self.unknown + waited.min(0)).max(0) + (rest - signed(known)).max(0);
        self.owed = (rest - signed(known)).clamp(0, signed(later));
        self.counted = self.counted.saturating_add_signed(own - of_doubtful);
        self.doubtful = self.doubtful.saturating_add_signed(-of_doubtful);
        own.unsigned_abs()
    }

    /// When it began, or the look before.
    pub(super) fn began(&self, ending: &Ending, ended: Moment) -> Moment {
        match ending.exact() {
            0 => self.before,
            exact => Moment(ended.0.saturating_sub(exact)),
        }
    }

    /// Takes over the time of a child that has ended: counted here, unless it was a stall or allowed.
    pub(super) fn absorb(&mut self, child: &Self, ending: &Ending, ended: Moment, apart: bool) {
        if apart {
            let longest = ended.since(child.began(ending, ended));
            // What was paused and waited in it is not this poll's already.
            self.excluded += longest.saturating_sub(child.lost.paused + child.not_run);
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
            blind: self.lost.blind.min(elapsed),
            not_run: self.not_run,
            breakdown: self.breakdown.clone(),
            doing,
            source,
        }
    }
}

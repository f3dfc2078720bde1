//! Finds stalls in what slots say at the monitor's looks. Pure: no clock, no thread, no report; the time and
//! what threads did are given.

mod answer;
mod charge;
mod late;
mod run;
mod ticks;
mod tracked;
mod waits;

pub(crate) use run::Stayed;
pub(crate) use ticks::{Lost, Tick, Ticks};

use crate::clock::Moment;
use crate::platform::{Activity, Doing, Scheduling};
use crate::poll::WorkerState;
use crate::registry::{ContextId, Handed};
use crate::slot::{DEPTH, End, Seen, Slot};
use crate::tag::{Kind, Tag};
use answer::Answers;
use late::Late;
use run::{Run, is_run};
use tracked::Tracked;
use waits::Waits;

/// A stall, or a stage of one, as one look found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sighting {
    /// Joins the sightings of one stall.
    pub(crate) stall: u64,
    pub(crate) tag: Tag,
    pub(crate) stage: Stage,
    /// Nanoseconds that count: not paused, not waiting for a processor, not in a child that is a stall itself.
    pub(crate) elapsed: u64,
    /// Of those, nanoseconds in which the monitor itself was not run.
    pub(crate) blind: u64,
    /// Nanoseconds left out since the thread was ready and the system ran something else.
    pub(crate) not_run: u64,
    /// Where watched polls inside this one spent their time: (site, nanoseconds), to a tick.
    pub(crate) breakdown: Vec<(u32, u64)>,
    /// What the thread did, with the nanoseconds for which it was seen to, the longest first.
    pub(crate) doing: Vec<(Doing, u64)>,
    pub(crate) source: Source,
}

/// How far a stall has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It lasts, and has reached this multiple of the threshold.
    Running { multiple: u64 },
    /// It is over.
    Ended { reported_live: bool, exact: bool },
}

/// Where the context of a sighting is to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the slot, as long as the poll is the same.
    Slot { level: usize, seen: Seen },
    /// Held by the poll's last word, with the test it belonged to.
    Held { scope: u64 },
    /// Nowhere: the poll ended without a word.
    Gone,
}

/// What a look at one thread needs besides the slot.
pub(crate) struct Look<'a> {
    pub(crate) tick: &'a Tick,
    pub(crate) ticks: &'a Ticks,
    /// A site's threshold in nanoseconds.
    pub(crate) limit: &'a dyn Fn(u32) -> u64,
    /// What the thread did until now; asked only when a poll did not move since the last look.
    pub(crate) activity: &'a mut dyn FnMut() -> Option<Activity>,
    /// How the thread was run until now; asked when a poll is seen first.
    pub(crate) scheduling: &'a mut dyn FnMut() -> Option<Scheduling>,
    /// The time now, which may be later than the tick.
    pub(crate) now: &'a dyn Fn() -> Moment,
    /// What the runtime's worker did that the thread was; asked likewise.
    pub(crate) worker: &'a mut dyn FnMut() -> Option<WorkerState>,
    /// Which of the thread's polls have given that worker away.
    pub(crate) handed: &'a dyn Fn() -> Handed,
    /// Whether the thread was in one poll since the last look, where a runtime tells only its run; asked likewise.
    pub(crate) stayed: &'a mut dyn FnMut(Seen, Option<Activity>) -> Stayed,
    pub(crate) next_stall: &'a mut u64,
    pub(crate) sightings: &'a mut Vec<Sighting>,
    /// Contexts whose last words were read; to be released once the sightings are told.
    pub(crate) released: &'a mut Vec<ContextId>,
}

/// What the monitor knows of one thread's polls.
#[derive(Debug, Default)]
pub(crate) struct ThreadWatch {
    /// By level; filled without gaps from the outermost.
    tracked: Vec<Tracked>,
    late: Late,
    /// The worker's run that the thread is in and nothing else.
    run: Option<Run>,
    last_activity: Option<Activity>,
    last_worker: Option<WorkerState>,
    waits: Waits,
    last_outer: u64,
    /// The polls whose words were read in this look, by level and sequence.
    over: Vec<(usize, u64)>,
}

impl ThreadWatch {
    /// One look at the thread's slot. `true` when it was active since the last look.
    pub(crate) fn look(&mut self, slot: &Slot, look: &mut Look<'_>) -> bool {
        self.notice_runtimes((look.handed)());
        let (seen, heard) = self.observe(slot, look);
        // Not before the slot was read: what was seen in it had begun by now.
        let now = if seen.is_empty() { look.tick.at } else { (look.now)() };
        let mut answers = Answers::default();
        let kept = if self.run_went_on(&seen, &mut answers, look) { 0 } else { self.kept(&seen) };
        while self.tracked.len() > kept {
            self.finish_innermost(&Ending::Unseen, look);
        }
        self.charge(slot, &seen, &mut answers, look);
        if kept == 0 && !seen.is_empty() {
            let (asked, scheduling) = answers.scheduling(look);
            self.waits.start(asked.until, scheduling);
        }
        if kept < seen.len()
            && let Some(parent) = self.tracked.last_mut()
        {
            // What is learned from now on is put down to its child.
            parent.forget_doubtful();
        }
        self.tracked.extend(seen[kept..].iter().map(|seen| Tracked::new(*seen, look.tick, now)));
        self.notice_runtimes((look.handed)());
        self.report_running(look);
        if seen.is_empty() {
            self.late.clear();
        }
        self.over.clear();
        let outer = slot.activity();
        let moved = std::mem::replace(&mut self.last_outer, outer) != outer;
        heard || moved || !seen.is_empty()
    }

    /// Reads the slot: the polls that ran at the tick, and whether any has told its end.
    fn observe(&mut self, slot: &Slot, look: &mut Look<'_>) -> (Vec<Seen>, bool) {
        let (mut heard, mut later) = self.hear(slot, look);
        let mut seen = running(slot);
        if later.is_none() && self.kept(&seen) < self.tracked.len() {
            // Polls that were long have left their word before they left, so it is there now.
            let (more, end) = self.hear(slot, look);
            (heard, later) = (heard || more, end);
        }
        if let Some(end) = later {
            return (self.until(&end), true);
        }
        // What a word said is over may still be in what was seen: the word comes just before the end.
        let over = seen.iter().enumerate();
        let over =
            over.map(|(level, seen)| (level, seen.sequence)).position(|poll| self.over.contains(&poll));
        seen.truncate(over.unwrap_or(seen.len()));
        (seen, heard)
    }

    /// What ran at the tick, where a poll's end came after it: that poll and those around it. What the slot says
    /// now may be later still.
    fn until(&self, end: &End) -> Vec<Seen> {
        let level = end.level as usize;
        let known = self.tracked.get(level).is_some_and(|poll| poll.seen.sequence == end.sequence);
        self.tracked.iter().take(level + usize::from(known)).map(|poll| poll.seen).collect()
    }

    /// How many of the tracked polls still run.
    fn kept(&self, seen: &[Seen]) -> usize {
        self.tracked.iter().zip(seen).take_while(|(tracked, seen)| tracked.seen == **seen).count()
    }

    /// Reads the words of polls that ended before the tick: whether there were any, and the first that came after.
    /// Of the time after the tick it is not known yet whether the process stood still, so the next look reads it.
    fn hear(&mut self, slot: &Slot, look: &mut Look<'_>) -> (bool, Option<End>) {
        let mut any = false;
        while let Some(end) = slot.ends.front() {
            if look.tick.at < Moment(end.ended) {
                return (any, Some(end));
            }
            slot.ends.advance();
            any = true;
            self.end(end, look);
        }
        (any, None)
    }

    fn end(&mut self, end: End, look: &mut Look<'_>) {
        let level = end.level as usize;
        self.over.push((level, end.sequence));
        let known = self.tracked.get(level).is_some_and(|tracked| tracked.seen.sequence == end.sequence);
        look.released.push(Tag::from_bits(end.tag).context());
        if !known {
            self.end_unseen(&end, look);
            return;
        }
        while self.tracked.len() > level + 1 {
            self.finish_innermost(&Ending::Unseen, look);
        }
        self.finish_innermost(&Ending::Told(end), look);
    }

    /// The innermost tracked poll is over: a stall, or time that counts for the poll around it.
    fn finish_innermost(&mut self, ending: &Ending, look: &mut Look<'_>) {
        let level = self.tracked.len() - 1;
        let allowed = self.is_allowed(level);
        let Some(mut poll) = self.tracked.pop() else { return };
        let ended = ending.at(look.tick);
        if ending.exact() != 0 {
            poll.open(poll.began(ending, ended), look.tick);
        }
        let (waited, mut by_itself) = (self.settle(ending), 0);
        match ending {
            Ending::Told(end) => {
                poll.close(ended, waited, look.tick);
                by_itself = end.not_run;
            }
            Ending::Unseen => poll.forget_doubtful(),
        }
        // Two ways to know what it waited, each of which can only know too little.
        let more = by_itself.saturating_sub(poll.not_run);
        let elapsed = poll.elapsed(ending, ended, &mut self.late, level).saturating_sub(more);
        let limit = (look.limit)(poll.tag.site());
        // Where the poll itself took the time, blind time counts, unless the poll may have been held up with the monitor.
        let weight = match ending {
            Ending::Told(end) if end.exact != 0 => {
                elapsed.saturating_sub(doubtful(poll.lost.unexplained, end))
            }
            _ => poll.counted,
        };
        let is_stall = !allowed && (poll.stall.is_some() || limit <= weight);
        poll.not_run += more;
        if let Some(parent) = self.tracked.last_mut() {
            // A run's polls do not add up to anything.
            let apart = is_stall || poll.tag.kind().has(Kind::ALLOWED) || is_run(parent.tag);
            parent.absorb(&poll, ending, ended, apart);
            if apart {
                self.late.forget_within(level, poll.began(ending, ended));
            }
        }
        if is_stall {
            let stall = poll.stall.map_or_else(|| next(look.next_stall), |reported| reported.stall);
            let stage = Stage::Ended { reported_live: poll.stall.is_some(), exact: ending.exact() != 0 };
            look.sightings.push(poll.sighting(stall, stage, elapsed, ending.source()));
        }
    }

    /// Takes over what the thread says of its waits; returns what is new in it.
    fn settle(&mut self, ending: &Ending) -> i64 {
        let Ending::Told(end @ End { waited: 1.., .. }) = ending else { return 0 };
        let waited = self.waits.settle(end.waited, end.slices);
        self.tracked.iter_mut().for_each(|poll| poll.wait(waited));
        waited
    }

    fn report_running(&mut self, look: &mut Look<'_>) {
        for level in (0..self.tracked.len()).rev() {
            if self.is_allowed(level) {
                continue;
            }
            let poll = &mut self.tracked[level];
            let limit = (look.limit)(poll.tag.site());
            let Some((stall, multiple)) = poll.reach(limit, look.next_stall) else { continue };
            let elapsed = poll.elapsed_until(look.tick.at);
            let source = Source::Slot { level, seen: poll.seen };
            look.sightings.push(poll.sighting(stall, Stage::Running { multiple }, elapsed, source));
        }
    }

    /// Whether the poll at `level` is a region that may block, or lies in one, or has given its worker away, or lies in one
    /// that has, for the same runtime.
    fn is_allowed(&self, level: usize) -> bool {
        let polls = &self.tracked[..=level];
        let own = polls.iter().rposition(|poll| poll.begins_runtime).unwrap_or(0);
        polls.iter().any(|poll| poll.tag.kind().has(Kind::ALLOWED))
            || polls[own..].iter().any(|poll| poll.left_worker)
    }
}

/// How the monitor learned that a poll is over.
enum Ending {
    /// By its last word.
    Told(End),
    /// By its absence.
    Unseen,
}

impl Ending {
    fn at(&self, tick: &Tick) -> Moment {
        match self {
            Self::Told(end) => Moment(end.ended),
            // It ended somewhere since the last look; nothing is claimed of that time.
            Self::Unseen => tick.previous,
        }
    }

    fn exact(&self) -> u64 {
        match self {
            Self::Told(end) => end.exact,
            Self::Unseen => 0,
        }
    }

    fn source(&self) -> Source {
        match self {
            Self::Told(end) => Source::Held { scope: end.scope },
            Self::Unseen => Source::Gone,
        }
    }
}

/// Nanoseconds of a poll that took its time itself in which it may have been held up with the monitor. Who slept in that
/// time was not: a thread that a virtual machine's host holds up runs as the system has it, or never gave its processor away,
/// which [`End::not_run`] knows.
fn doubtful(unexplained: u64, end: &End) -> u64 {
    unexplained.min(end.exact.saturating_sub(end.slept))
}

/// The polls that run, outermost first, up to the first that could not be read.
fn running(slot: &Slot) -> Vec<Seen> {
    (0..DEPTH).map_while(|level| slot.read(level)).collect()
}

fn next(counter: &mut u64) -> u64 {
    *counter += 1;
    *counter
}

#[cfg(test)]
mod tests;

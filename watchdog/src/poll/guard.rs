//! One poll from its beginning to its end, as the thread tells it.

use super::runtime::worker_index;
#[cfg(feature = "spans")]
use super::spans::end_stale_spans;
use super::thread::{
    Beginning, Scope, enter_any, enter_followed, enter_followed_exactly, is_gone, lane, leave, own_seat,
    taken_seat, wake_monitor, with_timekeeper,
};
use crate::clock::{self, Stamp};
use crate::platform::{self, Scheduling};
use crate::registry::{Account, Baseline, CONTEXTS, CONTROL, Look, Seat, Shard, Timekeeper};
use crate::site::{SITES, Timing};
use crate::slot::{End, Place};
use crate::strict;
use crate::sync::light_barrier;
use crate::tag::Tag;

/// One watched poll; dropping it ends it, also when the poll panics.
pub(crate) struct Guard {
    place: Place,
}

/// A poll that found the monitor parked.
pub(super) trait Waking {
    /// Wakes it. The word that is kept for the poll's end is the one without the parking, else the poll would seem long.
    fn wake(&self);
}

impl Waking for Guard {
    fn wake(&self) {
        wake_for(self.place);
    }
}

impl Waking for ExactGuard {
    fn wake(&self) {
        wake_for(self.place);
    }
}

fn wake_for(place: Place) {
    wake_monitor();
    place.keep(CONTROL.look().bits());
}

/// One watched poll of a site with exact times.
pub(super) struct ExactGuard {
    place: Place,
    timing: &'static Timing,
    began: Stamp,
    baseline: Baseline,
}

/// What a poll with exact times knows at its end.
#[derive(Clone, Copy)]
struct Exact {
    began: Stamp,
    ticks: u64,
    baseline: Baseline,
}

/// Publishes that this thread is in the poll that `tag` names. `None` where the thread cannot be watched.
pub(crate) fn enter(tag: Tag) -> Option<Guard> {
    let seat = own_seat()?;
    Some(Guard { place: publish(seat, tag)? })
}

/// As [`enter`], where that is a matter of a few stores; everything else is left to who calls it. Whether the monitor must be
/// woken, too, for a call in here would cost those polls which make none.
#[inline]
pub(super) fn enter_swiftly(tag: Tag) -> Option<(Guard, Look)> {
    let place = enter_followed(tag)?;
    Some((Guard { place }, look_at_beginning(place)))
}

/// As [`enter`], and takes the time.
pub(super) fn enter_exact(tag: Tag, timing: &'static Timing) -> Option<ExactGuard> {
    let seat = own_seat()?;
    let began = begin();
    let place = publish(seat, tag)?;
    Some(ExactGuard { place, timing, began, baseline: with_timekeeper(Timekeeper::baseline) })
}

/// As [`enter_exact`], where that is a matter of a few stores, as [`enter_swiftly`]. For those who know that the clock is one
/// that can be read so.
#[inline]
pub(super) fn enter_exact_swiftly(
    tag: Tag,
    timing: &'static Timing,
) -> Option<(ExactGuard, &'static Shard, Look)> {
    let Beginning { began, baseline, place, shard } = enter_followed_exactly(tag, &timing.lengths)?;
    Some((ExactGuard { place, timing, began, baseline }, shard, look_at_beginning(place)))
}

pub(super) fn publish(seat: &'static Seat, tag: Tag) -> Option<Place> {
    let place = enter_any(seat, tag)?;
    if look_at_beginning(place).is_parked() {
        wake_for(place);
    }
    Some(place)
}

/// What the monitor's control word says once the poll is published; kept for the poll's end.
#[inline]
fn look_at_beginning(place: Place) -> Look {
    light_barrier();
    let look = CONTROL.look();
    place.keep(look.bits());
    look
}

/// Whether the monitor has looked twice since the poll began.
#[inline]
fn is_long(place: Place) -> bool {
    CONTROL.look().is_long_after(Look::from_bits(place.kept()))
}

/// Notes which worker the thread is, for which a future's first poll is the time.
pub(super) fn note_worker() {
    #[cfg(feature = "spans")]
    end_stale_spans();
    if let Some(seat) = own_seat() {
        seat.set_worker(worker_index(seat));
    }
}

/// Leaves word for the monitor of a poll that ends out of turn, if that was long and has not ended meanwhile.
#[cfg(feature = "spans")]
pub(super) fn tell_long(place: Place, sequence: u64) {
    if !is_gone() && place.sequence() == sequence && is_long(place) {
        tell_end(place, None);
    }
}

impl Guard {
    /// What dropping the guard does, in line where the poll was not long, which has brought `output`. That goes through the rest,
    /// since a call that comes back here would have the usual poll keep registers for it.
    #[inline(always)]
    pub(super) fn end<T>(self, output: T) -> T {
        if is_long(self.place) {
            return end_long(self, output);
        }
        leave(self.place);
        std::mem::forget(self);
        output
    }
}

#[cold]
#[inline(never)]
fn end_long<T>(poll: Guard, output: T) -> T {
    drop(poll);
    output
}

impl Drop for Guard {
    // In line, and what it does not: so the guard need not lie in memory while the poll runs.
    #[inline]
    fn drop(&mut self) {
        end(self.place);
    }
}

#[inline(never)]
fn end(place: Place) {
    if is_gone() {
        // A guard in a thread local: another thread may have the slot by now.
        return;
    }
    // The word before the leaving: a monitor that finds the poll gone finds the word too.
    if is_long(place) {
        tell_end(place, None);
    }
    leave(place);
}

impl ExactGuard {
    /// What dropping the guard does, in line where the poll was short, as [`Guard::end`]. For a poll that was entered swiftly.
    #[inline(always)]
    pub(super) fn end<T>(self, shard: &Shard, output: T) -> T {
        let Self { place, timing, began, baseline } = self;
        let ticks = clock::stamp_swiftly().after(began);
        shard.count(ticks);
        if timing.is_notable(ticks) {
            end_notable(place, timing, began, ticks, baseline);
        }
        leave(place);
        std::mem::forget(self);
        output
    }
}

impl Drop for ExactGuard {
    // As that of `Guard`.
    #[inline]
    fn drop(&mut self) {
        end_exact(self.place, self.timing, self.began, self.baseline);
    }
}

#[inline(never)]
fn end_exact(place: Place, timing: &Timing, began: Stamp, baseline: Baseline) {
    if is_gone() {
        return;
    }
    let ticks = clock::stamp().after(began);
    timing.lengths.count(lane(), ticks);
    end_notable(place, timing, began, ticks, baseline);
    leave(place);
}

/// The word before the leaving, as above. What it takes comes in registers, so that the usual poll needs no memory for it.
#[cold]
#[inline(never)]
fn end_notable(place: Place, timing: &Timing, began: Stamp, ticks: u64, baseline: Baseline) {
    if timing.is_stall(ticks) || is_long(place) {
        tell_end(place, Some(Exact { began, ticks, baseline }));
    }
}

/// Takes the time.
fn begin() -> Stamp {
    let stamp = clock::stamp();
    if with_timekeeper(|keeper| keeper.is_due(stamp.0)) { ask(stamp) } else { stamp }
}

/// Asks the system how this thread was run so far.
#[cold]
#[inline(never)]
fn ask(stamp: Stamp) -> Stamp {
    // A poll may be around this one.
    let _pause = strict::pause();
    with_timekeeper(|keeper| keeper.set_due(stamp.0.saturating_add(SITES.pace())));
    let now = clock::now().0;
    if let Some(scheduling) = platform::own_scheduling() {
        let account = account(scheduling, scheduling.waited);
        with_timekeeper(|keeper| keeper.keep(now, account));
    }
    clock::stamp()
}

/// The poll was long: leave word for the monitor. Whether it was a stall, the monitor decides.
#[cold]
#[inline(never)]
fn tell_end(place: Place, exact: Option<Exact>) {
    if !place.is_followed() || CONTROL.look().is_off() {
        return;
    }
    let Some(seat) = taken_seat() else { return };
    // What the watchdog does is not the poll around it.
    let _pause = strict::pause();
    let now = clock::now();
    let scheduling = platform::own_scheduling();
    let run = scheduling.unwrap_or_default();
    let untimed = End {
        tag: place.tag(),
        level: place.level(),
        sequence: place.sequence(),
        began: Look::from_bits(place.kept()).tick(),
        ended: now.0,
        exact: 0,
        // If it waited in the middle of this, then for no longer than since `now`.
        waited: run.waited.saturating_sub(clock::now().since(now)),
        slices: run.slices,
        not_run: 0,
        slept: 0,
        scope: Scope::current(),
    };
    let end = exact.map_or(untimed, |exact| timed(exact, scheduling, untimed));
    // The word refers to the context, which may outlive its future by it.
    let context = Tag::from_bits(end.tag).context();
    CONTEXTS.retain(context);
    CONTEXTS.hold_span(context);
    if !seat.slot.ends.push(end) {
        CONTEXTS.release(context);
    }
}

/// The system may have run something else since the poll's end was stamped, so everything is counted back to that
/// moment.
fn timed(exact: Exact, scheduling: Option<Scheduling>, end: End) -> End {
    let Exact { began, ticks, baseline } = exact;
    // In this order, so that what comes in between makes the end too early, never too late.
    let now = clock::now().0;
    let since_end = clock::in_nanoseconds(clock::stamp().since(began.plus(ticks)));
    let exact = clock::in_nanoseconds(ticks).max(1);
    let ended = now.saturating_sub(since_end);
    // All of the time until `end` was made may have been a wait.
    let waited = end.waited.saturating_sub(end.ended.saturating_sub(ended));
    // Only polls with exact times can be stalls by their own word alone, and must know their waits.
    let span = (ended.saturating_sub(exact), exact);
    let Some(run) = scheduling else { return End { ended, exact, waited, ..end } };
    let account = account(run, waited);
    let not_run = with_timekeeper(|keeper| keeper.not_run(span, baseline, account));
    let at_most = Account { waited: run.waited, ..account };
    let slept = with_timekeeper(|keeper| keeper.slept(exact, baseline, at_most));
    End { ended, exact, waited, not_run, slept, ..end }
}

fn account(run: Scheduling, waited: u64) -> Account {
    Account { waited, on_cpu: run.on_cpu, gave_away: platform::voluntary_switches() }
}

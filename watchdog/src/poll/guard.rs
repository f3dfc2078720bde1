//! One poll from its beginning to its end, as the thread tells it.

#[cfg(feature = "spans")]
use super::runtime::is_worker;
use super::runtime::worker_index;
use super::thread::{Scope, own_seat, taken_seat, wake_monitor};
use crate::clock::{self, Stamp};
use crate::platform::{self, Scheduling};
use crate::registry::{Account, Baseline, CONTEXTS, CONTROL, Look, Seat};
use crate::site::{SITES, Timing};
use crate::slot::{End, Place};
use crate::strict;
use crate::sync::light_barrier;
use crate::tag::Tag;

/// One watched poll; dropping it ends it, also when the poll panics.
pub(crate) struct Guard {
    seat: &'static Seat,
    place: Place<'static>,
}

/// One watched poll of a site with exact times.
pub(super) struct ExactGuard {
    seat: &'static Seat,
    place: Place<'static>,
    timing: &'static Timing,
    began: Stamp,
    baseline: Baseline,
}

/// What a poll with exact times knows at its end.
#[derive(Clone, Copy)]
struct Exact {
    began: Stamp,
    ended: Stamp,
    baseline: Baseline,
}

/// Publishes that this thread is in the poll that `tag` names. `None` where the thread cannot be watched.
#[inline]
pub(crate) fn enter(tag: Tag) -> Option<Guard> {
    let seat = own_seat()?;
    Some(Guard { seat, place: publish(seat, tag) })
}

/// As [`enter`], where that is a matter of a few stores; everything else is left to who calls it. Whether the monitor must be
/// woken, too, for a call in here would cost those polls which make none.
#[inline]
pub(super) fn enter_swiftly(tag: Tag) -> Option<(Guard, Look)> {
    let seat = taken_seat()?;
    let place = seat.slot.enter_followed(tag.bits())?;
    light_barrier();
    let look = CONTROL.look();
    place.keep(look.bits());
    Some((Guard { seat, place }, look))
}

/// As [`enter`], and takes the time.
pub(super) fn enter_exact(tag: Tag, timing: &'static Timing) -> Option<ExactGuard> {
    let seat = own_seat()?;
    let began = begin(seat);
    let place = publish(seat, tag);
    Some(ExactGuard { seat, place, timing, began, baseline: seat.timekeeper.baseline() })
}

/// As [`enter_exact`], where that is a matter of a few stores, as [`enter_swiftly`]. For those who know that the clock is one
/// that can be read so.
#[inline]
pub(super) fn enter_exact_swiftly(tag: Tag, timing: &'static Timing) -> Option<(ExactGuard, Look)> {
    let seat = taken_seat()?;
    let began = clock::stamp_swiftly();
    if seat.timekeeper.is_due(began.0) {
        return None;
    }
    let place = seat.slot.enter_followed(tag.bits())?;
    light_barrier();
    let look = CONTROL.look();
    place.keep(look.bits());
    Some((ExactGuard { seat, place, timing, began, baseline: seat.timekeeper.baseline() }, look))
}

fn publish(seat: &'static Seat, tag: Tag) -> Place<'static> {
    let place = seat.slot.enter(tag.bits());
    light_barrier();
    let look = CONTROL.look();
    place.keep(look.bits());
    if look.is_parked() {
        wake_monitor();
    }
    place
}

/// Whether the monitor has looked twice since the poll began.
#[inline]
fn is_long(place: &Place<'_>) -> bool {
    CONTROL.look().is_long_after(Look::from_bits(place.kept()))
}

/// Notes which worker the thread is, for which a future's first poll is the time.
pub(super) fn note_worker() {
    if let Some(seat) = own_seat() {
        seat.set_worker(worker_index(seat));
    }
}

/// As [`enter`], if this thread is a runtime's worker now.
#[cfg(feature = "spans")]
pub(crate) fn enter_on_worker(tag: Tag) -> Option<Guard> {
    if !is_worker() {
        return None;
    }
    let guard = enter(tag)?;
    guard.seat.set_worker(worker_index(guard.seat));
    Some(guard)
}

impl Guard {
    /// What dropping the guard does, in line where the poll was not long, which has brought `output`. That goes through the rest,
    /// since a call that comes back here would have the usual poll keep registers for it.
    #[inline(always)]
    pub(super) fn end<T>(self, output: T) -> T {
        if is_long(&self.place) {
            return end_long(self, output);
        }
        self.seat.slot.leave(&self.place);
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
        end(self.seat, self.place);
    }
}

#[inline(never)]
fn end(seat: &Seat, place: Place<'_>) {
    // The word before the leaving: a monitor that finds the poll gone finds the word too.
    if is_long(&place) {
        tell_end(seat, &place, None);
    }
    seat.slot.leave(&place);
}

impl ExactGuard {
    /// What dropping the guard does, in line where the poll was short, as [`Guard::end`]. For a poll that was entered swiftly.
    #[inline(always)]
    pub(super) fn end<T>(self, output: T) -> T {
        let ended = clock::stamp_swiftly();
        let Self { seat, place, timing, began, baseline } = self;
        let ticks = ended.after(began);
        timing.lengths.count(seat.lane, ticks);
        if timing.is_notable(ticks) {
            end_notable((seat, place, timing), Exact { began, ended, baseline });
        }
        seat.slot.leave(&place);
        std::mem::forget(self);
        output
    }
}

impl Drop for ExactGuard {
    // As that of `Guard`.
    #[inline]
    fn drop(&mut self) {
        end_exact(self.seat, self.place, self.timing, self.began, self.baseline);
    }
}

#[inline(never)]
fn end_exact(seat: &Seat, place: Place<'_>, timing: &Timing, began: Stamp, baseline: Baseline) {
    let ended = clock::stamp();
    timing.lengths.count(seat.lane, ended.after(began));
    end_notable((seat, place, timing), Exact { began, ended, baseline });
    seat.slot.leave(&place);
}

/// The word before the leaving, as above.
#[cold]
#[inline(never)]
fn end_notable((seat, place, timing): (&Seat, Place<'_>, &Timing), exact: Exact) {
    if timing.is_stall(exact.ended.after(exact.began)) || is_long(&place) {
        tell_end(seat, &place, Some(exact));
    }
}

/// Takes the time.
fn begin(seat: &Seat) -> Stamp {
    let stamp = clock::stamp();
    if seat.timekeeper.is_due(stamp.0) { ask(seat, stamp) } else { stamp }
}

/// Asks the system how this thread was run so far.
#[cold]
#[inline(never)]
fn ask(seat: &Seat, stamp: Stamp) -> Stamp {
    // A poll may be around this one.
    let _pause = strict::pause();
    seat.timekeeper.set_due(stamp.0.saturating_add(SITES.pace()));
    let now = clock::now().0;
    if let Some(scheduling) = platform::own_scheduling() {
        seat.timekeeper.keep(now, account(scheduling, scheduling.waited));
    }
    clock::stamp()
}

/// The poll was long: leave word for the monitor. Whether it was a stall, the monitor decides.
#[cold]
#[inline(never)]
fn tell_end(seat: &Seat, place: &Place<'_>, exact: Option<Exact>) {
    if !place.is_followed() || CONTROL.look().is_off() {
        return;
    }
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
        scope: Scope::current(),
    };
    let end = exact.map_or(untimed, |exact| timed(seat, exact, scheduling, untimed));
    // The word refers to the context, which may outlive its future by it.
    let context = Tag::from_bits(end.tag).context();
    CONTEXTS.retain(context);
    if !seat.slot.ends.push(end) {
        CONTEXTS.release(context);
    }
}

/// The system may have run something else since the poll's end was stamped, so everything is counted back to that
/// moment.
fn timed(seat: &Seat, exact: Exact, scheduling: Option<Scheduling>, end: End) -> End {
    let Exact { began, ended, baseline } = exact;
    // In this order, so that what comes in between makes the end too early, never too late.
    let now = clock::now().0;
    let since_end = clock::in_nanoseconds(clock::stamp().since(ended));
    let exact = clock::in_nanoseconds(ended.since(began)).max(1);
    let ended = now.saturating_sub(since_end);
    // All of the time until `end` was made may have been a wait.
    let waited = end.waited.saturating_sub(end.ended.saturating_sub(ended));
    // Only polls with exact times can be stalls by their own word alone, and must know their waits.
    let span = (ended.saturating_sub(exact), exact);
    let not_run = |run| seat.timekeeper.not_run(span, baseline, account(run, waited));
    End { ended, exact, waited, not_run: scheduling.map_or(0, not_run), ..end }
}

fn account(run: Scheduling, waited: u64) -> Account {
    Account { waited, on_cpu: run.on_cpu, gave_away: platform::voluntary_switches() }
}

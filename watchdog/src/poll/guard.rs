//! One poll from its beginning to its end, as the thread tells it.

use super::runtime::worker_index;
use super::thread::{Scope, own_seat, wake_monitor};
use crate::clock::{self, Stamp};
use crate::platform;
use crate::registry::{CONTEXTS, CONTROL, Look, Seat};
use crate::site::{SITES, Timing};
use crate::slot::{End, Place};
use crate::strict;
use crate::sync::light_barrier;
use crate::tag::Tag;

/// One watched poll; dropping it ends it, also when the poll panics.
pub(crate) struct Guard {
    seat: &'static Seat,
    place: Place<'static>,
    look: Look,
}

/// One watched poll of a site with exact times.
pub(super) struct ExactGuard {
    seat: &'static Seat,
    place: Place<'static>,
    look: Look,
    timing: &'static Timing,
    began: Stamp,
}

/// Publishes that this thread is in the poll that `tag` names. `None` where the thread cannot be watched.
#[inline]
pub(crate) fn enter(tag: Tag) -> Option<Guard> {
    let seat = own_seat()?;
    let (place, look) = publish(seat, tag);
    Some(Guard { seat, place, look })
}

/// As [`enter`], and takes the time.
#[inline]
pub(super) fn enter_exact(tag: Tag, timing: &'static Timing) -> Option<ExactGuard> {
    let seat = own_seat()?;
    let began = begin(seat);
    let (place, look) = publish(seat, tag);
    Some(ExactGuard { seat, place, look, timing, began })
}

#[inline]
fn publish(seat: &'static Seat, tag: Tag) -> (Place<'static>, Look) {
    let place = seat.slot.enter(tag.bits());
    light_barrier();
    let look = CONTROL.look();
    if look.is_parked() {
        wake_monitor();
    }
    (place, look)
}

/// Notes which worker the thread is, for which a future's first poll is the time.
pub(super) fn note_worker() {
    if let Some(seat) = own_seat() {
        seat.set_worker(worker_index());
    }
}

/// As [`enter`], if this thread is a runtime's worker now.
#[cfg(feature = "spans")]
pub(crate) fn enter_on_worker(tag: Tag) -> Option<Guard> {
    let worker = worker_index()?;
    let guard = enter(tag)?;
    guard.seat.set_worker(Some(worker));
    Some(guard)
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        // The word before the leaving: a monitor that finds the poll gone finds the word too.
        if CONTROL.look().is_long_after(self.look) {
            tell_end(self.seat, &self.place, self.look, None);
        }
        self.seat.slot.leave(&self.place);
    }
}

impl ExactGuard {
    /// Ends the poll. The same as dropping the guard, in line with the caller.
    #[inline]
    pub(super) fn finish(self) {
        self.end();
        std::mem::forget(self);
    }

    #[inline(always)]
    fn end(&self) {
        let ended = clock::stamp();
        let ticks = ended.since(self.began);
        self.timing.lengths.count(self.seat.number, ticks);
        // The word before the leaving, as above.
        if self.timing.is_stall(ticks) || CONTROL.look().is_long_after(self.look) {
            tell_end(self.seat, &self.place, self.look, Some((self.began, ended)));
        }
        self.seat.slot.leave(&self.place);
    }
}

impl Drop for ExactGuard {
    #[cold]
    fn drop(&mut self) {
        self.end();
    }
}

/// Takes the time.
#[inline]
fn begin(seat: &Seat) -> Stamp {
    let stamp = clock::stamp();
    if seat.timekeeper.is_due(stamp.0) { look_after_monitor(seat, stamp) } else { stamp }
}

/// Asks the system how long this thread has waited so far, if the monitor, which should know, is late.
#[cold]
#[inline(never)]
fn look_after_monitor(seat: &Seat, stamp: Stamp) -> Stamp {
    // A poll may be around this one.
    let _pause = strict::pause();
    let threshold = SITES.shortest();
    seat.timekeeper.set_due(stamp.0.saturating_add(clock::in_ticks(threshold / 8)));
    let now = clock::now().0;
    if threshold / 2 < now.saturating_sub(CONTROL.last_look())
        && let Some(waited) = platform::waited()
    {
        seat.timekeeper.keep(now, waited);
    }
    clock::stamp()
}

/// The poll was long: leave word for the monitor. Whether it was a stall, the monitor decides.
#[cold]
#[inline(never)]
fn tell_end(seat: &Seat, place: &Place<'_>, look: Look, exact: Option<(Stamp, Stamp)>) {
    if !place.is_followed() || CONTROL.look().is_off() {
        return;
    }
    // What the watchdog does is not the poll around it.
    let _pause = strict::pause();
    let untimed = End {
        tag: place.tag(),
        level: place.level,
        sequence: place.sequence,
        began: look.tick(),
        ended: clock::now().0,
        exact: 0,
        waited: 0,
        not_run: 0,
        scope: Scope::current(),
    };
    let end = exact.map_or(untimed, |(began, ended)| timed(seat, began, ended, untimed));
    // The word refers to the context, which may outlive its future by it.
    let context = Tag::from_bits(end.tag).context();
    CONTEXTS.retain(context);
    if !seat.slot.ends.push(end) {
        CONTEXTS.release(context);
    }
}

/// The system may have run something else since the poll's end was stamped, so everything is counted back to that
/// moment.
fn timed(seat: &Seat, began: Stamp, ended: Stamp, end: End) -> End {
    let since_end = || clock::in_nanoseconds(clock::stamp().since(ended));
    let exact = clock::in_nanoseconds(ended.since(began)).max(1);
    let ended = clock::now().0.saturating_sub(since_end());
    // Only polls with exact times can be stalls by their own word alone, and must know their waits.
    let waited = platform::waited().unwrap_or(0).saturating_sub(since_end());
    let not_run = seat.timekeeper.waited_since(ended.saturating_sub(exact), waited);
    End { ended, exact, waited, not_run: not_run.min(exact), ..end }
}

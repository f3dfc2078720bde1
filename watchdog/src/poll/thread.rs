//! What this thread is to the watchdog: its seat, and the test that it is in.

use std::cell::Cell;
use std::sync::RwLock;
use std::thread::Thread;

use super::runtime::{Runtime, worker_index};
use crate::clock::{self, Moment, Stamp};
use crate::platform;
use crate::registry::{
    Baseline, CONTROL, Counter, Histogram, Lane, Occupant, SLOTS, Seat, Shard, Timekeeper,
};
#[cfg(feature = "spans")]
pub(super) use crate::slot::LeftOut;
use crate::slot::{Place, Top};
use crate::stack::stack_bounds;
use crate::strict;
use crate::tag::Tag;

/// What a thread knows of itself. Constant and without `Drop`, so that reading it needs no check and works
/// until the thread's last moment.
struct Local {
    top: Top,
    timekeeper: Timekeeper,
    lane: Cell<Lane>,
    /// `None` before the first watched poll, where no slot was free, and while the thread ends.
    seat: Cell<Option<&'static Seat>>,
    /// The thread is ending; further polls, in destructors of thread locals, are not watched.
    gone: Cell<bool>,
    scope: Cell<u64>,
}

thread_local! {
    static LOCAL: Local = const {
        Local {
            top: Top::new(),
            timekeeper: Timekeeper::new(),
            lane: Cell::new(Lane::SHARED),
            seat: Cell::new(None),
            gone: Cell::new(false),
            scope: Cell::new(0),
        }
    };
    static VACATE: Vacate = const { Vacate };
}

/// Gives the slot back when the thread ends.
struct Vacate;

impl Drop for Vacate {
    fn drop(&mut self) {
        LOCAL.with(|local| {
            local.gone.set(true);
            local.top.give_back();
            if let Some(seat) = local.seat.take() {
                SLOTS.vacate(seat);
            }
        });
    }
}

/// This thread's seat; taken at the first call. `None` where none was free, and while the thread ends.
#[inline]
pub(super) fn own_seat() -> Option<&'static Seat> {
    taken_seat().or_else(register)
}

/// This thread's seat, if it has one already.
#[inline]
pub(super) fn taken_seat() -> Option<&'static Seat> {
    // Never fails, since nothing is ever dropped; unlike `with`, it can be inlined.
    LOCAL.try_with(|local| local.seat.get()).ok().flatten()
}

/// Publishes that this thread is in the poll that `tag` names; nothing where it has no slot, or the poll is too deep to be
/// followed.
#[inline]
pub(super) fn enter_followed(tag: Tag) -> Option<Place> {
    // Never fails, as above.
    LOCAL.try_with(|local| local.top.enter_followed(tag.bits())).ok().flatten()
}

/// A poll with exact times that has begun.
pub(super) struct Beginning {
    pub(super) began: Stamp,
    pub(super) baseline: Baseline,
    pub(super) place: Place,
    /// Where its length will be counted.
    pub(super) shard: &'static Shard,
}

/// As [`enter_followed`], and takes the time before it. Nothing, too, where the thread should ask how it was run, and where it
/// does not count by itself.
#[inline]
pub(super) fn enter_followed_exactly(tag: Tag, lengths: &'static Histogram) -> Option<Beginning> {
    let enter = |local: &Local| {
        let began = clock::stamp_swiftly();
        if local.timekeeper.is_due(began.0) {
            return None;
        }
        // Here rather than at the end, so that it is found beside what else must be done before the poll.
        let shard = lengths.own(local.lane.get())?;
        let place = local.top.enter_followed(tag.bits())?;
        Some(Beginning { began, baseline: local.timekeeper.baseline(), place, shard })
    };
    LOCAL.try_with(enter).ok().flatten()
}

/// As [`enter_followed`], for a thread that has this seat, wherever the poll stands.
pub(super) fn enter_any(seat: &Seat, tag: Tag) -> Option<Place> {
    LOCAL.with(|local| local.top.enter(&seat.slot, tag.bits()))
}

/// Takes back what was published. For a poll that runs.
#[inline]
pub(super) fn leave(place: Place) {
    // Never fails, as above.
    let _ = LOCAL.try_with(|local| local.top.leave(place));
}

/// Takes back what was published, by whoever may come out of turn: when polls outside of it are over, or others have taken its
/// place, or some are inside of it still.
#[cfg(feature = "spans")]
pub(super) fn leave_out_of_turn(place: Place, sequence: u64) -> LeftOut {
    LOCAL.with(|local| {
        // Another thread may have the slot by now.
        if local.gone.get() { LeftOut::Done } else { local.top.leave_out_of_turn(place, sequence) }
    })
}

/// Whether the thread is ending, and has given its slot back.
pub(super) fn is_gone() -> bool {
    LOCAL.with(|local| local.gone.get())
}

/// Where the thread counts.
pub(super) fn lane() -> Lane {
    LOCAL.with(|local| local.lane.get())
}

/// What the thread knows of its waits.
pub(super) fn with_timekeeper<T>(f: impl FnOnce(&Timekeeper) -> T) -> T {
    LOCAL.with(|local| f(&local.timekeeper))
}

/// After a fork, the thread is another to the system.
pub(crate) fn forget_times() {
    with_timekeeper(Timekeeper::reset);
}

/// The thread's first watched poll: it takes a slot. It may allocate, in the standard library: for the thread's handle and its
/// exit hook.
#[cold]
#[inline(never)]
fn register() -> Option<&'static Seat> {
    let _pause = strict::pause();
    // The second fails only while the thread's locals are being destroyed.
    if LOCAL.with(|local| local.gone.get()) || VACATE.try_with(|_| ()).is_err() {
        return None;
    }
    let occupant = Occupant {
        thread: std::thread::current(),
        tid: platform::thread_id(),
        stack: stack_bounds(),
        runtime: Runtime::current(),
    };
    let seat = SLOTS.claim(occupant)?;
    // A future that was polled elsewhere before does not note it.
    seat.set_worker(worker_index(seat));
    LOCAL.with(|local| {
        local.seat.set(Some(seat));
        local.lane.set(Lane::of(seat.number));
        local.top.take(&seat.slot);
    });
    Some(seat)
}

/// The number of this thread's seat, if it has one.
pub(crate) fn own_seat_number() -> Option<usize> {
    taken_seat().map(|seat| seat.number)
}

/// The monitor's handle, by which a poll wakes it.
pub(crate) fn unpark_handle() -> &'static RwLock<Option<Thread>> {
    static HANDLE: RwLock<Option<Thread>> = RwLock::new(None);
    &HANDLE
}

static WOKEN: Counter = Counter::new();

/// When a poll last woke the monitor, which may come to run much later.
pub(crate) fn woken_at() -> Moment {
    Moment(WOKEN.get())
}

/// Wakes the monitor if it is parked.
#[cold]
pub(crate) fn wake_monitor() {
    if !CONTROL.cancel_park() {
        return;
    }
    WOKEN.set(clock::now().0);
    let _pause = strict::pause();
    // The lock is taken for writing only while a monitor starts or stops; it needs no waking then.
    let Ok(handle) = unpark_handle().try_read() else { return };
    if let Some(monitor) = handle.as_ref() {
        monitor.unpark();
    }
}

/// The test that the polls of this thread belong to, while the guard lives.
pub(crate) struct Scope {
    outer: u64,
}

impl Scope {
    /// 0 when this thread is in no test's future.
    pub(crate) fn current() -> u64 {
        LOCAL.with(|local| local.scope.get())
    }

    pub(crate) fn enter(scope: u64) -> Self {
        Self { outer: LOCAL.with(|local| local.scope.replace(scope)) }
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        LOCAL.with(|local| local.scope.set(self.outer));
    }
}

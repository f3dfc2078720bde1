//! What this thread is to the watchdog: its seat, and the test that it is in.

use std::cell::Cell;
use std::sync::RwLock;
use std::thread::Thread;

use super::runtime::{Runtime, worker_index};
use crate::clock::{self, Moment};
use crate::platform;
use crate::registry::{CONTROL, Counter, Occupant, SLOTS, Seat};
use crate::stack::stack_bounds;
use crate::strict;

/// What a thread knows of itself. Constant and without `Drop`, so that reading it needs no check and works
/// until the thread's last moment.
struct Local {
    /// `None` before the first watched poll, where no slot was free, and while the thread ends.
    seat: Cell<Option<&'static Seat>>,
    /// The thread is ending; further polls, in destructors of thread locals, are not watched.
    gone: Cell<bool>,
    scope: Cell<u64>,
}

thread_local! {
    static LOCAL: Local = const { Local { seat: Cell::new(None), gone: Cell::new(false), scope: Cell::new(0) } };
    static VACATE: Vacate = const { Vacate };
}

/// Gives the slot back when the thread ends.
struct Vacate;

impl Drop for Vacate {
    fn drop(&mut self) {
        LOCAL.with(|local| {
            local.gone.set(true);
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

/// The thread's first watched poll: it takes a slot. The only place on the polling side that may allocate, in
/// the standard library: for the thread's handle and its exit hook.
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
    LOCAL.with(|local| local.seat.set(Some(seat)));
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

//! This thread's slot: entering and leaving a poll.

use std::cell::Cell;
use std::sync::RwLock;
use std::thread::Thread;

use super::runtime::{Runtime, worker_index};
use crate::clock;
use crate::platform;
use crate::registry::{CONTEXTS, CONTROL, Look, Occupant, SLOTS, Seat};
use crate::site::Entry;
use crate::slot::{End, Place};
use crate::stack::stack_bounds;
use crate::strict;
use crate::sync::light_barrier;
use crate::tag::Tag;

/// What a thread knows of itself. Constant and without `Drop`, so that reading it needs no check and works
/// until the thread's last moment.
struct Local {
    seat: Cell<Membership>,
    scope: Cell<u64>,
}

#[derive(Clone, Copy)]
enum Membership {
    /// No watched poll yet, or no slot was free.
    None,
    Member(&'static Seat),
    /// The thread is ending; further polls, in destructors of thread locals, are not watched.
    Gone,
}

thread_local! {
    static LOCAL: Local = const { Local { seat: Cell::new(Membership::None), scope: Cell::new(0) } };
    static VACATE: Vacate = const { Vacate };
}

/// Gives the slot back when the thread ends.
struct Vacate;

impl Drop for Vacate {
    fn drop(&mut self) {
        LOCAL.with(|local| {
            if let Membership::Member(seat) = local.seat.replace(Membership::Gone) {
                SLOTS.vacate(seat);
            }
        });
    }
}

/// One watched poll; dropping it ends it, also when the poll panics.
pub(crate) struct Guard {
    inner: Option<Entered>,
}

struct Entered {
    seat: &'static Seat,
    place: Place,
    tag: Tag,
    look: Look,
    exact: Option<(clock::Stamp, &'static Entry)>,
}

/// As [`enter`], for a future's first poll: the time to note which worker the thread is.
pub(super) fn enter_first(tag: Tag, exact: Option<&'static Entry>) -> Guard {
    let guard = enter(tag, exact);
    if let Some(entered) = &guard.inner {
        entered.seat.set_worker(worker_index());
    }
    guard
}

/// As [`enter`], if this thread is a runtime's worker now.
#[cfg(feature = "spans")]
pub(crate) fn enter_on_worker(tag: Tag) -> Option<Guard> {
    let worker = worker_index()?;
    let guard = enter(tag, None);
    if let Some(entered) = &guard.inner {
        entered.seat.set_worker(Some(worker));
    }
    Some(guard)
}

/// Publishes that this thread is in the poll that `tag` names, and takes its time if the site's entry is given.
#[inline]
pub(crate) fn enter(tag: Tag, exact: Option<&'static Entry>) -> Guard {
    let seat = LOCAL.with(|local| match local.seat.get() {
        Membership::Member(seat) => Some(seat),
        Membership::None => register(local),
        Membership::Gone => None,
    });
    let Some(seat) = seat else { return Guard { inner: None } };
    let exact = exact.map(|entry| {
        seat.set_exact();
        (clock::stamp(), entry)
    });
    let place = seat.slot.enter(tag.bits());
    light_barrier();
    let look = CONTROL.look();
    if look.is_parked() {
        wake_monitor();
    }
    Guard { inner: Some(Entered { seat, place, tag, look, exact }) }
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        let Some(entered) = &self.inner else { return };
        // The word before the leaving: a monitor that finds the poll gone finds the word too.
        if let Some((start, entry)) = entered.exact {
            entered.finish_exact(start, entry);
        } else if CONTROL.look().is_long_after(entered.look) {
            entered.tell_end(0);
        }
        entered.seat.slot.leave(entered.place);
    }
}

impl Entered {
    #[inline]
    fn finish_exact(&self, start: clock::Stamp, entry: &Entry) {
        let length = clock::elapsed(start);
        if let Some(lengths) = entry.lengths.get() {
            lengths.count(self.seat.number, length);
        }
        if length >= entry.limit() || CONTROL.look().is_long_after(self.look) {
            self.tell_end(length.max(1));
        }
    }

    /// The poll was long: leave word for the monitor. Whether it was a stall, the monitor decides.
    #[cold]
    fn tell_end(&self, exact: u64) {
        if self.place.sequence == 0 || CONTROL.look().is_off() {
            return;
        }
        // What the watchdog does is not the poll around it.
        let _pause = strict::pause();
        // The word refers to the context, which may outlive its future by it.
        CONTEXTS.retain(self.tag.context());
        let told = self.seat.slot.ends.push(End {
            tag: self.tag.bits(),
            level: self.place.level,
            sequence: self.place.sequence,
            began: self.look.tick(),
            ended: clock::now().0,
            exact,
            // Only polls with exact times can be stalls by their own word alone.
            waited: if exact == 0 { 0 } else { platform::waited().unwrap_or(0) },
            scope: Scope::current(),
        });
        if !told {
            CONTEXTS.release(self.tag.context());
        }
    }
}

/// The thread's first watched poll: it takes a slot. The only place on the polling side that may allocate, in
/// the standard library: for the thread's handle and its exit hook.
#[cold]
fn register(local: &Local) -> Option<&'static Seat> {
    let _pause = strict::pause();
    // Fails only while the thread's locals are being destroyed.
    if VACATE.try_with(|_| ()).is_err() {
        local.seat.set(Membership::Gone);
        return None;
    }
    let occupant = Occupant {
        thread: std::thread::current(),
        tid: platform::thread_id(),
        stack: stack_bounds(),
        runtime: Runtime::current(),
    };
    let seat = SLOTS.claim(occupant)?;
    local.seat.set(Membership::Member(seat));
    Some(seat)
}

/// The number of this thread's seat, if it has one.
pub(crate) fn own_seat() -> Option<usize> {
    LOCAL.with(|local| match local.seat.get() {
        Membership::Member(seat) => Some(seat.number),
        Membership::None | Membership::Gone => None,
    })
}

/// The monitor's handle, by which a poll wakes it.
pub(crate) fn unpark_handle() -> &'static RwLock<Option<Thread>> {
    static HANDLE: RwLock<Option<Thread>> = RwLock::new(None);
    &HANDLE
}

/// Wakes the monitor if it is parked.
#[cold]
pub(crate) fn wake_monitor() {
    if !CONTROL.cancel_park() {
        return;
    }
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

//! The polling side: what happens on the thread of somebody's poll. Nothing here logs, panics or waits for the monitor. The usual
//! poll is some plain stores and loads, and neither locks nor allocates. More is done
//!
//! * once a thread, at its first watched poll: it takes a slot (`thread::register`), which may allocate in the standard library;
//! * once a future, when it is made and first polled (`future::capture`, `recapture`): it takes a place for the subscriber and
//!   the current span, for which the subscriber is asked; that may allocate, and tries a lock, without which it goes without the
//!   span. So does its drop, in which the subscriber can close the span;
//! * once a site, at its first poll: it gets its number, by a look-up that hashes (`Spec::entry`), and with exact times memory for
//!   those. Two threads that come first at once wait for one another;
//! * where a span is entered on a worker (`spans`): a list of the thread's grows;
//! * once an allowed region: the same look-up of its reason (`allow`);
//! * at an `exact` poll, at most sixteen times a threshold (`guard::ask`), and at the end of each poll of two looks or longer
//!   (`guard::tell_end`): the system is asked how the thread was run, for which a thread may open a file;
//! * where the monitor is parked: it is woken, by a system call if it sleeps (`thread::wake_monitor`);
//! * where a runtime's hooks tell: of unstable tokio's polls, a list of the thread's grows (`task`); and a thread to which a
//!   worker has come looks for the one that had it, whose occupant it reads under a lock: while the monitor has that, it yields
//!   and tries again, up to a thousand times (`Slots::set_worker`).

mod allow;
mod future;
mod guard;
#[cfg(feature = "tokio")]
mod run;
mod runtime;
#[cfg(feature = "spans")]
mod spans;
#[cfg(all(feature = "tokio", tokio_unstable))]
mod task;
mod thread;

pub use allow::{AllowBlocking, allow_blocking};
pub(crate) use future::watch_declared;
pub use future::{WatchBlocking, Watched};
#[cfg(feature = "tokio")]
pub(crate) use run::{begin_run, end_run};
pub(crate) use runtime::{Runtime, WorkerState};
#[cfg(feature = "spans")]
pub(crate) use spans::{enter_span, exit_span};
#[cfg(all(feature = "tokio", tokio_unstable))]
pub(crate) use task::{begin_task, end_task};
pub(crate) use thread::{forget_times, own_seat_number, unpark_handle, wake_monitor, woken_at};

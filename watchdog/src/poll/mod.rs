//! The polling side: what happens on the thread of somebody's poll. Nothing here locks, allocates, logs or
//! panics, save what `thread::register` says of a thread's first watched poll.

mod allow;
mod future;
mod guard;
#[cfg(feature = "tokio")]
mod run;
mod runtime;
#[cfg(all(feature = "tokio", tokio_unstable))]
mod task;
mod thread;

pub use allow::{AllowBlocking, allow_blocking};
pub(crate) use future::watch_declared;
pub use future::{WatchBlocking, Watched};
#[cfg(feature = "spans")]
pub(crate) use guard::{Guard, enter_on_worker};
#[cfg(feature = "tokio")]
pub(crate) use run::{begin_run, end_run};
pub(crate) use runtime::{Runtime, WorkerState};
#[cfg(all(feature = "tokio", tokio_unstable))]
pub(crate) use task::{begin_task, end_task};
pub(crate) use thread::{forget_times, own_seat_number, unpark_handle, wake_monitor, woken_at};

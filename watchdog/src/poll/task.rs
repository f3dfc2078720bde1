//! The polls of a runtime's tasks, which unstable tokio's hooks tell.

use std::cell::RefCell;

use super::guard::{Guard, enter};
use super::runtime::worker_index;
use super::thread::own_seat;
use crate::registry::{CONTROL, ContextId, SLOTS};
use crate::tag::{Kind, Tag};

thread_local! {
    /// The tasks' polls that this thread is in.
    static TASKS: RefCell<Vec<Option<Guard>>> = const { RefCell::new(Vec::new()) };
}

/// The thread polls a task. Does little without a running watchdog.
pub(crate) fn begin_task(site: impl FnOnce() -> u32, task: impl FnOnce() -> u64) {
    let guard = if CONTROL.look().is_off() { None } else { own_seat() }.and_then(|seat| {
        SLOTS.set_worker(seat, worker_index(seat));
        seat.set_task(task());
        enter(Tag::new(site(), Kind::POLL, ContextId::NONE))
    });
    // Fails only while the thread ends; then the guard ends the poll at once.
    let _ = TASKS.try_with(|tasks| tasks.borrow_mut().push(guard));
}

/// The poll is over, however it ended.
pub(crate) fn end_task() {
    let _ = TASKS.try_with(|tasks| tasks.borrow_mut().pop());
}

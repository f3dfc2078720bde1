//! Stacks large enough for parsers that recurse.

use std::cell::Cell;
use std::thread;

/// How large they are; only what is touched of one takes memory.
pub(super) const SIZE: usize = 192 << 20;

thread_local! {
    static IS_LARGE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the current thread has a large stack.
#[allow(dead_code, reason = "the build script has no threads at hand")]
pub(super) fn is_large() -> bool {
    IS_LARGE.get()
}

/// Says that the current thread has a large stack.
pub(super) fn mark_large() {
    IS_LARGE.set(true);
}

/// Runs something on a large stack: here, if this thread has one.
///
/// Reading does so by itself; who reads many texts saves the start of a thread for each by doing it around all.
///
/// # Errors
///
/// A thread with such a stack cannot be started.
pub fn with_large_stack<T: Send>(run: impl FnOnce() -> T + Send) -> std::io::Result<T> {
    if IS_LARGE.get() {
        return Ok(run());
    }
    thread::scope(|scope| {
        let started = thread::Builder::new().stack_size(SIZE).spawn_scoped(scope, || {
            mark_large();
            run()
        })?;
        match started.join() {
            Ok(value) => Ok(value),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

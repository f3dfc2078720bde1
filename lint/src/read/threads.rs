//! The threads of a run. All of them have stacks on which syntax trees can be walked, so that nothing that reads a
//! text on the way, such as what a macro expands to, starts a thread for it.

use std::sync::OnceLock;

use rayon::{ThreadPool, ThreadPoolBuilder};

use super::stack;

/// Runs something, and what it does in parallel, on threads with large stacks: on those at hand, if this is one.
pub(crate) fn on_large_threads<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    if stack::is_large() && rayon::current_thread_index().is_some() {
        return run();
    }
    // One for all runs of a process: to end threads costs as much as to start them.
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    match POOL.get_or_init(pool) {
        Some(pool) => pool.install(run),
        // Without threads of its own, each text is read on one made for it.
        None => run(),
    }
}

fn pool() -> Option<ThreadPool> {
    let threads = ThreadPoolBuilder::new().stack_size(stack::SIZE).start_handler(|_| stack::mark_large());
    threads.build().ok()
}

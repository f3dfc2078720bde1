//! The `cargo-blockcheck` binary.

use std::thread;

use cargo_blockcheck::cli::{Exit, run};

/// Facts and tables are many small allocations, made by all threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Syntax trees are walked by recursion, so the work is done on a stack that deep ones fit on.
const STACK: usize = 256 << 20;

fn main() -> Exit {
    let worker = thread::Builder::new().name("blockcheck".to_owned()).stack_size(STACK);
    // The process ends on that thread: giving back what a thread holds takes time, and serves nobody here.
    let done = worker.spawn(|| -> Exit { run(std::env::args_os()).leave() }).map(thread::JoinHandle::join);
    match done {
        Ok(Ok(exit)) => exit,
        // The panic's message is on stderr already.
        Ok(Err(_)) => Exit::CouldNotRun,
        Err(_) => run(std::env::args_os()),
    }
}

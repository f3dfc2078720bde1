//! A poll blocks, so that its stack is looked at, goes deep while that is done, and overflows its stack in the end. That
//! ends the program, by the runtime's own message and signal: nothing of the watchdog's may hide it.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use blockcheck_faults::{THRESHOLD, builder, in_a_poll, verdict};

/// Slower with every level until it has blocked for long, then as deep as it can.
fn deep(level: u64, start: Instant) -> u64 {
    if start.elapsed() < 4 * THRESHOLD && level.is_multiple_of(64) {
        std::thread::sleep(Duration::from_millis(1));
    }
    let frame = black_box([level; 16]);
    if level == u64::MAX {
        return 0;
    }
    deep(black_box(level + 1), start) + frame[(level % 16) as usize]
}

fn main() -> ExitCode {
    let _watchdog = builder().start().expect("no other watchdog runs");
    in_a_poll("overflows", || {
        black_box(deep(0, Instant::now()));
    });
    verdict(false, "it did not overflow")
}

//! There is no memory left for a while, in which a poll blocks: the program goes on, the time counts as blind, and the
//! watchdog works again afterwards.

use std::alloc::System;
use std::process::ExitCode;
use std::time::Duration;

use blockcheck_faults::{STALL, builder, in_a_poll, verdict, wait_for, wait_until};
use cap::Cap;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

fn main() -> ExitCode {
    let (builder, stalls) = builder().linger(Duration::from_secs(3600)).channel(1000);
    let watchdog = builder.start().expect("no other watchdog runs");
    in_a_poll("before", || std::thread::sleep(STALL));
    let before = wait_for(&stalls, "before").is_some();
    let blind = watchdog.snapshot().blind();
    in_a_poll("in need", || {
        // Nothing here allocates.
        ALLOCATOR.set_limit(ALLOCATOR.allocated()).ok();
        std::thread::sleep(STALL);
        ALLOCATOR.set_limit(usize::MAX).ok();
    });
    let is_blind = wait_until(|| blind + STALL / 2 < watchdog.snapshot().blind());
    in_a_poll("after", || std::thread::sleep(STALL));
    let after = wait_for(&stalls, "after").is_some();
    verdict(
        before && is_blind && after,
        &format!("told before: {before}, blind meanwhile: {is_blind}, told after: {after}"),
    )
}

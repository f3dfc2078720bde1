//! What the programs share. Each is in a need that a test cannot make for itself, prints what came of it, and ends with
//! code 0 if it went on as it should; `tests/faults.rs` runs them.

use std::pin::pin;
use std::process::ExitCode;
use std::sync::mpsc::Receiver;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use blockcheck::{Builder, Stage, Stall, WatchBlocking as _, Watchdog};

/// The threshold of these programs.
pub const THRESHOLD: Duration = Duration::from_millis(50);

/// A stall that no machine is too slow to notice.
pub const STALL: Duration = Duration::from_millis(400);

/// Far longer than anything takes.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A watchdog that tells nothing by itself.
pub fn builder() -> Builder {
    Watchdog::builder().threshold(THRESHOLD).without_alerts()
}

/// Does something in one poll of a site with exact times, so that a stall is told whatever the monitor missed.
///
/// # Panics
///
/// If it does not end in one poll, which it must.
pub fn in_a_poll(name: &'static str, work: impl FnOnce()) {
    let mut future = pin!(async { work() }.watch_blocking_named(name).exact());
    let mut task = Context::from_waker(Waker::noop());
    assert_eq!(future.as_mut().poll(&mut task), Poll::Ready(()), "it does not await");
}

/// Waits for the end of a stall of this name.
pub fn wait_for(stalls: &Receiver<Stall>, name: &str) -> Option<Stall> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let stall = stalls.recv_timeout(left).ok()?;
        if stall.site().name() == name && stall.stage() == Stage::Ended {
            return Some(stall);
        }
    }
}

/// Waits until it holds.
pub fn wait_until(holds: impl Fn() -> bool) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        if deadline < Instant::now() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    true
}

/// The program's end.
pub fn verdict(is_right: bool, what: &str) -> ExitCode {
    println!("{}: {what}", if is_right { "right" } else { "wrong" });
    if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

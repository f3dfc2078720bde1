//! A pause of the whole process is no stall. A program of its own, since it stops itself.
#![cfg(target_os = "linux")]

use std::process::Command;
use std::time::Duration;

use blockcheck::{WatchBlocking as _, Watchdog};
use futures::executor::block_on;

#[test]
fn a_poll_that_was_stopped_and_continued_is_no_stall() {
    let threshold = Duration::from_millis(200);
    let (builder, stalls) = Watchdog::builder().threshold(threshold).channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    let mut shell = Command::new("sh");
    let process = std::process::id();
    let stop = |seconds| format!("sleep 0.5; kill -STOP {process}; sleep {seconds}; kill -CONT {process}");
    // Long ones, and such as are hardly longer than the threshold.
    shell.args(["-c", &["2", "0.3", "0.25", "0.35", "0.3"].map(stop).join("; ")]);
    let mut shell = shell.spawn().expect("there is a shell");
    // Short polls the whole time: some of them are stopped in the middle.
    let poll = |exact| async move {
        let naps = async { std::thread::sleep(Duration::from_millis(20)) };
        let naps = naps.watch_blocking_named("naps");
        if exact { naps.exact().await } else { naps.await }
    };
    while shell.try_wait().expect("it is our child").is_none() {
        block_on(poll(true));
        block_on(poll(false));
    }
    // Enough for the monitor to look again.
    std::thread::sleep(2 * threshold);
    let snapshot = watchdog.snapshot();
    drop(watchdog);
    assert_eq!(stalls.iter().map(|stall| stall.to_string()).collect::<Vec<_>>(), Vec::<String>::new());
    let paused = snapshot.paused() + snapshot.blind();
    assert!(Duration::from_secs(1) < paused, "the pause was seen: {snapshot:?}");
}

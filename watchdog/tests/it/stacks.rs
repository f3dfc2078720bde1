//! Where a blocked thread was, as the alert says it.

use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Instant;

use blockcheck::{Stage, Stall, WatchBlocking as _};
use futures::executor::block_on;

use super::support::{STALL, alerts_of, alone, builder};

/// The last report of a poll that does this.
fn end_of(blocks: impl FnOnce()) -> Stall {
    let (builder, stalls) = builder().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    block_on(async { blocks() }.watch_blocking());
    drop(watchdog);
    stalls.iter().find(|stall| stall.stage() == Stage::Ended).expect("it is told")
}

const SPIN: u32 = line!();

fn spin() {
    let start = Instant::now();
    // Longer than the others, since a busy machine may not run it all the time.
    while start.elapsed() < 3 * STALL {
        std::hint::spin_loop();
    }
}

#[track_caller]
fn assert_blocked_in(stall: &Stall, function: &str, lines: std::ops::Range<u32>) {
    let stack = stall.stack().unwrap_or_else(|| panic!("a stack, but {:?}", stall.stack_missing()));
    let at = stack.innermost_user().unwrap_or_else(|| panic!("a frame of this file in {stack:#}"));
    assert!(at.file().is_some_and(|file| file.ends_with("tests/it/stacks.rs")), "{stack:#}");
    assert!(at.function().is_some_and(|name| name.contains(function)), "{function}: {stack:#}");
    assert!(at.line().is_some_and(|line| lines.contains(&line)), "{lines:?}: {stack:#}");
}

#[test]
fn a_waiting_thread_is_told_with_the_line_that_waits() {
    let _alone = alone();
    let line = line!() + 1;
    let stall = end_of(|| thread::sleep(STALL));
    assert_blocked_in(&stall, "a_waiting_thread", line..line + 1);
    let stack = stall.stack().expect("it has one");
    assert!(stack.blocking_call().is_some_and(|call| call.to_string().contains("sleep")), "{stack:#}");
    assert!(stack.frames().count() < stack.all_frames().count(), "executor and system are folded: {stack:#}");
}

#[test]
fn a_computing_thread_is_told_with_the_line_that_computes() {
    let _alone = alone();
    let stall = end_of(spin);
    assert_blocked_in(&stall, "spin", SPIN..SPIN + 10);
}

#[test]
fn a_contended_lock_is_told_with_the_line_that_locks() {
    let _alone = alone();
    let lock = Mutex::new(());
    let (locked, is_locked) = mpsc::channel();
    thread::scope(|threads| {
        threads.spawn(|| {
            let _held = lock.lock().expect("nobody panics");
            locked.send(()).expect("the test waits");
            thread::sleep(2 * STALL);
        });
        is_locked.recv().expect("the thread tells");
        let line = line!() + 1;
        let stall = end_of(|| drop(lock.lock()));
        assert_blocked_in(&stall, "a_contended_lock", line..line + 1);
    });
}

#[test]
fn alerts_name_the_line() {
    let alerts = alerts_of(|| block_on(async { thread::sleep(STALL) }.watch_blocking_named("sleeps")));
    let of = alerts.of("sleeps");
    let end = of.last().expect("it is told");
    assert_eq!(end.field("at_line"), (line!() - 3).to_string(), "{end:?}");
    assert!(end.field("at_file").ends_with("tests/it/stacks.rs"), "{end:?}");
    assert!(end.field("at_fn").contains("alerts_name_the_line"), "{end:?}");
    assert!(end.field("stack").contains("sleep"), "{end:?}");
}

#[test]
fn a_report_file_has_the_frames() {
    let _alone = alone();
    let path = std::env::temp_dir().join(format!("blockcheck-stacks-{}", std::process::id()));
    let watchdog = builder().report_file(&path, 1 << 20).expect("the file opens").start().expect("it starts");
    let line = line!() + 1;
    block_on(async { thread::sleep(STALL) }.watch_blocking());
    drop(watchdog);
    let text = std::fs::read_to_string(&path).expect("the file is there");
    std::fs::remove_file(&path).expect("the watchdog made it");
    let end: serde_json::Value =
        serde_json::from_str(text.lines().last().expect("a line")).expect("it is JSON");
    let frames = end["stack"].as_array().expect("a list");
    assert!(
        frames[0]["user"] == false
            && frames[0]["function"].as_str().is_some_and(|name| name.contains("sleep"))
    );
    assert!(frames[1]["user"] == true && frames[1]["line"] == line, "{frames:#?}");
}

#[test]
fn stacks_can_be_switched_off_and_told_in_full() {
    let _alone = alone();
    let told = |builder: blockcheck::Builder| {
        let (builder, stalls) = builder.channel(100);
        let watchdog = builder.start().expect("no other watchdog runs");
        block_on(async { thread::sleep(STALL) }.watch_blocking());
        drop(watchdog);
        stalls.iter().find(|stall| stall.stage() == Stage::Ended).expect("it is told")
    };
    let without = told(builder().without_stacks());
    assert!(without.stack().is_none() && without.stack_missing().is_none());
    let full = told(builder().full_stacks());
    let stack = full.stack().expect("it has one");
    assert_eq!(stack.frames().count(), stack.all_frames().count());
}

//! Where a blocked thread was, as the alert says it.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Instant;

use blockcheck::{Builder, Stage, Stall, WatchBlocking as _};
use futures::executor::block_on;

use super::support::{STALL, alerts_of, alone, builder};

const TRIES: u32 = 20;

/// The last report of a poll that does this, with a stack. A machine so busy that it does not run the monitor in time is
/// asked again.
fn end_of(blocks: impl Fn()) -> Stall {
    (0..TRIES)
        .find_map(|_| told(builder(), &blocks).filter(|stall| stall.stack().is_some()))
        .expect("it has a stack")
}

/// The last report of a poll that does this, if it was told.
fn told(builder: Builder, blocks: impl Fn()) -> Option<Stall> {
    let (builder, stalls) = builder.channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    block_on(async { blocks() }.watch_blocking());
    drop(watchdog);
    stalls.iter().find(|stall| stall.stage() == Stage::Ended)
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
    let lock = Arc::new(Mutex::new(()));
    let line = line!() + 9;
    let stall = end_of(|| {
        let (theirs, (locked, is_locked)) = (Arc::clone(&lock), mpsc::channel());
        let holder = thread::spawn(move || {
            let _held = theirs.lock().expect("nobody panics");
            locked.send(()).expect("the test waits");
            thread::sleep(STALL);
        });
        is_locked.recv().expect("the thread tells");
        drop(lock.lock());
        holder.join().expect("it ends");
    });
    // On a busy machine it may wait long for the other thread before it waits for the lock.
    assert_blocked_in(&stall, "a_contended_lock", line - 1..line + 1);
}

#[test]
fn alerts_name_the_line() {
    let line = line!() + 1;
    let blocks = || block_on(async { thread::sleep(STALL) }.watch_blocking_named("sleeps"));
    let alert = || alerts_of(blocks).of("sleeps").into_iter().find(|alert| !alert.field("stack").is_empty());
    let alert = (0..TRIES).find_map(|_| alert()).expect("one has a stack");
    assert_eq!(alert.field("at_line"), line.to_string(), "{alert:?}");
    assert!(alert.field("at_file").ends_with("tests/it/stacks.rs"), "{alert:?}");
    assert!(alert.field("at_fn").contains("alerts_name_the_line"), "{alert:?}");
    assert!(alert.field("stack").contains("sleep"), "{alert:?}");
}

#[test]
fn a_report_file_has_the_frames() {
    let _alone = alone();
    let path = std::env::temp_dir().join(format!("blockcheck-stacks-{}", std::process::id()));
    let line = line!() + 1;
    let blocks = || thread::sleep(STALL);
    let frames = || {
        told(builder().report_file(&path, 1 << 20).expect("the file opens"), blocks);
        let text = std::fs::read_to_string(&path).expect("the file is there");
        let last = text.lines().last().expect("a line");
        let last: serde_json::Value = serde_json::from_str(last).expect("it is JSON");
        last["stack"].as_array().cloned()
    };
    let frames = (0..TRIES).find_map(|_| frames()).expect("one has frames");
    std::fs::remove_file(&path).expect("the watchdog made it");
    assert!(
        frames[0]["user"] == false
            && frames[0]["function"].as_str().is_some_and(|name| name.contains("sleep"))
    );
    assert!(frames[1]["user"] == true && frames[1]["line"] == line, "{frames:#?}");
}

#[test]
fn stacks_can_be_switched_off_and_told_in_full() {
    let _alone = alone();
    let blocks = || thread::sleep(STALL);
    let without = (0..TRIES).find_map(|_| told(builder().without_stacks(), blocks)).expect("it is told");
    assert!(without.stack().is_none() && without.stack_missing().is_none());
    let full = |_| told(builder().full_stacks(), blocks).filter(|stall| stall.stack().is_some());
    let full = (0..TRIES).find_map(full).expect("it has a stack");
    let stack = full.stack().expect("it has one");
    assert_eq!(stack.frames().count(), stack.all_frames().count());
}

//! Futures and threads that end in all the ways they can.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use blockcheck::{StallKind, WatchBlocking as _};
use futures::StreamExt as _;
use futures::executor::block_on;
use futures::stream::FuturesUnordered;

use super::support::{STALL, THRESHOLD, alerts_of, alone, builder, stalls_of};

#[test]
fn a_panic_in_a_poll_ends_it() {
    let alerts = alerts_of(|| {
        // Without the hook, which in a test prints a stack for longer than the threshold.
        let panics = async { std::panic::resume_unwind(Box::new("meant")) };
        assert!(catch_unwind(AssertUnwindSafe(|| block_on(panics.watch_blocking_named("panics")))).is_err());
        // The thread is in no poll any more, so this is nobody's stall.
        std::thread::sleep(STALL);
        block_on(async { std::thread::sleep(STALL) }.watch_blocking_named("after it"));
    });
    assert!(alerts.of("panics").is_empty(), "{:#?}", alerts.all());
    assert!(!alerts.of("after it").is_empty());
}

/// Blocks when it is dropped.
struct BlocksInDrop;

impl Drop for BlocksInDrop {
    fn drop(&mut self) {
        std::thread::sleep(STALL);
    }
}

#[test]
fn a_cancelled_future_whose_drop_blocks_is_told_as_a_drop() {
    let cancelled = || async {
        let held = BlocksInDrop;
        let never = async move {
            let _held = &held;
            std::future::pending::<()>().await;
        };
        let mut never = Box::pin(never.watch_blocking_named("cancelled"));
        assert!(futures::poll!(never.as_mut()).is_pending());
        drop(never);
    };
    let stalls = stalls_of(|| block_on(cancelled()));
    assert!(!stalls.is_empty());
    assert!(stalls.iter().all(|stall| stall.kind() == StallKind::Drop && stall.site().name() == "cancelled"));
}

#[test]
fn a_thread_that_ends_gives_its_slot_back() {
    let _alone = alone();
    let watchdog = builder().start().expect("no other watchdog runs");
    let before = watchdog.snapshot().threads();
    for _ in 0..200 {
        std::thread::spawn(|| block_on(async {}.watch_blocking())).join().expect("the thread ends");
    }
    let snapshot = watchdog.snapshot();
    // Fewer where the thread of a former test, which holds its slot until it has ended, was counted before.
    assert!(snapshot.threads() <= before, "{} threads hold a slot, {before} before", snapshot.threads());
    assert_eq!(snapshot.unwatched(), 0);
}

#[test]
fn a_future_polled_while_the_threads_locals_are_destroyed_still_runs() {
    struct PollsInDrop;
    impl Drop for PollsInDrop {
        fn drop(&mut self) {
            // By hand: executors have thread locals of their own, which may be gone.
            let mut context = std::task::Context::from_waker(std::task::Waker::noop());
            let mut future = std::pin::pin!(async { 7 }.watch_blocking());
            assert_eq!(future.as_mut().poll(&mut context), std::task::Poll::Ready(7));
        }
    }
    thread_local!(static LAST: RefCell<Option<PollsInDrop>> = const { RefCell::new(None) });

    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    for polls_before in [true, false] {
        std::thread::spawn(move || {
            LAST.with(|last| *last.borrow_mut() = Some(PollsInDrop));
            if polls_before {
                block_on(async {}.watch_blocking());
            }
        })
        .join()
        .expect("nothing panics");
    }
}

#[test]
fn a_stall_is_told_of_a_thread_that_ends_at_once_after_it() {
    let alerts = alerts_of(|| {
        let dispatch = tracing::dispatcher::get_default(Clone::clone);
        let thread = std::thread::Builder::new().name("short-lived".to_owned());
        let blocks = || block_on(async { std::thread::sleep(STALL) }.watch_blocking_named("last act"));
        let thread = thread.spawn(move || tracing::dispatcher::with_default(&dispatch, blocks));
        thread.expect("a thread").join().expect("the thread ends");
    });
    let end = alerts.of("last act").pop().expect("it is told");
    assert_eq!((end.field("stage"), end.field("thread")), ("ended", "short-lived"));
}

#[test]
fn a_task_that_moves_between_threads_is_watched_on_each() {
    let _alone = alone();
    let (builder, stalls) = builder().channel(100);
    let watchdog = builder.start().expect("no other watchdog runs");
    let mut task = Box::pin(
        async {
            std::thread::sleep(STALL);
            let mut first = true;
            futures::future::poll_fn(|_| match std::mem::take(&mut first) {
                true => std::task::Poll::Pending,
                false => std::task::Poll::Ready(()),
            })
            .await;
            std::thread::sleep(STALL);
        }
        .watch_blocking_named("moves")
        .exact(),
    );
    for thread in ["one", "two"] {
        std::thread::scope(|threads| {
            let poll = || {
                let mut context = std::task::Context::from_waker(std::task::Waker::noop());
                let _ = task.as_mut().poll(&mut context);
            };
            let thread = std::thread::Builder::new().name(thread.to_owned()).spawn_scoped(threads, poll);
            thread.expect("a thread").join().expect("the thread ends");
        });
    }
    drop(watchdog);
    let threads: Vec<_> = stalls.iter().map(|stall| stall.thread_name().to_owned()).collect();
    assert!(["one", "two"].iter().all(|thread| threads.iter().any(|told| told == thread)), "{threads:?}");
}

#[test]
fn of_futures_polled_together_the_one_that_blocks_is_told() {
    let alerts = alerts_of(|| {
        block_on(
            async {
                let quick = async {}.watch_blocking_named("quick");
                let blocks = async { std::thread::sleep(STALL) }.watch_blocking_named("blocks");
                futures::join!(quick, blocks);
            }
            .watch_blocking_named("join"),
        );
    });
    assert!(!alerts.of("blocks").is_empty());
    assert!(alerts.of("join").is_empty() && alerts.of("quick").is_empty(), "{:#?}", alerts.all());
}

#[test]
fn futures_that_add_up_are_their_parents_stall() {
    let alerts = alerts_of(|| {
        block_on(
            async {
                // Each is well under the threshold, all together are far over it.
                let part = || async { std::thread::sleep(THRESHOLD / 3) }.watch_blocking_named("part");
                let mut parts: FuturesUnordered<_> = (0..15).map(|_| part()).collect();
                futures::future::poll_fn(|task| {
                    while let std::task::Poll::Ready(Some(())) = parts.poll_next_unpin(task) {}
                    std::task::Poll::Ready(())
                })
                .await;
            }
            .watch_blocking_named("whole"),
        );
    });
    let end = alerts.of("whole").pop().expect("the whole is told");
    assert!(end.field("breakdown").starts_with("part "), "{end:?}");
}

#[test]
fn a_watchdog_started_again_knows_nothing_of_the_former_ones_polls() {
    let _alone = alone();
    for _ in 0..20 {
        let watchdog = builder().start().expect("the former has stopped");
        block_on(async { std::thread::sleep(Duration::from_millis(1)) }.watch_blocking());
        assert_eq!(watchdog.snapshot().stalls(), 0);
    }
}

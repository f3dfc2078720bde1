//! The helpers for tests: what fails, when, and what it says.

use std::panic::{AssertUnwindSafe, catch_unwind};

use blockcheck::test::assert_no_blocking;
use blockcheck::{WatchBlocking as _, allow_blocking, watch_blocking};

use super::support::{STALL, alone, builder};

#[watch_blocking(panic, exact, name = "must not block")]
async fn must_not_block() {
    std::thread::sleep(STALL);
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// What a panic in `f` says; empty if it does not.
fn failure(f: impl FnOnce()) -> String {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(()) => String::new(),
        Err(panic) => *panic.downcast::<String>().expect("the helpers panic with a text"),
    }
}

#[test]
fn code_that_blocks_fails_with_the_place_and_the_time() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    let text = failure(|| runtime().block_on(assert_no_blocking(async { std::thread::sleep(STALL) })));
    assert!(text.contains("blocked the executor's thread"), "{text}");
    assert!(text.contains("tests_of_users.rs") && text.contains("threshold 50ms"), "{text}");
}

#[test]
fn code_that_yields_passes_and_gives_its_value() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    let value = runtime().block_on(assert_no_blocking(async {
        tokio::time::sleep(STALL).await;
        allow_blocking("meant", || std::thread::sleep(STALL));
        async { std::thread::sleep(STALL) }.allow_blocking("meant too").await;
        tokio::task::spawn_blocking(|| std::thread::sleep(STALL)).await.expect("it ends");
        7
    }));
    assert_eq!(value, 7);
}

/// What ends last is the innocent: the watchdog that tests share stops with it.
#[test]
fn a_test_is_not_failed_by_what_another_does_that_asserts_nothing() {
    let _alone = alone();
    let innocent = assert_no_blocking(async {
        let other = std::thread::spawn(|| futures::executor::block_on(must_not_block()));
        tokio::task::spawn_blocking(|| other.join()).await.expect("it ends").expect("it does not panic");
    });
    runtime().block_on(innocent);
}

#[test]
fn what_blocked_before_the_test_is_no_matter_of_it() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    for _ in 0..3 {
        runtime().block_on(async {
            async { std::thread::sleep(STALL) }.watch_blocking_named("arrange").exact().await;
            assert_no_blocking(async {}).await;
        });
    }
}

/// Beginning and ending one waits for the watchdog.
#[test]
fn an_assertion_inside_of_another_does_not_block_it() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    runtime().block_on(assert_no_blocking(async {
        for _ in 0..20 {
            assert_no_blocking(async {}).await;
        }
    }));
}

#[test]
fn a_spawned_task_that_blocks_fails_its_test_and_no_other() {
    let _alone = alone();
    let _watchdog = builder().start().expect("no other watchdog runs");
    std::thread::scope(|threads| {
        let blocks = threads.spawn(|| {
            failure(|| {
                runtime().block_on(assert_no_blocking(async {
                    let task = tokio::spawn(async { must_not_block().await });
                    task.await.expect("the panic is not lost in here");
                }));
            })
        });
        let yields = threads.spawn(|| {
            failure(|| runtime().block_on(assert_no_blocking(async { tokio::time::sleep(2 * STALL).await })))
        });
        let text = blocks.join().expect("the thread ends");
        assert!(text.contains("must not block"), "{text}");
        assert_eq!(yields.join().expect("the thread ends"), "");
    });
}

#[test]
fn a_site_with_panic_fails_when_its_watchdog_stops() {
    let _alone = alone();
    let watchdog = builder().start().expect("no other watchdog runs");
    futures::executor::block_on(must_not_block());
    let text = failure(|| drop(watchdog));
    assert!(text.contains("must not block"), "{text}");
}

#[test]
fn a_site_with_panic_that_blocks_often_is_told_in_one_line() {
    let _alone = alone();
    let watchdog = builder().start().expect("no other watchdog runs");
    (0..4).for_each(|_| futures::executor::block_on(must_not_block()));
    let text = failure(|| drop(watchdog));
    assert_eq!(text.lines().filter(|line| line.contains("must not block")).count(), 1, "{text}");
    assert!(text.starts_with("polls blocked") && text.contains(", the longest of "), "{text}");
}

#[test]
fn without_a_watchdog_the_assertion_starts_its_own() {
    let _alone = alone();
    let text = failure(|| {
        futures::executor::block_on(assert_no_blocking(async { std::thread::sleep(STALL) }));
    });
    assert!(text.contains("assert_no_blocking"), "{text}");
    assert!(blockcheck::start().is_ok(), "the assertion's watchdog is gone");
}

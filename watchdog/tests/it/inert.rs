//! Marks do nothing until an application starts the watchdog.

use blockcheck::{WatchBlocking as _, watch_blocking};
use futures::executor::block_on;

use super::support::{Alerts, STALL, alone};

#[watch_blocking(name = "library")]
async fn library() {
    std::thread::sleep(STALL);
}

#[test]
fn a_marked_future_says_nothing_without_a_watchdog() {
    let _alone = alone();
    let alerts = Alerts::default();
    tracing::dispatcher::with_default(&alerts.subscriber(), || block_on(library()));
    assert!(alerts.all().is_empty(), "{:#?}", alerts.all());
}

#[test]
fn a_future_made_before_the_watchdog_is_watched_after() {
    let _alone = alone();
    let alerts = Alerts::default();
    let future = async { std::thread::sleep(STALL) }.watch_blocking_named("early").exact();
    let watchdog = super::support::builder().start().expect("no other watchdog runs");
    tracing::dispatcher::with_default(&alerts.subscriber(), || block_on(future));
    drop(watchdog);
    assert!(!alerts.of("early").is_empty());
}

#[test]
fn one_watchdog_runs_at_a_time_and_another_after_it() {
    let _alone = alone();
    let first = blockcheck::start().expect("no other watchdog runs");
    let error = blockcheck::start().expect_err("one runs");
    assert!(error.to_string().contains("already running"), "{error}");
    drop(first);
    assert!(blockcheck::start().expect("the first has stopped").is_running());
}

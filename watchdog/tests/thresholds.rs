//! Thresholds that are far from the watchdog's own; in a process of their own, since a site keeps its.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use blockcheck::{WatchBlocking as _, Watchdog};
use futures::executor::block_on;

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

#[test]
fn a_threshold_of_zero_is_the_least_there_is() {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let (builder, stalls) = Watchdog::builder().without_alerts().channel(100);
    let _watchdog = builder.start().expect("no other watchdog runs");
    let sleeps = async { std::thread::sleep(Duration::from_millis(100)) };
    let worked_out = Duration::from_millis(1) / 4_000_000;
    block_on(sleeps.watch_blocking_named("zero").threshold(worked_out).exact());
    let stall = stalls.recv_timeout(Duration::from_secs(60)).expect("the monitor goes on");
    assert_eq!(stall.threshold(), Duration::from_nanos(1));
}

/// The proof that detection works is of the watchdog's own threshold.
#[test]
fn tests_are_proven_where_a_site_has_a_shorter_threshold() {
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    {
        let _watchdog = blockcheck::start().expect("no other watchdog runs");
        block_on(async {}.watch_blocking().threshold(Duration::from_millis(1)));
    }
    block_on(blockcheck::test::assert_no_blocking(async {}));
}

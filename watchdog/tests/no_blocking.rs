//! `#[no_blocking]` as users have it: tests of one process, side by side, that share a watchdog.

use std::time::Duration;

#[blockcheck::no_blocking]
#[tokio::test]
#[should_panic = "blocked the executor's thread"]
async fn as_an_attribute() {
    std::thread::sleep(Duration::from_secs(1));
}

#[blockcheck::no_blocking]
#[tokio::test(flavor = "multi_thread")]
async fn as_an_attribute_that_passes() -> Result<(), std::io::Error> {
    tokio::time::sleep(Duration::from_millis(1)).await;
    Ok(())
}

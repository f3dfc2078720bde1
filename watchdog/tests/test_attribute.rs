//! `#[blockcheck::test]` as users have it: tests of one process, side by side, that share a watchdog.

use std::time::Duration;

// A glob import of the helpers leaves `#[test]` what it is.
use blockcheck::test::*;

#[test]
fn a_plain_test_beside_the_helpers() {
    assert_eq!(futures::executor::block_on(assert_no_blocking(async { 7 })), 7);
}

#[blockcheck::test]
#[tokio::test]
#[should_panic = "blocked the executor's thread"]
async fn as_an_attribute() {
    std::thread::sleep(Duration::from_secs(1));
}

#[blockcheck::test]
#[tokio::test(flavor = "multi_thread")]
async fn as_an_attribute_that_passes() -> Result<(), std::io::Error> {
    tokio::time::sleep(Duration::from_millis(1)).await;
    Ok(())
}

mod under_the_other_name {
    use super::Duration;
    use blockcheck::no_blocking;

    #[no_blocking]
    #[tokio::test]
    #[should_panic = "blocked the executor's thread"]
    async fn it_is_the_same() {
        std::thread::sleep(Duration::from_secs(1));
    }
}

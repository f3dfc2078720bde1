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

mod under_another_name_of_the_package {
    use blockcheck::no_blocking;

    /// In the package's place.
    mod renamed {
        pub(super) mod test {
            pub(in super::super) async fn assert_no_blocking(test: impl Future<Output = ()>) {
                test.await;
                panic!("asked for no blocking");
            }

            pub(in super::super) async fn strict(test: impl Future<Output = ()>) {
                test.await;
                panic!("asked to be strict");
            }
        }
    }

    #[blockcheck::test(crate = renamed)]
    #[tokio::test]
    #[should_panic = "asked for no blocking"]
    async fn nothing_else_is_asked_of() {}

    #[no_blocking(strict, crate = renamed)]
    #[tokio::test]
    #[should_panic = "asked to be strict"]
    async fn nor_by_a_strict_test() {}
}

/// What `?` makes of an error is known by what the test returns.
#[blockcheck::test]
#[tokio::test]
async fn errors_are_of_the_type_that_the_test_returns() -> Result<(), Box<dyn std::error::Error>> {
    let number: u32 = "7".parse()?;
    assert_eq!(number, 7);
    Ok(())
}

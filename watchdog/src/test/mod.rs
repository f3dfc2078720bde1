//! For tests: code under test must not block its executor's thread.
//!
//! A stall found while [`assert_no_blocking`] runs fails the test when the code under test is done, with the
//! place and the time of each; a panic in the poll itself could be swallowed by the executor.
//!
//! ```
//! use std::time::Duration;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() {
//!     let answer = blockcheck::test::assert_no_blocking(async {
//!         tokio::time::sleep(Duration::from_millis(5)).await;
//!         42
//!     });
//!     assert_eq!(answer.await, 42);
//! }
//! ```
//!
//! As an attribute it is [`#[blockcheck::test]`](macro@crate::test), above the executor's own:
//!
//! ```
//! #[blockcheck::test]
//! #[tokio::test]
//! async fn handlers_yield() { /* … */ }
//! # fn main() {}
//! ```

#[cfg(feature = "strict")]
mod live;
mod session;
#[cfg(feature = "strict")]
mod strict;

pub(crate) use session::verdict;
#[cfg(feature = "strict")]
pub use strict::{Strict, strict};

#[cfg(feature = "strict")]
pub use crate::strict::CallKind;

use std::future::Future;

use crate::poll::Watched;
use session::Session;

/// Runs the future and panics at its end if any of its polls, or any watched poll inside it or on its thread
/// meanwhile, exceeded the threshold. Its polls are timed exactly.
///
/// Uses the running watchdog, or starts one for as long as it needs it. The first use of a watchdog proves
/// that detection works, by a stall on a thread of its own: that takes two thresholds.
///
/// A task that the future spawns is seen if it is watched itself and was made inside the future, runs on the same
/// thread or, with the feature `tokio`, on the same runtime. Stalls of tasks that outlast the future are not waited for.
///
/// # Panics
///
/// If something blocked, or the watchdog stopped before that could be told, at the end of the future; if the watchdog cannot be started, is switched off by
/// `BLOCKCHECK=off`, or does not see the stall made for it, at the beginning.
///
/// ```should_panic
/// # futures::executor::block_on(
/// blockcheck::test::assert_no_blocking(async {
///     std::thread::sleep(std::time::Duration::from_millis(500));
/// })
/// # );
/// ```
#[track_caller]
pub fn assert_no_blocking<F: Future>(future: F) -> impl Future<Output = F::Output> {
    let location = std::panic::Location::caller();
    async move {
        let session = Session::begin();
        let output = Watched::at(future, session.spec(location), session.scope()).await;
        session.finish();
        output
    }
}

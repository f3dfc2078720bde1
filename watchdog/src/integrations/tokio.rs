//! `spawn` for tokio.

use std::future::Future;

use tokio::task::JoinHandle;

use crate::poll::{WatchBlocking as _, Watched};

/// Spawns a task on the current tokio runtime and watches its polls, under the place of this call and the name of
/// the future's type.
///
/// ```
/// # tokio::runtime::Runtime::new().unwrap().block_on(async {
/// let answer = blockcheck::spawn(async { 42 }).await?;
/// assert_eq!(answer, 42);
/// # Ok::<(), tokio::task::JoinError>(())
/// # }).unwrap();
/// ```
///
/// # Panics
///
/// As `tokio::spawn`, outside a runtime.
#[track_caller]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let watched: Watched<F> = future.watch_blocking();
    tokio::spawn(watched)
}

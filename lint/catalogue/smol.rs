//! smol 2.0.2.
#![since("1.0")]

use std::future::Future;
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use async_executor::{Executor, LocalExecutor, Task};
pub use async_io::{Async, Timer, block_on};
pub use blocking::{Unblock, unblock};
pub use futures_lite::{future, io, pin, prelude, ready, stream};
#[on_executor(future)] pub fn spawn<T>(future: impl Future<Output = T>) -> Task<T> {}
/// 0.1
#[blocking(block_on)] #[advice("await the future instead")] pub fn run<T>(future: impl Future<Output = T>) -> T {}

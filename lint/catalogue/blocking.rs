//! blocking 1.7.0.

use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures_lite::stream::Stream;
use std::io::{Read, Seek, Write};
use std::num::NonZeroUsize;
pub use async_task::Task;
pub fn set_max_blocking_threads(threads: NonZeroUsize) {}
#[off_thread(f)] pub fn unblock<T, F>(f: F) -> Task<T> where F: FnOnce() -> T {}
pub struct Unblock<T>;
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T> {}
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T> {}
    pub async fn get_mut(&mut self) -> &mut T {}
    #[off_thread(op)] pub async fn with_mut<R, F>(&mut self, op: F) -> R where F: FnOnce(&mut T) -> R {  }
    pub async fn into_inner(self) -> T {}
}
impl<T: Iterator> Stream for Unblock<T> { type Item = T::Item; }
impl<T: Read> AsyncRead for Unblock<T> {}
impl<T: Write> AsyncWrite for Unblock<T> {}
impl<T: Seek> AsyncSeek for Unblock<T> {}

//! sync_wrapper 1.0.2.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
pub struct SyncWrapper<T>;
impl<T> SyncWrapper<T> {
    pub fn new(value: T) -> Self {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: Default> Default for SyncWrapper<T> {}
impl<T> From<T> for SyncWrapper<T> {}
pub struct SyncFuture<F> { inner: F }
impl<F: Future> SyncFuture<F> {
    pub fn new(inner: F) -> Self { SyncFuture { inner } }
    pub fn into_inner(self) -> F { self.inner }
}
impl<F: Future> Future for SyncFuture<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let inner: Pin<&mut F>; inner.poll(cx) }
}
pub struct SyncStream<S>;
impl<S: futures_core::Stream> SyncStream<S> {
    pub fn new(inner: S) -> Self {}
    pub fn into_inner(self) -> S {}
}
impl<S: futures_core::Stream> futures_core::Stream for SyncStream<S> {
    type Item = S::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
}

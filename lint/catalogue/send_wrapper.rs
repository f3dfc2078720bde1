//! send_wrapper 0.6.0.

use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};
use futures_core::Stream;
#[holds] pub struct SendWrapper<T> { data: T }
impl<T> SendWrapper<T> {
    pub fn new(data: T) -> SendWrapper<T> {}
    pub fn valid(&self) -> bool {}
    pub fn take(self) -> T {}
}
impl<T> Deref for SendWrapper<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<T> DerefMut for SendWrapper<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T: Clone> Clone for SendWrapper<T> {}
impl<F: Future> Future for SendWrapper<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let inner: Pin<&mut F>; inner.poll(cx) }
}
impl<S: Stream> Stream for SendWrapper<S> {
    type Item = S::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> { let inner: Pin<&mut S>; inner.poll_next(cx) }
}

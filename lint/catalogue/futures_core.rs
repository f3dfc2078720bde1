//! futures_core 0.3.34.

use core::ops::DerefMut;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::panic;
pub use core::future::Future;
pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}
pub trait TryFuture: Future {
    type Ok;
    type Error;
    #[async_context] fn try_poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Self::Ok, Self::Error>>;
}
impl<F, T, E> TryFuture for F where F: Future<Output = Result<T, E>> {
    type Ok = T;
    type Error = E;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub trait Stream {
    type Item;
    #[async_context] fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>) {}
}
impl<S: Stream> Stream for &mut S { type Item = S::Item; }
impl<P> Stream for Pin<P> where P: DerefMut, P::Target: Stream { type Item = <P::Target as Stream>::Item; }
impl<S: Stream> Stream for Box<S> { type Item = S::Item; }
impl<S: Stream> Stream for panic::AssertUnwindSafe<S> { type Item = S::Item; }
pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
pub trait TryStream: Stream {
    type Ok;
    type Error;
    #[async_context] fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
impl<S, T, E> TryStream for S where S: Stream<Item = Result<T, E>> {
    type Ok = T;
    type Error = E;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Ok, Self::Error>>> {}
}
macro_rules! ready { ($e:expr $(,)?) => { match $e { std::task::Poll::Ready(t) => t, std::task::Poll::Pending => return std::task::Poll::Pending } } }
pub mod future {
    use alloc::boxed;
    use core::pin::Pin;
    pub use core::future::Future;
    pub use crate::{FusedFuture, TryFuture};
    pub type BoxFuture<T> = Pin<boxed::Box<dyn Future<Output = T> + Send>>;
    pub type LocalBoxFuture<T> = Pin<boxed::Box<dyn Future<Output = T>>>;
}
pub mod stream {
    use alloc::boxed;
    use core::pin::Pin;
    pub use crate::{FusedStream, Stream, TryStream};
    pub type BoxStream<T> = Pin<boxed::Box<dyn crate::Stream<Item = T> + Send>>;
    pub type LocalBoxStream<T> = Pin<boxed::Box<dyn crate::Stream<Item = T>>>;
}
pub mod task {
    pub use core::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    pub mod __internal {
        #[derive(Default)] pub struct AtomicWaker;
        impl AtomicWaker {
            pub fn new() -> Self {}
            pub fn register(&self, waker: &std::task::Waker) {}
            pub fn wake(&self) {}
            pub fn take(&self) -> Option<std::task::Waker> {}
        }
    }
}

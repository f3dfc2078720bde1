//! tokio_retry 0.3.2.

use core::future::Future;
use core::iter::{IntoIterator, Iterator};
use core::pin::Pin;
use core::task::{Context, Poll};
use tokio::time::Duration;
pub struct Retry<I, A>;
impl<I, A> Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    #[on_executor(action)] pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self {}
    #[on_executor(action)] pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self {}
}
impl<I, A> Future for Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub struct RetryIf<I, A, C>;
impl<I, A, C> RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {
    #[on_executor(action, condition)] pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self {}
    #[on_executor(action, condition)] pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self {}
}
impl<I, A, C> Future for RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub trait Action {
    type Future: Future<Output = Result<Self::Item, Self::Error>>;
    type Item;
    type Error;
    fn run(&mut self) -> Self::Future;
}
impl<R, E, T: Future<Output = Result<R, E>>, F: FnMut() -> T> Action for F {
    // That is `R`, which only the future tells.
    type Item = <T::Output as IntoIterator>::Item;
    type Error = E;
    type Future = T;
    fn run(&mut self) -> Self::Future { self() }
}
pub trait Condition<E> { fn should_retry(&mut self, error: &E) -> bool; }
impl<E, F: FnMut(&E) -> bool> Condition<E> for F { fn should_retry(&mut self, error: &E) -> bool { self(error) } }
pub mod strategy {
    use core::iter::Iterator;
    use core::time::Duration;
    #[derive(Clone)] pub struct ExponentialBackoff;
    impl ExponentialBackoff {
        pub fn from_millis(base: u64) -> Self {}
        pub fn factor(self, factor: u64) -> Self {}
        pub fn max_delay(self, duration: Duration) -> Self {}
    }
    impl Iterator for ExponentialBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    #[derive(Clone)] pub struct FibonacciBackoff;
    impl FibonacciBackoff {
        pub fn from_millis(millis: u64) -> Self {}
        pub fn factor(self, factor: u64) -> Self {}
        pub fn max_delay(self, duration: Duration) -> Self {}
    }
    impl Iterator for FibonacciBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    #[derive(Clone)] pub struct FixedInterval;
    impl FixedInterval {
        pub fn new(duration: Duration) -> Self {}
        pub fn from_millis(millis: u64) -> Self {}
    }
    impl Iterator for FixedInterval {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    pub fn jitter(duration: Duration) -> Duration {}
}

//! tokio_retry2 0.9.1.

use std::future::Future;
use std::iter::{IntoIterator, Iterator};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
pub use error::{Error as RetryError, MapErr};
pub trait Action {
    type Future: Future<Output = Result<Self::Item, RetryError<Self::Error>>>;
    type Item;
    type Error;
    fn run(&mut self) -> Self::Future;
}
impl<R, E, T: Future<Output = Result<R, RetryError<E>>>, F: FnMut() -> T> Action for F {
    // That is `R`, which only the future tells.
    type Item = <T::Output as IntoIterator>::Item;
    type Error = E;
    type Future = T;
    fn run(&mut self) -> Self::Future { self() }
}
pub trait Condition<E> { fn should_retry(&mut self, error: &E) -> bool; }
impl<E, F: FnMut(&E) -> bool> Condition<E> for F { fn should_retry(&mut self, error: &E) -> bool { self(error) } }
pub struct Retry<I, A>;
impl<I, A> Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    #[on_executor(action)] pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self {}
    #[on_executor(action, notify)] pub fn spawn_notify<T: IntoIterator<IntoIter = I, Item = Duration>, N: Notify<A::Error>>(strategy: T, action: A, notify: N) -> Self {}
}
impl<I, A> Future for Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub struct RetryIf<I, A, C, N>;
impl<I, A, C, N> RetryIf<I, A, C, N> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error>, N: Notify<A::Error> { #[on_executor(action, condition, notify)] pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C, notify: N) -> Self {} }
impl<I, A, C, N> Future for RetryIf<I, A, C, N> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error>, N: Notify<A::Error> {
    type Output = Result<A::Item, A::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub trait Notify<E> { fn notify(&mut self, err: &E, duration: Duration); }
impl<E, F> Notify<E> for F where F: FnMut(&E, Duration) { fn notify(&mut self, err: &E, duration: Duration) { self(err, duration) } }
impl<E> Notify<E> for Box<dyn Notify<E>> { fn notify(&mut self, err: &E, duration: Duration) { (**self).notify(err, duration) } }
pub struct EmptyNotify;
impl<E> Notify<E> for EmptyNotify { fn notify(&mut self, _err: &E, _duration: Duration) {} }
mod error {
    use std::{error, fmt};
    use std::time::Duration;
    pub enum Error<E> { Permanent(E), Transient { err: E, retry_after: Option<Duration> } }
    impl<E> Error<E> {
        pub fn permanent(err: E) -> Self {}
        pub fn to_permanent<T>(err: E) -> Result<T, Self> {}
        pub fn transient(err: E) -> Self {}
        pub fn to_transient<T>(err: E) -> Result<T, Self> {}
        pub fn to_retry_after<T>(err: E, duration: Duration) -> Result<T, Self> {}
        pub fn retry_after(err: E, duration: Duration) -> Self {}
        pub fn is_transient(&self) -> bool {}
        pub fn is_permanent(&self) -> bool {}
    }
    impl<E: fmt::Display> fmt::Display for Error<E> {}
    impl<E> error::Error for Error<E> where E: error::Error {}
    impl<E> From<E> for Error<E> {}
    pub enum RetryResult<T, E> { Ok(T), Err(Error<E>) }
    impl<T, E> From<Result<T, Error<E>>> for RetryResult<T, E> {}
    impl<T, E> From<Result<T, E>> for RetryResult<T, E> {}
    impl<T, E> From<RetryResult<T, E>> for Result<T, Error<E>> {}
    impl<T> From<Option<T>> for RetryResult<T, String> {}
    pub trait MapErr<T, E> {
        fn map_transient_err(self) -> Result<T, Error<E>>;
        fn map_permanent_err(self) -> Result<T, Error<E>>;
    }
    impl<T, E> MapErr<T, E> for Result<T, E> {
        fn map_transient_err(self) -> Result<T, Error<E>> {}
        fn map_permanent_err(self) -> Result<T, Error<E>> {}
    }
}
pub mod strategy {
    use rand::distr::uniform::SampleRange;
    use std::iter::Iterator;
    use std::time::Duration;
    #[derive(Clone)] pub struct ExponentialBackoff;
    impl ExponentialBackoff {
        pub fn from_millis(base: u64) -> Self {}
        pub fn factor(self, factor: u64) -> Self {}
        pub fn max_delay(self, duration: Duration) -> Self {}
        pub fn max_delay_millis(self, duration: u64) -> Self {}
    }
    impl Iterator for ExponentialBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    #[derive(Clone)] pub struct ExponentialFactorBackoff;
    impl ExponentialFactorBackoff {
        pub fn from_millis(initial_delay: u64, base_factor: f64) -> Self {}
        pub fn from_factor(base_factor: f64) -> Self {}
        pub fn initial_delay(self, initial_delay: u64) -> Self {}
        pub fn max_delay(self, duration: Duration) -> Self {}
        pub fn max_delay_millis(self, duration: u64) -> Self {}
    }
    impl Iterator for ExponentialFactorBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    #[derive(Clone)] pub struct FibonacciBackoff;
    impl FibonacciBackoff {
        pub fn from_millis(millis: u64) -> Self {}
        pub fn factor(self, factor: u64) -> Self {}
        pub fn max_delay(self, duration: Duration) -> Self {}
        pub fn max_delay_millis(self, duration: u64) -> Self {}
    }
    impl Iterator for FibonacciBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    #[derive(Clone)] pub struct FixedInterval;
    impl FixedInterval {
        pub fn from_millis(millis: u64) -> Self {}
        pub fn new(duration: Duration) -> Self {}
    }
    impl Iterator for FixedInterval {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    pub fn jitter(duration: Duration) -> Duration {}
    pub fn jitter_with_bounds(min: f64, max: f64) -> impl Fn(Duration) -> Duration {}
    pub fn jitter_range<R: SampleRange<u32>>(r: R) -> impl Fn(Duration) -> Duration {}
    #[derive(Clone)] pub struct LinearBackoff;
    impl LinearBackoff {
        pub fn new(initial: Duration) -> Self {}
        pub fn from_millis(millis: u64) -> Self {}
        pub fn from_secs(secs: u64) -> Self {}
        pub fn increment(self, increment: Duration) -> Self {}
        pub fn increment_millis(self, millis: u64) -> Self {}
        pub fn increment_secs(self, secs: u64) -> Self {}
        pub fn max_delay(self, max: Duration) -> Self {}
        pub fn max_delay_millis(self, millis: u64) -> Self {}
    }
    impl Iterator for LinearBackoff {
        type Item = Duration;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub trait MaxInterval: Iterator<Item = Duration> {
        fn max_interval(self, max_interval: u64) -> MaxIntervalIterator<Self> {}
        fn max_duration(self, max_duration: Duration) -> MaxIntervalIterator<Self> {}
    }
    impl<I> MaxInterval for I where I: Iterator<Item = Duration> {}
    pub struct MaxIntervalIterator<I>;
    impl<I: Iterator<Item = Duration>> Iterator for MaxIntervalIterator<I> {
        type Item = Duration;
        fn next(&mut self) -> Option<Self::Item> {}
    }
}

//! backoff 0.4.0.

use crate::backoff::Backoff;
use instant::{Duration, Instant};
use std::{error, fmt};
pub type ExponentialBackoff = crate::exponential::ExponentialBackoff<SystemClock>;
pub type ExponentialBackoffBuilder = crate::exponential::ExponentialBackoffBuilder<SystemClock>;
pub trait Clock {
    fn now(&self) -> Instant;
}
#[derive(Clone, Default)] pub struct SystemClock;
impl Clock for SystemClock { fn now(&self) -> Instant {} }
pub enum Error<E> { Permanent(E), Transient { err: E, retry_after: Option<Duration> } }
impl<E> Error<E> {
    pub fn permanent(err: E) -> Self {}
    pub fn transient(err: E) -> Self {}
    pub fn retry_after(err: E, duration: Duration) -> Self {}
}
impl<E> fmt::Display for Error<E> where E: fmt::Display {}
impl<E> error::Error for Error<E> where E: error::Error {}
impl<E> From<E> for Error<E> {}
#[blocking(sleep)] pub fn retry<F, B, T, E>(backoff: B, op: F) -> Result<T, Error<E>> where F: FnMut() -> Result<T, Error<E>>, B: Backoff { op() }
#[blocking(sleep)] pub fn retry_notify<F, B, N, T, E>(backoff: B, op: F, notify: N) -> Result<T, Error<E>> where F: FnMut() -> Result<T, Error<E>>, B: Backoff, N: Notify<E> { let (err, duration): (E, std::time::Duration); notify.notify(err, duration); op() }
pub trait Notify<E> {
    fn notify(&mut self, err: E, duration: std::time::Duration);
}
impl<E, F> Notify<E> for F where F: FnMut(E, std::time::Duration) { fn notify(&mut self, err: E, duration: std::time::Duration) { self(err, duration) } }
pub mod backoff {
    use std::time::Duration;
    pub trait Backoff {
        fn reset(&mut self) {}
        fn next_backoff(&mut self) -> Option<Duration>;
    }
    impl<B: Backoff> Backoff for Box<B> {
        fn next_backoff(&mut self) -> Option<Duration> {}
        fn reset(&mut self) {}
    }
    pub struct Zero;
    impl Backoff for Zero { fn next_backoff(&mut self) -> Option<Duration> {} }
    pub struct Stop;
    impl Backoff for Stop { fn next_backoff(&mut self) -> Option<Duration> {} }
    pub struct Constant;
    impl Constant { pub fn new(interval: Duration) -> Constant {} }
    impl Backoff for Constant { fn next_backoff(&mut self) -> Option<Duration> {} }
}
pub mod default {
    pub const INITIAL_INTERVAL_MILLIS: u64 = _;
    pub const RANDOMIZATION_FACTOR: f64 = _;
    pub const MULTIPLIER: f64 = _;
    pub const MAX_INTERVAL_MILLIS: u64 = _;
    pub const MAX_ELAPSED_TIME_MILLIS: u64 = _;
}
pub mod exponential {
    use crate::Clock;
    use crate::backoff::Backoff;
    use instant::Instant;
    use std::time::Duration;
    pub struct ExponentialBackoff<C> { pub current_interval: Duration, pub initial_interval: Duration, pub randomization_factor: f64, pub multiplier: f64, pub max_interval: Duration, pub start_time: Instant, pub max_elapsed_time: Option<Duration>, pub clock: C }
    impl<C> Default for ExponentialBackoff<C> where C: Clock + Default {}
    impl<C: Clock> ExponentialBackoff<C> { pub fn get_elapsed_time(&self) -> Duration {} }
    impl<C> Backoff for ExponentialBackoff<C> where C: Clock {
        fn reset(&mut self) {}
        fn next_backoff(&mut self) -> Option<Duration> {}
    }
    impl<C> Clone for ExponentialBackoff<C> where C: Clone {}
    pub struct ExponentialBackoffBuilder<C>;
    impl<C> Default for ExponentialBackoffBuilder<C> {}
    impl<C> ExponentialBackoffBuilder<C> where C: Clock + Default {
        pub fn new() -> Self {}
        pub fn with_initial_interval(&mut self, initial_interval: Duration) -> &mut Self {}
        pub fn with_randomization_factor(&mut self, randomization_factor: f64) -> &mut Self {}
        pub fn with_multiplier(&mut self, multiplier: f64) -> &mut Self {}
        pub fn with_max_interval(&mut self, max_interval: Duration) -> &mut Self {}
        pub fn with_max_elapsed_time(&mut self, max_elapsed_time: Option<Duration>) -> &mut Self {}
        pub fn build(&self) -> ExponentialBackoff<C> {}
    }
}
pub mod future {
    use crate::{Error, Notify};
    use crate::backoff::Backoff;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;
    pub trait Sleeper {
        type Sleep: Future<Output = ()>;
        fn sleep(&self, dur: Duration) -> Self::Sleep;
    }
    #[on_executor(operation)] pub fn retry<I, E, Fn, Fut, B>(backoff: B, operation: Fn) -> Retry<impl Sleeper, B, NoopNotify, Fn, Fut> where B: Backoff, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>> {}
    #[on_executor(operation, notify)] pub fn retry_notify<I, E, Fn, Fut, B, N>(backoff: B, operation: Fn, notify: N) -> Retry<impl Sleeper, B, N, Fn, Fut> where B: Backoff, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>>, N: Notify<E> {}
    pub struct Retry<S: Sleeper, B, N, Fn, Fut> { f: Fn }
    impl<S, B, N, Fn, Fut, I, E> Retry<S, B, N, Fn, Fut> where S: Sleeper, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>> {
        pub fn new(sleeper: S, backoff: B, notify: N, operation: Fn) -> Self {}
    }
    impl<S, B, N, Fn, Fut, I, E> Future for Retry<S, B, N, Fn, Fut> where S: Sleeper, B: Backoff, N: Notify<E>, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>> {
        type Output = Result<I, E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { (self.f)() }
    }
}

//! retry 2.2.0.

use std::error::Error as StdError;
use std::fmt::Display;
use std::time::Duration;
#[blocking(sleep)] pub fn retry<I, O, R, E, OR>(iterable: I, operation: O) -> Result<R, Error<E>> where I: IntoIterator<Item = Duration>, O: FnMut() -> OR, OR: Into<OperationResult<R, E>> { operation() }
#[blocking(sleep)] pub fn retry_with_index<I, O, R, E, OR>(iterable: I, operation: O) -> Result<R, Error<E>> where I: IntoIterator<Item = Duration>, O: FnMut(u64) -> OR, OR: Into<OperationResult<R, E>> { operation(1) }
pub struct Error<E> { pub error: E, pub total_delay: Duration, pub tries: u64 }
impl<E> Display for Error<E> where E: Display {}
impl<E> StdError for Error<E> where E: StdError {}
#[derive(Clone, Copy)] pub enum OperationResult<T, E> { Ok(T), Retry(E), Err(E) }
impl<T, E> From<Result<T, E>> for OperationResult<T, E> {}
impl<T, E> OperationResult<T, E> {
    pub fn is_ok(&self) -> bool {}
    pub fn is_retry(&self) -> bool {}
    pub fn is_err(&self) -> bool {}
}
pub mod delay {
    use rand::distr::uniform::Error as UniformError;
    use std::ops::{RangeInclusive, Range as StdRange};
    use std::time::Duration;
    pub struct Exponential;
    impl Exponential {
        pub fn from_millis(base: u64) -> Self {}
        pub fn from_millis_with_base_factor(base: u64) -> Self {}
        pub fn from_millis_with_factor(base: u64, factor: f64) -> Self {}
    }
    impl Iterator for Exponential {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    impl From<Duration> for Exponential {}
    pub struct Fibonacci;
    impl Fibonacci { pub fn from_millis(millis: u64) -> Fibonacci {} }
    impl Iterator for Fibonacci {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    impl From<Duration> for Fibonacci {}
    pub struct Fixed;
    impl Fixed { pub fn from_millis(millis: u64) -> Self {} }
    impl Iterator for Fixed {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    impl From<Duration> for Fixed {}
    pub struct NoDelay;
    impl Iterator for NoDelay {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    pub struct Range;
    impl Range {
        pub fn from_millis_exclusive(minimum: u64, maximum: u64) -> Self {}
        pub fn try_from_millis_exclusive(minimum: u64, maximum: u64) -> Result<Self, UniformError> {}
        pub fn from_millis_inclusive(minimum: u64, maximum: u64) -> Self {}
        pub fn try_from_millis_inclusive(minimum: u64, maximum: u64) -> Result<Self, UniformError> {}
    }
    impl Iterator for Range {
        type Item = Duration;
        fn next(&mut self) -> Option<Duration> {}
    }
    impl From<StdRange<Duration>> for Range {}
    impl From<RangeInclusive<Duration>> for Range {}
    pub fn jitter(duration: Duration) -> Duration {}
}

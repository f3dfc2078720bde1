//! concurrent_queue 2.5.0.

use core::fmt;
use std::error;
pub struct ConcurrentQueue<T>;
impl<T> ConcurrentQueue<T> {
    pub fn bounded(cap: usize) -> ConcurrentQueue<T> {}
    pub fn unbounded() -> ConcurrentQueue<T> {}
    pub fn push(&self, value: T) -> Result<(), PushError<T>> {}
    pub fn force_push(&self, value: T) -> Result<Option<T>, ForcePushError<T>> {}
    #[polls(takes)] pub fn pop(&self) -> Result<T, PopError> {}
    pub fn try_iter(&self) -> TryIter<T> {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
#[derive(Clone)] pub struct TryIter<T>;
impl<T> Iterator for TryIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub enum PopError { Empty, Closed }
impl PopError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl error::Error for PopError {}
impl fmt::Display for PopError {}
#[derive(Clone, Copy)] pub enum PushError<T> { Full(T), Closed(T) }
impl<T> PushError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> error::Error for PushError<T> {}
impl<T> fmt::Display for PushError<T> {}
#[derive(Clone, Copy)] pub struct ForcePushError<T>(pub T);
impl<T> ForcePushError<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for ForcePushError<T> {}
impl<T> error::Error for ForcePushError<T> {}

//! `std::sync::mpsc`.

use crate::error::Error;
use crate::fmt;
use crate::time::Duration;

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}

#[derive(Debug)]
pub struct Sender<T> { message: Option<T> }

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
}

impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> {} }

#[derive(Debug)]
pub struct SyncSender<T> { message: Option<T> }

impl<T> SyncSender<T> {
    #[blocking(channel, unless_alone(sync_channel))]
    #[advice("send on an async channel, or use `try_send`")]
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
}

impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> {} }

#[derive(Debug)]
#[not_sync]
pub struct Receiver<T> { message: Option<T> }

impl<T> Receiver<T> {
    #[polls(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[blocking(channel)]
    #[advice("receive from an async channel")]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[blocking(channel, unless_zero(timeout))]
    #[advice("receive from an async channel with the runtime's timeout")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {}
}

#[derive(Debug)]
#[not_sync]
pub struct Iter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[blocking(channel)]
    #[advice("receive from an async channel")]
    fn next(&mut self) -> Option<T> {}
}

#[derive(Debug)]
#[not_sync]
pub struct TryIter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
}

#[derive(Debug)]
#[not_sync]
pub struct IntoIter<T> { rx: Receiver<T> }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocking(channel)]
    #[advice("receive from an async channel")]
    fn next(&mut self) -> Option<T> {}
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> fmt::Debug for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
impl<T> Error for SendError<T> {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl fmt::Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl fmt::Display for TryRecvError {}
impl Error for TryRecvError {}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl fmt::Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> fmt::Debug for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}

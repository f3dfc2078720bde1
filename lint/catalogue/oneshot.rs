//! oneshot 0.2.1.

use std::future::{Future, IntoFuture};
use std::{error, fmt};
use std::time::{Duration, Instant};
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
pub fn async_channel<T>() -> (Sender<T>, AsyncReceiver<T>) {}
pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn send(self, message: T) -> Result<(), SendError<T>> {}
    pub fn is_closed(&self) -> bool {}
}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[polls(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[blocking(channel)] #[advice("await the receiver itself")] pub fn recv(self) -> Result<T, RecvError> {}
    #[blocking(channel)] #[advice("await the receiver itself")] pub fn recv_ref(&self) -> Result<T, RecvError> {}
    #[blocking(channel, unless_zero(timeout))] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[blocking(channel)] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[polls]
    pub fn is_closed(&self) -> bool {}
    #[polls]
    pub fn has_message(&self) -> bool {}
}
impl<T> IntoFuture for Receiver<T> {
    type Output = Result<T, RecvError>;
    type IntoFuture = AsyncReceiver<T>;
}
pub struct AsyncReceiver<T>;
impl<T> Future for AsyncReceiver<T> { type Output = Result<T, RecvError>; }
pub struct SendError<T>;
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}
#[derive(Clone, Copy)] pub struct RecvError;
impl fmt::Display for RecvError {}
impl error::Error for RecvError {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
impl fmt::Display for TryRecvError {}
impl error::Error for TryRecvError {}
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
impl fmt::Display for RecvTimeoutError {}
impl error::Error for RecvTimeoutError {}

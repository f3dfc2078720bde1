//! kanal 0.1.1.

use core::{error, fmt};
use core::time::Duration;
use futures_core::{Future, Stream};
/// `Size` is not the crate's: what made the channel says whether a send can wait for room.
pub struct Sender<T, Size>;
pub struct Unbounded;
pub struct Bounded;
pub struct Unsure;
impl<T, Size> Clone for Sender<T, Size> {}
// Of a sender in a field or parameter it is not known; the first impl is taken then, which asks what the package makes.
impl<T> Sender<T, Unsure> {
    #[blocking(channel, only_made_by(bounded, unbounded))] #[advice("await `send` of `as_async()` instead")] pub fn send(&self, data: T) -> Result<(), SendError> {}
    #[blocking(channel, unless_zero(duration), only_made_by(bounded, unbounded))] pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout> {}
    #[blocking(channel, unless_zero(duration), only_made_by(bounded, unbounded))] pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout> {}
}
impl<T> Sender<T, Unbounded> {
    pub fn send(&self, data: T) -> Result<(), SendError> {}
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout> {}
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout> {}
}
impl<T> Sender<T, Bounded> {
    #[blocking(channel, unless_alone(bounded))] #[advice("await `send` of `as_async()` instead")] pub fn send(&self, data: T) -> Result<(), SendError> {}
    #[blocking(channel, unless_zero(duration))] pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout> {}
    #[blocking(channel, unless_zero(duration))] pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout> {}
}
impl<T, Size> Sender<T, Size> {
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    pub fn clone_async(&self) -> AsyncSender<T, Size> {}
    pub fn to_async(self) -> AsyncSender<T, Size> {}
    pub fn as_async(&self) -> &AsyncSender<T, Size> {}
}
pub struct AsyncSender<T, Size>;
impl<T, Size> Clone for AsyncSender<T, Size> {}
impl<T, Size> AsyncSender<T, Size> {
    pub fn send(&self, data: T) -> SendFuture<T> {}
    pub fn clone_sync(&self) -> Sender<T, Size> {}
    pub fn to_sync(self) -> Sender<T, Size> {}
    pub fn as_sync(&self) -> &Sender<T, Size> {}
}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[blocking(channel)] #[advice("await `recv` of `as_async()` instead")] pub fn recv(&self) -> Result<T, ReceiveError> {}
    #[blocking(channel, unless_zero(duration))] pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout> {}
    pub fn clone_async(&self) -> AsyncReceiver<T> {}
    pub fn to_async(self) -> AsyncReceiver<T> {}
    pub fn as_async(&self) -> &AsyncReceiver<T> {}
}
impl<T> Iterator for Receiver<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> Clone for Receiver<T> {}
pub struct AsyncReceiver<T>;
impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<T> {}
    pub fn stream(&self) -> ReceiveStream<T> {}
    pub fn clone_sync(&self) -> Receiver<T> {}
    pub fn to_sync(self) -> Receiver<T> {}
    pub fn as_sync(&self) -> &Receiver<T> {}
}
impl<T> Clone for AsyncReceiver<T> {}
pub fn bounded<T>(size: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T, Bounded>, AsyncReceiver<T>) {}
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub fn unbounded_async<T>() -> (AsyncSender<T, Unbounded>, AsyncReceiver<T>) {}
pub enum SendError { Closed, ReceiveClosed }
impl error::Error for SendError {}
impl fmt::Display for SendError {}
pub enum SendErrorTimeout { Closed, ReceiveClosed, Timeout }
impl error::Error for SendErrorTimeout {}
impl fmt::Display for SendErrorTimeout {}
pub enum ReceiveError { Closed, SendClosed }
impl error::Error for ReceiveError {}
impl fmt::Display for ReceiveError {}
pub enum ReceiveErrorTimeout { Closed, SendClosed, Timeout }
impl error::Error for ReceiveErrorTimeout {}
impl fmt::Display for ReceiveErrorTimeout {}
pub struct CloseError;
impl error::Error for CloseError {}
impl fmt::Display for CloseError {}
pub struct SendFuture<T>;
impl<T> Future for SendFuture<T> { type Output = Result<(), SendError>; }
pub struct ReceiveFuture<T>;
impl<T> Future for ReceiveFuture<T> { type Output = Result<T, ReceiveError>; }
pub struct ReceiveStream<T>;
impl<T> Stream for ReceiveStream<T> { type Item = T; }

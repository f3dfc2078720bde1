//! loole 0.6.0.

use futures_core::Stream;
use futures_sink::Sink;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
#[derive(Clone, Copy)] pub enum RecvError { Disconnected }
impl std::error::Error for RecvError {}
impl std::fmt::Display for RecvError {}
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> std::error::Error for SendError<T> {}
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> std::fmt::Display for SendError<T> {}
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> { pub fn into_inner(self) -> T {} }
impl<T> std::fmt::Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
impl std::fmt::Display for TryRecvError {}
impl std::error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
impl std::error::Error for RecvTimeoutError {}
impl std::fmt::Display for RecvTimeoutError {}
#[derive(Copy, Clone)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> std::error::Error for SendTimeoutError<T> {}
impl<T> SendTimeoutError<T> { pub fn into_inner(self) -> T {} }
impl<T> std::fmt::Display for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
pub struct Iter<T>;
pub struct TryIter<T>;
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct SendFuture<T>;
impl<T> SendFuture<T> {
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn is_disconnected(&self) -> bool {}
}
pub struct SendSink<T>;
impl<T> SendSink<T> {
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn same_channel(&self, other: &SendSink<T>) -> bool {}
}
impl<T> Sink<T> for SendSink<T> {
    type Error = SendError<T>;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn start_send(self: Pin<&mut Self>, item: T) -> Result<(), Self::Error> {}
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
}
impl<T> Clone for SendSink<T> {}
impl<T> Future for SendFuture<T> {
    type Output = Result<(), SendError<T>>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
pub struct RecvFuture<T>;
impl<T> RecvFuture<T> {
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
}
impl<T> Future for RecvFuture<T> {
    type Output = Result<T, RecvError>;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
/// `Size` is not the crate's: what made the channel says whether a send can wait for room.
pub struct Sender<T, Size>;
pub struct Unbounded;
pub struct Bounded;
pub struct Unsure;
// Of a sender in a field or parameter it is not known; the first impl is taken then, which asks what the package makes.
impl<T> Sender<T, Unsure> {
    #[blocking(channel, only_made_by(bounded, unbounded))] #[instead(tokio = "loole::Sender::send_async", smol = "loole::Sender::send_async", async_std = "loole::Sender::send_async")] pub fn send(&self, m: T) -> Result<(), SendError<T>> {}
    #[blocking(channel, unless_zero(timeout), only_made_by(bounded, unbounded))] pub fn send_timeout(&self, m: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel, only_made_by(bounded, unbounded))] pub fn send_deadline(&self, m: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Unbounded> {
    pub fn send(&self, m: T) -> Result<(), SendError<T>> {}
    pub fn send_timeout(&self, m: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    pub fn send_deadline(&self, m: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Bounded> {
    #[blocking(channel, unless_alone(bounded))] #[instead(tokio = "loole::Sender::send_async", smol = "loole::Sender::send_async", async_std = "loole::Sender::send_async")] pub fn send(&self, m: T) -> Result<(), SendError<T>> {}
    #[blocking(channel, unless_zero(timeout))] pub fn send_timeout(&self, m: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel)] pub fn send_deadline(&self, m: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
}
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
impl<T, Size> Clone for Sender<T, Size> {}
impl<T, Size> Sender<T, Size> {
    pub fn try_send(&self, m: T) -> Result<(), TrySendError<T>> {}
    pub fn send_async(&self, m: T) -> SendFuture<T> {}
    pub fn into_send_async(self, m: T) -> SendFuture<T> {}
    pub fn same_channel(&self, other: &Sender<T, Size>) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn sink(&self) -> SendSink<T> {}
    pub fn into_sink(self) -> SendSink<T> {}
}
pub struct Receiver<T>;
impl<T> Clone for Receiver<T> {}
impl<T> Receiver<T> {
    #[polls(takes)] pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn recv_async(&self) -> RecvFuture<T> {}
    pub fn into_recv_async(self) -> RecvFuture<T> {}
    #[blocking(channel)] #[instead(tokio = "loole::Receiver::recv_async", smol = "loole::Receiver::recv_async", async_std = "loole::Receiver::recv_async")] pub fn recv(&self) -> Result<T, RecvError> {}
    #[blocking(channel, unless_zero(timeout))] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[blocking(channel)] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub fn drain(&self) -> Drain<T> {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn try_iter(&self) -> TryIter<T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn stream(&self) -> RecvStream<T> {}
    pub fn into_stream(self) -> RecvStream<T> {}
}
pub struct Drain<T>;
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> Iterator for Iter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> Iterator for TryIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<T> IntoIterator for &Receiver<T> {
    type Item = T;
    type IntoIter = Iter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub struct RecvStream<T>;
impl<T> RecvStream<T> {
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn same_channel(&self, other: &RecvStream<T>) -> bool {}
}
impl<T> Clone for RecvStream<T> {}
impl<T> Stream for RecvStream<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
}

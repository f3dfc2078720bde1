//! flume 0.12.0.

use crate::select::SelectError;
use std::{error, fmt};
use std::time::{Duration, Instant};
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for TrySendError<T> {}
impl<T> error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
#[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
impl<T> SendTimeoutError<T> { pub fn into_inner(self) -> T {} }
impl<T> fmt::Display for SendTimeoutError<T> {}
impl<T> error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
#[derive(Clone, Copy)] pub enum RecvError { Disconnected }
impl fmt::Display for RecvError {}
impl error::Error for RecvError {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
impl fmt::Display for TryRecvError {}
impl error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
impl fmt::Display for RecvTimeoutError {}
impl error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
/// `Size` is not the crate's: what made the channel says whether a send can wait for room.
pub struct Sender<T, Size>;
pub struct Unbounded;
pub struct Bounded;
pub struct Unsure;
// Of a sender in a field or parameter it is not known; the first impl is taken then, which asks what the package makes.
impl<T> Sender<T, Unsure> {
    #[blocking(channel, only_made_by(bounded, unbounded))] #[instead(tokio = "flume::Sender::send_async", smol = "flume::Sender::send_async", async_std = "flume::Sender::send_async")] pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[blocking(channel, only_made_by(bounded, unbounded))] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel, unless_zero(dur), only_made_by(bounded, unbounded))] pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Unbounded> {
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
}
impl<T> Sender<T, Bounded> {
    #[blocking(channel, unless_alone(bounded))] #[instead(tokio = "flume::Sender::send_async", smol = "flume::Sender::send_async", async_std = "flume::Sender::send_async")] pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[blocking(channel)] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[blocking(channel, unless_zero(dur))] pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
}
impl<T, Size> Sender<T, Size> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn is_disconnected(&self) -> bool {}
    #[polls]
    pub fn is_empty(&self) -> bool {}
    #[polls]
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T, Size> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
}
impl<T, Size> Clone for Sender<T, Size> {}
pub struct WeakSender<T, Size>;
impl<T, Size> WeakSender<T, Size> { pub fn upgrade(&self) -> Option<Sender<T, Size>> {} }
impl<T, Size> Clone for WeakSender<T, Size> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[polls(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[blocking(channel)] #[instead(tokio = "flume::Receiver::recv_async", smol = "flume::Receiver::recv_async", async_std = "flume::Receiver::recv_async")] pub fn recv(&self) -> Result<T, RecvError> {}
    #[blocking(channel)] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[blocking(channel, unless_zero(dur))] pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    pub fn iter(&self) -> Iter<T> {}
    pub fn try_iter(&self) -> TryIter<T> {}
    pub fn drain(&self) -> Drain<T> {}
    pub fn is_disconnected(&self) -> bool {}
    #[polls]
    pub fn is_empty(&self) -> bool {}
    #[polls]
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
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
pub struct Iter<T>;
impl<T> Iterator for Iter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct TryIter<T>;
impl<T> Iterator for TryIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Drain<T>;
impl<T> Iterator for Drain<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocking(channel)] fn next(&mut self) -> Option<Self::Item> {}
}
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
pub struct Selector<T>;
impl<T> Default for Selector<T> {}
impl<T> Selector<T> {
    pub fn new() -> Self {}
    pub fn send<U, Size, F: FnMut(Result<(), SendError<U>>) -> T>(self, sender: &Sender<U, Size>, msg: U, mapper: F) -> Self {}
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T>(self, receiver: &Receiver<U>, mapper: F) -> Self {}
    #[blocking(channel)] pub fn wait(self) -> T {}
    #[blocking(channel, unless_zero(dur))] pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError> {}
    #[blocking(channel)] pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError> {}
}
pub mod select {
    use std::{error, fmt};
    pub use crate::Selector;
    #[derive(Clone, Copy)] pub enum SelectError { Timeout }
    impl fmt::Display for SelectError {}
    impl error::Error for SelectError {}
}
impl<T, Size> Sender<T, Size> {
    pub fn send_async(&self, item: T) -> r#async::SendFut<T> {}
    pub fn into_send_async(self, item: T) -> r#async::SendFut<T> {}
    pub fn sink(&self) -> r#async::SendSink<T> {}
    pub fn into_sink(self) -> r#async::SendSink<T> {}
}
impl<T> Receiver<T> {
    pub fn recv_async(&self) -> r#async::RecvFut<T> {}
    pub fn into_recv_async(self) -> r#async::RecvFut<T> {}
    pub fn stream(&self) -> r#async::RecvStream<T> {}
    pub fn into_stream(self) -> r#async::RecvStream<T> {}
}
pub mod r#async {
    use crate::{RecvError, SendError};
    use std::future::Future;
    pub struct SendFut<T>;
    impl<T> Future for SendFut<T> { type Output = Result<(), SendError<T>>; }
    pub struct RecvFut<T>;
    impl<T> Future for RecvFut<T> { type Output = Result<T, RecvError>; }
    pub struct SendSink<T>;
    impl<T> futures_sink::Sink<T> for SendSink<T> { type Error = SendError<T>; }
    #[derive(Clone)] pub struct RecvStream<T>;
    impl<T> futures_core::Stream for RecvStream<T> { type Item = T; }
}

//! async_broadcast 0.7.2.

use futures_core::stream::Stream;
use std::{error, fmt};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, new_cap: usize) {}
    pub fn overflow(&self) -> bool {}
    pub fn set_overflow(&mut self, overflow: bool) {}
    pub fn await_active(&self) -> bool {}
    pub fn set_await_active(&mut self, await_active: bool) {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn inactive_receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn new_receiver(&self) -> Receiver<T> {}
}
impl<T: Clone> Sender<T> {
    pub fn broadcast(&self, msg: T) -> Pin<Box<Send<T>>> {}
    pub fn broadcast_direct(&self, msg: T) -> Send<T> {}
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>> {}
    #[blocking(channel)] #[instead(tokio = "async_broadcast::Sender::broadcast", smol = "async_broadcast::Sender::broadcast", async_std = "async_broadcast::Sender::broadcast")] pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, new_cap: usize) {}
    pub fn overflow(&self) -> bool {}
    pub fn set_overflow(&mut self, overflow: bool) {}
    pub fn await_active(&self) -> bool {}
    pub fn set_await_active(&mut self, await_active: bool) {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn inactive_receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn deactivate(self) -> InactiveReceiver<T> {}
}
impl<T: Clone> Receiver<T> {
    pub fn recv(&mut self) -> Pin<Box<Recv<T>>> {}
    pub fn recv_direct(&mut self) -> Recv<T> {}
    #[polls(takes)] pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[blocking(channel)] #[instead(tokio = "async_broadcast::Receiver::recv", smol = "async_broadcast::Receiver::recv", async_std = "async_broadcast::Receiver::recv")] pub fn recv_blocking(&mut self) -> Result<T, RecvError> {}
    pub fn new_sender(&self) -> Sender<T> {}
    pub fn new_receiver(&self) -> Self {}
    pub fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<T, RecvError>>> {}
}
impl<T> Clone for Receiver<T> {}
impl<T: Clone> Stream for Receiver<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
}
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> error::Error for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T), Inactive(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
impl<T> error::Error for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
#[derive(Clone, Copy)] pub enum RecvError { Overflowed(u64), Closed }
impl error::Error for RecvError {}
impl fmt::Display for RecvError {}
#[derive(Clone, Copy)] pub enum TryRecvError { Overflowed(u64), Empty, Closed }
impl TryRecvError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_overflowed(&self) -> bool {}
}
impl error::Error for TryRecvError {}
impl fmt::Display for TryRecvError {}
pub struct InactiveReceiver<T>;
impl<T> InactiveReceiver<T> {
    pub fn activate(self) -> Receiver<T> {}
    pub fn activate_cloned(&self) -> Receiver<T> {}
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, new_cap: usize) {}
    pub fn overflow(&self) -> bool {}
    pub fn set_overflow(&mut self, overflow: bool) {}
    pub fn await_active(&self) -> bool {}
    pub fn set_await_active(&mut self, await_active: bool) {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    #[polls] pub fn is_empty(&self) -> bool {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn inactive_receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
}
impl<T> Clone for InactiveReceiver<T> {}
pub struct Send<T>;
impl<T: Clone> Future for Send<T> { type Output = Result<Option<T>, SendError<T>>; }
pub struct Recv<T>;
impl<T: Clone> Future for Recv<T> { type Output = Result<T, RecvError>; }

//! async_channel 2.5.0.

use core::fmt;
use core::pin::Pin;
use futures_core::stream::Stream;
use std::error;
pub fn bounded<T>(cap: usize) -> (Sender<T, Bounded>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T, Unbounded>, Receiver<T>) {}
/// `Size` is not the crate's: what made the channel says whether a send can wait for room.
pub struct Sender<T, Size>;
pub struct Unbounded;
pub struct Bounded;
pub struct Unsure;
// Of a sender in a field or parameter it is not known; the first impl is taken then, which asks what the package makes.
impl<T> Sender<T, Unsure> {
    #[blocking(channel, only_made_by(bounded, unbounded))] #[advice("await `send()` instead")] pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
}
impl<T> Sender<T, Bounded> {
    #[blocking(channel)] #[advice("await `send()` instead")] pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
}
impl<T> Sender<T, Unbounded> { pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {} }
impl<T, Size> Sender<T, Size> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn send(&self, msg: T) -> Send<T> {}
    pub fn closed(&self) -> Closed<T> {}
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T, Size> {}
    pub fn same_channel(&self, other: &Self) -> bool {}
}
impl<T, Size> Clone for Sender<T, Size> {}
pub struct Receiver<T>;
impl<T> PinnedDrop for Receiver<T> { fn drop(this: Pin<&mut Self>) {} }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn recv(&self) -> Recv<T> {}
    #[blocking(channel)] #[advice("await `recv()` instead")] pub fn recv_blocking(&self) -> Result<T, RecvError> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakReceiver<T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> {}
impl<T> Stream for Receiver<T> { type Item = T; }
pub struct WeakSender<T, Size>;
impl<T, Size> WeakSender<T, Size> { pub fn upgrade(&self) -> Option<Sender<T, Size>> {} }
impl<T, Size> Clone for WeakSender<T, Size> {}
pub struct WeakReceiver<T>;
impl<T> WeakReceiver<T> { pub fn upgrade(&self) -> Option<Receiver<T>> {} }
impl<T> Clone for WeakReceiver<T> {}
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> error::Error for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> error::Error for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
#[derive(Clone, Copy)] pub struct RecvError;
impl error::Error for RecvError {}
impl fmt::Display for RecvError {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Closed }
impl TryRecvError {
    pub fn is_empty(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
impl error::Error for TryRecvError {}
impl fmt::Display for TryRecvError {}
pub struct Send<T>;
impl<T> core::future::Future for Send<T> { type Output = Result<(), SendError<T>>; }
pub struct Recv<T>;
impl<T> core::future::Future for Recv<T> { type Output = Result<T, RecvError>; }
pub struct Closed<T>;
impl<T> core::future::Future for Closed<T> { type Output = (); }

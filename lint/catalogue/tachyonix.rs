//! tachyonix 0.3.1.

use futures_core::Stream;
use std::{error, fmt};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
    pub async fn send(&self, message: T) -> Result<(), SendError<T>> {}
    pub async fn send_timeout<D>(&self, message: T, deadline: D) -> Result<(), SendTimeoutError<T>> where D: Future<Output = ()> {}
    pub fn close(&self) {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[polls(takes)] pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    pub async fn recv(&mut self) -> Result<T, RecvError> {}
    pub async fn recv_timeout<D>(&mut self, deadline: D) -> Result<T, RecvTimeoutError> where D: Future<Output = ()> {}
    pub fn close(&self) {}
}
impl<T> Stream for Receiver<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
}
pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> error::Error for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> error::Error for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
#[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
impl<T> error::Error for SendTimeoutError<T> {}
impl<T> fmt::Display for SendTimeoutError<T> {}
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Closed }
impl error::Error for TryRecvError {}
impl fmt::Display for TryRecvError {}
#[derive(Clone, Copy)] pub struct RecvError;
impl error::Error for RecvError {}
impl fmt::Display for RecvError {}
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Closed }
impl error::Error for RecvTimeoutError {}
impl fmt::Display for RecvTimeoutError {}

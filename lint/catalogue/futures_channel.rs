//! futures_channel 0.3.34.

pub mod mpsc {
    use core::any;
    use core::future::Future;
    use futures_core::stream::Stream;
    use futures_core::task::{Context, Poll};
    use futures_sink::Sink;
    use std::{error, fmt, hash};
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        pub fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), SendError>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&mut self) {}
        pub fn disconnect(&mut self) {}
        pub fn same_receiver(&self, other: &Self) -> bool {}
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
        pub fn hash_receiver<H>(&self, hasher: &mut H) where H: hash::Hasher {}
    }
    impl<T> Clone for Sender<T> {}
    impl<T> Sink<T> for Sender<T> { type Error = SendError; }
    pub struct UnboundedSender<T>;
    impl AssertKinds for UnboundedSender<u32> {}
    impl<T> UnboundedSender<T> {
        pub fn poll_ready(&self, arg1: &mut Context) -> Poll<Result<(), SendError>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_channel(&self) {}
        pub fn disconnect(&mut self) {}
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
        pub fn same_receiver(&self, other: &Self) -> bool {}
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool {}
        pub fn hash_receiver<H>(&self, hasher: &mut H) where H: hash::Hasher {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Clone for UnboundedSender<T> {}
    impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
    impl<T> Sink<T> for &UnboundedSender<T> { type Error = SendError; }
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn recv(&mut self) -> Recv<Self> {}
        pub fn close(&mut self) {}
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> Stream for Receiver<T> { type Item = T; }
    pub struct UnboundedReceiver<T>;
    impl<T> UnboundedReceiver<T> {
        pub fn recv(&mut self) -> Recv<Self> {}
        pub fn close(&mut self) {}
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    }
    impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
    #[derive(Clone)] pub struct SendError;
    impl fmt::Display for SendError {}
    impl error::Error for SendError {}
    impl SendError {
        pub fn is_full(&self) -> bool {}
        pub fn is_disconnected(&self) -> bool {}
    }
    #[derive(Clone)] pub struct TrySendError<T>;
    impl<T> fmt::Display for TrySendError<T> {}
    impl<T: any::Any> error::Error for TrySendError<T> {}
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool {}
        pub fn is_disconnected(&self) -> bool {}
        pub fn into_inner(self) -> T {}
        pub fn into_send_error(self) -> SendError {}
    }
    #[derive(Clone, Copy)] pub enum TryRecvError { Empty, Closed }
    impl TryRecvError {
        pub fn is_empty(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
    }
    impl fmt::Display for TryRecvError {}
    impl error::Error for TryRecvError {}
    #[derive(Clone, Copy)] pub struct RecvError;
    impl fmt::Display for RecvError {}
    impl error::Error for RecvError {}
    pub struct Recv<St>;
    impl<St: Stream> Future for Recv<St> { type Output = Result<St::Item, RecvError>; }
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
    pub trait AssertKinds: Clone {}
}
pub mod oneshot {
    use core::fmt;
    use futures_core::future::Future;
    use futures_core::task::{Context, Poll};
    use std::error;
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn close(&mut self) {}
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
    }
    impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T> {}
        pub fn poll_canceled(&mut self, cx: &mut Context) -> Poll<()> {}
        pub fn cancellation(&mut self) -> Cancellation<T> {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
    }
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
    pub struct Cancellation<T>;
    impl<T> Future for Cancellation<T> { type Output = (); }
    #[derive(Clone, Copy)] pub struct Canceled;
    impl fmt::Display for Canceled {}
    impl error::Error for Canceled {}
}

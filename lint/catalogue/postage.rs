//! postage 0.5.0.

use std::task::{Poll, Waker};
pub struct Context;
impl From<std::task::Context> for Context {}
impl From<&std::task::Context> for Context {}
impl From<&mut std::task::Context> for Context {}
impl Context {
    pub fn from_waker(waker: &Waker) -> Self {}
    pub fn empty() -> Self {}
    pub fn waker(&self) -> Option<&Waker> {}
}
impl futures::stream::Stream for crate::barrier::Receiver {
    type Item = ();
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
impl<T: Clone> futures::stream::Stream for crate::broadcast::Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
impl<T> futures::stream::Stream for crate::dispatch::Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
impl<T> futures::stream::Stream for crate::mpsc::Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
impl<T> futures::stream::Stream for crate::oneshot::Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
impl<T: Clone> futures::stream::Stream for crate::watch::Receiver<T> {
    type Item = T;
    fn poll_next(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Option<Self::Item>> {}
}
pub mod prelude {
    pub use crate::sink::Sink;
    pub use crate::stream::Stream;
}
pub mod sink {
    use crate::Context;
    use std::future::Future;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::Poll;
    pub trait Sink {
        type Item;
        fn poll_send(self: Pin<&mut Self>, cx: &mut Context, value: Self::Item) -> PollSend<Self::Item>;
        fn send(&mut self, value: Self::Item) -> SendFuture<Self> {}
        fn try_send(&mut self, value: Self::Item) -> Result<(), TrySendError<Self::Item>> {}
        #[blocking(channel)] #[instead(tokio = "postage::sink::Sink::send", smol = "postage::sink::Sink::send", async_std = "postage::sink::Sink::send")] fn blocking_send(&mut self, value: Self::Item) -> Result<(), SendError<Self::Item>> {}
        fn after<Before>(self, before: Before) -> ChainSink<Before, Self> where Before: Sink<Item = Self::Item> {}
        #[on_executor(filter)] fn filter<Filter>(self, filter: Filter) -> FilterSink<Filter, Self> where Filter: FnMut(&Self::Item) -> bool {}
    }
    impl<S> Sink for &mut S where S: Sink {
        type Item = S::Item;
        fn poll_send(self: Pin<&mut Self>, cx: &mut Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    impl<P, S> Sink for Pin<P> where P: DerefMut<Target = S>, S: Sink {
        type Item = <S as Sink>::Item;
        fn poll_send(self: Pin<&mut Self>, cx: &mut Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    #[derive(Clone)] pub enum PollSend<T> { Ready, Pending(T), Rejected(T) }
    pub struct SendFuture<S>;
    impl<S> Future for SendFuture<S> where S: Sink {
        type Output = Result<(), SendError<S::Item>>;
        fn poll(self: Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Self::Output> {}
    }
    pub struct ChainSink<Left, Right>;
    impl<Left, Right> Sink for ChainSink<Left, Right> where Left: Sink, Right: Sink<Item = Left::Item> {
        type Item = Left::Item;
        fn poll_send(self: Pin<&mut Self>, cx: &mut Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    pub enum TrySendError<T> { Pending(T), Rejected(T) }
    impl<T> std::fmt::Display for TrySendError<T> {}
    impl<T> std::error::Error for TrySendError<T> {}
    pub struct SendError<T>(pub T);
    impl<T> std::fmt::Display for SendError<T> {}
    impl<T> std::error::Error for SendError<T> {}
    pub struct FilterSink<Filter, Into>;
    impl<Filter, Into> Sink for FilterSink<Filter, Into> where Into: Sink, Filter: FnMut(&Into::Item) -> bool {
        type Item = Into::Item;
        fn poll_send(self: Pin<&mut Self>, cx: &mut Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
}
pub mod stream {
    use crate::Context;
    use std::future::Future;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::Poll;
    pub trait Stream {
        type Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item>;
        fn recv(&mut self) -> RecvFuture<Self> {}
        #[polls(takes)] fn try_recv(&mut self) -> Result<Self::Item, TryRecvError> {}
        #[blocking(channel)] #[instead(tokio = "postage::stream::Stream::recv", smol = "postage::stream::Stream::recv", async_std = "postage::stream::Stream::recv")] fn blocking_recv(&mut self) -> Option<Self::Item> {}
        #[on_executor(map)] fn map<Map, Into>(self, map: Map) -> MapStream<Self, Map, Into> where Map: Fn(Self::Item) -> Into {}
        #[on_executor(filter)] fn filter<Filter>(self, filter: Filter) -> FilterStream<Self, Filter> where Filter: FnMut(&Self::Item) -> bool {}
        fn merge<Other>(self, other: Other) -> MergeStream<Self, Other> where Other: Stream<Item = Self::Item> {}
        fn chain<Other>(self, other: Other) -> ChainStream<Self, Other> where Other: Stream<Item = Self::Item> {}
        #[on_executor(condition)] fn find<Condition>(self, condition: Condition) -> FindStream<Self, Condition> where Condition: Fn(&Self::Item) -> bool {}
    }
    impl<S> Stream for &mut S where S: Stream {
        type Item = S::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    impl<P, S> Stream for Pin<P> where P: DerefMut<Target = S>, S: Stream {
        type Item = <S as Stream>::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub fn once<T>(item: T) -> OnceStream<T> {}
    pub fn repeat<T>(item: T) -> RepeatStream<T> where T: Clone {}
    #[derive(Clone)] pub enum PollRecv<T> { Ready(T), Pending, Closed }
    pub struct RecvFuture<S>;
    impl<S> Future for RecvFuture<S> where S: Stream {
        type Output = Option<S::Item>;
        fn poll(self: Pin<&mut Self>, cx: &mut std::task::Context) -> Poll<Self::Output> {}
    }
    pub struct ChainStream<Left, Right>;
    impl<Left, Right> Stream for ChainStream<Left, Right> where Left: Stream, Right: Stream<Item = Left::Item> {
        type Item = Left::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub enum TryRecvError { Pending, Closed }
    pub struct FilterStream<From, Filter>;
    impl<From, Filter> Stream for FilterStream<From, Filter> where From: Stream, Filter: FnMut(&From::Item) -> bool {
        type Item = From::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub struct FindStream<From, Condition>;
    impl<From, Condition> Stream for FindStream<From, Condition> where From: Stream, Condition: Fn(&From::Item) -> bool {
        type Item = From::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub struct MapStream<From, Map, Into>;
    impl<From, Map, Into> Stream for MapStream<From, Map, Into> where From: Stream, Map: Fn(From::Item) -> Into {
        type Item = Into;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub struct MergeStream<Left, Right>;
    impl<Left, Right> Stream for MergeStream<Left, Right> where Left: Stream, Right: Stream<Item = Left::Item> {
        type Item = Left::Item;
        fn poll_recv(self: Pin<&mut Self>, cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub struct OnceStream<T>;
    impl<T> Stream for OnceStream<T> {
        type Item = T;
        fn poll_recv(self: Pin<&mut Self>, _cx: &mut Context) -> PollRecv<Self::Item> {}
    }
    pub struct RepeatStream<T>;
    impl<T> Stream for RepeatStream<T> where T: Clone {
        type Item = T;
        fn poll_recv(self: Pin<&mut Self>, _cx: &mut Context) -> PollRecv<Self::Item> {}
    }
}
pub mod barrier {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    pub fn channel() -> (Sender, Receiver) {}
    pub struct Sender;
    impl Sink for Sender {
        type Item = ();
        fn poll_send(self: std::pin::Pin<&mut Self>, _cx: &mut crate::Context, _value: ()) -> PollSend<Self::Item> {}
    }
    #[derive(Clone)] pub struct Receiver;
    impl Stream for Receiver {
        type Item = ();
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
}
pub mod broadcast {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
    pub struct Sender<T>;
    impl<T> Clone for Sender<T> {}
    impl<T> Sink for Sender<T> where T: Clone {
        type Item = T;
        fn poll_send(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    impl<T> Sender<T> { pub fn subscribe(&self) -> Receiver<T> {} }
    pub struct Receiver<T>;
    impl<T> Stream for Receiver<T> where T: Clone {
        type Item = T;
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
    impl<T> Clone for Receiver<T> {}
}
pub mod dispatch {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
    pub struct Sender<T>;
    impl<T> Clone for Sender<T> {}
    impl<T> Sink for Sender<T> {
        type Item = T;
        fn poll_send(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    impl<T> Sender<T> { pub fn subscribe(&self) -> Receiver<T> {} }
    pub struct Receiver<T>;
    impl<T> Stream for Receiver<T> {
        type Item = T;
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
    impl<T> Clone for Receiver<T> {}
}
pub mod mpsc {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
    pub struct Sender<T>;
    impl<T> Clone for Sender<T> {}
    impl<T> Sink for Sender<T> {
        type Item = T;
        fn poll_send(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    pub struct Receiver<T>;
    impl<T> Stream for Receiver<T> {
        type Item = T;
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
}
pub mod oneshot {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
    pub struct Sender<T>;
    impl<T> Sink for Sender<T> {
        type Item = T;
        fn blocking_send(&mut self, value: T) -> Result<(), crate::sink::SendError<T>> {}
        fn poll_send(self: std::pin::Pin<&mut Self>, _cx: &mut crate::Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    pub struct Receiver<T>;
    impl<T> Stream for Receiver<T> {
        type Item = T;
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
}
pub mod watch {
    use crate::sink::{PollSend, Sink};
    use crate::stream::{PollRecv, Stream};
    use std::ops::{Deref, DerefMut};
    pub fn channel<T: Clone + Default>() -> (Sender<T>, Receiver<T>) {}
    pub fn channel_with<T: Clone>(value: T) -> (Sender<T>, Receiver<T>) {}
    pub fn channel_with_option<T: Clone>() -> (Sender<Option<T>>, Receiver<Option<T>>) {}
    pub struct Sender<T>;
    impl<T> Sink for Sender<T> {
        type Item = T;
        fn blocking_send(&mut self, value: T) -> Result<(), crate::sink::SendError<T>> {}
        fn poll_send(self: std::pin::Pin<&mut Self>, _cx: &mut crate::Context, value: Self::Item) -> PollSend<Self::Item> {}
    }
    impl<T> Sender<T> {
        pub fn borrow_mut(&mut self) -> RefMut<T> {}
        pub fn subscribe(&mut self) -> Receiver<T> {}
        pub fn borrow(&mut self) -> Ref<T> {}
    }
    pub struct Receiver<T>;
    impl<T> Stream for Receiver<T> where T: Clone {
        type Item = T;
        fn poll_recv(self: std::pin::Pin<&mut Self>, cx: &mut crate::Context) -> PollRecv<Self::Item> {}
    }
    impl<T> Clone for Receiver<T> {}
    pub struct RefMut<T>;
    impl<T> DerefMut for RefMut<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T> Deref for RefMut<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    pub struct Ref<T>;
    impl<T> Deref for Ref<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> Receiver<T> { pub fn borrow(&self) -> Ref<T> {} }
}

//! http_body_util 0.1.5.

use bytes::{Buf, Bytes};
use crate::channel::Sender;
use crate::combinators::{BoxBody, Collect, Frame, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers};
use futures_core::stream::Stream;
use http::HeaderMap;
use http_body::Body;
use std::{convert, fmt, future};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
pub trait BodyExt: http_body::Body {
    fn frame(&mut self) -> Frame<Self> {}
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F> where F: FnMut(http_body::Frame<Self::Data>) -> http_body::Frame<B>, B: bytes::Buf {}
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F> where F: FnMut(&http_body::Frame<Self::Data>) {}
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> where F: FnMut(Self::Error) -> E {}
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error) {}
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> {}
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> {}
    fn collect(self) -> Collect<Self> {}
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F> where F: future::Future<Output = Option<Result<http::HeaderMap, Self::Error>>> {}
    fn into_stream(self) -> BodyStream<Self> {}
    fn into_data_stream(self) -> BodyDataStream<Self> {}
    fn fuse(self) -> Fuse<Self> {}
}
impl<T> BodyExt for T where T: http_body::Body {}
pub struct Collected<B>;
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap> {}
    pub fn aggregate(self) -> impl Buf {}
    pub fn to_bytes(self) -> Bytes {}
}
impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
    fn poll_frame(self: Pin<&mut Self>, arg1: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
}
impl<B> Default for Collected<B> {}
#[derive(Clone, Copy)] pub enum Either<L, R> { Left(L), Right(R) }
impl<L> Either<L, L> { pub fn into_inner(self) -> L {} }
impl<L, R, Data> Body for Either<L, R> where L: Body<Data = Data>, R: Body<Data = Data>, L::Error: Into<Box<dyn Error + Send + Sync>>, R::Error: Into<Box<dyn Error + Send + Sync>>, Data: Buf {
    type Data = Data;
    type Error = Box<dyn Error + Send + Sync>;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
pub struct Empty<D>;
impl<D> Empty<D> { pub fn new() -> Self {} }
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
    fn poll_frame(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<D> Default for Empty<D> {}
impl<D> Clone for Empty<D> {}
#[derive(Clone, Copy)] pub struct Full<D>;
impl<D> Full<D> where D: Buf { pub fn new(data: D) -> Self {} }
impl<D> Full<D> { pub fn into_inner(self) -> Option<D> {} }
impl<D> Body for Full<D> where D: Buf {
    type Data = D;
    type Error = Infallible;
    fn poll_frame(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<http_body::Frame<D>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<D> Default for Full<D> where D: Buf {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
impl<D> From<&[u8]> for Full<D> where D: Buf + From<&[u8]> {}
impl<D, B> From<Cow<B>> for Full<D> where D: Buf + From<&B> + From<B::Owned>, B: ToOwned {}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<&str> for Full<D> where D: Buf + From<&str> {}
#[derive(Clone, Copy)] pub struct Limited<B>;
impl<B> Limited<B> { pub fn new(inner: B, limit: usize) -> Self {} }
impl<B> Body for Limited<B> where B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Data = B::Data;
    type Error = Box<dyn Error + Send + Sync>;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
pub struct LengthLimitError;
impl fmt::Display for LengthLimitError {}
impl Error for LengthLimitError {}
#[derive(Clone, Copy)] pub struct StreamBody<S>;
impl<S> StreamBody<S> { pub fn new(stream: S) -> Self {} }
impl<S, D, E> Body for StreamBody<S> where S: Stream<Item = Result<http_body::Frame<D>, E>>, D: Buf {
    type Data = D;
    type Error = E;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
}
impl<S: Stream> Stream for StreamBody<S> { type Item = S::Item; }
#[derive(Clone, Copy)] pub struct BodyStream<B>;
impl<B> BodyStream<B> { pub fn new(body: B) -> Self {} }
impl<B> Body for BodyStream<B> where B: Body {
    type Data = B::Data;
    type Error = B::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
}
impl<B> Stream for BodyStream<B> where B: Body { type Item = Result<http_body::Frame<B::Data>, B::Error>; }
#[derive(Clone, Copy)] pub struct BodyDataStream<B>;
impl<B> BodyDataStream<B> { pub fn new(body: B) -> Self {} }
impl<B> Stream for BodyDataStream<B> where B: Body { type Item = Result<B::Data, B::Error>; }
pub struct Channel<D, E = convert::Infallible>;
impl<D, E> Channel<D, E> { pub fn new(buffer: usize) -> (Sender<D, E>, Self) {} }
impl<D, E> Body for Channel<D, E> where D: Buf {
    type Data = D;
    type Error = E;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
}
pub mod channel {
    use http::HeaderMap;
    use http_body::Frame;
    use std::{convert, error};
    use std::fmt::Display;
    pub use crate::Channel;
    pub struct Sender<D, E = convert::Infallible>;
    impl<D, E> Sender<D, E> {
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError> {}
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError> {}
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError> {}
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>> {}
        pub fn capacity(&mut self) -> usize {}
        pub fn max_capacity(&mut self) -> usize {}
        pub fn abort(self, error: E) {}
    }
    pub struct SendError;
    impl Display for SendError {}
    impl error::Error for SendError {}
}
pub mod combinators {
    use bytes::Buf;
    use crate::Collected;
    use http::HeaderMap;
    use http_body::Body;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct BoxBody<D, E>;
    impl<D, E> BoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
    impl<D, E> Body for BoxBody<D, E> where D: Buf {
        type Data = D;
        type Error = E;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl<D, E> Default for BoxBody<D, E> where D: Buf {}
    pub struct UnsyncBoxBody<D, E>;
    impl<D, E> UnsyncBoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
    impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
        type Data = D;
        type Error = E;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf {}
    pub struct Collect<T>;
    impl<T: Body> Future for Collect<T> { type Output = Result<Collected<T::Data>, T::Error>; }
    pub struct Frame<T>;
    impl<T: Body> core::future::Future for Frame<T> { type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>; }
    pub struct Fuse<B>;
    impl<B> Fuse<B> where B: Body { pub fn new(body: B) -> Self {} }
    impl<B> Body for Fuse<B> where B: Body {
        type Data = B::Data;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<B::Data>, B::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct InspectErr<B, F>;
    impl<B, F> InspectErr<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B, F> Body for InspectErr<B, F> where B: Body, F: FnMut(&B::Error) {
        type Data = B::Data;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct InspectFrame<B, F>;
    impl<B, F> InspectFrame<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B, F> Body for InspectFrame<B, F> where B: Body, F: FnMut(&http_body::Frame<B::Data>) {
        type Data = B::Data;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct MapErr<B, F>;
    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B, F, E> Body for MapErr<B, F> where B: Body, F: FnMut(B::Error) -> E {
        type Data = B::Data;
        type Error = E;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct MapFrame<B, F>;
    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B, F, B2> Body for MapFrame<B, F> where B: Body, F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>, B2: Buf {
        type Data = B2;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub struct WithTrailers<T, F>;
    impl<T, F> Body for WithTrailers<T, F> where T: Body, F: Future<Output = Option<Result<HeaderMap, T::Error>>> {
        type Data = T::Data;
        type Error = T::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    }
}

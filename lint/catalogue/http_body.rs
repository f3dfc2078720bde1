//! http_body 1.1.0, 0.4.6.

use bytes::{Buf, Bytes};
use core::future::Future;
use http::HeaderMap;
use std::{fmt, ops};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
pub trait Body {
    type Data: Buf;
    type Error;
    #[async_context] fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool {}
    fn size_hint(&self) -> SizeHint {}
}
impl<T: Body> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<P> Body for Pin<P> where P: ops::DerefMut, P::Target: Body {
    type Data = <<P as ops::Deref>::Target as Body>::Data;
    type Error = <<P as ops::Deref>::Target as Body>::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<T: Body> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<B: Body> Body for http::Request<B> {
    type Data = B::Data;
    type Error = B::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<B: Body> Body for http::Response<B> {
    type Data = B::Data;
    type Error = B::Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl Body for String {
    type Data = Bytes;
    type Error = Infallible;
    fn poll_frame(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
pub struct Frame<T>;
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self {}
    pub fn trailers(map: HeaderMap) -> Self {}
    pub fn map_data<F, D>(self, f: F) -> Frame<D> where F: FnOnce(T) -> D { let a: T; f(a) }
    pub fn is_data(&self) -> bool {}
    pub fn into_data(self) -> Result<T, Self> {}
    pub fn data_ref(&self) -> Option<&T> {}
    pub fn data_mut(&mut self) -> Option<&mut T> {}
    pub fn is_trailers(&self) -> bool {}
    pub fn into_trailers(self) -> Result<HeaderMap, Self> {}
    pub fn trailers_ref(&self) -> Option<&HeaderMap> {}
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap> {}
}
#[derive(Clone, Copy, Default)] pub struct SizeHint;
impl SizeHint {
    pub fn new() -> SizeHint {}
    pub fn with_exact(value: u64) -> SizeHint {}
    pub fn lower(&self) -> u64 {}
    pub fn set_lower(&mut self, value: u64) {}
    pub fn upper(&self) -> Option<u64> {}
    pub fn set_upper(&mut self, value: u64) {}
    pub fn exact(&self) -> Option<u64> {}
    pub fn set_exact(&mut self, value: u64) {}
}
impl core::ops::Add for SizeHint { type Output = SizeHint; }
pub struct Collected<B>;
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap> {}
    pub fn aggregate(self) -> impl Buf {}
    pub fn to_bytes(self) -> Bytes {}
}
impl<B> Default for Collected<B> {}
pub struct Empty<D>;
impl<D> Empty<D> { pub fn new() -> Self {} }
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
    fn poll_data(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
    fn poll_trailers(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Result<Option<HeaderMap>, Self::Error>> {}
    fn is_end_stream(&self) -> bool {}
}
impl<D> Default for Empty<D> {}
impl<D> Clone for Empty<D> {}
#[derive(Clone, Copy)] pub struct Full<D>;
impl<D> Full<D> where D: Buf { pub fn new(data: D) -> Self {} }
impl<D> Body for Full<D> where D: Buf {
    type Data = D;
    type Error = Infallible;
    fn poll_data(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Option<Result<D, Self::Error>>> {}
    fn poll_trailers(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Result<Option<HeaderMap>, Self::Error>> {}
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
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<HeaderMap>, Self::Error>> {}
    fn is_end_stream(&self) -> bool {}
}
pub struct LengthLimitError;
impl fmt::Display for LengthLimitError {}
impl Error for LengthLimitError {}
pub struct Data<T>;
impl<T: Body> Future for Data<T> { type Output = Option<Result<T::Data, T::Error>>; }
pub struct Trailers<T>;
impl<T: Body> Future for Trailers<T> { type Output = Result<Option<http::HeaderMap>, T::Error>; }
pub mod collect {
    use crate::{Body, Collected};
    use std::future::Future;
    pub struct Collect<T>;
    impl<T: Body> Future for Collect<T> { type Output = Result<Collected<T::Data>, T::Error>; }
}
pub mod combinators {
    use bytes::Buf;
    use crate::Body;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct BoxBody<D, E>;
    impl<D, E> BoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
    impl<D, E> Body for BoxBody<D, E> where D: Buf {
        type Data = D;
        type Error = E;
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
        fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<http::HeaderMap>, Self::Error>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl<D, E> Default for BoxBody<D, E> where D: Buf {}
    pub struct UnsyncBoxBody<D, E>;
    impl<D, E> UnsyncBoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E>, D: Buf {} }
    impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
        type Data = D;
        type Error = E;
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
        fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<http::HeaderMap>, Self::Error>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf {}
    #[derive(Clone, Copy)] pub struct MapData<B, F>;
    impl<B, F> MapData<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B, F, B2> Body for MapData<B, F> where B: Body, F: FnMut(B::Data) -> B2, B2: Buf {
        type Data = B2;
        type Error = B::Error;
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
        fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<http::HeaderMap>, Self::Error>> {}
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
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
        fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<Option<http::HeaderMap>, Self::Error>> {}
        fn is_end_stream(&self) -> bool {}
    }
}

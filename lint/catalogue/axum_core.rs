//! axum_core 0.5.6.

use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use http::request::Parts;
use std::{error, fmt};
use std::error::Error as StdError;
use std::future::Future;
pub type BoxError = Box<dyn error::Error + Send + Sync>;
pub struct Error;
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self {}
    pub fn into_inner(self) -> BoxError {}
}
impl fmt::Display for Error {}
impl StdError for Error {}
pub trait RequestExt {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequest<(), M>;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequest<S, M>;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<()>;
    fn extract_parts_with_state<E, S>(&mut self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<S>;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> Body;
}
pub trait RequestPartsExt {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<()>;
    fn extract_with_state<E, S>(&mut self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<S>;
}
impl RequestPartsExt for Parts {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<()> {}
    fn extract_with_state<E, S>(&mut self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<S> {}
}
pub mod body {
    use bytes::Bytes;
    use crate::{BoxError, Error};
    use crate::extract::{FromRequest, Request};
    use crate::response::{IntoResponse, Response};
    use futures_core::{Stream, TryStream};
    use http_body::Frame;
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct Body;
    impl Body {
        pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes>, B::Error: Into<BoxError> {}
        pub fn empty() -> Self {}
        pub fn from_stream<S>(stream: S) -> Self where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {}
        pub fn into_data_stream(self) -> BodyDataStream {}
    }
    impl Default for Body {}
    impl From<()> for Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    impl<S> FromRequest<S> for Body {
        type Rejection = Infallible;
        async fn from_request(req: Request, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl IntoResponse for Body { fn into_response(self) -> Response {} }
    pub struct BodyDataStream;
    impl Stream for BodyDataStream { type Item = Result<Bytes, Error>; }
    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
}
pub mod extract {
    use bytes::{Bytes, BytesMut};
    use crate::RequestExt;
    use crate::body::Body;
    use crate::extract::default_body_limit::private::DefaultBodyLimitService;
    use crate::extract::private::{ViaParts, ViaRequest};
    use crate::extract::rejection::{BytesRejection, StringRejection};
    use crate::response::IntoResponse;
    use http::{Extensions, HeaderMap, Method, Uri, Version};
    use http::request::Parts;
    use std::convert::Infallible;
    use std::future::Future;
    use tower_layer::Layer;
    pub type Request<T = Body> = http::Request<T>;
    impl RequestExt for Request {
        fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequest<(), M> {}
        fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequest<S, M> {}
        fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> where E: FromRequestParts<()> {}
        async fn extract_parts_with_state<E, S>(&mut self, state: &S) -> Result<E, E::Rejection> where E: FromRequestParts<S> {}
        fn with_limited_body(self) -> Request {}
        fn into_limited_body(self) -> Body {}
    }
    impl<S> FromRequest<S> for Request {
        type Rejection = Infallible;
        async fn from_request(req: Request, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    pub trait FromRequestParts<S> {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>>;
    }
    impl<S, T> FromRequestParts<S> for Result<T, T::Rejection> where T: FromRequestParts<S> {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S> {
        type Rejection = T::Rejection;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<T>, Self::Rejection>> {}
    }
    impl<S> FromRequestParts<S> for Method {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for Uri {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for Version {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for HeaderMap {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for Parts {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for Extensions {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for () {
        type Rejection = Infallible;
        async fn from_request_parts(arg0: &mut Parts, arg1: &S) -> Result<(), Self::Rejection> {}
    }
    pub trait FromRequest<S, M = ViaRequest> {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>>;
    }
    impl<S, T> FromRequest<S, ViaParts> for T where T: FromRequestParts<S> {
        type Rejection = <Self as FromRequestParts<S>>::Rejection;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> {}
    }
    impl<S, T> FromRequest<S> for Result<T, T::Rejection> where T: FromRequest<S> {
        type Rejection = Infallible;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S> {
        type Rejection = T::Rejection;
        async fn from_request(req: Request, state: &S) -> Result<Option<T>, Self::Rejection> {}
    }
    impl<S> FromRequest<S> for BytesMut {
        type Rejection = BytesRejection;
        async fn from_request(req: Request, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequest<S> for Bytes {
        type Rejection = BytesRejection;
        async fn from_request(req: Request, arg1: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequest<S> for String {
        type Rejection = StringRejection;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone, Copy)] pub struct DefaultBodyLimit;
    impl DefaultBodyLimit {
        pub fn disable() -> Self {}
        pub fn max(limit: usize) -> Self {}
        pub fn apply<B>(self, req: &mut http::Request<B>) {}
    }
    impl<S> Layer<S> for DefaultBodyLimit {
        type Service = DefaultBodyLimitService<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub trait FromRef<T> {
        fn from_ref(input: &T) -> Self;
    }
    impl<T> FromRef<T> for T where T: Clone { fn from_ref(input: &T) -> Self {} }
    pub trait OptionalFromRequestParts<S> {
        type Rejection: IntoResponse;
        fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>>;
    }
    pub trait OptionalFromRequest<S, M = ViaRequest> {
        type Rejection: IntoResponse;
        fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>>;
    }
    pub mod default_body_limit {
        pub mod private {
            use http::Request;
            use std::task;
            use std::task::Context;
            use tower_service::Service;
            #[derive(Clone, Copy)] pub struct DefaultBodyLimitService<S>;
            impl<B, S> Service<Request<B>> for DefaultBodyLimitService<S> where S: Service<Request<B>> {
                type Response = S::Response;
                type Error = S::Error;
                type Future = S::Future;
                fn poll_ready(&mut self, cx: &mut Context) -> task::Poll<Result<(), Self::Error>> {}
                fn call(&mut self, req: Request<B>) -> Self::Future {}
            }
        }
    }
    pub mod private {
        #[derive(Clone, Copy)] pub enum ViaParts {  }
        #[derive(Clone, Copy)] pub enum ViaRequest {  }
    }
    pub mod rejection {
        pub enum FailedToBufferBody { LengthLimitError, UnknownBodyError }
        pub struct LengthLimitError;
        pub struct UnknownBodyError;
        pub struct InvalidUtf8;
        pub enum BytesRejection { FailedToBufferBody }
        pub enum StringRejection { FailedToBufferBody, InvalidUtf8 }
    }
}
pub mod response {
    use bytes::{Buf, Bytes, BytesMut};
    use bytes::buf::Chain;
    use crate::BoxError;
    use crate::body::Body;
    use http::{Extensions, StatusCode, response};
    use http::header::{HeaderMap, HeaderName, HeaderValue};
    use std::{error, fmt, result};
    use std::borrow::Cow;
    use std::convert::Infallible;
    pub type Response<T = Body> = http::Response<T>;
    impl<B> IntoResponse for Response<B> where B: http_body::Body<Data = Bytes>, B::Error: Into<BoxError> {
        fn into_response(self) -> Response {}
    }
    pub type Result<T, E = ErrorResponse> = result::Result<T, E>;
    impl<T> IntoResponse for Result<T> where T: IntoResponse { fn into_response(self) -> Response {} }
    pub struct ErrorResponse;
    impl<T> From<T> for ErrorResponse where T: IntoResponse {}
    #[derive(Clone, Copy)] pub struct AppendHeaders<I>(pub I);
    impl<I, K, V> IntoResponse for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
        fn into_response(self) -> Response {}
    }
    impl<I, K, V> IntoResponseParts for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    pub trait IntoResponse {
        #[async_context] fn into_response(self) -> Response;
    }
    impl IntoResponse for StatusCode { fn into_response(self) -> Response {} }
    impl IntoResponse for () { fn into_response(self) -> Response {} }
    impl IntoResponse for Infallible { fn into_response(self) -> Response {} }
    impl<T, E> IntoResponse for std::result::Result<T, E> where T: IntoResponse, E: IntoResponse { fn into_response(self) -> Response {} }
    impl IntoResponse for response::Parts { fn into_response(self) -> Response {} }
    impl IntoResponse for &str { fn into_response(self) -> Response {} }
    impl IntoResponse for String { fn into_response(self) -> Response {} }
    impl IntoResponse for Box<str> { fn into_response(self) -> Response {} }
    impl IntoResponse for Cow<str> { fn into_response(self) -> Response {} }
    impl IntoResponse for Bytes { fn into_response(self) -> Response {} }
    impl IntoResponse for BytesMut { fn into_response(self) -> Response {} }
    impl<T, U> IntoResponse for Chain<T, U> where T: Buf, U: Buf { fn into_response(self) -> Response {} }
    impl IntoResponse for &[u8] { fn into_response(self) -> Response {} }
    impl<const N: usize> IntoResponse for &[u8; N] { fn into_response(self) -> Response {} }
    impl<const N: usize> IntoResponse for [u8; N] { fn into_response(self) -> Response {} }
    impl IntoResponse for Vec<u8> { fn into_response(self) -> Response {} }
    impl IntoResponse for Box<[u8]> { fn into_response(self) -> Response {} }
    impl IntoResponse for Cow<[u8]> { fn into_response(self) -> Response {} }
    impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse { fn into_response(self) -> Response {} }
    impl IntoResponse for HeaderMap { fn into_response(self) -> Response {} }
    impl IntoResponse for Extensions { fn into_response(self) -> Response {} }
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
        fn into_response(self) -> Response {}
    }
    impl<R> IntoResponse for (response::Parts, R) where R: IntoResponse { fn into_response(self) -> Response {} }
    impl<R> IntoResponse for (response::Response<()>, R) where R: IntoResponse { fn into_response(self) -> Response {} }
    impl<R> IntoResponse for (R,) where R: IntoResponse { fn into_response(self) -> Response {} }
    pub trait IntoResponseParts {
        type Error: IntoResponse;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
    }
    impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts {
        type Error = T::Error;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    impl IntoResponseParts for HeaderMap {
        type Error = Infallible;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
        type Error = TryIntoHeaderError<K::Error, V::Error>;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    impl IntoResponseParts for Extensions {
        type Error = Infallible;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    impl IntoResponseParts for () {
        type Error = Infallible;
        fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error> {}
    }
    pub struct ResponseParts;
    impl ResponseParts {
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
    }
    pub struct TryIntoHeaderError<K, V>;
    impl<K, V> IntoResponse for TryIntoHeaderError<K, V> where K: fmt::Display, V: fmt::Display { fn into_response(self) -> Response {} }
    impl<K, V> fmt::Display for TryIntoHeaderError<K, V> {}
    impl<K, V> error::Error for TryIntoHeaderError<K, V> where K: error::Error, V: error::Error {}
}

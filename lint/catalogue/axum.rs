//! axum 0.8.9, 0.6.20.

use axum_core::extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request};
use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::extract::rejection::{ExtensionRejection, FormRejection, JsonRejection, TypedHeaderRejection};
use crate::handler::Handler;
use crate::middleware::AddExtension;
use crate::routing::{IntoMakeService, MethodRouter, Route, RouterAsService, RouterIntoService};
use crate::routing::future::RouteFuture;
use crate::serve::{IncomingStream, Listener, Serve};
use http::request::Parts;
use http_body::Body as HttpBody;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use std::ops::{Deref, DerefMut};
use std::convert::Infallible;
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;
pub use headers;
pub use http;
pub use async_trait::async_trait;
pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use axum_macros::{debug_handler, debug_middleware};
pub use hyper::Server;
#[derive(Clone, Copy, Default)] pub struct Extension<T>(pub T);
impl<T> Deref for Extension<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for Extension<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<T, S> FromRequestParts<S> for Extension<T> where T: Clone {
    type Rejection = ExtensionRejection;
    async fn from_request_parts(req: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T, S> OptionalFromRequestParts<S> for Extension<T> where T: Clone {
    type Rejection = Infallible;
    async fn from_request_parts(req: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
}
impl<T> IntoResponseParts for Extension<T> where T: Clone {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
}
impl<T> IntoResponse for Extension<T> where T: Clone { fn into_response(self) -> Response {} }
impl<S, T> tower_layer::Layer<S> for Extension<T> where T: Clone {
    type Service = AddExtension<S, T>;
    fn layer(&self, inner: S) -> Self::Service {}
}
#[derive(Clone, Copy, Default)] pub struct Form<T>(pub T);
impl<T> Deref for Form<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned {
    type Rejection = FormRejection;
    async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T> IntoResponse for Form<T> where T: Serialize { fn into_response(self) -> Response {} }
#[derive(Clone, Copy, Default)] pub struct Json<T>(pub T);
impl<T> Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<T, S> FromRequest<S> for Json<T> where T: DeserializeOwned {
    type Rejection = JsonRejection;
    async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T, S> OptionalFromRequest<S> for Json<T> where T: DeserializeOwned {
    type Rejection = JsonRejection;
    async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection> {}
}
impl<T> From<T> for Json<T> {}
impl<T> Json<T> where T: DeserializeOwned { pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection> {} }
impl<T> IntoResponse for Json<T> where T: Serialize { fn into_response(self) -> Response {} }
pub trait ServiceExt<R>: Service<R> {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T> {}
}
impl<S, R> ServiceExt<R> for S where S: Service<R> {
    fn into_make_service(self) -> IntoMakeService<Self> {}
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
}
pub struct Router<S = ()>;
impl<S> Clone for Router<S> {}
impl<S> Default for Router<S> where S: Clone {}
impl<S> Router<S> where S: Clone {
    pub fn new() -> Self {}
    pub fn without_v07_checks(self) -> Self {}
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
    pub fn route_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone, T::Response: IntoResponse {}
    pub fn nest(self, path: &str, router: Router<S>) -> Self {}
    pub fn nest_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone, T::Response: IntoResponse {}
    pub fn merge<R>(self, other: R) -> Self where R: Into<Router<S>> {}
    pub fn layer<L>(self, layer: L) -> Router<S> where L: Layer<Route> + Clone, L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible> {}
    pub fn route_layer<L>(self, layer: L) -> Self where L: Layer<Route> + Clone, L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible> {}
    pub fn has_routes(&self) -> bool {}
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
    pub fn fallback_service<T>(self, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone, T::Response: IntoResponse {}
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
    pub fn reset_fallback(self) -> Self {}
    pub fn with_state<S2>(self, state: S) -> Router<S2> {}
    pub fn as_service<B>(&mut self) -> RouterAsService<B, S> {}
    pub fn into_service<B>(self) -> RouterIntoService<B, S> {}
}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self> {}
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
}
impl<B> Service<Request<B>> for Router<()> where B: HttpBody<Data = bytes::Bytes>, B::Error: Into<axum_core::BoxError> {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
    fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&mut self, req: Request<B>) -> Self::Future {}
}
#[serves] pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> where L: Listener, M: Service<IncomingStream<L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone {}
impl<T> IntoResponseParts for Extension<T> {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
}
impl<T> IntoResponse for Extension<T> { fn into_response(self) -> Response {} }
impl<T, S, B> FromRequest<S, B> for Form<T> where T: serde::de::DeserializeOwned, B: HttpBody, B::Error: Into<BoxError> {
    type Rejection = FormRejection;
    async fn from_request(req: http::Request<B>, _state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T> IntoResponse for Form<T> where T: serde::Serialize { fn into_response(self) -> Response {} }
impl<T, S, B> FromRequest<S, B> for Json<T> where T: serde::de::DeserializeOwned, B: HttpBody, B::Error: Into<BoxError> {
    type Rejection = JsonRejection;
    async fn from_request(req: http::Request<B>, state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T> IntoResponse for Json<T> where T: serde::Serialize { fn into_response(self) -> Response {} }
#[derive(Clone, Copy)] pub struct TypedHeader<T>(pub T);
impl<T, S> FromRequestParts<S> for TypedHeader<T> where T: headers::Header {
    type Rejection = TypedHeaderRejection;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
}
impl<T> IntoResponseParts for TypedHeader<T> where T: headers::Header {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
}
impl<T> IntoResponse for TypedHeader<T> where T: headers::Header { fn into_response(self) -> Response {} }
impl<S, B> Clone for Router<S, B> {}
impl<S, B> Default for Router<S, B> where B: HttpBody, S: Clone {}
impl<B> Service<http::Request<B>> for Router<(), B> where B: HttpBody {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<B, Infallible>;
    fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&mut self, req: http::Request<B>) -> Self::Future {}
}
pub mod body {
    use axum_core::{BoxError, Error};
    use axum_core::response::{IntoResponse, Response};
    use futures_util::stream;
    use futures_util::stream::TryStream;
    use http::HeaderMap;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use axum_core::body::{Body, BodyDataStream, BoxBody, boxed};
    pub use bytes::Bytes;
    pub use http_body::{Body as HttpBody, Empty, Full};
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, axum_core::Error> {}
    pub struct StreamBody<S>;
    impl<S> From<S> for StreamBody<S> where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {}
    impl<S> StreamBody<S> { pub fn new(stream: S) -> Self where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {} }
    impl<S> IntoResponse for StreamBody<S> where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {
        fn into_response(self) -> Response {}
    }
    impl Default for StreamBody<stream::Empty<Result<Bytes, Error>>> {}
    impl<S> http_body::Body for StreamBody<S> where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {
        type Data = Bytes;
        type Error = Error;
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
        fn poll_trailers(self: Pin<&mut Self>, _cx: &mut Context) -> Poll<Result<Option<HeaderMap>, Self::Error>> {}
    }
}
pub mod error_handling {
    use axum_core::response::{IntoResponse, Response};
    use crate::error_handling::future::HandleErrorFuture;
    use http::Request;
    use std::convert::Infallible;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct HandleErrorLayer<F, T>;
    impl<F, T> HandleErrorLayer<F, T> { pub fn new(f: F) -> Self {} }
    impl<F, T> Clone for HandleErrorLayer<F, T> where F: Clone {}
    impl<S, F, T> Layer<S> for HandleErrorLayer<F, T> where F: Clone {
        type Service = HandleError<S, F, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub struct HandleError<S, F, T> { f: F }
    impl<S, F, T> HandleError<S, F, T> { pub fn new(inner: S, f: F) -> Self {} }
    impl<S, F, T> Clone for HandleError<S, F, T> where S: Clone, F: Clone {}
    impl<S, F, B, Fut, Res> Service<Request<B>> for HandleError<S, F, ()> where S: Service<Request<B>> + Clone, S::Response: IntoResponse, F: FnOnce(S::Error) -> Fut + Clone, Fut: Future<Output = Res>, Res: IntoResponse {
        type Response = Response;
        type Error = Infallible;
        type Future = HandleErrorFuture;
        fn poll_ready(&mut self, arg1: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future { (self.f)(req) }
    }
    pub mod future {
        use axum_core::response::Response;
        use std::convert::Infallible;
        use std::future::Future;
        pub struct HandleErrorFuture;
        impl Future for HandleErrorFuture { type Output = Result<Response, Infallible>; }
    }
}
pub mod extract {
    use axum_core::{BoxError, Error};
    use axum_core::response::Response;
    use bytes::Bytes;
    use crate::extract::multipart::{Field, MultipartError, MultipartRejection};
    use crate::extract::path::RawPathParamsIter;
    use crate::extract::rejection::{HostRejection, MatchedPathRejection, NestedPathRejection, PathRejection, QueryRejection, RawFormRejection, RawPathParamsRejection};
    use crate::extract::ws::{DefaultOnFailedUpdgrade, DefaultOnFailedUpgrade, OnFailedUpgrade, WebSocket};
    use crate::extract::ws::rejection::WebSocketUpgradeRejection;
    use futures_util::stream::Stream;
    use http::Uri;
    use http::header::HeaderValue;
    use http::request::Parts;
    use http_body::Body as HttpBody;
    use hyper::body::Body;
    use serde_core::de::DeserializeOwned;
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    pub use axum_core::extract::{DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request};
    pub use crate::{Extension, Form, Json, TypedHeader};
    #[derive(Clone, Copy)] pub struct ConnectInfo<T>(pub T);
    impl<T> Deref for ConnectInfo<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<S, T> FromRequestParts<S> for ConnectInfo<T> where T: Clone {
        type Rejection = <crate::Extension<Self> as FromRequestParts<S>>::Rejection;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> DerefMut for Path<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T, S> FromRequestParts<S> for Path<T> where T: DeserializeOwned {
        type Rejection = PathRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T, S> OptionalFromRequestParts<S> for Path<T> where T: DeserializeOwned {
        type Rejection = PathRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
    }
    pub struct RawPathParams;
    impl<S> FromRequestParts<S> for RawPathParams {
        type Rejection = RawPathParamsRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl RawPathParams { pub fn iter(&self) -> RawPathParamsIter {} }
    impl IntoIterator for &RawPathParams {
        type Item = (&str, &str);
        type IntoIter = RawPathParamsIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade>;
    impl<F> WebSocketUpgrade<F> {
        pub fn read_buffer_size(self, size: usize) -> Self {}
        pub fn write_buffer_size(self, size: usize) -> Self {}
        pub fn max_write_buffer_size(self, max: usize) -> Self {}
        pub fn max_message_size(self, max: usize) -> Self {}
        pub fn max_frame_size(self, max: usize) -> Self {}
        pub fn accept_unmasked_frames(self, accept: bool) -> Self {}
        pub fn protocols<I>(self, protocols: I) -> Self where I: IntoIterator, I::Item: Into<Cow<str>> {}
        pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue> {}
        pub fn set_selected_protocol(&mut self, protocol: HeaderValue) {}
        pub fn selected_protocol(&self) -> Option<&HeaderValue> {}
        pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> where C: OnFailedUpgrade {}
        pub fn on_upgrade<C, Fut>(self, callback: C) -> Response where C: FnOnce(WebSocket) -> Fut, Fut: Future<Output = ()>, F: OnFailedUpgrade {}
        pub fn max_send_queue(self, arg1: usize) -> Self {}
    }
    impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> {
        type Rejection = WebSocketUpgradeRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone)] pub struct NestedPath;
    impl NestedPath { pub fn as_str(&self) -> &str {} }
    impl<S> FromRequestParts<S> for NestedPath {
        type Rejection = NestedPathRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone)] pub struct OriginalUri(pub Uri);
    impl Deref for OriginalUri {
        type Target = Uri;
        fn deref(&self) -> &Uri { &self.0 }
    }
    impl<S> FromRequestParts<S> for OriginalUri {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub struct RawForm(pub Bytes);
    impl<S> FromRequest<S> for RawForm {
        type Rejection = RawFormRejection;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone, Copy, Default)] pub struct State<S>(pub S);
    impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState> where InnerState: FromRef<OuterState> {
        type Rejection = Infallible;
        async fn from_request_parts(_parts: &mut Parts, state: &OuterState) -> Result<Self, Self::Rejection> {}
    }
    impl<S> Deref for State<S> {
        type Target = S;
        fn deref(&self) -> &Self::Target {}
    }
    impl<S> DerefMut for State<S> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    #[derive(Clone)] pub struct MatchedPath;
    impl MatchedPath { pub fn as_str(&self) -> &str {} }
    impl<S> FromRequestParts<S> for MatchedPath {
        type Rejection = MatchedPathRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> OptionalFromRequestParts<S> for MatchedPath {
        type Rejection = Infallible;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
    }
    pub struct Multipart;
    impl<S> FromRequest<S> for Multipart {
        type Rejection = MultipartRejection;
        async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> OptionalFromRequest<S> for Multipart {
        type Rejection = MultipartRejection;
        async fn from_request(req: Request, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
    }
    impl Multipart { pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {} }
    #[derive(Clone, Copy, Default)] pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned {
        type Rejection = QueryRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> Query<T> where T: DeserializeOwned { pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection> {} }
    impl<T, S> FromRequestParts<S> for Path<T> where T: serde::de::DeserializeOwned {
        type Rejection = PathRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpdgrade> {
        type Rejection = WebSocketUpgradeRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone)] pub struct Host(pub String);
    impl<S> FromRequestParts<S> for Host {
        type Rejection = HostRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S, B> FromRequest<S, B> for RawForm where B: HttpBody, B::Error: Into<BoxError> {
        type Rejection = RawFormRejection;
        async fn from_request(req: Request<B>, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub struct BodyStream;
    impl Stream for BodyStream { type Item = Result<Bytes, Error>; }
    impl<S, B> FromRequest<S, B> for BodyStream where B: HttpBody, B::Data: Into<Bytes>, B::Error: Into<BoxError> {
        type Rejection = Infallible;
        async fn from_request(req: Request<B>, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone, Default)] pub struct RawBody<B = Body>(pub B);
    impl<S, B> FromRequest<S, B> for RawBody<B> {
        type Rejection = Infallible;
        async fn from_request(req: Request<B>, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<S, B> FromRequest<S, B> for Multipart where B: HttpBody, B::Data: Into<Bytes>, B::Error: Into<BoxError> {
        type Rejection = MultipartRejection;
        async fn from_request(req: Request<B>, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T, S> FromRequestParts<S> for Query<T> where T: serde::de::DeserializeOwned {
        type Rejection = QueryRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub mod connect_info {
        use crate::Extension;
        use crate::middleware::AddExtension;
        use hyper::server::conn::AddrStream;
        use std::future;
        use std::convert::Infallible;
        use std::net::SocketAddr;
        use std::task::{Context, Poll};
        use tower_layer::Layer;
        use tower_service::Service;
        pub use crate::extract::ConnectInfo;
        pub struct IntoMakeServiceWithConnectInfo<S, C>;
        impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
        impl<S, C, T> Service<T> for IntoMakeServiceWithConnectInfo<S, C> where S: Clone, C: Connected<T> {
            type Response = AddExtension<S, crate::extract::ConnectInfo<C>>;
            type Error = Infallible;
            type Future = ResponseFuture<S, C>;
            fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, target: T) -> Self::Future {}
        }
        pub trait Connected<T>: Clone {
            fn connect_info(stream: T) -> Self;
        }
        impl Connected<SocketAddr> for SocketAddr { fn connect_info(remote_addr: SocketAddr) -> Self {} }
        pub type ResponseFuture<S, C> = future::Ready<Result<AddExtension<S, crate::extract::ConnectInfo<C>>, Infallible>>;
        #[derive(Clone, Copy)] pub struct MockConnectInfo<T>(pub T);
        impl<S, T> Layer<S> for MockConnectInfo<T> where T: Clone {
            type Service = <Extension<Self> as Layer<S>>::Service;
            fn layer(&self, inner: S) -> Self::Service {}
        }
        impl Connected<&AddrStream> for SocketAddr { fn connect_info(target: &AddrStream) -> Self {} }
    }
    pub mod multipart {
        use axum_core::response::{IntoResponse, Response};
        use bytes::Bytes;
        use futures_util::stream::Stream;
        use http::header::HeaderMap;
        use std::{error, fmt};
        pub use crate::extract::Multipart;
        pub struct Field;
        impl Stream for Field { type Item = Result<Bytes, MultipartError>; }
        impl Field {
            pub fn name(&self) -> Option<&str> {}
            pub fn file_name(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn headers(&self) -> &HeaderMap {}
            pub async fn bytes(self) -> Result<Bytes, MultipartError> {}
            pub async fn text(self) -> Result<String, MultipartError> {}
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError> {}
        }
        pub struct MultipartError;
        impl MultipartError {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> http::StatusCode {}
        }
        impl fmt::Display for MultipartError {}
        impl error::Error for MultipartError {}
        impl IntoResponse for MultipartError { fn into_response(self) -> Response {} }
        pub enum MultipartRejection { InvalidBoundary }
        pub struct InvalidBoundary;
    }
    pub mod path {
        use axum_core::response::{IntoResponse, Response};
        use http::StatusCode;
        use std::{error, fmt};
        pub use crate::extract::{Path, RawPathParams};
        pub enum ErrorKind { WrongNumberOfParameters { got: usize, expected: usize }, ParseErrorAtKey { key: String, value: String, expected_type: &str }, ParseErrorAtIndex { index: usize, value: String, expected_type: &str }, ParseError { value: String, expected_type: &str }, InvalidUtf8InPathParam { key: String }, UnsupportedType { name: &str }, DeserializeError { key: String, value: String, message: String }, Message(String) }
        impl fmt::Display for ErrorKind {}
        pub struct FailedToDeserializePathParams;
        impl FailedToDeserializePathParams {
            pub fn kind(&self) -> &ErrorKind {}
            pub fn into_kind(self) -> ErrorKind {}
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl IntoResponse for FailedToDeserializePathParams { fn into_response(self) -> Response {} }
        impl fmt::Display for FailedToDeserializePathParams {}
        impl error::Error for FailedToDeserializePathParams {}
        pub struct RawPathParamsIter;
        impl Iterator for RawPathParamsIter {
            type Item = (&str, &str);
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct InvalidUtf8InPathParam;
        impl InvalidUtf8InPathParam {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl fmt::Display for InvalidUtf8InPathParam {}
        impl error::Error for InvalidUtf8InPathParam {}
        impl IntoResponse for InvalidUtf8InPathParam { fn into_response(self) -> Response {} }
    }
    pub mod rejection {
        use axum_core::response::{IntoResponse, Response};
        use http::{StatusCode, header};
        use std::{error, fmt};
        pub use axum_core::extract::rejection::*;
        pub use crate::extract::path::{FailedToDeserializePathParams, InvalidUtf8InPathParam};
        pub struct JsonDataError;
        pub struct JsonSyntaxError;
        pub struct MissingJsonContentType;
        pub struct MissingExtension;
        pub struct MissingPathParams;
        pub struct InvalidFormContentType;
        pub struct FailedToDeserializeForm;
        pub struct FailedToDeserializeFormBody;
        pub struct FailedToDeserializeQueryString;
        pub enum QueryRejection { FailedToDeserializeQueryString }
        impl QueryRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl std::fmt::Display for QueryRejection {}
        pub enum FormRejection { InvalidFormContentType, FailedToDeserializeForm, FailedToDeserializeFormBody, BytesRejection }
        impl FormRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl std::fmt::Display for FormRejection {}
        pub enum RawFormRejection { InvalidFormContentType, BytesRejection }
        pub enum JsonRejection { JsonDataError, JsonSyntaxError, MissingJsonContentType, BytesRejection }
        impl JsonRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl std::fmt::Display for JsonRejection {}
        pub enum ExtensionRejection { MissingExtension }
        impl ExtensionRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        pub enum PathRejection { FailedToDeserializePathParams, MissingPathParams }
        impl PathRejection {
            pub fn body_text(&self) -> String {}
            pub fn status(&self) -> StatusCode {}
        }
        impl std::fmt::Display for PathRejection {}
        pub enum RawPathParamsRejection { InvalidUtf8InPathParam, MissingPathParams }
        pub struct MatchedPathMissing;
        pub enum MatchedPathRejection { MatchedPathMissing }
        pub struct NestedPathRejection;
        pub struct TypedHeaderRejection;
        impl TypedHeaderRejection {
            pub fn name(&self) -> &header::HeaderName {}
            pub fn reason(&self) -> &TypedHeaderRejectionReason {}
        }
        impl IntoResponse for TypedHeaderRejection { fn into_response(self) -> Response {} }
        impl fmt::Display for TypedHeaderRejection {}
        impl error::Error for TypedHeaderRejection {}
        pub enum TypedHeaderRejectionReason { Missing, Error(headers::Error) }
        pub struct FailedToResolveHost;
        pub enum HostRejection { FailedToResolveHost }
    }
    pub mod ws {
        use axum_core::Error;
        use bytes::Bytes;
        use futures_util::sink::Sink;
        use futures_util::stream::Stream;
        use http::header::HeaderValue;
        use std::{fmt, ops, str};
        pub use crate::extract::WebSocketUpgrade;
        pub trait OnFailedUpgrade {
            fn call(self, error: Error);
        }
        impl<F> OnFailedUpgrade for F where F: FnOnce(Error) { fn call(self, error: Error) {} }
        pub struct DefaultOnFailedUpgrade;
        impl OnFailedUpgrade for DefaultOnFailedUpgrade { fn call(self, _error: Error) {} }
        pub struct WebSocket;
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, Error>> {}
            pub async fn send(&mut self, msg: Message) -> Result<(), Error> {}
            pub fn protocol(&self) -> Option<&HeaderValue> {}
            pub async fn close(self) -> Result<(), Error> {}
        }
        impl Stream for WebSocket { type Item = Result<Message, Error>; }
        impl Sink<Message> for WebSocket { type Error = Error; }
        #[derive(Clone, Default)] pub struct Utf8Bytes;
        impl Utf8Bytes {
            pub fn from_static(str: &str) -> Self {}
            pub fn as_str(&self) -> &str {}
        }
        impl ops::Deref for Utf8Bytes {
            type Target = str;
            fn deref(&self) -> &Self::Target {}
        }
        impl fmt::Display for Utf8Bytes {}
        impl TryFrom<Bytes> for Utf8Bytes { type Error = str::Utf8Error; }
        impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = str::Utf8Error; }
        impl From<String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        impl From<&String> for Utf8Bytes {}
        pub type CloseCode = u16;
        #[derive(Clone)] pub struct CloseFrame { pub code: CloseCode, pub reason: Utf8Bytes }
        #[derive(Clone)] pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>) }
        impl Message {
            pub fn into_data(self) -> Bytes {}
            pub fn into_text(self) -> Result<Utf8Bytes, Error> {}
            pub fn to_text(&self) -> Result<&str, Error> {}
            pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes> {}
            pub fn binary<B>(bin: B) -> Message where B: Into<Bytes> {}
        }
        impl From<String> for Message {}
        impl From<&str> for Message {}
        impl From<&[u8]> for Message {}
        impl From<Bytes> for Message {}
        impl From<Vec<u8>> for Message {}
        pub trait OnFailedUpdgrade {
            fn call(self, error: Error);
        }
        impl<F> OnFailedUpdgrade for F where F: FnOnce(Error) { fn call(self, error: Error) {} }
        pub struct DefaultOnFailedUpdgrade;
        impl OnFailedUpdgrade for DefaultOnFailedUpdgrade { fn call(self, _error: Error) {} }
        pub mod close_code {
            pub const NORMAL: u16 = _;
            pub const AWAY: u16 = _;
            pub const PROTOCOL: u16 = _;
            pub const UNSUPPORTED: u16 = _;
            pub const STATUS: u16 = _;
            pub const ABNORMAL: u16 = _;
            pub const INVALID: u16 = _;
            pub const POLICY: u16 = _;
            pub const SIZE: u16 = _;
            pub const EXTENSION: u16 = _;
            pub const ERROR: u16 = _;
            pub const RESTART: u16 = _;
            pub const AGAIN: u16 = _;
        }
        pub mod rejection {
            pub struct MethodNotGet;
            pub struct MethodNotConnect;
            pub struct InvalidConnectionHeader;
            pub struct InvalidUpgradeHeader;
            pub struct InvalidProtocolPseudoheader;
            pub struct InvalidWebSocketVersionHeader;
            pub struct WebSocketKeyHeaderMissing;
            pub struct ConnectionNotUpgradable;
            pub enum WebSocketUpgradeRejection { MethodNotGet, MethodNotConnect, InvalidConnectionHeader, InvalidUpgradeHeader, InvalidProtocolPseudoheader, InvalidWebSocketVersionHeader, WebSocketKeyHeaderMissing, ConnectionNotUpgradable }
        }
    }
}
pub mod handler {
    use axum_core::BoxError;
    use axum_core::extract::Request;
    use axum_core::response::{IntoResponse, Response};
    use bytes::Bytes;
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::handler::future::{IntoServiceFuture, LayeredFuture};
    use crate::handler::private::IntoResponseHandler;
    use crate::routing::IntoMakeService;
    use http_body::Body as HttpBody;
    use std::convert::Infallible;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait Handler<T, S>: Clone {
        type Future: Future<Output = Response>;
        fn call(self, req: Request, state: S) -> Self::Future;
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> where L: Layer<HandlerService<Self, T, S>> + Clone, L::Service: Service<Request> {}
        fn with_state(self, state: S) -> HandlerService<Self, T, S> {}
    }
    impl<F, Fut, Res, S> Handler<((),), S> for F where F: FnOnce() -> Fut + Clone, Fut: Future<Output = Res>, Res: IntoResponse {
        type Future = Pin<Box<dyn Future<Output = Response> + Send>>;
        fn call(self, _req: Request, _state: S) -> Self::Future {}
    }
    impl<T, S> Handler<IntoResponseHandler, S> for T where T: IntoResponse + Clone {
        type Future = std::future::Ready<Response>;
        fn call(self, _req: Request, _state: S) -> Self::Future {}
    }
    pub struct Layered<L, H, T, S>;
    impl<L, H, T, S> Clone for Layered<L, H, T, S> where L: Clone, H: Clone {}
    impl<H, S, T, L> Handler<T, S> for Layered<L, H, T, S> where L: Layer<HandlerService<H, T, S>> + Clone, H: Handler<T, S>, L::Service: Service<Request, Error = Infallible> + Clone, <L::Service as Service<Request>>::Response: IntoResponse {
        type Future = LayeredFuture<L::Service>;
        fn call(self, req: Request, state: S) -> Self::Future {}
    }
    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
        fn into_service(self) -> HandlerService<Self, T, ()>;
        fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
        fn into_make_service_with_connect_info<C>(self,) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
    }
    impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {
        fn into_service(self) -> HandlerService<Self, T, ()> {}
        fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>> {}
        fn into_make_service_with_connect_info<C>(self,) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C> {}
    }
    pub struct HandlerService<H, T, S>;
    impl<H, T, S> HandlerService<H, T, S> {
        pub fn state(&self) -> &S {}
        pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>> {}
        pub fn into_make_service_with_connect_info<C>(self,) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C> {}
    }
    impl<H, T, S> Clone for HandlerService<H, T, S> where H: Clone, S: Clone {}
    impl<H, T, S, B> Service<http::Request<B>> for HandlerService<H, T, S> where H: Handler<T, S> + Clone, B: HttpBody<Data = Bytes>, B::Error: Into<BoxError>, S: Clone {
        type Response = Response;
        type Error = Infallible;
        type Future = IntoServiceFuture<H::Future>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<B>) -> Self::Future {}
    }
    impl<F, Fut, Res, S, B> Handler<((),), S, B> for F where F: FnOnce() -> Fut + Clone, Fut: Future<Output = Res>, Res: IntoResponse {
        type Future = Pin<Box<dyn Future<Output = Response> + Send>>;
        fn call(self, _req: http::Request<B>, _state: S) -> Self::Future {}
    }
    impl<T, S, B> Handler<IntoResponseHandler, S, B> for T where T: IntoResponse + Clone {
        type Future = std::future::Ready<Response>;
        fn call(self, _req: http::Request<B>, _state: S) -> Self::Future {}
    }
    impl<L, H, T, S, B, B2> Clone for Layered<L, H, T, S, B, B2> where L: Clone, H: Clone {}
    impl<H, S, T, L, B, B2> Handler<T, S, B2> for Layered<L, H, T, S, B, B2> where L: Layer<HandlerService<H, T, S, B>> + Clone, H: Handler<T, S, B>, L::Service: Service<http::Request<B2>, Error = Infallible> + Clone, <L::Service as Service<http::Request<B2>>>::Response: IntoResponse {
        type Future = LayeredFuture<B2, L::Service>;
        fn call(self, req: http::Request<B2>, state: S) -> Self::Future {}
    }
    impl<H, T, B> HandlerWithoutStateExt<T, B> for H where H: Handler<T, (), B> {
        fn into_service(self) -> HandlerService<Self, T, (), B> {}
        fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, (), B>> {}
        fn into_make_service_with_connect_info<C>(self,) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, (), B>, C> {}
    }
    impl<H, T, S, B> Clone for HandlerService<H, T, S, B> where H: Clone, S: Clone {}
    impl<H, T, S, B> Service<http::Request<B>> for HandlerService<H, T, S, B> where H: Handler<T, S, B> + Clone, S: Clone {
        type Response = Response;
        type Error = Infallible;
        type Future = IntoServiceFuture<H::Future>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<B>) -> Self::Future {}
    }
    pub mod future {
        use axum_core::extract::Request;
        use axum_core::response::Response;
        use futures_util::future::Map;
        use std::convert::Infallible;
        use std::future::Future;
        use tower_service::Service;
        pub type IntoServiceFuture<F> = Map<F, fn(Response) -> Result<Response, Infallible>>;
        pub struct LayeredFuture<S>;
        impl<S> Future for LayeredFuture<S> where S: Service<Request> { type Output = Response; }
        impl<B, S> Future for LayeredFuture<B, S> where S: Service<http::Request<B>> { type Output = Response; }
    }
    pub mod private {
        pub enum IntoResponseHandler {  }
    }
}
pub mod middleware {
    use axum_core::body::Body;
    use axum_core::extract::FromRequestParts;
    use axum_core::response::{IntoResponse, Response};
    use bytes::Bytes;
    use crate::middleware::from_extractor::ResponseFuture;
    use http::Request;
    use http_body::Body as HttpBody;
    use std::convert::Infallible;
    use std::error::Error;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy)] pub struct AddExtension<S, T>;
    impl<ResBody, S, T> Service<Request<ResBody>> for AddExtension<S, T> where S: Service<Request<ResBody>>, T: Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ResBody>) -> Self::Future {}
    }
    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()> {}
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S> {}
    pub struct FromExtractorLayer<E, S>;
    impl<E, S> Clone for FromExtractorLayer<E, S> where S: Clone {}
    impl<E, T, S> Layer<T> for FromExtractorLayer<E, S> where S: Clone {
        type Service = FromExtractor<T, E, S>;
        fn layer(&self, inner: T) -> Self::Service {}
    }
    pub struct FromExtractor<T, E, S>;
    impl<T, E, S> Clone for FromExtractor<T, E, S> where T: Clone, S: Clone {}
    impl<T, E, B, S> Service<Request<B>> for FromExtractor<T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>> + Clone, T::Response: IntoResponse, S: Clone {
        type Response = Response;
        type Error = T::Error;
        type Future = ResponseFuture<B, T, E, S>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T> {}
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> {}
    pub struct FromFnLayer<F, S, T>;
    impl<F, S, T> Clone for FromFnLayer<F, S, T> where F: Clone, S: Clone {}
    impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T> where F: Clone, S: Clone {
        type Service = FromFn<F, S, I, T>;
        fn layer(&self, inner: I) -> Self::Service {}
    }
    pub struct FromFn<F, S, I, T>;
    impl<F, S, I, T> Clone for FromFn<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    #[derive(Clone)] pub struct Next;
    impl Next { pub async fn run(self, req: axum_core::extract::Request) -> Response {} }
    impl Service<axum_core::extract::Request> for Next {
        type Response = Response;
        type Error = Infallible;
        type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: axum_core::extract::Request) -> Self::Future {}
    }
    pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T> {}
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T> {}
    pub struct MapRequestLayer<F, S, T>;
    impl<F, S, T> Clone for MapRequestLayer<F, S, T> where F: Clone, S: Clone {}
    impl<S, I, F, T> Layer<I> for MapRequestLayer<F, S, T> where F: Clone, S: Clone {
        type Service = MapRequest<F, S, I, T>;
        fn layer(&self, inner: I) -> Self::Service {}
    }
    pub struct MapRequest<F, S, I, T>;
    impl<F, S, I, T> Clone for MapRequest<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    pub trait IntoMapRequestResult<B> {
        fn into_map_request_result(self) -> Result<Request<B>, Response>;
    }
    impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {
        fn into_map_request_result(self) -> Result<Request<B>, Response> {}
    }
    impl<B> IntoMapRequestResult<B> for Request<B> { fn into_map_request_result(self) -> Result<Request<B>, Response> {} }
    pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T> {}
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T> {}
    pub struct MapResponseLayer<F, S, T>;
    impl<F, S, T> Clone for MapResponseLayer<F, S, T> where F: Clone, S: Clone {}
    impl<S, I, F, T> Layer<I> for MapResponseLayer<F, S, T> where F: Clone, S: Clone {
        type Service = MapResponse<F, S, I, T>;
        fn layer(&self, inner: I) -> Self::Service {}
    }
    pub struct MapResponse<F, S, I, T>;
    impl<F, S, I, T> Clone for MapResponse<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
    #[derive(Clone)] pub struct ResponseAxumBodyLayer;
    impl<S> tower::Layer<S> for ResponseAxumBodyLayer {
        type Service = ResponseAxumBody<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct ResponseAxumBody<S>;
    impl<S, Request, ResBody> tower::Service<Request> for ResponseAxumBody<S> where S: tower::Service<Request, Response = Response<ResBody>>, ResBody: HttpBody<Data = Bytes>, <ResBody as HttpBody>::Error: Error {
        type Response = Response;
        type Error = S::Error;
        type Future = ResponseAxumBodyFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request) -> Self::Future {}
    }
    pub struct ResponseAxumBodyFuture<Fut>;
    impl<Fut, ResBody, E> Future for ResponseAxumBodyFuture<Fut> where Fut: Future<Output = Result<Response<ResBody>, E>>, ResBody: HttpBody<Data = Bytes>, <ResBody as HttpBody>::Error: Error {
        type Output = Result<Response<Body>, E>;
    }
    impl<B> Clone for Next<B> {}
    impl<B> Service<Request<B>> for Next<B> {
        type Response = Response;
        type Error = Infallible;
        type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    pub mod from_extractor {
        use axum_core::extract::FromRequestParts;
        use axum_core::response::{IntoResponse, Response};
        use http::Request;
        use std::future::Future;
        use tower_service::Service;
        pub struct ResponseFuture<B, T, E, S>;
        impl<B, T, E, S> Future for ResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>>, T::Response: IntoResponse {
            type Output = Result<Response, T::Error>;
        }
    }
}
pub mod response {
    use axum_core::BoxError;
    use bytes::Bytes;
    use crate::response::sse::{Event, KeepAlive, KeepAliveStream};
    use futures_util::stream::{Stream, TryStream};
    use http::StatusCode;
    use http_body::Full;
    pub use axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result};
    pub use crate::{Extension, Form, Json, TypedHeader};
    #[derive(Clone, Copy)] pub struct Html<T>(pub T);
    impl<T> IntoResponse for Html<T> where T: IntoResponse { fn into_response(self) -> Response {} }
    impl<T> From<T> for Html<T> {}
    #[derive(Clone, Copy)] pub struct NoContent;
    impl IntoResponse for NoContent { fn into_response(self) -> Response {} }
    #[derive(Clone)] pub struct Redirect;
    impl Redirect {
        pub fn to(uri: &str) -> Self {}
        pub fn temporary(uri: &str) -> Self {}
        pub fn permanent(uri: &str) -> Self {}
        pub fn status_code(&self) -> StatusCode {}
        pub fn location(&self) -> &str {}
    }
    impl IntoResponse for Redirect { fn into_response(self) -> Response {} }
    #[derive(Clone)] pub struct Sse<S>;
    impl<S> Sse<S> {
        pub fn new(stream: S) -> Self where S: TryStream<Ok = Event>, S::Error: Into<BoxError> {}
        pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>> {}
    }
    impl<S, E> IntoResponse for Sse<S> where S: Stream<Item = std::result::Result<Event, E>>, E: Into<BoxError> {
        fn into_response(self) -> Response {}
    }
    impl<T> IntoResponse for Html<T> where T: Into<Full<Bytes>> { fn into_response(self) -> Response {} }
    pub mod sse {
        use futures_util::stream::Stream;
        use std::fmt;
        use std::time::Duration;
        pub use crate::response::Sse;
        #[derive(Clone)] pub struct Event;
        impl Event {
            pub const DEFAULT_KEEP_ALIVE: Self = _;
            pub fn into_data_writer(self) -> EventDataWriter {}
            pub fn data<T>(self, data: T) -> Self where T: AsRef<str> {}
            pub fn json_data<T>(self, data: T) -> Result<Self, axum_core::Error> where T: serde_core::Serialize {}
            pub fn comment<T>(self, comment: T) -> Event where T: AsRef<str> {}
            pub fn event<T>(self, event: T) -> Event where T: AsRef<str> {}
            pub fn retry(self, duration: Duration) -> Event {}
            pub fn id<T>(self, id: T) -> Event where T: AsRef<str> {}
        }
        impl Default for Event {}
        pub struct EventDataWriter;
        impl EventDataWriter { pub fn into_event(self) -> Event {} }
        impl fmt::Write for EventDataWriter { fn write_str(&mut self, s: &str) -> fmt::Result {} }
        #[derive(Clone)] pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> Self {}
            pub fn interval(self, time: Duration) -> Self {}
            pub fn text<I>(self, text: I) -> Self where I: AsRef<str> {}
            pub fn event(self, event: Event) -> Self {}
        }
        impl Default for KeepAlive {}
        pub struct KeepAliveStream<S>;
        impl<S, E> Stream for KeepAliveStream<S> where S: Stream<Item = Result<Event, E>> { type Item = Result<Event, E>; }
        #[derive(Clone, Copy)] pub struct EventFlags;
        impl EventFlags {
            pub const HAS_DATA: Self = _;
            pub const HAS_EVENT: Self = _;
            pub const HAS_RETRY: Self = _;
            pub const HAS_ID: Self = _;
            pub fn empty() -> Self {}
            pub fn all() -> Self {}
            pub fn bits(&self) -> u32 {}
            pub fn contains(&self, other: Self) -> bool {}
            pub fn intersects(&self, other: Self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn insert(&mut self, other: Self) {}
            pub fn remove(&mut self, other: Self) {}
            pub fn set(&mut self, other: Self, value: bool) {}
            pub fn union(self, other: Self) -> Self {}
        }
    }
}
pub mod routing {
    use axum_core::BoxError;
    use axum_core::extract::Request;
    use axum_core::response::{IntoResponse, Response};
    use bytes::Bytes;
    use crate::error_handling::HandleError;
    use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
    use crate::handler::Handler;
    use crate::routing::future::{InfallibleRouteFuture, IntoMakeServiceFuture, RouteFuture};
    use crate::routing::method_filter::NoMatchingMethodFilter;
    use http::Method;
    use http_body::Body as HttpBody;
    use std::convert::Infallible;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub use crate::Router;
    pub struct RouterAsService<B, S = ()>;
    impl<B> Service<Request<B>> for RouterAsService<B, ()> where B: HttpBody<Data = bytes::Bytes>, B::Error: Into<axum_core::BoxError> {
        type Response = Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    pub struct RouterIntoService<B, S = ()>;
    impl<B, S> Clone for RouterIntoService<B, S> where crate::Router<S>: Clone {}
    impl<B> Service<Request<B>> for RouterIntoService<B, ()> where B: HttpBody<Data = bytes::Bytes>, B::Error: Into<axum_core::BoxError> {
        type Response = Response;
        type Error = Infallible;
        type Future = RouteFuture<Infallible>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone, T::Response: IntoResponse, S: Clone {}
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone, T::Response: IntoResponse, S: Clone {}
    pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone {}
    pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, S: Clone {}
    pub struct MethodRouter<S = (), E = Infallible>;
    impl<S> MethodRouter<S, Infallible> where S: Clone {
        pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self where H: Handler<T, S> {}
        pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
    }
    impl MethodRouter<(), Infallible> {
        pub fn into_make_service(self) -> IntoMakeService<Self> {}
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
    }
    impl<S, E> MethodRouter<S, E> where S: Clone {
        pub fn new() -> Self {}
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> {}
        pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self where T: Service<Request, Error = E> + Clone, T::Response: IntoResponse {}
        pub fn fallback_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone, T::Response: IntoResponse {}
        pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> where L: Layer<Route<E>> + Clone, L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<NewError> {}
        pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> where L: Layer<Route<E>> + Clone, L::Service: Service<Request, Error = E> + Clone, <L::Service as Service<Request>>::Response: IntoResponse {}
        pub fn merge(self, other: MethodRouter<S, E>) -> Self {}
        pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible> where F: Clone, HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>, <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse {}
    }
    impl<S, E> Clone for MethodRouter<S, E> {}
    impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
    impl<B, E> Service<Request<B>> for MethodRouter<(), E> where B: HttpBody<Data = Bytes>, B::Error: Into<BoxError> {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<E>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    impl<S> Handler<(), S> for MethodRouter<S> where S: Clone {
        type Future = InfallibleRouteFuture;
        fn call(self, req: Request, state: S) -> Self::Future {}
    }
    #[derive(Clone)] pub struct IntoMakeService<S>;
    impl<S, T> Service<T> for IntoMakeService<S> where S: Clone {
        type Response = S;
        type Error = Infallible;
        type Future = IntoMakeServiceFuture<S>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, _target: T) -> Self::Future {}
    }
    #[derive(Clone, Copy)] pub struct MethodFilter;
    impl MethodFilter {
        pub const CONNECT: Self = _;
        pub const DELETE: Self = _;
        pub const GET: Self = _;
        pub const HEAD: Self = _;
        pub const OPTIONS: Self = _;
        pub const PATCH: Self = _;
        pub const POST: Self = _;
        pub const PUT: Self = _;
        pub const TRACE: Self = _;
        pub fn or(self, other: Self) -> Self {}
        pub fn empty() -> Self {}
        pub fn all() -> Self {}
        pub fn bits(&self) -> u32 {}
        pub fn contains(&self, other: Self) -> bool {}
        pub fn intersects(&self, other: Self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert(&mut self, other: Self) {}
        pub fn remove(&mut self, other: Self) {}
        pub fn set(&mut self, other: Self, value: bool) {}
        pub fn union(self, other: Self) -> Self {}
    }
    impl TryFrom<Method> for MethodFilter { type Error = NoMatchingMethodFilter; }
    pub struct Route<E = Infallible>;
    impl<E> Clone for Route<E> {}
    impl<B, E> Service<Request<B>> for Route<E> where B: HttpBody<Data = bytes::Bytes>, B::Error: Into<axum_core::BoxError> {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<E>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<B>) -> Self::Future {}
    }
    impl<S, B, E> Clone for MethodRouter<S, B, E> {}
    impl<S, B, E> Default for MethodRouter<S, B, E> where B: HttpBody, S: Clone {}
    impl<B, E> Service<http::Request<B>> for MethodRouter<(), B, E> where B: HttpBody {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<B, E>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<B>) -> Self::Future {}
    }
    impl<S, B> Handler<(), S, B> for MethodRouter<S, B> where S: Clone, B: HttpBody {
        type Future = InfallibleRouteFuture<B>;
        fn call(self, req: http::Request<B>, state: S) -> Self::Future {}
    }
    impl<B, E> Clone for Route<B, E> {}
    impl<B, E> Service<http::Request<B>> for Route<B, E> where B: HttpBody {
        type Response = Response;
        type Error = E;
        type Future = RouteFuture<B, E>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: http::Request<B>) -> Self::Future {}
    }
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn post<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn put<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn put_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn delete<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn delete_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn head<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn head_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn options<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn options_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn patch<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn patch_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn trace<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S> {}
    pub fn connect<H, T, S>(handler: H) -> MethodRouter<S> {}
    pub fn connect_service<T, S>(svc: T) -> MethodRouter<S> {}
    impl<S> MethodRouter<S> {
        pub fn get<H, T>(self, handler: H) -> Self {}
        pub fn get_service<T>(self, svc: T) -> Self {}
        pub fn post<H, T>(self, handler: H) -> Self {}
        pub fn post_service<T>(self, svc: T) -> Self {}
        pub fn put<H, T>(self, handler: H) -> Self {}
        pub fn put_service<T>(self, svc: T) -> Self {}
        pub fn delete<H, T>(self, handler: H) -> Self {}
        pub fn delete_service<T>(self, svc: T) -> Self {}
        pub fn head<H, T>(self, handler: H) -> Self {}
        pub fn head_service<T>(self, svc: T) -> Self {}
        pub fn options<H, T>(self, handler: H) -> Self {}
        pub fn options_service<T>(self, svc: T) -> Self {}
        pub fn patch<H, T>(self, handler: H) -> Self {}
        pub fn patch_service<T>(self, svc: T) -> Self {}
        pub fn trace<H, T>(self, handler: H) -> Self {}
        pub fn trace_service<T>(self, svc: T) -> Self {}
        pub fn connect<H, T>(self, handler: H) -> Self {}
        pub fn connect_service<T>(self, svc: T) -> Self {}
    }
    pub mod future {
        use axum_core::response::Response;
        use http_body::Body as HttpBody;
        use std::future;
        use std::convert::Infallible;
        use std::future::Future;
        pub type IntoMakeServiceFuture<S> = future::Ready<Result<S, Infallible>>;
        pub struct RouteFuture<E>;
        impl<E> Future for RouteFuture<E> { type Output = Result<Response, E>; }
        pub struct InfallibleRouteFuture;
        impl Future for InfallibleRouteFuture { type Output = Response; }
        impl<B, E> Future for RouteFuture<B, E> where B: HttpBody { type Output = Result<Response, E>; }
        impl<B> Future for InfallibleRouteFuture<B> where B: HttpBody { type Output = Response; }
    }
    pub mod method_filter {
        use http::Method;
        use std::{error, fmt};
        pub struct NoMatchingMethodFilter;
        impl NoMatchingMethodFilter { pub fn method(&self) -> &Method {} }
        impl fmt::Display for NoMatchingMethodFilter {}
        impl error::Error for NoMatchingMethodFilter {}
    }
    pub mod method_routing {
        pub use crate::routing::{MethodRouter, any, any_service, on, on_service};
    }
}
pub mod serve {
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use crate::serve::private::ServeFuture;
    use std::{io, net};
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::future::{Future, IntoFuture};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::{TcpListener, TcpStream, unix};
    use tower_service::Service;
    pub use crate::serve;
    pub struct Serve<L, M, S>;
    impl<L, M, S> Serve<L, M, S> where L: Listener {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F> where F: Future<Output = ()> {}
        pub fn local_addr(&self) -> io::Result<L::Addr> {}
    }
    impl<L, M, S> IntoFuture for Serve<L, M, S> where L: Listener, L::Addr: Debug, M: Service<IncomingStream<L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone {
        type Output = io::Result<()>;
        type IntoFuture = ServeFuture;
        fn into_future(self) -> Self::IntoFuture {}
    }
    pub struct WithGracefulShutdown<L, M, S, F>;
    impl<L, M, S, F> WithGracefulShutdown<L, M, S, F> where L: Listener { pub fn local_addr(&self) -> io::Result<L::Addr> {} }
    impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F> where L: Listener, L::Addr: Debug, M: Service<IncomingStream<L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone, F: Future<Output = ()> {
        type Output = io::Result<()>;
        type IntoFuture = ServeFuture;
        fn into_future(self) -> Self::IntoFuture {}
    }
    pub struct IncomingStream<L>;
    impl<L> IncomingStream<L> where L: Listener {
        pub fn io(&self) -> &L::Io {}
        pub fn remote_addr(&self) -> &L::Addr {}
    }
    pub trait Listener {
        type Io: AsyncRead + AsyncWrite;
        type Addr;
        fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)>;
        fn local_addr(&self) -> tokio::io::Result<Self::Addr>;
    }
    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = net::SocketAddr;
        async fn accept(&mut self) -> (Self::Io, Self::Addr) {}
        fn local_addr(&self) -> tokio::io::Result<Self::Addr> {}
    }
    impl Listener for tokio::net::UnixListener {
        type Io = tokio::net::UnixStream;
        type Addr = unix::SocketAddr;
        async fn accept(&mut self) -> (Self::Io, Self::Addr) {}
        fn local_addr(&self) -> tokio::io::Result<Self::Addr> {}
    }
    pub trait ListenerExt: Listener {
        fn tap_io<F>(self, tap_fn: F) -> TapIo<Self, F> where F: FnMut(&mut Self::Io) {}
    }
    impl<L: Listener> ListenerExt for L {}
    pub struct TapIo<L, F>;
    impl<L, F> Listener for TapIo<L, F> where L: Listener, F: FnMut(&mut L::Io) {
        type Io = L::Io;
        type Addr = L::Addr;
        async fn accept(&mut self) -> (Self::Io, Self::Addr) {}
        fn local_addr(&self) -> tokio::io::Result<Self::Addr> {}
    }
    pub mod private {
        use std::io;
        use std::future::Future;
        pub struct ServeFuture;
        impl Future for ServeFuture { type Output = io::Result<()>; }
    }
}

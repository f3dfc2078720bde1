//! tower_http 0.7.1.

use crate::add_extension::{AddExtension, AddExtensionLayer};
use crate::catch_panic::{CatchPanic, CatchPanicLayer, DefaultResponseForPanic};
use crate::compression::{Compression, CompressionLayer};
use crate::decompression::{Decompression, DecompressionLayer};
use crate::follow_redirect::{FollowRedirect, FollowRedirectLayer};
use crate::follow_redirect::policy::Standard;
use crate::limit::{RequestBodyLimit, RequestBodyLimitLayer};
use crate::map_request_body::{MapRequestBody, MapRequestBodyLayer};
use crate::map_response_body::{MapResponseBody, MapResponseBodyLayer};
use crate::normalize_path::{NormalizePath, NormalizePathLayer};
use crate::propagate_header::{PropagateHeader, PropagateHeaderLayer};
use crate::request_id::{MakeRequestId, PropagateRequestId, PropagateRequestIdLayer, SetRequestId, SetRequestIdLayer};
use crate::sensitive_headers::{SetSensitiveHeaders, SetSensitiveHeadersLayer, SetSensitiveRequestHeaders, SetSensitiveRequestHeadersLayer, SetSensitiveResponseHeaders, SetSensitiveResponseHeadersLayer};
use crate::set_header::{SetRequestHeader, SetRequestHeaderLayer, SetResponseHeader, SetResponseHeaderLayer};
use crate::trace::{GrpcMakeClassifier, HttpMakeClassifier, Trace, TraceLayer};
use http::header::HeaderName;
use std::{error, sync};
use tower::ServiceBuilder;
use tower_layer::Stack;
#[derive(Clone, Copy)] pub enum LatencyUnit { Seconds, Millis, Micros, Nanos }
pub type BoxError = Box<dyn error::Error + Send + Sync>;
#[derive(Clone, Copy, Default)] pub enum CompressionLevel { Fastest, Best, Default, Precise(i32) }
pub trait ServiceBuilderExt<L> {
    fn propagate_header(self, header: HeaderName) -> ServiceBuilder<Stack<PropagateHeaderLayer, L>>;
    fn add_extension<T>(self, value: T) -> ServiceBuilder<Stack<AddExtensionLayer<T>, L>>;
    fn map_request_body<F>(self, f: F) -> ServiceBuilder<Stack<MapRequestBodyLayer<F>, L>>;
    fn map_response_body<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseBodyLayer<F>, L>>;
    fn compression(self) -> ServiceBuilder<Stack<CompressionLayer, L>>;
    fn decompression(self) -> ServiceBuilder<Stack<DecompressionLayer, L>>;
    fn trace_for_http(self,) -> ServiceBuilder<Stack<TraceLayer<HttpMakeClassifier>, L>>;
    fn trace_for_grpc(self,) -> ServiceBuilder<Stack<TraceLayer<GrpcMakeClassifier>, L>>;
    fn follow_redirects(self,) -> ServiceBuilder<Stack<FollowRedirectLayer<Standard>, L>>;
    fn sensitive_headers<I>(self, headers: I) -> ServiceBuilder<Stack<SetSensitiveHeadersLayer, L>> where I: IntoIterator<Item = HeaderName>;
    fn sensitive_request_headers(self, headers: sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveRequestHeadersLayer, L>>;
    fn sensitive_response_headers(self, headers: sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveResponseHeadersLayer, L>>;
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> ServiceBuilder<Stack<SetRequestIdLayer<M>, L>> where M: MakeRequestId;
    fn set_x_request_id<M>(self, make_request_id: M) -> ServiceBuilder<Stack<SetRequestIdLayer<M>, L>> where M: MakeRequestId {}
    fn propagate_request_id(self, header_name: HeaderName) -> ServiceBuilder<Stack<PropagateRequestIdLayer, L>>;
    fn propagate_x_request_id(self,) -> ServiceBuilder<Stack<PropagateRequestIdLayer, L>> {}
    fn catch_panic(self,) -> ServiceBuilder<Stack<CatchPanicLayer<DefaultResponseForPanic>, L>>;
    fn request_body_limit(self, limit: usize) -> ServiceBuilder<Stack<RequestBodyLimitLayer, L>>;
    fn trim_trailing_slash(self,) -> ServiceBuilder<Stack<NormalizePathLayer, L>>;
    fn append_trailing_slash(self,) -> ServiceBuilder<Stack<NormalizePathLayer, L>>;
}
impl<L> ServiceBuilderExt<L> for ServiceBuilder<L> {
    fn propagate_header(self, header: HeaderName) -> ServiceBuilder<Stack<PropagateHeaderLayer, L>> {}
    fn add_extension<T>(self, value: T) -> ServiceBuilder<Stack<AddExtensionLayer<T>, L>> {}
    fn map_request_body<F>(self, f: F) -> ServiceBuilder<Stack<MapRequestBodyLayer<F>, L>> {}
    fn map_response_body<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseBodyLayer<F>, L>> {}
    fn compression(self) -> ServiceBuilder<Stack<CompressionLayer, L>> {}
    fn decompression(self) -> ServiceBuilder<Stack<DecompressionLayer, L>> {}
    fn trace_for_http(self,) -> ServiceBuilder<Stack<TraceLayer<HttpMakeClassifier>, L>> {}
    fn trace_for_grpc(self,) -> ServiceBuilder<Stack<TraceLayer<GrpcMakeClassifier>, L>> {}
    fn follow_redirects(self,) -> ServiceBuilder<Stack<FollowRedirectLayer<Standard>, L>> {}
    fn sensitive_headers<I>(self, headers: I) -> ServiceBuilder<Stack<SetSensitiveHeadersLayer, L>> where I: IntoIterator<Item = HeaderName> {}
    fn sensitive_request_headers(self, headers: sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveRequestHeadersLayer, L>> {}
    fn sensitive_response_headers(self, headers: sync::Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveResponseHeadersLayer, L>> {}
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>> {}
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>> {}
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>> {}
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>> {}
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>> {}
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>> {}
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> ServiceBuilder<Stack<SetRequestIdLayer<M>, L>> where M: MakeRequestId {}
    fn propagate_request_id(self, header_name: HeaderName) -> ServiceBuilder<Stack<PropagateRequestIdLayer, L>> {}
    fn catch_panic(self,) -> ServiceBuilder<Stack<CatchPanicLayer<DefaultResponseForPanic>, L>> {}
    fn request_body_limit(self, limit: usize) -> ServiceBuilder<Stack<RequestBodyLimitLayer, L>> {}
    fn trim_trailing_slash(self,) -> ServiceBuilder<Stack<NormalizePathLayer, L>> {}
    fn append_trailing_slash(self,) -> ServiceBuilder<Stack<NormalizePathLayer, L>> {}
}
pub trait ServiceExt {
    fn propagate_header(self, header: HeaderName) -> PropagateHeader<Self> {}
    fn add_extension<T>(self, value: T) -> AddExtension<Self, T> {}
    fn map_request_body<F>(self, f: F) -> MapRequestBody<Self, F> {}
    fn map_response_body<F>(self, f: F) -> MapResponseBody<Self, F> {}
    fn compression(self) -> Compression<Self> {}
    fn decompression(self) -> Decompression<Self> {}
    fn trace_for_http(self) -> Trace<Self, HttpMakeClassifier> {}
    fn trace_for_grpc(self) -> Trace<Self, GrpcMakeClassifier> {}
    fn follow_redirects(self,) -> FollowRedirect<Self, Standard> {}
    fn sensitive_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveHeaders<Self> {}
    fn sensitive_request_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveRequestHeaders<Self> {}
    fn sensitive_response_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveResponseHeaders<Self> {}
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> {}
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> {}
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> {}
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> {}
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> {}
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> {}
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> SetRequestId<Self, M> where M: MakeRequestId {}
    fn set_x_request_id<M>(self, make_request_id: M) -> SetRequestId<Self, M> where M: MakeRequestId {}
    fn propagate_request_id(self, header_name: HeaderName) -> PropagateRequestId<Self> {}
    fn propagate_x_request_id(self) -> PropagateRequestId<Self> {}
    fn catch_panic(self,) -> CatchPanic<Self, DefaultResponseForPanic> {}
    fn request_body_limit(self, limit: usize) -> RequestBodyLimit<Self> {}
    fn trim_trailing_slash(self) -> NormalizePath<Self> {}
    fn append_trailing_slash(self) -> NormalizePath<Self> {}
}
impl<T> ServiceExt for T {}
pub mod add_extension {
    use http::{Request, Response};
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy)] pub struct AddExtensionLayer<T>;
    impl<T> AddExtensionLayer<T> { pub fn new(value: T) -> Self {} }
    impl<S, T> Layer<S> for AddExtensionLayer<T> where T: Clone {
        type Service = AddExtension<S, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct AddExtension<S, T>;
    impl<S, T> AddExtension<S, T> {
        pub fn new(inner: S, value: T) -> Self {}
        pub fn layer(value: T) -> AddExtensionLayer<T> {}
    }
    impl<ResBody, ReqBody, S, T> Service<Request<ReqBody>> for AddExtension<S, T> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, T: Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
}
pub mod auth {
    use crate::auth::async_require_authorization::ResponseFuture;
    use http::{Request, Response};
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct AddAuthorizationLayer;
    impl AddAuthorizationLayer {
        pub fn basic(username: &str, password: &str) -> Self {}
        pub fn bearer(token: &str) -> Self {}
        pub fn as_sensitive(self, sensitive: bool) -> Self {}
    }
    impl<S> Layer<S> for AddAuthorizationLayer {
        type Service = AddAuthorization<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct AddAuthorization<S>;
    impl<S> AddAuthorization<S> {
        pub fn basic(inner: S, username: &str, password: &str) -> Self {}
        pub fn bearer(inner: S, token: &str) -> Self {}
        pub fn as_sensitive(self, sensitive: bool) -> Self {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for AddAuthorization<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct AsyncRequireAuthorizationLayer<T>;
    impl<T> AsyncRequireAuthorizationLayer<T> { pub fn new(auth: T) -> AsyncRequireAuthorizationLayer<T> {} }
    impl<S, T> Layer<S> for AsyncRequireAuthorizationLayer<T> where T: Clone {
        type Service = AsyncRequireAuthorization<S, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct AsyncRequireAuthorization<S, T>;
    impl<S, T> AsyncRequireAuthorization<S, T> {
        pub fn new(inner: S, auth: T) -> AsyncRequireAuthorization<S, T> {}
        pub fn layer(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
    }
    impl<ReqBody, ResBody, S, Auth> Service<Request<ReqBody>> for AsyncRequireAuthorization<S, Auth> where Auth: AsyncAuthorizeRequest<ReqBody, ResponseBody = ResBody>, S: Service<Request<Auth::RequestBody>, Response = Response<ResBody>> + Clone {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<Auth, S, ReqBody>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub trait AsyncAuthorizeRequest<B> {
        type RequestBody;
        type ResponseBody;
        type Future: Future<Output = Result<Request<Self::RequestBody>, Response<Self::ResponseBody>>>;
        fn authorize(&mut self, request: Request<B>) -> Self::Future;
    }
    impl<B, F, Fut, ReqBody, ResBody> AsyncAuthorizeRequest<B> for F where F: FnMut(Request<B>) -> Fut, Fut: Future<Output = Result<Request<ReqBody>, Response<ResBody>>> {
        type RequestBody = ReqBody;
        type ResponseBody = ResBody;
        type Future = Fut;
        fn authorize(&mut self, request: Request<B>) -> Self::Future {}
    }
    pub mod add_authorization {
        pub use crate::auth::{AddAuthorization, AddAuthorizationLayer};
    }
    pub mod async_require_authorization {
        use http::{Request, Response};
        use std::future::Future;
        use tower_service::Service;
        pub use crate::auth::{AsyncAuthorizeRequest, AsyncRequireAuthorization, AsyncRequireAuthorizationLayer};
        pub struct ResponseFuture<Auth, S, ReqBody>;
        impl<Auth, S, ReqBody, B> Future for ResponseFuture<Auth, S, ReqBody> where Auth: crate::auth::AsyncAuthorizeRequest<ReqBody, ResponseBody = B>, S: Service<Request<Auth::RequestBody>, Response = Response<B>> {
            type Output = Result<Response<B>, S::Error>;
        }
    }
    pub mod require_authorization {
        use crate::validate_request::ValidateRequest;
        use http::{Request, Response};
        pub struct Bearer<ResBody>;
        impl<ResBody> Clone for Bearer<ResBody> {}
        impl<B, ResBody> ValidateRequest<B> for Bearer<ResBody> where ResBody: Default {
            type ResponseBody = ResBody;
            fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>> {}
        }
        pub struct Basic<ResBody>;
        impl<ResBody> Clone for Basic<ResBody> {}
        impl<B, ResBody> ValidateRequest<B> for Basic<ResBody> where ResBody: Default {
            type ResponseBody = ResBody;
            fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>> {}
        }
    }
}
pub mod body {
    use bytes::{Buf, Bytes};
    use crate::BoxError;
    use crate::services::fs::ServeFileSystemResponseBody;
    use http_body::Body;
    use std::io;
    use std::convert::Infallible;
    #[derive(Default)] pub struct Full;
    impl Body for Full {
        type Data = Bytes;
        type Error = Infallible;
    }
    pub struct Limited<B>;
    impl<B> Body for Limited<B> where B: Body, B::Error: Into<BoxError> {
        type Data = B::Data;
        type Error = BoxError;
    }
    pub struct UnsyncBoxBody<D, E>;
    impl From<ServeFileSystemResponseBody> for UnsyncBoxBody<Bytes, io::Error> {}
    impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf {}
    impl<D, E> UnsyncBoxBody<D, E> where D: Buf { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> {} }
    impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
        type Data = D;
        type Error = E;
    }
}
pub mod catch_panic {
    use bytes::Bytes;
    use crate::BoxError;
    use crate::body::{Full, UnsyncBoxBody};
    use http::{Request, Response};
    use http_body::Body;
    use std::any::Any;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy, Default)] pub struct CatchPanicLayer<T>;
    impl CatchPanicLayer<DefaultResponseForPanic> { pub fn new() -> Self {} }
    impl<T> CatchPanicLayer<T> { pub fn custom(panic_handler: T) -> Self where T: ResponseForPanic {} }
    impl<T, S> Layer<S> for CatchPanicLayer<T> where T: Clone {
        type Service = CatchPanic<S, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct CatchPanic<S, T>;
    impl<S> CatchPanic<S, DefaultResponseForPanic> { pub fn new(inner: S) -> Self {} }
    impl<S, T> CatchPanic<S, T> { pub fn custom(inner: S, panic_handler: T) -> Self where T: ResponseForPanic {} }
    impl<S, T, ReqBody, ResBody> Service<Request<ReqBody>> for CatchPanic<S, T> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Body<Data = Bytes>, ResBody::Error: Into<BoxError>, T: ResponseForPanic + Clone, T::ResponseBody: Body<Data = Bytes>, <T::ResponseBody as Body>::Error: Into<BoxError> {
        type Response = Response<UnsyncBoxBody<Bytes, BoxError>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, T>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<F, T>;
    impl<F, ResBody, E, T> Future for ResponseFuture<F, T> where F: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body<Data = Bytes>, ResBody::Error: Into<BoxError>, T: ResponseForPanic, T::ResponseBody: Body<Data = Bytes>, <T::ResponseBody as Body>::Error: Into<BoxError> {
        type Output = Result<Response<UnsyncBoxBody<Bytes, BoxError>>, E>;
    }
    pub trait ResponseForPanic: Clone {
        type ResponseBody;
        fn response_for_panic(&mut self, err: Box<dyn Any + Send>) -> Response<Self::ResponseBody>;
    }
    impl<F, B> ResponseForPanic for F where F: FnMut(Box<dyn Any + Send>) -> Response<B> + Clone {
        type ResponseBody = B;
        fn response_for_panic(&mut self, err: Box<dyn Any + Send>) -> Response<Self::ResponseBody> {}
    }
    #[derive(Clone, Copy, Default)] pub struct DefaultResponseForPanic;
    impl ResponseForPanic for DefaultResponseForPanic {
        type ResponseBody = Full;
        fn response_for_panic(&mut self, err: Box<dyn Any + Send>) -> Response<Self::ResponseBody> {}
    }
}
pub mod classify {
    use http::{HeaderMap, Request, Response, StatusCode};
    use std::{error, fmt};
    use std::num::NonZeroI32;
    use std::ops::RangeInclusive;
    pub trait MakeClassifier {
        type Classifier: ClassifyResponse<FailureClass = Self::FailureClass, ClassifyEos = Self::ClassifyEos>;
        type FailureClass;
        type ClassifyEos: ClassifyEos<FailureClass = Self::FailureClass>;
        fn make_classifier<B>(&self, req: &Request<B>) -> Self::Classifier;
    }
    #[derive(Clone)] pub struct SharedClassifier<C>;
    impl<C> SharedClassifier<C> { pub fn new(classifier: C) -> Self where C: ClassifyResponse + Clone {} }
    impl<C> MakeClassifier for SharedClassifier<C> where C: ClassifyResponse + Clone {
        type FailureClass = C::FailureClass;
        type ClassifyEos = C::ClassifyEos;
        type Classifier = C;
        fn make_classifier<B>(&self, _req: &Request<B>) -> Self::Classifier {}
    }
    pub trait ClassifyResponse {
        type FailureClass;
        type ClassifyEos: ClassifyEos<FailureClass = Self::FailureClass>;
        fn classify_response<B>(self, res: &Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos>;
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display;
        fn map_failure_class<F, NewClass>(self, f: F) -> MapFailureClass<Self, F> where F: FnOnce(Self::FailureClass) -> NewClass {}
    }
    pub trait ClassifyEos {
        type FailureClass;
        fn classify_eos(self, trailers: Option<&HeaderMap>) -> Result<(), Self::FailureClass>;
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display;
        fn map_failure_class<F, NewClass>(self, f: F) -> MapFailureClass<Self, F> where F: FnOnce(Self::FailureClass) -> NewClass {}
    }
    pub enum ClassifiedResponse<FailureClass, ClassifyEos> { Ready(Result<(), FailureClass>), RequiresEos(ClassifyEos) }
    pub struct NeverClassifyEos<T>;
    impl<T> ClassifyEos for NeverClassifyEos<T> {
        type FailureClass = T;
        fn classify_eos(self, _trailers: Option<&HeaderMap>) -> Result<(), Self::FailureClass> {}
        fn classify_error<E>(self, _error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    #[derive(Clone, Default)] pub struct ServerErrorsAsFailures;
    impl ServerErrorsAsFailures {
        pub fn new() -> Self {}
        pub fn make_classifier() -> SharedClassifier<Self> {}
    }
    impl ClassifyResponse for ServerErrorsAsFailures {
        type FailureClass = ServerErrorsFailureClass;
        type ClassifyEos = NeverClassifyEos<ServerErrorsFailureClass>;
        fn classify_response<B>(self, res: &Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    pub enum ServerErrorsFailureClass { StatusCode(StatusCode), Error(String) }
    impl fmt::Display for ServerErrorsFailureClass {}
    #[derive(Clone, Copy)] pub enum GrpcCode { Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied, ResourceExhausted, FailedPrecondition, Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss, Unauthenticated }
    impl From<i32> for GrpcCode {}
    impl From<NonZeroI32> for GrpcCode {}
    #[derive(Clone)] pub struct GrpcErrorsAsFailures;
    impl Default for GrpcErrorsAsFailures {}
    impl GrpcErrorsAsFailures {
        pub fn new() -> Self {}
        pub fn with_success(self, code: GrpcCode) -> Self {}
        pub fn make_classifier() -> SharedClassifier<Self> {}
    }
    impl ClassifyResponse for GrpcErrorsAsFailures {
        type FailureClass = GrpcFailureClass;
        type ClassifyEos = GrpcEosErrorsAsFailures;
        fn classify_response<B>(self, res: &Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    #[derive(Clone)] pub struct GrpcEosErrorsAsFailures;
    impl ClassifyEos for GrpcEosErrorsAsFailures {
        type FailureClass = GrpcFailureClass;
        fn classify_eos(self, trailers: Option<&HeaderMap>) -> Result<(), Self::FailureClass> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    pub enum GrpcFailureClass { Status(GrpcStatus), Error(String) }
    impl fmt::Display for GrpcFailureClass {}
    impl error::Error for GrpcFailureClass {}
    pub struct GrpcStatus;
    impl GrpcStatus {
        pub fn code(&self) -> Option<GrpcCode> {}
        pub fn code_raw(&self) -> i32 {}
        pub fn message(&self) -> Option<&str> {}
    }
    impl fmt::Display for GrpcStatus {}
    #[derive(Clone, Copy)] pub struct MapFailureClass<C, F>;
    impl<C, F, NewClass> ClassifyResponse for MapFailureClass<C, F> where C: ClassifyResponse, F: FnOnce(C::FailureClass) -> NewClass {
        type FailureClass = NewClass;
        type ClassifyEos = MapFailureClass<C::ClassifyEos, F>;
        fn classify_response<B>(self, res: &Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    impl<C, F, NewClass> ClassifyEos for MapFailureClass<C, F> where C: ClassifyEos, F: FnOnce(C::FailureClass) -> NewClass {
        type FailureClass = NewClass;
        fn classify_eos(self, trailers: Option<&HeaderMap>) -> Result<(), Self::FailureClass> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    #[derive(Clone)] pub struct StatusInRangeAsFailures;
    impl StatusInRangeAsFailures {
        pub fn new(range: RangeInclusive<u16>) -> Self {}
        pub fn new_for_client_and_server_errors() -> Self {}
        pub fn into_make_classifier(self) -> SharedClassifier<Self> {}
    }
    impl ClassifyResponse for StatusInRangeAsFailures {
        type FailureClass = StatusInRangeFailureClass;
        type ClassifyEos = NeverClassifyEos<Self::FailureClass>;
        fn classify_response<B>(self, res: &http::Response<B>) -> ClassifiedResponse<Self::FailureClass, Self::ClassifyEos> {}
        fn classify_error<E>(self, error: &E) -> Self::FailureClass where E: fmt::Display {}
    }
    pub enum StatusInRangeFailureClass { StatusCode(StatusCode), Error(String) }
    impl fmt::Display for StatusInRangeFailureClass {}
}
pub mod compression {
    use bytes::Bytes;
    use crate::BoxError;
    use crate::compression::predicate::And;
    use http::{Extensions, HeaderMap, Request, Response, StatusCode, Version};
    use http_body::Body;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub use crate::CompressionLevel;
    pub trait Predicate: Clone {
        fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body;
        fn and<Other>(self, other: Other) -> And<Self, Other> where Other: Predicate {}
    }
    impl<F> Predicate for F where F: Fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool + Clone {
        fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {}
    }
    impl<T> Predicate for Option<T> where T: Predicate {
        fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {}
    }
    #[derive(Clone)] pub struct DefaultPredicate;
    impl DefaultPredicate { pub fn new() -> Self {} }
    impl Default for DefaultPredicate {}
    impl Predicate for DefaultPredicate { fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {} }
    pub struct CompressionBody<B>;
    impl<B> Default for CompressionBody<B> where B: Body + Default {}
    impl<B> CompressionBody<B> where B: Body {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B> Body for CompressionBody<B> where B: Body, B::Error: Into<BoxError> {
        type Data = Bytes;
        type Error = BoxError;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub struct ResponseFuture<F, P>;
    impl<F, B, E, P> Future for ResponseFuture<F, P> where F: Future<Output = Result<Response<B>, E>>, B: Body, P: Predicate {
        type Output = Result<Response<CompressionBody<B>>, E>;
    }
    #[derive(Clone, Default)] pub struct CompressionLayer<P = DefaultPredicate>;
    impl<S, P> Layer<S> for CompressionLayer<P> where P: Predicate {
        type Service = Compression<S, P>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    impl CompressionLayer {
        pub fn new() -> Self {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn quality(self, quality: crate::CompressionLevel) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
        pub fn compress_when<C>(self, predicate: C) -> CompressionLayer<C> where C: Predicate {}
    }
    #[derive(Clone, Copy)] pub struct Compression<S, P = DefaultPredicate>;
    impl<S> Compression<S, DefaultPredicate> { pub fn new(service: S) -> Compression<S, DefaultPredicate> {} }
    impl<S, P> Compression<S, P> {
        pub fn layer() -> CompressionLayer {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn quality(self, quality: crate::CompressionLevel) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
        pub fn compress_when<C>(self, predicate: C) -> Compression<S, C> where C: Predicate {}
    }
    impl<ReqBody, ResBody, S, P> Service<Request<ReqBody>> for Compression<S, P> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Body, P: Predicate {
        type Response = Response<CompressionBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, P>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub mod predicate {
        use http_body::Body;
        pub use crate::compression::{DefaultPredicate, Predicate};
        #[derive(Clone, Copy, Default)] pub struct And<Lhs, Rhs>;
        impl<Lhs, Rhs> crate::compression::Predicate for And<Lhs, Rhs> where Lhs: crate::compression::Predicate, Rhs: crate::compression::Predicate {
            fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {}
        }
        #[derive(Clone, Copy)] pub struct SizeAbove;
        impl SizeAbove { pub fn new(min_size_bytes: u64) -> Self {} }
        impl Default for SizeAbove {}
        impl crate::compression::Predicate for SizeAbove {
            fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {}
        }
        #[derive(Clone)] pub struct NotForContentType;
        impl NotForContentType {
            pub const GRPC: Self = _;
            pub const IMAGES: Self = _;
            pub const SSE: Self = _;
            pub fn new(content_type: &str) -> Self {}
            pub fn const_new(content_type: &str) -> Self {}
        }
        impl crate::compression::Predicate for NotForContentType {
            fn should_compress<B>(&self, response: &http::Response<B>) -> bool where B: Body {}
        }
    }
}
pub mod cors {
    use http::{HeaderName, Method, Request, Response};
    use http::header::HeaderValue;
    use http::request::Parts as RequestParts;
    use std::future::Future;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct CorsLayer;
    impl CorsLayer {
        pub fn new() -> Self {}
        pub fn permissive() -> Self {}
        pub fn very_permissive() -> Self {}
        pub fn allow_credentials<T>(self, allow_credentials: T) -> Self where T: Into<AllowCredentials> {}
        pub fn allow_headers<T>(self, headers: T) -> Self where T: Into<AllowHeaders> {}
        pub fn max_age<T>(self, max_age: T) -> Self where T: Into<MaxAge> {}
        pub fn allow_methods<T>(self, methods: T) -> Self where T: Into<AllowMethods> {}
        pub fn allow_origin<T>(self, origin: T) -> Self where T: Into<AllowOrigin> {}
        pub fn expose_headers<T>(self, headers: T) -> Self where T: Into<ExposeHeaders> {}
        pub fn allow_private_network<T>(self, allow_private_network: T) -> Self where T: Into<AllowPrivateNetwork> {}
        pub fn vary<T>(self, headers: T) -> Self where T: Into<Vary> {}
    }
    impl Default for CorsLayer {}
    impl<S> Layer<S> for CorsLayer {
        type Service = Cors<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct Any;
    pub fn any() -> Any {}
    #[derive(Clone)] pub struct Cors<S>;
    impl<S> Cors<S> {
        pub fn new(inner: S) -> Self {}
        pub fn permissive(inner: S) -> Self {}
        pub fn very_permissive(inner: S) -> Self {}
        pub fn layer() -> CorsLayer {}
        pub fn allow_credentials<T>(self, allow_credentials: T) -> Self where T: Into<AllowCredentials> {}
        pub fn allow_headers<T>(self, headers: T) -> Self where T: Into<AllowHeaders> {}
        pub fn max_age<T>(self, max_age: T) -> Self where T: Into<MaxAge> {}
        pub fn allow_methods<T>(self, methods: T) -> Self where T: Into<AllowMethods> {}
        pub fn allow_origin<T>(self, origin: T) -> Self where T: Into<AllowOrigin> {}
        pub fn expose_headers<T>(self, headers: T) -> Self where T: Into<ExposeHeaders> {}
        pub fn allow_private_network<T>(self, allow_private_network: T) -> Self where T: Into<AllowPrivateNetwork> {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Cors<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Default {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<F>;
    impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>>, B: Default {
        type Output = Result<Response<B>, E>;
    }
    pub fn preflight_request_headers() -> impl Iterator<Item = HeaderName> {}
    #[derive(Clone, Default)] pub struct AllowCredentials;
    impl AllowCredentials {
        pub fn yes() -> Self {}
        pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &RequestParts) -> bool {}
    }
    impl From<bool> for AllowCredentials {}
    #[derive(Clone, Default)] pub struct AllowHeaders;
    impl AllowHeaders {
        pub fn any() -> Self {}
        pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = http::header::HeaderName> {}
        pub fn mirror_request() -> Self {}
    }
    impl From<Any> for AllowHeaders {}
    impl<const N: usize> From<[http::header::HeaderName; N]> for AllowHeaders {}
    impl From<Vec<http::header::HeaderName>> for AllowHeaders {}
    #[derive(Clone, Default)] pub struct AllowMethods;
    impl AllowMethods {
        pub fn any() -> Self {}
        pub fn exact(method: Method) -> Self {}
        pub fn list<I>(methods: I) -> Self where I: IntoIterator<Item = Method> {}
        pub fn mirror_request() -> Self {}
    }
    impl From<Any> for AllowMethods {}
    impl From<Method> for AllowMethods {}
    impl<const N: usize> From<[Method; N]> for AllowMethods {}
    impl From<Vec<Method>> for AllowMethods {}
    #[derive(Clone, Default)] pub struct AllowOrigin;
    impl AllowOrigin {
        pub fn any() -> Self {}
        pub fn exact(origin: HeaderValue) -> Self {}
        pub fn list<I>(origins: I) -> Self where I: IntoIterator<Item = HeaderValue> {}
        pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &RequestParts) -> bool {}
        pub fn async_predicate<F, Fut>(f: F) -> Self where F: FnOnce(HeaderValue, &RequestParts) -> Fut + Clone, Fut: Future<Output = bool> {}
        pub fn mirror_request() -> Self {}
    }
    impl From<Any> for AllowOrigin {}
    impl From<HeaderValue> for AllowOrigin {}
    impl<const N: usize> From<[HeaderValue; N]> for AllowOrigin {}
    impl From<Vec<HeaderValue>> for AllowOrigin {}
    #[derive(Clone, Default)] pub struct AllowPrivateNetwork;
    impl AllowPrivateNetwork {
        pub fn yes() -> Self {}
        pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &RequestParts) -> bool {}
    }
    impl From<bool> for AllowPrivateNetwork {}
    #[derive(Clone, Default)] pub struct ExposeHeaders;
    impl ExposeHeaders {
        pub fn any() -> Self {}
        pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = http::header::HeaderName> {}
    }
    impl From<Any> for ExposeHeaders {}
    impl<const N: usize> From<[http::header::HeaderName; N]> for ExposeHeaders {}
    impl From<Vec<http::header::HeaderName>> for ExposeHeaders {}
    #[derive(Clone, Default)] pub struct MaxAge;
    impl MaxAge {
        pub fn exact(max_age: Duration) -> Self {}
        pub fn dynamic<F>(f: F) -> Self where F: Fn(&HeaderValue, &RequestParts) -> Duration {}
    }
    impl From<Duration> for MaxAge {}
    #[derive(Clone)] pub struct Vary;
    impl Vary { pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = http::header::HeaderName> {} }
    impl Default for Vary {}
    impl<const N: usize> From<[http::header::HeaderName; N]> for Vary {}
    impl From<Vec<http::header::HeaderName>> for Vary {}
}
pub mod csrf {
    use http::{Method, Request, Response, Uri};
    use std::{error, fmt};
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub enum ConfigError { InvalidOriginUrl { origin: String, message: String }, InvalidOriginUrlComponents { origin: String }, OpaqueOrigin { origin: String }, NonAsciiHostname { origin: String } }
    impl fmt::Display for ConfigError {}
    impl error::Error for ConfigError {}
    #[derive(Clone)] pub struct ProtectionError;
    impl ProtectionError { pub fn kind(&self) -> ProtectionErrorKind {} }
    impl fmt::Display for ProtectionError {}
    impl error::Error for ProtectionError {}
    #[derive(Clone, Copy)] pub enum ProtectionErrorKind { CrossOriginRequest, CrossOriginRequestFromOldBrowser }
    pub struct ResponseFuture<F>;
    impl<F> Future for ResponseFuture<F> where F: Future { type Output = F::Output; }
    #[derive(Clone)] pub struct CsrfLayer<T = DefaultResponseForProtectionError>;
    impl Default for CsrfLayer {}
    impl CsrfLayer { pub fn new() -> Self {} }
    impl<T> CsrfLayer<T> {
        pub fn add_trusted_origin<S: AsRef<str>>(self, origin: S) -> Result<Self, ConfigError> {}
        pub fn with_insecure_bypass<F>(self, predicate: F) -> Self where F: Fn(&Method, &Uri) -> bool {}
        pub fn with_rejection_response<R>(self, rejection_response: R) -> CsrfLayer<R> where R: Clone {}
    }
    impl<S, T> Layer<S> for CsrfLayer<T> where T: Clone {
        type Service = Csrf<S, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub trait ResponseForProtectionError<B>: Clone {
        fn response_for_protection_error(&mut self, error: ProtectionError) -> Response<B>;
    }
    impl<F, B> ResponseForProtectionError<B> for F where F: FnMut(ProtectionError) -> Response<B> + Clone {
        fn response_for_protection_error(&mut self, error: ProtectionError) -> Response<B> {}
    }
    #[derive(Clone, Copy, Default)] pub struct DefaultResponseForProtectionError;
    impl<B: Default> ResponseForProtectionError<B> for DefaultResponseForProtectionError {
        fn response_for_protection_error(&mut self, _error: ProtectionError) -> Response<B> {}
    }
    #[derive(Clone)] pub struct Csrf<S, T = DefaultResponseForProtectionError>;
    impl<S, T> Default for Csrf<S, T> where S: Default, T: Default {}
    impl<S, T, ReqBody, ResBody> Service<Request<ReqBody>> for Csrf<S, T> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, T: ResponseForProtectionError<ResBody> {
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        type Response = Response<ResBody>;
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    }
}
pub mod decompression {
    use bytes::{Buf, Bytes};
    use crate::BoxError;
    use crate::body::UnsyncBoxBody;
    use http::{Request, Response};
    use http_body::Body;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct RequestDecompressionFuture<F, B, E>;
    impl<F, B, E> Future for RequestDecompressionFuture<F, B, E> where F: Future<Output = Result<Response<B>, E>>, B: Body, B::Data: Buf, B::Error: Into<BoxError> {
        type Output = Result<Response<UnsyncBoxBody<B::Data, BoxError>>, E>;
    }
    #[derive(Clone, Default)] pub struct RequestDecompressionLayer;
    impl<S> Layer<S> for RequestDecompressionLayer {
        type Service = RequestDecompression<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    impl RequestDecompressionLayer {
        pub fn new() -> Self {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
        pub fn pass_through_unaccepted(self, enable: bool) -> Self {}
    }
    #[derive(Clone)] pub struct RequestDecompression<S>;
    impl<S, ReqBody, ResBody, D> Service<Request<ReqBody>> for RequestDecompression<S> where S: Service<Request<DecompressionBody<ReqBody>>, Response = Response<ResBody>>, ReqBody: Body, ResBody: Body<Data = D>, <ResBody as Body>::Error: Into<BoxError>, D: Buf {
        type Response = Response<UnsyncBoxBody<D, BoxError>>;
        type Error = S::Error;
        type Future = RequestDecompressionFuture<S::Future, ResBody, S::Error>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    impl<S> RequestDecompression<S> {
        pub fn new(service: S) -> Self {}
        pub fn layer() -> RequestDecompressionLayer {}
        pub fn pass_through_unaccepted(self, enabled: bool) -> Self {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
    }
    pub struct DecompressionBody<B>;
    impl<B> Default for DecompressionBody<B> where B: Body + Default {}
    impl<B> DecompressionBody<B> where B: Body {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B> Body for DecompressionBody<B> where B: Body, B::Error: Into<BoxError> {
        type Data = Bytes;
        type Error = BoxError;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    }
    pub struct ResponseFuture<F>;
    impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>>, B: Body {
        type Output = Result<Response<DecompressionBody<B>>, E>;
    }
    #[derive(Clone, Default)] pub struct DecompressionLayer;
    impl<S> Layer<S> for DecompressionLayer {
        type Service = Decompression<S>;
        fn layer(&self, service: S) -> Self::Service {}
    }
    impl DecompressionLayer {
        pub fn new() -> Self {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
    }
    #[derive(Clone)] pub struct Decompression<S>;
    impl<S> Decompression<S> {
        pub fn new(service: S) -> Self {}
        pub fn layer() -> DecompressionLayer {}
        pub fn gzip(self, enable: bool) -> Self {}
        pub fn deflate(self, enable: bool) -> Self {}
        pub fn br(self, enable: bool) -> Self {}
        pub fn zstd(self, enable: bool) -> Self {}
        pub fn no_gzip(self) -> Self {}
        pub fn no_deflate(self) -> Self {}
        pub fn no_br(self) -> Self {}
        pub fn no_zstd(self) -> Self {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Decompression<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Body {
        type Response = Response<DecompressionBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
}
pub mod follow_redirect {
    use crate::follow_redirect::policy::{Policy, Standard};
    use http::{Request, Response, Uri};
    use http_body::Body;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy)] pub struct FollowRedirectLayer<P = Standard>;
    impl FollowRedirectLayer { pub fn new() -> Self {} }
    impl<P> FollowRedirectLayer<P> {
        pub fn with_policy(policy: P) -> Self {}
        pub fn preserve_extensions(self, preserve: bool) -> Self {}
    }
    impl<P: Default> Default for FollowRedirectLayer<P> {}
    impl<S, P> Layer<S> for FollowRedirectLayer<P> where S: Clone, P: Clone {
        type Service = FollowRedirect<S, P>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct FollowRedirect<S, P = Standard>;
    impl<S> FollowRedirect<S> {
        pub fn new(inner: S) -> Self {}
        pub fn layer() -> FollowRedirectLayer {}
    }
    impl<S, P> FollowRedirect<S, P> where P: Clone {
        pub fn with_policy(inner: S, policy: P) -> Self {}
        pub fn layer_with_policy(policy: P) -> FollowRedirectLayer<P> {}
    }
    impl<S, P> FollowRedirect<S, P> { pub fn preserve_extensions(self, preserve: bool) -> Self {} }
    impl<ReqBody, ResBody, S, P> Service<Request<ReqBody>> for FollowRedirect<S, P> where S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone, ReqBody: Body + Default, P: Policy<ReqBody, S::Error> + Clone {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S, ReqBody, P>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<S, B, P>;
    impl<S, ReqBody, ResBody, P> Future for ResponseFuture<S, ReqBody, P> where S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone, ReqBody: Body + Default, P: Policy<ReqBody, S::Error> {
        type Output = Result<Response<ResBody>, S::Error>;
    }
    #[derive(Clone)] pub struct RequestUri(pub Uri);
    pub mod policy {
        use http::{Method, Request, StatusCode, Uri};
        pub trait Policy<B, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E>;
            fn on_request(&mut self, _request: &mut Request<B>) {}
            fn clone_body(&self, _body: &B) -> Option<B> {}
        }
        impl<B, E, P> Policy<B, E> for &mut P where P: Policy<B, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
            fn on_request(&mut self, request: &mut Request<B>) {}
            fn clone_body(&self, body: &B) -> Option<B> {}
        }
        impl<B, E, P> Policy<B, E> for Box<P> where P: Policy<B, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
            fn on_request(&mut self, request: &mut Request<B>) {}
            fn clone_body(&self, body: &B) -> Option<B> {}
        }
        impl<B, E> Policy<B, E> for Result<Action, E> where E: Clone { fn redirect(&mut self, arg1: &Attempt) -> Result<Action, E> {} }
        pub trait PolicyExt {
            fn and<P, B, E>(self, other: P) -> And<Self, P> where Self: Policy<B, E>, P: Policy<B, E>;
            fn or<P, B, E>(self, other: P) -> Or<Self, P> where Self: Policy<B, E>, P: Policy<B, E>;
        }
        impl<T> PolicyExt for T {
            fn and<P, B, E>(self, other: P) -> And<Self, P> where Self: Policy<B, E>, P: Policy<B, E> {}
            fn or<P, B, E>(self, other: P) -> Or<Self, P> where Self: Policy<B, E>, P: Policy<B, E> {}
        }
        pub type Standard = And<Limited, FilterCredentials>;
        pub struct Attempt;
        impl Attempt {
            pub fn status(&self) -> StatusCode {}
            pub fn method(&self) -> &Method {}
            pub fn location(&self) -> &Uri {}
            pub fn previous_method(&self) -> &Method {}
            pub fn previous(&self) -> &Uri {}
        }
        #[derive(Clone, Copy)] pub enum Action { Follow, Stop }
        impl Action {
            pub fn is_follow(&self) -> bool {}
            pub fn is_stop(&self) -> bool {}
        }
        impl<B, E> Policy<B, E> for Action { fn redirect(&mut self, arg1: &Attempt) -> Result<Action, E> {} }
        #[derive(Clone, Copy, Default)] pub struct And<A, B>;
        impl<Bd, E, A, B> Policy<Bd, E> for And<A, B> where A: Policy<Bd, E>, B: Policy<Bd, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
            fn on_request(&mut self, request: &mut Request<Bd>) {}
            fn clone_body(&self, body: &Bd) -> Option<Bd> {}
        }
        #[derive(Clone, Copy)] pub struct CloneBodyFn<F>;
        impl<F, B, E> Policy<B, E> for CloneBodyFn<F> where F: Fn(&B) -> Option<B> {
            fn redirect(&mut self, arg1: &Attempt) -> Result<Action, E> {}
            fn clone_body(&self, body: &B) -> Option<B> {}
        }
        pub fn clone_body_fn<F, B>(f: F) -> CloneBodyFn<F> where F: Fn(&B) -> Option<B> {}
        #[derive(Clone)] pub struct FilterCredentials;
        impl FilterCredentials {
            pub fn new() -> Self {}
            pub fn block_cross_origin(self, enable: bool) -> Self {}
            pub fn block_any(self) -> Self {}
            pub fn block_none(self) -> Self {}
            pub fn remove_blocklisted(self, enable: bool) -> Self {}
            pub fn remove_all(self) -> Self {}
            pub fn remove_none(self) -> Self {}
            pub fn remove_all_extensions(self) -> Self {}
            pub fn keep_all_extensions(self) -> Self {}
            pub fn allow_extension<T>(self) -> Self where T: Clone {}
        }
        impl Default for FilterCredentials {}
        impl<B, E> Policy<B, E> for FilterCredentials {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
            fn on_request(&mut self, request: &mut Request<B>) {}
        }
        #[derive(Clone, Copy)] pub struct Limited;
        impl Limited { pub fn new(max: usize) -> Self {} }
        impl Default for Limited {}
        impl<B, E> Policy<B, E> for Limited { fn redirect(&mut self, arg1: &Attempt) -> Result<Action, E> {} }
        #[derive(Clone, Copy, Default)] pub struct Or<A, B>;
        impl<Bd, E, A, B> Policy<Bd, E> for Or<A, B> where A: Policy<Bd, E>, B: Policy<Bd, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
            fn on_request(&mut self, request: &mut Request<Bd>) {}
            fn clone_body(&self, body: &Bd) -> Option<Bd> {}
        }
        #[derive(Clone, Copy)] pub struct RedirectFn<F>;
        impl<B, E, F> Policy<B, E> for RedirectFn<F> where F: FnMut(&Attempt) -> Result<Action, E> {
            fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {}
        }
        pub fn redirect_fn<F, E>(f: F) -> RedirectFn<F> where F: FnMut(&Attempt) -> Result<Action, E> {}
        #[derive(Clone, Copy, Default)] pub struct SameOrigin;
        impl SameOrigin { pub fn new() -> Self {} }
        impl<B, E> Policy<B, E> for SameOrigin { fn redirect(&mut self, attempt: &Attempt) -> Result<Action, E> {} }
    }
}
pub mod limit {
    use bytes::Bytes;
    use crate::body::Limited;
    use http::{Request, Response};
    use http_body::Body;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct ResponseBody<B>;
    impl<B> Default for ResponseBody<B> where B: Default {}
    impl<B> Body for ResponseBody<B> where B: Body<Data = Bytes> {
        type Data = Bytes;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub struct ResponseFuture<F>;
    impl<ResBody, F, E> Future for ResponseFuture<F> where ResBody: Body, F: Future<Output = Result<Response<ResBody>, E>> {
        type Output = Result<Response<ResponseBody<ResBody>>, E>;
    }
    #[derive(Clone, Copy)] pub struct RequestBodyLimitLayer;
    impl RequestBodyLimitLayer { pub fn new(limit: usize) -> Self {} }
    impl<S> Layer<S> for RequestBodyLimitLayer {
        type Service = RequestBodyLimit<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct RequestBodyLimit<S>;
    impl<S> RequestBodyLimit<S> {
        pub fn new(inner: S, limit: usize) -> Self {}
        pub fn layer(limit: usize) -> RequestBodyLimitLayer {}
    }
    impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for RequestBodyLimit<S> where ResBody: Body, S: Service<Request<Limited<ReqBody>>, Response = Response<ResBody>> {
        type Response = Response<ResponseBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
}
pub mod map_request_body {
    use http::{Request, Response};
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct MapRequestBodyLayer<F>;
    impl<F> MapRequestBodyLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapRequestBodyLayer<F> where F: Clone {
        type Service = MapRequestBody<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapRequestBody<S, F> { f: F }
    impl<S, F> MapRequestBody<S, F> {
        pub fn new(service: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapRequestBodyLayer<F> {}
    }
    impl<F, S, ReqBody, ResBody, NewReqBody> Service<Request<ReqBody>> for MapRequestBody<S, F> where S: Service<Request<NewReqBody>, Response = Response<ResBody>>, F: FnMut(ReqBody) -> NewReqBody {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future { (self.f)(req) }
    }
}
pub mod map_response_body {
    use http::{Request, Response};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct MapResponseBodyLayer<F>;
    impl<F> MapResponseBodyLayer<F> { pub fn new(f: F) -> Self {} }
    impl<S, F> Layer<S> for MapResponseBodyLayer<F> where F: Clone {
        type Service = MapResponseBody<S, F>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct MapResponseBody<S, F> { f: F }
    impl<S, F> MapResponseBody<S, F> {
        pub fn new(service: S, f: F) -> Self {}
        pub fn layer(f: F) -> MapResponseBodyLayer<F> {}
    }
    impl<F, S, ReqBody, ResBody, NewResBody> Service<Request<ReqBody>> for MapResponseBody<S, F> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, F: FnMut(ResBody) -> NewResBody + Clone {
        type Response = Response<NewResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future { (self.f)(req) }
    }
    pub struct ResponseFuture<Fut, F> { f: F }
    impl<Fut, F, ResBody, E, NewResBody> Future for ResponseFuture<Fut, F> where Fut: Future<Output = Result<Response<ResBody>, E>>, F: FnMut(ResBody) -> NewResBody {
        type Output = Result<Response<NewResBody>, E>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: ResBody; (self.f)(a) }
    }
}
pub mod metrics {
    use crate::metrics::in_flight_requests::{InFlightRequestsCounter, ResponseBody, ResponseFuture};
    use http::{Request, Response};
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct InFlightRequestsLayer;
    impl InFlightRequestsLayer {
        pub fn pair() -> (Self, InFlightRequestsCounter) {}
        pub fn new(counter: InFlightRequestsCounter) -> Self {}
    }
    impl<S> Layer<S> for InFlightRequestsLayer {
        type Service = InFlightRequests<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct InFlightRequests<S>;
    impl<S> InFlightRequests<S> {
        pub fn pair(inner: S) -> (Self, InFlightRequestsCounter) {}
        pub fn new(inner: S, counter: InFlightRequestsCounter) -> Self {}
    }
    impl<S, R, ResBody> Service<Request<R>> for InFlightRequests<S> where S: Service<Request<R>, Response = Response<ResBody>> {
        type Response = Response<ResponseBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<R>) -> Self::Future {}
    }
    pub mod in_flight_requests {
        use http::Response;
        use http_body::Body;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use std::time::Duration;
        pub use crate::metrics::{InFlightRequests, InFlightRequestsLayer};
        #[derive(Clone, Default)] pub struct InFlightRequestsCounter;
        impl InFlightRequestsCounter {
            pub fn new() -> Self {}
            pub fn get(&self) -> usize {}
            pub async fn run_emitter<F, Fut>(self, interval: Duration, emit: F) where F: FnMut(usize) -> Fut, Fut: Future<Output = ()> { let a: usize; emit(a) }
        }
        pub struct ResponseFuture<F>;
        impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> {
            type Output = Result<Response<ResponseBody<B>>, E>;
        }
        pub struct ResponseBody<B>;
        impl<B> Body for ResponseBody<B> where B: Body {
            type Data = B::Data;
            type Error = B::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
            fn is_end_stream(&self) -> bool {}
        }
    }
}
pub mod normalize_path {
    use http::{Request, Response};
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy)] pub struct NormalizePathLayer;
    impl NormalizePathLayer {
        pub fn trim_trailing_slash() -> Self {}
        pub fn append_trailing_slash() -> Self {}
    }
    impl<S> Layer<S> for NormalizePathLayer {
        type Service = NormalizePath<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct NormalizePath<S>;
    impl<S> NormalizePath<S> {
        pub fn trim_trailing_slash(inner: S) -> Self {}
        pub fn append_trailing_slash(inner: S) -> Self {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for NormalizePath<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
}
pub mod on_early_drop {
    use crate::trace::OnFailure;
    use http::{Request, Response, StatusCode, response};
    use http_body::{Body, Frame};
    use std::fmt;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct OnEarlyDropBody<B, Callback>;
    impl<B, Callback> Body for OnEarlyDropBody<B, Callback> where B: Body, Callback: OnDropCallback {
        type Data = B::Data;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone)] pub enum DroppedFailure { Future(FutureDropped), Body(BodyDropped) }
    impl fmt::Display for DroppedFailure {}
    #[derive(Clone)] pub struct FutureDropped;
    #[derive(Clone)] pub struct BodyDropped { pub status: StatusCode }
    pub struct OnEarlyDropFuture<F, OBD, ReqB, FC, BC>;
    impl<F, OBD, B, E, ReqB, FC, BC> Future for OnEarlyDropFuture<F, OBD, ReqB, FC, BC> where F: Future<Output = Result<Response<B>, E>>, OBD: OnBodyDrop<ReqB, Callback = BC>, FC: OnDropCallback, BC: OnDropCallback, B: http_body::Body {
        type Output = Result<Response<OnEarlyDropBody<B, BC>>, E>;
    }
    pub struct OnEarlyDropGuard<Callback: OnDropCallback>;
    impl<Callback: OnDropCallback> OnEarlyDropGuard<Callback> {
        pub fn new(callback: Callback) -> Self {}
        pub fn completed(&mut self) {}
    }
    #[derive(Clone, Copy)] pub struct OnEarlyDropLayer<OFD, OBD>;
    impl OnEarlyDropLayer<(), ()> { pub fn builder() -> Self {} }
    impl<H: Clone> OnEarlyDropLayer<H, H> { pub fn new(hook: H) -> Self {} }
    impl<OFD, OBD> OnEarlyDropLayer<OFD, OBD> {
        pub fn on_future_drop<T>(self, hook: T) -> OnEarlyDropLayer<T, OBD> {}
        pub fn on_body_drop<T>(self, hook: T) -> OnEarlyDropLayer<OFD, T> {}
    }
    impl<S, OFD, OBD> Layer<S> for OnEarlyDropLayer<OFD, OBD> where OFD: Clone, OBD: Clone {
        type Service = OnEarlyDropService<S, OFD, OBD>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub struct OnEarlyDropService<S, OFD, OBD>;
    impl<S, OFD, OBD> Clone for OnEarlyDropService<S, OFD, OBD> where S: Clone, OFD: Clone, OBD: Clone {}
    impl<S, OFD, OBD> OnEarlyDropService<S, OFD, OBD> { pub fn new(inner: S, on_future_drop: OFD, on_body_drop: OBD) -> Self {} }
    impl<S, OFD, OBD, ReqB, ResB> Service<Request<ReqB>> for OnEarlyDropService<S, OFD, OBD> where S: Service<Request<ReqB>, Response = Response<ResB>>, OFD: OnFutureDrop<ReqB>, OBD: OnBodyDrop<ReqB> + Clone, ResB: http_body::Body {
        type Response = Response<OnEarlyDropBody<ResB, OBD::Callback>>;
        type Error = S::Error;
        type Future = OnEarlyDropFuture<S::Future, OBD, ReqB, OFD::Callback, OBD::Callback>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqB>) -> Self::Future {}
    }
    pub trait OnDropCallback {
        fn on_drop(self);
    }
    impl<F> OnDropCallback for F where F: FnOnce() { fn on_drop(self) {} }
    #[derive(Clone, Copy)] pub struct NoopDropCallback;
    impl OnDropCallback for NoopDropCallback { fn on_drop(self) {} }
    pub trait OnFutureDrop<ReqB> {
        type Callback: OnDropCallback;
        fn make(&mut self, request: &Request<ReqB>) -> Self::Callback;
    }
    impl<F, C, ReqB> OnFutureDrop<ReqB> for F where F: FnMut(&Request<ReqB>) -> C, C: OnDropCallback {
        type Callback = C;
        fn make(&mut self, request: &Request<ReqB>) -> Self::Callback {}
    }
    impl<ReqB> OnFutureDrop<ReqB> for () {
        type Callback = NoopDropCallback;
        fn make(&mut self, _request: &Request<ReqB>) -> Self::Callback {}
    }
    pub trait OnBodyDrop<ReqB> {
        type Intermediate;
        type Callback: OnDropCallback;
        fn make_at_call(&mut self, request: &Request<ReqB>) -> Self::Intermediate;
        fn make_at_response(&mut self, intermediate: Self::Intermediate, response_parts: &response::Parts) -> Self::Callback;
    }
    impl<ReqB> OnBodyDrop<ReqB> for () {
        type Intermediate = ();
        type Callback = NoopDropCallback;
        fn make_at_call(&mut self, _request: &Request<ReqB>) -> Self::Intermediate {}
        fn make_at_response(&mut self, _intermediate: Self::Intermediate, _response_parts: &response::Parts) -> Self::Callback {}
    }
    #[derive(Clone, Copy)] pub struct OnBodyDropFn<F>;
    impl<F> OnBodyDropFn<F> { pub fn new(f: F) -> Self {} }
    impl<F, G, C, ReqB> OnBodyDrop<ReqB> for OnBodyDropFn<F> where F: FnMut(&Request<ReqB>) -> G, G: FnOnce(&response::Parts) -> C, C: OnDropCallback {
        type Intermediate = G;
        type Callback = C;
        fn make_at_call(&mut self, request: &Request<ReqB>) -> Self::Intermediate {}
        fn make_at_response(&mut self, intermediate: Self::Intermediate, response_parts: &response::Parts) -> Self::Callback {}
    }
    #[derive(Clone, Copy)] pub struct EarlyDropsAsFailures<F>;
    impl<F> EarlyDropsAsFailures<F> { pub fn new(on_failure: F) -> Self {} }
    impl<F, ReqB> OnFutureDrop<ReqB> for EarlyDropsAsFailures<F> where F: OnFailure<DroppedFailure> + Clone {
        type Callback = FutureDropFailureCallback<F>;
        fn make(&mut self, _request: &Request<ReqB>) -> Self::Callback {}
    }
    impl<F, ReqB> OnBodyDrop<ReqB> for EarlyDropsAsFailures<F> where F: OnFailure<DroppedFailure> + Clone {
        type Intermediate = PreResponseBodyDropCallback<F>;
        type Callback = BodyDropFailureCallback<F>;
        fn make_at_call(&mut self, _request: &Request<ReqB>) -> Self::Intermediate {}
        fn make_at_response(&mut self, intermediate: Self::Intermediate, response_parts: &response::Parts) -> Self::Callback {}
    }
    pub struct FutureDropFailureCallback<F>;
    impl<F> OnDropCallback for FutureDropFailureCallback<F> where F: OnFailure<DroppedFailure> { fn on_drop(self) {} }
    pub struct PreResponseBodyDropCallback<F>;
    pub struct BodyDropFailureCallback<F>;
    impl<F> OnDropCallback for BodyDropFailureCallback<F> where F: OnFailure<DroppedFailure> { fn on_drop(self) {} }
}
pub mod propagate_header {
    use http::{Request, Response};
    use http::header::HeaderName;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct PropagateHeaderLayer;
    impl PropagateHeaderLayer { pub fn new(header: HeaderName) -> Self {} }
    impl<S> Layer<S> for PropagateHeaderLayer {
        type Service = PropagateHeader<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct PropagateHeader<S>;
    impl<S> PropagateHeader<S> {
        pub fn new(inner: S, header: HeaderName) -> Self {}
        pub fn layer(header: HeaderName) -> PropagateHeaderLayer {}
    }
    impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for PropagateHeader<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<F>;
    impl<F, ResBody, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>> { type Output = F::Output; }
}
pub mod request_id {
    use http::{Request, Response};
    use http::header::{HeaderName, HeaderValue};
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait MakeRequestId {
        fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId>;
    }
    #[derive(Clone)] pub struct RequestId;
    impl RequestId {
        pub fn new(header_value: HeaderValue) -> Self {}
        pub fn header_value(&self) -> &HeaderValue {}
        pub fn into_header_value(self) -> HeaderValue {}
    }
    impl From<HeaderValue> for RequestId {}
    #[derive(Clone)] pub struct SetRequestIdLayer<M>;
    impl<M> SetRequestIdLayer<M> {
        pub fn new(header_name: HeaderName, make_request_id: M) -> Self where M: MakeRequestId {}
        pub fn x_request_id(make_request_id: M) -> Self where M: MakeRequestId {}
    }
    impl<S, M> Layer<S> for SetRequestIdLayer<M> where M: Clone + MakeRequestId {
        type Service = SetRequestId<S, M>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct SetRequestId<S, M>;
    impl<S, M> SetRequestId<S, M> {
        pub fn new(inner: S, header_name: HeaderName, make_request_id: M) -> Self where M: MakeRequestId {}
        pub fn x_request_id(inner: S, make_request_id: M) -> Self where M: MakeRequestId {}
        pub fn layer(header_name: HeaderName, make_request_id: M) -> SetRequestIdLayer<M> where M: MakeRequestId {}
    }
    impl<S, M, ReqBody, ResBody> Service<Request<ReqBody>> for SetRequestId<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeRequestId {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct PropagateRequestIdLayer;
    impl PropagateRequestIdLayer {
        pub fn new(header_name: HeaderName) -> Self {}
        pub fn x_request_id() -> Self {}
    }
    impl<S> Layer<S> for PropagateRequestIdLayer {
        type Service = PropagateRequestId<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct PropagateRequestId<S>;
    impl<S> PropagateRequestId<S> {
        pub fn new(inner: S, header_name: HeaderName) -> Self {}
        pub fn x_request_id(inner: S) -> Self {}
        pub fn layer(header_name: HeaderName) -> PropagateRequestIdLayer {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for PropagateRequestId<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = PropagateRequestIdResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct PropagateRequestIdResponseFuture<F>;
    impl<F, B, E> Future for PropagateRequestIdResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> {
        type Output = Result<Response<B>, E>;
    }
    #[derive(Clone, Copy, Default)] pub struct MakeRequestUuid;
    impl MakeRequestId for MakeRequestUuid { fn make_request_id<B>(&mut self, _request: &Request<B>) -> Option<RequestId> {} }
}
pub mod sensitive_headers {
    use http::{Request, Response};
    use http::header::HeaderName;
    use std::future::Future;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct SetSensitiveHeadersLayer;
    impl SetSensitiveHeadersLayer {
        pub fn new<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName> {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveHeadersLayer {
        type Service = SetSensitiveHeaders<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub type SetSensitiveHeaders<S> = SetSensitiveRequestHeaders<SetSensitiveResponseHeaders<S>>;
    #[derive(Clone)] pub struct SetSensitiveRequestHeadersLayer;
    impl SetSensitiveRequestHeadersLayer {
        pub fn new<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName> {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveRequestHeadersLayer {
        type Service = SetSensitiveRequestHeaders<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct SetSensitiveRequestHeaders<S>;
    impl<S> SetSensitiveRequestHeaders<S> {
        pub fn new<I>(inner: S, headers: I) -> Self where I: IntoIterator<Item = HeaderName> {}
        pub fn from_shared(inner: S, headers: Arc<[HeaderName]>) -> Self {}
        pub fn layer<I>(headers: I) -> SetSensitiveRequestHeadersLayer where I: IntoIterator<Item = HeaderName> {}
    }
    impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetSensitiveRequestHeaders<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct SetSensitiveResponseHeadersLayer;
    impl SetSensitiveResponseHeadersLayer {
        pub fn new<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName> {}
        pub fn from_shared(headers: Arc<[HeaderName]>) -> Self {}
    }
    impl<S> Layer<S> for SetSensitiveResponseHeadersLayer {
        type Service = SetSensitiveResponseHeaders<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct SetSensitiveResponseHeaders<S>;
    impl<S> SetSensitiveResponseHeaders<S> {
        pub fn new<I>(inner: S, headers: I) -> Self where I: IntoIterator<Item = HeaderName> {}
        pub fn from_shared(inner: S, headers: Arc<[HeaderName]>) -> Self {}
        pub fn layer<I>(headers: I) -> SetSensitiveResponseHeadersLayer where I: IntoIterator<Item = HeaderName> {}
    }
    impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetSensitiveResponseHeaders<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = SetSensitiveResponseHeadersResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct SetSensitiveResponseHeadersResponseFuture<F>;
    impl<F, ResBody, E> Future for SetSensitiveResponseHeadersResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>> {
        type Output = F::Output;
    }
}
pub mod services {
    use bytes::Bytes;
    use crate::services::fs::{Backend, DefaultServeDirFallback, ServeFileSystemResponseBody, ServeFileSystemResponseFuture, TokioBackend};
    use crate::services::fs::serve_dir::InfallibleResponseFuture;
    use crate::services::redirect::ResponseFuture;
    use crate::set_status::SetStatus;
    use http::{Request, Response, StatusCode, Uri};
    use mime::Mime;
    use std::error;
    use std::convert::Infallible;
    use std::path::Path;
    use std::task::{Context, Poll};
    use tower_service::Service;
    pub struct Redirect<ResBody>;
    impl<ResBody> Redirect<ResBody> {
        pub fn temporary(uri: Uri) -> Self {}
        pub fn permanent(uri: Uri) -> Self {}
        pub fn with_status_code(status_code: StatusCode, uri: Uri) -> Self {}
    }
    impl<R, ResBody> Service<R> for Redirect<ResBody> where ResBody: Default {
        type Response = Response<ResBody>;
        type Error = Infallible;
        type Future = ResponseFuture<ResBody>;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, _req: R) -> Self::Future {}
    }
    impl<ResBody> Clone for Redirect<ResBody> {}
    #[derive(Clone)] pub struct ServeDir<F = DefaultServeDirFallback, B = TokioBackend>;
    impl ServeDir<DefaultServeDirFallback> { pub fn new<P>(path: P) -> Self where P: AsRef<Path> {} }
    impl<B: Backend> ServeDir<DefaultServeDirFallback, B> { pub fn with_backend<P>(path: P, backend: B) -> Self where P: AsRef<Path> {} }
    impl<F, B: Backend> ServeDir<F, B> {
        pub fn append_index_html_on_directories(self, append: bool) -> Self {}
        pub fn redirect_to_trailing_slash(self, redirect: bool) -> Self {}
        pub fn html_as_default_extension(self, append: bool) -> Self {}
        pub fn redirect_path_prefix(self, prefix: impl Into<String>) -> Self {}
        pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
        pub fn ignore_multi_range_requests(self, ignore: bool) -> Self {}
        pub fn precompressed_gzip(self) -> Self {}
        pub fn precompressed_br(self) -> Self {}
        pub fn precompressed_deflate(self) -> Self {}
        pub fn precompressed_zstd(self) -> Self {}
        pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2, B> {}
        pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<SetStatus<F2>, B> {}
        pub fn call_fallback_on_method_not_allowed(self, call_fallback: bool) -> Self {}
        pub fn try_call<ReqBody, FResBody>(&mut self, req: Request<ReqBody>) -> ServeFileSystemResponseFuture<ReqBody, F> where F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone, FResBody: http_body::Body<Data = Bytes>, FResBody::Error: Into<Box<dyn error::Error + Send + Sync>> {}
    }
    impl<ReqBody, F, FResBody, B> Service<Request<ReqBody>> for ServeDir<F, B> where F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone, FResBody: http_body::Body<Data = Bytes>, FResBody::Error: Into<Box<dyn error::Error + Send + Sync>>, B: Backend {
        type Response = Response<ServeFileSystemResponseBody>;
        type Error = Infallible;
        type Future = InfallibleResponseFuture<ReqBody, F>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct ServeFile;
    impl ServeFile {
        pub fn new<P: AsRef<Path>>(path: P) -> Self {}
        pub fn new_with_mime<P: AsRef<Path>>(path: P, mime: &Mime) -> Self {}
        pub fn precompressed_gzip(self) -> Self {}
        pub fn precompressed_br(self) -> Self {}
        pub fn precompressed_deflate(self) -> Self {}
        pub fn precompressed_zstd(self) -> Self {}
        pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self {}
        pub fn ignore_multi_range_requests(self, ignore: bool) -> Self {}
        pub fn try_call<ReqBody>(&mut self, req: Request<ReqBody>) -> ServeFileSystemResponseFuture<ReqBody> {}
    }
    impl<ReqBody> Service<Request<ReqBody>> for ServeFile {
        type Error = <ServeDir as Service<Request<ReqBody>>>::Error;
        type Response = <ServeDir as Service<Request<ReqBody>>>::Response;
        type Future = <ServeDir as Service<Request<ReqBody>>>::Future;
        fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub mod fs {
        use bytes::Bytes;
        use crate::body::UnsyncBoxBody;
        use crate::services::fs::serve_dir::InfallibleResponseFuture;
        use http::{Request, Response};
        use http_body::{Body, Frame};
        use std::{error, fs, io};
        use std::convert::Infallible;
        use std::future::Future;
        use std::path::PathBuf;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use std::time::SystemTime;
        use tokio::io::{AsyncRead, AsyncSeek};
        use tower_service::Service;
        pub use crate::services::{ServeDir, ServeFile};
        pub struct AsyncReadBody<T>;
        impl<T> AsyncReadBody<T> where T: AsyncRead { pub fn with_capacity(read: T, capacity: usize) -> Self {} }
        impl<T> Body for AsyncReadBody<T> where T: AsyncRead {
            type Data = Bytes;
            type Error = io::Error;
            fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {}
        }
        pub type ServeFileSystemResponseBody = UnsyncBoxBody<Bytes, io::Error>;
        #[derive(Clone, Copy)] pub struct DefaultServeDirFallback;
        impl<ReqBody> Service<Request<ReqBody>> for DefaultServeDirFallback {
            type Response = Response<ServeFileSystemResponseBody>;
            type Error = Infallible;
            type Future = InfallibleResponseFuture<ReqBody, Self>;
            fn poll_ready(&mut self, _cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, _req: Request<ReqBody>) -> Self::Future {}
        }
        pub trait Metadata {
            fn is_dir(&self) -> bool;
            fn modified(&self) -> io::Result<SystemTime>;
            fn len(&self) -> u64;
            fn is_empty(&self) -> bool {}
        }
        impl Metadata for fs::Metadata {
            fn is_dir(&self) -> bool {}
            fn modified(&self) -> io::Result<SystemTime> {}
            fn len(&self) -> u64 {}
        }
        pub trait File: AsyncRead + AsyncSeek {
            type Metadata: Metadata;
            type MetadataFuture: Future<Output = io::Result<Self::Metadata>>;
            fn metadata(&self) -> Self::MetadataFuture;
        }
        pub trait Backend: Clone {
            type File: File<Metadata = Self::Metadata>;
            type Metadata: Metadata;
            type OpenFuture: Future<Output = io::Result<Self::File>>;
            type MetadataFuture: Future<Output = io::Result<Self::Metadata>>;
            fn open(&self, path: PathBuf) -> Self::OpenFuture;
            fn metadata(&self, path: PathBuf) -> Self::MetadataFuture;
        }
        #[derive(Clone, Default)] pub struct TokioBackend;
        impl Backend for TokioBackend {
            type File = TokioFile;
            type Metadata = fs::Metadata;
            type OpenFuture = Pin<Box<dyn Future<Output = io::Result<TokioFile>> + Send>>;
            type MetadataFuture = Pin<Box<dyn Future<Output = io::Result<fs::Metadata>> + Send>>;
            fn open(&self, path: PathBuf) -> Self::OpenFuture {}
            fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {}
        }
        pub struct TokioFile;
        impl AsyncRead for TokioFile {}
        impl AsyncSeek for TokioFile {}
        impl File for TokioFile {
            type Metadata = fs::Metadata;
            type MetadataFuture = Pin<Box<dyn Future<Output = io::Result<fs::Metadata>> + Send>>;
            fn metadata(&self) -> Self::MetadataFuture {}
        }
        pub struct ServeFileSystemResponseFuture<ReqBody, F = DefaultServeDirFallback>;
        impl<F, ReqBody, ResBody> Future for ServeFileSystemResponseFuture<ReqBody, F> where F: Service<Request<ReqBody>, Response = Response<ResBody>, Error = Infallible> + Clone, ResBody: http_body::Body<Data = Bytes>, ResBody::Error: Into<Box<dyn error::Error + Send + Sync>> {
            type Output = io::Result<Response<ServeFileSystemResponseBody>>;
        }
        pub mod serve_dir {
            use crate::services::fs::{ServeFileSystemResponseBody, ServeFileSystemResponseFuture};
            use futures_util::future;
            use http::Response;
            use std::io;
            use std::convert::Infallible;
            pub type InfallibleResponseFuture<ReqBody, F> = future::Map<ServeFileSystemResponseFuture<ReqBody, F>, fn(Result<Response<ServeFileSystemResponseBody>, io::Error>) -> Result<Response<ServeFileSystemResponseBody>, Infallible>>;
        }
    }
    pub mod redirect {
        use http::Response;
        use std::convert::Infallible;
        use std::future::Future;
        pub use crate::services::Redirect;
        pub struct ResponseFuture<ResBody>;
        impl<ResBody> Future for ResponseFuture<ResBody> where ResBody: Default { type Output = Result<Response<ResBody>, Infallible>; }
    }
}
pub mod set_header {
    use crate::set_header::response::single_header::ResponseFuture;
    use http::{HeaderValue, Request, Response};
    use http::header::HeaderName;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait MakeHeaderValue<T> {
        fn make_header_value(&mut self, message: &T) -> Option<HeaderValue>;
    }
    impl<F, T> MakeHeaderValue<T> for F where F: FnMut(&T) -> Option<HeaderValue> {
        fn make_header_value(&mut self, message: &T) -> Option<HeaderValue> {}
    }
    impl<T> MakeHeaderValue<T> for HeaderValue { fn make_header_value(&mut self, _message: &T) -> Option<HeaderValue> {} }
    impl<T> MakeHeaderValue<T> for Option<HeaderValue> { fn make_header_value(&mut self, _message: &T) -> Option<HeaderValue> {} }
    pub struct HeaderMetadata<T>;
    impl<T> Clone for HeaderMetadata<T> {}
    impl<T, M> From<(HeaderName, M)> for HeaderMetadata<T> where M: MakeHeaderValue<T> + Clone {}
    pub struct SetRequestHeaderLayer<M>;
    impl<M> SetRequestHeaderLayer<M> {
        pub fn overriding(header_name: HeaderName, make: M) -> Self {}
        pub fn appending(header_name: HeaderName, make: M) -> Self {}
        pub fn if_not_present(header_name: HeaderName, make: M) -> Self {}
    }
    impl<S, M> Layer<S> for SetRequestHeaderLayer<M> where M: Clone {
        type Service = SetRequestHeader<S, M>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    impl<M> Clone for SetRequestHeaderLayer<M> where M: Clone {}
    #[derive(Clone)] pub struct SetRequestHeader<S, M>;
    impl<S, M> SetRequestHeader<S, M> {
        pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self {}
        pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self {}
        pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self {}
    }
    impl<ReqBody, ResBody, S, M> Service<Request<ReqBody>> for SetRequestHeader<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Request<ReqBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct SetResponseHeaderLayer<M>;
    impl<M> SetResponseHeaderLayer<M> {
        pub fn overriding(header_name: HeaderName, make: M) -> Self {}
        pub fn appending(header_name: HeaderName, make: M) -> Self {}
        pub fn if_not_present(header_name: HeaderName, make: M) -> Self {}
    }
    impl<S, M> Layer<S> for SetResponseHeaderLayer<M> where M: Clone {
        type Service = SetResponseHeader<S, M>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    impl<M> Clone for SetResponseHeaderLayer<M> where M: Clone {}
    #[derive(Clone)] pub struct SetResponseHeader<S, M>;
    impl<S, M> SetResponseHeader<S, M> {
        pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self {}
        pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self {}
        pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self {}
    }
    impl<ReqBody, ResBody, S, M> Service<Request<ReqBody>> for SetResponseHeader<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Response<ResBody>> + Clone {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, M>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub mod request {
        use crate::set_header::HeaderMetadata;
        use http::{Request, Response};
        use std::task::{Context, Poll};
        use tower_layer::Layer;
        use tower_service::Service;
        pub use crate::set_header::{SetRequestHeader, SetRequestHeaderLayer};
        pub struct SetMultipleRequestHeadersLayer<M>;
        impl<M> Clone for SetMultipleRequestHeadersLayer<M> {}
        impl<M> SetMultipleRequestHeadersLayer<M> {
            pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self {}
        }
        impl<S, M> Layer<S> for SetMultipleRequestHeadersLayer<M> {
            type Service = SetMultipleRequestHeader<S, M>;
            fn layer(&self, inner: S) -> Self::Service {}
        }
        pub struct SetMultipleRequestHeader<S, M>;
        impl<S, M> Clone for SetMultipleRequestHeader<S, M> where S: Clone {}
        impl<S, M> SetMultipleRequestHeader<S, M> {
            pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
        }
        impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetMultipleRequestHeader<S, Request<ReqBody>> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
        }
    }
    pub mod response {
        use crate::set_header::HeaderMetadata;
        use crate::set_header::response::multiple_headers::ResponseFuture;
        use http::{Request, Response};
        use std::task::{Context, Poll};
        use tower_layer::Layer;
        use tower_service::Service;
        pub use crate::set_header::{SetResponseHeader, SetResponseHeaderLayer};
        pub struct SetMultipleResponseHeadersLayer<M>;
        impl<M> Clone for SetMultipleResponseHeadersLayer<M> {}
        impl<M> SetMultipleResponseHeadersLayer<M> {
            pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self {}
        }
        impl<S, M> Layer<S> for SetMultipleResponseHeadersLayer<M> {
            type Service = SetMultipleResponseHeader<S, M>;
            fn layer(&self, inner: S) -> Self::Service {}
        }
        pub struct SetMultipleResponseHeader<S, M>;
        impl<S, M> Clone for SetMultipleResponseHeader<S, M> where S: Clone {}
        impl<S, M> SetMultipleResponseHeader<S, M> {
            pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
            pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self {}
        }
        impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetMultipleResponseHeader<S, Response<ResBody>> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = ResponseFuture<S::Future, Response<ResBody>>;
            fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
            fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
        }
        pub mod multiple_headers {
            use http::Response;
            use std::future::Future;
            pub struct ResponseFuture<F, M>;
            impl<F, ResBody, E> Future for ResponseFuture<F, Response<ResBody>> where F: Future<Output = Result<Response<ResBody>, E>> {
                type Output = F::Output;
            }
        }
        pub mod single_header {
            use crate::set_header::MakeHeaderValue;
            use http::Response;
            use std::future::Future;
            pub struct ResponseFuture<F, M>;
            impl<F, ResBody, E, M> Future for ResponseFuture<F, M> where F: Future<Output = Result<Response<ResBody>, E>>, M: MakeHeaderValue<Response<ResBody>> {
                type Output = F::Output;
            }
        }
    }
}
pub mod set_status {
    use http::{Request, Response, StatusCode};
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone, Copy)] pub struct SetStatusLayer;
    impl SetStatusLayer { pub fn new(status: StatusCode) -> Self {} }
    impl<S> Layer<S> for SetStatusLayer {
        type Service = SetStatus<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct SetStatus<S>;
    impl<S> SetStatus<S> {
        pub fn new(inner: S, status: StatusCode) -> Self {}
        pub fn layer(status: StatusCode) -> SetStatusLayer {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for SetStatus<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<F>;
    impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> { type Output = F::Output; }
}
pub mod timeout {
    use crate::BoxError;
    use crate::timeout::service::{ResponseBodyDeadlineFuture, ResponseBodyTimeoutFuture, ResponseFuture};
    use http::{Request, Response, StatusCode};
    use http_body::Body;
    use std::{error, fmt};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;
    pub struct TimeoutBody<B>;
    impl<B> TimeoutBody<B> { pub fn new(timeout: Duration, body: B) -> Self {} }
    impl<B> Body for TimeoutBody<B> where B: Body, B::Error: Into<BoxError> {
        type Data = B::Data;
        type Error = Box<dyn error::Error + Send + Sync>;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
    }
    pub struct TimeoutError;
    impl error::Error for TimeoutError {}
    impl fmt::Display for TimeoutError {}
    pub struct DeadlineBody<B>;
    impl<B> DeadlineBody<B> { pub fn new(timeout: Duration, body: B) -> Self {} }
    impl<B> Body for DeadlineBody<B> where B: Body, B::Error: Into<BoxError> {
        type Data = B::Data;
        type Error = Box<dyn error::Error + Send + Sync>;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub fn new(timeout: Duration) -> Self {}
        pub fn with_status_code(status_code: StatusCode, timeout: Duration) -> Self {}
    }
    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone, Copy)] pub struct Timeout<S>;
    impl<S> Timeout<S> {
        pub fn new(inner: S, timeout: Duration) -> Self {}
        pub fn with_status_code(inner: S, status_code: StatusCode, timeout: Duration) -> Self {}
        pub fn layer(timeout: Duration) -> TimeoutLayer {}
        pub fn layer_with_status_code(status_code: StatusCode, timeout: Duration) -> TimeoutLayer {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Timeout<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Default {
        type Response = S::Response;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct RequestBodyTimeoutLayer;
    impl RequestBodyTimeoutLayer { pub fn new(timeout: Duration) -> Self {} }
    impl<S> Layer<S> for RequestBodyTimeoutLayer {
        type Service = RequestBodyTimeout<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct RequestBodyTimeout<S>;
    impl<S> RequestBodyTimeout<S> {
        pub fn new(service: S, timeout: Duration) -> Self {}
        pub fn layer(timeout: Duration) -> RequestBodyTimeoutLayer {}
    }
    impl<S, ReqBody> Service<Request<ReqBody>> for RequestBodyTimeout<S> where S: Service<Request<TimeoutBody<ReqBody>>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct ResponseBodyTimeoutLayer;
    impl ResponseBodyTimeoutLayer { pub fn new(timeout: Duration) -> Self {} }
    impl<S> Layer<S> for ResponseBodyTimeoutLayer {
        type Service = ResponseBodyTimeout<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct ResponseBodyTimeout<S>;
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for ResponseBodyTimeout<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = Response<TimeoutBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseBodyTimeoutFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    impl<S> ResponseBodyTimeout<S> {
        pub fn new(service: S, timeout: Duration) -> Self {}
        pub fn layer(timeout: Duration) -> ResponseBodyTimeoutLayer {}
    }
    #[derive(Clone)] pub struct RequestBodyDeadlineLayer;
    impl RequestBodyDeadlineLayer { pub fn new(timeout: Duration) -> Self {} }
    impl<S> Layer<S> for RequestBodyDeadlineLayer {
        type Service = RequestBodyDeadline<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct RequestBodyDeadline<S>;
    impl<S> RequestBodyDeadline<S> {
        pub fn new(service: S, timeout: Duration) -> Self {}
        pub fn layer(timeout: Duration) -> RequestBodyDeadlineLayer {}
    }
    impl<S, ReqBody> Service<Request<ReqBody>> for RequestBodyDeadline<S> where S: Service<Request<DeadlineBody<ReqBody>>> {
        type Response = S::Response;
        type Error = S::Error;
        type Future = S::Future;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct ResponseBodyDeadlineLayer;
    impl ResponseBodyDeadlineLayer { pub fn new(timeout: Duration) -> Self {} }
    impl<S> Layer<S> for ResponseBodyDeadlineLayer {
        type Service = ResponseBodyDeadline<S>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct ResponseBodyDeadline<S>;
    impl<S> ResponseBodyDeadline<S> {
        pub fn new(service: S, timeout: Duration) -> Self {}
        pub fn layer(timeout: Duration) -> ResponseBodyDeadlineLayer {}
    }
    impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for ResponseBodyDeadline<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = Response<DeadlineBody<ResBody>>;
        type Error = S::Error;
        type Future = ResponseBodyDeadlineFuture<S::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub mod service {
        use crate::timeout::{DeadlineBody, TimeoutBody};
        use http::Response;
        use std::future::Future;
        pub struct ResponseFuture<F>;
        impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>>, B: Default {
            type Output = Result<Response<B>, E>;
        }
        pub struct ResponseBodyTimeoutFuture<Fut>;
        impl<Fut, ResBody, E> Future for ResponseBodyTimeoutFuture<Fut> where Fut: Future<Output = Result<Response<ResBody>, E>> {
            type Output = Result<Response<TimeoutBody<ResBody>>, E>;
        }
        pub struct ResponseBodyDeadlineFuture<Fut>;
        impl<Fut, ResBody, E> Future for ResponseBodyDeadlineFuture<Fut> where Fut: Future<Output = Result<Response<ResBody>, E>> {
            type Output = Result<Response<DeadlineBody<ResBody>>, E>;
        }
    }
}
pub mod trace {
    use crate::LatencyUnit;
    use crate::classify::{ClassifyEos, ClassifyResponse, GrpcErrorsAsFailures, MakeClassifier, ServerErrorsAsFailures, SharedClassifier};
    use http::{Request, Response};
    use http::header::HeaderMap;
    use http_body::Body;
    use std::fmt;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_service::Service;
    use tracing::{Level, Span};
    pub type HttpMakeClassifier = SharedClassifier<ServerErrorsAsFailures>;
    pub type GrpcMakeClassifier = SharedClassifier<GrpcErrorsAsFailures>;
    pub struct ResponseBody<B, C, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>;
    impl<B, C, OnBodyChunkT, OnEosT, OnFailureT> Body for ResponseBody<B, C, OnBodyChunkT, OnEosT, OnFailureT> where B: Body, B::Error: fmt::Display, C: ClassifyEos, OnEosT: OnEos, OnBodyChunkT: OnBodyChunk<B::Data>, OnFailureT: OnFailure<C::FailureClass> {
        type Data = B::Data;
        type Error = B::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {}
        fn is_end_stream(&self) -> bool {}
    }
    pub struct ResponseFuture<F, C, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>;
    impl<Fut, ResBody, E, C, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT> Future for ResponseFuture<Fut, C, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT> where Fut: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body, ResBody::Error: fmt::Display, E: fmt::Display, C: ClassifyResponse, OnResponseT: OnResponse<ResBody>, OnFailureT: OnFailure<C::FailureClass>, OnBodyChunkT: OnBodyChunk<ResBody::Data>, OnEosT: OnEos {
        type Output = Result<Response<ResponseBody<ResBody, C::ClassifyEos, OnBodyChunkT, OnEosT, OnFailureT>>, E>;
    }
    #[derive(Clone, Copy)] pub struct TraceLayer<M, MakeSpan = DefaultMakeSpan, OnRequest = DefaultOnRequest, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>;
    impl<M> TraceLayer<M> { pub fn new(make_classifier: M) -> Self where M: MakeClassifier {} }
    impl<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
        pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> TraceLayer<M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
        pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> TraceLayer<M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure> {}
        pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure> {}
        pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure> {}
        pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure> {}
        pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> TraceLayer<M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
    }
    impl TraceLayer<HttpMakeClassifier> { pub fn new_for_http() -> Self {} }
    impl TraceLayer<GrpcMakeClassifier> { pub fn new_for_grpc() -> Self {} }
    impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Layer<S> for TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> where M: Clone, MakeSpan: Clone, OnRequest: Clone, OnResponse: Clone, OnEos: Clone, OnBodyChunk: Clone, OnFailure: Clone {
        type Service = Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    pub trait MakeSpan<B> {
        fn make_span(&mut self, request: &Request<B>) -> Span;
    }
    impl<B> MakeSpan<B> for Span { fn make_span(&mut self, _request: &Request<B>) -> Span {} }
    impl<F, B> MakeSpan<B> for F where F: FnMut(&Request<B>) -> Span { fn make_span(&mut self, request: &Request<B>) -> Span {} }
    #[derive(Clone)] pub struct DefaultMakeSpan;
    impl DefaultMakeSpan {
        pub fn new() -> Self {}
        pub fn level(self, level: Level) -> Self {}
        pub fn include_headers(self, include_headers: bool) -> Self {}
    }
    impl Default for DefaultMakeSpan {}
    impl<B> MakeSpan<B> for DefaultMakeSpan { fn make_span(&mut self, request: &Request<B>) -> Span {} }
    pub trait OnBodyChunk<B> {
        fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span);
    }
    impl<B, F> OnBodyChunk<B> for F where F: FnMut(&B, Duration, &Span) {
        fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span) {}
    }
    impl<B> OnBodyChunk<B> for () { fn on_body_chunk(&mut self, arg1: &B, arg2: Duration, arg3: &Span) {} }
    #[derive(Clone, Default)] pub struct DefaultOnBodyChunk;
    impl DefaultOnBodyChunk { pub fn new() -> Self {} }
    impl<B> OnBodyChunk<B> for DefaultOnBodyChunk { fn on_body_chunk(&mut self, arg1: &B, arg2: Duration, arg3: &Span) {} }
    pub trait OnEos {
        fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span);
    }
    impl OnEos for () { fn on_eos(self, arg1: Option<&HeaderMap>, arg2: Duration, arg3: &Span) {} }
    impl<F> OnEos for F where F: FnOnce(Option<&HeaderMap>, Duration, &Span) {
        fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span) {}
    }
    #[derive(Clone)] pub struct DefaultOnEos;
    impl Default for DefaultOnEos {}
    impl DefaultOnEos {
        pub fn new() -> Self {}
        pub fn level(self, level: Level) -> Self {}
        pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
    }
    impl OnEos for DefaultOnEos { fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span) {} }
    pub trait OnFailure<FailureClass> {
        fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span);
    }
    impl<FailureClass> OnFailure<FailureClass> for () { fn on_failure(&mut self, arg1: FailureClass, arg2: Duration, arg3: &Span) {} }
    impl<F, FailureClass> OnFailure<FailureClass> for F where F: FnMut(FailureClass, Duration, &Span) {
        fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span) {}
    }
    #[derive(Clone)] pub struct DefaultOnFailure;
    impl Default for DefaultOnFailure {}
    impl DefaultOnFailure {
        pub fn new() -> Self {}
        pub fn level(self, level: Level) -> Self {}
        pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
    }
    impl<FailureClass> OnFailure<FailureClass> for DefaultOnFailure where FailureClass: fmt::Display {
        fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span) {}
    }
    pub trait OnRequest<B> {
        fn on_request(&mut self, request: &Request<B>, span: &Span);
    }
    impl<B> OnRequest<B> for () { fn on_request(&mut self, arg1: &Request<B>, arg2: &Span) {} }
    impl<B, F> OnRequest<B> for F where F: FnMut(&Request<B>, &Span) { fn on_request(&mut self, request: &Request<B>, span: &Span) {} }
    #[derive(Clone)] pub struct DefaultOnRequest;
    impl Default for DefaultOnRequest {}
    impl DefaultOnRequest {
        pub fn new() -> Self {}
        pub fn level(self, level: Level) -> Self {}
    }
    impl<B> OnRequest<B> for DefaultOnRequest { fn on_request(&mut self, arg1: &Request<B>, span: &Span) {} }
    pub trait OnResponse<B> {
        fn on_response(self, response: &Response<B>, latency: Duration, span: &Span);
    }
    impl<B> OnResponse<B> for () { fn on_response(self, arg1: &Response<B>, arg2: Duration, arg3: &Span) {} }
    impl<B, F> OnResponse<B> for F where F: FnOnce(&Response<B>, Duration, &Span) {
        fn on_response(self, response: &Response<B>, latency: Duration, span: &Span) {}
    }
    #[derive(Clone)] pub struct DefaultOnResponse;
    impl Default for DefaultOnResponse {}
    impl DefaultOnResponse {
        pub fn new() -> Self {}
        pub fn level(self, level: Level) -> Self {}
        pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self {}
        pub fn include_headers(self, include_headers: bool) -> Self {}
    }
    impl<B> OnResponse<B> for DefaultOnResponse { fn on_response(self, response: &Response<B>, latency: Duration, span: &Span) {} }
    #[derive(Clone, Copy)] pub struct Trace<S, M, MakeSpan = DefaultMakeSpan, OnRequest = DefaultOnRequest, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure>;
    impl<S, M> Trace<S, M> {
        pub fn new(inner: S, make_classifier: M) -> Self where M: MakeClassifier {}
        pub fn layer(make_classifier: M) -> TraceLayer<M> where M: MakeClassifier {}
    }
    impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
        pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> Trace<S, M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
        pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> Trace<S, M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure> {}
        pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure> {}
        pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure> {}
        pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure> {}
        pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> Trace<S, M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {}
    }
    impl<S> Trace<S, HttpMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
        pub fn new_for_http(inner: S) -> Self {}
    }
    impl<S> Trace<S, GrpcMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
        pub fn new_for_grpc(inner: S) -> Self {}
    }
    impl<S, ReqBody, ResBody, M, OnRequestT, OnResponseT, OnFailureT, OnBodyChunkT, OnEosT, MakeSpanT> Service<Request<ReqBody>> for Trace<S, M, MakeSpanT, OnRequestT, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody: Body, ResBody: Body, ResBody::Error: fmt::Display, S::Error: fmt::Display, M: MakeClassifier, M::Classifier: Clone, MakeSpanT: MakeSpan<ReqBody>, OnRequestT: OnRequest<ReqBody>, OnResponseT: OnResponse<ResBody> + Clone, OnBodyChunkT: OnBodyChunk<ResBody::Data> + Clone, OnEosT: OnEos + Clone, OnFailureT: OnFailure<M::FailureClass> + Clone {
        type Response = Response<ResponseBody<ResBody, M::ClassifyEos, OnBodyChunkT, OnEosT, OnFailureT>>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, M::Classifier, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
}
pub mod validate_request {
    use crate::auth::require_authorization::{Basic, Bearer};
    use http::{Request, Response};
    use http::header::InvalidHeaderName;
    use std::future::Future;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub struct ValidateRequestHeaderLayer<T>;
    impl<ResBody> ValidateRequestHeaderLayer<Basic<ResBody>> {
        pub fn basic(username: &str, password: &str) -> Self where ResBody: Default {}
    }
    impl<ResBody> ValidateRequestHeaderLayer<Bearer<ResBody>> { pub fn bearer(token: &str) -> Self where ResBody: Default {} }
    impl<ResBody> ValidateRequestHeaderLayer<AcceptHeader<ResBody>> { pub fn accept(value: &str) -> Self where ResBody: Default {} }
    impl<ResBody> ValidateRequestHeaderLayer<RequiredHeaderValue<ResBody>> {
        pub fn has_header_value(expected_header_name: &str, expected_header_value: &str) -> Result<Self, InvalidHeaderName> where ResBody: Default {}
    }
    impl<T> ValidateRequestHeaderLayer<T> { pub fn custom(validate: T) -> ValidateRequestHeaderLayer<T> {} }
    impl<S, T> Layer<S> for ValidateRequestHeaderLayer<T> where T: Clone {
        type Service = ValidateRequestHeader<S, T>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    #[derive(Clone)] pub struct ValidateRequestHeader<S, T>;
    impl<S, ResBody> ValidateRequestHeader<S, Basic<ResBody>> {
        pub fn basic(inner: S, username: &str, value: &str) -> Self where ResBody: Default {}
    }
    impl<S, ResBody> ValidateRequestHeader<S, Bearer<ResBody>> { pub fn bearer(inner: S, token: &str) -> Self where ResBody: Default {} }
    impl<S, ResBody> ValidateRequestHeader<S, AcceptHeader<ResBody>> {
        pub fn accept(inner: S, value: &str) -> Self where ResBody: Default {}
    }
    impl<S, T> ValidateRequestHeader<S, T> { pub fn custom(inner: S, validate: T) -> ValidateRequestHeader<S, T> {} }
    impl<ReqBody, ResBody, S, V> Service<Request<ReqBody>> for ValidateRequestHeader<S, V> where V: ValidateRequest<ReqBody, ResponseBody = ResBody>, S: Service<Request<ReqBody>, Response = Response<ResBody>> {
        type Response = Response<ResBody>;
        type Error = S::Error;
        type Future = ResponseFuture<S::Future, ResBody>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    pub struct ResponseFuture<F, B>;
    impl<F, B, E> Future for ResponseFuture<F, B> where F: Future<Output = Result<Response<B>, E>> { type Output = F::Output; }
    pub trait ValidateRequest<B> {
        type ResponseBody;
        fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>>;
    }
    impl<B, F, ResBody> ValidateRequest<B> for F where F: FnMut(&mut Request<B>) -> Result<(), Response<ResBody>> {
        type ResponseBody = ResBody;
        fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>> {}
    }
    pub struct AcceptHeader<ResBody>;
    impl<ResBody> Clone for AcceptHeader<ResBody> {}
    impl<B, ResBody> ValidateRequest<B> for AcceptHeader<ResBody> where ResBody: Default {
        type ResponseBody = ResBody;
        fn validate(&mut self, req: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>> {}
    }
    pub struct RequiredHeaderValue<ResBody>;
    impl<ResBody> Clone for RequiredHeaderValue<ResBody> {}
    impl<B, ResBody> ValidateRequest<B> for RequiredHeaderValue<ResBody> where ResBody: Default {
        type ResponseBody = ResBody;
        fn validate(&mut self, req: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>> {}
    }
}

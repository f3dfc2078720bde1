//! axum_extra 0.12.6.

pub use headers;
pub use typed_header::TypedHeader;
pub mod body {
    use axum_core::response::{IntoResponse, Response};
    use tokio::io::AsyncRead;
    pub struct AsyncReadBody;
    impl AsyncReadBody { pub fn new<R>(read: R) -> Self where R: AsyncRead {} }
    impl IntoResponse for AsyncReadBody { fn into_response(self) -> Response {} }
}
pub mod either {
    use axum_core::response::Response;
    use std::task::{Context, Poll};
    use tower_layer::Layer;
    use tower_service::Service;
    #[derive(Clone)] pub enum Either<E1, E2> { E1(E1), E2(E2) }
    #[derive(Clone)] pub enum Either3<E1, E2, E3> { E1(E1), E2(E2), E3(E3) }
    #[derive(Clone)] pub enum Either4<E1, E2, E3, E4> { E1(E1), E2(E2), E3(E3), E4(E4) }
    #[derive(Clone)] pub enum Either5<E1, E2, E3, E4, E5> { E1(E1), E2(E2), E3(E3), E4(E4), E5(E5) }
    #[derive(Clone)] pub enum Either6<E1, E2, E3, E4, E5, E6> { E1(E1), E2(E2), E3(E3), E4(E4), E5(E5), E6(E6) }
    #[derive(Clone)] pub enum Either7<E1, E2, E3, E4, E5, E6, E7> { E1(E1), E2(E2), E3(E3), E4(E4), E5(E5), E6(E6), E7(E7) }
    #[derive(Clone)] pub enum Either8<E1, E2, E3, E4, E5, E6, E7, E8> { E1(E1), E2(E2), E3(E3), E4(E4), E5(E5), E6(E6), E7(E7), E8(E8) }
    impl<E1, E2, S> Layer<S> for Either<E1, E2> where E1: Layer<S>, E2: Layer<S> {
        type Service = Either<E1::Service, E2::Service>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
    impl<R, E1, E2> Service<R> for Either<E1, E2> where E1: Service<R>, E2: Service<R, Response = E1::Response, Error = E1::Error> {
        type Response = E1::Response;
        type Error = E1::Error;
        type Future = futures_util::future::Either<E1::Future, E2::Future>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: R) -> Self::Future {}
    }
}
pub mod extract {
    use axum::extract::{FromRequest, FromRequestParts};
    use axum::extract::rejection::PathRejection;
    use axum::response::IntoResponse;
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use http::Uri;
    use http::request::Parts;
    use serde_core::Deserialize;
    use serde_core::de::DeserializeOwned;
    use std::fmt::Display;
    use std::marker::PhantomData;
    use std::ops::{Deref, DerefMut};
    pub use crate::json_lines::JsonLines;
    pub use crate::typed_header::TypedHeader;
    pub use self::cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
    pub use self::host::Host;
    pub use self::multipart::Multipart;
    pub struct OptionalPath<T>(pub Option<T>);
    impl<T, S> FromRequestParts<S> for OptionalPath<T> where T: DeserializeOwned {
        type Rejection = PathRejection;
        async fn from_request_parts(parts: &mut http::request::Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone, Default)] pub struct Cached<T>(pub T);
    impl<S, T> FromRequestParts<S> for Cached<T> where T: FromRequestParts<S> + Clone {
        type Rejection = T::Rejection;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
    }
    pub struct WithRejection<E, R>(pub E, pub PhantomData<R>);
    impl<E, R> WithRejection<E, R> { pub fn into_inner(self) -> E {} }
    impl<E, R> Clone for WithRejection<E, R> where E: Clone {}
    impl<E: Default, R> Default for WithRejection<E, R> {}
    impl<E, R> Deref for WithRejection<E, R> {
        type Target = E;
        fn deref(&self) -> &Self::Target {}
    }
    impl<E, R> DerefMut for WithRejection<E, R> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<E, R, S> FromRequest<S> for WithRejection<E, R> where E: FromRequest<S>, R: From<E::Rejection> + IntoResponse {
        type Rejection = R;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<E, R, S> FromRequestParts<S> for WithRejection<E, R> where E: FromRequestParts<S>, R: From<E::Rejection> + IntoResponse {
        type Rejection = R;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<E, R> Display for WithRejection<E, R> where E: Display {}
    #[derive(Clone, Copy, Default)] pub struct Form<T>(pub T);
    impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned {
        type Rejection = FormRejection;
        async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    #[derive(Clone, Default)] pub struct JsonDeserializer<T>;
    impl<T, S> FromRequest<S> for JsonDeserializer<T> where T: Deserialize {
        type Rejection = JsonDeserializerRejection;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> JsonDeserializer<T> where T: Deserialize { pub fn deserialize(&self) -> Result<T, JsonDeserializerRejection> {} }
    #[derive(Clone, Copy, Default)] pub struct Query<T>(pub T);
    impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned {
        type Rejection = QueryRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> Query<T> where T: DeserializeOwned { pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection> {} }
    #[derive(Clone, Copy, Default)] pub struct OptionalQuery<T>(pub Option<T>);
    impl<T, S> FromRequestParts<S> for OptionalQuery<T> where T: DeserializeOwned {
        type Rejection = OptionalQueryRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> std::ops::Deref for OptionalQuery<T> {
        type Target = Option<T>;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> std::ops::DerefMut for OptionalQuery<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    #[derive(Clone)] pub struct Scheme(pub String);
    impl<S> FromRequestParts<S> for Scheme {
        type Rejection = SchemeMissing;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> std::ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> std::ops::DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> std::ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> std::ops::DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    impl<T> std::ops::Deref for Cached<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> std::ops::DerefMut for Cached<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    #[derive(Debug)] pub enum FormRejection {}
    impl IntoResponse for FormRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for FormRejection {}
    impl std::error::Error for FormRejection {}
    #[derive(Debug)] pub enum QueryRejection {}
    impl IntoResponse for QueryRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for QueryRejection {}
    impl std::error::Error for QueryRejection {}
    #[derive(Debug)] pub enum OptionalQueryRejection {}
    impl IntoResponse for OptionalQueryRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for OptionalQueryRejection {}
    impl std::error::Error for OptionalQueryRejection {}
    #[derive(Debug)] pub enum JsonDeserializerRejection {}
    impl IntoResponse for JsonDeserializerRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for JsonDeserializerRejection {}
    impl std::error::Error for JsonDeserializerRejection {}
    #[derive(Debug)] pub enum SchemeMissing {}
    impl IntoResponse for SchemeMissing { fn into_response(self) -> Response {} }
    impl std::fmt::Display for SchemeMissing {}
    impl std::error::Error for SchemeMissing {}
    #[derive(Debug)] pub enum MissingJsonContentType {}
    impl IntoResponse for MissingJsonContentType { fn into_response(self) -> Response {} }
    impl std::fmt::Display for MissingJsonContentType {}
    impl std::error::Error for MissingJsonContentType {}
    #[derive(Debug)] pub enum JsonDataError {}
    impl IntoResponse for JsonDataError { fn into_response(self) -> Response {} }
    impl std::fmt::Display for JsonDataError {}
    impl std::error::Error for JsonDataError {}
    #[derive(Debug)] pub enum JsonSyntaxError {}
    impl IntoResponse for JsonSyntaxError { fn into_response(self) -> Response {} }
    impl std::fmt::Display for JsonSyntaxError {}
    impl std::error::Error for JsonSyntaxError {}
    mod host {
        use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
        use http::request::Parts;
        use std::convert::Infallible;
        use super::rejection::HostRejection;
        #[derive(Clone)] pub struct Host(pub String);
        impl<S> FromRequestParts<S> for Host {
            type Rejection = HostRejection;
            async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl<S> OptionalFromRequestParts<S> for Host {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
        }
    }
    pub mod cookie {
        use axum_core::extract::{FromRef, FromRequestParts};
        use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
        use http::HeaderMap;
        use http::request::Parts;
        use std::convert::Infallible;
        pub use cookie::{Cookie, Expiration, Key, SameSite};
        #[derive(Default, Clone)] pub struct CookieJar;
        impl<S> FromRequestParts<S> for CookieJar {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl CookieJar {
            pub fn from_headers(headers: &HeaderMap) -> Self {}
            pub fn new() -> Self {}
            pub fn get(&self, name: &str) -> Option<&Cookie> {}
            pub fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn iter(&self) -> impl Iterator<Item = &Cookie> {}
        }
        impl IntoResponseParts for CookieJar {
            type Error = Infallible;
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
        }
        impl IntoResponse for CookieJar { fn into_response(self) -> Response {} }
        pub struct PrivateCookieJar<K = Key>;
        impl<S, K> FromRequestParts<S> for PrivateCookieJar<K> where K: FromRef<S> + Into<Key> {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl PrivateCookieJar {
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self {}
            pub fn new(key: Key) -> Self {}
        }
        impl<K> PrivateCookieJar<K> {
            pub fn get(&self, name: &str) -> Option<Cookie> {}
            pub fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn decrypt(&self, cookie: Cookie) -> Option<Cookie> {}
            pub fn iter(&self) -> impl Iterator<Item = Cookie> {}
        }
        impl<K> IntoResponseParts for PrivateCookieJar<K> {
            type Error = Infallible;
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
        }
        impl<K> IntoResponse for PrivateCookieJar<K> { fn into_response(self) -> Response {} }
        impl<K> Clone for PrivateCookieJar<K> {}
        pub struct SignedCookieJar<K = Key>;
        impl<S, K> FromRequestParts<S> for SignedCookieJar<K> where K: FromRef<S> + Into<Key> {
            type Rejection = Infallible;
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl SignedCookieJar {
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self {}
            pub fn new(key: Key) -> Self {}
        }
        impl<K> SignedCookieJar<K> {
            pub fn get(&self, name: &str) -> Option<Cookie> {}
            pub fn remove<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn add<C: Into<Cookie>>(self, cookie: C) -> Self {}
            pub fn verify(&self, cookie: Cookie) -> Option<Cookie> {}
            pub fn iter(&self) -> impl Iterator<Item = Cookie> {}
        }
        impl<K> IntoResponseParts for SignedCookieJar<K> {
            type Error = Infallible;
            fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
        }
        impl<K> IntoResponse for SignedCookieJar<K> { fn into_response(self) -> Response {} }
        impl<K> Clone for SignedCookieJar<K> {}
    }
    pub mod multipart {
        use axum_core::body::Body;
        use axum_core::extract::FromRequest;
        use axum_core::response::{IntoResponse, Response};
        use bytes::Bytes;
        use futures_core::stream::Stream;
        use http::{Request, StatusCode};
        use http::header::HeaderMap;
        use std::fmt;
        use std::error::Error;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct Multipart;
        impl<S> FromRequest<S> for Multipart {
            type Rejection = MultipartRejection;
            async fn from_request(req: Request<Body>, _state: &S) -> Result<Self, Self::Rejection> {}
        }
        impl Multipart {
            pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError> {}
            pub fn into_stream(self) -> impl Stream<Item = Result<Field, MultipartError>> {}
        }
        pub struct Field;
        impl Stream for Field {
            type Item = Result<Bytes, MultipartError>;
            fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
        }
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
        impl IntoResponse for MultipartError { fn into_response(self) -> Response {} }
        impl fmt::Display for MultipartError {}
        impl std::error::Error for MultipartError {}
        #[derive(Debug)] pub enum MultipartRejection {}
        impl IntoResponse for MultipartRejection { fn into_response(self) -> Response {} }
        impl std::fmt::Display for MultipartRejection {}
        impl std::error::Error for MultipartRejection {}
    }
    pub mod rejection {
        use axum_core::response::{IntoResponse, Response};
        #[derive(Debug)] pub enum HostRejection {}
        impl IntoResponse for HostRejection { fn into_response(self) -> Response {} }
        impl std::fmt::Display for HostRejection {}
        impl std::error::Error for HostRejection {}
        #[derive(Debug)] pub enum FailedToResolveHost {}
        impl IntoResponse for FailedToResolveHost { fn into_response(self) -> Response {} }
        impl std::fmt::Display for FailedToResolveHost {}
        impl std::error::Error for FailedToResolveHost {}
    }
}
pub mod response {
    use axum_core::response::{IntoResponse, Response};
    use http::HeaderValue;
    use serde_core::Serialize;
    use std::error::Error;
    pub use crate::json_lines::JsonLines;
    pub use crate::typed_header::TypedHeader;
    pub use file_stream::FileStream;
    #[derive(Clone)] pub struct ErasedJson;
    impl ErasedJson {
        pub fn new<T: Serialize>(val: T) -> Self {}
        pub fn pretty<T: Serialize>(val: T) -> Self {}
    }
    impl IntoResponse for ErasedJson { fn into_response(self) -> Response {} }
    pub struct Attachment<T>;
    impl<T: IntoResponse> Attachment<T> {
        pub fn new(inner: T) -> Self {}
        pub fn filename<H: TryInto<HeaderValue>>(self, value: H) -> Self {}
        pub fn content_type<H: TryInto<HeaderValue>>(self, value: H) -> Self {}
    }
    impl<T> IntoResponse for Attachment<T> where T: IntoResponse { fn into_response(self) -> axum_core::response::Response {} }
    pub struct InternalServerError<T>(pub T);
    impl<T: Error> IntoResponse for InternalServerError<T> { fn into_response(self) -> Response {} }
    pub mod multiple {
        use axum_core::response::{IntoResponse, Response};
        pub struct MultipartForm;
        impl MultipartForm { pub fn with_parts(parts: Vec<Part>) -> Self {} }
        impl IntoResponse for MultipartForm { fn into_response(self) -> Response {} }
        pub struct Part;
        impl Part {
            pub fn text(name: String, contents: &str) -> Self {}
            pub fn file(field_name: &str, file_name: &str, contents: Vec<u8>) -> Self {}
            pub fn raw_part(name: &str, mime_type: &str, contents: Vec<u8>, filename: Option<&str>) -> Result<Self, &str> {}
        }
        impl FromIterator<Part> for MultipartForm {}
    }
    pub mod file_stream {
        use axum_core::BoxError;
        use axum_core::response::{IntoResponse, Response};
        use bytes::Bytes;
        use futures_util::TryStream;
        use std::io;
        use std::path::Path;
        use tokio::fs::File;
        use tokio_util::io::ReaderStream;
        pub struct FileStream<S> { pub stream: S, pub file_name: Option<String>, pub content_size: Option<u64> }
        impl<S> FileStream<S> where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> {
            pub fn new(stream: S) -> Self {}
            pub fn file_name(self, file_name: impl Into<String>) -> Self {}
            pub fn content_size(self, len: u64) -> Self {}
            pub fn into_range_response(self, start: u64, end: u64, total_size: u64) -> Response {}
            pub async fn try_range_response(file_path: impl AsRef<Path>, start: u64, end: u64) -> io::Result<Response> {}
        }
        impl FileStream<ReaderStream<File>> { pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {} }
        impl<S> IntoResponse for FileStream<S> where S: TryStream, S::Ok: Into<Bytes>, S::Error: Into<BoxError> { fn into_response(self) -> Response {} }
    }
}
pub mod routing {
    use axum::Router;
    use axum::extract::Request;
    use axum::handler::Handler;
    use axum::response::{IntoResponse, Response};
    use axum::routing::MethodRouter;
    use http::Uri;
    use serde_core::Serialize;
    use std::fmt;
    use std::convert::Infallible;
    use tower_service::Service;
    pub trait RouterExt<S> {
        fn typed_get<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_delete<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_head<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_options<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_patch<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_post<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_put<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_trace<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn typed_connect<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath;
        fn route_with_tsr(self, path: &str, method_router: MethodRouter<S>) -> Self;
        fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone, T::Response: IntoResponse;
    }
    impl<S> RouterExt<S> for Router<S> where S: Clone {
        fn typed_get<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_delete<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_head<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_options<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_patch<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_post<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_put<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_trace<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn typed_connect<H, T, P>(self, handler: H) -> Self where H: axum::handler::Handler<T, S>, T: SecondElementIs<P>, P: TypedPath {}
        fn route_with_tsr(self, path: &str, method_router: MethodRouter<S>) -> Self {}
        fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone, T::Response: IntoResponse {}
    }
    pub struct Resource<S = ()>;
    impl<S> Resource<S> where S: Clone {
        pub fn named(resource_name: &str) -> Self {}
        pub fn index<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn create<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn new<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn show<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn edit<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn update<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
        pub fn destroy<H, T>(self, handler: H) -> Self where H: Handler<T, S> {}
    }
    impl<S> From<Resource<S>> for Router<S> {}
    pub trait TypedPath: std::fmt::Display {
        fn to_uri(&self) -> Uri {}
        fn with_query_params<T>(self, params: T) -> WithQueryParams<Self, T> where T: Serialize {}
    }
    #[derive(Clone, Copy)] pub struct WithQueryParams<P, T>;
    impl<P, T> fmt::Display for WithQueryParams<P, T> where P: TypedPath, T: Serialize {}
    impl<P, T> TypedPath for WithQueryParams<P, T> where P: TypedPath, T: Serialize {}
    pub trait SecondElementIs<P> {}
}
pub mod middleware {
    use axum::middleware::ResponseAxumBodyLayer;
    use crate::either::Either;
    use tower_layer::Identity;
    pub fn option_layer<L>(layer: Option<L>) -> Either<(ResponseAxumBodyLayer, L), Identity> {}
}
pub mod handler {
    use axum::response::Response;
    use std::future::Future;
    pub trait HandlerCallWithExtractors<T, S> {
        type Future: Future<Output = Response>;
        fn call(self, extractors: T, state: S) -> <Self as HandlerCallWithExtractors<T, S>>::Future;
        fn into_handler(self) -> IntoHandler<Self, T, S> {}
    }
    pub struct IntoHandler<H, T, S>;
    impl<H, T, S> Clone for IntoHandler<H, T, S> where H: Clone {}
}
pub mod json_lines {
    use axum_core::BoxError;
    use axum_core::extract::{FromRequest, Request};
    use axum_core::response::{IntoResponse, Response};
    use futures_util::stream::{Stream, TryStream};
    use serde_core::Serialize;
    use serde_core::de::DeserializeOwned;
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub struct JsonLines<S, T = AsExtractor>;
    pub struct AsExtractor;
    pub struct AsResponse;
    impl<S> JsonLines<S, AsResponse> { pub fn new(stream: S) -> Self {} }
    impl<S, T> FromRequest<S> for JsonLines<T, AsExtractor> where T: DeserializeOwned {
        type Rejection = Infallible;
        async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> Stream for JsonLines<T, AsExtractor> {
        type Item = Result<T, axum_core::Error>;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<Self::Item>> {}
    }
    impl<S> IntoResponse for JsonLines<S, AsResponse> where S: TryStream, S::Ok: Serialize, S::Error: Into<BoxError> { fn into_response(self) -> Response {} }
}
pub mod typed_header {
    use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
    use axum_core::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
    use headers::Header;
    use http::request::Parts;
    use std::convert::Infallible;
    #[derive(Clone, Copy)] pub struct TypedHeader<T>(pub T);
    impl<T, S> FromRequestParts<S> for TypedHeader<T> where T: Header {
        type Rejection = TypedHeaderRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T, S> OptionalFromRequestParts<S> for TypedHeader<T> where T: Header {
        type Rejection = TypedHeaderRejection;
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection> {}
    }
    impl<T> IntoResponseParts for TypedHeader<T> where T: Header {
        type Error = Infallible;
        fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error> {}
    }
    impl<T> IntoResponse for TypedHeader<T> where T: Header { fn into_response(self) -> Response {} }
    pub struct TypedHeaderRejection;
    impl TypedHeaderRejection {
        pub fn name(&self) -> &http::header::HeaderName {}
        pub fn reason(&self) -> &TypedHeaderRejectionReason {}
        pub fn is_missing(&self) -> bool {}
    }
    pub enum TypedHeaderRejectionReason { Missing, Error(headers::Error) }
    impl TypedHeaderRejectionReason { pub fn is_missing(&self) -> bool {} }
    impl IntoResponse for TypedHeaderRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for TypedHeaderRejection {}
    impl std::error::Error for TypedHeaderRejection {}
    impl<T> std::ops::Deref for TypedHeader<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> std::ops::DerefMut for TypedHeader<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
}
pub mod protobuf {
    use axum_core::extract::{FromRequest, Request};
    use axum_core::response::{IntoResponse, Response};
    use prost::Message;
    #[derive(Clone, Copy, Default)] pub struct Protobuf<T>(pub T);
    impl<T, S> FromRequest<S> for Protobuf<T> where T: Message + Default {
        type Rejection = ProtobufRejection;
        async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection> {}
    }
    impl<T> From<T> for Protobuf<T> {}
    impl<T> IntoResponse for Protobuf<T> where T: Message + Default { fn into_response(self) -> Response {} }
    impl<T> std::ops::Deref for Protobuf<T> {
        type Target = T;
        fn deref(&self) -> &T { &self.0 }
    }
    impl<T> std::ops::DerefMut for Protobuf<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
    #[derive(Debug)] pub enum ProtobufRejection {}
    impl IntoResponse for ProtobufRejection { fn into_response(self) -> Response {} }
    impl std::fmt::Display for ProtobufRejection {}
    impl std::error::Error for ProtobufRejection {}
}

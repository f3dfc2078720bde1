//! actix_cors 0.7.2.

use actix_utils::future::Ready;
use actix_web::{Error, HttpResponse, ResponseError};
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{RequestHead, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::error::HttpError;
use actix_web::http::{Method, StatusCode};
use actix_web::http::header::{HeaderName, HeaderValue};
use crate::middleware::CorsMiddleware;
pub struct Cors;
impl Cors {
    pub fn permissive() -> Self {}
    pub fn allow_any_origin(self) -> Cors {}
    pub fn allowed_origin(self, origin: &str) -> Cors {}
    pub fn allowed_origin_fn<F>(self, f: F) -> Cors where F: (Fn(&HeaderValue, &RequestHead) -> bool) {}
    pub fn allow_any_method(self) -> Cors {}
    pub fn allowed_methods<U, M>(self, methods: U) -> Cors where U: IntoIterator<Item = M>, M: TryInto<Method>, <M as TryInto<Method>>::Error: Into<HttpError> {}
    pub fn allow_any_header(self) -> Cors {}
    pub fn allowed_header<H>(self, header: H) -> Cors where H: TryInto<HeaderName>, <H as TryInto<HeaderName>>::Error: Into<HttpError> {}
    pub fn allowed_headers<U, H>(self, headers: U) -> Cors where U: IntoIterator<Item = H>, H: TryInto<HeaderName>, <H as TryInto<HeaderName>>::Error: Into<HttpError> {}
    pub fn expose_any_header(self) -> Cors {}
    pub fn expose_headers<U, H>(self, headers: U) -> Cors where U: IntoIterator<Item = H>, H: TryInto<HeaderName>, <H as TryInto<HeaderName>>::Error: Into<HttpError> {}
    pub fn max_age(self, max_age: impl Into<Option<usize>>) -> Cors {}
    pub fn send_wildcard(self) -> Cors {}
    pub fn supports_credentials(self) -> Cors {}
    pub fn allow_private_network_access(self) -> Cors {}
    pub fn disable_vary_header(self) -> Cors {}
    pub fn disable_preflight(self) -> Cors {}
    pub fn block_on_origin_mismatch(self, block: bool) -> Cors {}
}
impl Default for Cors {}
impl<S, B> Transform<S, ServiceRequest> for Cors where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, B: MessageBody {
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type InitError = ();
    type Transform = CorsMiddleware<S>;
    type Future = Ready<actix_web::Result<Self::Transform, Self::InitError>>;
    fn new_transform(&self, service: S) -> Self::Future {}
}
#[derive(Clone)] pub enum CorsError { WildcardOrigin, MissingOrigin, MissingRequestMethod, BadRequestMethod, BadRequestHeaders, OriginNotAllowed, MethodNotAllowed, HeadersNotAllowed }
impl ResponseError for CorsError {
    fn status_code(&self) -> StatusCode {}
    fn error_response(&self) -> HttpResponse {}
}
pub mod middleware {
    use actix_web::Error;
    use actix_web::body::{EitherBody, MessageBody};
    use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
    use futures_util::future::LocalBoxFuture;
    #[derive(Clone)] pub struct CorsMiddleware<S>;
    impl<S, B> Service<ServiceRequest> for CorsMiddleware<S> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, B: MessageBody {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Future = LocalBoxFuture<actix_web::Result<ServiceResponse<EitherBody<B>>, Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}

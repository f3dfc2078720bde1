//! actix_web 4.18.1.

macro_rules! services { () => {} }
use actix_http::{Extensions, KeepAlive, Method, Payload, Request, RequestHead, Response, ResponseHead, StatusCode, Uri, Version, header, ws};
use actix_http::body::{BoxBody, EitherBody, MessageBody};
use actix_http::error::HttpError;
use actix_http::header::{HeaderMap, TryIntoHeaderPair};
use actix_router::{IntoPatterns, Path, Url};
use actix_server::Server;
use actix_service::{IntoServiceFactory, ServiceFactory, Transform};
use actix_service::boxed::BoxService;
use actix_tls::accept::openssl::reexports;
use actix_tls::accept::openssl::reexports::SslAcceptorBuilder;
use actix_utils::future::Ready;
use bytes::Bytes;
use cookie::{Cookie, ParseError as CookieParseError};
use crate::app_service::{AppEntry, AppInit};
use crate::dev::{AppConfig, AppService, ConnectionInfo, HttpServiceFactory, ResourceMap, ServiceRequest, ServiceResponse};
use crate::error::{EitherExtractError, UrlGenerationError};
use crate::extract::{FromRequestOptFuture, FromRequestResFuture};
use crate::guard::Guard;
use crate::resource::ResourceEndpoint;
use crate::response::response::CookieIter;
use crate::route::RouteService;
use crate::scope::ScopeEndpoint;
use crate::types::either::EitherExtractFut;
use crate::types::payload::{BytesExtractFut, StringExtractFut};
use crate::web::{Form, Json, ServiceConfig};
use futures_core::Stream;
use futures_core::future::LocalBoxFuture;
use serde::Serialize;
use serde::de::value;
use serde_urlencoded::ser;
use std::{borrow, fmt, io, net, path, result, str};
use std::any::Any;
use std::cell::{Ref, RefMut};
use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::time::Duration;
pub use cookie;
pub use mime;
pub use actix_http::{HttpMessage, body};
pub use crate::error::Error;
pub struct App<T>;
impl App<AppEntry> { pub fn new() -> Self {} }
impl<T> App<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn app_data<U>(self, data: U) -> Self {}
    pub fn data<U>(self, data: U) -> Self {}
    pub fn data_factory<F, Out, D, E>(self, data: F) -> Self where F: Fn() -> Out, Out: Future<Output = std::result::Result<D, E>>, E: fmt::Debug {}
    pub fn configure<F>(self, f: F) -> Self where F: FnOnce(&mut ServiceConfig) { let a: &mut ServiceConfig; f(a); }
    pub fn route(self, path: &str, route: Route) -> Self {}
    pub fn service<F>(self, factory: F) -> Self where F: HttpServiceFactory {}
    pub fn default_service<F, U>(self, svc: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error>, U::InitError: fmt::Debug {}
    pub fn external_resource<N, U>(self, name: N, url: U) -> Self where N: AsRef<str>, U: AsRef<str> {}
    pub fn wrap<M, B>(self, mw: M) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {}
    #[on_executor(mw)] pub fn wrap_fn<F, R, B>(self, mw: F) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody {}
}
impl<T, B> IntoServiceFactory<AppInit<T, B>, Request> for App<T> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {
    fn into_factory(self) -> AppInit<T, B> {}
}
pub type Result<T, E = Error> = result::Result<T, E>;
pub trait ResponseError: fmt::Debug + fmt::Display {
    fn status_code(&self) -> StatusCode {}
    #[async_context] fn error_response(&self) -> HttpResponse<BoxBody> {}
}
impl ResponseError for Box<dyn StdError> {}
impl ResponseError for Infallible {
    fn status_code(&self) -> StatusCode {}
    fn error_response(&self) -> HttpResponse<BoxBody> {}
}
impl ResponseError for reexports::Error {}
impl ResponseError for value::Error { fn status_code(&self) -> StatusCode {} }
impl ResponseError for serde_json::Error {}
impl ResponseError for ser::Error {}
impl ResponseError for str::Utf8Error { fn status_code(&self) -> StatusCode {} }
impl ResponseError for io::Error { fn status_code(&self) -> StatusCode {} }
impl ResponseError for actix_http::error::HttpError {}
impl ResponseError for actix_http::Error {
    fn status_code(&self) -> StatusCode {}
    fn error_response(&self) -> HttpResponse<BoxBody> {}
}
impl ResponseError for header::InvalidHeaderValue { fn status_code(&self) -> StatusCode {} }
impl ResponseError for actix_http::error::ParseError { fn status_code(&self) -> StatusCode {} }
impl ResponseError for actix_http::error::PayloadError { fn status_code(&self) -> StatusCode {} }
impl ResponseError for actix_http::error::ContentTypeError { fn status_code(&self) -> StatusCode {} }
impl ResponseError for ws::HandshakeError { fn error_response(&self) -> HttpResponse<BoxBody> {} }
impl ResponseError for ws::ProtocolError {}
pub trait FromRequest {
    type Error: Into<Error>;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    #[async_context] fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future {}
}
impl<T> FromRequest for Option<T> where T: FromRequest {
    type Error = Infallible;
    type Future = FromRequestOptFuture<T::Future>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {}
}
impl<T, E> FromRequest for std::result::Result<T, E> where T: FromRequest, T::Error: Into<E> {
    type Error = Infallible;
    type Future = FromRequestResFuture<T::Future, E>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {}
}
impl FromRequest for Uri {
    type Error = Infallible;
    type Future = Ready<std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
}
impl FromRequest for Method {
    type Error = Infallible;
    type Future = Ready<std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
}
impl FromRequest for () {
    type Error = Infallible;
    type Future = Ready<std::result::Result<Self, Self::Error>>;
    fn from_request(arg0: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
}
impl FromRequest for Bytes {
    type Error = Error;
    type Future = actix_utils::future::Either<BytesExtractFut, Ready<std::result::Result<Bytes, Error>>>;
    fn from_request(req: &HttpRequest, payload: &mut actix_http::Payload) -> Self::Future {}
}
impl FromRequest for String {
    type Error = Error;
    type Future = actix_utils::future::Either<StringExtractFut, Ready<std::result::Result<String, Error>>>;
    fn from_request(req: &HttpRequest, payload: &mut actix_http::Payload) -> Self::Future {}
}
pub trait Handler<Args>: Clone {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}
#[derive(Clone)] pub struct HttpRequest;
impl HttpRequest {
    pub fn head(&self) -> &RequestHead {}
    pub fn uri(&self) -> &Uri {}
    pub fn full_url(&self) -> url::Url {}
    pub fn method(&self) -> &Method {}
    pub fn version(&self) -> Version {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
    pub fn match_info(&self) -> &Path<Url> {}
    pub fn match_pattern(&self) -> Option<String> {}
    pub fn match_name(&self) -> Option<&str> {}
    pub fn conn_data<T>(&self) -> Option<&T> {}
    pub fn url_for<U, I>(&self, name: &str, elements: U) -> std::result::Result<url::Url, UrlGenerationError> where U: IntoIterator<Item = I>, I: AsRef<str> {}
    pub fn url_for_map<K, V, S>(&self, name: &str, elements: &HashMap<K, V, S>) -> std::result::Result<url::Url, UrlGenerationError> where K: borrow::Borrow<str> + Eq + Hash, V: AsRef<str>, S: BuildHasher {}
    pub fn url_for_iter<K, V, I>(&self, name: &str, elements: I) -> std::result::Result<url::Url, UrlGenerationError> where I: IntoIterator<Item = (K, V)>, K: borrow::Borrow<str> + Eq + Hash, V: AsRef<str> {}
    pub fn url_for_static(&self, name: &str) -> std::result::Result<url::Url, UrlGenerationError> {}
    pub fn resource_map(&self) -> &ResourceMap {}
    pub fn peer_addr(&self) -> Option<net::SocketAddr> {}
    pub fn connection_info(&self) -> Ref<ConnectionInfo> {}
    pub fn app_config(&self) -> &AppConfig {}
    pub fn app_data<T>(&self) -> Option<&T> {}
    pub fn cookies(&self) -> std::result::Result<Ref<Vec<Cookie>>, CookieParseError> {}
    pub fn cookies_raw(&self) -> std::result::Result<Ref<Vec<Cookie>>, CookieParseError> {}
    pub fn cookie(&self, name: &str) -> Option<Cookie> {}
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie> {}
}
impl HttpMessage for HttpRequest {
    type Stream = ();
    fn headers(&self) -> &HeaderMap {}
    fn extensions(&self) -> Ref<Extensions> {}
    fn extensions_mut(&self) -> RefMut<Extensions> {}
    fn take_payload(&mut self) -> Payload<Self::Stream> {}
}
impl FromRequest for HttpRequest {
    type Error = Error;
    type Future = Ready<std::result::Result<Self, Error>>;
    fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
}
pub struct Resource<T = ResourceEndpoint>;
impl Resource { pub fn new<T: IntoPatterns>(path: T) -> Resource {} }
impl<T> Resource<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn name(self, name: &str) -> Self {}
    pub fn guard<G: Guard>(self, guard: G) -> Self {}
    pub fn route(self, route: Route) -> Self {}
    pub fn app_data<U>(self, data: U) -> Self {}
    pub fn data<U>(self, data: U) -> Self {}
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest, F::Output: Responder {}
    pub fn wrap<M, B>(self, mw: M) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {}
    #[on_executor(mw)] pub fn wrap_fn<F, R, B>(self, mw: F) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody {}
    pub fn default_service<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error>, U::InitError: fmt::Debug {}
}
impl<T, B> HttpServiceFactory for Resource<T> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {
    fn register(self, config: &mut AppService) {}
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self {}
    pub fn status(&mut self, status: StatusCode) -> &mut Self {}
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self {}
    pub fn reason(&mut self, reason: &str) -> &mut Self {}
    pub fn keep_alive(&mut self) -> &mut Self {}
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue {}
    pub fn force_close(&mut self) -> &mut Self {}
    pub fn no_chunking(&mut self, len: u64) -> &mut Self {}
    pub fn content_type<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue {}
    pub fn cookie(&mut self, cookie: cookie::Cookie) -> &mut Self {}
    pub fn extensions(&self) -> Ref<Extensions> {}
    pub fn extensions_mut(&mut self) -> RefMut<Extensions> {}
    pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody> where B: MessageBody {}
    pub fn message_body<B>(&mut self, body: B) -> std::result::Result<HttpResponse<B>, Error> {}
    pub fn streaming<S, E>(&mut self, stream: S) -> HttpResponse where S: Stream<Item = std::result::Result<Bytes, E>>, E: Into<BoxError> {}
    pub fn json(&mut self, value: impl Serialize) -> HttpResponse {}
    pub fn finish(&mut self) -> HttpResponse {}
    pub fn take(&mut self) -> Self {}
    pub fn header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
    pub fn set_header<K, V>(&mut self, key: K, value: V) -> &mut Self {}
}
impl Future for HttpResponseBuilder { type Output = std::result::Result<HttpResponse, Error>; }
impl Responder for HttpResponseBuilder {
    type Body = BoxBody;
    fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
}
pub struct CustomizeResponder<R>;
impl<R: Responder> CustomizeResponder<R> {
    pub fn with_status(self, status: StatusCode) -> Self {}
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self {}
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self {}
    pub fn add_cookie(self, cookie: &Cookie) -> Self {}
}
impl<T> Responder for CustomizeResponder<T> where T: Responder {
    type Body = EitherBody<T::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
pub trait Responder {
    type Body: MessageBody;
    #[async_context] fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self> {}
}
impl Responder for actix_http::Response<BoxBody> {
    type Body = BoxBody;
    fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl Responder for actix_http::ResponseBuilder {
    type Body = BoxBody;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl<R: Responder> Responder for Option<R> {
    type Body = EitherBody<R::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl<R, E> Responder for std::result::Result<R, E> where R: Responder, E: Into<Error> {
    type Body = EitherBody<R::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl<E> Responder for std::result::Result<(), E> where E: Into<Error> {
    type Body = BoxBody;
    fn respond_to(self, _req: &HttpRequest) -> HttpResponse {}
}
impl<R: Responder> Responder for (R, StatusCode) {
    type Body = R::Body;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
pub struct HttpResponse<B = BoxBody>;
impl From<HttpResponseBuilder> for HttpResponse {}
impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self {}
    pub fn build(status: StatusCode) -> HttpResponseBuilder {}
    pub fn from_error(error: impl Into<Error>) -> Self {}
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self {}
    pub fn head(&self) -> &ResponseHead {}
    pub fn head_mut(&mut self) -> &mut ResponseHead {}
    pub fn error(&self) -> Option<&Error> {}
    pub fn status(&self) -> StatusCode {}
    pub fn status_mut(&mut self) -> &mut StatusCode {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn cookies(&self) -> CookieIter {}
    pub fn add_cookie(&mut self, cookie: &Cookie) -> std::result::Result<(), HttpError> {}
    pub fn add_removal_cookie(&mut self, cookie: &Cookie) -> std::result::Result<(), HttpError> {}
    pub fn del_cookie(&mut self, name: &str) -> usize {}
    pub fn upgrade(&self) -> bool {}
    pub fn keep_alive(&self) -> bool {}
    pub fn extensions(&self) -> Ref<Extensions> {}
    pub fn extensions_mut(&mut self) -> RefMut<Extensions> {}
    pub fn body(&self) -> &B {}
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> {}
    pub fn into_parts(self) -> (HttpResponse<()>, B) {}
    pub fn drop_body(self) -> HttpResponse<()> {}
    pub fn map_body<F, B2>(self, f: F) -> HttpResponse<B2> where F: FnOnce(&mut ResponseHead, B) -> B2 { let a: &mut ResponseHead; let b: B; f(a, b) }
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>> {}
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>> {}
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody> where B: MessageBody {}
    pub fn into_body(self) -> B {}
}
impl<B> From<Response<B>> for HttpResponse<B> {}
impl From<Error> for HttpResponse {}
impl<B> Responder for HttpResponse<B> where B: MessageBody {
    type Body = B;
    fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl<B> From<ServiceResponse<B>> for HttpResponse<B> {}
pub struct Route;
impl Route {
    pub fn new() -> Route {}
    pub fn wrap<M, B>(self, mw: M) -> Route where M: Transform<BoxService<ServiceRequest, ServiceResponse, Error>, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {}
    pub fn method(self, method: Method) -> Self {}
    pub fn guard<F: Guard>(self, f: F) -> Self {}
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest, F::Output: Responder {}
    pub fn service<S, E>(self, service_factory: S) -> Self where S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = E, InitError = (), Config = ()>, E: Into<Error> {}
}
impl ServiceFactory<ServiceRequest> for Route {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = RouteService;
    type InitError = ();
    type Future = LocalBoxFuture<std::result::Result<Self::Service, Self::InitError>>;
    fn new_service(&self, arg1: ()) -> Self::Future {}
}
pub struct Scope<T = ScopeEndpoint>;
impl Scope { pub fn new(path: &str) -> Scope {} }
impl<T> Scope<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn guard<G: Guard>(self, guard: G) -> Self {}
    pub fn app_data<U>(self, data: U) -> Self {}
    pub fn data<U>(self, data: U) -> Self {}
    pub fn configure<F>(self, cfg_fn: F) -> Self where F: FnOnce(&mut ServiceConfig) { let a: &mut ServiceConfig; cfg_fn(a); }
    pub fn service<F>(self, factory: F) -> Self where F: HttpServiceFactory {}
    pub fn route(self, path: &str, route: Route) -> Self {}
    pub fn default_service<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error>, U::InitError: fmt::Debug {}
    pub fn wrap<M, B>(self, mw: M) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {}
    #[on_executor(mw)] pub fn wrap_fn<F, R, B>(self, mw: F) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody {}
}
impl<T, B> HttpServiceFactory for Scope<T> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>, B: MessageBody {
    fn register(self, config: &mut AppService) {}
}
pub struct HttpServer<F, I, S, B>;
impl<F, I, S, B> HttpServer<F, I, S, B> where F: Fn() -> I + Clone, I: IntoServiceFactory<S, Request>, S: ServiceFactory<Request, Config = AppConfig>, S::Error: Into<Error>, S::InitError: fmt::Debug, S::Response: Into<Response<B>>, B: MessageBody {
    pub fn new(factory: F) -> Self {}
    pub fn workers(self, num: usize) -> Self {}
    pub fn keep_alive<T: Into<KeepAlive>>(self, val: T) -> Self {}
    pub fn tcp_nodelay(self, enabled: bool) -> Self {}
    pub fn backlog(self, backlog: u32) -> Self {}
    pub fn max_connections(self, num: usize) -> Self {}
    pub fn max_connection_rate(self, num: usize) -> Self {}
    pub fn worker_max_blocking_threads(self, num: usize) -> Self {}
    pub fn client_request_timeout(self, dur: Duration) -> Self {}
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self {}
    pub fn tls_handshake_timeout(self, dur: Duration) -> Self {}
    pub fn h1_allow_half_closed(self, allow: bool) -> Self {}
    pub fn h1_write_buffer_size(self, size: usize) -> Self {}
    pub fn h2_initial_window_size(self, size: u32) -> Self {}
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self {}
    pub fn on_connect<CB>(self, f: CB) -> HttpServer<F, I, S, B> where CB: Fn(&dyn Any, &mut Extensions) {}
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self {}
    pub fn system_exit(self) -> Self {}
    pub fn disable_signals(self) -> Self {}
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self where Fut: Future<Output = ()> {}
    pub fn shutdown_timeout(self, sec: u64) -> Self {}
    pub fn addrs(&self) -> Vec<net::SocketAddr> {}
    pub fn addrs_with_scheme(&self) -> Vec<(net::SocketAddr, &str)> {}
    pub fn bind<A: net::ToSocketAddrs>(self, addrs: A) -> io::Result<Self> {}
    pub fn bind_auto_h2c<A: net::ToSocketAddrs>(self, addrs: A) -> io::Result<Self> {}
    pub fn bind_rustls<A: net::ToSocketAddrs>(self, addrs: A, config: actix_tls::accept::rustls_0_20::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn bind_rustls_021<A: net::ToSocketAddrs>(self, addrs: A, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn bind_rustls_0_22<A: net::ToSocketAddrs>(self, addrs: A, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn bind_rustls_0_23<A: net::ToSocketAddrs>(self, addrs: A, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn bind_openssl<A>(self, addrs: A, builder: SslAcceptorBuilder) -> io::Result<Self> where A: net::ToSocketAddrs {}
    pub fn listen(self, lst: net::TcpListener) -> io::Result<Self> {}
    pub fn listen_auto_h2c(self, lst: net::TcpListener) -> io::Result<Self> {}
    pub fn listen_rustls(self, lst: net::TcpListener, config: actix_tls::accept::rustls_0_20::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn listen_rustls_0_21(self, lst: net::TcpListener, config: actix_tls::accept::rustls_0_21::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn listen_rustls_0_22(self, lst: net::TcpListener, config: actix_tls::accept::rustls_0_22::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn listen_rustls_0_23(self, lst: net::TcpListener, config: actix_tls::accept::rustls_0_23::reexports::ServerConfig) -> io::Result<Self> {}
    pub fn listen_openssl(self, lst: net::TcpListener, builder: SslAcceptorBuilder) -> io::Result<Self> {}
    pub fn bind_uds<A>(self, uds_path: A) -> io::Result<Self> where A: AsRef<path::Path> {}
    pub fn listen_uds(self, lst: std::os::unix::net::UnixListener) -> io::Result<Self> {}
    #[serves] pub fn run(self) -> Server {}
}
pub enum Either<L, R> { Left(L), Right(R) }
impl<T> Either<Form<T>, Json<T>> { pub fn into_inner(self) -> T {} }
impl<T> Either<Json<T>, Form<T>> { pub fn into_inner(self) -> T {} }
impl<L, R> Responder for Either<L, R> where L: Responder, R: Responder {
    type Body = EitherBody<L::Body, R::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {}
}
impl<L, R> FromRequest for Either<L, R> where L: FromRequest, R: FromRequest {
    type Error = EitherExtractError<L::Error, R::Error>;
    type Future = EitherExtractFut<L, R>;
    fn from_request(req: &HttpRequest, payload: &mut actix_http::Payload) -> Self::Future {}
}
pub type BoxError = Box<dyn std::error::Error>;
#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro(handler)] pub fn get() {}
#[attribute_macro(handler)] pub fn post() {}
#[attribute_macro(handler)] pub fn put() {}
#[attribute_macro(handler)] pub fn delete() {}
#[attribute_macro(handler)] pub fn head() {}
#[attribute_macro(handler)] pub fn connect() {}
#[attribute_macro(handler)] pub fn options() {}
#[attribute_macro(handler)] pub fn trace() {}
#[attribute_macro(handler)] pub fn patch() {}
#[attribute_macro(handler)] pub fn route() {}
#[attribute_macro(handler)] pub fn routes() {}
#[attribute_macro(handler)] pub fn scope() {}
impl HttpResponse {
    pub fn Continue() -> HttpResponseBuilder {}
    pub fn SwitchingProtocols() -> HttpResponseBuilder {}
    pub fn Processing() -> HttpResponseBuilder {}
    pub fn Ok() -> HttpResponseBuilder {}
    pub fn Created() -> HttpResponseBuilder {}
    pub fn Accepted() -> HttpResponseBuilder {}
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder {}
    pub fn NoContent() -> HttpResponseBuilder {}
    pub fn ResetContent() -> HttpResponseBuilder {}
    pub fn PartialContent() -> HttpResponseBuilder {}
    pub fn MultiStatus() -> HttpResponseBuilder {}
    pub fn AlreadyReported() -> HttpResponseBuilder {}
    pub fn MultipleChoices() -> HttpResponseBuilder {}
    pub fn MovedPermanently() -> HttpResponseBuilder {}
    pub fn Found() -> HttpResponseBuilder {}
    pub fn SeeOther() -> HttpResponseBuilder {}
    pub fn NotModified() -> HttpResponseBuilder {}
    pub fn UseProxy() -> HttpResponseBuilder {}
    pub fn TemporaryRedirect() -> HttpResponseBuilder {}
    pub fn PermanentRedirect() -> HttpResponseBuilder {}
    pub fn BadRequest() -> HttpResponseBuilder {}
    pub fn NotFound() -> HttpResponseBuilder {}
    pub fn Unauthorized() -> HttpResponseBuilder {}
    pub fn PaymentRequired() -> HttpResponseBuilder {}
    pub fn Forbidden() -> HttpResponseBuilder {}
    pub fn MethodNotAllowed() -> HttpResponseBuilder {}
    pub fn NotAcceptable() -> HttpResponseBuilder {}
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder {}
    pub fn RequestTimeout() -> HttpResponseBuilder {}
    pub fn Conflict() -> HttpResponseBuilder {}
    pub fn Gone() -> HttpResponseBuilder {}
    pub fn LengthRequired() -> HttpResponseBuilder {}
    pub fn PreconditionFailed() -> HttpResponseBuilder {}
    pub fn PreconditionRequired() -> HttpResponseBuilder {}
    pub fn PayloadTooLarge() -> HttpResponseBuilder {}
    pub fn UriTooLong() -> HttpResponseBuilder {}
    pub fn UnsupportedMediaType() -> HttpResponseBuilder {}
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder {}
    pub fn ExpectationFailed() -> HttpResponseBuilder {}
    pub fn UnprocessableEntity() -> HttpResponseBuilder {}
    pub fn FailedDependency() -> HttpResponseBuilder {}
    pub fn TooManyRequests() -> HttpResponseBuilder {}
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder {}
    pub fn InternalServerError() -> HttpResponseBuilder {}
    pub fn NotImplemented() -> HttpResponseBuilder {}
    pub fn BadGateway() -> HttpResponseBuilder {}
    pub fn ServiceUnavailable() -> HttpResponseBuilder {}
    pub fn GatewayTimeout() -> HttpResponseBuilder {}
    pub fn VersionNotSupported() -> HttpResponseBuilder {}
    pub fn InsufficientStorage() -> HttpResponseBuilder {}
    pub fn LoopDetected() -> HttpResponseBuilder {}
}
pub mod app_service {
    use actix_http::Request;
    use actix_http::body::BoxBody;
    use actix_service::{Service, ServiceFactory};
    use crate::dev::{AppConfig, ServiceRequest, ServiceResponse};
    use crate::Error;
    use futures_core::future::LocalBoxFuture;
    use std::cell::RefCell;
    use std::rc::Rc;
    pub struct AppInit<T, B>;
    impl<T, B> ServiceFactory<Request> for AppInit<T, B> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()> {
        type Response = ServiceResponse<B>;
        type Error = T::Error;
        type Config = AppConfig;
        type Service = AppInitService<T::Service, B>;
        type InitError = T::InitError;
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, config: AppConfig) -> Self::Future {}
    }
    pub struct AppEntry;
    impl AppEntry { pub fn new(factory: Rc<RefCell<Option<AppRoutingFactory>>>) -> Self {} }
    impl ServiceFactory<ServiceRequest> for AppEntry {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = AppRouting;
        type InitError = ();
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    pub struct AppInitService<T, B>;
    impl<T, B> Service<Request> for AppInitService<T, B> where T: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
        type Response = ServiceResponse<B>;
        type Error = T::Error;
        type Future = T::Future;
        fn call(&self, req: Request) -> Self::Future {}
    }
    pub struct AppRoutingFactory;
    impl ServiceFactory<ServiceRequest> for AppRoutingFactory {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = AppRouting;
        type InitError = ();
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    pub struct AppRouting;
    impl Service<ServiceRequest> for AppRouting {
        type Response = ServiceResponse<BoxBody>;
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
pub mod data {
    use actix_http::Extensions;
    pub trait DataFactory {
        fn create(&self, extensions: &mut Extensions) -> bool;
    }
}
pub mod dev {
    use actix_http::{BoxedPayloadStream, HttpMessage, Method, StatusCode, Uri, Version};
    use actix_http::body::{BoxBody, EitherBody, MessageBody};
    use actix_http::error::PayloadError;
    use actix_http::header::HeaderMap;
    use actix_router::{IntoPatterns, Resource};
    use actix_service::IntoServiceFactory;
    use actix_utils::future::Ready;
    use bytes::{Bytes, BytesMut};
    use cookie::{Cookie, ParseError as CookieParseError};
    use crate::{FromRequest, HttpRequest, HttpResponse};
    use crate::error::{JsonPayloadError, ReadlinesError, UrlGenerationError, UrlencodedError};
    use crate::guard::{Guard, GuardContext};
    use crate::info::MissingPeerAddr;
    use crate::middleware::compat::MapServiceResponseBody;
    use crate::service::BoxedHttpServiceFactory;
    use crate::Error;
    use futures_core::stream::Stream;
    use serde::de::DeserializeOwned;
    use std::net;
    use std::borrow::Borrow;
    use std::cell::{Ref, RefMut};
    use std::collections::HashMap;
    use std::convert::Infallible;
    use std::future::Future;
    use std::hash::{BuildHasher, Hash};
    use std::marker::PhantomData;
    use std::net::SocketAddr;
    use std::rc::Rc;
    pub use actix_http::{Extensions, Payload, RequestHead, Response, ResponseHead};
    pub use actix_http::encoding::Decoder as Decompress;
    pub use actix_router::{Path, ResourceDef, ResourcePath, Url};
    pub use actix_server::{Server, ServerHandle};
    pub use actix_service::{Service, ServiceFactory, Transform, always_ready, fn_factory, fn_service, forward_ready};
    pub struct AppService { pub current_prefix: String }
    impl AppService {
        pub fn is_root(&self) -> bool {}
        pub fn config(&self) -> &AppConfig {}
        pub fn default_service(&self) -> Rc<BoxedHttpServiceFactory> {}
        pub fn register_service<F, S>(&mut self, rdef: ResourceDef, guards: Option<Vec<Box<dyn Guard>>>, factory: F, nested: Option<Rc<ResourceMap>>) where F: IntoServiceFactory<S, ServiceRequest>, S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = Error, Config = (), InitError = ()> {}
    }
    #[derive(Clone)] pub struct AppConfig;
    impl AppConfig {
        pub fn host(&self) -> &str {}
        pub fn secure(&self) -> bool {}
        pub fn local_addr(&self) -> SocketAddr {}
    }
    impl Default for AppConfig {}
    #[derive(Clone, Default)] pub struct ConnectionInfo;
    impl ConnectionInfo {
        pub fn realip_remote_addr(&self) -> Option<&str> {}
        pub fn peer_addr(&self) -> Option<&str> {}
        pub fn host(&self) -> &str {}
        pub fn scheme(&self) -> &str {}
    }
    impl FromRequest for ConnectionInfo {
        type Error = Infallible;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
    }
    #[derive(Clone, Copy)] pub struct PeerAddr(pub SocketAddr);
    impl PeerAddr { pub fn into_inner(self) -> SocketAddr {} }
    impl FromRequest for PeerAddr {
        type Error = MissingPeerAddr;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct ResourceMap;
    impl ResourceMap {
        pub fn new(root: ResourceDef) -> Self {}
        pub fn add(&mut self, pattern: &mut ResourceDef, nested: Option<Rc<ResourceMap>>) {}
        pub fn url_for<U, I>(&self, req: &HttpRequest, name: &str, elements: U) -> Result<url::Url, UrlGenerationError> where U: IntoIterator<Item = I>, I: AsRef<str> {}
        pub fn url_for_map<K, V, S>(&self, req: &HttpRequest, name: &str, elements: &HashMap<K, V, S>) -> Result<url::Url, UrlGenerationError> where K: Borrow<str> + Eq + Hash, V: AsRef<str>, S: BuildHasher {}
        pub fn url_for_iter<K, V, I>(&self, req: &HttpRequest, name: &str, elements: I) -> Result<url::Url, UrlGenerationError> where I: IntoIterator<Item = (K, V)>, K: Borrow<str> + Eq + Hash, V: AsRef<str> {}
        pub fn has_resource(&self, path: &str) -> bool {}
        pub fn match_name(&self, path: &str) -> Option<&str> {}
        pub fn match_pattern(&self, path: &str) -> Option<String> {}
    }
    pub trait HttpServiceFactory {
        fn register(self, config: &mut AppService);
    }
    impl<T: HttpServiceFactory> HttpServiceFactory for Vec<T> { fn register(self, config: &mut AppService) {} }
    pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn into_parts(self) -> (HttpRequest, Payload) {}
        pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut Payload) {}
        pub fn parts(&self) -> (&HttpRequest, &Payload) {}
        pub fn request(&self) -> &HttpRequest {}
        pub fn extract<T>(&mut self) -> <T as FromRequest>::Future where T: FromRequest {}
        pub fn from_parts(req: HttpRequest, payload: Payload) -> Self {}
        pub fn from_request(req: HttpRequest) -> Self {}
        pub fn into_response<B, R: Into<Response<B>>>(self, res: R) -> ServiceResponse<B> {}
        pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse {}
        pub fn head(&self) -> &RequestHead {}
        pub fn head_mut(&mut self) -> &mut RequestHead {}
        pub fn uri(&self) -> &Uri {}
        pub fn method(&self) -> &Method {}
        pub fn version(&self) -> Version {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn peer_addr(&self) -> Option<net::SocketAddr> {}
        pub fn connection_info(&self) -> Ref<ConnectionInfo> {}
        pub fn match_info(&self) -> &Path<Url> {}
        pub fn match_info_mut(&mut self) -> &mut Path<Url> {}
        pub fn match_name(&self) -> Option<&str> {}
        pub fn match_pattern(&self) -> Option<String> {}
        pub fn resource_map(&self) -> &ResourceMap {}
        pub fn app_config(&self) -> &AppConfig {}
        pub fn app_data<T>(&self) -> Option<&T> {}
        pub fn conn_data<T>(&self) -> Option<&T> {}
        pub fn cookies(&self) -> Result<Ref<Vec<Cookie>>, CookieParseError> {}
        pub fn cookies_raw(&self) -> Result<Ref<Vec<Cookie>>, CookieParseError> {}
        pub fn cookie(&self, name: &str) -> Option<Cookie> {}
        pub fn cookie_raw(&self, name: &str) -> Option<Cookie> {}
        pub fn set_payload(&mut self, payload: Payload) {}
        pub fn add_data_container(&mut self, extensions: Rc<Extensions>) {}
        pub fn guard_ctx(&self) -> GuardContext {}
    }
    impl Resource for ServiceRequest {
        type Path = Url;
        fn resource_path(&mut self) -> &mut Path<Self::Path> {}
    }
    impl HttpMessage for ServiceRequest {
        type Stream = BoxedPayloadStream;
        fn headers(&self) -> &HeaderMap {}
        fn extensions(&self) -> Ref<Extensions> {}
        fn extensions_mut(&self) -> RefMut<Extensions> {}
        fn take_payload(&mut self) -> Payload<Self::Stream> {}
    }
    pub struct ServiceResponse<B = BoxBody>;
    impl<B> MapServiceResponseBody for ServiceResponse<B> where B: MessageBody { fn map_body(self) -> ServiceResponse<BoxBody> {} }
    impl ServiceResponse<BoxBody> { pub fn from_err<E: Into<Error>>(err: E, request: HttpRequest) -> Self {} }
    impl<B> ServiceResponse<B> {
        pub fn new(request: HttpRequest, response: HttpResponse<B>) -> Self {}
        pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse {}
        pub fn into_response<B1>(self, response: HttpResponse<B1>) -> ServiceResponse<B1> {}
        pub fn request(&self) -> &HttpRequest {}
        pub fn response(&self) -> &HttpResponse<B> {}
        pub fn response_mut(&mut self) -> &mut HttpResponse<B> {}
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn into_parts(self) -> (HttpRequest, HttpResponse<B>) {}
        pub fn map_body<F, B2>(self, f: F) -> ServiceResponse<B2> where F: FnOnce(&mut ResponseHead, B) -> B2 { let a: &mut ResponseHead; let b: B; f(a, b) }
        pub fn map_into_left_body<R>(self) -> ServiceResponse<EitherBody<B, R>> {}
        pub fn map_into_right_body<L>(self) -> ServiceResponse<EitherBody<L, B>> {}
        pub fn map_into_boxed_body(self) -> ServiceResponse<BoxBody> where B: MessageBody {}
        pub fn into_body(self) -> B {}
    }
    pub struct WebService;
    impl WebService {
        pub fn new<T: IntoPatterns>(path: T) -> Self {}
        pub fn name(self, name: &str) -> Self {}
        pub fn guard<G: Guard>(self, guard: G) -> Self {}
        pub fn finish<T, F>(self, service: F) -> impl HttpServiceFactory where F: IntoServiceFactory<T, ServiceRequest>, T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()> {}
    }
    pub struct UrlEncoded<T>;
    impl<T> UrlEncoded<T> {
        pub fn new(req: &HttpRequest, payload: &mut Payload) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl<T> Future for UrlEncoded<T> where T: DeserializeOwned { type Output = Result<T, UrlencodedError>; }
    pub enum JsonBody<T> { Error(Option<JsonPayloadError>), Body { limit: usize, length: Option<usize>, payload: actix_http::encoding::Decoder<Payload>, payload: Payload, buf: BytesMut, _res: PhantomData<T> } }
    impl<T: DeserializeOwned> JsonBody<T> {
        pub fn new(req: &HttpRequest, payload: &mut Payload, ctype_fn: Option<&(dyn Fn(mime::Mime) -> bool + Send + Sync)>, ctype_required: bool) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl<T: DeserializeOwned> Future for JsonBody<T> { type Output = Result<T, JsonPayloadError>; }
    pub struct Readlines<T: HttpMessage>;
    impl<T> Readlines<T> where T: HttpMessage, T::Stream: Stream<Item = Result<Bytes, PayloadError>> {
        pub fn new(req: &mut T) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
    }
    impl<T> Stream for Readlines<T> where T: HttpMessage, T::Stream: Stream<Item = Result<Bytes, PayloadError>> {
        type Item = Result<String, ReadlinesError>;
    }
}
pub mod error {
    use actix_http::StatusCode;
    use actix_http::body::BoxBody;
    use crate::{HttpRequest, HttpResponse, Responder};
    use serde::de::value;
    use serde_json::error::Error as JsonError;
    use serde_urlencoded::de::Error as FormDeError;
    use serde_urlencoded::ser::Error as FormError;
    use std::fmt;
    use std::error::Error as StdError;
    use url::ParseError as UrlParseError;
    pub use actix_http::error::{ContentTypeError, DispatchError, HttpError, ParseError, PayloadError};
    pub use crate::{ResponseError, Result};
    pub struct BlockingError;
    impl std::fmt::Display for BlockingError {}
    impl std::error::Error for BlockingError {}
    impl crate::ResponseError for BlockingError {}
    pub enum UrlGenerationError { ResourceNotFound, NotEnoughElements, ParseError(UrlParseError) }
    impl std::fmt::Display for UrlGenerationError {}
    impl std::error::Error for UrlGenerationError {}
    impl crate::ResponseError for UrlGenerationError {}
    pub enum UrlencodedError { Chunked, Overflow { size: usize, limit: usize }, UnknownLength, ContentType, Parse(FormDeError), Encoding, Serialize(FormError), Payload(PayloadError) }
    impl std::fmt::Display for UrlencodedError {}
    impl std::error::Error for UrlencodedError {}
    impl crate::ResponseError for UrlencodedError { fn status_code(&self) -> StatusCode {} }
    pub enum JsonPayloadError { OverflowKnownLength { length: usize, limit: usize }, Overflow { limit: usize }, ContentType, Deserialize(JsonError), Serialize(JsonError), Payload(PayloadError) }
    impl std::fmt::Display for JsonPayloadError {}
    impl std::error::Error for JsonPayloadError {}
    impl derive_more::From<PayloadError> for JsonPayloadError {}
    impl crate::ResponseError for JsonPayloadError { fn status_code(&self) -> StatusCode {} }
    pub enum PathError { Deserialize(value::Error) }
    impl std::fmt::Display for PathError {}
    impl std::error::Error for PathError {}
    impl crate::ResponseError for PathError { fn status_code(&self) -> StatusCode {} }
    pub enum QueryPayloadError { Deserialize(value::Error) }
    impl std::fmt::Display for QueryPayloadError {}
    impl std::error::Error for QueryPayloadError {}
    impl crate::ResponseError for QueryPayloadError { fn status_code(&self) -> StatusCode {} }
    pub enum ReadlinesError { EncodingError, Payload(PayloadError), LimitOverflow, ContentTypeError(ContentTypeError) }
    impl std::fmt::Display for ReadlinesError {}
    impl std::error::Error for ReadlinesError {}
    impl crate::ResponseError for ReadlinesError { fn status_code(&self) -> StatusCode {} }
    pub struct Error;
    impl Error {
        pub fn as_response_error(&self) -> &dyn crate::ResponseError {}
        pub fn as_error<T: crate::ResponseError>(&self) -> Option<&T> {}
        pub fn error_response(&self) -> HttpResponse {}
        pub fn add_response_mapper<F>(&mut self, mapper: F) where F: Fn(HttpResponse) -> HttpResponse {}
    }
    impl fmt::Display for Error {}
    impl StdError for Error {}
    impl<T: crate::ResponseError> From<T> for Error {}
    impl From<Box<dyn crate::ResponseError>> for Error {}
    pub struct InternalError<T>;
    impl<T> InternalError<T> {
        pub fn new(cause: T, status: StatusCode) -> Self {}
        pub fn from_response(cause: T, response: HttpResponse) -> Self {}
    }
    impl<T: fmt::Display> fmt::Display for InternalError<T> {}
    impl<T> crate::ResponseError for InternalError<T> where T: fmt::Debug + fmt::Display {
        fn status_code(&self) -> StatusCode {}
        fn error_response(&self) -> HttpResponse {}
    }
    impl<T> Responder for InternalError<T> where T: fmt::Debug + fmt::Display {
        type Body = BoxBody;
        fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
    }
    pub enum EitherExtractError<L, R> { Bytes(derive_more::Error), Extract(L, R) }
    pub fn ErrorBadRequest<T>(err: T) -> Error {}
    pub fn ErrorUnauthorized<T>(err: T) -> Error {}
    pub fn ErrorPaymentRequired<T>(err: T) -> Error {}
    pub fn ErrorForbidden<T>(err: T) -> Error {}
    pub fn ErrorNotFound<T>(err: T) -> Error {}
    pub fn ErrorMethodNotAllowed<T>(err: T) -> Error {}
    pub fn ErrorNotAcceptable<T>(err: T) -> Error {}
    pub fn ErrorProxyAuthenticationRequired<T>(err: T) -> Error {}
    pub fn ErrorRequestTimeout<T>(err: T) -> Error {}
    pub fn ErrorConflict<T>(err: T) -> Error {}
    pub fn ErrorGone<T>(err: T) -> Error {}
    pub fn ErrorLengthRequired<T>(err: T) -> Error {}
    pub fn ErrorPayloadTooLarge<T>(err: T) -> Error {}
    pub fn ErrorUriTooLong<T>(err: T) -> Error {}
    pub fn ErrorUnsupportedMediaType<T>(err: T) -> Error {}
    pub fn ErrorRangeNotSatisfiable<T>(err: T) -> Error {}
    pub fn ErrorImATeapot<T>(err: T) -> Error {}
    pub fn ErrorMisdirectedRequest<T>(err: T) -> Error {}
    pub fn ErrorUnprocessableEntity<T>(err: T) -> Error {}
    pub fn ErrorLocked<T>(err: T) -> Error {}
    pub fn ErrorFailedDependency<T>(err: T) -> Error {}
    pub fn ErrorUpgradeRequired<T>(err: T) -> Error {}
    pub fn ErrorPreconditionFailed<T>(err: T) -> Error {}
    pub fn ErrorPreconditionRequired<T>(err: T) -> Error {}
    pub fn ErrorTooManyRequests<T>(err: T) -> Error {}
    pub fn ErrorRequestHeaderFieldsTooLarge<T>(err: T) -> Error {}
    pub fn ErrorUnavailableForLegalReasons<T>(err: T) -> Error {}
    pub fn ErrorExpectationFailed<T>(err: T) -> Error {}
    pub fn ErrorInternalServerError<T>(err: T) -> Error {}
    pub fn ErrorNotImplemented<T>(err: T) -> Error {}
    pub fn ErrorBadGateway<T>(err: T) -> Error {}
    pub fn ErrorServiceUnavailable<T>(err: T) -> Error {}
    pub fn ErrorGatewayTimeout<T>(err: T) -> Error {}
    pub fn ErrorHttpVersionNotSupported<T>(err: T) -> Error {}
}
pub mod extract {
    use crate::Error;
    use std::convert::Infallible;
    use std::future::Future;
    pub struct FromRequestOptFuture<Fut>;
    impl<Fut, T, E> Future for FromRequestOptFuture<Fut> where Fut: Future<Output = Result<T, E>>, E: Into<Error> {
        type Output = Result<Option<T>, Infallible>;
    }
    pub struct FromRequestResFuture<Fut, E>;
    impl<Fut, T, Ei, E> Future for FromRequestResFuture<Fut, E> where Fut: Future<Output = Result<T, Ei>>, Ei: Into<E> {
        type Output = Result<Result<T, E>, Infallible>;
    }
}
pub mod guard {
    use actix_http::{Extensions, Method as HttpMethod, RequestHead};
    use crate::guard::host::HostGuard;
    use std::cell::{Ref, RefMut};
    use std::rc::Rc;
    #[derive(Clone)] pub enum GuardDetail { HttpMethods(Vec<String>), Headers(Vec<(String, String)>), Generic(String) }
    pub struct GuardContext;
    impl GuardContext {
        pub fn head(&self) -> &RequestHead {}
        pub fn req_data(&self) -> Ref<Extensions> {}
        pub fn req_data_mut(&self) -> RefMut<Extensions> {}
        pub fn header<H: actix_http::header::Header>(&self) -> Option<H> {}
        pub fn app_data<T>(&self) -> Option<&T> {}
    }
    pub trait Guard {
        fn check(&self, ctx: &GuardContext) -> bool;
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    impl Guard for Rc<dyn Guard> {
        fn check(&self, ctx: &GuardContext) -> bool {}
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    impl<F> Guard for F where F: Fn(&GuardContext) -> bool { fn check(&self, ctx: &GuardContext) -> bool {} }
    pub fn fn_guard<F>(f: F) -> impl Guard where F: Fn(&GuardContext) -> bool {}
    pub fn Any<F: Guard>(guard: F) -> AnyGuard {}
    pub struct AnyGuard;
    impl AnyGuard { pub fn or<F: Guard>(self, guard: F) -> Self {} }
    impl Guard for AnyGuard {
        fn check(&self, ctx: &GuardContext) -> bool {}
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    pub fn All<F: Guard>(guard: F) -> AllGuard {}
    pub struct AllGuard;
    impl AllGuard { pub fn and<F: Guard>(self, guard: F) -> Self {} }
    impl Guard for AllGuard {
        fn check(&self, ctx: &GuardContext) -> bool {}
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    pub struct Not<G>(pub G);
    impl<G: Guard> Guard for Not<G> {
        fn check(&self, ctx: &GuardContext) -> bool {}
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    pub fn Method(method: HttpMethod) -> impl Guard {}
    pub fn Query() -> impl Guard {}
    pub fn Header(name: &str, value: &str) -> impl Guard {}
    #[derive(Clone)] pub struct Acceptable;
    impl Acceptable {
        pub fn new(mime: mime::Mime) -> Self {}
        pub fn match_star_star(self) -> Self {}
    }
    impl Guard for Acceptable {
        fn check(&self, ctx: &GuardContext) -> bool {}
        fn name(&self) -> String {}
        fn details(&self) -> Option<Vec<GuardDetail>> {}
    }
    pub fn Host(host: impl AsRef<str>) -> HostGuard {}
    pub mod host {
        use crate::guard::{Guard, GuardContext, GuardDetail};
        pub struct HostGuard;
        impl HostGuard { pub fn scheme<H: AsRef<str>>(self, scheme: H) -> HostGuard {} }
        impl Guard for HostGuard {
            fn check(&self, ctx: &GuardContext) -> bool {}
            fn name(&self) -> String {}
            fn details(&self) -> Option<Vec<GuardDetail>> {}
        }
    }
}
pub mod http {
    pub use actix_http::{ConnectionType, Error, KeepAlive, Method, StatusCode, Uri, Version, header, uri};
}
pub mod info {
    use crate::ResponseError;
    pub struct MissingPeerAddr;
    impl std::fmt::Display for MissingPeerAddr {}
    impl std::error::Error for MissingPeerAddr {}
    impl ResponseError for MissingPeerAddr {}
}
pub mod introspection {
    use actix_http::Method;
    use crate::guard::GuardDetail;
    #[derive(Clone)] pub struct GuardReport { pub name: String, pub details: Vec<GuardDetailReport> }
    #[derive(Clone)] pub enum GuardDetailReport { HttpMethods { methods: Vec<String> }, Headers { headers: Vec<HeaderReport> }, Generic { value: String } }
    impl From<GuardDetail> for GuardDetailReport {}
    #[derive(Clone)] pub struct HeaderReport { pub name: String, pub value: String }
    #[derive(Clone)] pub struct ExternalResourceReportItem { pub name: Option<String>, pub patterns: Vec<String>, pub origin_scope: String }
    #[derive(Clone, Copy)] pub enum ResourceType { App, Scope, Resource }
    #[derive(Clone)] pub struct IntrospectionNode { pub kind: ResourceType, pub pattern: String, pub full_path: String, pub methods: Vec<Method>, pub guards: Vec<String>, pub guard_details: Vec<GuardReport>, pub resource_name: Option<String>, pub patterns: Vec<String>, pub children: Vec<IntrospectionNode>, pub potentially_unreachable: bool, pub reachability_notes: Vec<String> }
    impl IntrospectionNode { pub fn new(kind: ResourceType, pattern: String, full_path: String) -> Self {} }
    #[derive(Clone)] pub struct IntrospectionReportItem { pub full_path: String, pub methods: Vec<String>, pub guards: Vec<String>, pub guards_detail: Vec<GuardReport>, pub resource_name: Option<String>, pub patterns: Vec<String>, pub resource_type: String, pub scope_depth: usize, pub potentially_unreachable: bool, pub reachability_notes: Vec<String> }
    impl From<&IntrospectionNode> for Vec<IntrospectionReportItem> {}
    #[derive(Clone)] pub struct IntrospectionTree { pub root: IntrospectionNode, pub externals: Vec<ExternalResourceReportItem> }
    impl IntrospectionTree {
        pub fn report_as_text(&self) -> String {}
        pub fn report_as_json(&self) -> String {}
        pub fn report_externals_as_json(&self) -> String {}
    }
}
pub mod middleware {
    use actix_http::StatusCode;
    use actix_http::body::{BoxBody, EitherBody, MessageBody};
    use actix_http::encoding::Encoder;
    use actix_http::header::TryIntoHeaderPair;
    use actix_service::{Service, Transform};
    use actix_service::boxed::BoxFuture;
    use actix_utils::future::Ready;
    use crate::dev::{ServiceRequest, ServiceResponse};
    use crate::middleware::compat::{CompatMiddleware, MapServiceResponseBody};
    use crate::middleware::compress::CompressMiddleware;
    use crate::middleware::condition::ConditionMiddleware;
    use crate::middleware::default_headers::DefaultHeadersMiddleware;
    use crate::middleware::err_handlers::ErrorHandlersMiddleware;
    use crate::middleware::from_fn::MiddlewareFn;
    use crate::middleware::identity::IdentityMiddleware;
    use crate::middleware::logger::{LoggerMiddleware, StreamLog};
    use crate::middleware::normalize::NormalizePathNormalization;
    use crate::Error;
    use futures_core::future::LocalBoxFuture;
    use std::borrow::Cow;
    pub struct Compat<T>;
    impl<T> Compat<T> { pub fn new(middleware: T) -> Self {} }
    impl<S, T, Req> Transform<S, Req> for Compat<T> where S: Service<Req>, T: Transform<S, Req>, T::Response: MapServiceResponseBody, T::Error: Into<Error> {
        type Response = ServiceResponse<BoxBody>;
        type Error = Error;
        type Transform = CompatMiddleware<T::Transform>;
        type InitError = T::InitError;
        type Future = LocalBoxFuture<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct Compress;
    impl<S, B> Transform<S, ServiceRequest> for Compress where B: MessageBody, S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
        type Response = ServiceResponse<EitherBody<Encoder<B>>>;
        type Error = Error;
        type Transform = CompressMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    pub struct Condition<T>;
    impl<T> Condition<T> { pub fn new(enable: bool, transformer: T) -> Self {} }
    impl<S, T, Req, BE, BD, Err> Transform<S, Req> for Condition<T> where S: Service<Req, Response = ServiceResponse<BD>, Error = Err>, T: Transform<S, Req, Response = ServiceResponse<BE>, Error = Err> {
        type Response = ServiceResponse<EitherBody<BE, BD>>;
        type Error = Err;
        type Transform = ConditionMiddleware<T::Transform, S>;
        type InitError = T::InitError;
        type Future = LocalBoxFuture<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct DefaultHeaders;
    impl DefaultHeaders {
        pub fn new() -> DefaultHeaders {}
        pub fn add(self, header: impl TryIntoHeaderPair) -> Self {}
        pub fn add_content_type(self) -> Self {}
    }
    impl<S, B> Transform<S, ServiceRequest> for DefaultHeaders where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
        type Response = ServiceResponse<B>;
        type Error = Error;
        type Transform = DefaultHeadersMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    pub enum ErrorHandlerResponse<B> { Response(ServiceResponse<EitherBody<B>>), Future(LocalBoxFuture<crate::Result<ServiceResponse<EitherBody<B>>, Error>>) }
    pub struct ErrorHandlers<B>;
    impl<B> Default for ErrorHandlers<B> {}
    impl<B> ErrorHandlers<B> {
        pub fn new() -> Self {}
        pub fn handler<F>(self, status: StatusCode, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> {}
        pub fn default_handler<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> {}
        pub fn default_handler_client<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> {}
        pub fn default_handler_server<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> {}
    }
    impl<S, B> Transform<S, ServiceRequest> for ErrorHandlers<B> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
        type Response = ServiceResponse<EitherBody<B>>;
        type Error = Error;
        type Transform = ErrorHandlersMiddleware<S, B>;
        type InitError = ();
        type Future = LocalBoxFuture<crate::Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es> {}
    pub struct Next<B>;
    impl<B> Next<B> { pub fn call(&self, req: ServiceRequest) -> <Self as Service<ServiceRequest>>::Future {} }
    impl<B> Service<ServiceRequest> for Next<B> {
        type Response = ServiceResponse<B>;
        type Error = Error;
        type Future = BoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct Identity;
    impl<S: Service<Req>, Req> Transform<S, Req> for Identity {
        type Response = S::Response;
        type Error = S::Error;
        type Transform = IdentityMiddleware<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    pub struct Logger;
    impl Logger {
        pub fn new(format: &str) -> Logger {}
        pub fn exclude<T: Into<String>>(self, path: T) -> Self {}
        pub fn exclude_regex<T: Into<String>>(self, path: T) -> Self {}
        pub fn log_target(self, target: impl Into<Cow<str>>) -> Self {}
        pub fn log_level(self, level: log::Level) -> Self {}
        pub fn custom_request_replace(self, label: &str, f: impl Fn(&ServiceRequest) -> String) -> Self {}
        pub fn custom_response_replace(self, label: &str, f: impl Fn(&ServiceResponse) -> String) -> Self {}
    }
    impl Default for Logger {}
    impl<S, B> Transform<S, ServiceRequest> for Logger where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, B: MessageBody {
        type Response = ServiceResponse<StreamLog<B>>;
        type Error = Error;
        type Transform = LoggerMiddleware<S>;
        type InitError = ();
        type Future = Ready<crate::Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    #[derive(Clone, Copy, Default)] pub enum TrailingSlash { Trim, MergeOnly, Always }
    #[derive(Clone, Copy)] pub struct NormalizePath;
    impl Default for NormalizePath {}
    impl NormalizePath {
        pub fn new(trailing_slash_style: TrailingSlash) -> Self {}
        pub fn trim() -> Self {}
    }
    impl<S, B> Transform<S, ServiceRequest> for NormalizePath where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
        type Response = ServiceResponse<B>;
        type Error = Error;
        type Transform = NormalizePathNormalization<S>;
        type InitError = ();
        type Future = Ready<Result<Self::Transform, Self::InitError>>;
        fn new_transform(&self, service: S) -> Self::Future {}
    }
    pub mod default_headers {
        use actix_service::Service;
        use crate::dev::{ServiceRequest, ServiceResponse};
        use crate::Error;
        use std::future::Future;
        pub struct DefaultHeadersMiddleware<S>;
        impl<S, B> Service<ServiceRequest> for DefaultHeadersMiddleware<S> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
            type Response = ServiceResponse<B>;
            type Error = Error;
            type Future = DefaultHeaderFuture<S, B>;
            fn call(&self, req: ServiceRequest) -> Self::Future {}
        }
        pub struct DefaultHeaderFuture<S: Service<ServiceRequest>, B>;
        impl<S, B> Future for DefaultHeaderFuture<S, B> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
            type Output = <S::Future as Future>::Output;
        }
    }
    pub mod from_fn {
        use actix_http::body::MessageBody;
        use actix_service::{Service, Transform};
        use actix_utils::future::Ready;
        use crate::dev::{ServiceRequest, ServiceResponse};
        use crate::middleware::Next;
        use crate::Error;
        use std::future::Future;
        pub struct MiddlewareFn<F, Es>;
        impl<S, F, Fut, B, B2> Transform<S, ServiceRequest> for MiddlewareFn<F, ()> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, F: Fn(ServiceRequest, Next<B>) -> Fut, Fut: Future<Output = Result<ServiceResponse<B2>, Error>>, B2: MessageBody {
            type Response = ServiceResponse<B2>;
            type Error = Error;
            type Transform = MiddlewareFnService<F, B, ()>;
            type InitError = ();
            type Future = Ready<Result<Self::Transform, Self::InitError>>;
            fn new_transform(&self, service: S) -> Self::Future {}
        }
        pub struct MiddlewareFnService<F, B, Es> { f: F }
        impl<F, Fut, B, B2> Service<ServiceRequest> for MiddlewareFnService<F, B, ()> where F: Fn(ServiceRequest, Next<B>) -> Fut, Fut: Future<Output = Result<ServiceResponse<B2>, Error>>, B2: MessageBody {
            type Response = ServiceResponse<B2>;
            type Error = Error;
            type Future = Fut;
            fn call(&self, req: ServiceRequest) -> Self::Future { (self.f)(req) }
        }
    }
    pub mod identity {
        use actix_service::Service;
        pub struct IdentityMiddleware<S>;
        impl<S: Service<Req>, Req> Service<Req> for IdentityMiddleware<S> {
            type Response = S::Response;
            type Error = S::Error;
            type Future = S::Future;
            fn call(&self, req: Req) -> Self::Future {}
        }
    }
    pub mod logger {
        use actix_http::body::{BodySize, MessageBody};
        use actix_service::Service;
        use bytes::Bytes;
        use crate::dev::{ServiceRequest, ServiceResponse};
        use crate::Error;
        use std::future::Future;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct LoggerMiddleware<S>;
        impl<S, B> Service<ServiceRequest> for LoggerMiddleware<S> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, B: MessageBody {
            type Response = ServiceResponse<StreamLog<B>>;
            type Error = Error;
            type Future = LoggerResponse<S, B>;
            fn call(&self, req: ServiceRequest) -> Self::Future {}
        }
        pub struct StreamLog<B>;
        impl<B> PinnedDrop for StreamLog<B> { fn drop(this: Pin<&mut Self>) {} }
        impl<B: MessageBody> MessageBody for StreamLog<B> {
            type Error = B::Error;
            fn size(&self) -> BodySize {}
            fn poll_next(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<crate::Result<Bytes, Self::Error>>> {}
        }
        pub struct LoggerResponse<S, B>;
        impl<S, B> Future for LoggerResponse<S, B> where B: MessageBody, S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
            type Output = crate::Result<ServiceResponse<StreamLog<B>>, Error>;
        }
    }
    pub mod normalize {
        use actix_service::Service;
        use crate::dev::{ServiceRequest, ServiceResponse};
        use crate::Error;
        pub struct NormalizePathNormalization<S>;
        impl<S, B> Service<ServiceRequest> for NormalizePathNormalization<S> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> {
            type Response = ServiceResponse<B>;
            type Error = Error;
            type Future = S::Future;
            fn call(&self, req: ServiceRequest) -> Self::Future {}
        }
    }
}
pub mod resource {
    use actix_service::{Service, ServiceFactory};
    use crate::dev::{ServiceRequest, ServiceResponse};
    use crate::Error;
    use futures_core::future::LocalBoxFuture;
    pub struct ResourceEndpoint;
    impl ServiceFactory<ServiceRequest> for ResourceEndpoint {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = ResourceService;
        type InitError = ();
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    pub struct ResourceService;
    impl Service<ServiceRequest> for ResourceService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
pub mod response {
    pub mod response {
        use cookie::Cookie;
        pub struct CookieIter;
        impl Iterator for CookieIter {
            type Item = Cookie;
            fn next(&mut self) -> Option<Cookie> {}
        }
    }
}
pub mod route {
    use actix_service::Service;
    use crate::dev::{ServiceRequest, ServiceResponse};
    use crate::Error;
    use futures_core::future::LocalBoxFuture;
    pub struct RouteService;
    impl RouteService { pub fn check(&self, req: &mut ServiceRequest) -> bool {} }
    impl Service<ServiceRequest> for RouteService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
pub mod rt {
    pub use actix_rt::{Runtime, System, SystemRunner, net, pin, signal, spawn, task, time};
}
pub mod scope {
    use actix_service::{Service, ServiceFactory};
    use crate::dev::{ServiceRequest, ServiceResponse};
    use crate::Error;
    use futures_core::future::LocalBoxFuture;
    pub struct ScopeEndpoint;
    impl ServiceFactory<ServiceRequest> for ScopeEndpoint {
        type Response = ServiceResponse;
        type Error = Error;
        type Config = ();
        type Service = ScopeService;
        type InitError = ();
        type Future = LocalBoxFuture<Result<Self::Service, Self::InitError>>;
        fn new_service(&self, arg1: ()) -> Self::Future {}
    }
    pub struct ScopeService;
    impl Service<ServiceRequest> for ScopeService {
        type Response = ServiceResponse;
        type Error = Error;
        type Future = LocalBoxFuture<Result<Self::Response, Self::Error>>;
        fn call(&self, req: ServiceRequest) -> Self::Future {}
    }
}
pub mod service {
    use actix_http::body::BoxBody;
    use actix_service::boxed::BoxServiceFactory;
    use crate::dev::{ServiceRequest, ServiceResponse};
    use crate::Error;
    pub type BoxedHttpServiceFactory = BoxServiceFactory<(), ServiceRequest, ServiceResponse<BoxBody>, Error, ()>;
}
pub mod types {
    pub mod either {
        use crate::{Either, FromRequest};
        use crate::error::EitherExtractError;
        use crate::Error;
        use std::future::Future;
        pub struct EitherExtractFut<L, R>;
        impl<R, RF, RE, L, LF, LE> Future for EitherExtractFut<L, R> where L: FromRequest<Future = LF, Error = LE>, R: FromRequest<Future = RF, Error = RE>, LF: Future<Output = Result<L, LE>>, RF: Future<Output = Result<R, RE>>, LE: Into<Error>, RE: Into<Error> {
            type Output = Result<Either<L, R>, EitherExtractError<LE, RE>>;
        }
    }
    pub mod form {
        use crate::web::Form;
        use crate::Error;
        use serde::de::DeserializeOwned;
        use std::future::Future;
        pub struct FormExtractFut<T>;
        impl<T> Future for FormExtractFut<T> where T: DeserializeOwned { type Output = Result<Form<T>, Error>; }
    }
    pub mod json {
        use crate::web::Json;
        use crate::Error;
        use serde::de::DeserializeOwned;
        use std::future::Future;
        pub struct JsonExtractFut<T>;
        impl<T: DeserializeOwned> Future for JsonExtractFut<T> { type Output = Result<Json<T>, Error>; }
    }
    pub mod payload {
        use bytes::Bytes;
        use crate::Error;
        use std::future::Future;
        pub struct BytesExtractFut;
        impl Future for BytesExtractFut { type Output = Result<Bytes, Error>; }
        pub struct StringExtractFut;
        impl Future for StringExtractFut { type Output = Result<String, Error>; }
    }
}
pub mod web {
    use actix_http as dev;
    use actix_http::{Extensions, Method, StatusCode, body};
    use actix_http::body::EitherBody;
    use actix_http::error::{ParseError, PayloadError};
    use actix_router::IntoPatterns;
    use actix_service::{IntoServiceFactory, ServiceFactory};
    use actix_utils::future::Ready;
    use crate::{FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder, Route, Scope};
    use crate::data::DataFactory;
    use crate::dev::{AppService, HttpServiceFactory, ServiceRequest, ServiceResponse, WebService};
    use crate::error::{BlockingError, JsonPayloadError, PathError, QueryPayloadError, UrlencodedError};
    use crate::types::form::FormExtractFut;
    use crate::types::json::JsonExtractFut;
    use crate::Error;
    use futures_core::stream::Stream;
    use mime::Mime;
    use serde::{Serialize, de};
    use serde::de::DeserializeOwned;
    use std::{fmt, ops};
    use std::borrow::Cow;
    use std::future::Future;
    use std::ops::Deref;
    use std::sync::Arc;
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    pub use crate::Either;
    pub use crate::dev::{JsonBody, Readlines, UrlEncoded};
    pub use crate::error::EitherExtractError;
    pub struct ServiceConfig;
    impl ServiceConfig {
        pub fn data<U>(&mut self, data: U) -> &mut Self {}
        pub fn app_data<U>(&mut self, ext: U) -> &mut Self {}
        pub fn default_service<F, U>(&mut self, f: F) -> &mut Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error>, U::InitError: fmt::Debug {}
        pub fn configure<F>(&mut self, f: F) -> &mut Self where F: FnOnce(&mut ServiceConfig) { let a: &mut ServiceConfig; f(a); }
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self {}
        pub fn service<F>(&mut self, factory: F) -> &mut Self where F: HttpServiceFactory {}
        pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self where N: AsRef<str>, U: AsRef<str> {}
    }
    pub struct Data<T>;
    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> Arc<T> {}
    }
    impl<T> Deref for Data<T> {
        type Target = Arc<T>;
        fn deref(&self) -> &Arc<T> {}
    }
    impl<T> Clone for Data<T> {}
    impl<T> From<Arc<T>> for Data<T> {}
    impl<T: Default> Default for Data<T> {}
    impl<T> FromRequest for Data<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    impl<T> DataFactory for Data<T> { fn create(&self, extensions: &mut Extensions) -> bool {} }
    #[derive(Clone)] pub struct Redirect;
    impl Redirect {
        pub fn new(from: impl Into<Cow<str>>, to: impl Into<Cow<str>>) -> Self {}
        pub fn to(to: impl Into<Cow<str>>) -> Self {}
        pub fn permanent(self) -> Self {}
        pub fn temporary(self) -> Self {}
        pub fn see_other(self) -> Self {}
        pub fn using_status_code(self, status: StatusCode) -> Self {}
    }
    impl HttpServiceFactory for Redirect { fn register(self, config: &mut AppService) {} }
    impl Responder for Redirect {
        type Body = ();
        fn respond_to(self, _req: &HttpRequest) -> HttpResponse<Self::Body> {}
    }
    #[derive(Clone)] pub struct ReqData<T: Clone>;
    impl<T: Clone> ReqData<T> { pub fn into_inner(self) -> T {} }
    impl<T: Clone> Deref for ReqData<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: Clone> FromRequest for ReqData<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct ThinData<T>(pub T);
    impl<T: Clone> FromRequest for ThinData<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    pub struct Form<T>(pub T);
    impl<T> Form<T> { pub fn into_inner(self) -> T {} }
    impl<T> ops::Deref for Form<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> FromRequest for Form<T> where T: DeserializeOwned {
        type Error = Error;
        type Future = FormExtractFut<T>;
        fn from_request(req: &HttpRequest, payload: &mut actix_http::Payload) -> Self::Future {}
    }
    impl<T: fmt::Display> fmt::Display for Form<T> {}
    impl<T: Serialize> Responder for Form<T> {
        type Body = EitherBody<String>;
        fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
    }
    #[derive(Clone)] pub struct FormConfig;
    impl FormConfig {
        pub fn limit(self, limit: usize) -> Self {}
        pub fn error_handler<F>(self, f: F) -> Self where F: Fn(UrlencodedError, &HttpRequest) -> Error {}
    }
    impl Default for FormConfig {}
    #[derive(Clone)] pub struct Header<T>(pub T);
    impl<T> Header<T> { pub fn into_inner(self) -> T {} }
    impl<T> ops::Deref for Header<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for Header<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> fmt::Display for Header<T> where T: fmt::Display {}
    impl<T> FromRequest for Header<T> where T: ParseHeader {
        type Error = ParseError;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct Html;
    impl Html { pub fn new(html: impl Into<String>) -> Self {} }
    impl Responder for Html {
        type Body = String;
        fn respond_to(self, _req: &HttpRequest) -> HttpResponse<Self::Body> {}
    }
    pub struct Json<T>(pub T);
    impl<T> Json<T> { pub fn into_inner(self) -> T {} }
    impl<T> ops::Deref for Json<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: fmt::Display> fmt::Display for Json<T> {}
    impl<T: Serialize> Responder for Json<T> {
        type Body = EitherBody<String>;
        fn respond_to(self, arg1: &HttpRequest) -> HttpResponse<Self::Body> {}
    }
    impl<T: DeserializeOwned> FromRequest for Json<T> {
        type Error = Error;
        type Future = JsonExtractFut<T>;
        fn from_request(req: &HttpRequest, payload: &mut actix_http::Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct JsonConfig;
    impl JsonConfig {
        pub fn limit(self, limit: usize) -> Self {}
        pub fn error_handler<F>(self, f: F) -> Self where F: Fn(JsonPayloadError, &HttpRequest) -> Error {}
        pub fn content_type<F>(self, predicate: F) -> Self where F: Fn(mime::Mime) -> bool {}
        pub fn content_type_required(self, content_type_required: bool) -> Self {}
    }
    impl Default for JsonConfig {}
    pub struct Path<T>;
    impl<T> Path<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Path<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T: fmt::Display> fmt::Display for Path<T> {}
    impl<T> AsRef<T> for Path<T> {}
    impl<T> FromRequest for Path<T> where T: de::DeserializeOwned {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct PathConfig;
    impl PathConfig { pub fn error_handler<F>(self, f: F) -> Self where F: Fn(PathError, &HttpRequest) -> Error {} }
    pub struct Payload;
    impl Payload {
        pub fn into_inner(self) -> dev::Payload {}
        pub async fn to_bytes_limited(self, limit: usize) -> Result<crate::Result<Bytes>, body::BodyLimitExceeded> {}
        pub async fn to_bytes(self) -> crate::Result<Bytes> {}
    }
    impl Stream for Payload { type Item = Result<Bytes, PayloadError>; }
    impl FromRequest for Payload {
        type Error = Error;
        type Future = Ready<Result<Self, Self::Error>>;
        fn from_request(arg0: &HttpRequest, payload: &mut dev::Payload) -> Self::Future {}
    }
    #[derive(Clone)] pub struct PayloadConfig;
    impl PayloadConfig {
        pub fn new(limit: usize) -> Self {}
        pub fn limit(self, limit: usize) -> Self {}
        pub fn mimetype(self, mt: Mime) -> Self {}
    }
    impl Default for PayloadConfig {}
    #[derive(Clone)] pub struct Query<T>(pub T);
    impl<T> Query<T> { pub fn into_inner(self) -> T {} }
    impl<T: DeserializeOwned> Query<T> { pub fn from_query(query_str: &str) -> Result<Self, QueryPayloadError> {} }
    impl<T> ops::Deref for Query<T> {
        type Target = T;
        fn deref(&self) -> &T {}
    }
    impl<T> ops::DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: fmt::Display> fmt::Display for Query<T> {}
    impl<T: DeserializeOwned> FromRequest for Query<T> {
        type Error = Error;
        type Future = Ready<Result<Self, Error>>;
        fn from_request(req: &HttpRequest, arg1: &mut actix_http::Payload) -> Self::Future {}
    }
    #[derive(Clone, Default)] pub struct QueryConfig;
    impl QueryConfig { pub fn error_handler<F>(self, f: F) -> Self where F: Fn(QueryPayloadError, &HttpRequest) -> Error {} }
    pub fn resource<T: IntoPatterns>(path: T) -> Resource {}
    pub fn scope(path: &str) -> Scope {}
    pub fn route() -> Route {}
    pub fn query() -> Route {}
    pub fn method(method: Method) -> Route {}
    pub fn to<F, Args>(handler: F) -> Route where F: Handler<Args>, Args: FromRequest, F::Output: Responder {}
    pub fn service<T: IntoPatterns>(path: T) -> WebService {}
    pub fn redirect(from: impl Into<Cow<str>>, to: impl Into<Cow<str>>) -> Redirect {}
    #[off_thread(f)] pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>> where F: FnOnce() -> R {}
    pub fn get() -> Route {}
    pub fn post() -> Route {}
    pub fn put() -> Route {}
    pub fn patch() -> Route {}
    pub fn delete() -> Route {}
    pub fn head() -> Route {}
    pub fn trace() -> Route {}
}

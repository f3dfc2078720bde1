//! reqwest_middleware 0.5.2.

use crate::client::service::Pending;
use crate::middleware::BoxFuture;
use http::Extensions;
use reqwest::{Body, Client, IntoUrl, Method, Request, Response, StatusCode, Url, multipart};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use std::{error, result, time};
use std::fmt::Display;
use std::sync::Arc;
use std::task::{Context, Poll};
pub use reqwest;
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new(client: Client) -> Self {}
    pub fn from_client(client_with_middleware: ClientWithMiddleware) -> Self {}
    pub fn with<M>(self, middleware: M) -> Self where M: Middleware {}
    pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> Self {}
    pub fn with_init<I>(self, initialiser: I) -> Self where I: RequestInitialiser {}
    pub fn with_arc_init(self, initialiser: Arc<dyn RequestInitialiser>) -> Self {}
    pub fn build(self) -> ClientWithMiddleware {}
}
#[derive(Clone, Default)] pub struct ClientWithMiddleware;
impl ClientWithMiddleware {
    pub fn new<T>(client: Client, middleware_stack: T) -> Self where T: Into<Box<[Arc<dyn Middleware>]>> {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    pub async fn execute(&self, req: Request) -> Result<Response> {}
    pub async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response> {}
}
impl From<Client> for ClientWithMiddleware {}
impl AsRef<Client> for ClientWithMiddleware {}
impl tower_service::Service<Request> for ClientWithMiddleware {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<()>> {}
    fn call(&mut self, req: Request) -> Self::Future {}
}
impl tower_service::Service<Request> for &ClientWithMiddleware {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<()>> {}
    fn call(&mut self, req: Request) -> Self::Future {}
}
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn from_parts(client: ClientWithMiddleware, request: Request) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> Self where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn headers(self, headers: HeaderMap) -> Self {}
    pub fn version(self, version: reqwest::Version) -> Self {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> Self where U: Display, P: Display {}
    pub fn bearer_auth<T>(self, token: T) -> Self where T: Display {}
    pub fn body<T: Into<Body>>(self, body: T) -> Self {}
    pub fn timeout(self, timeout: time::Duration) -> Self {}
    pub fn multipart(self, multipart: multipart::Form) -> Self {}
    pub fn query<T: serde::Serialize>(self, query: &T) -> Self {}
    pub fn form<T: serde::Serialize>(self, form: &T) -> Self {}
    pub fn json<T: serde::Serialize>(self, json: &T) -> Self {}
    pub fn build(self) -> reqwest::Result<Request> {}
    pub fn build_split(self) -> (ClientWithMiddleware, reqwest::Result<Request>) {}
    pub fn with_extension<T: Clone>(self, extension: T) -> Self {}
    pub fn extensions(&mut self) -> &mut Extensions {}
    pub async fn send(self) -> Result<Response> {}
    pub fn try_clone(&self) -> Option<Self> {}
}
pub type Result<T> = result::Result<T, Error>;
pub enum Error { Middleware(anyhow::Error), Reqwest(reqwest::Error) }
impl Error {
    pub fn middleware<E>(err: E) -> Self where E: error::Error {}
    pub fn url(&self) -> Option<&Url> {}
    pub fn url_mut(&mut self) -> Option<&mut Url> {}
    pub fn with_url(self, url: Url) -> Self {}
    pub fn without_url(self) -> Self {}
    pub fn is_middleware(&self) -> bool {}
    pub fn is_builder(&self) -> bool {}
    pub fn is_redirect(&self) -> bool {}
    pub fn is_status(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_request(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn is_body(&self) -> bool {}
    pub fn is_decode(&self) -> bool {}
    pub fn status(&self) -> Option<StatusCode> {}
}
pub trait Middleware {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response>;
}
impl<F> Middleware for F where F: Fn(Request, &mut Extensions, Next) -> BoxFuture<Result<Response>> {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next) -> Result<Response> {}
}
#[derive(Clone)] pub struct Next;
impl Next { pub fn run(self, req: Request, extensions: &mut Extensions) -> BoxFuture<Result<Response>> {} }
pub trait RequestInitialiser {
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}
impl<F> RequestInitialiser for F where F: Fn(RequestBuilder) -> RequestBuilder {
    fn init(&self, req: RequestBuilder) -> RequestBuilder {}
}
pub struct Extension<T>(pub T);
impl<T: Clone> RequestInitialiser for Extension<T> { fn init(&self, req: RequestBuilder) -> RequestBuilder {} }
pub mod client {
    pub mod service {
        use reqwest::Response;
        use std::future::Future;
        pub struct Pending;
        impl Future for Pending { type Output = crate::Result<Response>; }
    }
}
pub mod middleware {
    use std::{future, pin};
    pub type BoxFuture<T> = pin::Pin<Box<dyn future::Future<Output = T> + Send>>;
}

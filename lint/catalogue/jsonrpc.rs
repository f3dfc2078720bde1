//! jsonrpc 0.21.0.

use serde_json::value::RawValue;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait Transport {
    fn send_request(&self, req: Request) -> Result<Response, Error>;
    fn send_batch(&self, reqs: &[Request]) -> Result<Vec<Response>, Error>;
}
pub struct Request;
#[derive(Clone)] pub struct Response;
impl Response {
    pub fn result<T>(&self) -> Result<T, Error> {}
    pub fn check_error(self) -> Result<(), Error> {}
}
/// Its transports are the crate's own: over HTTP, TCP and sockets.
pub struct Client;
impl Client {
    pub fn with_transport<T: Transport>(transport: T) -> Client {}
    pub fn simple_http(url: &str, user: Option<String>, pass: Option<String>) -> Result<Client, simple_http::Error> {}
    pub fn http_proxy(url: &str, user: Option<String>, pass: Option<String>, proxy_addr: &str, proxy_auth: Option<(&str, &str)>) -> Result<Client, simple_http::Error> {}
    pub fn build_request(&self, method: &str, params: Option<&RawValue>) -> Request {}
    #[blocking(http)] pub fn send_request(&self, request: Request) -> Result<Response, Error> {}
    #[blocking(http)] pub fn send_batch(&self, requests: &[Request]) -> Result<Vec<Option<Response>>, Error> {}
    #[blocking(http)] pub fn call<R>(&self, method: &str, args: Option<&RawValue>) -> Result<R, Error> {}
}
pub fn arg<T>(arg: T) -> Box<RawValue> {}
pub mod client_async {
    use super::{Error, RawValue, Request, Response};
    pub struct Client;
    impl Client {
        pub fn with_transport<T>(transport: T) -> Client {}
        pub fn build_request(&self, method: &str, params: Option<&RawValue>) -> Request {}
        pub async fn send_request(&self, request: Request) -> Result<Response, Error> {}
        pub async fn send_batch(&self, requests: &[Request]) -> Result<Vec<Option<Response>>, Error> {}
        pub async fn call<R>(&self, method: &str, args: Option<&RawValue>) -> Result<R, Error> {}
    }
}
pub mod simple_http {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Default)] pub struct SimpleHttpTransport;
    impl SimpleHttpTransport {
        pub fn new() -> Self {}
        pub fn builder() -> Builder {}
    }
    impl crate::Transport for SimpleHttpTransport {
        #[blocking(http)] fn send_request(&self, req: crate::Request) -> Result<crate::Response, crate::Error> {}
        #[blocking(http)] fn send_batch(&self, reqs: &[crate::Request]) -> Result<Vec<crate::Response>, crate::Error> {}
    }
    #[derive(Clone)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn timeout(self, timeout: std::time::Duration) -> Self {}
        pub fn url(self, url: &str) -> Result<Self, Error> {}
        pub fn auth<S: AsRef<str>>(self, user: S, pass: Option<S>) -> Self {}
        pub fn cookie_auth<S: AsRef<str>>(self, cookie: S) -> Self {}
        pub fn build(self) -> SimpleHttpTransport {}
    }
}

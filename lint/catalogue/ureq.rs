//! ureq 3.5.2, 2.12.1.

use crate::config::{Config, ConfigBuilder, self};
use crate::request_ext::{AgentRef, WithAgent};
use crate::send_body::BodyInner;
use crate::typestate::{self, HttpCrateScope, RequestScope, WithBody, WithoutBody};
use crate::util::private::Private;
use mime_guess::mime;
use rustls_pki_types::pem;
use serde::{de, ser};
use serde::de::DeserializeOwned;
use std::{any, error, fmt, io, result};
use std::borrow::Cow;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Stdin, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, Version};
use url::{ParseError, Url};
pub use native_tls;
pub use rustls;
pub use serde;
pub use serde_json;
pub use serde_json::json;
pub use http;
#[blocking(http)] pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error> {}
#[derive(Clone)] pub struct Agent;
impl Agent {
    pub fn with_parts(config: Config, connector: impl Connector, resolver: impl Resolver) -> Self {}
    pub fn new() -> Self {}
    pub fn new_with_defaults() -> Self {}
    pub fn new_with_config(config: config::Config) -> Self {}
    pub fn config_builder() -> ConfigBuilder<typestate::AgentScope> {}
    #[blocking(http)] pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error> {}
    pub fn config(&self) -> &config::Config {}
    pub fn configure_request<S: AsSendBody>(&self, request: Request<S>) -> ConfigBuilder<HttpCrateScope<S>> {}
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder<WithBody> {}
    pub fn request_url(&self, method: &str, url: &Url) -> RequestBuilder<WithBody> {}
}
impl From<config::Config> for Agent {}
#[derive(Clone, Default)] pub struct AgentBuilder;
impl AgentBuilder {
    pub fn resolver(self, resolver: impl crate::Resolver) -> Self {}
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self {}
    pub fn tls_config(self, tls_config: Arc<rustls::ClientConfig>) -> Self {}
    pub fn tls_connector<T: TlsConnector>(self, tls_config: Arc<T>) -> Self {}
    pub fn cookie_store(self, cookie_store: CookieStore) -> Self {}
    pub fn middleware(self, m: impl Middleware) -> Self {}
    pub fn new() -> Self {}
    pub fn build(self) -> Agent {}
    pub fn proxy(self, proxy: Proxy) -> Self {}
    pub fn try_proxy_from_env(self, do_try: bool) -> Self {}
    pub fn https_only(self, enforce: bool) -> Self {}
    pub fn max_idle_connections(self, max: usize) -> Self {}
    pub fn max_idle_connections_per_host(self, max: usize) -> Self {}
    pub fn timeout_connect(self, timeout: Duration) -> Self {}
    pub fn timeout_read(self, timeout: Duration) -> Self {}
    pub fn timeout_write(self, timeout: Duration) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn no_delay(self, no_delay: bool) -> Self {}
    pub fn redirects(self, n: u32) -> Self {}
    pub fn user_agent(self, user_agent: &str) -> Self {}
}
pub fn agent() -> Agent {}
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn post<T>(uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn put<T>(uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody> where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
pub struct Body;
impl Body {
    pub fn builder() -> BodyBuilder {}
    pub fn mime_type(&self) -> Option<&str> {}
    pub fn charset(&self) -> Option<&str> {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn as_reader(&mut self) -> BodyReader {}
    pub fn into_reader(self) -> BodyReader {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_to_string(&mut self) -> Result<String, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_json<T: de::DeserializeOwned>(&mut self) -> Result<T, Error> {}
    pub fn with_config(&mut self) -> BodyWithConfig {}
    pub fn into_with_config(self) -> BodyWithConfig {}
}
impl Private for Body {}
impl AsSendBody for Body { fn as_body(&mut self) -> SendBody {} }
pub struct BodyWithConfig;
impl BodyWithConfig {
    pub fn limit(self, value: u64) -> Self {}
    pub fn lossy_utf8(self, value: bool) -> Self {}
    pub fn reader(self) -> BodyReader {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_to_string(self) -> Result<String, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_to_vec(self) -> Result<Vec<u8>, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn read_json<T: de::DeserializeOwned>(self) -> Result<T, Error> {}
}
pub struct BodyReader;
impl io::Read for BodyReader { #[blocking(http)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct BodyBuilder;
impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self {}
    pub fn charset(self, charset: impl Into<String>) -> Self {}
    pub fn limit(self, l: u64) -> Self {}
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body {}
    pub fn reader(self, data: impl io::Read) -> Body {}
}
pub enum Error { StatusCode(u16), Http(http::Error), BadUri(String), Protocol(ureq_proto::Error), Io(io::Error), Timeout(Timeout), HostNotFound, RedirectFailed, InvalidProxyUrl, ConnectionFailed, BodyExceedsLimit(u64), TooManyRedirects, Tls(&str), Pem(pem::Error), Rustls(rustls::Error), NativeTls(native_tls::Error), Der(der::Error), Cookie(cookie_store::CookieError), CookieValue(&str), CookieJar(cookie_store::Error), UnknownCharset(String), RequireHttpsOnly(String), LargeResponseHeader(usize, usize), Decompress(&str, io::Error), Json(serde_json::Error), InvalidMimeType(mime::FromStrError), ConnectProxyFailed(String), TlsRequired, Other(Box<dyn error::Error + Send + Sync>) }
impl error::Error for Error {}
impl Error {
    pub fn into_io(self) -> io::Error {}
    pub fn into_transport(self) -> Option<Transport> {}
    pub fn into_response(self) -> Option<Response> {}
    pub fn kind(&self) -> ErrorKind {}
}
impl From<io::Error> for Error {}
impl fmt::Display for Error {}
impl From<http::Error> for Error {}
impl From<ureq_proto::Error> for Error {}
impl From<rustls::Error> for Error {}
impl From<native_tls::Error> for Error {}
impl From<der::Error> for Error {}
impl From<cookie_store::CookieError> for Error {}
impl From<cookie_store::Error> for Error {}
impl From<serde_json::Error> for Error {}
#[derive(Clone, Copy)] pub enum ProxyProtocol { Http, Https, Socks4, Socks4A, Socks5, Socks5h }
impl TryFrom<&str> for ProxyProtocol { type Error = Error; }
impl fmt::Display for ProxyProtocol {}
#[derive(Clone)] pub struct Proxy;
impl Proxy {
    pub fn new(proxy: &str) -> Result<Self, Error> {}
    pub fn builder(p: ProxyProtocol) -> ProxyBuilder {}
    pub fn try_from_env() -> Option<Self> {}
    pub fn protocol(&self) -> ProxyProtocol {}
    pub fn uri(&self) -> &Uri {}
    pub fn host(&self) -> &str {}
    pub fn port(&self) -> u16 {}
    pub fn username(&self) -> Option<&str> {}
    pub fn password(&self) -> Option<&str> {}
    pub fn is_from_env(&self) -> bool {}
    pub fn resolve_target(&self) -> bool {}
    pub fn is_no_proxy(&self, uri: &Uri) -> bool {}
}
pub struct ProxyBuilder;
impl ProxyBuilder {
    pub fn host(self, host: &str) -> Self {}
    pub fn port(self, port: u16) -> Self {}
    pub fn username(self, v: &str) -> Self {}
    pub fn password(self, v: &str) -> Self {}
    pub fn resolve_target(self, do_resolve: bool) -> Self {}
    pub fn no_proxy(self, expr: &str) -> Self {}
    pub fn build(self) -> Result<Proxy, Error> {}
}
pub struct RequestBuilder<B>;
impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method> {}
    pub fn header<K, V>(self, key: K, value: V) -> Self where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self {}
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
    pub fn query<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: AsRef<str> {}
    pub fn query_raw<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: AsRef<str> {}
    pub fn query_pairs<I, K, V>(self, iter: I) -> Self where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str> {}
    pub fn query_pairs_raw<I, K, V>(self, iter: I) -> Self where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str> {}
    pub fn uri<T>(self, uri: T) -> Self where Uri: TryFrom<T>, <Uri as TryFrom<T>>::Error: Into<http::Error> {}
    pub fn uri_ref(&self) -> Option<&Uri> {}
    pub fn version(self, version: Version) -> Self {}
    pub fn version_ref(&self) -> Option<&Version> {}
    pub fn config(self) -> ConfigBuilder<RequestScope<Any>> {}
    pub fn extension<T>(self, extension: T) -> Self where T: Clone + any::Any {}
    pub fn extensions_ref(&self) -> Option<&Extensions> {}
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
    // What a request of version 2 has, with a body or without.
    pub fn set(self, header: &str, value: &str) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_bytes(self, data: &[u8]) -> Result<Response<Body>, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_string(self, data: &str) -> Result<Response<Body>, Error> {}
}
impl RequestBuilder<WithoutBody> {
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn call(self) -> Result<Response<Body>, Error> {}
    pub fn force_send_body(self) -> RequestBuilder<WithBody> {}
}
impl RequestBuilder<WithBody> {
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn call(self) -> Result<Response<Body>, Error> {}
    pub fn content_type<V>(self, content_type: V) -> Self where HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_empty(self) -> Result<Response<Body>, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_form<I, K, V>(self, iter: I) -> Result<Response<Body>, Error> where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_json(self, data: impl ser::Serialize) -> Result<Response<Body>, Error> {}
}
pub trait ResponseExt {
    fn get_uri(&self) -> &Uri;
    fn get_redirect_history(&self) -> Option<&[Uri]>;
}
impl ResponseExt for http::Response<Body> {
    fn get_uri(&self) -> &Uri {}
    fn get_redirect_history(&self) -> Option<&[Uri]> {}
}
pub struct SendBody;
impl SendBody {
    pub fn none() -> SendBody {}
    pub fn from_reader(reader: &mut dyn Read) -> SendBody {}
    pub fn from_owned_reader(reader: impl Read) -> SendBody {}
    pub fn from_json(value: &impl ser::Serialize) -> Result<SendBody, Error> {}
    pub fn into_reader(self) -> impl io::Read {}
}
impl Private for SendBody {}
impl AsSendBody for SendBody { fn as_body(&mut self) -> SendBody {} }
impl From<(Option<u64>, BodyInner)> for SendBody {}
pub trait AsSendBody: Private {}
impl AsSendBody for &[u8] { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for &str { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for String { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for Vec<u8> { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for &String { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for &Vec<u8> { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for &File { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for File { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for &TcpStream { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for TcpStream { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for Stdin { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for UnixStream { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for Response<Body> { fn as_body(&mut self) -> SendBody {} }
impl<const N: usize> AsSendBody for &[u8; N] { fn as_body(&mut self) -> SendBody {} }
impl AsSendBody for () { fn as_body(&mut self) -> SendBody {} }
#[derive(Clone, Copy)] pub enum Timeout { PerRead, PerWrite, Global, PerCall, Resolve, Connect, SendRequest, SendBody, RecvResponse, RecvBody }
impl fmt::Display for Timeout {}
pub struct CookieJar;
impl CookieJar {
    pub fn get(&self, domain: &str, path: &str, name: &str) -> Option<Cookie> {}
    pub fn remove(&mut self, domain: &str, path: &str, name: &str) -> Option<Cookie> {}
    pub fn insert(&mut self, cookie: Cookie, uri: &Uri) -> Result<(), Error> {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> impl Iterator<Item = Cookie> {}
    pub fn save_json<W: io::Write>(&self, writer: &mut W) -> Result<(), Error> {}
    pub fn load_json<R: io::BufRead>(&mut self, reader: R) -> Result<(), Error> {}
    pub fn release(self) {}
}
pub struct Cookie;
impl Cookie {
    pub fn parse<S>(cookie_str: S, uri: &Uri) -> Result<Cookie, Error> where S: Into<Cow<str>> {}
    pub fn name(&self) -> &str {}
    pub fn value(&self) -> &str {}
}
impl fmt::Display for Cookie {}
pub trait RequestExt<S> where S: AsSendBody {
    fn with_default_agent(self) -> WithAgent<S> {}
    fn with_agent(self, agent: impl Into<AgentRef>) -> WithAgent<S>;
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>>;
}
impl<S: AsSendBody> RequestExt<S> for http::Request<S> {
    fn with_agent(self, agent: impl Into<AgentRef>) -> WithAgent<S> {}
    fn middleware_config(self) -> Option<ConfigBuilder<HttpCrateScope<S>>> {}
}
pub type SerdeMap<K, V> = serde_json::Map<K, V>;
pub type SerdeValue = serde_json::Value;
pub fn serde_to_value<T: serde::Serialize>(value: T) -> result::Result<serde_json::Value, serde_json::Error> {}
pub fn builder() -> AgentBuilder {}
pub fn request(method: &str, path: &str) -> RequestBuilder<WithBody> {}
pub fn request_url(method: &str, url: &Url) -> RequestBuilder<WithBody> {}
impl Display for Error {}
impl From<Response> for Error {}
impl From<Transport> for Error {}
impl From<ParseError> for Error {}
pub struct Transport;
impl Transport {
    pub fn kind(&self) -> ErrorKind {}
    pub fn message(&self) -> Option<&str> {}
    pub fn url(&self) -> Option<&Url> {}
}
impl Display for Transport {}
impl error::Error for Transport {}
pub trait OrAnyStatus {
    fn or_any_status(self) -> Result<Response, Transport>;
}
impl OrAnyStatus for Result<Response, Error> { fn or_any_status(self) -> Result<Response, Transport> {} }
#[derive(Clone, Copy)] pub enum ErrorKind { InvalidUrl, UnknownScheme, Dns, InsecureRequestHttpsOnly, ConnectionFailed, TooManyRedirects, BadStatus, BadHeader, Io, InvalidProxyUrl, ProxyConnect, ProxyUnauthorized, HTTP }
impl fmt::Display for ErrorKind {}
pub trait Middleware {
    fn handle(&self, request: Request, next: MiddlewareNext) -> Result<Response, Error>;
}
impl<F> Middleware for F where F: Fn(Request, MiddlewareNext) -> Result<Response, Error> {
    fn handle(&self, request: Request, next: MiddlewareNext) -> Result<Response, Error> {}
}
pub struct MiddlewareNext;
impl MiddlewareNext { pub fn handle(self, request: Request) -> Result<Response, Error> {} }
pub trait Resolver {
    fn resolve(&self, netloc: &str) -> io::Result<Vec<SocketAddr>>;
}
impl<F> Resolver for F where F: Fn(&str) -> io::Result<Vec<SocketAddr>> {
    fn resolve(&self, netloc: &str) -> io::Result<Vec<SocketAddr>> {}
}
pub struct Response;
impl Response {
    pub fn new(status: u16, status_text: &str, body: &str) -> Result<Response, Error> {}
    pub fn get_url(&self) -> &str {}
    pub fn http_version(&self) -> &str {}
    pub fn status(&self) -> u16 {}
    pub fn status_text(&self) -> &str {}
    pub fn header(&self, name: &str) -> Option<&str> {}
    pub fn headers_names(&self) -> Vec<String> {}
    pub fn has(&self, name: &str) -> bool {}
    pub fn all(&self, name: &str) -> Vec<&str> {}
    pub fn content_type(&self) -> &str {}
    pub fn charset(&self) -> &str {}
    pub fn remote_addr(&self) -> SocketAddr {}
    pub fn local_addr(&self) -> SocketAddr {}
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync> {}
    // Of version 3, whose response is that of `http`.
    pub fn body(&self) -> &Body {}
    pub fn body_mut(&mut self) -> &mut Body {}
    pub fn into_body(self) -> Body {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn into_string(self) -> io::Result<String> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn into_json<T: DeserializeOwned>(self) -> io::Result<T> {}
}
impl FromStr for Response {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl<T: AsRef<[u8]>> From<http::Response<T>> for Response {}
pub trait ReadWrite: Read + Write + fmt::Debug {
    fn socket(&self) -> Option<&TcpStream>;
}
impl ReadWrite for TcpStream { fn socket(&self) -> Option<&TcpStream> {} }
impl<T: ReadWrite> ReadWrite for Box<T> { fn socket(&self) -> Option<&TcpStream> {} }
impl ReadWrite for native_tls::TlsStream<Box<dyn ReadWrite>> { fn socket(&self) -> Option<&TcpStream> {} }
pub trait TlsConnector {
    fn connect(&self, dns_name: &str, io: Box<dyn ReadWrite>) -> Result<Box<dyn ReadWrite>, Error>;
}
impl TlsConnector for Arc<rustls::ClientConfig> {
    fn connect(&self, dns_name: &str, io: Box<dyn ReadWrite>) -> Result<Box<dyn ReadWrite>, Error> {}
}
impl TlsConnector for native_tls::TlsConnector {
    fn connect(&self, dns_name: &str, io: Box<dyn ReadWrite>) -> Result<Box<dyn ReadWrite>, Error> {}
}
pub mod config {
    use crate::{Agent, AsSendBody, Body, Error, Proxy, RequestBuilder};
    use crate::config::typestate::RequestExtScope;
    use crate::middleware::Middleware;
    use crate::request_ext::WithAgent;
    use crate::tls::TlsConfig;
    use crate::typestate::{AgentScope, HttpCrateScope, RequestScope};
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;
    use crate::Response;
    pub use ureq_proto::client::RedirectAuthHeaders;
    #[derive(Clone)] pub struct Config;
    impl Config {
        pub fn builder() -> ConfigBuilder<AgentScope> {}
        pub fn new_agent(&self) -> Agent {}
        pub fn http_status_as_error(&self) -> bool {}
        pub fn https_only(&self) -> bool {}
        pub fn ip_family(&self) -> IpFamily {}
        pub fn tls_config(&self) -> &TlsConfig {}
        pub fn proxy(&self) -> Option<&Proxy> {}
        pub fn no_delay(&self) -> bool {}
        pub fn max_redirects(&self) -> u32 {}
        pub fn max_redirects_will_error(&self) -> bool {}
        pub fn redirect_auth_headers(&self) -> RedirectAuthHeaders {}
        pub fn save_redirect_history(&self) -> bool {}
        pub fn user_agent(&self) -> &AutoHeaderValue {}
        pub fn accept(&self) -> &AutoHeaderValue {}
        pub fn accept_encoding(&self) -> &AutoHeaderValue {}
        pub fn timeout_per_read(&self) -> Option<Duration> {}
        pub fn timeout_per_write(&self) -> Option<Duration> {}
        pub fn timeouts(&self) -> Timeouts {}
        pub fn max_response_header_size(&self) -> usize {}
        pub fn input_buffer_size(&self) -> usize {}
        pub fn output_buffer_size(&self) -> usize {}
        pub fn max_idle_connections(&self) -> usize {}
        pub fn max_idle_connections_per_host(&self) -> usize {}
        pub fn max_idle_age(&self) -> Duration {}
        pub fn allow_non_standard_methods(&self) -> bool {}
    }
    impl Default for Config {}
    pub struct ConfigBuilder<Scope>;
    impl<Scope> ConfigBuilder<Scope> {
        pub fn http_status_as_error(self, v: bool) -> Self {}
        pub fn https_only(self, v: bool) -> Self {}
        pub fn ip_family(self, v: IpFamily) -> Self {}
        pub fn tls_config(self, v: TlsConfig) -> Self {}
        pub fn proxy(self, v: Option<Proxy>) -> Self {}
        pub fn no_delay(self, v: bool) -> Self {}
        pub fn max_redirects(self, v: u32) -> Self {}
        pub fn max_redirects_will_error(self, v: bool) -> Self {}
        pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self {}
        pub fn save_redirect_history(self, v: bool) -> Self {}
        pub fn user_agent(self, v: impl Into<AutoHeaderValue>) -> Self {}
        pub fn accept(self, v: impl Into<AutoHeaderValue>) -> Self {}
        pub fn accept_encoding(self, v: impl Into<AutoHeaderValue>) -> Self {}
        pub fn max_response_header_size(self, v: usize) -> Self {}
        pub fn input_buffer_size(self, v: usize) -> Self {}
        pub fn output_buffer_size(self, v: usize) -> Self {}
        pub fn max_idle_connections(self, v: usize) -> Self {}
        pub fn max_idle_connections_per_host(self, v: usize) -> Self {}
        pub fn max_idle_age(self, v: Duration) -> Self {}
        pub fn allow_non_standard_methods(self, v: bool) -> Self {}
        pub fn middleware(self, v: impl Middleware) -> Self {}
        pub fn timeout_global(self, v: Option<Duration>) -> Self {}
        pub fn timeout_per_call(self, v: Option<Duration>) -> Self {}
        pub fn timeout_per_read(self, v: Option<Duration>) -> Self {}
        pub fn timeout_per_write(self, v: Option<Duration>) -> Self {}
        pub fn timeout_resolve(self, v: Option<Duration>) -> Self {}
        pub fn timeout_connect(self, v: Option<Duration>) -> Self {}
        pub fn timeout_send_request(self, v: Option<Duration>) -> Self {}
        pub fn timeout_await_100(self, v: Option<Duration>) -> Self {}
        pub fn timeout_send_body(self, v: Option<Duration>) -> Self {}
        pub fn timeout_recv_response(self, v: Option<Duration>) -> Self {}
        pub fn timeout_recv_body(self, v: Option<Duration>) -> Self {}
    }
    impl ConfigBuilder<AgentScope> { pub fn build(self) -> Config {} }
    impl<Any> ConfigBuilder<RequestScope<Any>> { pub fn build(self) -> RequestBuilder<Any> {} }
    impl<S: AsSendBody> ConfigBuilder<HttpCrateScope<S>> { pub fn build(self) -> http::Request<S> {} }
    impl<S: AsSendBody> ConfigBuilder<RequestExtScope<S>> {
        pub fn build(self) -> WithAgent<S> {}
        #[blocking(http)] pub fn run(self) -> Result<Response<Body>, Error> {}
    }
    #[derive(Clone, Default)] pub enum AutoHeaderValue { None, Default, Provided(Arc<String>) }
    impl<S: AsRef<str>> From<S> for AutoHeaderValue {}
    #[derive(Clone, Copy)] pub struct Timeouts { pub global: Option<Duration>, pub per_call: Option<Duration>, pub resolve: Option<Duration>, pub connect: Option<Duration>, pub send_request: Option<Duration>, pub await_100: Option<Duration>, pub send_body: Option<Duration>, pub recv_response: Option<Duration>, pub recv_body: Option<Duration> }
    impl Default for Timeouts {}
    #[derive(Clone, Copy)] pub enum IpFamily { Any, Ipv4Only, Ipv6Only }
    impl IpFamily { pub fn keep_wanted(&self, iter: impl Iterator<Item = SocketAddr>) -> impl Iterator<Item = SocketAddr> {} }
    pub mod private {
        use crate::config::Config;
        pub trait ConfigScope {
            fn config(&mut self) -> &mut Config;
        }
    }
    pub mod typestate {
        use crate::AsSendBody;
        use crate::config::Config;
        use crate::config::private::ConfigScope;
        pub struct RequestExtScope<S: AsSendBody>;
        impl<S: AsSendBody> ConfigScope for RequestExtScope<S> { fn config(&mut self) -> &mut Config {} }
    }
}
pub mod request_ext {
    use crate::{Agent, AsSendBody, Body, Error};
    use crate::config::ConfigBuilder;
    use crate::config::typestate::RequestExtScope;
    use std::ops::Deref;
    use crate::Response;
    pub struct WithAgent<S: AsSendBody>;
    impl<S: AsSendBody> WithAgent<S> {
        pub fn configure(self) -> ConfigBuilder<RequestExtScope<S>> {}
        #[blocking(http)] pub fn run(self) -> Result<Response<Body>, Error> {}
    }
    pub enum AgentRef { Owned(Agent), Borrowed(&Agent) }
    impl From<Agent> for AgentRef {}
    impl From<&Agent> for AgentRef {}
    impl Deref for AgentRef {
        type Target = Agent;
        fn deref(&self) -> &Self::Target {}
    }
}
pub mod send_body {
    use crate::{Body, BodyReader};
    use std::io;
    use std::io::Read;
    pub enum BodyInner { None, ByteSlice(&[u8]), ByteVec(io::Cursor<Vec<u8>>), Body(Box<BodyReader>), Reader(&mut dyn Read), OwnedReader(Box<dyn Read>) }
}
pub mod tls {
    use crate::Error;
    use crate::tls::cert::KeyKind;
    use std::sync::Arc;
    #[derive(Clone, Copy, Default)] pub enum TlsProvider { Rustls, NativeTls }
    #[derive(Clone)] pub struct TlsConfig;
    impl TlsConfig {
        pub fn builder() -> TlsConfigBuilder {}
        pub fn provider(&self) -> TlsProvider {}
        pub fn client_cert(&self) -> Option<&ClientCert> {}
        pub fn root_certs(&self) -> &RootCerts {}
        pub fn use_sni(&self) -> bool {}
        pub fn disable_verification(&self) -> bool {}
        pub fn unversioned_rustls_crypto_provider(&self,) -> &Option<Arc<::rustls::crypto::CryptoProvider>> {}
    }
    impl Default for TlsConfig {}
    pub struct TlsConfigBuilder;
    impl TlsConfigBuilder {
        pub fn provider(self, v: TlsProvider) -> Self {}
        pub fn client_cert(self, v: Option<ClientCert>) -> Self {}
        pub fn root_certs(self, v: RootCerts) -> Self {}
        pub fn use_sni(self, v: bool) -> Self {}
        pub fn disable_verification(self, v: bool) -> Self {}
        pub fn unversioned_rustls_crypto_provider(self, v: Arc<::rustls::crypto::CryptoProvider>) -> Self {}
        pub fn build(self) -> TlsConfig {}
    }
    #[derive(Clone)] pub struct ClientCert;
    impl ClientCert {
        pub fn new_with_certs(chain: &[Certificate], key: PrivateKey) -> Self {}
        pub fn certs(&self) -> &[Certificate] {}
        pub fn private_key(&self) -> &PrivateKey {}
    }
    #[derive(Clone)] pub enum RootCerts { Specific(Arc<Vec<Certificate>>), PlatformVerifier, WebPki }
    impl RootCerts { pub fn new_with_certs(certs: &[Certificate]) -> Self {} }
    impl<I: IntoIterator<Item = Certificate>> From<I> for RootCerts {}
    #[derive(Clone)] pub struct Certificate;
    impl Certificate {
        pub fn from_der(der: &[u8]) -> Self {}
        pub fn from_pem(pem: &[u8]) -> Result<Certificate, Error> {}
        pub fn der(&self) -> &[u8] {}
        pub fn to_owned(&self) -> Certificate {}
    }
    pub struct PrivateKey;
    impl AsRef<[u8]> for PrivateKey {}
    impl PrivateKey {
        pub fn from_der(kind: KeyKind, der: &[u8]) -> Self {}
        pub fn from_pem(pem: &[u8]) -> Result<PrivateKey, Error> {}
        pub fn kind(&self) -> KeyKind {}
        pub fn der(&self) -> &[u8] {}
        pub fn to_owned(&self) -> PrivateKey {}
    }
    pub fn parse_pem(pem: &[u8]) -> impl Iterator<Item = Result<PemItem, Error>> {}
    pub enum PemItem { Certificate(Certificate), PrivateKey(PrivateKey) }
    impl From<Certificate> for PemItem {}
    impl From<PrivateKey> for PemItem {}
    pub mod cert {
        #[derive(Clone, Copy)] pub enum KeyKind { Pkcs1, Pkcs8, Sec1 }
    }
}
pub mod typestate {
    use crate::AsSendBody;
    use crate::config::Config;
    use crate::config::private::ConfigScope;
    use crate::util::private::Private;
    pub struct AgentScope;
    impl ConfigScope for AgentScope { fn config(&mut self) -> &mut Config {} }
    pub struct RequestScope<Any>;
    impl<Any> ConfigScope for RequestScope<Any> { fn config(&mut self) -> &mut Config {} }
    pub struct HttpCrateScope<S: AsSendBody>;
    impl<S: AsSendBody> ConfigScope for HttpCrateScope<S> { fn config(&mut self) -> &mut Config {} }
    pub struct WithoutBody;
    impl Private for WithoutBody {}
    pub struct WithBody;
    impl Private for WithBody {}
}
pub mod util {
    pub mod private {
        use crate::Body;
        use std::fs::File;
        use std::io::Stdin;
        use std::net::TcpStream;
        use std::os::unix::net::UnixStream;
        use crate::Response;
        pub trait Private {}
        impl Private for &[u8] {}
        impl Private for &str {}
        impl Private for String {}
        impl Private for Vec<u8> {}
        impl Private for &String {}
        impl Private for &Vec<u8> {}
        impl Private for &File {}
        impl Private for File {}
        impl Private for &TcpStream {}
        impl Private for TcpStream {}
        impl Private for Stdin {}
        impl Private for UnixStream {}
        impl Private for Response<Body> {}
        impl<const N: usize> Private for &[u8; N] {}
        impl Private for () {}
    }
}

//! isahc 2.0.2.

use crate::client::HeaderPair;
use crate::config::Configurable;
use crate::config::request::WithRequestConfig;
use crate::config::setopt::SetOptError;
use crate::cookies::CookieJar;
use crate::error::ErrorKind;
use crate::interceptor::InterceptorFuture;
use crate::interceptor::context::Invoke;
use crate::net::dns::{DnsCache, ResolveMap};
use crate::response::{BytesFuture, ConsumeFuture, CopyFuture, JsonFuture};
use crate::text::TextFuture;
use futures_lite::io::{AsyncRead, AsyncWrite};
use http::{HeaderMap, Uri, request};
use http::header::{HeaderName, HeaderValue};
use serde::de;
use std::{fmt, io};
use std::error::Error as StdError;
use std::fs::File;
use std::future::Future;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
pub use http;
pub use http::request::Request;
pub use http::response::Response;
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn get<U>(uri: U) -> Result<Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
pub fn get_async<U>(uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn head<U>(uri: U) -> Result<Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
pub fn head_async<U>(uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<Body> {}
pub fn post_async<U, B>(uri: U, body: B) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<AsyncBody> {}
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<Body> {}
pub fn put_async<U, B>(uri: U, body: B) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<AsyncBody> {}
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn delete<U>(uri: U) -> Result<Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
pub fn delete_async<U>(uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
#[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error> {}
pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture {}
pub struct AsyncBody;
impl AsyncBody {
    pub fn empty() -> Self {}
    pub fn from_bytes_static<B>(bytes: B) -> Self where B: AsRef<[u8]> {}
    pub fn from_reader<R>(read: R) -> Self where R: AsyncRead {}
    pub fn from_reader_sized<R>(read: R, length: u64) -> Self where R: AsyncRead {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> Option<u64> {}
    pub fn reset(&mut self) -> bool {}
}
impl AsyncRead for AsyncBody {}
impl Default for AsyncBody {}
impl From<()> for AsyncBody {}
impl From<Vec<u8>> for AsyncBody {}
impl From<&[u8]> for AsyncBody {}
impl From<String> for AsyncBody {}
impl From<&str> for AsyncBody {}
impl<T: Into<Self>> From<Option<T>> for AsyncBody {}
pub struct Body;
impl Body {
    pub fn empty() -> Self {}
    pub fn from_bytes_static<B>(bytes: B) -> Self where B: AsRef<[u8]> {}
    pub fn from_reader<R>(reader: R) -> Self where R: Read {}
    pub fn from_reader_sized<R>(reader: R, length: u64) -> Self where R: Read {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> Option<u64> {}
    pub fn reset(&mut self) -> bool {}
}
impl Read for Body { #[blocking(http)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Default for Body {}
impl From<()> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&[u8]> for Body {}
impl From<String> for Body {}
impl From<&str> for Body {}
impl From<File> for Body {}
pub struct HttpClientBuilder;
impl Default for HttpClientBuilder {}
impl HttpClientBuilder {
    pub fn interceptor(self, interceptor: impl Interceptor) -> Self {}
    pub fn new() -> Self {}
    pub fn cookies(self) -> Self {}
    pub fn max_connections(self, max: usize) -> Self {}
    pub fn max_connections_per_host(self, max: usize) -> Self {}
    pub fn connection_cache_size(self, size: usize) -> Self {}
    pub fn connection_cache_ttl(self, ttl: Duration) -> Self {}
    pub fn dns_cache<C>(self, cache: C) -> Self where C: Into<DnsCache> {}
    pub fn dns_resolve(self, map: ResolveMap) -> Self {}
    pub fn default_header<K, V>(self, key: K, value: V) -> Self where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn default_headers<K, V, I, P>(self, headers: I) -> Self where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>, I: IntoIterator<Item = P>, P: HeaderPair<K, V> {}
    pub fn build(self) -> Result<HttpClient, Error> {}
}
impl Configurable for HttpClientBuilder { fn cookie_jar(self, cookie_jar: CookieJar) -> Self {} }
impl WithRequestConfig for HttpClientBuilder { fn with_config(self, f: impl FnOnce(&mut RequestConfig)) -> Self {} }
#[derive(Clone)] pub struct HttpClient;
impl HttpClient {
    pub fn new() -> Result<Self, Error> {}
    pub fn builder() -> HttpClientBuilder {}
    pub fn cookie_jar(&self) -> Option<&CookieJar> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn get<U>(&self, uri: U) -> Result<http::Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn head<U>(&self, uri: U) -> Result<http::Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn post<U, B>(&self, uri: U, body: B) -> Result<http::Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<Body> {}
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<AsyncBody> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn put<U, B>(&self, uri: U, body: B) -> Result<http::Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<Body> {}
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error>, B: Into<AsyncBody> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn delete<U>(&self, uri: U) -> Result<http::Response<Body>, Error> where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture where http::Uri: TryFrom<U>, <http::Uri as TryFrom<U>>::Error: Into<http::Error> {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] pub fn send<B>(&self, request: http::Request<B>) -> Result<http::Response<Body>, Error> where B: Into<Body> {}
    pub fn send_async<B>(&self, request: http::Request<B>) -> ResponseFuture where B: Into<AsyncBody> {}
}
impl Invoke for &HttpClient { fn invoke(&self, request: http::Request<AsyncBody>) -> InterceptorFuture<Error> {} }
pub struct ResponseFuture;
impl Future for ResponseFuture { type Output = Result<http::Response<AsyncBody>, Error>; }
pub fn version() -> &str {}
pub fn is_http_version_supported(version: http::Version) -> bool {}
#[derive(Clone)] pub struct Metrics;
impl Metrics {
    pub fn upload_progress(&self) -> (u64, u64) {}
    pub fn upload_speed(&self) -> f64 {}
    pub fn download_progress(&self) -> (u64, u64) {}
    pub fn download_speed(&self) -> f64 {}
    pub fn name_lookup_time(&self) -> Duration {}
    pub fn connect_time(&self) -> Duration {}
    pub fn secure_connect_time(&self) -> Duration {}
    pub fn transfer_start_time(&self) -> Duration {}
    pub fn transfer_time(&self) -> Duration {}
    pub fn total_time(&self) -> Duration {}
    pub fn redirect_time(&self) -> Duration {}
}
pub trait RequestExt<T> {
    fn to_builder(&self) -> request::Builder;
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] fn send(self) -> Result<http::Response<Body>, Error> where T: Into<Body>;
    fn send_async(self) -> ResponseFuture where T: Into<AsyncBody>;
}
impl<T> RequestExt<T> for http::Request<T> {
    fn to_builder(&self) -> request::Builder {}
    #[blocking(http)] #[advice("await the fn's `_async` sibling")] fn send(self) -> Result<http::Response<Body>, Error> where T: Into<Body> {}
    fn send_async(self) -> ResponseFuture where T: Into<AsyncBody> {}
}
pub trait ResponseExt<T> {
    fn trailer(&self) -> &Trailer;
    fn effective_uri(&self) -> Option<&Uri>;
    fn local_addr(&self) -> Option<SocketAddr>;
    fn remote_addr(&self) -> Option<SocketAddr>;
    fn cookie_jar(&self) -> Option<&CookieJar>;
    fn metrics(&self) -> Option<&Metrics>;
}
impl<T> ResponseExt<T> for http::Response<T> {
    fn trailer(&self) -> &Trailer {}
    fn effective_uri(&self) -> Option<&Uri> {}
    fn local_addr(&self) -> Option<SocketAddr> {}
    fn remote_addr(&self) -> Option<SocketAddr> {}
    fn cookie_jar(&self) -> Option<&CookieJar> {}
    fn metrics(&self) -> Option<&Metrics> {}
}
pub trait ReadResponseExt<R: Read> {
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn consume(&mut self) -> io::Result<()> {}
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64>;
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn copy_to_file<P: AsRef<Path>>(&mut self, path: P) -> io::Result<u64> {}
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn bytes(&mut self) -> io::Result<Vec<u8>>;
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn text(&mut self) -> io::Result<String>;
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn json<T>(&mut self) -> Result<T, serde_json::Error> where T: de::DeserializeOwned;
}
impl<R: Read> ReadResponseExt<R> for http::Response<R> {
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn copy_to<W: Write>(&mut self, writer: W) -> io::Result<u64> {}
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn bytes(&mut self) -> io::Result<Vec<u8>> {}
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn text(&mut self) -> io::Result<String> {}
    #[blocking(http)] #[advice("send with `send_async` and use `AsyncReadResponseExt`")] fn json<D>(&mut self) -> Result<D, serde_json::Error> where D: de::DeserializeOwned {}
}
pub trait AsyncReadResponseExt<R: AsyncRead> {
    fn consume(&mut self) -> ConsumeFuture<R>;
    fn copy_to<W>(&mut self, writer: W) -> CopyFuture<R, W> where W: AsyncWrite;
    fn bytes(&mut self) -> BytesFuture<&mut R>;
    fn text(&mut self) -> TextFuture<&mut R>;
    fn json<T>(&mut self) -> JsonFuture<R, T> where T: de::DeserializeOwned;
}
impl<R: AsyncRead> AsyncReadResponseExt<R> for http::Response<R> {
    fn consume(&mut self) -> ConsumeFuture<R> {}
    fn copy_to<W>(&mut self, writer: W) -> CopyFuture<R, W> where W: AsyncWrite {}
    fn bytes(&mut self) -> BytesFuture<&mut R> {}
    fn text(&mut self) -> TextFuture<&mut R> {}
    fn json<T>(&mut self) -> JsonFuture<R, T> where T: de::DeserializeOwned {}
}
#[derive(Clone)] pub struct Trailer;
impl Trailer {
    pub fn is_ready(&self) -> bool {}
    pub fn try_get(&self) -> Option<&HeaderMap> {}
    pub fn wait(&self) -> &HeaderMap {}
    pub fn wait_timeout(&self, timeout: Duration) -> Option<&HeaderMap> {}
    pub async fn wait_async(&self) -> &HeaderMap {}
}
#[derive(Clone)] pub struct Error;
impl From<SetOptError> for Error {}
impl Error {
    pub fn kind(&self) -> &ErrorKind {}
    pub fn is_client(&self) -> bool {}
    pub fn is_network(&self) -> bool {}
    pub fn is_server(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_tls(&self) -> bool {}
    pub fn local_addr(&self) -> Option<SocketAddr> {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
}
impl StdError for Error {}
impl fmt::Display for Error {}
impl From<ErrorKind> for Error {}
impl From<io::Error> for Error {}
impl From<http::Error> for Error {}
pub mod auth {
    use crate::config::setopt::{EasyHandle, SetOpt, SetOptError, SetOptProxy};
    use std::ops::BitOr;
    #[derive(Clone)] pub struct Credentials;
    impl Credentials { pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {} }
    impl SetOpt for Credentials { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for Credentials { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct Authentication;
    impl Default for Authentication {}
    impl Authentication {
        pub fn none() -> Self {}
        pub fn all() -> Self {}
        pub fn basic() -> Self {}
        pub fn digest() -> Self {}
        pub fn negotiate() -> Self {}
    }
    impl BitOr for Authentication { type Output = Self; }
    impl SetOpt for Authentication { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for Authentication { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
}
pub mod client {
    pub trait HeaderPair<K, V> {
        fn pair(self) -> (K, V);
    }
    impl<K, V> HeaderPair<K, V> for (K, V) { fn pair(self) -> (K, V) {} }
    impl<K: Copy, V: Copy> HeaderPair<K, V> for &(K, V) { fn pair(self) -> (K, V) {} }
}
pub mod config {
    use crate::auth::{Authentication, Credentials};
    use crate::config::request::WithRequestConfig;
    use crate::config::setopt::{EasyHandle, SetOpt, SetOptError};
    use crate::cookies::CookieJar;
    use crate::net::{Dialer, IpVersion};
    use crate::net::interface::Selector;
    use crate::tls::TlsConfig;
    use std::time::Duration;
    pub trait Configurable: WithRequestConfig {
        fn timeout(self, timeout: Duration) -> Self {}
        fn connect_timeout(self, timeout: Duration) -> Self {}
        fn low_speed_timeout(self, low_speed: u32, timeout: Duration) -> Self {}
        fn version_negotiation(self, negotiation: VersionNegotiation) -> Self {}
        fn redirect_policy(self, policy: RedirectPolicy) -> Self {}
        fn auto_referer(self) -> Self {}
        fn cookie_jar(self, cookie_jar: CookieJar) -> Self;
        fn automatic_decompression(self, decompress: bool) -> Self {}
        fn expect_continue<T>(self, expect: T) -> Self where T: Into<ExpectContinue> {}
        fn authentication(self, authentication: Authentication) -> Self {}
        fn credentials(self, credentials: Credentials) -> Self {}
        fn tcp_keepalive(self, interval: Duration) -> Self {}
        fn tcp_nodelay(self) -> Self {}
        fn interface<I>(self, interface: I) -> Self where I: Selector {}
        fn ip_version(self, version: IpVersion) -> Self {}
        fn dial<D>(self, dialer: D) -> Self where D: Into<Dialer> {}
        fn proxy(self, proxy: impl Into<Option<http::Uri>>) -> Self {}
        fn proxy_blacklist<I, T>(self, hosts: I) -> Self where I: IntoIterator<Item = T>, T: Into<String> {}
        fn proxy_authentication(self, authentication: Authentication) -> Self {}
        fn proxy_credentials(self, credentials: Credentials) -> Self {}
        fn max_upload_speed(self, max: u64) -> Self {}
        fn max_download_speed(self, max: u64) -> Self {}
        fn tls_config(self, tls_config: TlsConfig) -> Self {}
        fn proxy_tls_config(self, tls_config: TlsConfig) -> Self {}
        fn title_case_headers(self, enable: bool) -> Self {}
        fn metrics(self, enable: bool) -> Self {}
    }
    impl Configurable for http::request::Builder { fn cookie_jar(self, cookie_jar: CookieJar) -> Self {} }
    #[derive(Clone)] pub struct VersionNegotiation;
    impl Default for VersionNegotiation {}
    impl VersionNegotiation {
        pub fn latest_compatible() -> Self {}
        pub fn http10() -> Self {}
        pub fn http11() -> Self {}
        pub fn http2() -> Self {}
        pub fn http3() -> Self {}
    }
    impl SetOpt for VersionNegotiation { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct ExpectContinue;
    impl ExpectContinue {
        pub fn enabled() -> Self {}
        pub fn timeout(timeout: Duration) -> Self {}
        pub fn disabled() -> Self {}
    }
    impl Default for ExpectContinue {}
    impl From<bool> for ExpectContinue {}
    impl From<Duration> for ExpectContinue {}
    impl SetOpt for ExpectContinue { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone, Copy, Default)] pub enum RedirectPolicy { None, Follow, Limit(u32) }
    pub mod request {
        use http::request;
        pub trait WithRequestConfig {
            fn with_config(self, f: impl FnOnce(&mut RequestConfig)) -> Self;
        }
        impl WithRequestConfig for request::Builder { fn with_config(self, f: impl FnOnce(&mut RequestConfig)) -> Self {} }
    }
    pub mod setopt {
        use crate::Error;
        use crate::handler::RequestHandler;
        use curl::easy::Easy2;
        pub type EasyHandle = Easy2<RequestHandler>;
        pub trait SetOpt {
            fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError>;
        }
        impl SetOpt for RequestConfig { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
        pub trait SetOptProxy: SetOpt {
            fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError>;
        }
        pub enum SetOptError { Curl(curl::Error), Other(Error) }
        impl From<curl::Error> for SetOptError {}
        impl From<Error> for SetOptError {}
    }
}
pub mod cookies {
    use http::Uri;
    use std::fmt;
    use std::error::Error;
    use std::time::SystemTime;
    pub struct ParseError;
    impl fmt::Display for ParseError {}
    impl Error for ParseError {}
    #[derive(Clone)] pub struct CookieBuilder;
    impl CookieBuilder {
        pub fn new<N, V>(name: N, value: V) -> Self where N: Into<String>, V: Into<String> {}
        pub fn domain<S>(self, domain: S) -> Self where S: Into<String> {}
        pub fn path<S>(self, path: S) -> Self where S: Into<String> {}
        pub fn secure(self, secure: bool) -> Self {}
        pub fn expiration<T>(self, expiration: T) -> Self where T: Into<SystemTime> {}
        pub fn build(self) -> Result<Cookie, ParseError> {}
    }
    #[derive(Clone)] pub struct Cookie;
    impl Cookie {
        pub fn builder<N, V>(name: N, value: V) -> CookieBuilder where N: Into<String>, V: Into<String> {}
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
    }
    #[derive(Clone)] pub struct CookieRejectedError;
    impl CookieRejectedError {
        pub fn kind(&self) -> CookieRejectedErrorKind {}
        pub fn cookie(self) -> Cookie {}
    }
    impl fmt::Display for CookieRejectedError {}
    impl Error for CookieRejectedError {}
    #[derive(Clone, Copy)] pub enum CookieRejectedErrorKind { InvalidRequestDomain, InvalidCookieDomain, DomainMismatch }
    #[derive(Clone, Default)] pub struct CookieJar;
    impl CookieJar {
        pub fn new() -> Self {}
        pub fn get_by_name(&self, uri: &Uri, cookie_name: &str) -> Option<Cookie> {}
        pub fn get_for_uri(&self, uri: &Uri) -> impl IntoIterator<Item = Cookie> {}
        pub fn clear(&self) {}
        pub fn set(&self, cookie: Cookie, request_uri: &Uri) -> Result<Option<Cookie>, CookieRejectedError> {}
    }
}
pub mod error {
    use std::fmt;
    pub use crate::Error;
    #[derive(Clone)] pub enum ErrorKind { BadClientCertificate, BadServerCertificate, ClientInitialization, ConnectionFailed, InvalidContentEncoding, InvalidCredentials, InvalidRequest, InvalidTlsConfiguration, Io, NameResolution, ProtocolViolation, RequestBodyNotRewindable, Timeout, TlsEngine, TooManyRedirects }
    impl fmt::Display for ErrorKind {}
}
pub mod handler {
    use curl::easy;
    use curl::easy::{InfoType, ReadError, SeekResult, WriteError};
    use std::io;
    pub struct RequestHandler;
    impl easy::Handler for RequestHandler {
        fn header(&mut self, data: &[u8]) -> bool {}
        fn read(&mut self, data: &mut [u8]) -> Result<usize, ReadError> {}
        fn seek(&mut self, whence: io::SeekFrom) -> SeekResult {}
        fn write(&mut self, data: &[u8]) -> Result<usize, WriteError> {}
        fn progress(&mut self, dltotal: f64, dlnow: f64, ultotal: f64, ulnow: f64) -> bool {}
        fn debug(&mut self, kind: InfoType, data: &[u8]) {}
    }
}
pub mod interceptor {
    use crate::AsyncBody;
    use http::Response;
    use std::future::Future;
    use std::pin::Pin;
    pub type InterceptorFuture<E> = Pin<Box<dyn Future<Output = InterceptorResult<E>> + Send>>;
    pub type InterceptorResult<E> = Result<Response<AsyncBody>, E>;
    pub mod context {
        use crate::{AsyncBody, Error};
        use crate::interceptor::InterceptorFuture;
        use http::Request;
        pub trait Invoke {
            fn invoke(&self, request: Request<AsyncBody>) -> InterceptorFuture<Error>;
        }
    }
}
pub mod net {
    use crate::config::setopt::{EasyHandle, SetOpt, SetOptError};
    use http::Uri;
    use std::{error, fmt, path};
    use std::net::SocketAddr;
    use std::str::FromStr;
    #[derive(Clone)] pub enum IpVersion { V4, V6, Any }
    impl Default for IpVersion {}
    impl SetOpt for IpVersion { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct DialerParseError;
    impl fmt::Display for DialerParseError {}
    impl error::Error for DialerParseError {}
    #[derive(Clone)] pub struct Dialer;
    impl Dialer {
        pub fn ip_socket(addr: impl Into<SocketAddr>) -> Self {}
        pub fn unix_socket(path: impl Into<path::PathBuf>) -> Self {}
    }
    impl Default for Dialer {}
    impl From<SocketAddr> for Dialer {}
    impl FromStr for Dialer {
        type Err = DialerParseError;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl TryFrom<&str> for Dialer { type Error = DialerParseError; }
    impl TryFrom<String> for Dialer { type Error = DialerParseError; }
    impl TryFrom<Uri> for Dialer { type Error = DialerParseError; }
    impl SetOpt for Dialer { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    pub mod dns {
        use crate::config::setopt::{EasyHandle, SetOpt, SetOptError};
        use std::net::IpAddr;
        use std::time::Duration;
        #[derive(Clone)] pub enum DnsCache { Disable, Timeout(Duration), Forever }
        impl Default for DnsCache {}
        impl From<Duration> for DnsCache {}
        impl SetOpt for DnsCache { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
        #[derive(Clone, Default)] pub struct ResolveMap;
        impl ResolveMap {
            pub fn new() -> Self {}
            pub fn add<H, A>(self, host: H, port: u16, addr: A) -> Self where H: AsRef<str>, A: Into<IpAddr> {}
        }
        impl SetOpt for ResolveMap { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    }
    pub mod interface {
        use crate::config::setopt::{EasyHandle, SetOpt, SetOptError};
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
        pub trait Selector {}
        impl Selector for IpAddr { fn into_interface_string(self, arg1: Sealed) -> InterfaceString {} }
        impl Selector for Ipv4Addr { fn into_interface_string(self, arg1: Sealed) -> InterfaceString {} }
        impl Selector for Ipv6Addr { fn into_interface_string(self, arg1: Sealed) -> InterfaceString {} }
        impl<T, U> Selector for (Name<T>, U) where T: AsRef<str>, U: Into<IpAddr> + Selector {
            fn into_interface_string(self, arg1: Sealed) -> InterfaceString {}
        }
        impl<T, U> Selector for (T, Name<U>) where T: Into<IpAddr> + Selector, U: AsRef<str> {
            fn into_interface_string(self, arg1: Sealed) -> InterfaceString {}
        }
        #[derive(Clone, Copy, Default)] pub struct Any;
        impl Selector for Any { fn into_interface_string(self, arg1: Sealed) -> InterfaceString {} }
        pub struct Name<T: AsRef<str>>(pub T);
        impl<T: AsRef<str> + Clone> Clone for Name<T> {}
        impl<T: AsRef<str>> Selector for Name<T> { fn into_interface_string(self, arg1: Sealed) -> InterfaceString {} }
        #[derive(Clone)] pub struct InterfaceString;
        impl<T: Selector> From<T> for InterfaceString {}
        impl SetOpt for InterfaceString { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
        pub struct Sealed;
    }
}
pub mod prelude {
    pub use crate::{AsyncReadResponseExt, ReadResponseExt, RequestExt, ResponseExt};
    pub use crate::config::Configurable;
}
pub mod response {
    use std::future::Future;
    use std::io;
    pub type ConsumeFuture<R> = impl Future<Output = io::Result<()>> + SendIf<R>;
    pub type CopyFuture<R, W> = impl Future<Output = io::Result<u64>> + SendIf<R, W>;
    pub type BytesFuture<R> = impl Future<Output = io::Result<Vec<u8>>> + SendIf<R>;
    pub type JsonFuture<R, T> = impl Future<Output = Result<T, serde_json::Error>> + SendIf<R, T>;
}
pub mod text {
    use std::future::Future;
    use std::io;
    pub type TextFuture<R> = impl Future<Output = io::Result<String>> + SendIf<R>;
}
pub mod tls {
    use crate::config::setopt::{EasyHandle, SetOpt, SetOptError, SetOptProxy};
    use std::path::PathBuf;
    #[derive(Default)] pub struct TlsConfigBuilder;
    impl TlsConfigBuilder {
        pub fn trust_store(self, store: TrustStore) -> Self {}
        pub fn issuer(self, cert: Issuer) -> Self {}
        pub fn identity(self, identity: Identity) -> Self {}
        pub fn min_version(self, version: ProtocolVersion) -> Self {}
        pub fn max_version(self, version: ProtocolVersion) -> Self {}
        pub fn ciphers<I, T>(self, ciphers: I) -> Self where I: IntoIterator<Item = T>, T: AsRef<str> {}
        pub fn danger_accept_invalid_certs(self, accept: bool) -> Self {}
        pub fn danger_accept_invalid_hosts(self, accept: bool) -> Self {}
        pub fn danger_accept_revoked_certs(self, accept: bool) -> Self {}
        pub fn build(self) -> TlsConfig {}
    }
    #[derive(Clone)] pub struct TlsConfig;
    impl TlsConfig {
        pub fn new() -> Self {}
        pub fn builder() -> TlsConfigBuilder {}
    }
    impl Default for TlsConfig {}
    impl SetOpt for TlsConfig { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for TlsConfig { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone, Copy)] pub enum ProtocolVersion { Sslv2, Sslv3, Tlsv10, Tlsv11, Tlsv12, Tlsv13 }
    #[derive(Clone)] pub struct Identity;
    impl Identity {
        pub fn from_pem<B>(bytes: B, private_key: Option<PrivateKey>) -> Self where B: AsRef<[u8]> {}
        pub fn from_der<B>(bytes: B, private_key: Option<PrivateKey>) -> Self where B: AsRef<[u8]> {}
        pub fn from_pkcs12<B>(bytes: B, password: Option<String>) -> Self where B: AsRef<[u8]> {}
        pub fn from_pem_file<P>(path: P, private_key: Option<PrivateKey>) -> Self where P: Into<PathBuf> {}
        pub fn from_der_file<P>(path: P, private_key: Option<PrivateKey>) -> Self where P: Into<PathBuf> {}
        pub fn from_pkcs12_file<P>(path: P, password: Option<String>) -> Self where P: Into<PathBuf> {}
    }
    impl SetOpt for Identity { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for Identity { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct PrivateKey;
    impl PrivateKey {
        pub fn from_pem<B, P>(bytes: B, password: P) -> Self where B: AsRef<[u8]>, P: Into<Option<String>> {}
        pub fn from_der<B, P>(bytes: B, password: P) -> Self where B: AsRef<[u8]>, P: Into<Option<String>> {}
        pub fn from_pem_file(path: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self {}
        pub fn from_der_file(path: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self {}
    }
    impl SetOpt for PrivateKey { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for PrivateKey { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct TrustStore;
    impl TrustStore {
        pub fn native() -> Self {}
        pub fn from_file<P: Into<PathBuf>>(path: P) -> Self {}
        pub fn builder() -> TrustStoreBuilder {}
        pub fn webpki_roots() -> Self {}
    }
    impl Default for TrustStore {}
    impl SetOpt for TrustStore { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for TrustStore { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    #[derive(Clone)] pub struct TrustStoreBuilder;
    impl TrustStoreBuilder {
        pub fn certificate_from_pem<B: AsRef<[u8]>>(self, pem: B) -> Self {}
        pub fn certificate_from_der<B: AsRef<[u8]>>(self, der: B) -> Self {}
        pub fn build(self) -> TrustStore {}
    }
    #[derive(Clone)] pub struct Issuer;
    impl Issuer {
        pub fn from_pem<B: AsRef<[u8]>>(pem: B) -> Self {}
        pub fn copy_from_der<B: AsRef<[u8]>>(der: B) -> Self {}
        pub fn from_pem_file<P>(path: P) -> Self where P: Into<PathBuf> {}
    }
    impl SetOpt for Issuer { fn set_opt(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
    impl SetOptProxy for Issuer { fn set_opt_proxy(&self, easy: &mut EasyHandle) -> Result<(), SetOptError> {} }
}

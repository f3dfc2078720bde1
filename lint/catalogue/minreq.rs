//! minreq 3.0.0.

use openssl::ssl;
use openssl::error::ErrorStack;
use serde::{de, ser};
use std::{error, fmt, io, net};
use std::io::Read;
pub enum Error { SerdeJsonError(serde_json::Error), InvalidUtf8InBody(std::str::Utf8Error), RustlsCreateConnection(rustls::Error), NativeTlsCreateConnection(native_tls::HandshakeError<net::TcpStream>), OpenSslCreateConnection(ssl::HandshakeError<net::TcpStream>), IoError(io::Error), MalformedChunkLength, MalformedChunkEnd, MalformedContentLength, HeadersOverflow, StatusLineOverflow, AddressNotFound, RedirectLocationMissing, InfiniteRedirectionLoop, TooManyRedirections, InvalidUtf8InResponse, PunycodeConversionFailed, HttpsFeatureNotEnabled, PunycodeFeatureNotEnabled, BadProxy, BadProxyCreds, ProxyConnect, InvalidProxyCreds, InvalidProtocol, InvalidProtocolInRedirect }
impl From<ErrorStack> for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
#[derive(Clone)] pub struct Proxy;
impl Proxy { pub fn new<S: AsRef<str>>(proxy: S) -> Result<Self, Error> {} }
pub type URL = String;
#[derive(Clone)] pub enum Method { Get, Head, Post, Put, Delete, Connect, Options, Trace, Patch, Custom(String) }
impl fmt::Display for Method {}
#[derive(Clone)] pub struct Request;
impl Request {
    pub fn new<T: Into<URL>>(method: Method, url: T) -> Request {}
    pub fn with_headers<T, K, V>(self, headers: T) -> Request where T: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String> {}
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request {}
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request {}
    pub fn with_param<T: AsRef<str>, U: AsRef<str>>(self, key: T, value: U) -> Request {}
    pub fn with_json<T: ser::Serialize>(self, body: &T) -> Result<Request, Error> {}
    pub fn with_timeout(self, timeout: u64) -> Request {}
    pub fn with_max_redirects(self, max_redirects: usize) -> Request {}
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request {}
    pub fn with_max_headers_size<S: Into<Option<usize>>>(self, max_headers_size: S) -> Request {}
    pub fn with_max_status_line_length<S: Into<Option<usize>>>(self, max_status_line_len: S) -> Request {}
    pub fn with_proxy(self, proxy: Proxy) -> Request {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send(self) -> Result<Response, Error> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send_lazy(self) -> Result<ResponseLazy, Error> {}
}
pub fn get<T: Into<URL>>(url: T) -> Request {}
pub fn head<T: Into<URL>>(url: T) -> Request {}
pub fn post<T: Into<URL>>(url: T) -> Request {}
pub fn put<T: Into<URL>>(url: T) -> Request {}
pub fn delete<T: Into<URL>>(url: T) -> Request {}
pub fn connect<T: Into<URL>>(url: T) -> Request {}
pub fn options<T: Into<URL>>(url: T) -> Request {}
pub fn trace<T: Into<URL>>(url: T) -> Request {}
pub fn patch<T: Into<URL>>(url: T) -> Request {}
#[derive(Clone)] pub struct Response { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
impl Response {
    pub fn as_str(&self) -> Result<&str, Error> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn header(&self, field_name: &str) -> Option<&str> {}
    pub fn headers(&self, field_name: &str) -> impl Iterator<Item = &str> {}
    pub fn json<T>(&self) -> Result<T, Error> where T: de::Deserialize {}
}
pub struct ResponseLazy { pub status_code: u16, pub reason_phrase: String, pub headers: Vec<(String, String)>, pub url: String }
impl Read for ResponseLazy { #[blocking(http)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }

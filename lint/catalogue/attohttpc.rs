//! attohttpc 0.31.0.

use crate::body::{Body, BodyKind, Bytes, Empty, File, Json, Text};
use crate::tls::native_tls_impl::Certificate;
use encoding_rs::Encoding;
use http::HeaderMap;
use http::header::{HeaderValue, IntoHeaderName};
use rustls::client;
use serde::de::DeserializeOwned;
use serde_urlencoded::ser;
use std::{fmt, fs, io, result};
use std::borrow::Borrow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt::Display;
use std::io::{BufReader, Result as IoResult, Read, Write};
use std::time::Duration;
use url::Url;
pub use http::{Method, StatusCode};
pub fn get<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn post<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn put<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn delete<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn head<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn options<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn patch<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub fn trace<U>(base_url: U) -> RequestBuilder where U: AsRef<str> {}
pub type Charset = &Encoding;
pub enum InvalidResponseKind { LocationHeader, RedirectionUrl, StatusLine, StatusCode, Header, ChunkSize, Chunk, ContentLength }
impl Display for InvalidResponseKind {}
pub enum ErrorKind { ConnectNotSupported, ConnectError { status_code: http::StatusCode, body: Vec<u8> }, Http(http::Error), Io(io::Error), InvalidBaseUrl, InvalidUrlHost, InvalidUrlPort, InvalidResponse(InvalidResponseKind), TooManyRedirections, StatusCode(http::StatusCode), Json(serde_json::Error), UrlEncoded(ser::Error), Tls(native_tls::Error), Tls(rustls::Error), InvalidDNSName(String), InvalidMimeType(String), TlsDisabled, ServerCertVerifier(client::VerifierBuilderError) }
pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind {}
    pub fn into_kind(self) -> ErrorKind {}
}
impl Display for Error {}
impl StdError for Error {}
impl From<Infallible> for Error {}
impl From<io::Error> for Error {}
impl From<http::Error> for Error {}
impl From<http::header::InvalidHeaderValue> for Error {}
impl From<native_tls::Error> for Error {}
impl From<rustls::Error> for Error {}
impl From<serde_json::Error> for Error {}
impl From<ser::Error> for Error {}
impl From<ErrorKind> for Error {}
impl From<InvalidResponseKind> for Error {}
impl From<client::VerifierBuilderError> for Error {}
pub type Result<T = ()> = result::Result<T, Error>;
#[derive(Clone)] pub struct MultipartFile;
impl MultipartFile {
    pub fn new(name: &str, file: &[u8]) -> Self {}
    pub fn with_type(self, mime_type: impl AsRef<str>) -> Result<Self> {}
    pub fn with_filename(self, filename: &str) -> Self {}
}
#[derive(Clone, Default)] pub struct MultipartBuilder;
impl MultipartBuilder {
    pub fn new() -> Self {}
    pub fn with_text(self, name: &str, text: &str) -> Self {}
    pub fn with_file(self, file: MultipartFile) -> Self {}
    pub fn build(self) -> Result<Multipart> {}
}
pub struct Multipart;
impl Body for Multipart {
    fn kind(&mut self) -> IoResult<BodyKind> {}
    fn write<W: Write>(&mut self, writer: W) -> IoResult<()> {}
    fn content_type(&mut self) -> IoResult<Option<String>> {}
}
pub struct Response;
impl Response {
    pub fn url(&self) -> &Url {}
    pub fn status(&self) -> StatusCode {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn is_success(&self) -> bool {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub fn split(self) -> (StatusCode, HeaderMap, ResponseReader) {}
    #[blocking(http)] pub fn write_to<W>(self, writer: W) -> Result<u64> where W: Write {}
    #[blocking(http)] pub fn bytes(self) -> Result<Vec<u8>> {}
    #[blocking(http)] pub fn text(self) -> Result<String> {}
    #[blocking(http)] pub fn text_with(self, charset: Charset) -> Result<String> {}
    pub fn text_reader(self) -> TextReader<BufReader<ResponseReader>> {}
    pub fn text_reader_with(self, charset: Charset) -> TextReader<BufReader<ResponseReader>> {}
    #[blocking(http)] pub fn text_utf8(self) -> Result<String> {}
    #[blocking(http)] pub fn json<T>(self) -> Result<T> where T: DeserializeOwned {}
    #[blocking(http)] pub fn json_utf8<T>(self) -> Result<T> where T: DeserializeOwned {}
}
impl Read for Response { #[blocking(http)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct ResponseReader;
impl ResponseReader {
    #[blocking(http)] pub fn write_to<W>(self, writer: W) -> Result<u64> where W: Write {}
    #[blocking(http)] pub fn bytes(self) -> Result<Vec<u8>> {}
    #[blocking(http)] pub fn text(self) -> Result<String> {}
    #[blocking(http)] pub fn text_with(self, charset: Charset) -> Result<String> {}
    pub fn text_reader(self) -> TextReader<BufReader<ResponseReader>> {}
    pub fn text_reader_with(self, charset: Charset) -> TextReader<BufReader<ResponseReader>> {}
    #[blocking(http)] pub fn text_utf8(self) -> Result<String> {}
    #[blocking(http)] pub fn json<T>(self) -> Result<T> where T: DeserializeOwned {}
    #[blocking(http)] pub fn json_utf8<T>(self) -> Result<T> where T: DeserializeOwned {}
}
impl Read for ResponseReader { #[blocking(http)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct TextReader<R> { inner: R }
impl<R> TextReader<R> where R: Read { pub fn new(inner: R, charset: Charset) -> Self {} }
impl<R> Read for TextReader<R> where R: Read { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
pub struct PreparedRequest<B>;
impl<B> PreparedRequest<B> {
    pub fn url(&self) -> &Url {}
    pub fn method(&self) -> &Method {}
    pub fn body(&self) -> &B {}
    pub fn headers(&self) -> &HeaderMap {}
}
impl<B: Body> PreparedRequest<B> {
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send(&mut self) -> Result<Response> {}
}
pub struct RequestBuilder<B = Empty>;
impl RequestBuilder {
    pub fn new<U>(method: Method, base_url: U) -> Self where U: AsRef<str> {}
    pub fn try_new<U>(method: Method, base_url: U) -> Result<Self> where U: AsRef<str> {}
}
impl<B> RequestBuilder<B> {
    pub fn param<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: ToString {}
    pub fn params<P, K, V>(self, pairs: P) -> Self where P: IntoIterator, P::Item: Borrow<(K, V)>, K: AsRef<str>, V: ToString {}
    pub fn query<T: serde::Serialize>(self, value: &T) -> Result<Self> {}
    pub fn basic_auth(self, username: impl fmt::Display, password: Option<impl fmt::Display>) -> Self {}
    pub fn bearer_auth(self, token: impl Into<String>) -> Self {}
    pub fn body<B1: Body>(self, body: B1) -> RequestBuilder<B1> {}
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<Text<B1>> {}
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<Bytes<B1>> {}
    pub fn file(self, body: fs::File) -> RequestBuilder<File> {}
    pub fn json<T: serde::Serialize>(self, value: &T) -> Result<RequestBuilder<Bytes<Vec<u8>>>> {}
    pub fn json_streaming<T: serde::Serialize>(self, value: T) -> RequestBuilder<Json<T>> {}
    pub fn form<T: serde::Serialize>(self, value: &T) -> Result<RequestBuilder<Bytes<Vec<u8>>>> {}
    pub fn headers(&self) -> &http::header::HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut http::header::HeaderMap {}
    pub fn header<H, V>(self, header: H, value: V) -> Self where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn header_append<H, V>(self, header: H, value: V) -> Self where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn try_header<H, V>(self, header: H, value: V) -> Result<Self> where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn try_header_append<H, V>(self, header: H, value: V) -> Result<Self> where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn max_headers(self, max_headers: usize) -> Self {}
    pub fn max_redirections(self, max_redirections: u32) -> Self {}
    pub fn follow_redirects(self, follow_redirects: bool) -> Self {}
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {}
    pub fn read_timeout(self, read_timeout: Duration) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn proxy_settings(self, proxy_settings: ProxySettings) -> Self {}
    pub fn default_charset(self, default_charset: Option<Charset>) -> Self {}
    pub fn allow_compression(self, allow_compression: bool) -> Self {}
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self {}
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostnames: bool) -> Self {}
    pub fn add_root_certificate(self, cert: Certificate) -> Self {}
    pub fn inspect(&mut self) -> RequestInspector<B> {}
}
impl<B: Body> RequestBuilder<B> {
    pub fn prepare(self) -> PreparedRequest<B> {}
    pub fn try_prepare(self) -> Result<PreparedRequest<B>> {}
    #[blocking(http)] #[advice("use an async HTTP client, or a thread that may block")] pub fn send(self) -> Result<Response> {}
}
pub struct RequestInspector<B>;
impl<B> RequestInspector<B> {
    pub fn url(&self) -> &Url {}
    pub fn method(&self) -> &Method {}
    pub fn body(&mut self) -> &mut B {}
    pub fn headers(&self) -> &http::header::HeaderMap {}
}
#[derive(Clone)] pub struct ProxySettings;
impl ProxySettings {
    pub fn builder() -> ProxySettingsBuilder {}
    pub fn from_env() -> ProxySettings {}
    pub fn for_url(&self, url: &Url) -> Option<&Url> {}
}
#[derive(Clone)] pub struct ProxySettingsBuilder;
impl ProxySettingsBuilder {
    pub fn new() -> Self {}
    pub fn http_proxy<V>(self, val: V) -> Self where V: Into<Option<Url>> {}
    pub fn https_proxy<V>(self, val: V) -> Self where V: Into<Option<Url>> {}
    pub fn add_no_proxy_host(self, pattern: impl AsRef<str>) -> Self {}
    pub fn build(self) -> ProxySettings {}
}
impl Default for ProxySettingsBuilder {}
#[derive(Clone, Default)] pub struct Session;
impl Session {
    pub fn new() -> Session {}
    pub fn get<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn post<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn put<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn delete<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn head<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn options<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn patch<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn trace<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str> {}
    pub fn header<H, V>(&mut self, header: H, value: V) where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn header_append<H, V>(&mut self, header: H, value: V) where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn try_header<H, V>(&mut self, header: H, value: V) -> Result<()> where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn try_header_append<H, V>(&mut self, header: H, value: V) -> Result<()> where H: IntoHeaderName, V: TryInto<HeaderValue>, Error: From<V::Error> {}
    pub fn max_headers(&mut self, max_headers: usize) {}
    pub fn max_redirections(&mut self, max_redirections: u32) {}
    pub fn follow_redirects(&mut self, follow_redirects: bool) {}
    pub fn connect_timeout(&mut self, connect_timeout: Duration) {}
    pub fn read_timeout(&mut self, read_timeout: Duration) {}
    pub fn timeout(&mut self, timeout: Duration) {}
    pub fn proxy_settings(&mut self, proxy_settings: ProxySettings) {}
    pub fn default_charset(&mut self, default_charset: Option<Charset>) {}
    pub fn allow_compression(&mut self, allow_compression: bool) {}
    pub fn danger_accept_invalid_certs(&mut self, accept_invalid_certs: bool) {}
    pub fn danger_accept_invalid_hostnames(&mut self, accept_invalid_hostnames: bool) {}
    pub fn add_root_certificate(&mut self, cert: Certificate) {}
}
pub mod body {
    use serde::ser::Serialize;
    use std::fs;
    use std::io::{Result as IoResult, Write};
    #[derive(Clone, Copy)] pub enum BodyKind { Empty, KnownLength(u64), Chunked }
    pub trait Body {
        fn kind(&mut self) -> IoResult<BodyKind>;
        fn write<W: Write>(&mut self, writer: W) -> IoResult<()>;
        fn content_type(&mut self) -> IoResult<Option<String>> {}
    }
    #[derive(Clone, Copy)] pub struct Empty;
    impl Body for Empty {
        fn kind(&mut self) -> IoResult<BodyKind> {}
        fn write<W: Write>(&mut self, _writer: W) -> IoResult<()> {}
    }
    #[derive(Clone)] pub struct Text<B>(pub B);
    impl<B: AsRef<str>> Body for Text<B> {
        fn kind(&mut self) -> IoResult<BodyKind> {}
        fn write<W: Write>(&mut self, writer: W) -> IoResult<()> {}
    }
    #[derive(Clone)] pub struct Bytes<B>(pub B);
    impl<B: AsRef<[u8]>> Body for Bytes<B> {
        fn kind(&mut self) -> IoResult<BodyKind> {}
        fn write<W: Write>(&mut self, writer: W) -> IoResult<()> {}
    }
    pub struct File(pub fs::File);
    impl Body for File {
        fn kind(&mut self) -> IoResult<BodyKind> {}
        fn write<W: Write>(&mut self, writer: W) -> IoResult<()> {}
    }
    #[derive(Clone)] pub struct Json<B>(pub B);
    impl<B: Serialize> Body for Json<B> {
        fn kind(&mut self) -> IoResult<BodyKind> {}
        fn write<W: Write>(&mut self, writer: W) -> IoResult<()> {}
    }
}
pub mod charsets {
    pub use crate::Charset;
    pub use encoding_rs::{BIG5, EUC_JP, EUC_KR, GB18030, GBK, IBM866, ISO_2022_JP, ISO_8859_10, ISO_8859_13, ISO_8859_14, ISO_8859_15, ISO_8859_16, ISO_8859_2, ISO_8859_3, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_8_I, KOI8_R, KOI8_U, MACINTOSH, SHIFT_JIS, UTF_16BE, UTF_16LE, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258, WINDOWS_874, X_MAC_CYRILLIC};
}
pub mod header {
    pub use http::header::*;
}
pub mod tls {
    pub mod native_tls_impl {
        pub type Certificate = native_tls::Certificate;
    }
}

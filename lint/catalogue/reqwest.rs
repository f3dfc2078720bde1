//! reqwest 0.13.5, 0.11.27.

use bytes::Bytes;
use crate::async_impl::client::Pending;
use crate::connect::BoxedConnectorService;
use crate::connect::sealed::{Conn, Unnameable};
use crate::connect::uds::UnixSocketProvider;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::resolve::IntoResolve;
use crate::error::BoxError;
use crate::multipart::Form;
use crate::proxy::IntoProxy;
use crate::redirect::Policy;
use crate::retry::Builder;
use crate::tls::CertificateRevocationList;
use futures_core::stream;
use http::{Request as HttpRequest, response};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http_body::Body as HttpBody;
use hyper::{body, upgrade};
use quinn::VarInt;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::{fmt, result};
use std::any::Any;
use std::error::Error as StdError;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::{Layer, Service};
pub use http::{Method, StatusCode, Version, header};
pub use url::Url;
pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
pub type Result<T> = result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn url(&self) -> Option<&Url> {}
    pub fn url_mut(&mut self) -> Option<&mut Url> {}
    pub fn with_url(self, url: Url) -> Self {}
    pub fn without_url(self) -> Self {}
    pub fn is_builder(&self) -> bool {}
    pub fn is_redirect(&self) -> bool {}
    pub fn is_status(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_request(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn is_dns(&self) -> bool {}
    pub fn is_body(&self) -> bool {}
    pub fn is_decode(&self) -> bool {}
    pub fn status(&self) -> Option<StatusCode> {}
    pub fn is_upgrade(&self) -> bool {}
}
impl fmt::Display for Error {}
impl StdError for Error {}
pub trait IntoUrl {}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
impl ResponseBuilderExt for response::Builder { fn url(self, url: Url) -> Self {} }
pub struct Body;
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]> {}
    pub fn wrap_stream<S>(stream: S) -> Body where S: stream::TryStream, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, Bytes: From<S::Ok> {}
    pub fn wrap<B>(inner: B) -> Body where B: HttpBody, B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
}
impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&[u8]> for Body {}
impl From<String> for Body {}
impl From<&str> for Body {}
impl From<File> for Body {}
impl HttpBody for Body {
    type Data = Bytes;
    type Error = Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Option<std::result::Result<body::Frame<Self::Data>, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
}
impl From<Response> for Body {}
#[derive(Clone)] pub struct Client;
impl Default for Client {}
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>> {}
}
impl tower_service::Service<Request> for Client {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
    fn poll_ready(&mut self, _cx: &mut Context) -> Poll<std::result::Result<(), Self::Error>> {}
    fn call(&mut self, req: Request) -> Self::Future {}
}
impl tower_service::Service<Request> for &Client {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
    fn poll_ready(&mut self, _cx: &mut Context) -> Poll<std::result::Result<(), Self::Error>> {}
    fn call(&mut self, req: Request) -> Self::Future {}
}
pub struct ClientBuilder;
impl Default for ClientBuilder {}
impl ClientBuilder {
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder {}
    pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder {}
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder where R: crate::dns::resolve::IntoResolve {}
    pub fn new() -> Self {}
    pub fn build(self) -> Result<Client> {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error> {}
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder {}
    pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
    pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder {}
    pub fn gzip(self, enable: bool) -> ClientBuilder {}
    pub fn brotli(self, enable: bool) -> ClientBuilder {}
    pub fn zstd(self, enable: bool) -> ClientBuilder {}
    pub fn deflate(self, enable: bool) -> ClientBuilder {}
    pub fn no_gzip(self) -> ClientBuilder {}
    pub fn no_brotli(self) -> ClientBuilder {}
    pub fn no_zstd(self) -> ClientBuilder {}
    pub fn no_deflate(self) -> ClientBuilder {}
    pub fn redirect(self, policy: Policy) -> ClientBuilder {}
    pub fn referer(self, enable: bool) -> ClientBuilder {}
    pub fn retry(self, policy: Builder) -> ClientBuilder {}
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
    pub fn no_proxy(self) -> ClientBuilder {}
    pub fn timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
    pub fn http1_title_case_headers(self) -> ClientBuilder {}
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_max_headers(self, max: usize) -> ClientBuilder {}
    pub fn http1_only(self) -> ClientBuilder {}
    pub fn http09_responses(self) -> ClientBuilder {}
    pub fn http2_prior_knowledge(self) -> ClientBuilder {}
    pub fn http3_prior_knowledge(self) -> ClientBuilder {}
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder {}
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder {}
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>> {}
    pub fn interface(self, interface: &str) -> ClientBuilder {}
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>> {}
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder {}
    pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
    pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
    pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
    pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder {}
    pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
    pub fn identity(self, identity: Identity) -> ClientBuilder {}
    pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
    pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
    pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder {}
    pub fn tls_version_min(self, version: crate::tls::Version) -> ClientBuilder {}
    pub fn min_tls_version(self, version: crate::tls::Version) -> ClientBuilder {}
    pub fn tls_version_max(self, version: crate::tls::Version) -> ClientBuilder {}
    pub fn max_tls_version(self, version: crate::tls::Version) -> ClientBuilder {}
    pub fn tls_backend_native(self) -> ClientBuilder {}
    pub fn use_native_tls(self) -> ClientBuilder {}
    pub fn tls_backend_rustls(self) -> ClientBuilder {}
    pub fn use_rustls_tls(self) -> ClientBuilder {}
    pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
    pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
    pub fn https_only(self, enabled: bool) -> ClientBuilder {}
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder {}
    pub fn no_hickory_dns(self) -> ClientBuilder {}
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
    pub fn dns_resolver<R>(self, resolver: R) -> ClientBuilder where R: IntoResolve {}
    pub fn tls_early_data(self, enabled: bool) -> ClientBuilder {}
    pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder {}
    pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_send_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_congestion_bbr(self) -> ClientBuilder {}
    pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder {}
    pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder {}
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxedConnectorService> + Clone, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone {}
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder {}
    pub fn trust_dns(self, enable: bool) -> ClientBuilder {}
    pub fn no_trust_dns(self) -> ClientBuilder {}
    pub fn set_tls_enable_early_data(self, enabled: bool) -> ClientBuilder {}
    pub fn set_quic_max_idle_timeout(self, value: Duration) -> ClientBuilder {}
    pub fn set_quic_stream_receive_window(self, value: VarInt) -> ClientBuilder {}
    pub fn set_quic_receive_window(self, value: VarInt) -> ClientBuilder {}
    pub fn set_quic_send_window(self, value: u64) -> ClientBuilder {}
}
pub struct Request;
impl Request {
    pub fn new(method: Method, url: Url) -> Self {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn url(&self) -> &Url {}
    pub fn url_mut(&mut self) -> &mut Url {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn body(&self) -> Option<&Body> {}
    pub fn body_mut(&mut self) -> &mut Option<Body> {}
    pub fn timeout(&self) -> Option<&Duration> {}
    pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn try_clone(&self) -> Option<Request> {}
}
impl<T> TryFrom<HttpRequest<T>> for Request where T: Into<Body> { type Error = Error; }
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
    pub fn multipart(self, multipart: Form) -> RequestBuilder {}
    pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder {}
    pub fn version(self, version: Version) -> RequestBuilder {}
    pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    pub fn build_split(self) -> (Client, Result<Request>) {}
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
    pub fn fetch_mode_no_cors(self) -> RequestBuilder {}
    pub fn fetch_credentials_same_origin(self) -> RequestBuilder {}
    pub fn fetch_credentials_include(self) -> RequestBuilder {}
    pub fn fetch_credentials_omit(self) -> RequestBuilder {}
    pub fn fetch_cache_default(self) -> RequestBuilder {}
    pub fn fetch_cache_no_store(self) -> RequestBuilder {}
    pub fn fetch_cache_reload(self) -> RequestBuilder {}
    pub fn fetch_cache_no_cache(self) -> RequestBuilder {}
    pub fn fetch_cache_force_cache(self) -> RequestBuilder {}
    pub fn fetch_cache_only_if_cached(self) -> RequestBuilder {}
    pub fn fetch_referrer(self, referrer: &str) -> RequestBuilder {}
    pub fn fetch_referrer_policy(self, policy: &str) -> RequestBuilder {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> hyper::StatusCode {}
    pub fn version(&self) -> hyper::Version {}
    pub fn headers(&self) -> &hyper::HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut hyper::HeaderMap {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn cookies(&self) -> impl Iterator<Item = Cookie> {}
    pub fn url(&self) -> &Url {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub fn extensions(&self) -> &http::Extensions {}
    pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
    pub async fn text(self) -> Result<String> {}
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String> {}
    pub async fn json<T: DeserializeOwned>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<Bytes> {}
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {}
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<Bytes>> {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub fn error_for_status_ref(&self) -> Result<&Self> {}
    pub async fn upgrade(self) -> Result<Upgraded> {}
}
impl<T: Into<Body>> From<http::Response<T>> for Response {}
pub struct Upgraded;
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<upgrade::Upgraded> for Upgraded {}
#[derive(Clone)] pub struct Proxy;
impl Proxy {
    pub fn http<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn https<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn all<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> {}
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy {}
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy {}
    pub fn headers(self, headers: http::HeaderMap) -> Proxy {}
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy {}
}
#[derive(Clone, Default)] pub struct NoProxy;
impl NoProxy {
    pub fn from_env() -> Option<NoProxy> {}
    pub fn from_string(no_proxy_list: &str) -> Option<Self> {}
}
#[derive(Clone)] pub struct Certificate;
impl Certificate {
    pub fn from_der(der: &[u8]) -> Result<Certificate> {}
    pub fn from_pem(pem: &[u8]) -> Result<Certificate> {}
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> Result<Vec<Certificate>> {}
}
#[derive(Clone)] pub struct Identity;
impl Identity {
    pub fn from_pkcs12_der(der: &[u8], password: &str) -> Result<Identity> {}
    pub fn from_pkcs8_pem(pem: &[u8], key: &[u8]) -> Result<Identity> {}
    pub fn from_pem(buf: &[u8]) -> Result<Identity> {}
}
impl From<hyper::Body> for Body {}
pub mod async_impl {
    pub mod client {
        use crate::{Error, Response};
        use std::future::Future;
        pub struct Pending;
        impl Future for Pending { type Output = Result<Response, Error>; }
    }
    pub mod multipart {
        pub struct PartMetadata;
        pub trait PartProps {
            fn value_len(&self) -> Option<u64>;
            fn metadata(&self) -> &PartMetadata;
        }
    }
}
pub mod blocking {
    use bytes::Bytes;
    use crate::{Certificate, Error, Identity, IntoUrl, Proxy};
    use crate::blocking::multipart::Form;
    use crate::connect::BoxedConnectorService;
    use crate::connect::sealed::{Conn, Unnameable};
    use crate::connect::uds::UnixSocketProvider;
    use crate::cookie::{Cookie, CookieStore};
    use crate::dns::Resolve;
    use crate::error::BoxError;
    use crate::redirect::Policy;
    use crate::retry::Builder;
    use crate::tls::{CertificateRevocationList, Version};
    use http::{Request as HttpRequest, Method, StatusCode, header};
    use http::header::{HeaderMap, HeaderName, HeaderValue};
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::{fmt, io};
    use std::any::Any;
    use std::fs::File;
    use std::io::Read;
    use std::net::{IpAddr, SocketAddr};
    use std::sync::Arc;
    use std::time::Duration;
    use tower::{Layer, Service};
    use url::Url;
    #[blocking(http)] #[instead(tokio = "reqwest::get")] pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response> {}
    pub struct Body;
    impl Body {
        pub fn new<R: Read>(reader: R) -> Body {}
        pub fn sized<R: Read>(reader: R, len: u64) -> Body {}
        pub fn as_bytes(&self) -> Option<&[u8]> {}
        pub fn buffer(&mut self) -> Result<&[u8], Error> {}
    }
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&[u8]> for Body {}
    impl From<&str> for Body {}
    impl From<File> for Body {}
    impl From<Bytes> for Body {}
    #[derive(Clone)] pub struct Client;
    impl Default for Client {}
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn execute(&self, request: Request) -> crate::Result<Response> {}
    }
    pub struct ClientBuilder;
    impl Default for ClientBuilder {}
    impl ClientBuilder {
        pub fn new() -> Self {}
        pub fn build(self) -> crate::Result<Client> {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error> {}
        pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder {}
        pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
        pub fn cookie_provider<C: CookieStore>(self, cookie_store: Arc<C>) -> ClientBuilder {}
        pub fn gzip(self, enable: bool) -> ClientBuilder {}
        pub fn brotli(self, enable: bool) -> ClientBuilder {}
        pub fn zstd(self, enable: bool) -> ClientBuilder {}
        pub fn deflate(self, enable: bool) -> ClientBuilder {}
        pub fn no_gzip(self) -> ClientBuilder {}
        pub fn no_brotli(self) -> ClientBuilder {}
        pub fn no_zstd(self) -> ClientBuilder {}
        pub fn no_deflate(self) -> ClientBuilder {}
        pub fn redirect(self, policy: Policy) -> ClientBuilder {}
        pub fn retry(self, policy: Builder) -> ClientBuilder {}
        pub fn referer(self, enable: bool) -> ClientBuilder {}
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
        pub fn no_proxy(self) -> ClientBuilder {}
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>> {}
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>> {}
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
        pub fn http1_title_case_headers(self) -> ClientBuilder {}
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_max_headers(self, max: usize) -> ClientBuilder {}
        pub fn http1_only(self) -> ClientBuilder {}
        pub fn http09_responses(self) -> ClientBuilder {}
        pub fn http2_prior_knowledge(self) -> ClientBuilder {}
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder {}
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder {}
        pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder {}
        pub fn http3_prior_knowledge(self) -> ClientBuilder {}
        pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder {}
        pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_send_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_congestion_bbr(self) -> ClientBuilder {}
        pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder {}
        pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder {}
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
        pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>> {}
        pub fn interface(self, interface: &str) -> ClientBuilder {}
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>> {}
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>> {}
        pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder {}
        pub fn tls_certs_merge(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
        pub fn tls_certs_only(self, certs: impl IntoIterator<Item = Certificate>) -> ClientBuilder {}
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
        pub fn tls_crls_only(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
        pub fn add_crl(self, crl: CertificateRevocationList) -> ClientBuilder {}
        pub fn add_crls(self, crls: impl IntoIterator<Item = CertificateRevocationList>) -> ClientBuilder {}
        pub fn identity(self, identity: Identity) -> ClientBuilder {}
        pub fn tls_danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
        pub fn tls_danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
        pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
        pub fn tls_sslkeylogfile(self, on: bool) -> ClientBuilder {}
        pub fn tls_version_min(self, version: Version) -> ClientBuilder {}
        pub fn min_tls_version(self, version: Version) -> ClientBuilder {}
        pub fn tls_version_max(self, version: Version) -> ClientBuilder {}
        pub fn max_tls_version(self, version: Version) -> ClientBuilder {}
        pub fn tls_backend_native(self) -> ClientBuilder {}
        pub fn use_native_tls(self) -> ClientBuilder {}
        pub fn tls_backend_rustls(self) -> ClientBuilder {}
        pub fn use_rustls_tls(self) -> ClientBuilder {}
        pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
        pub fn tls_backend_preconfigured(self, tls: impl Any) -> ClientBuilder {}
        pub fn use_preconfigured_tls(self, tls: impl Any) -> ClientBuilder {}
        pub fn hickory_dns(self, enable: bool) -> ClientBuilder {}
        pub fn no_hickory_dns(self) -> ClientBuilder {}
        pub fn https_only(self, enabled: bool) -> ClientBuilder {}
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
        pub fn dns_resolver<R: Resolve>(self, resolver: Arc<R>) -> ClientBuilder {}
        pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxedConnectorService> + Clone, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone {}
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder {}
        pub fn trust_dns(self, enable: bool) -> ClientBuilder {}
        pub fn no_trust_dns(self) -> ClientBuilder {}
    }
    impl From<crate::ClientBuilder> for ClientBuilder {}
    pub struct Request;
    impl Request {
        pub fn new(method: Method, url: Url) -> Self {}
        pub fn method(&self) -> &Method {}
        pub fn method_mut(&mut self) -> &mut Method {}
        pub fn url(&self) -> &Url {}
        pub fn url_mut(&mut self) -> &mut Url {}
        pub fn headers(&self) -> &HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap {}
        pub fn version(&self) -> http::Version {}
        pub fn version_mut(&mut self) -> &mut http::Version {}
        pub fn body(&self) -> Option<&Body> {}
        pub fn body_mut(&mut self) -> &mut Option<Body> {}
        pub fn timeout(&self) -> Option<&Duration> {}
        pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
        pub fn try_clone(&self) -> Option<Request> {}
    }
    impl<T> TryFrom<HttpRequest<T>> for Request where T: Into<Body> { type Error = Error; }
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error> {}
        pub fn headers(self, headers: HeaderMap) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display {}
        pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
        pub fn query<T: Serialize>(self, query: &T) -> RequestBuilder {}
        pub fn version(self, version: http::Version) -> RequestBuilder {}
        pub fn form<T: Serialize>(self, form: &T) -> RequestBuilder {}
        pub fn json<T: Serialize>(self, json: &T) -> RequestBuilder {}
        pub fn multipart(self, multipart: Form) -> RequestBuilder {}
        pub fn build(self) -> crate::Result<Request> {}
        pub fn build_split(self) -> (Client, crate::Result<Request>) {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn send(self) -> crate::Result<Response> {}
        pub fn try_clone(&self) -> Option<RequestBuilder> {}
    }
    pub struct Response;
    impl Response {
        pub fn status(&self) -> StatusCode {}
        pub fn headers(&self) -> &hyper::header::HeaderMap {}
        pub fn headers_mut(&mut self) -> &mut hyper::header::HeaderMap {}
        pub fn cookies(&self) -> impl Iterator<Item = Cookie> {}
        pub fn version(&self) -> http::Version {}
        pub fn url(&self) -> &Url {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
        pub fn extensions(&self) -> &http::Extensions {}
        pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
        pub fn content_length(&self) -> Option<u64> {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn json<T: DeserializeOwned>(self) -> crate::Result<T> {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn bytes(self) -> crate::Result<Bytes> {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn text(self) -> crate::Result<String> {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String> {}
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64> where W: io::Write {}
        pub fn error_for_status(self) -> crate::Result<Self> {}
        pub fn error_for_status_ref(&self) -> crate::Result<&Self> {}
    }
    impl Read for Response {
        #[blocking(http)] #[advice("use the async `reqwest::Client`")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    }
    impl<T: Into<crate::Body>> From<http::Response<T>> for Response {}
    pub mod multipart {
        use crate::async_impl::multipart::{PartMetadata, PartProps};
        use http::header::HeaderMap;
        use std::io;
        use std::borrow::Cow;
        use std::io::Read;
        use std::path::Path;
        pub struct Form;
        impl Default for Form {}
        impl Form {
            pub fn new() -> Form {}
            pub fn boundary(&self) -> &str {}
            pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<str>>, U: Into<Cow<str>> {}
            pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form> where T: Into<Cow<str>>, U: AsRef<Path> {}
            pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<str>> {}
            pub fn percent_encode_path_segment(self) -> Form {}
            pub fn percent_encode_attr_chars(self) -> Form {}
            pub fn percent_encode_noop(self) -> Form {}
            pub fn into_reader(self) -> impl Read {}
        }
        pub struct Part;
        impl Part {
            pub fn text<T>(value: T) -> Part where T: Into<Cow<str>> {}
            pub fn bytes<T>(value: T) -> Part where T: Into<Cow<[u8]>> {}
            pub fn reader<T: Read>(value: T) -> Part {}
            pub fn reader_with_length<T: Read>(value: T, length: u64) -> Part {}
            pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part> {}
            pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
            pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<str>> {}
            pub fn headers(self, headers: HeaderMap) -> Part {}
        }
        impl PartProps for Part {
            fn value_len(&self) -> Option<u64> {}
            fn metadata(&self) -> &PartMetadata {}
        }
    }
}
pub mod connect {
    use crate::connect::sealed::{Conn, Unnameable};
    use crate::error::BoxError;
    use tower::util::BoxCloneSyncService;
    pub type BoxedConnectorService = BoxCloneSyncService<Unnameable, Conn, BoxError>;
    pub mod sealed {
        use hyper::rt::{Read, ReadBufCursor, Write};
        use hyper_util::client::legacy::connect::{Connected, Connection};
        use std::io;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        pub struct Unnameable;
        pub struct Conn;
        impl Connection for Conn { fn connected(&self) -> Connected {} }
        impl Read for Conn { fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<io::Result<()>> {} }
        impl Write for Conn {
            fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, io::Error>> {}
            fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
            fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
        }
    }
    pub mod uds {
        pub trait UnixSocketProvider {}
    }
}
pub mod cookie {
    use http::header::HeaderValue;
    use std::time;
    use std::time::SystemTime;
    pub trait CookieStore {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url);
        fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
    }
    pub struct Cookie;
    impl Cookie {
        pub fn name(&self) -> &str {}
        pub fn value(&self) -> &str {}
        pub fn http_only(&self) -> bool {}
        pub fn secure(&self) -> bool {}
        pub fn same_site_lax(&self) -> bool {}
        pub fn same_site_strict(&self) -> bool {}
        pub fn path(&self) -> Option<&str> {}
        pub fn domain(&self) -> Option<&str> {}
        pub fn max_age(&self) -> Option<time::Duration> {}
        pub fn expires(&self) -> Option<SystemTime> {}
    }
    #[derive(Default)] pub struct Jar;
    impl Jar { pub fn add_cookie_str(&self, cookie: &str, url: &url::Url) {} }
    impl CookieStore for Jar {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url) {}
        fn cookies(&self, url: &url::Url) -> Option<HeaderValue> {}
    }
}
pub mod dns {
    use crate::dns::resolve::IntoResolve;
    use crate::dns::resolve::sealed::InvalidNameError;
    use crate::error::BoxError;
    use std::future::Future;
    use std::net::SocketAddr;
    use std::pin::Pin;
    use std::str::FromStr;
    use std::sync::Arc;
    pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;
    pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, BoxError>> + Send>>;
    pub trait Resolve {
        fn resolve(&self, name: Name) -> Resolving;
    }
    impl IntoResolve for Arc<dyn Resolve> { fn into_resolve(self) -> Arc<dyn Resolve> {} }
    pub struct Name;
    impl Name { pub fn as_str(&self) -> &str {} }
    impl FromStr for Name {
        type Err = InvalidNameError;
        fn from_str(host: &str) -> Result<Self, Self::Err> {}
    }
    pub mod resolve {
        use crate::dns::Resolve;
        use std::sync::Arc;
        pub trait IntoResolve {}
        impl<R> IntoResolve for Arc<R> where R: Resolve { fn into_resolve(self) -> Arc<dyn Resolve> {} }
        impl<R> IntoResolve for R where R: Resolve { fn into_resolve(self) -> Arc<dyn Resolve> {} }
        pub mod sealed {
            use std::{error, fmt};
            pub struct InvalidNameError;
            impl fmt::Display for InvalidNameError {}
            impl error::Error for InvalidNameError {}
        }
    }
}
pub mod error {
    use std::error::Error as StdError;
    pub type BoxError = Box<dyn StdError + Send + Sync>;
}
pub mod multipart {
    use bytes::Bytes;
    use crate::{Body, Error};
    use crate::async_impl::multipart::{PartMetadata, PartProps};
    use futures_core::Stream;
    use http::header::HeaderMap;
    use std::io;
    use std::borrow::Cow;
    use std::path::Path;
    pub struct Form;
    impl Default for Form {}
    impl Form {
        pub fn new() -> Form {}
        pub fn boundary(&self) -> &str {}
        pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<str>>, U: Into<Cow<str>> {}
        pub async fn file<T, U>(self, name: T, path: U) -> io::Result<Form> where T: Into<Cow<str>>, U: AsRef<Path> {}
        pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<str>> {}
        pub fn percent_encode_path_segment(self) -> Form {}
        pub fn percent_encode_attr_chars(self) -> Form {}
        pub fn percent_encode_noop(self) -> Form {}
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> {}
    }
    pub struct Part;
    impl Part {
        pub fn text<T>(value: T) -> Part where T: Into<Cow<str>> {}
        pub fn bytes<T>(value: T) -> Part where T: Into<Cow<[u8]>> {}
        pub fn stream<T: Into<Body>>(value: T) -> Part {}
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part {}
        pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part> {}
        pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
        pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<str>> {}
        pub fn headers(self, headers: HeaderMap) -> Part {}
    }
    impl PartProps for Part {
        fn value_len(&self) -> Option<u64> {}
        fn metadata(&self) -> &PartMetadata {}
    }
    impl crate::wasm::multipart::PartProps for Part { fn metadata(&self) -> &crate::wasm::multipart::PartMetadata {} }
}
pub mod proxy {
    use crate::IntoUrl;
    use http::uri;
    use http::header::HeaderValue;
    use std::net::SocketAddr;
    use url::Url;
    pub trait IntoProxy {
        fn into_proxy(self) -> crate::Result<Url>;
    }
    impl<S: IntoUrl> IntoProxy for S { fn into_proxy(self) -> crate::Result<Url> {} }
    pub trait IntoProxyScheme {
        fn into_proxy_scheme(self) -> crate::Result<ProxyScheme>;
    }
    impl<S: IntoUrl> IntoProxyScheme for S { fn into_proxy_scheme(self) -> crate::Result<ProxyScheme> {} }
    #[derive(Clone)] pub enum ProxyScheme { Http { auth: Option<HeaderValue>, host: uri::Authority }, Https { auth: Option<HeaderValue>, host: uri::Authority }, Socks5 { addr: SocketAddr, auth: Option<(String, String)>, remote_dns: bool } }
    impl IntoProxyScheme for ProxyScheme { fn into_proxy_scheme(self) -> crate::Result<ProxyScheme> {} }
}
pub mod redirect {
    use hyper::StatusCode;
    use std::error::Error as StdError;
    use url::Url;
    pub struct Policy;
    impl Policy {
        pub fn limited(max: usize) -> Self {}
        pub fn none() -> Self {}
        pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt) -> Action {}
        pub fn redirect(&self, attempt: Attempt) -> Action {}
    }
    impl Default for Policy {}
    pub struct Attempt;
    impl Attempt {
        pub fn status(&self) -> StatusCode {}
        pub fn url(&self) -> &Url {}
        pub fn previous(&self) -> &[Url] {}
        pub fn follow(self) -> Action {}
        pub fn stop(self) -> Action {}
        pub fn error<E: Into<Box<dyn StdError + Send + Sync>>>(self, error: E) -> Action {}
    }
    pub struct Action;
}
pub mod retry {
    use crate::Body;
    use crate::retry::classify::{Action, Classify, ReqRep};
    use crate::retry::scope::Scope;
    pub struct Builder;
    impl Builder {
        pub fn scoped(scope: impl Scope) -> Self {}
        pub fn no_budget(self) -> Self {}
        pub fn max_extra_load(self, extra_percent: f32) -> Self {}
        pub fn max_retries_per_request(self, max: u32) -> Self {}
        pub fn classify_fn<F>(self, func: F) -> Self where F: Fn(ReqRep) -> Action {}
        pub fn classify(self, classifier: impl Classify) -> Self {}
    }
    pub fn for_host<S>(host: S) -> Builder where S: PartialEq<&str> {}
    pub fn never() -> Builder {}
    pub type Req = http::Request<Body>;
    pub mod classify {
        use std::error;
        pub trait Classify {
            fn classify(&self, req_rep: ReqRep) -> Action;
        }
        pub struct ReqRep;
        impl ReqRep {
            pub fn method(&self) -> &http::Method {}
            pub fn uri(&self) -> &http::Uri {}
            pub fn status(&self) -> Option<http::StatusCode> {}
            pub fn error(&self) -> Option<&(dyn error::Error)> {}
            pub fn retryable(self) -> Action {}
            pub fn success(self) -> Action {}
        }
        pub enum Action { Success, Retryable }
    }
    pub mod scope {
        use crate::retry::Req;
        pub trait Scope {
            fn applies_to(&self, req: &Req) -> bool;
        }
    }
}
pub mod tls {
    pub use crate::{Certificate, Identity};
    pub struct CertificateRevocationList;
    impl CertificateRevocationList {
        pub fn from_pem(pem: &[u8]) -> crate::Result<CertificateRevocationList> {}
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<CertificateRevocationList>> {}
    }
    #[derive(Clone, Copy)] pub struct Version;
    impl Version {
        pub const TLS_1_0: Version = _;
        pub const TLS_1_1: Version = _;
        pub const TLS_1_2: Version = _;
        pub const TLS_1_3: Version = _;
    }
    #[derive(Clone)] pub struct TlsInfo;
    impl TlsInfo {
        pub fn peer_certificate(&self) -> Option<&[u8]> {}
        pub fn version(&self) -> Option<Version> {}
    }
}
pub mod wasm {
    pub mod multipart {
        pub struct PartMetadata;
        pub trait PartProps {
            fn metadata(&self) -> &PartMetadata;
        }
    }
}

//! hyper_rustls 0.27.10.

use crate::builderstates::{WantsProtocols1, WantsProtocols2, WantsProtocols3, WantsSchemes, WantsTlsConfig};
use crate::connector::BoxError;
use http::Uri;
use hyper::rt;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::ServerName;
use std::{error, io};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio_rustls::client::TlsStream;
use tower_service::Service;
pub trait ConfigBuilderExt {
    fn with_platform_verifier(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
    fn try_with_platform_verifier(self,) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error>;
    #[blocking(fs)] fn with_native_roots(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, io::Error>;
    fn with_webpki_roots(self) -> ConfigBuilder<ClientConfig, WantsClientCert>;
}
impl ConfigBuilderExt for ConfigBuilder<ClientConfig, WantsVerifier> {
    fn with_platform_verifier(self) -> ConfigBuilder<ClientConfig, WantsClientCert> {}
    fn try_with_platform_verifier(self,) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {}
    #[blocking(fs)] fn with_native_roots(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, io::Error> {}
    fn with_webpki_roots(self) -> ConfigBuilder<ClientConfig, WantsClientCert> {}
}
#[derive(Clone)] pub struct HttpsConnector<T>;
impl<T> HttpsConnector<T> {
    pub fn builder() -> HttpsConnectorBuilder<WantsTlsConfig> {}
    pub fn new(http: T, tls_config: impl Into<Arc<rustls::ClientConfig>>, force_https: bool, server_name_resolver: Arc<dyn ResolveServerName + Send + Sync>) -> Self {}
    pub fn enforce_https(&mut self) {}
}
impl<T> Service<Uri> for HttpsConnector<T> where T: Service<Uri>, T::Response: Connection + rt::Read + rt::Write, T::Error: Into<BoxError> {
    type Response = MaybeHttpsStream<T::Response>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<MaybeHttpsStream<T::Response>, BoxError>> + Send>>;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&mut self, dst: Uri) -> Self::Future {}
}
impl<H, C> From<(H, C)> for HttpsConnector<H> where C: Into<Arc<rustls::ClientConfig>> {}
#[derive(Default)] pub struct DefaultServerNameResolver;
impl ResolveServerName for DefaultServerNameResolver {
    fn resolve(&self, uri: &Uri) -> Result<ServerName, Box<dyn error::Error + Sync + Send>> {}
}
pub struct FixedServerNameResolver;
impl FixedServerNameResolver { pub fn new(name: ServerName) -> Self {} }
impl ResolveServerName for FixedServerNameResolver {
    fn resolve(&self, arg1: &Uri) -> Result<ServerName, Box<dyn error::Error + Sync + Send>> {}
}
pub trait ResolveServerName {
    fn resolve(&self, uri: &Uri) -> Result<ServerName, Box<dyn error::Error + Sync + Send>>;
}
impl<F, E> ResolveServerName for F where F: Fn(&Uri) -> Result<ServerName, E>, E: Into<Box<dyn error::Error + Sync + Send>> {
    fn resolve(&self, uri: &Uri) -> Result<ServerName, Box<dyn error::Error + Sync + Send>> {}
}
pub struct HttpsConnectorBuilder<State>;
impl HttpsConnectorBuilder<WantsTlsConfig> {
    pub fn new() -> Self {}
    pub fn with_tls_config(self, config: ClientConfig) -> HttpsConnectorBuilder<WantsSchemes> {}
    pub fn with_platform_verifier(self) -> HttpsConnectorBuilder<WantsSchemes> {}
    pub fn try_with_platform_verifier(self,) -> Result<HttpsConnectorBuilder<WantsSchemes>, rustls::Error> {}
    pub fn with_provider_and_platform_verifier(self, provider: impl Into<Arc<CryptoProvider>>) -> io::Result<HttpsConnectorBuilder<WantsSchemes>> {}
    #[blocking(fs)] pub fn with_native_roots(self) -> io::Result<HttpsConnectorBuilder<WantsSchemes>> {}
    pub fn with_provider_and_native_roots(self, provider: impl Into<Arc<CryptoProvider>>) -> io::Result<HttpsConnectorBuilder<WantsSchemes>> {}
    pub fn with_webpki_roots(self) -> HttpsConnectorBuilder<WantsSchemes> {}
    pub fn with_provider_and_webpki_roots(self, provider: impl Into<Arc<CryptoProvider>>) -> Result<HttpsConnectorBuilder<WantsSchemes>, rustls::Error> {}
}
impl Default for HttpsConnectorBuilder<WantsTlsConfig> {}
impl HttpsConnectorBuilder<WantsSchemes> {
    pub fn https_only(self) -> HttpsConnectorBuilder<WantsProtocols1> {}
    pub fn https_or_http(self) -> HttpsConnectorBuilder<WantsProtocols1> {}
}
impl HttpsConnectorBuilder<WantsProtocols1> {
    pub fn enable_http1(self) -> HttpsConnectorBuilder<WantsProtocols2> {}
    pub fn enable_http2(self) -> HttpsConnectorBuilder<WantsProtocols3> {}
    pub fn enable_all_versions(self) -> HttpsConnectorBuilder<WantsProtocols3> {}
    pub fn with_server_name_resolver(self, resolver: impl ResolveServerName) -> Self {}
    pub fn with_server_name(self, override_server_name: String) -> Self {}
}
impl HttpsConnectorBuilder<WantsProtocols2> {
    pub fn enable_http2(self) -> HttpsConnectorBuilder<WantsProtocols3> {}
    pub fn build(self) -> HttpsConnector<HttpConnector> {}
    pub fn wrap_connector<H>(self, conn: H) -> HttpsConnector<H> {}
}
impl HttpsConnectorBuilder<WantsProtocols3> {
    pub fn build(self) -> HttpsConnector<HttpConnector> {}
    pub fn wrap_connector<H>(self, conn: H) -> HttpsConnector<H> {}
}
pub enum MaybeHttpsStream<T> { Http(T), Https(TokioIo<TlsStream<TokioIo<T>>>) }
impl<T: rt::Read + rt::Write + Connection> Connection for MaybeHttpsStream<T> { fn connected(&self) -> Connected {} }
impl<T> From<T> for MaybeHttpsStream<T> {}
impl<T> From<TlsStream<TokioIo<T>>> for MaybeHttpsStream<T> {}
impl<T: rt::Read + rt::Write> rt::Read for MaybeHttpsStream<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: rt::ReadBufCursor) -> Poll<Result<(), io::Error>> {}
}
impl<T: rt::Write + rt::Read> rt::Write for MaybeHttpsStream<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, io::Error>> {}
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
}
pub mod builderstates {
    pub struct WantsTlsConfig;
    pub struct WantsSchemes;
    pub struct WantsProtocols1;
    pub struct WantsProtocols2;
    pub struct WantsProtocols3;
}
pub mod connector {
    use std::error;
    pub type BoxError = Box<dyn error::Error + Send + Sync>;
}

//! jsonrpsee_server 0.26.1.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::ToSocketAddrs;
use tower::layer::util::Identity;
pub use jsonrpsee_core::server::*;
pub use jsonrpsee_types as types;
pub use tracing;
type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub struct Server<HttpMiddleware = Identity, RpcMiddleware = Identity>;
impl Server<Identity, Identity> { pub fn builder() -> ServerBuilder<Identity, Identity> {} }
impl<HttpMiddleware, RpcMiddleware> Server<HttpMiddleware, RpcMiddleware> {
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    #[serves] pub fn start(self, methods: impl Into<Methods>) -> ServerHandle {}
}
#[derive(Clone, Debug, Default)] pub struct ServerConfig;
impl ServerConfig { pub fn builder() -> ServerConfigBuilder {} }
#[derive(Clone, Debug, Default)] pub struct ServerConfigBuilder;
impl ServerConfigBuilder {
    pub fn new() -> Self {}
    pub fn max_request_body_size(self, size: u32) -> Self {}
    pub fn max_response_body_size(self, size: u32) -> Self {}
    pub fn max_connections(self, max: u32) -> Self {}
    pub fn max_subscriptions_per_connection(self, max: u32) -> Self {}
    pub fn set_batch_request_config(self, cfg: BatchRequestConfig) -> Self {}
    pub fn custom_tokio_runtime(self, rt: tokio::runtime::Handle) -> Self {}
    pub fn http_only(self) -> Self {}
    pub fn ws_only(self) -> Self {}
    pub fn set_message_buffer_capacity(self, c: u32) -> Self {}
    pub fn enable_ws_ping(self, config: PingConfig) -> Self {}
    pub fn disable_ws_ping(self) -> Self {}
    pub fn set_id_provider<I>(self, id_provider: I) -> Self {}
    pub fn set_tcp_no_delay(self, no_delay: bool) -> Self {}
    pub fn set_keep_alive(self, keep_alive: Option<Duration>) -> Self {}
    pub fn build(self) -> ServerConfig {}
}
#[derive(Clone, Copy, Debug)] pub enum BatchRequestConfig { Disabled, Limit(u32), Unlimited }
#[derive(Clone, Copy, Debug, Default)] pub struct PingConfig;
impl PingConfig {
    pub fn new() -> Self {}
    pub fn ping_interval(self, ping_interval: Duration) -> Self {}
    pub fn inactive_limit(self, inactivity_limit: Duration) -> Self {}
    pub fn max_failures(self, max: usize) -> Self {}
}
#[derive(Clone, Debug, Default)] pub struct ServerBuilder<HttpMiddleware, RpcMiddleware>;
impl ServerBuilder<Identity, Identity> {
    pub fn new() -> Self {}
    pub fn with_config(config: ServerConfig) -> Self {}
}
impl<HttpMiddleware, RpcMiddleware> ServerBuilder<HttpMiddleware, RpcMiddleware> {
    pub fn set_config(self, cfg: ServerConfig) -> Self {}
    pub fn set_rpc_middleware<T>(self, rpc_middleware: middleware::rpc::RpcServiceBuilder<T>) -> ServerBuilder<HttpMiddleware, T> {}
    pub fn set_http_middleware<T>(self, http_middleware: tower::ServiceBuilder<T>) -> ServerBuilder<T, RpcMiddleware> {}
    pub fn to_service_builder(self) -> TowerServiceBuilder<RpcMiddleware, HttpMiddleware> {}
    pub async fn build(self, addrs: impl ToSocketAddrs) -> io::Result<Server<HttpMiddleware, RpcMiddleware>> {}
    pub fn build_from_tcp(self, listener: impl Into<std::net::TcpListener>) -> io::Result<Server<HttpMiddleware, RpcMiddleware>> {}
}
#[derive(Clone, Debug)] pub struct TowerServiceBuilder<RpcMiddleware, HttpMiddleware>;
impl<RpcMiddleware, HttpMiddleware> TowerServiceBuilder<RpcMiddleware, HttpMiddleware> {
    pub fn build(self, methods: impl Into<Methods>, stop_handle: StopHandle) -> TowerService<RpcMiddleware, HttpMiddleware> {}
    pub fn connection_id(self, id: u32) -> Self {}
    pub fn max_connections(self, limit: u32) -> Self {}
}
#[derive(Clone, Debug)] pub struct TowerService<RpcMiddleware, HttpMiddleware>;
pub fn stop_channel() -> (StopHandle, ServerHandle) {}
#[derive(Clone, Debug)] pub struct StopHandle;
impl StopHandle { pub async fn shutdown(self) {} }
#[derive(Debug)] pub struct AlreadyStoppedError;
#[derive(Clone, Debug)] pub struct ServerHandle;
impl ServerHandle {
    pub fn stop(&self) -> Result<(), AlreadyStoppedError> {}
    pub async fn stopped(self) {}
    pub fn is_stopped(&self) -> bool {}
}
#[serves] pub async fn serve<S, B, I>(io: I, service: S) -> Result<(), BoxError> where S: tower::Service<http::Request<hyper::body::Incoming>, Response = http::Response<B>> {}
#[serves] pub async fn serve_with_graceful_shutdown<S, B, I>(io: I, service: S, stopped: impl Future<Output = ()>) -> Result<(), BoxError> where S: tower::Service<http::Request<hyper::body::Incoming>, Response = http::Response<B>> {}
pub mod middleware {
    pub mod rpc {
        use tower::layer::util::{Identity, Stack};
        #[derive(Clone, Debug, Default)] pub struct RpcServiceBuilder<L>;
        impl RpcServiceBuilder<Identity> { pub fn new() -> Self {} }
        impl<L> RpcServiceBuilder<L> {
            pub fn layer<T>(self, layer: T) -> RpcServiceBuilder<Stack<T, L>> {}
            pub fn rpc_logger(self, max_log_len: u32) -> Self {}
        }
    }
}

//! trillium_server_common 0.7.13.

use std::io;
use std::net::SocketAddr;
pub use swansong::Swansong;
pub use trillium::Transport;
pub use url::{self, Url};
#[derive(Debug, Default)] pub struct Config<ServerType, AcceptorType = (), QuicType = ()>;
impl<ServerType, AcceptorType, QuicType> Config<ServerType, AcceptorType, QuicType> {
    pub fn new() -> Self {}
    #[blocking(block_on)] #[advice("await `run_async` instead")] #[on_executor(handler)] #[serves] pub fn run(self, handler: impl trillium::Handler) {}
    #[on_executor(handler)] #[serves] pub async fn run_async(self, handler: impl trillium::Handler) {}
    #[on_executor(handler)] pub fn spawn(self, handler: impl trillium::Handler) -> ServerHandle {}
    pub fn handle(&self) -> ServerHandle {}
    pub fn with_port(self, port: u16) -> Self {}
    pub fn with_host(self, host: &str) -> Self {}
    pub fn without_signals(self) -> Self {}
    pub fn with_nodelay(self) -> Self {}
    pub fn with_socketaddr(self, socketaddr: SocketAddr) -> Self {}
    pub fn with_acceptor<A>(self, acceptor: A) -> Config<ServerType, A, QuicType> {}
    pub fn with_quic<Q>(self, quic: Q) -> Config<ServerType, AcceptorType, Q> {}
    pub fn with_swansong(self, swansong: Swansong) -> Self {}
    pub fn with_max_connections(self, max_connections: Option<usize>) -> Self {}
    pub fn with_http_config(self, config: trillium::HttpConfig) -> Self {}
    pub fn with_prebound_server(self, server: impl Into<ServerType>) -> Self {}
    pub fn with_shared_state<T: Send + Sync>(self, state: T) -> Self {}
    pub fn set_shared_state<T: Send + Sync>(&mut self, state: T) -> &mut Self {}
    pub fn listeners(self) -> ListenerConfig<ServerType> {}
}
pub struct ListenerConfig<ServerType>;
impl<ServerType> ListenerConfig<ServerType> {
    pub fn bind_tcp(self, addr: impl IntoListenAddr) -> io::Result<Self> {}
    pub fn bind_tls<A>(self, addr: impl IntoListenAddr, acceptor: A) -> io::Result<Self> {}
    pub fn bind_env(self) -> io::Result<Self> {}
    pub fn handle(&self) -> ServerHandle {}
    #[on_executor(handler)] #[serves] pub async fn run_async(self, handler: impl trillium::Handler) {}
    #[on_executor(handler)] pub fn spawn(self, handler: impl trillium::Handler) -> ServerHandle {}
    #[blocking(block_on)] #[advice("await `run_async` instead")] #[on_executor(handler)] #[serves] pub fn run(self, handler: impl trillium::Handler) {}
}
pub trait IntoListenAddr {}
#[derive(Clone, Debug)] pub struct ServerHandle;
#[derive(Clone, Debug)] pub struct BoundInfo;
impl ServerHandle {
    pub async fn info(&self) -> BoundInfo {}
    #[blocking(block_on)] #[advice("await it instead")] pub fn block(self) {}
}
impl BoundInfo {
    pub fn tcp_socket_addr(&self) -> Option<&SocketAddr> {}
    pub fn url(&self) -> Option<&Url> {}
}

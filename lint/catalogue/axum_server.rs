//! axum_server 0.9.2, 0.7.3.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;
pub use crate::tls_rustls::{bind_rustls, from_tcp_rustls};
pub fn bind(addr: SocketAddr) -> Server {}
pub fn from_tcp(listener: std::net::TcpListener) -> Server {}
pub struct Server<A = ()>;
impl Server {
    pub fn from_listener(listener: A::Listener) -> Self {}
    pub fn bind(addr: SocketAddr) -> Self {}
    pub fn from_tcp(listener: std::net::TcpListener) -> Self {}
}
impl<A> Server<A> {
    pub fn acceptor<Acceptor>(self, acceptor: Acceptor) -> Server<Acceptor> {}
    pub fn map<Acceptor, F>(self, acceptor: F) -> Server<Acceptor> where F: FnOnce(A) -> Acceptor { acceptor(_) }
    pub fn get_ref(&self) -> &A {}
    pub fn get_mut(&mut self) -> &mut A {}
    pub fn handle(self, handle: Handle) -> Self {}
    #[serves] pub async fn serve<M>(self, make_service: M) -> io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Handle;
impl Handle {
    pub fn new() -> Self {}
    pub fn connection_count(&self) -> usize {}
    pub fn shutdown(&self) {}
    pub fn graceful_shutdown(&self, duration: Option<Duration>) {}
    pub async fn listening(&self) -> Option<SocketAddr> {}
}
pub mod tls_rustls {
    use crate::Server;
    use std::io;
    use std::net::SocketAddr;
    use std::path::Path;
    use std::sync::Arc;
    pub fn bind_rustls(addr: SocketAddr, config: RustlsConfig) -> Server<RustlsAcceptor> {}
    pub fn from_tcp_rustls(listener: std::net::TcpListener, config: RustlsConfig) -> Server<RustlsAcceptor> {}
    #[derive(Clone)] pub struct RustlsAcceptor;
    impl RustlsAcceptor { pub fn new(config: RustlsConfig) -> Self {} }
    #[derive(Clone)] pub struct RustlsConfig;
    impl RustlsConfig {
        pub fn from_config(config: Arc<rustls::ServerConfig>) -> Self {}
        pub async fn from_der(cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<Self> {}
        pub async fn from_pem(cert: Vec<u8>, key: Vec<u8>) -> io::Result<Self> {}
        pub async fn from_pem_file(cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<Self> {}
        pub async fn from_pem_chain_file(chain: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<Self> {}
        pub fn get_inner(&self) -> Arc<rustls::ServerConfig> {}
        pub fn reload_from_config(&self, config: Arc<rustls::ServerConfig>) {}
        pub async fn reload_from_der(&self, cert: Vec<Vec<u8>>, key: Vec<u8>) -> io::Result<()> {}
        pub async fn reload_from_pem(&self, cert: Vec<u8>, key: Vec<u8>) -> io::Result<()> {}
        pub async fn reload_from_pem_file(&self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> io::Result<()> {}
    }
}

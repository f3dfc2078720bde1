//! actix_server 2.10.0.

use std::{io, net};
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use actix_rt::net::TcpStream;
pub fn new() -> ServerBuilder {}
#[derive(Clone, Debug)] pub enum MpTcp { Disabled, TcpFallback, NoFallback }
pub trait ServerServiceFactory<Stream> {}
#[derive(Default)] pub struct ServerBuilder;
impl ServerBuilder {
    pub fn new() -> ServerBuilder {}
    pub fn graceful_shutdown_signal(&self) -> GracefulShutdownSignal {}
    pub fn workers(self, num: usize) -> Self {}
    pub fn worker_max_blocking_threads(self, num: usize) -> Self {}
    pub fn backlog(self, num: u32) -> Self {}
    pub fn mptcp(self, mptcp_enabled: MpTcp) -> Self {}
    pub fn max_concurrent_connections(self, num: usize) -> Self {}
    pub fn maxconn(self, num: usize) -> Self {}
    pub fn system_exit(self) -> Self {}
    pub fn disable_signals(self) -> Self {}
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self where Fut: Future<Output = ()> + Send {}
    pub fn shutdown_timeout(self, sec: u64) -> Self {}
    pub fn bind<F, U, N>(self, name: N, addrs: U, factory: F) -> io::Result<Self> where F: ServerServiceFactory<TcpStream>, U: net::ToSocketAddrs, N: AsRef<str> {}
    pub fn listen<F, N: AsRef<str>>(self, name: N, lst: net::TcpListener, factory: F) -> io::Result<Self> where F: ServerServiceFactory<TcpStream> {}
    pub fn bind_uds<F, U, N>(self, name: N, addr: U, factory: F) -> io::Result<Self> where F: ServerServiceFactory<actix_rt::net::UnixStream>, N: AsRef<str>, U: AsRef<Path> {}
    pub fn listen_uds<F, N: AsRef<str>>(self, name: N, lst: std::os::unix::net::UnixListener, factory: F) -> io::Result<Self> where F: ServerServiceFactory<actix_rt::net::UnixStream> {}
    #[serves] pub fn run(self) -> Server {}
}
pub struct Server;
impl Server {
    pub fn build() -> ServerBuilder {}
    pub fn handle(&self) -> ServerHandle {}
}
impl Future for Server {
    type Output = io::Result<()>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
}
#[derive(Clone, Debug)] pub struct ServerHandle;
impl ServerHandle {
    pub fn pause(&self) -> impl Future<Output = ()> {}
    pub fn resume(&self) -> impl Future<Output = ()> {}
    pub fn stop(&self, graceful: bool) -> impl Future<Output = ()> {}
}
#[derive(Clone, Debug)] pub struct GracefulShutdownSignal;
impl GracefulShutdownSignal { pub async fn notified(&self) {} }
pub struct TestServer;
impl TestServer {
    #[blocking(channel)] pub fn start(factory: impl ServerServiceFactory<TcpStream>) -> TestServerHandle {}
    #[blocking(channel)] pub fn start_with_builder(server_builder: ServerBuilder, factory: impl ServerServiceFactory<TcpStream>) -> TestServerHandle {}
    pub fn unused_addr() -> net::SocketAddr {}
}
pub struct TestServerHandle;
impl TestServerHandle {
    pub fn host(&self) -> &str {}
    pub fn port(&self) -> u16 {}
    pub fn addr(&self) -> net::SocketAddr {}
    #[blocking(net)] pub fn connect(&self) -> io::Result<TcpStream> {}
}
impl Drop for TestServerHandle { #[blocking(cleanup)] fn drop(&mut self) {} }

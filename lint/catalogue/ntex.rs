//! ntex 4.5.0.

#[attribute_macro(entry)] pub fn main() {}
#[attribute_macro] pub fn test() {}
pub mod rt {
    use std::future::Future;
    #[on_executor(f)] pub fn spawn<F: Future>(f: F) -> impl Future<Output = Result<F::Output, JoinError>> {}
    #[off_thread(f)] pub fn spawn_blocking<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>> where F: FnOnce() -> R + Send {}
    #[derive(Debug)] pub struct JoinError;
    #[derive(Debug)] pub struct BlockingError;
}
pub mod server {
    use std::future::Future;
    use std::io;
    use std::net;
    use std::path::Path;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub fn build() -> ServerBuilder {}
    pub fn build_with_config<Cfg>(state: Cfg) -> ServerBuilder<Cfg> {}
    #[derive(Default)] pub struct ServerBuilder<Cfg = ()>;
    impl<Cfg> ServerBuilder<Cfg> {
        pub fn new(cfg: Cfg) -> ServerBuilder<Cfg> {}
        pub fn name<T: AsRef<str>>(self, name: T) -> Self {}
        pub fn workers(self, num: usize) -> Self {}
        pub fn backlog(self, num: i32) -> Self {}
        pub fn maxconn(self, num: usize) -> Self {}
        pub fn stop_runtime(self) -> Self {}
        pub fn stop_on_panic(self) -> Self {}
        pub fn disable_signals(self) -> Self {}
        pub fn enable_affinity(self) -> Self {}
        pub fn graceful_shutdown(self) -> Self {}
        pub fn shutdown_timeout<T>(self, timeout: T) -> Self {}
        pub async fn configure<F>(self, f: F) -> io::Result<Self> {}
        pub fn bind<F, U, N, R>(self, name: N, addr: U, factory: F) -> io::Result<Self> where U: net::ToSocketAddrs, N: AsRef<str> {}
        pub fn bind_uds<F, U, N, R>(self, name: N, addr: U, factory: F) -> io::Result<Self> where N: AsRef<str>, U: AsRef<Path> {}
        pub fn listen<F, N: AsRef<str>, R>(self, name: N, lst: net::TcpListener, factory: F) -> io::Result<Self> {}
        pub fn listen_uds<F, N: AsRef<str>, R>(self, name: N, lst: std::os::unix::net::UnixListener, factory: F) -> io::Result<Self> {}
        #[serves] pub fn run(self) -> Server {}
    }
    #[derive(Clone, Debug)] pub struct Server;
    impl Server {
        pub fn builder() -> ServerBuilder {}
        pub fn pause(&self) -> impl Future<Output = ()> {}
        pub fn resume(&self) -> impl Future<Output = ()> {}
        pub fn stop(&self, graceful: bool) -> impl Future<Output = ()> {}
    }
    impl Future for Server {
        type Output = io::Result<()>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
}
pub mod web {
    use std::future::Future;
    use std::io;
    use std::net;
    use std::path::Path;
    use crate::server::Server;
    #[attribute_macro(handler)] pub fn get() {}
    #[attribute_macro(handler)] pub fn post() {}
    #[attribute_macro(handler)] pub fn put() {}
    #[attribute_macro(handler)] pub fn delete() {}
    #[attribute_macro(handler)] pub fn head() {}
    #[attribute_macro(handler)] pub fn connect() {}
    #[attribute_macro(handler)] pub fn options() {}
    #[attribute_macro(handler)] pub fn trace() {}
    #[attribute_macro(handler)] pub fn patch() {}
    #[attribute_macro(handler)] pub fn query() {}
    #[off_thread(f)] pub fn block<F, I, E>(f: F) -> impl Future<Output = Result<I, crate::http::error::BlockingError<E>>> where F: FnOnce() -> Result<I, E> + Send {}
    pub fn server<F>(factory: F) -> HttpServer<F> {}
    pub fn server_with_config<Cfg, F>(cfg: Cfg, factory: F) -> HttpServer<F> {}
    pub struct HttpServer<F>;
    impl<F> HttpServer<F> {
        pub fn new(factory: F) -> Self {}
        pub fn with_config<Cfg>(cfg: Cfg, factory: F) -> Self {}
        pub fn workers(self, num: usize) -> Self {}
        pub fn backlog(self, backlog: i32) -> Self {}
        pub fn max_connections(self, num: usize) -> Self {}
        pub fn max_tls_handshakes(self, num: usize) -> Self {}
        pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self {}
        pub fn stop_runtime(self) -> Self {}
        pub fn stop_on_panic(self) -> Self {}
        pub fn disable_signals(self) -> Self {}
        pub fn graceful_shutdown_timeout<T>(self, sec: T) -> Self {}
        pub fn enable_affinity(self) -> Self {}
        pub fn graceful_shutdown(self) -> Self {}
        pub fn listen<C>(self, lst: net::TcpListener, cfg: C) -> io::Result<Self> {}
        pub fn bind<A: net::ToSocketAddrs, C>(self, addr: A, cfg: C) -> io::Result<Self> {}
        pub fn bind_openssl<A, C>(self, addr: A, builder: openssl::ssl::SslAcceptorBuilder, cfg: C) -> io::Result<Self> where A: net::ToSocketAddrs {}
        pub fn bind_rustls<A: net::ToSocketAddrs, C>(self, addr: A, config: rustls::ServerConfig, cfg: C) -> io::Result<Self> {}
        pub fn listen_uds<C>(self, lst: std::os::unix::net::UnixListener, cfg: C) -> io::Result<Self> {}
        pub fn bind_uds<A, C>(self, addr: A, cfg: C) -> io::Result<Self> where A: AsRef<Path> {}
        #[serves] pub fn run(self) -> Server {}
    }
}
pub mod http { pub mod error { #[derive(Debug)] pub enum BlockingError<E> { Error(E), Canceled } } }

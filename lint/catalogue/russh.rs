//! russh 0.65.1. What is known of hosts and keys is read from files in place.

pub use russh_cryptovec::CryptoVec;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod server {
    use std::future::Future;
    use std::io;
    use std::net::SocketAddr;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::{TcpListener, ToSocketAddrs};
    #[derive(Debug, Default)] pub struct Config;
    pub trait Handler { type Error; }
    pub struct Handle;
    pub trait Server {
        type Handler: Handler;
        #[async_context] fn new_client(&mut self, peer_addr: Option<SocketAddr>) -> Self::Handler;
        #[async_context] fn handle_session_error(&mut self, error: <Self::Handler as Handler>::Error) {}
        #[serves] fn run_on_socket(&mut self, config: Arc<Config>, socket: &TcpListener) -> RunningServer<impl Future<Output = io::Result<()>>> {}
        #[serves] async fn run_on_address<A: ToSocketAddrs>(&mut self, config: Arc<Config>, addrs: A) -> io::Result<()> {}
    }
    pub struct RunningServer<F>;
    impl<F> RunningServer<F> { pub fn handle(&self) -> RunningServerHandle {} }
    impl<F> Future for RunningServer<F> {
        type Output = io::Result<()>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    #[derive(Clone)] pub struct RunningServerHandle;
    impl RunningServerHandle { pub fn shutdown(&self, reason: String) {} }
    pub struct RunningSession<H>;
    impl<H: Handler> RunningSession<H> { pub fn handle(&self) -> Handle {} }
    impl<H: Handler> Future for RunningSession<H> {
        type Output = Result<(), H::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> {}
    }
    #[serves] pub async fn run_stream<H, R>(config: Arc<Config>, stream: R, handler: H) -> Result<RunningSession<H>, H::Error> where H: Handler, R: AsyncRead + AsyncWrite {}
}
pub mod client {
    use std::sync::Arc;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::ToSocketAddrs;
    use crate::keys::PrivateKeyWithHashAlg;
    use crate::Error;
    #[derive(Debug, Default)] pub struct Config;
    pub trait Handler { type Error; }
    pub struct Handle<H>;
    pub struct AuthResult;
    impl<H: Handler> Handle<H> {
        pub async fn authenticate_none<U: Into<String>>(&mut self, user: U) -> Result<AuthResult, Error> {}
        pub async fn authenticate_password<U: Into<String>, P: Into<String>>(&mut self, user: U, password: P) -> Result<AuthResult, Error> {}
        pub async fn authenticate_publickey<U: Into<String>>(&mut self, user: U, key: PrivateKeyWithHashAlg) -> Result<AuthResult, Error> {}
    }
    pub async fn connect<H: Handler, A: ToSocketAddrs>(config: Arc<Config>, addrs: A, handler: H) -> Result<Handle<H>, H::Error> {}
    pub async fn connect_stream<H, R>(config: Arc<Config>, stream: R, handler: H) -> Result<Handle<H>, H::Error> where H: Handler, R: AsyncRead + AsyncWrite {}
}
pub mod keys {
    use std::path::Path;
    use std::sync::Arc;
    pub use crate::keys::known_hosts::{check_known_hosts, check_known_hosts_path};
    pub use ssh_key::{self, Algorithm, Certificate, HashAlg, PrivateKey, PublicKey};
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug)] pub struct PrivateKeyWithHashAlg;
    impl PrivateKeyWithHashAlg { pub fn new(key: Arc<PrivateKey>, hash_alg: Option<HashAlg>) -> Self {} }
    #[blocking(fs)] pub fn load_public_key<P: AsRef<Path>>(path: P) -> Result<PublicKey, Error> {}
    #[blocking(fs)] pub fn load_secret_key<P: AsRef<Path>>(secret_: P, password: Option<&str>) -> Result<PrivateKey, Error> {}
    #[blocking(fs)] pub fn load_openssh_certificate<P: AsRef<Path>>(cert_: P) -> Result<Certificate, ssh_key::Error> {}
    pub fn parse_public_key_base64(key: &str) -> Result<PublicKey, Error> {}
    pub fn decode_secret_key(secret: &str, password: Option<&str>) -> Result<PrivateKey, Error> {}
    pub mod known_hosts {
        use std::path::Path;
        use crate::keys::{Error, PublicKey};
        #[blocking(fs)] pub fn check_known_hosts(host: &str, port: u16, pubkey: &PublicKey) -> Result<bool, Error> {}
        #[blocking(fs)] pub fn check_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &PublicKey, path: P) -> Result<bool, Error> {}
        #[blocking(fs)] pub fn known_host_keys(host: &str, port: u16) -> Result<Vec<(usize, PublicKey)>, Error> {}
        #[blocking(fs)] pub fn known_host_keys_path<P: AsRef<Path>>(host: &str, port: u16, path: P) -> Result<Vec<(usize, PublicKey)>, Error> {}
        #[blocking(fs)] pub fn learn_known_hosts(host: &str, port: u16, pubkey: &PublicKey) -> Result<(), Error> {}
        #[blocking(fs)] pub fn learn_known_hosts_path<P: AsRef<Path>>(host: &str, port: u16, pubkey: &PublicKey, path: P) -> Result<(), Error> {}
    }
}

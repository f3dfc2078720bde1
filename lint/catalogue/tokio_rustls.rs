//! tokio_rustls 0.26.6.

use rustls::{ClientConfig, ClientConnection, CommonState, ServerConfig, ServerConnection};
use rustls::pki_types::ServerName;
use std::io;
use std::future::Future;
use std::os::unix::io::AsRawFd;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
pub use rustls;
pub enum TlsStream<T> { Client(crate::client::TlsStream<T>), Server(crate::server::TlsStream<T>) }
impl<T> TlsStream<T> {
    pub fn get_ref(&self) -> (&T, &CommonState) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut CommonState) {}
}
impl<T> From<crate::client::TlsStream<T>> for TlsStream<T> {}
impl<T> From<crate::server::TlsStream<T>> for TlsStream<T> {}
impl<S> AsRawFd for TlsStream<S> where S: AsRawFd {}
impl<T> AsyncRead for TlsStream<T> where T: AsyncRead + AsyncWrite {}
impl<T> AsyncBufRead for TlsStream<T> where T: AsyncRead + AsyncWrite {}
impl<T> AsyncWrite for TlsStream<T> where T: AsyncRead + AsyncWrite {}
#[derive(Clone)] pub struct TlsConnector;
impl TlsConnector {
    pub fn early_data(self, flag: bool) -> Self {}
    pub fn connect<IO>(&self, domain: ServerName, stream: IO) -> Connect<IO> where IO: AsyncRead + AsyncWrite {}
    pub fn connect_with<IO, F>(&self, domain: ServerName, stream: IO, f: F) -> Connect<IO> where IO: AsyncRead + AsyncWrite, F: FnOnce(&mut ClientConnection) { let a: &mut ClientConnection; f(a); }
    pub fn with_alpn(&self, alpn_protocols: Vec<Vec<u8>>) -> TlsConnectorWithAlpn {}
    pub fn config(&self) -> &Arc<ClientConfig> {}
}
impl From<Arc<ClientConfig>> for TlsConnector {}
pub struct TlsConnectorWithAlpn;
impl TlsConnectorWithAlpn {
    pub fn connect<IO>(self, domain: ServerName, stream: IO) -> Connect<IO> where IO: AsyncRead + AsyncWrite {}
    pub fn connect_with<IO, F>(self, domain: ServerName, stream: IO, f: F) -> Connect<IO> where IO: AsyncRead + AsyncWrite, F: FnOnce(&mut ClientConnection) { let a: &mut ClientConnection; f(a); }
}
pub struct Connect<IO>;
impl<IO> Connect<IO> {
    pub fn into_fallible(self) -> FallibleConnect<IO> {}
    pub fn get_ref(&self) -> Option<&IO> {}
    pub fn get_mut(&mut self) -> Option<&mut IO> {}
}
impl<IO: AsyncRead + AsyncWrite> Future for Connect<IO> { type Output = io::Result<crate::client::TlsStream<IO>>; }
pub struct FallibleConnect<IO>;
impl<IO: AsyncRead + AsyncWrite> Future for FallibleConnect<IO> {
    type Output = Result<crate::client::TlsStream<IO>, (io::Error, IO)>;
}
#[derive(Clone)] pub struct TlsAcceptor;
impl From<Arc<ServerConfig>> for TlsAcceptor {}
impl TlsAcceptor {
    pub fn accept<IO>(&self, stream: IO) -> Accept<IO> where IO: AsyncRead + AsyncWrite {}
    pub fn accept_with<IO, F>(&self, stream: IO, f: F) -> Accept<IO> where IO: AsyncRead + AsyncWrite, F: FnOnce(&mut ServerConnection) { let a: &mut ServerConnection; f(a); }
    pub fn config(&self) -> &Arc<ServerConfig> {}
}
pub struct LazyConfigAcceptor<IO>;
impl<IO> LazyConfigAcceptor<IO> where IO: AsyncRead + AsyncWrite {
    pub fn new(acceptor: rustls::server::Acceptor, io: IO) -> Self {}
    pub fn take_io(&mut self) -> Option<IO> {}
}
impl<IO> Future for LazyConfigAcceptor<IO> where IO: AsyncRead + AsyncWrite { type Output = Result<StartHandshake<IO>, io::Error>; }
pub struct StartHandshake<IO> { pub accepted: rustls::server::Accepted, pub io: IO }
impl<IO> StartHandshake<IO> where IO: AsyncRead + AsyncWrite {
    pub fn from_parts(accepted: rustls::server::Accepted, transport: IO) -> Self {}
    pub fn client_hello(&self) -> rustls::server::ClientHello {}
    pub fn into_stream(self, config: Arc<ServerConfig>) -> Accept<IO> {}
    pub fn into_stream_with<F>(self, config: Arc<ServerConfig>, f: F) -> Accept<IO> where F: FnOnce(&mut ServerConnection) { let a: &mut ServerConnection; f(a); }
}
pub struct Accept<IO>;
impl<IO> Accept<IO> {
    pub fn into_fallible(self) -> FallibleAccept<IO> {}
    pub fn get_ref(&self) -> Option<&IO> {}
    pub fn get_mut(&mut self) -> Option<&mut IO> {}
}
impl<IO: AsyncRead + AsyncWrite> Future for Accept<IO> { type Output = io::Result<crate::server::TlsStream<IO>>; }
pub struct FallibleAccept<IO>;
impl<IO: AsyncRead + AsyncWrite> Future for FallibleAccept<IO> {
    type Output = Result<crate::server::TlsStream<IO>, (io::Error, IO)>;
}
pub mod client {
    use crate::common::TlsState;
    use crate::common::handshake::IoSession;
    use rustls::ClientConnection;
    use std::os::unix::io::AsRawFd;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    pub use crate::{Connect, FallibleConnect, TlsConnector, TlsConnectorWithAlpn};
    pub struct TlsStream<IO>;
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ClientConnection) {}
        pub fn get_mut(&mut self) -> (&mut IO, &mut ClientConnection) {}
        pub fn into_inner(self) -> (IO, ClientConnection) {}
    }
    impl<S> AsRawFd for TlsStream<S> where S: AsRawFd {}
    impl<IO> IoSession for TlsStream<IO> {
        type Io = IO;
        type Session = ClientConnection;
        fn skip_handshake(&self) -> bool {}
        fn get_mut(&mut self) -> (&mut TlsState, &mut Self::Io, &mut Self::Session, &mut bool) {}
        fn into_io(self) -> Self::Io {}
    }
    impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
    impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
    impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
}
pub mod common {
    pub enum TlsState { EarlyData(usize, Vec<u8>), Stream, ReadShutdown, WriteShutdown, FullyShutdown }
    pub mod handshake {
        use crate::common::TlsState;
        pub trait IoSession {
            type Io;
            type Session;
            fn skip_handshake(&self) -> bool;
            fn get_mut(&mut self) -> (&mut TlsState, &mut Self::Io, &mut Self::Session, &mut bool);
            fn into_io(self) -> Self::Io;
        }
    }
}
pub mod server {
    use crate::common::TlsState;
    use crate::common::handshake::IoSession;
    use rustls::ServerConnection;
    use std::os::unix::io::AsRawFd;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    pub use crate::{Accept, FallibleAccept, LazyConfigAcceptor, StartHandshake, TlsAcceptor};
    pub struct TlsStream<IO>;
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ServerConnection) {}
        pub fn get_mut(&mut self) -> (&mut IO, &mut ServerConnection) {}
        pub fn into_inner(self) -> (IO, ServerConnection) {}
    }
    impl<IO> IoSession for TlsStream<IO> {
        type Io = IO;
        type Session = ServerConnection;
        fn skip_handshake(&self) -> bool {}
        fn get_mut(&mut self) -> (&mut TlsState, &mut Self::Io, &mut Self::Session, &mut bool) {}
        fn into_io(self) -> Self::Io {}
    }
    impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
    impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
    impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite {}
    impl<IO> AsRawFd for TlsStream<IO> where IO: AsRawFd {}
}

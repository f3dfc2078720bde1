//! tokio_native_tls 0.3.1.

use native_tls::Error;
use std::io;
use std::io::{Read, Write};
use std::os::unix::io::AsRawFd;
use tokio::io::{AsyncRead, AsyncWrite};
pub struct AllowStd<S>;
impl<S> AllowStd<S> {
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
}
impl<S> Read for AllowStd<S> where S: AsyncRead { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl<S> Write for AllowStd<S> where S: AsyncWrite {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub struct TlsStream<S>;
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<AllowStd<S>> {}
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<AllowStd<S>> {}
}
impl<S> AsyncRead for TlsStream<S> where S: AsyncRead + AsyncWrite {}
impl<S> AsyncWrite for TlsStream<S> where S: AsyncRead + AsyncWrite {}
impl<S> AsRawFd for TlsStream<S> where S: AsRawFd {}
#[derive(Clone)] pub struct TlsConnector;
impl TlsConnector {
    pub async fn connect<S>(&self, domain: &str, stream: S) -> Result<TlsStream<S>, Error> where S: AsyncRead + AsyncWrite {}
}
impl From<native_tls::TlsConnector> for TlsConnector {}
#[derive(Clone)] pub struct TlsAcceptor;
impl TlsAcceptor { pub async fn accept<S>(&self, stream: S) -> Result<TlsStream<S>, Error> where S: AsyncRead + AsyncWrite {} }
impl From<native_tls::TlsAcceptor> for TlsAcceptor {}
pub mod native_tls {
    pub use native_tls::*;
}

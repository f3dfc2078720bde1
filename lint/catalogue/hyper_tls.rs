//! hyper_tls 0.6.0.

use crate::client::BoxError;
use hyper::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use std::io;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio_native_tls::TlsConnector;
use tower_service::Service;
pub use native_tls;
pub use tokio_native_tls::TlsStream;
#[derive(Clone)] pub struct HttpsConnector<T>;
impl HttpsConnector<HttpConnector> { pub fn new() -> Self {} }
impl<T: Default> Default for HttpsConnector<T> {}
impl<T> HttpsConnector<T> {
    pub fn https_only(&mut self, enable: bool) {}
    pub fn new_with_connector(http: T) -> Self {}
}
impl<T> From<(T, TlsConnector)> for HttpsConnector<T> {}
impl<T> Service<Uri> for HttpsConnector<T> where T: Service<Uri>, T::Response: Read + Write, T::Error: Into<BoxError> {
    type Response = MaybeHttpsStream<T::Response>;
    type Error = BoxError;
    type Future = HttpsConnecting<T::Response>;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
    fn call(&mut self, dst: Uri) -> Self::Future {}
}
pub struct HttpsConnecting<T>;
impl<T: Read + Write> Future for HttpsConnecting<T> { type Output = Result<MaybeHttpsStream<T>, BoxError>; }
pub enum MaybeHttpsStream<T> { Http(T), Https(TokioIo<TlsStream<TokioIo<T>>>) }
impl<T> From<T> for MaybeHttpsStream<T> {}
impl<T> From<TlsStream<TokioIo<T>>> for MaybeHttpsStream<T> {}
impl<T> From<TokioIo<TlsStream<TokioIo<T>>>> for MaybeHttpsStream<T> {}
impl<T: Read + Write> Read for MaybeHttpsStream<T> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context, buf: ReadBufCursor) -> Poll<Result<(), io::Error>> {}
}
impl<T: Write + Read> Write for MaybeHttpsStream<T> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, io::Error>> {}
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), io::Error>> {}
}
impl<T: Write + Read + Connection> Connection for MaybeHttpsStream<T> { fn connected(&self) -> Connected {} }
pub mod client {
    use std::error;
    pub type BoxError = Box<dyn error::Error + Send + Sync>;
}

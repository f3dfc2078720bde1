//! async_lsp 0.2.4.

use futures::{AsyncBufRead, AsyncRead, AsyncWrite};
use lsp_types::notification::Notification;
use lsp_types::request::Request;
pub use lsp_types;
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait LspService {}
pub struct MainLoop<S>;
impl<S> MainLoop<S> {
    pub fn new_server(builder: impl FnOnce(ClientSocket) -> S) -> (Self, ClientSocket) { builder(_); }
    pub fn new_client(builder: impl FnOnce(ServerSocket) -> S) -> (Self, ServerSocket) { builder(_); }
    #[serves] pub async fn run_buffered(self, input: impl AsyncRead, output: impl AsyncWrite) -> Result<()> {}
    #[serves] pub async fn run(self, input: impl AsyncBufRead, output: impl AsyncWrite) -> Result<()> {}
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> S {}
}
#[derive(Clone, Debug)] pub struct ClientSocket;
impl ClientSocket {
    pub fn new_closed() -> Self {}
    pub async fn request<R: Request>(&self, params: R::Params) -> Result<R::Result> {}
    pub fn notify<N: Notification>(&self, params: N::Params) -> Result<()> {}
    pub fn emit<E: Send>(&self, event: E) -> Result<()> {}
}
#[derive(Clone, Debug)] pub struct ServerSocket;
impl ServerSocket {
    pub fn new_closed() -> Self {}
    pub async fn request<R: Request>(&self, params: R::Params) -> Result<R::Result> {}
    pub fn notify<N: Notification>(&self, params: N::Params) -> Result<()> {}
    pub fn emit<E: Send>(&self, event: E) -> Result<()> {}
}
#[derive(Clone, Debug)] pub struct ResponseError;
#[derive(Clone, Debug)] pub struct AnyRequest;
#[derive(Clone, Debug)] pub struct AnyNotification;
#[derive(Debug)] pub struct AnyEvent;
pub mod router {
    use std::future::Future;
    use std::ops::ControlFlow;
    use lsp_types::notification::Notification;
    use lsp_types::request::Request;
    use crate::{AnyEvent, AnyNotification, AnyRequest, ResponseError, Result};
    pub struct Router<St, Error = ResponseError>;
    impl<St, Error> Router<St, Error> {
        pub fn new(state: St) -> Self {}
        #[on_executor(handler)] pub fn request<R: Request, Fut>(&mut self, handler: impl Fn(&mut St, R::Params) -> Fut + Send) -> &mut Self where Fut: Future<Output = std::result::Result<R::Result, Error>> + Send {}
        #[on_executor(handler)] pub fn notification<N: Notification>(&mut self, handler: impl Fn(&mut St, N::Params) -> ControlFlow<Result<()>> + Send) -> &mut Self {}
        #[on_executor(handler)] pub fn event<E: Send>(&mut self, handler: impl Fn(&mut St, E) -> ControlFlow<Result<()>> + Send) -> &mut Self {}
        #[on_executor(handler)] pub fn unhandled_request<Fut>(&mut self, handler: impl Fn(&mut St, AnyRequest) -> Fut + Send) -> &mut Self where Fut: Future<Output = std::result::Result<serde_json::Value, Error>> + Send {}
        #[on_executor(handler)] pub fn unhandled_notification(&mut self, handler: impl Fn(&mut St, AnyNotification) -> ControlFlow<Result<()>> + Send) -> &mut Self {}
        #[on_executor(handler)] pub fn unhandled_event(&mut self, handler: impl Fn(&mut St, AnyEvent) -> ControlFlow<Result<()>> + Send) -> &mut Self {}
    }
    impl<St, Error> crate::LspService for Router<St, Error> {}
}
pub mod stdio {
    use std::io::{self, Read, Write};
    #[derive(Debug)] pub struct PipeStdin;
    impl PipeStdin {
        pub fn lock() -> io::Result<Self> {}
        pub fn lock_tokio() -> io::Result<TokioPipeStdin> {}
        pub fn try_into_tokio(self) -> io::Result<TokioPipeStdin> {}
    }
    impl Read for PipeStdin { #[blocking(stdin)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    #[derive(Debug)] pub struct PipeStdout;
    impl PipeStdout {
        pub fn lock() -> io::Result<Self> {}
        pub fn lock_tokio() -> io::Result<TokioPipeStdout> {}
        pub fn try_into_tokio(self) -> io::Result<TokioPipeStdout> {}
    }
    impl Write for PipeStdout {
        #[blocking(stdio)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(stdio)] fn flush(&mut self) -> io::Result<()> {}
    }
    #[derive(Debug)] pub struct TokioPipeStdin;
    #[derive(Debug)] pub struct TokioPipeStdout;
}

//! tower_lsp_server 0.24.0-rc.1, 0.23.0.

use std::fmt::Display;
use tokio::io::{AsyncRead, AsyncWrite};
use tower_service::Service;
pub use ls_types;
pub trait LanguageServer {}
#[derive(Clone, Debug)] pub struct Client;
impl Client {
    pub async fn register_capability(&self, registrations: Vec<ls_types::Registration>) -> jsonrpc::Result<()> {}
    pub async fn unregister_capability(&self, unregisterations: Vec<ls_types::Unregistration>) -> jsonrpc::Result<()> {}
    pub async fn show_message<M: Display>(&self, typ: ls_types::MessageType, message: M) {}
    pub async fn log_message<M: Display>(&self, typ: ls_types::MessageType, message: M) {}
    pub async fn show_document(&self, params: ls_types::ShowDocumentParams) -> jsonrpc::Result<bool> {}
    pub async fn publish_diagnostics(&self, uri: ls_types::Uri, diags: Vec<ls_types::Diagnostic>, version: Option<i32>) {}
    pub async fn configuration(&self, items: Vec<ls_types::ConfigurationItem>) -> jsonrpc::Result<Vec<serde_json::Value>> {}
    pub async fn workspace_folders(&self) -> jsonrpc::Result<Option<Vec<ls_types::WorkspaceFolder>>> {}
    pub async fn apply_edit(&self, edit: ls_types::WorkspaceEdit) -> jsonrpc::Result<ls_types::ApplyWorkspaceEditResponse> {}
    pub async fn send_notification<N>(&self, params: N::Params) where N: ls_types::notification::Notification {}
    pub async fn send_request<R>(&self, params: R::Params) -> jsonrpc::Result<R::Result> where R: ls_types::request::Request {}
}
#[derive(Debug)] pub struct ClientSocket;
#[derive(Clone, Debug)] pub struct ExitedError;
#[derive(Debug)] pub struct LspService<S>;
impl<S> LspService<S> {
    pub fn new<F>(init: F) -> (Self, ClientSocket) where F: FnOnce(Client) -> S { init(_); }
    pub fn build<F>(init: F) -> LspServiceBuilder<S> where F: FnOnce(Client) -> S { init(_); }
    pub fn inner(&self) -> &S {}
}
pub struct LspServiceBuilder<S>;
impl<S> LspServiceBuilder<S> {
    #[on_executor(callback)] pub fn custom_method<P, R, F>(self, name: &str, callback: F) -> Self {}
    pub fn finish(self) -> (LspService<S>, ClientSocket) {}
}
#[derive(Debug)] pub struct Server<I, O, L = ClientSocket>;
impl<I, O, L> Server<I, O, L> where I: AsyncRead, O: AsyncWrite {
    pub fn new(stdin: I, stdout: O, socket: L) -> Self {}
    pub fn concurrency_level(self, max: usize) -> Self {}
    #[serves] pub async fn serve<T>(self, service: T) where T: Service<jsonrpc::Request, Response = Option<jsonrpc::Response>> {}
}
pub mod jsonrpc {
    #[derive(Clone, Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone, Debug)] pub struct Request;
    #[derive(Clone, Debug)] pub struct Response;
}

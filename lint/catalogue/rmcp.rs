//! rmcp 3.11.0. Clients begin by the same methods as servers, so that those are no sign: what they wait for then is.

pub use crate::handler::{ClientHandler, ServerHandler};
pub use crate::model::ErrorData;
pub use crate::service::{Peer, RoleClient, RoleServer, Service, ServiceError, ServiceExt, serve_client, serve_server};
#[attribute_macro(handler)] pub fn tool() {}
#[attribute_macro(handler)] pub fn prompt() {}
pub mod model {
    #[derive(Clone, Debug)] pub struct ErrorData;
    impl std::fmt::Display for ErrorData {}
    impl std::error::Error for ErrorData {}
}
pub mod handler {
    pub trait ServerHandler {}
    pub trait ClientHandler {}
    impl ClientHandler for () {}
    pub mod server {
        pub mod skill_catalog {
            use std::path::PathBuf;
            #[derive(Debug)] pub enum SkillCatalogError {}
            impl std::fmt::Display for SkillCatalogError {}
            impl std::error::Error for SkillCatalogError {}
            #[derive(Debug)] pub struct SkillCatalog;
            impl SkillCatalog {
                #[blocking(fs)] pub fn from_dir(root: impl Into<PathBuf>) -> Result<Self, SkillCatalogError> {}
                #[blocking(fs)] pub fn reload(&self) -> Result<bool, SkillCatalogError> {}
            }
        }
    }
}
pub mod service {
    use std::ops::Deref;
    use std::time::Duration;
    use tokio::task::JoinError;
    use tokio_util::sync::CancellationToken;
    use crate::handler::{ClientHandler, ServerHandler};
    use crate::transport::IntoTransport;
    pub trait ServiceRole { type InitializeError; }
    #[derive(Clone, Copy, Debug)] pub struct RoleServer;
    impl ServiceRole for RoleServer { type InitializeError = ServerInitializeError; }
    #[derive(Clone, Copy, Debug)] pub struct RoleClient;
    impl ServiceRole for RoleClient { type InitializeError = ClientInitializeError; }
    #[derive(Debug)] pub enum ServerInitializeError {}
    impl std::fmt::Display for ServerInitializeError {}
    impl std::error::Error for ServerInitializeError {}
    #[derive(Debug)] pub enum ClientInitializeError {}
    impl std::fmt::Display for ClientInitializeError {}
    impl std::error::Error for ClientInitializeError {}
    #[derive(Debug)] pub enum ServiceError {}
    impl std::fmt::Display for ServiceError {}
    impl std::error::Error for ServiceError {}
    #[derive(Debug)] pub enum QuitReason { Cancelled, Closed, JoinError(JoinError) }
    pub trait Service<R: ServiceRole> {}
    impl<H: ServerHandler> Service<RoleServer> for H {}
    impl<H: ClientHandler> Service<RoleClient> for H {}
    pub trait ServiceExt<R: ServiceRole>: Service<R> {
        async fn serve<T, E, A>(self, transport: T) -> Result<RunningService<R, Self>, R::InitializeError> where T: IntoTransport<R, E, A> {}
        async fn serve_with_ct<T, E, A>(self, transport: T, ct: CancellationToken) -> Result<RunningService<R, Self>, R::InitializeError> where T: IntoTransport<R, E, A> {}
    }
    impl<S: ServerHandler> ServiceExt<RoleServer> for S {}
    impl<S: ClientHandler> ServiceExt<RoleClient> for S {}
    #[serves] pub async fn serve_server<S, T, E, A>(service: S, transport: T) -> Result<RunningService<RoleServer, S>, ServerInitializeError> where S: Service<RoleServer>, T: IntoTransport<RoleServer, E, A> {}
    #[serves] pub async fn serve_server_with_ct<S, T, E, A>(service: S, transport: T, ct: CancellationToken) -> Result<RunningService<RoleServer, S>, ServerInitializeError> where S: Service<RoleServer>, T: IntoTransport<RoleServer, E, A> {}
    pub async fn serve_client<S, T, E, A>(service: S, transport: T) -> Result<RunningService<RoleClient, S>, ClientInitializeError> where S: Service<RoleClient>, T: IntoTransport<RoleClient, E, A> {}
    pub async fn serve_client_with_ct<S, T, E, A>(service: S, transport: T, ct: CancellationToken) -> Result<RunningService<RoleClient, S>, ClientInitializeError> where S: Service<RoleClient>, T: IntoTransport<RoleClient, E, A> {}
    #[derive(Clone, Debug)] pub struct Peer<R>;
    impl<R: ServiceRole> Peer<R> {
        pub async fn send_notification(&self, notification: R::Not) -> Result<(), ServiceError> {}
        pub async fn send_request(&self, request: R::Req) -> Result<R::PeerResp, ServiceError> {}
        pub fn is_transport_closed(&self) -> bool {}
    }
    #[derive(Debug)] pub struct RunningService<R, S>;
    impl<R, S> Deref for RunningService<R, S> { type Target = Peer<R>; fn deref(&self) -> &Self::Target {} }
    impl<R, S> RunningService<R, S> {
        pub fn peer(&self) -> &Peer<R> {}
        pub fn service(&self) -> &S {}
        pub fn cancellation_token(&self) -> RunningServiceCancellationToken {}
        pub fn is_closed(&self) -> bool {}
        #[serves] pub async fn waiting(self) -> Result<QuitReason, JoinError> {}
        pub async fn close(&mut self) -> Result<QuitReason, JoinError> {}
        pub async fn close_with_timeout(&mut self, timeout: Duration) -> Result<Option<QuitReason>, JoinError> {}
        pub async fn cancel(self) -> Result<QuitReason, JoinError> {}
    }
    pub struct RunningServiceCancellationToken;
    impl RunningServiceCancellationToken { pub fn cancel(self) {} }
}
pub mod transport {
    pub use crate::transport::io::stdio;
    pub trait IntoTransport<R, E, A> {}
    pub mod io { pub fn stdio() -> (tokio::io::Stdin, tokio::io::Stdout) {} }
}

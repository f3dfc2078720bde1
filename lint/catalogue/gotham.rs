//! gotham 0.8.1. Its handlers that are not async run in polls too.

use std::future::Future;
use std::io;
use std::net::ToSocketAddrs;
use tokio::net::{TcpListener, TcpStream};
use crate::handler::NewHandler;
pub use anyhow;
pub use bytes;
pub use cookie;
pub use http;
pub use hyper;
pub use mime;
pub use crate::tls::start as start_with_tls;
#[derive(Debug)] pub enum StartError { IoError(io::Error) }
impl std::fmt::Display for StartError {}
impl std::error::Error for StartError {}
#[blocking(block_on)] #[advice("await `gotham::init_server` instead")] #[serves] pub fn start<NH, A>(addr: A, new_handler: NH) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
#[blocking(block_on)] #[advice("await `gotham::init_server` instead")] #[serves] pub fn start_with_num_threads<NH, A>(addr: A, new_handler: NH, threads: usize) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
#[serves] pub async fn init_server<NH, A>(addr: A, new_handler: NH) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
#[on_executor(wrap)] #[serves] pub async fn bind_server<NH, F, Wrapped, Wrap>(listener: TcpListener, new_handler: NH, wrap: Wrap) -> ! where NH: NewHandler, F: Future<Output = Result<Wrapped, ()>>, Wrap: Fn(TcpStream) -> F {}
pub mod tls {
    use std::net::ToSocketAddrs;
    use crate::StartError;
    use crate::handler::NewHandler;
    #[blocking(block_on)] #[advice("await `gotham::tls::init_server` instead")] #[serves] pub fn start<NH, A>(addr: A, new_handler: NH, tls_config: rustls::ServerConfig) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
    #[blocking(block_on)] #[advice("await `gotham::tls::init_server` instead")] #[serves] pub fn start_with_num_threads<NH, A>(addr: A, new_handler: NH, tls_config: rustls::ServerConfig, threads: usize) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
    #[serves] pub async fn init_server<NH, A>(addr: A, new_handler: NH, tls_config: rustls::ServerConfig) -> Result<(), StartError> where NH: NewHandler, A: ToSocketAddrs {}
}
pub mod state { pub struct State; }
pub mod handler {
    use std::future::Future;
    use std::pin::Pin;
    use crate::state::State;
    pub type HandlerResult = std::result::Result<(State, http::Response<hyper::body::Incoming>), (State, HandlerError)>;
    pub type HandlerFuture = dyn Future<Output = HandlerResult> + Send;
    #[derive(Debug)] pub struct HandlerError;
    pub trait Handler { #[async_context] fn handle(self, state: State) -> Pin<Box<HandlerFuture>>; }
    pub trait NewHandler { type Instance: Handler; #[async_context] fn new_handler(&self) -> anyhow::Result<Self::Instance>; }
}
pub mod router {
    #[derive(Clone)] pub struct Router;
    pub mod builder {
        use std::future::Future;
        use crate::handler::{Handler, HandlerResult, NewHandler};
        use crate::router::Router;
        use crate::state::State;
        pub fn build_simple_router<F>(f: F) -> Router where F: FnOnce(&mut RouterBuilder<(), ()>) { let mut builder: RouterBuilder<(), ()>; f(&mut builder); }
        pub fn build_router<C, P, F>(pipeline_chain: C, pipelines: crate::pipeline::PipelineSet<P>, f: F) -> Router where F: FnOnce(&mut RouterBuilder<C, P>) { let mut builder: RouterBuilder<C, P>; f(&mut builder); }
        pub struct RouterBuilder<C, P>;
        pub struct ScopeBuilder<C, P>;
        pub struct SingleRouteBuilder<C, P>;
        pub trait DrawRoutes<C, P> {
            fn get_or_head(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn get(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn head(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn post(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn put(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn patch(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn delete(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn options(&mut self, path: &str) -> SingleRouteBuilder<C, P> {}
            fn request<IRM>(&mut self, matcher: IRM, path: &str) -> SingleRouteBuilder<C, P> {}
            fn scope<F>(&mut self, path: &str, f: F) where F: FnOnce(&mut ScopeBuilder<C, P>) { let mut builder: ScopeBuilder<C, P>; f(&mut builder); }
            fn with_pipeline_chain<F, NC>(&mut self, pipeline_chain: NC, f: F) where F: FnOnce(&mut ScopeBuilder<NC, P>) { let mut builder: ScopeBuilder<NC, P>; f(&mut builder); }
        }
        impl<C, P> DrawRoutes<C, P> for RouterBuilder<C, P> {}
        impl<C, P> DrawRoutes<C, P> for ScopeBuilder<C, P> {}
        pub trait DefineSingleRoute {
            #[on_executor(handler)] fn to<H>(self, handler: H) where H: Handler {}
            #[on_executor(handler)] fn to_async<H, Fut>(self, handler: H) where H: FnOnce(State) -> Fut, Fut: Future<Output = HandlerResult> + Send {}
            #[on_executor(handler)] fn to_async_borrowing<F>(self, handler: F) {}
            #[on_executor(new_handler)] fn to_new_handler<NH>(self, new_handler: NH) where NH: NewHandler {}
            fn to_dir<P>(self, options: P) {}
            fn to_file<P>(self, options: P) {}
            fn with_path_extractor<NPE>(self) -> Self {}
            fn with_query_string_extractor<NQSE>(self) -> Self {}
        }
        impl<C, P> DefineSingleRoute for SingleRouteBuilder<C, P> {}
    }
}
pub mod prelude {
    pub use crate::router::builder::{DefineSingleRoute, DrawRoutes};
}

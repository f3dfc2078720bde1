//! ttrpc 0.10.0. A generated client of the sync kind asks by `client_request!`; a server of that kind runs in threads of its own.

macro_rules! client_request { ($self:ident, $ctx:ident, $req:ident, $server:expr, $method:expr, $cres:ident) => { let creq: $crate::Request; let _ = $self.client.request(creq)?; } }
pub use crate::context::Context;
pub use crate::sync::{Client, MethodHandler, Server, TtrpcContext};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Socket(String), RpcStatus(Status), Nix(nix::Error), LocalClosed, RemoteClosed, Eof, Others(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn get_status(c: Code, msg: impl ToString) -> Status {}
#[derive(Clone, Copy, Debug)] pub enum Code { OK, CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, UNAUTHENTICATED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS }
#[derive(Clone, Debug, Default)] pub struct Status { pub code: i32, pub message: String }
#[derive(Clone, Debug, Default)] pub struct Request { pub service: String, pub method: String, pub payload: Vec<u8>, pub timeout_nano: i64 }
impl Request { pub fn new() -> Request {} }
#[derive(Clone, Debug, Default)] pub struct Response { pub payload: Vec<u8> }
impl Response { pub fn new() -> Response {} }
pub mod context {
    use std::collections::HashMap;
    use std::time::Duration;
    #[derive(Clone, Debug, Default)] pub struct Context { pub metadata: HashMap<String, Vec<String>>, pub timeout_nano: i64 }
    pub fn with_timeout(i: i64) -> Context {}
    pub fn with_duration(du: Duration) -> Context {}
    pub fn with_metadata(md: HashMap<String, Vec<String>>) -> Context {}
    impl Context {
        pub fn add(&mut self, key: String, value: String) {}
        pub fn set(&mut self, key: String, value: Vec<String>) {}
    }
}
pub mod sync {
    use crate::{Request, Response, Result};
    use std::collections::HashMap;
    use std::os::unix::io::RawFd;
    use std::time::Duration;
    #[derive(Clone)] pub struct Client;
    impl Client {
        #[blocking(net)] #[advice("use `ttrpc::asynchronous`")] pub fn connect(sockaddr: &str) -> Result<Client> {}
        pub fn new(fd: RawFd) -> Result<Client> {}
        #[blocking(net)] #[advice("use `ttrpc::asynchronous`")] pub fn request(&self, req: Request) -> Result<Response> {}
    }
    #[derive(Debug)] pub struct TtrpcContext { pub metadata: HashMap<String, Vec<String>>, pub timeout_nano: i64 }
    impl TtrpcContext { pub fn respond(&self, stream_id: u32, res: Response) -> Result<()> {} }
    pub trait MethodHandler { fn handler(&self, ctx: TtrpcContext, req: Request) -> Result<()>; }
    pub struct Server;
    impl Server {
        pub fn new() -> Server {}
        pub fn bind(self, sockaddr: &str) -> Result<Server> {}
        pub fn add_listener(self, fd: RawFd) -> Result<Server> {}
        pub fn register_service(self, methods: HashMap<String, Box<dyn MethodHandler + Send + Sync>>) -> Server {}
        pub fn set_thread_count_default(self, count: usize) -> Server {}
        pub fn set_thread_count_min(self, count: usize) -> Server {}
        pub fn set_thread_count_max(self, count: usize) -> Server {}
        pub fn set_accept_retry_interval(self, interval: Duration) -> Server {}
        pub fn start_listen(&mut self) -> Result<()> {}
        pub fn start(&mut self) -> Result<()> {}
        #[blocking(join)] #[advice("use `ttrpc::asynchronous`")] pub fn stop_listen(self) -> Self {}
        #[blocking(join)] #[advice("use `ttrpc::asynchronous`")] pub fn disconnect(self) {}
        #[blocking(join)] #[advice("use `ttrpc::asynchronous`")] pub fn shutdown(self) {}
    }
    impl Default for Server { fn default() -> Self {} }
}
pub mod asynchronous {
    use crate::asynchronous::transport::Socket;
    use crate::{Request, Response, Result};
    use std::collections::HashMap;
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub async fn connect(sockaddr: &str) -> Result<Client> {}
        pub fn new(stream: Socket) -> Client {}
        pub async fn request(&self, req: Request) -> Result<Response> {}
    }
    pub struct Server;
    impl Server {
        pub fn new() -> Server {}
        pub fn bind(self, sockaddr: &str) -> Result<Self> {}
        pub fn register_service(self, new: HashMap<String, Service>) -> Server {}
        pub async fn start(&mut self) -> Result<()> {}
        pub async fn shutdown(&mut self) -> Result<()> {}
        pub async fn disconnect(&mut self) {}
        pub async fn stop_listen(&mut self) {}
    }
    pub struct Service;
    pub mod transport { pub struct Socket; }
    impl Default for Server { fn default() -> Self {} }
}

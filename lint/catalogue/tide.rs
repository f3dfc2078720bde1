//! tide 0.17.0-beta.1, 0.16.0.

use std::io;
use std::path::Path;
use std::result;
use crate::listener::{Listener, ToListener};
pub use http_types::{self as http, Body, Error, Status, StatusCode};
pub type Result<T = Response> = result::Result<T, Error>;
pub fn new() -> Server<()> {}
pub fn with_state<State>(state: State) -> Server<State> {}
pub trait Endpoint<State> {}
pub trait Middleware<State> {}
#[derive(Clone, Default)] pub struct Server<State>;
impl Server<()> { pub fn new() -> Self {} }
impl<State> Server<State> {
    pub fn with_state(state: State) -> Self {}
    pub fn at(&mut self, path: &str) -> Route<State> {}
    pub fn with<M>(&mut self, middleware: M) -> &mut Self where M: Middleware<State> {}
    #[serves] pub async fn listen<L: ToListener<State>>(self, listener: L) -> io::Result<()> {}
    pub async fn bind<L: ToListener<State>>(self, listener: L) -> io::Result<<L as ToListener<State>>::Listener> {}
    pub async fn respond<Req, Res>(&self, req: Req) -> http_types::Result<Res> where Req: Into<http_types::Request>, Res: From<http_types::Response> {}
    pub fn state(&self) -> &State {}
}
impl<State> Endpoint<State> for Server<State> {}
pub struct Route<State>;
impl<State> Route<State> {
    pub fn at(&mut self, path: &str) -> Route<State> {}
    pub fn path(&self) -> &str {}
    pub fn strip_prefix(&mut self) -> &mut Self {}
    pub fn with<M>(&mut self, middleware: M) -> &mut Self where M: Middleware<State> {}
    pub fn reset_middleware(&mut self) -> &mut Self {}
    pub fn nest<InnerState>(&mut self, service: Server<InnerState>) -> &mut Self {}
    #[blocking(fs)] pub fn serve_dir(&mut self, dir: impl AsRef<Path>) -> io::Result<()> {}
    #[blocking(fs)] pub fn serve_file(&mut self, file: impl AsRef<Path>) -> io::Result<()> {}
    #[on_executor(ep)] pub fn method(&mut self, method: http_types::Method, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn all(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn get(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn head(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn put(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn post(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn delete(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn options(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn connect(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn patch(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
    #[on_executor(ep)] pub fn trace(&mut self, ep: impl Endpoint<State>) -> &mut Self {}
}
pub struct Request<State>;
impl<State> Request<State> {
    pub fn state(&self) -> &State {}
    pub fn param(&self, key: &str) -> Result<&str> {}
    pub fn query<T>(&self) -> Result<T> {}
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>> {}
    pub async fn body_string(&mut self) -> Result<String> {}
    pub async fn body_json<T>(&mut self) -> Result<T> {}
    pub async fn body_form<T>(&mut self) -> Result<T> {}
}
#[derive(Debug)] pub struct Response;
pub mod listener {
    use std::io;
    use crate::Server;
    pub trait Listener<State> {
        async fn bind(&mut self, app: Server<State>) -> io::Result<()>;
        #[serves] async fn accept(&mut self) -> io::Result<()>;
    }
    pub trait ToListener<State> {
        type Listener: Listener<State>;
        fn to_listener(self) -> io::Result<Self::Listener>;
    }
    pub struct TcpListener<State>;
    impl<State> Listener<State> for TcpListener<State> {
        async fn bind(&mut self, app: Server<State>) -> io::Result<()> {}
        #[serves] async fn accept(&mut self) -> io::Result<()> {}
    }
    impl<State> ToListener<State> for &str { type Listener = TcpListener<State>; fn to_listener(self) -> io::Result<Self::Listener> {} }
    impl<State> ToListener<State> for String { type Listener = TcpListener<State>; fn to_listener(self) -> io::Result<Self::Listener> {} }
    impl<State> ToListener<State> for (&str, u16) { type Listener = TcpListener<State>; fn to_listener(self) -> io::Result<Self::Listener> {} }
    impl<State> ToListener<State> for std::net::SocketAddr { type Listener = TcpListener<State>; fn to_listener(self) -> io::Result<Self::Listener> {} }
}
pub mod utils {
    pub use async_trait::async_trait;
    pub struct Before<F>(pub F);
    pub struct After<F>(pub F);
}
pub mod prelude {
    pub use crate::listener::Listener;
    pub use http_types::Status;
}

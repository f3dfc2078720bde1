//! mockito 1.7.2. A mock is made in memory.

use std::io;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::path::Path;
pub struct Server;
impl Server {
    #[blocking(block_on)] #[instead(tokio = "mockito::Server::new_async")] pub fn new() -> ServerGuard {}
    pub async fn new_async() -> ServerGuard {}
    #[blocking(channel)] #[instead(tokio = "mockito::Server::new_with_port_async")] pub fn new_with_port(port: u16) -> Server {}
    #[blocking(channel)] #[instead(tokio = "mockito::Server::new_with_opts_async")] pub fn new_with_opts(opts: ServerOpts) -> Server {}
    pub async fn new_with_port_async(port: u16) -> Server {}
    pub async fn new_with_opts_async(opts: ServerOpts) -> Server {}
    pub fn mock<P: Into<Matcher>>(&mut self, method: &str, path: P) -> Mock {}
    pub fn url(&self) -> String {}
    pub fn host_with_port(&self) -> String {}
    pub fn socket_address(&self) -> SocketAddr {}
    pub fn reset(&mut self) {}
    pub async fn reset_async(&mut self) {}
}
pub struct Mock;
impl Mock {
    pub fn match_query<M: Into<Matcher>>(self, query: M) -> Self {}
    pub fn match_header<T: IntoHeaderName, M: Into<Matcher>>(self, field: T, value: M) -> Self {}
    pub fn match_body<M: Into<Matcher>>(self, body: M) -> Self {}
    pub fn match_request<F>(self, request_matcher: F) -> Self where F: Fn(&Request) -> bool + Send + Sync {}
    pub fn with_status(self, status: usize) -> Self {}
    pub fn with_status_code_from_request(self, callback: impl Fn(&Request) -> usize + Send + Sync) -> Self {}
    pub fn with_header<T: IntoHeaderName>(self, field: T, value: &str) -> Self {}
    pub fn with_header_from_request<T: IntoHeaderName>(self, field: T, callback: impl Fn(&Request) -> String + Send + Sync) -> Self {}
    pub fn with_body<StrOrBytes: AsRef<[u8]>>(self, body: StrOrBytes) -> Self {}
    pub fn with_chunked_body(self, callback: impl Fn(&mut dyn io::Write) -> io::Result<()> + Send + Sync) -> Self {}
    pub fn with_body_from_fn(self, callback: impl Fn(&mut dyn io::Write) -> io::Result<()> + Send + Sync) -> Self {}
    pub fn with_body_from_request(self, callback: impl Fn(&Request) -> Vec<u8> + Send + Sync) -> Self {}
    pub fn with_body_from_file(self, path: impl AsRef<Path>) -> Self {}
    pub fn expect(self, hits: usize) -> Self {}
    pub fn expect_at_least(self, hits: usize) -> Self {}
    pub fn expect_at_most(self, hits: usize) -> Self {}
    pub fn assert(&self) {}
    pub async fn assert_async(&self) {}
    pub fn matched(&self) -> bool {}
    pub async fn matched_async(&self) -> bool {}
    pub fn create(self) -> Mock {}
    pub async fn create_async(self) -> Mock {}
    pub fn remove(&self) {}
    pub async fn remove_async(&self) {}
}
pub struct ServerGuard;
impl Deref for ServerGuard {
    type Target = Server;
    fn deref(&self) -> &Self::Target {}
}
impl DerefMut for ServerGuard { fn deref_mut(&mut self) -> &mut Self::Target {} }

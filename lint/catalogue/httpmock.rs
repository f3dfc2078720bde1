//! httpmock 0.9.0. A mock of a local server is made in memory.

use std::net::SocketAddr;
pub struct When;
pub struct Then;
pub struct MockServer;
impl MockServer {
    pub async fn start_async() -> Self {}
    #[blocking(block_on)] #[instead(tokio = "httpmock::MockServer::start_async")] pub fn start() -> MockServer {}
    pub fn host(&self) -> String {}
    pub fn port(&self) -> u16 {}
    pub fn address(&self) -> &SocketAddr {}
    pub fn url<S: Into<String>>(&self, path: S) -> String {}
    pub fn base_url(&self) -> String {}
    pub fn mock<F>(&self, config_fn: F) -> Mock where F: FnOnce(When, Then) { let when: When; let then: Then; config_fn(when, then) }
    pub async fn mock_async<SpecFn>(&self, spec_fn: SpecFn) -> Mock where SpecFn: FnOnce(When, Then) {}
    pub fn reset(&self) {}
    pub async fn reset_async(&self) {}
}
impl MockServer {
    pub async fn connect_async(address: &str) -> Self {}
    #[blocking(http)] #[instead(tokio = "httpmock::MockServer::connect_async")] pub fn connect(address: &str) -> Self {}
    pub async fn connect_from_env_async() -> Self {}
    #[blocking(http)] #[instead(tokio = "httpmock::MockServer::connect_from_env_async")] pub fn connect_from_env() -> Self {}
}
pub struct Mock;
impl Mock {
    pub fn id(&self) -> usize {}
    pub fn assert(&self) {}
    pub async fn assert_async(&self) {}
    pub fn assert_hits(&self, hits: usize) {}
    pub fn assert_calls(&self, count: usize) {}
    pub async fn assert_hits_async(&self, hits: usize) {}
    pub async fn assert_calls_async(&self, hits: usize) {}
    pub fn hits(&self) -> usize {}
    pub fn calls(&self) -> usize {}
    pub async fn hits_async(&self) -> usize {}
    pub async fn calls_async(&self) -> usize {}
    pub fn delete(&mut self) {}
    pub async fn delete_async(&self) {}
    pub fn up_to_n_times(&self, n: usize) {}
    pub async fn up_to_n_times_async(&self, n: usize) {}
    pub fn server_address(&self) -> &SocketAddr {}
}
pub mod prelude { pub use crate::{Mock, MockServer, Then, When}; }

//! rsntp 4.1.2.

use std::net::SocketAddr;
use std::time::Duration;
#[derive(Debug)] pub enum SynchronizationError {}
impl std::fmt::Display for SynchronizationError {}
impl std::error::Error for SynchronizationError {}
#[derive(Clone)] pub struct Config;
impl Config {
    pub fn bind_address(self, address: SocketAddr) -> Config {}
    pub fn timeout(self, timeout: Duration) -> Config {}
    pub fn connect_ip(self, connect_ip: bool) -> Self {}
}
impl Default for Config { fn default() -> Config {} }
#[derive(Clone)] pub struct SntpClient;
impl SntpClient {
    pub fn new() -> SntpClient {}
    pub fn with_config(config: Config) -> SntpClient {}
    #[blocking(net)] #[advice("use `AsyncSntpClient`")] pub fn synchronize<A: ToServerAddrs>(&self, server_address: A) -> Result<SynchronizationResult, SynchronizationError> {}
    pub fn set_timeout(&mut self, timeout: Duration) {}
    pub fn set_bind_address(&mut self, address: SocketAddr) {}
    pub fn set_config(&mut self, config: Config) {}
}
impl Default for SntpClient { fn default() -> Self {} }
pub struct AsyncSntpClient;
impl AsyncSntpClient {
    pub fn new() -> AsyncSntpClient {}
    pub fn with_config(config: Config) -> AsyncSntpClient {}
    pub async fn synchronize<A: ToServerAddrs>(&self, server_address: A) -> Result<SynchronizationResult, SynchronizationError> {}
    pub fn set_timeout(&mut self, timeout: Duration) {}
    pub fn set_bind_address(&mut self, address: SocketAddr) {}
    pub fn set_config(&mut self, config: Config) {}
}
impl Default for AsyncSntpClient { fn default() -> Self {} }

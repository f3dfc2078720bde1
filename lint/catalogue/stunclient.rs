//! stunclient 0.4.2.

use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;
use std::{error, fmt};
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct StunClient;
impl StunClient {
    pub fn new(stun_server: SocketAddr) -> Self {}
    #[blocking(dns)] pub fn with_google_stun_server() -> Self {}
    pub fn set_timeout(&mut self, timeout: Duration) -> &mut Self {}
    pub fn set_retry_interval(&mut self, retry_interval: Duration) -> &mut Self {}
    pub fn set_software(&mut self, software: Option<&str>) -> &mut Self {}
    #[blocking(net)] #[advice("await `query_external_address_async`")] pub fn query_external_address(&self, udp: &UdpSocket) -> Result<SocketAddr, Error> {}
    pub async fn query_external_address_async(&self, udp: &tokio::net::UdpSocket) -> Result<SocketAddr, Error> {}
}
#[blocking(net)] pub fn just_give_me_the_udp_socket_and_its_external_address() -> (UdpSocket, SocketAddr) {}

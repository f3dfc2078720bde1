//! natpmp 0.5.0. Its socket does not block; the gateway is looked up in the system's files.

use std::net::Ipv4Addr;
use std::time::Duration;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug)] pub enum Error { NATPMP_ERR_CANNOTGETGATEWAY, NATPMP_ERR_SOCKETERROR, NATPMP_ERR_NOGATEWAYSUPPORT, NATPMP_TRYAGAIN }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] pub fn get_default_gateway() -> Result<Ipv4Addr> {}
#[derive(Clone, Copy, Debug)] pub enum Protocol { UDP, TCP }
#[derive(Clone, Copy, Debug)] pub struct GatewayResponse;
impl GatewayResponse {
    pub fn public_address(&self) -> &Ipv4Addr {}
    pub fn epoch(&self) -> u32 {}
}
#[derive(Clone, Copy, Debug)] pub struct MappingResponse;
impl MappingResponse {
    pub fn epoch(&self) -> u32 {}
    pub fn private_port(&self) -> u16 {}
    pub fn public_port(&self) -> u16 {}
    pub fn lifetime(&self) -> &Duration {}
}
#[derive(Clone, Copy, Debug)] pub enum Response { Gateway(GatewayResponse), UDP(MappingResponse), TCP(MappingResponse) }
#[derive(Debug)] pub struct Natpmp;
impl Natpmp {
    #[blocking(fs)] pub fn new() -> Result<Natpmp> {}
    pub fn new_with(gateway: Ipv4Addr) -> Result<Natpmp> {}
    pub fn gateway(&self) -> &Ipv4Addr {}
    pub fn get_natpmp_request_timeout(&self) -> Result<Duration> {}
    pub fn send_public_address_request(&mut self) -> Result<()> {}
    pub fn send_port_mapping_request(&mut self, protocol: Protocol, private_port: u16, public_port: u16, lifetime: u32) -> Result<()> {}
    #[polls(takes)] pub fn read_response_or_retry(&mut self) -> Result<Response> {}
}
pub struct NatpmpAsync<S>;
impl<S> NatpmpAsync<S> {
    pub fn gateway(&self) -> &Ipv4Addr {}
    pub async fn send_public_address_request(&mut self) -> Result<()> {}
    pub async fn send_port_mapping_request(&self, protocol: Protocol, private_port: u16, public_port: u16, lifetime: u32) -> Result<()> {}
    pub async fn read_response_or_retry(&self) -> Result<Response> {}
}
pub fn new_natpmp_async_with<S>(s: S, gateway: Ipv4Addr) -> NatpmpAsync<S> {}
pub async fn new_tokio_natpmp() -> Result<NatpmpAsync<tokio::net::UdpSocket>> {}
pub async fn new_tokio_natpmp_with(gateway: Ipv4Addr) -> Result<NatpmpAsync<tokio::net::UdpSocket>> {}

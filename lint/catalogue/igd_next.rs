//! igd_next 0.18.0.

use std::net::{IpAddr, SocketAddr};
#[derive(Debug)] pub enum SearchError {}
impl std::fmt::Display for SearchError {}
impl std::error::Error for SearchError {}
#[derive(Debug)] pub enum AddPortError {}
impl std::fmt::Display for AddPortError {}
impl std::error::Error for AddPortError {}
#[derive(Debug)] pub enum AddAnyPortError {}
impl std::fmt::Display for AddAnyPortError {}
impl std::error::Error for AddAnyPortError {}
#[derive(Debug)] pub enum RemovePortError {}
impl std::fmt::Display for RemovePortError {}
impl std::error::Error for RemovePortError {}
#[derive(Debug)] pub enum GetExternalIpError {}
impl std::fmt::Display for GetExternalIpError {}
impl std::error::Error for GetExternalIpError {}
#[blocking(net)] #[advice("use `igd_next::aio`")] pub fn search_gateway(options: SearchOptions) -> Result<Gateway, SearchError> {}
#[blocking(net)] #[advice("use `igd_next::aio`")] pub fn search_ipv6_firewall_gateway(options: SearchOptions) -> Result<Ipv6FirewallGateway, SearchError> {}
#[derive(Clone)] pub struct Gateway;
#[derive(Clone)] pub struct Ipv6FirewallGateway;
impl Gateway {
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn get_external_ip(&self) -> Result<IpAddr, GetExternalIpError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn get_any_address(&self, protocol: PortMappingProtocol, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<SocketAddr, AddAnyPortError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn add_any_port(&self, protocol: PortMappingProtocol, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<u16, AddAnyPortError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn add_port(&self, protocol: PortMappingProtocol, external_port: u16, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<(), AddPortError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn remove_port(&self, protocol: PortMappingProtocol, external_port: u16) -> Result<(), RemovePortError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn get_generic_port_mapping_entry(&self, index: u32) -> Result<parsing::PortMappingEntry, errors::GetGenericPortMappingEntryError> {}
    pub fn ipv6_firewall(&self) -> Option<Ipv6FirewallGateway> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn add_pinhole(&self, protocol: PortMappingProtocol, internal_client: std::net::SocketAddrV6, lease_duration: u32) -> Result<u16, errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn update_pinhole(&self, unique_id: u16, lease_duration: u32) -> Result<(), errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn remove_pinhole(&self, unique_id: u16) -> Result<(), errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn get_firewall_status(&self) -> Result<parsing::FirewallStatus, errors::PinholeError> {}
}
impl Ipv6FirewallGateway {
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn add_pinhole(&self, protocol: PortMappingProtocol, internal_client: std::net::SocketAddrV6, lease_duration: u32) -> Result<u16, errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn update_pinhole(&self, unique_id: u16, lease_duration: u32) -> Result<(), errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn remove_pinhole(&self, unique_id: u16) -> Result<(), errors::PinholeError> {}
    #[blocking(net)] #[advice("use `igd_next::aio`")] pub fn get_firewall_status(&self) -> Result<parsing::FirewallStatus, errors::PinholeError> {}
}
#[derive(Clone, Copy)] pub enum PortMappingProtocol { TCP, UDP }
#[derive(Clone, Default)] pub struct SearchOptions;
pub mod aio {
    use crate::{AddAnyPortError, AddPortError, GetExternalIpError, RemovePortError};
    use crate::{PortMappingProtocol, SearchOptions};
    use std::net::{IpAddr, SocketAddr};
    #[derive(Clone)] pub struct Gateway<P>;
    #[derive(Clone)] pub struct Ipv6FirewallGateway<P>;
    impl<P> Gateway<P> {
        pub async fn get_external_ip(&self) -> Result<IpAddr, GetExternalIpError> {}
        pub async fn get_any_address(&self, protocol: PortMappingProtocol, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<SocketAddr, AddAnyPortError> {}
        pub async fn add_any_port(&self, protocol: PortMappingProtocol, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<u16, AddAnyPortError> {}
        pub async fn add_port(&self, protocol: PortMappingProtocol, external_port: u16, local_addr: SocketAddr, lease_duration: u32, description: &str) -> Result<(), AddPortError> {}
        pub async fn remove_port(&self, protocol: PortMappingProtocol, external_port: u16) -> Result<(), RemovePortError> {}
        pub async fn get_generic_port_mapping_entry(&self, index: u32) -> Result<parsing::PortMappingEntry, errors::GetGenericPortMappingEntryError> {}
        pub fn ipv6_firewall(&self) -> Option<Ipv6FirewallGateway<P>> {}
        pub async fn add_pinhole(&self, protocol: PortMappingProtocol, internal_client: std::net::SocketAddrV6, lease_duration: u32) -> Result<u16, errors::PinholeError> {}
        pub async fn update_pinhole(&self, unique_id: u16, lease_duration: u32) -> Result<(), errors::PinholeError> {}
        pub async fn remove_pinhole(&self, unique_id: u16) -> Result<(), errors::PinholeError> {}
        pub async fn get_firewall_status(&self) -> Result<parsing::FirewallStatus, errors::PinholeError> {}
    }
    impl<P> Ipv6FirewallGateway<P> {
        pub async fn add_pinhole(&self, protocol: PortMappingProtocol, internal_client: std::net::SocketAddrV6, lease_duration: u32) -> Result<u16, errors::PinholeError> {}
        pub async fn update_pinhole(&self, unique_id: u16, lease_duration: u32) -> Result<(), errors::PinholeError> {}
        pub async fn remove_pinhole(&self, unique_id: u16) -> Result<(), errors::PinholeError> {}
        pub async fn get_firewall_status(&self) -> Result<parsing::FirewallStatus, errors::PinholeError> {}
    }
    pub mod tokio {
        use crate::SearchError;
        use super::{Gateway, Ipv6FirewallGateway, SearchOptions};
        pub struct Tokio;
        pub async fn search_gateway(options: SearchOptions) -> Result<Gateway<Tokio>, SearchError> {}
        pub async fn search_ipv6_firewall_gateway(options: SearchOptions) -> Result<Ipv6FirewallGateway<Tokio>, SearchError> {}
    }
}

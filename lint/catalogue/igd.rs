//! igd 0.12.1.

use std::net::{Ipv4Addr, SocketAddrV4};
#[blocking(net)] #[advice("use `igd::aio`")] pub fn search_gateway(options: SearchOptions) -> Result<Gateway, SearchError> {}
#[derive(Clone)] pub struct Gateway;
impl Gateway {
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn get_external_ip(&self) -> Result<Ipv4Addr, GetExternalIpError> {}
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn get_any_address(&self, protocol: PortMappingProtocol, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<SocketAddrV4, AddAnyPortError> {}
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn add_any_port(&self, protocol: PortMappingProtocol, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<u16, AddAnyPortError> {}
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn add_port(&self, protocol: PortMappingProtocol, external_port: u16, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<(), AddPortError> {}
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn remove_port(&self, protocol: PortMappingProtocol, external_port: u16) -> Result<(), RemovePortError> {}
    #[blocking(net)] #[advice("use `igd::aio`")] pub fn get_generic_port_mapping_entry(&self, index: u32) -> Result<parsing::PortMappingEntry, errors::GetGenericPortMappingEntryError> {}
}
#[derive(Clone, Copy)] pub enum PortMappingProtocol { TCP, UDP }
#[derive(Clone, Default)] pub struct SearchOptions;
pub mod aio {
    use crate::{PortMappingProtocol, SearchOptions};
    use std::net::{Ipv4Addr, SocketAddrV4};
    #[derive(Clone)] pub struct Gateway;
    impl Gateway {
        pub async fn get_external_ip(&self) -> Result<Ipv4Addr, GetExternalIpError> {}
        pub async fn get_any_address(&self, protocol: PortMappingProtocol, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<SocketAddrV4, AddAnyPortError> {}
        pub async fn add_any_port(&self, protocol: PortMappingProtocol, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<u16, AddAnyPortError> {}
        pub async fn add_port(&self, protocol: PortMappingProtocol, external_port: u16, local_addr: SocketAddrV4, lease_duration: u32, description: &str) -> Result<(), AddPortError> {}
        pub async fn remove_port(&self, protocol: PortMappingProtocol, external_port: u16) -> Result<(), RemovePortError> {}
        pub async fn get_generic_port_mapping_entry(&self, index: u32) -> Result<parsing::PortMappingEntry, errors::GetGenericPortMappingEntryError> {}
    }
    pub async fn search_gateway(options: SearchOptions) -> Result<Gateway, SearchError> {}
}

//! defguard_wireguard_rs 0.12.4. The kernel answers at once, but names are set by another program, and a tunnel in user space by its socket.

use crate::dns::DnsConfig;
use crate::error::WireguardInterfaceError;
use crate::host::Host;
use crate::key::Key;
use crate::net::IpAddrMask;
use crate::peer::Peer;
use std::io;
use std::marker::PhantomData;
use std::net::IpAddr;
#[derive(Clone)] pub struct InterfaceConfiguration { pub name: String, pub prvkey: String, pub addresses: Vec<IpAddrMask>, pub port: u16, pub peers: Vec<Peer>, pub mtu: Option<u32>, pub fwmark: Option<u32> }
pub struct Kernel;
pub struct Userspace;
pub struct WGApi<API = Kernel> { api: PhantomData<API> }
impl<API> WGApi<API> { pub fn new<S: Into<String>>(ifname: S) -> Result<Self, WireguardInterfaceError> {} }
impl WGApi<Userspace> {
    #[blocking(net)] pub fn read_host(&self) -> io::Result<Host> {}
    #[blocking(net)] pub fn write_host(&self, host: &Host) -> io::Result<()> {}
}
pub trait WireguardInterfaceApi {
    fn create_interface(&mut self) -> Result<(), WireguardInterfaceError>;
    fn assign_address(&self, address: &IpAddrMask) -> Result<(), WireguardInterfaceError>;
    fn configure_peer_routing(&self, peers: &[Peer]) -> Result<(), WireguardInterfaceError>;
    fn remove_endpoint_routing(&self, _endpoint: &str) -> Result<(), WireguardInterfaceError> {}
    fn configure_interface(&self, config: &InterfaceConfiguration) -> Result<(), WireguardInterfaceError>;
    fn remove_interface(&self) -> Result<(), WireguardInterfaceError>;
    fn configure_peer(&self, peer: &Peer) -> Result<(), WireguardInterfaceError>;
    fn remove_peer(&self, peer_pubkey: &Key) -> Result<(), WireguardInterfaceError>;
    fn read_interface_data(&self) -> Result<Host, WireguardInterfaceError>;
    #[blocking(process)] fn set_dns(&self, config: &DnsConfig) -> Result<(), WireguardInterfaceError>;
    #[blocking(process)] fn configure_dns(&self, dns: &[IpAddr], search_domains: &[&str]) -> Result<(), WireguardInterfaceError> {}
}
impl WireguardInterfaceApi for WGApi<Kernel> {
    fn create_interface(&mut self) -> Result<(), WireguardInterfaceError> {}
    fn assign_address(&self, address: &IpAddrMask) -> Result<(), WireguardInterfaceError> {}
    fn configure_peer_routing(&self, peers: &[Peer]) -> Result<(), WireguardInterfaceError> {}
    fn configure_interface(&self, config: &InterfaceConfiguration) -> Result<(), WireguardInterfaceError> {}
    #[blocking(process)] fn remove_interface(&self) -> Result<(), WireguardInterfaceError> {}
    fn configure_peer(&self, peer: &Peer) -> Result<(), WireguardInterfaceError> {}
    fn remove_peer(&self, peer_pubkey: &Key) -> Result<(), WireguardInterfaceError> {}
    fn read_interface_data(&self) -> Result<Host, WireguardInterfaceError> {}
    #[blocking(process)] fn set_dns(&self, config: &DnsConfig) -> Result<(), WireguardInterfaceError> {}
}
impl WireguardInterfaceApi for WGApi<Userspace> {
    fn create_interface(&mut self) -> Result<(), WireguardInterfaceError> {}
    fn assign_address(&self, address: &IpAddrMask) -> Result<(), WireguardInterfaceError> {}
    fn configure_peer_routing(&self, peers: &[Peer]) -> Result<(), WireguardInterfaceError> {}
    #[blocking(net)] fn configure_interface(&self, config: &InterfaceConfiguration) -> Result<(), WireguardInterfaceError> {}
    #[blocking(process)] fn remove_interface(&self) -> Result<(), WireguardInterfaceError> {}
    #[blocking(net)] fn configure_peer(&self, peer: &Peer) -> Result<(), WireguardInterfaceError> {}
    #[blocking(net)] fn remove_peer(&self, peer_pubkey: &Key) -> Result<(), WireguardInterfaceError> {}
    #[blocking(net)] fn read_interface_data(&self) -> Result<Host, WireguardInterfaceError> {}
    #[blocking(process)] fn set_dns(&self, config: &DnsConfig) -> Result<(), WireguardInterfaceError> {}
}
pub mod error {
    #[derive(Debug)] pub enum WireguardInterfaceError {}
    impl std::fmt::Display for WireguardInterfaceError {}
    impl std::error::Error for WireguardInterfaceError {}
}
pub mod dns {
    use std::net::IpAddr;
    #[derive(Clone, Copy)] pub struct DnsConfig<'a> { pub servers: &'a [IpAddr], pub search_domains: &'a [&'a str], pub routing_domains: &'a [&'a str], pub default_route: bool }
    impl<'a> DnsConfig<'a> { pub const fn full_tunnel(servers: &'a [IpAddr]) -> Self {} }
}
pub mod host {
    use crate::key::Key;
    use crate::peer::Peer;
    use std::collections::HashMap;
    #[derive(Clone, Default)] pub struct Host { pub listen_port: u16, pub private_key: Option<Key>, pub fwmark: Option<u32>, pub peers: HashMap<Key, Peer> }
    impl Host {
        pub fn new(listen_port: u16, private_key: Key) -> Self {}
        pub fn as_uapi(&self) -> String {}
    }
}
pub mod key {
    #[derive(Clone, Default)] pub struct Key;
    impl Key {
        pub fn new(buf: [u8; 32]) -> Self {}
        pub fn generate() -> Self {}
        pub fn public_key(&self) -> Self {}
        pub fn to_lower_hex(&self) -> String {}
    }
}
pub mod net {
    use std::net::IpAddr;
    #[derive(Clone)] pub struct IpAddrMask { pub address: IpAddr, pub cidr: u8 }
    impl IpAddrMask {
        pub fn new(address: IpAddr, cidr: u8) -> Self {}
        pub fn host(address: IpAddr) -> Self {}
    }
}
pub mod peer {
    use crate::error::WireguardInterfaceError;
    use crate::key::Key;
    use crate::net::IpAddrMask;
    use std::net::SocketAddr;
    #[derive(Clone, Default)] pub struct Peer { pub public_key: Key, pub preshared_key: Option<Key>, pub endpoint: Option<SocketAddr>, pub tx_bytes: u64, pub rx_bytes: u64, pub persistent_keepalive_interval: Option<u16>, pub allowed_ips: Vec<IpAddrMask> }
    impl Peer {
        pub fn new(public_key: Key) -> Self {}
        pub fn set_allowed_ips(&mut self, allowed_ips: Vec<IpAddrMask>) {}
        #[blocking(dns)] pub fn set_endpoint(&mut self, endpoint: &str) -> Result<(), WireguardInterfaceError> {}
    }
}

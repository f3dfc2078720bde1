//! netdev 0.47.0. With the interfaces come what files say of them, leases and name servers too.

pub use ipnet;
pub use self::interface::{get_default_interface, get_interfaces, interface::Interface};
pub use self::net::device::NetworkDevice;
pub use self::net::mac::MacAddr;
pub use self::route::get_default_gateway;
pub mod interface {
    pub use self::interface::Interface;
    #[blocking(fs)] pub fn get_default_interface() -> Result<Interface, String> {}
    #[blocking(fs)] pub fn get_interfaces() -> Vec<Interface> {}
    pub mod interface {
        use crate::{MacAddr, NetworkDevice};
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
        #[derive(Clone)] pub struct Interface { pub index: u32, pub name: String, pub friendly_name: Option<String>, pub description: Option<String>, pub mac_addr: Option<MacAddr>, pub ipv4: Vec<ipnet::Ipv4Net>, pub ipv6: Vec<ipnet::Ipv6Net>, pub flags: u32, pub mtu: Option<u32>, pub gateway: Option<NetworkDevice>, pub dns_servers: Vec<IpAddr>, pub default: bool }
        impl Interface {
            #[blocking(fs)] pub fn default() -> Result<Interface, String> {}
            pub fn is_up(&self) -> bool {}
            pub fn is_loopback(&self) -> bool {}
            pub fn is_running(&self) -> bool {}
            pub fn ipv4_addrs(&self) -> Vec<Ipv4Addr> {}
            pub fn ipv6_addrs(&self) -> Vec<Ipv6Addr> {}
            pub fn ip_addrs(&self) -> Vec<IpAddr> {}
            #[blocking(stat)] pub fn update_stats(&mut self) -> std::io::Result<()> {}
        }
    }
}
pub mod net {
    pub mod device {
        use super::mac::MacAddr;
        use std::net::{Ipv4Addr, Ipv6Addr};
        #[derive(Clone)] pub struct NetworkDevice { pub mac_addr: MacAddr, pub ipv4: Vec<Ipv4Addr>, pub ipv6: Vec<Ipv6Addr> }
    }
    pub mod mac {
        #[derive(Clone, Copy)] pub struct MacAddr;
        impl MacAddr {
            pub fn octets(&self) -> [u8; 6] {}
            pub fn address(&self) -> String {}
            pub fn zero() -> MacAddr {}
        }
    }
}
pub mod route {
    use crate::NetworkDevice;
    #[blocking(fs)] pub fn get_default_gateway() -> Result<NetworkDevice, String> {}
}

//! default-net 0.22.0, what `netdev` was before. With the interfaces come what files say of them and of gateways.

pub use gateway::{Gateway, get_default_gateway};
pub use interface::{Interface, get_default_interface, get_interfaces};
pub mod gateway {
    use crate::mac::MacAddr;
    use std::net::IpAddr;
    #[derive(Clone, Debug, Eq, PartialEq, Hash)] pub struct Gateway { pub mac_addr: MacAddr, pub ip_addr: IpAddr }
    impl Gateway { pub fn new() -> Gateway {} }
    #[blocking(fs)] pub fn get_default_gateway() -> Result<Gateway, String> {}
}
pub mod interface {
    use crate::gateway::Gateway;
    use crate::ip::{Ipv4Net, Ipv6Net};
    use crate::mac::MacAddr;
    use std::net::IpAddr;
    #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)] pub enum InterfaceType { Unknown, Ethernet, Wireless80211, Loopback, Tunnel }
    impl InterfaceType { pub fn name(&self) -> String {} }
    #[derive(Clone, Debug, Eq, PartialEq, Hash)] pub struct Interface { pub index: u32, pub name: String, pub friendly_name: Option<String>, pub description: Option<String>, pub if_type: InterfaceType, pub mac_addr: Option<MacAddr>, pub ipv4: Vec<Ipv4Net>, pub ipv6: Vec<Ipv6Net>, pub flags: u32, pub transmit_speed: Option<u64>, pub receive_speed: Option<u64>, pub gateway: Option<Gateway> }
    impl Interface {
        #[blocking(fs)] pub fn default() -> Result<Interface, String> {}
        pub fn dummy() -> Interface {}
        pub fn is_up(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_point_to_point(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_broadcast(&self) -> bool {}
        pub fn is_tun(&self) -> bool {}
    }
    pub fn get_local_ipaddr() -> Option<IpAddr> {}
    #[blocking(fs)] pub fn get_default_interface() -> Result<Interface, String> {}
    #[blocking(fs)] pub fn get_default_interface_index() -> Option<u32> {}
    #[blocking(fs)] pub fn get_default_interface_name() -> Option<String> {}
    #[blocking(fs)] pub fn get_interfaces() -> Vec<Interface> {}
}
pub mod ip {
    use std::net::{Ipv4Addr, Ipv6Addr};
    #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)] pub struct Ipv4Net { pub addr: Ipv4Addr, pub prefix_len: u8, pub netmask: Ipv4Addr }
    impl Ipv4Net {
        pub fn new(ipv4_addr: Ipv4Addr, prefix_len: u8) -> Ipv4Net {}
        pub fn network(&self) -> Ipv4Addr {}
        pub fn broadcast(&self) -> Ipv4Addr {}
    }
    #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)] pub struct Ipv6Net { pub addr: Ipv6Addr, pub prefix_len: u8, pub netmask: Ipv6Addr }
    impl Ipv6Net {
        pub fn new(ipv6_addr: Ipv6Addr, prefix_len: u8) -> Ipv6Net {}
        pub fn network(&self) -> Ipv6Addr {}
        pub fn broadcast(&self) -> Ipv6Addr {}
    }
}
pub mod mac {
    #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)] pub struct MacAddr(pub u8, pub u8, pub u8, pub u8, pub u8, pub u8);
    impl MacAddr {
        pub fn octets(&self) -> [u8; 6] {}
        pub fn address(&self) -> String {}
        pub fn zero() -> MacAddr {}
        pub fn broadcast() -> MacAddr {}
    }
    impl std::fmt::Display for MacAddr {}
}

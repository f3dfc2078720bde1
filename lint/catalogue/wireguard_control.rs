//! wireguard-control 2.0.0. The kernel answers at once; the backend in user space waits for a socket of its own, so that which one is asked is not known.

use std::io;
use std::net::{IpAddr, SocketAddr};
#[derive(Clone, Copy)] pub enum Backend { Kernel, Userspace }
pub struct InvalidKey;
pub enum InvalidInterfaceName {}
#[derive(Clone)] pub struct Key(pub [u8; 32]);
impl Key {
    pub fn generate_private() -> Self {}
    pub fn generate_preshared() -> Self {}
    pub fn get_public(&self) -> Self {}
    pub fn zero() -> Self {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn to_base64(&self) -> String {}
    pub fn from_base64(key: &str) -> Result<Self, InvalidKey> {}
    pub fn from_hex(hex_str: &str) -> Result<Self, InvalidKey> {}
}
#[derive(Clone)] pub struct KeyPair { pub private: Key, pub public: Key }
impl KeyPair {
    pub fn generate() -> Self {}
    pub fn from_private(key: Key) -> Self {}
}
#[derive(Clone, Copy)] pub struct InterfaceName;
impl InterfaceName { pub fn as_str_lossy(&self) -> std::borrow::Cow<str> {} }
impl std::str::FromStr for InterfaceName { type Err = InvalidInterfaceName; fn from_str(name: &str) -> Result<Self, InvalidInterfaceName> {} }
#[derive(Clone)] pub struct AllowedIp { pub address: IpAddr, pub cidr: u8 }
#[derive(Clone)] pub struct PeerConfig { pub public_key: Key, pub preshared_key: Option<Key>, pub endpoint: Option<SocketAddr>, pub persistent_keepalive_interval: Option<u16>, pub allowed_ips: Vec<AllowedIp> }
#[derive(Clone)] pub struct PeerStats { pub last_handshake_time: Option<std::time::SystemTime>, pub rx_bytes: u64, pub tx_bytes: u64 }
#[derive(Clone)] pub struct PeerInfo { pub config: PeerConfig, pub stats: PeerStats }
#[derive(Clone)] pub struct PeerConfigBuilder;
impl PeerConfigBuilder {
    pub fn new(public_key: &Key) -> Self {}
    pub fn into_peer_config(self) -> PeerConfig {}
    pub fn set_preshared_key(self, key: Key) -> Self {}
    pub fn set_endpoint(self, address: SocketAddr) -> Self {}
    pub fn set_persistent_keepalive_interval(self, interval: u16) -> Self {}
    pub fn add_allowed_ip(self, address: IpAddr, cidr: u8) -> Self {}
    pub fn add_allowed_ips(self, ips: &[AllowedIp]) -> Self {}
    pub fn replace_allowed_ips(self) -> Self {}
    pub fn remove(self) -> Self {}
}
#[derive(Clone)] pub struct Device { pub name: InterfaceName, pub public_key: Option<Key>, pub private_key: Option<Key>, pub fwmark: Option<u32>, pub listen_port: Option<u16>, pub peers: Vec<PeerInfo>, pub linked_name: Option<String>, pub backend: Backend }
impl Device {
    #[blocking(net)] pub fn list(backend: Backend) -> Result<Vec<InterfaceName>, io::Error> {}
    #[blocking(net)] pub fn get(name: &InterfaceName, backend: Backend) -> Result<Self, io::Error> {}
    #[blocking(net)] pub fn delete(self) -> Result<(), io::Error> {}
}
#[derive(Clone)] pub struct DeviceUpdate;
impl DeviceUpdate {
    pub fn new() -> Self {}
    pub fn set_keypair(self, keypair: KeyPair) -> Self {}
    pub fn set_private_key(self, key: Key) -> Self {}
    pub fn set_fwmark(self, fwmark: u32) -> Self {}
    pub fn set_listen_port(self, port: u16) -> Self {}
    pub fn randomize_listen_port(self) -> Self {}
    pub fn add_peer(self, peer: PeerConfigBuilder) -> Self {}
    pub fn add_peer_with(self, pubkey: &Key, builder: impl Fn(PeerConfigBuilder) -> PeerConfigBuilder) -> Self { let a: PeerConfigBuilder; builder(a); self }
    pub fn add_peers(self, peers: &[PeerConfigBuilder]) -> Self {}
    pub fn replace_peers(self) -> Self {}
    pub fn remove_peer_by_key(self, public_key: &Key) -> Self {}
    #[blocking(net)] pub fn apply(self, iface: &InterfaceName, backend: Backend) -> io::Result<()> {}
}

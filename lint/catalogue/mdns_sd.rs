//! mdns-sd 0.21.7. A thread of its own talks to the network; what it gives are flume's receivers.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;
pub use flume::{Receiver, RecvError, RecvTimeoutError, TryRecvError};
pub type Result<T> = core::result::Result<T, Error>;
pub type Metrics = HashMap<String, i64>;
#[derive(Clone, Debug)] pub enum Error { Again, DaemonShutdown, Msg(String), ParseIpAddr(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct ServiceDaemon;
impl ServiceDaemon {
    pub fn new() -> Result<Self> {}
    pub fn new_with_port(port: u16) -> Result<Self> {}
    pub fn browse(&self, service_type: &str) -> Result<Receiver<ServiceEvent>> {}
    pub fn browse_cache(&self, service_type: &str) -> Result<Receiver<ServiceEvent>> {}
    pub fn stop_browse(&self, ty_domain: &str) -> Result<()> {}
    pub fn resolve_hostname(&self, hostname: &str, timeout: Option<u64>) -> Result<Receiver<HostnameResolutionEvent>> {}
    pub fn stop_resolve_hostname(&self, hostname: &str) -> Result<()> {}
    pub fn register(&self, service_info: ServiceInfo) -> Result<()> {}
    pub fn unregister(&self, fullname: &str) -> Result<Receiver<UnregisterStatus>> {}
    pub fn monitor(&self) -> Result<Receiver<DaemonEvent>> {}
    pub fn shutdown(&self) -> Result<Receiver<DaemonStatus>> {}
    pub fn status(&self) -> Result<Receiver<DaemonStatus>> {}
    pub fn get_metrics(&self) -> Result<Receiver<Metrics>> {}
    pub fn set_service_name_len_max(&self, len_max: u8) -> Result<()> {}
    pub fn set_ip_check_interval(&self, interval_in_secs: u32) -> Result<()> {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`")] pub fn get_ip_check_interval(&self) -> Result<u32> {}
    pub fn enable_interface(&self, if_kind: impl IntoIfKindVec) -> Result<()> {}
    pub fn disable_interface(&self, if_kind: impl IntoIfKindVec) -> Result<()> {}
    pub fn accept_unsolicited(&self, accept: bool) -> Result<()> {}
    pub fn set_multicast_loop_v4(&self, on: bool) -> Result<()> {}
    pub fn set_multicast_loop_v6(&self, on: bool) -> Result<()> {}
    pub fn verify(&self, instance_fullname: String, timeout: Duration) -> Result<()> {}
}
#[derive(Clone, Debug)] pub enum IfKind { All, IPv4, IPv6, Name(String), Addr(IpAddr), LoopbackV4, LoopbackV6, IndexV4(u32), IndexV6(u32) }
pub trait IntoIfKindVec {}
#[derive(Debug)] pub enum ServiceEvent { SearchStarted(String), ServiceFound(String, String), ServiceResolved(Box<ResolvedService>), ServiceRemoved(String, String), SearchStopped(String) }
#[derive(Debug)] pub enum HostnameResolutionEvent { SearchStarted(String), AddressesFound(String, HashSet<ScopedIp>), AddressesRemoved(String, HashSet<ScopedIp>), SearchTimeout(String), SearchStopped(String) }
#[derive(Debug)] pub enum DaemonEvent { Announce(String, String), Error(Error), IpAdd(IpAddr), IpDel(IpAddr), NameChange(DnsNameChange), Respond(String) }
#[derive(Clone, Debug, PartialEq)] pub enum DaemonStatus { Running, Shutdown }
#[derive(Clone, Debug, PartialEq)] pub enum UnregisterStatus { OK, NotFound }
#[derive(Clone, Debug)] pub struct DnsNameChange { pub original: String, pub new_name: String }
#[derive(Clone, Debug)] pub struct ScopedIp;
impl ScopedIp { pub fn to_ip_addr(&self) -> IpAddr {} }
#[derive(Clone, Debug)] pub struct ServiceInfo;
impl ServiceInfo {
    pub fn new<Ip: AsIpAddrs, P: IntoTxtProperties>(ty_domain: &str, my_name: &str, host_name: &str, ip: Ip, port: u16, properties: P) -> Result<Self> {}
    pub fn enable_addr_auto(self) -> Self {}
    pub fn is_addr_auto(&self) -> bool {}
    pub fn set_requires_probe(&mut self, enable: bool) {}
    pub fn get_type(&self) -> &str {}
    pub fn get_fullname(&self) -> &str {}
    pub fn get_properties(&self) -> &TxtProperties {}
    pub fn get_property_val_str(&self, key: &str) -> Option<&str> {}
    pub fn get_hostname(&self) -> &str {}
    pub fn get_port(&self) -> u16 {}
    pub fn get_addresses(&self) -> &HashSet<IpAddr> {}
    pub fn as_resolved_service(self) -> ResolvedService {}
}
pub trait AsIpAddrs {}
pub trait IntoTxtProperties {}
#[derive(Clone, Debug)] pub struct TxtProperties;
impl TxtProperties {
    pub fn iter(&self) -> impl Iterator<Item = &TxtProperty> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn get(&self, key: &str) -> Option<&TxtProperty> {}
    pub fn get_property_val_str(&self, key: &str) -> Option<&str> {}
    pub fn into_property_map_str(self) -> HashMap<String, String> {}
}
#[derive(Clone, Debug)] pub struct TxtProperty;
impl TxtProperty {
    pub fn key(&self) -> &str {}
    pub fn val(&self) -> Option<&[u8]> {}
    pub fn val_str(&self) -> &str {}
}
#[derive(Clone, Debug)] pub struct ResolvedService { pub ty_domain: String, pub fullname: String, pub host: String, pub port: u16, pub addresses: HashSet<ScopedIp>, pub txt_properties: TxtProperties }
impl ResolvedService {
    pub fn is_valid(&self) -> bool {}
    pub fn get_fullname(&self) -> &str {}
    pub fn get_hostname(&self) -> &str {}
    pub fn get_port(&self) -> u16 {}
    pub fn get_addresses(&self) -> &HashSet<ScopedIp> {}
    pub fn get_addresses_v4(&self) -> HashSet<Ipv4Addr> {}
    pub fn get_properties(&self) -> &TxtProperties {}
    pub fn get_property_val_str(&self, key: &str) -> Option<&str> {}
}

//! local-ip-address 0.6.13. The kernel tells addresses at once.

use std::net::IpAddr;
#[derive(Clone, Debug, PartialEq, Eq)] pub enum Error { LocalIpAddressNotFound, StrategyError(String), PlatformNotSupported(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn local_ip() -> Result<IpAddr, Error> {}
pub fn local_ipv6() -> Result<IpAddr, Error> {}
pub fn local_broadcast_ip() -> Result<IpAddr, Error> {}
pub fn list_afinet_netifas() -> Result<Vec<(String, IpAddr)>, Error> {}

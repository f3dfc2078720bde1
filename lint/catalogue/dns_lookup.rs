//! dns_lookup 4.0.2.

use std::{error, ffi, fmt, io};
use std::net::{IpAddr, SocketAddr};
#[derive(Clone, Copy)] pub struct AddrInfoHints { pub flags: i32, pub address: i32, pub socktype: i32, pub protocol: i32 }
impl Default for AddrInfoHints {}
#[derive(Clone)] pub struct AddrInfo { pub flags: i32, pub address: i32, pub socktype: i32, pub protocol: i32, pub sockaddr: SocketAddr, pub canonname: Option<String> }
pub struct AddrInfoIter;
impl Iterator for AddrInfoIter {
    type Item = io::Result<AddrInfo>;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[blocking(dns)] #[advice("use `tokio::net::lookup_host` or an async resolver")] pub fn getaddrinfo(host: Option<&str>, service: Option<&str>, hints: Option<AddrInfoHints>) -> Result<AddrInfoIter, LookupError> {}
pub struct LookupError;
impl LookupError {
    pub fn match_gai_error(err: i32) -> Result<(), Self> {}
    pub fn new(err: i32) -> Self {}
    pub fn kind(&self) -> LookupErrorKind {}
    pub fn error_num(&self) -> i32 {}
}
impl fmt::Display for LookupError {}
impl error::Error for LookupError {}
impl From<io::Error> for LookupError {}
impl From<ffi::NulError> for LookupError {}
#[derive(Clone, Copy)] pub enum LookupErrorKind { Again, Badflags, NoName, NoData, Fail, Family, Socktype, Service, Memory, System, Unknown, IO }
impl LookupErrorKind { pub fn new(err: i32) -> Self {} }
pub fn get_hostname() -> Result<String, io::Error> {}
#[blocking(dns)] #[advice("use `tokio::net::lookup_host` or an async resolver")] pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError> {}
#[blocking(dns)] #[advice("use `tokio::net::lookup_host` or an async resolver")] pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError> {}
#[blocking(dns)] #[advice("use `tokio::net::lookup_host` or an async resolver")] pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String), LookupError> {}
#[derive(Clone, Copy)] pub enum SockType { Stream, DGram, Raw, RDM }
#[derive(Clone, Copy)] pub enum Protocol { ICMP, TCP, UDP }
#[derive(Clone, Copy)] pub enum AddrFamily { Unix, Inet, Inet6 }

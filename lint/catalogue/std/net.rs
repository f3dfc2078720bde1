//! `std::net`. Binding an address does not wait; resolving a host's name does.

use crate::error::Error;
use crate::fmt;
use crate::io::{self, Read, Write};
use crate::option;
use crate::str::FromStr;
use crate::time::Duration;
use crate::vec;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    #[by_name(dns)]
    #[instead(tokio = "tokio::net::lookup_host", smol = "smol::net::resolve", async_std = "async_std::net::ToSocketAddrs::to_socket_addrs")]
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

impl ToSocketAddrs for SocketAddr {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>;
    fn to_socket_addrs(&self) -> io::Result<crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>> {}
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
    #[blocking(dns)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (String, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
    #[blocking(dns)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for str {
    type Iter = vec::IntoIter<SocketAddr>;
    #[blocking(dns)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for String {
    type Iter = vec::IntoIter<SocketAddr>;
    #[blocking(dns)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}
impl<T: ToSocketAddrs> ToSocketAddrs for &T {
    type Iter = T::Iter;
    fn to_socket_addrs(&self) -> io::Result<T::Iter> { (**self).to_socket_addrs() }
}

#[derive(Debug)]
pub struct TcpStream;

impl TcpStream {
    #[blocking(net)]
    #[instead(tokio = "tokio::net::TcpStream::connect", smol = "smol::net::TcpStream::connect", async_std = "async_std::net::TcpStream::connect")]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    #[blocking(net)]
    #[advice("await the runtime's `TcpStream::connect` with its timeout")]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<TcpStream> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::TcpStream::peek", smol = "smol::net::TcpStream::peek", async_std = "async_std::net::TcpStream::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

impl Read for TcpStream {
    #[blocking(net, unless_nonblocking)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl Read for &TcpStream {
    #[blocking(net, unless_nonblocking)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl Write for TcpStream {
    #[blocking(net, unless_nonblocking)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &TcpStream {
    #[blocking(net, unless_nonblocking)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}

#[derive(Debug)]
pub struct TcpListener;

impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> io::Result<TcpListener> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::TcpListener::accept", smol = "smol::net::TcpListener::accept", async_std = "async_std::net::TcpListener::accept")]
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming<'_> { Incoming { listener: self } }
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

#[derive(Debug)]
pub struct Incoming<'a> { listener: &'a TcpListener }
impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;
    fn next(&mut self) -> Option<io::Result<TcpStream>> { self.listener.accept(); }
}

#[derive(Debug)]
pub struct UdpSocket;

impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::recv_from", smol = "smol::net::UdpSocket::recv_from", async_std = "async_std::net::UdpSocket::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::peek_from", smol = "smol::net::UdpSocket::peek_from", async_std = "async_std::net::UdpSocket::peek_from")]
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::send_to", smol = "smol::net::UdpSocket::send_to", async_std = "async_std::net::UdpSocket::send_to")]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> io::Result<UdpSocket> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {}
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::send", smol = "smol::net::UdpSocket::send", async_std = "async_std::net::UdpSocket::send")]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::recv", smol = "smol::net::UdpSocket::recv", async_std = "async_std::net::UdpSocket::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UdpSocket::peek", smol = "smol::net::UdpSocket::peek", async_std = "async_std::net::UdpSocket::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl IpAddr {
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn to_canonical(&self) -> IpAddr {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv4Addr;

impl Ipv4Addr {
    pub const LOCALHOST: Self = Ipv4Addr;
    pub const UNSPECIFIED: Self = Ipv4Addr;
    pub const BROADCAST: Self = Ipv4Addr;
    pub const BITS: u32 = 32;
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
    pub fn octets(&self) -> [u8; 4] {}
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
    pub fn to_bits(self) -> u32 {}
    pub fn from_bits(bits: u32) -> Ipv4Addr {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_private(&self) -> bool {}
    pub fn is_link_local(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_broadcast(&self) -> bool {}
    pub fn is_documentation(&self) -> bool {}
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr {}
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ipv6Addr;

impl Ipv6Addr {
    pub const LOCALHOST: Self = Ipv6Addr;
    pub const UNSPECIFIED: Self = Ipv6Addr;
    pub const BITS: u32 = 128;
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
    pub fn octets(&self) -> [u8; 16] {}
    pub fn segments(&self) -> [u16; 8] {}
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr {}
    pub fn to_bits(self) -> u128 {}
    pub fn from_bits(bits: u128) -> Ipv6Addr {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_unique_local(&self) -> bool {}
    pub fn is_unicast_link_local(&self) -> bool {}
    pub fn to_ipv4(&self) -> Option<Ipv4Addr> {}
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    pub fn to_canonical(&self) -> IpAddr {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {}
    pub fn ip(&self) -> IpAddr {}
    pub fn set_ip(&mut self, new_ip: IpAddr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV4;

impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
    pub fn ip(&self) -> &Ipv4Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SocketAddrV6;

impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
    pub fn ip(&self) -> &Ipv6Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
    pub fn flowinfo(&self) -> u32 {}
    pub fn scope_id(&self) -> u32 {}
    pub fn set_scope_id(&mut self, new_scope_id: u32) {}
}

impl fmt::Display for IpAddr {}
impl fmt::Display for Ipv4Addr {}
impl fmt::Display for Ipv6Addr {}
impl fmt::Display for SocketAddr {}
impl fmt::Display for SocketAddrV4 {}
impl fmt::Display for SocketAddrV6 {}

impl FromStr for IpAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {} }
impl FromStr for Ipv4Addr { type Err = AddrParseError; fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> {} }
impl FromStr for Ipv6Addr { type Err = AddrParseError; fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> {} }
impl FromStr for SocketAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {} }
impl FromStr for SocketAddrV4 { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> {} }
impl FromStr for SocketAddrV6 { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> {} }

impl From<Ipv4Addr> for IpAddr { fn from(ipv4: Ipv4Addr) -> IpAddr {} }
impl From<Ipv6Addr> for IpAddr { fn from(ipv6: Ipv6Addr) -> IpAddr {} }
impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr {} }
impl From<[u8; 16]> for IpAddr { fn from(octets: [u8; 16]) -> IpAddr {} }
impl From<[u16; 8]> for IpAddr { fn from(segments: [u16; 8]) -> IpAddr {} }
impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr {} }
impl From<u32> for Ipv4Addr { fn from(ip: u32) -> Ipv4Addr {} }
impl From<Ipv4Addr> for u32 { fn from(ip: Ipv4Addr) -> u32 {} }
impl From<[u8; 16]> for Ipv6Addr { fn from(octets: [u8; 16]) -> Ipv6Addr {} }
impl From<[u16; 8]> for Ipv6Addr { fn from(segments: [u16; 8]) -> Ipv6Addr {} }
impl From<u128> for Ipv6Addr { fn from(ip: u128) -> Ipv6Addr {} }
impl From<Ipv6Addr> for u128 { fn from(ip: Ipv6Addr) -> u128 {} }
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr {} }
impl From<SocketAddrV4> for SocketAddr { fn from(sock4: SocketAddrV4) -> SocketAddr {} }
impl From<SocketAddrV6> for SocketAddr { fn from(sock6: SocketAddrV6) -> SocketAddr {} }

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AddrParseError;
impl fmt::Display for AddrParseError {}
impl Error for AddrParseError {}

//! socket2 0.6.5.

use std::io;
use std::io::{IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::ops::{Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd, IntoRawFd, RawFd};
use std::path::Path;
use std::time::Duration;
use sys::c_int;
pub use sys::{CcidEndpoints, SockFilter};
#[derive(Clone, Copy)] pub struct Domain;
impl Domain {
    pub const IPV4: Domain = _;
    pub const IPV6: Domain = _;
    pub const UNIX: Domain = _;
    pub fn for_address(address: SocketAddr) -> Domain {}
}
impl From<c_int> for Domain {}
#[derive(Clone, Copy)] pub struct Type;
impl Type {
    pub fn nonblocking(self) -> Type {}
    pub fn cloexec(self) -> Type {}
    pub const STREAM: Type = _;
    pub const DGRAM: Type = _;
    pub const DCCP: Type = _;
    pub const SEQPACKET: Type = _;
    pub const RAW: Type = _;
}
impl From<c_int> for Type {}
#[derive(Clone, Copy)] pub struct Protocol;
impl Protocol {
    pub const ICMPV4: Protocol = _;
    pub const ICMPV6: Protocol = _;
    pub const TCP: Protocol = _;
    pub const UDP: Protocol = _;
    pub const MPTCP: Protocol = _;
    pub const DCCP: Protocol = _;
    pub const SCTP: Protocol = _;
    pub const UDPLITE: Protocol = _;
    pub const DIVERT: Protocol = _;
}
impl From<c_int> for Protocol {}
#[derive(Clone, Copy)] pub struct RecvFlags;
impl RecvFlags { pub fn is_truncated(self) -> bool {} }
pub struct MaybeUninitSlice;
impl MaybeUninitSlice { pub fn new(buf: &mut [MaybeUninit<u8>]) -> MaybeUninitSlice {} }
impl Deref for MaybeUninitSlice {
    type Target = [MaybeUninit<u8>];
    fn deref(&self) -> &[MaybeUninit<u8>] {}
}
impl DerefMut for MaybeUninitSlice { fn deref_mut(&mut self) -> &mut [MaybeUninit<u8>] {} }
#[derive(Clone)] pub struct TcpKeepalive;
impl TcpKeepalive {
    pub fn new() -> TcpKeepalive {}
    pub fn with_time(self, time: Duration) -> Self {}
    pub fn with_interval(self, interval: Duration) -> Self {}
    pub fn with_retries(self, retries: u32) -> Self {}
}
pub struct MsgHdr;
impl MsgHdr {
    pub fn new() -> MsgHdr {}
    pub fn with_addr(self, addr: &SockAddr) -> Self {}
    pub fn with_buffers(self, bufs: &[IoSlice]) -> Self {}
    pub fn with_control(self, buf: &[u8]) -> Self {}
    pub fn with_flags(self, flags: sys::c_int) -> Self {}
}
pub struct MsgHdrMut;
impl MsgHdrMut {
    pub fn new() -> MsgHdrMut {}
    pub fn with_addr(self, addr: &mut SockAddr) -> Self {}
    pub fn with_buffers(self, bufs: &mut [MaybeUninitSlice]) -> Self {}
    pub fn with_control(self, buf: &mut [MaybeUninit<u8>]) -> Self {}
    pub fn flags(&self) -> RecvFlags {}
    pub fn control_len(&self) -> usize {}
}
pub type socklen_t = crate::sys::socklen_t;
pub type sa_family_t = crate::sys::sa_family_t;
pub struct SockAddrStorage;
impl SockAddrStorage {
    pub fn zeroed() -> Self {}
    pub fn size_of(&self) -> socklen_t {}
    pub fn view_as<T>(&mut self) -> &mut T {}
}
#[derive(Clone)] pub struct SockAddr;
impl SockAddr {
    pub fn vsock(cid: u32, port: u32) -> SockAddr {}
    pub fn new(storage: SockAddrStorage, len: socklen_t) -> SockAddr {}
    pub fn try_init<F, T>(init: F) -> io::Result<(T, SockAddr)> where F: FnOnce(*mut SockAddrStorage, *mut socklen_t) -> io::Result<T> { let a: *mut SockAddrStorage; let b: *mut socklen_t; init(a, b) }
    pub fn unix<P>(path: P) -> io::Result<SockAddr> where P: AsRef<Path> {}
    pub fn set_length(&mut self, length: socklen_t) {}
    pub fn family(&self) -> sa_family_t {}
    pub fn domain(&self) -> Domain {}
    pub fn len(&self) -> socklen_t {}
    pub fn as_ptr(&self) -> *const SockAddrStorage {}
    pub fn as_storage(self) -> SockAddrStorage {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn is_unix(&self) -> bool {}
    pub fn as_socket(&self) -> Option<SocketAddr> {}
    pub fn as_socket_ipv4(&self) -> Option<SocketAddrV4> {}
    pub fn as_socket_ipv6(&self) -> Option<SocketAddrV6> {}
}
impl From<SocketAddr> for SockAddr {}
impl From<SocketAddrV4> for SockAddr {}
impl From<SocketAddrV6> for SockAddr {}
pub struct Socket;
impl Socket {
    pub fn domain(&self) -> io::Result<Domain> {}
    pub fn protocol(&self) -> io::Result<Option<Protocol>> {}
    pub fn set_reuse_port(&self, reuse: bool) -> io::Result<()> {}
    pub fn reuse_port(&self) -> io::Result<bool> {}
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
    pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_mark(&self, mark: u32) -> io::Result<()> {}
    pub fn mark(&self) -> io::Result<u32> {}
    pub fn mss(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_tos(&self, tos: u32) -> io::Result<()> {}
    pub fn tos(&self) -> io::Result<u32> {}
    pub fn set_tcp_user_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_tcp_thin_linear_timeouts(&self, timeouts: bool) -> io::Result<()> {}
    pub fn set_tcp_quickack(&self, quickack: bool) -> io::Result<()> {}
    pub fn set_tcp_mss(&self, mss: u32) -> io::Result<()> {}
    pub fn set_tcp_cork(&self, cork: bool) -> io::Result<()> {}
    pub fn set_tcp_congestion(&self, tcp_ca_name: &[u8]) -> io::Result<()> {}
    pub fn set_freebind_v6(&self, freebind: bool) -> io::Result<()> {}
    pub fn set_freebind_v4(&self, freebind: bool) -> io::Result<()> {}
    pub fn set_cpu_affinity(&self, cpu: usize) -> io::Result<()> {}
    pub fn original_dst(&self) -> io::Result<SockAddr> {}
    pub fn original_dst_ipv6(&self) -> io::Result<SockAddr> {}
    pub fn bind_device_by_index_v4(&self, interface: Option<NonZeroU32>) -> io::Result<()> {}
    pub fn bind_device_by_index_v6(&self, interface: Option<NonZeroU32>) -> io::Result<()> {}
    pub fn new(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket> {}
    pub fn new_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<Socket> {}
    pub fn pair(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)> {}
    pub fn pair_raw(domain: Domain, ty: Type, protocol: Option<Protocol>) -> io::Result<(Socket, Socket)> {}
    pub fn bind(&self, address: &SockAddr) -> io::Result<()> {}
    #[blocking(net, unless_nonblocking, unless_named(EINPROGRESS))] pub fn connect(&self, address: &SockAddr) -> io::Result<()> {}
    #[blocking(net, unless_nonblocking)] pub fn connect_timeout(&self, addr: &SockAddr, timeout: Duration) -> io::Result<()> {}
    pub fn listen(&self, backlog: c_int) -> io::Result<()> {}
    #[blocking(net, unless_nonblocking)] pub fn accept(&self) -> io::Result<(Socket, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn accept4(&self, flags: c_int) -> io::Result<(Socket, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn accept_raw(&self) -> io::Result<(Socket, SockAddr)> {}
    pub fn local_addr(&self) -> io::Result<SockAddr> {}
    pub fn peer_addr(&self) -> io::Result<SockAddr> {}
    pub fn r#type(&self) -> io::Result<Type> {}
    pub fn try_clone(&self) -> io::Result<Socket> {}
    pub fn nonblocking(&self) -> io::Result<bool> {}
    #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    #[blocking(net, unless_nonblocking)] pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_out_of_band(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: sys::c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_vectored(&self, bufs: &mut [MaybeUninitSlice]) -> io::Result<(usize, RecvFlags)> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_vectored_with_flags(&self, bufs: &mut [MaybeUninitSlice], flags: c_int) -> io::Result<(usize, RecvFlags)> {}
    #[blocking(net, unless_nonblocking)] pub fn peek(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_from_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: c_int) -> io::Result<(usize, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_from_vectored(&self, bufs: &mut [MaybeUninitSlice]) -> io::Result<(usize, RecvFlags, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn recv_from_vectored_with_flags(&self, bufs: &mut [MaybeUninitSlice], flags: c_int) -> io::Result<(usize, RecvFlags, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn peek_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
    #[blocking(net, unless_nonblocking)] pub fn peek_sender(&self) -> io::Result<SockAddr> {}
    #[blocking(net, unless_nonblocking)] pub fn recvmsg(&self, msg: &mut MsgHdrMut, flags: sys::c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_with_flags(&self, buf: &[u8], flags: c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_vectored_with_flags(&self, bufs: &[IoSlice], flags: c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_out_of_band(&self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_to(&self, buf: &[u8], addr: &SockAddr) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_to_with_flags(&self, buf: &[u8], addr: &SockAddr, flags: c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_to_vectored(&self, bufs: &[IoSlice], addr: &SockAddr) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn send_to_vectored_with_flags(&self, bufs: &[IoSlice], addr: &SockAddr, flags: c_int) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] pub fn sendmsg(&self, msg: &MsgHdr, flags: sys::c_int) -> io::Result<usize> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn keepalive(&self) -> io::Result<bool> {}
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
    pub fn linger(&self) -> io::Result<Option<Duration>> {}
    pub fn set_linger(&self, linger: Option<Duration>) -> io::Result<()> {}
    pub fn out_of_band_inline(&self) -> io::Result<bool> {}
    pub fn set_out_of_band_inline(&self, oob_inline: bool) -> io::Result<()> {}
    pub fn passcred(&self) -> io::Result<bool> {}
    pub fn set_passcred(&self, passcred: bool) -> io::Result<()> {}
    pub fn priority(&self) -> io::Result<u32> {}
    pub fn set_priority(&self, priority: u32) -> io::Result<()> {}
    pub fn recv_buffer_size(&self) -> io::Result<usize> {}
    pub fn set_recv_buffer_size(&self, size: usize) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_read_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
    pub fn reuse_address(&self) -> io::Result<bool> {}
    pub fn set_reuse_address(&self, reuse: bool) -> io::Result<()> {}
    pub fn send_buffer_size(&self) -> io::Result<usize> {}
    pub fn set_send_buffer_size(&self, size: usize) -> io::Result<()> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_write_timeout(&self, duration: Option<Duration>) -> io::Result<()> {}
    pub fn header_included_v4(&self) -> io::Result<bool> {}
    pub fn set_header_included_v4(&self, included: bool) -> io::Result<()> {}
    pub fn ip_transparent_v4(&self) -> io::Result<bool> {}
    pub fn set_ip_transparent_v4(&self, transparent: bool) -> io::Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v4_n(&self, multiaddr: &Ipv4Addr, interface: &InterfaceIndexOrAddress) -> io::Result<()> {}
    pub fn leave_multicast_v4_n(&self, multiaddr: &Ipv4Addr, interface: &InterfaceIndexOrAddress) -> io::Result<()> {}
    pub fn join_ssm_v4(&self, source: &Ipv4Addr, group: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn leave_ssm_v4(&self, source: &Ipv4Addr, group: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn multicast_all_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_all_v4(&self, all: bool) -> io::Result<()> {}
    pub fn multicast_if_v4(&self) -> io::Result<Ipv4Addr> {}
    pub fn set_multicast_if_v4(&self, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, loop_v4: bool) -> io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
    pub fn tos_v4(&self) -> io::Result<u32> {}
    pub fn set_recv_tos_v4(&self, recv_tos: bool) -> io::Result<()> {}
    pub fn recv_tos_v4(&self) -> io::Result<bool> {}
    pub fn original_dst_v4(&self) -> io::Result<SockAddr> {}
    pub fn header_included_v6(&self) -> io::Result<bool> {}
    pub fn set_header_included_v6(&self, included: bool) -> io::Result<()> {}
    pub fn ip_transparent_v6(&self) -> io::Result<bool> {}
    pub fn set_ip_transparent_v6(&self, transparent: bool) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn multicast_hops_v6(&self) -> io::Result<u32> {}
    pub fn set_multicast_hops_v6(&self, hops: u32) -> io::Result<()> {}
    pub fn multicast_all_v6(&self) -> io::Result<bool> {}
    pub fn set_multicast_all_v6(&self, all: bool) -> io::Result<()> {}
    pub fn multicast_if_v6(&self) -> io::Result<u32> {}
    pub fn set_multicast_if_v6(&self, interface: u32) -> io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v6(&self, loop_v6: bool) -> io::Result<()> {}
    pub fn unicast_hops_v6(&self) -> io::Result<u32> {}
    pub fn set_unicast_hops_v6(&self, hops: u32) -> io::Result<()> {}
    pub fn only_v6(&self) -> io::Result<bool> {}
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()> {}
    pub fn recv_tclass_v6(&self) -> io::Result<bool> {}
    pub fn set_recv_tclass_v6(&self, recv_tclass: bool) -> io::Result<()> {}
    pub fn recv_hoplimit_v6(&self) -> io::Result<bool> {}
    pub fn set_recv_hoplimit_v6(&self, recv_hoplimit: bool) -> io::Result<()> {}
    pub fn original_dst_v6(&self) -> io::Result<SockAddr> {}
    pub fn tcp_keepalive_time(&self) -> io::Result<Duration> {}
    pub fn tcp_keepalive_interval(&self) -> io::Result<Duration> {}
    pub fn tcp_keepalive_retries(&self) -> io::Result<u32> {}
    pub fn set_tcp_keepalive(&self, params: &TcpKeepalive) -> io::Result<()> {}
    pub fn tcp_nodelay(&self) -> io::Result<bool> {}
    pub fn set_tcp_nodelay(&self, nodelay: bool) -> io::Result<()> {}
}
impl Read for Socket { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Read for &Socket { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for Socket {
    #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &Socket {
    #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)] fn flush(&mut self) -> io::Result<()> {}
}
#[derive(Clone, Copy)] pub enum InterfaceIndexOrAddress { Index(u32), Address(Ipv4Addr) }
pub struct SockRef;
/// What is only borrowed belongs to a runtime where code is async: those are non-blocking.
impl SockRef {
    pub fn accept(&self) -> io::Result<(Socket, SockAddr)> {}
    pub fn accept_raw(&self) -> io::Result<(Socket, SockAddr)> {}
    pub fn recv(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    pub fn recv_out_of_band(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    pub fn recv_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: sys::c_int) -> io::Result<usize> {}
    pub fn recv_vectored(&self, bufs: &mut [MaybeUninitSlice]) -> io::Result<(usize, RecvFlags)> {}
    pub fn recv_vectored_with_flags(&self, bufs: &mut [MaybeUninitSlice], flags: c_int) -> io::Result<(usize, RecvFlags)> {}
    pub fn peek(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<usize> {}
    pub fn recv_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
    pub fn recv_from_with_flags(&self, buf: &mut [MaybeUninit<u8>], flags: c_int) -> io::Result<(usize, SockAddr)> {}
    pub fn recv_from_vectored(&self, bufs: &mut [MaybeUninitSlice]) -> io::Result<(usize, RecvFlags, SockAddr)> {}
    pub fn recv_from_vectored_with_flags(&self, bufs: &mut [MaybeUninitSlice], flags: c_int) -> io::Result<(usize, RecvFlags, SockAddr)> {}
    pub fn peek_from(&self, buf: &mut [MaybeUninit<u8>]) -> io::Result<(usize, SockAddr)> {}
    pub fn peek_sender(&self) -> io::Result<SockAddr> {}
    pub fn recvmsg(&self, msg: &mut MsgHdrMut, flags: sys::c_int) -> io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn send_with_flags(&self, buf: &[u8], flags: c_int) -> io::Result<usize> {}
    pub fn send_vectored(&self, bufs: &[IoSlice]) -> io::Result<usize> {}
    pub fn send_vectored_with_flags(&self, bufs: &[IoSlice], flags: c_int) -> io::Result<usize> {}
    pub fn send_out_of_band(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn send_to(&self, buf: &[u8], addr: &SockAddr) -> io::Result<usize> {}
    pub fn send_to_with_flags(&self, buf: &[u8], addr: &SockAddr, flags: c_int) -> io::Result<usize> {}
    pub fn send_to_vectored(&self, bufs: &[IoSlice], addr: &SockAddr) -> io::Result<usize> {}
    pub fn send_to_vectored_with_flags(&self, bufs: &[IoSlice], addr: &SockAddr, flags: c_int) -> io::Result<usize> {}
    pub fn sendmsg(&self, msg: &MsgHdr, flags: sys::c_int) -> io::Result<usize> {}
}
impl Deref for SockRef {
    type Target = Socket;
    fn deref(&self) -> &Self::Target {}
}
impl<S> From<&S> for SockRef where S: AsFd {}
impl AsRawFd for Socket { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for Socket { fn into_raw_fd(self) -> RawFd {} }

//! netlink_sys 0.9.0. The kernel answers at once what it was asked, but says what it likes when it likes.

use std::io::Result;
#[derive(Clone, Copy)] pub struct SocketAddr;
impl SocketAddr {
    pub fn new(port_number: u32, multicast_groups: u32) -> Self {}
    pub fn port_number(&self) -> u32 {}
}
#[derive(Clone)] pub struct Socket;
impl Socket {
    pub fn new(protocol: isize) -> Result<Self> {}
    pub fn bind(&mut self, addr: &SocketAddr) -> Result<()> {}
    pub fn bind_auto(&mut self) -> Result<SocketAddr> {}
    pub fn connect(&self, remote_addr: &SocketAddr) -> Result<()> {}
    pub fn add_membership(&self, group: u32) -> Result<()> {}
    #[sets_nonblocking(non_blocking)] pub fn set_non_blocking(&self, non_blocking: bool) -> Result<()> {}
    #[blocking(net, unless_nonblocking)] #[advice("use `netlink_sys::TokioSocket`")] pub fn recv_from<B>(&self, buf: &mut B, flags: i32) -> Result<(usize, SocketAddr)> {}
    #[blocking(net, unless_nonblocking)] #[advice("use `netlink_sys::TokioSocket`")] pub fn recv<B>(&self, buf: &mut B, flags: i32) -> Result<usize> {}
    #[blocking(net, unless_nonblocking)] #[advice("use `netlink_sys::TokioSocket`")] pub fn recv_from_full(&self) -> Result<(Vec<u8>, SocketAddr)> {}
    pub fn send_to(&self, buf: &[u8], addr: &SocketAddr, flags: i32) -> Result<usize> {}
    pub fn send(&self, buf: &[u8], flags: i32) -> Result<usize> {}
    pub fn get_address(&self, addr: &mut SocketAddr) -> Result<()> {}
    pub fn set_pktinfo(&self, value: bool) -> Result<()> {}
    pub fn drop_membership(&self, group: u32) -> Result<()> {}
    pub fn set_broadcast_error(&self, value: bool) -> Result<()> {}
    pub fn set_no_enobufs(&self, value: bool) -> Result<()> {}
    pub fn set_cap_ack(&self, value: bool) -> Result<()> {}
    pub fn set_ext_ack(&self, value: bool) -> Result<()> {}
    pub fn set_rx_buf_sz<T>(&self, size: T) -> Result<()> {}
    pub fn set_netlink_get_strict_chk(&self, value: bool) -> Result<()> {}
}
pub trait AsyncSocket {
    fn socket_ref(&self) -> &Socket;
    fn socket_mut(&mut self) -> &mut Socket;
    fn new(protocol: isize) -> Result<Self>;
}
pub trait AsyncSocketExt {
    async fn send(&self, buf: &[u8]) -> Result<usize> {}
    async fn send_to(&self, buf: &[u8], addr: &SocketAddr) -> Result<usize> {}
    async fn recv<B>(&self, buf: &mut B) -> Result<()> {}
    async fn recv_from<B>(&self, buf: &mut B) -> Result<SocketAddr> {}
    async fn recv_from_full(&self) -> Result<(Vec<u8>, SocketAddr)> {}
}
impl<S: AsyncSocket> AsyncSocketExt for S {}
pub struct TokioSocket;
impl AsyncSocket for TokioSocket {
    fn socket_ref(&self) -> &Socket {}
    fn socket_mut(&mut self) -> &mut Socket {}
    fn new(protocol: isize) -> Result<Self> {}
}
pub struct SmolSocket;
impl AsyncSocket for SmolSocket {
    fn socket_ref(&self) -> &Socket {}
    fn socket_mut(&mut self) -> &mut Socket {}
    fn new(protocol: isize) -> Result<Self> {}
}

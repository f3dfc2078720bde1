//! vsock 0.5.5.

use std::io::{Read, Result, Write};
use std::net::Shutdown;
use std::time::Duration;
#[derive(Clone, Copy)] pub struct VsockAddr;
impl VsockAddr {
    pub fn new(cid: u32, port: u32) -> Self {}
    pub fn cid(&self) -> u32 {}
    pub fn port(&self) -> u32 {}
}
pub struct VsockListener;
impl VsockListener {
    pub fn bind(addr: &impl SockaddrLike) -> Result<Self> {}
    pub fn bind_with_cid_port(cid: u32, port: u32) -> Result<VsockListener> {}
    pub fn local_addr(&self) -> Result<VsockAddr> {}
    pub fn try_clone(&self) -> Result<Self> {}
    #[blocking(net, unless_nonblocking)] #[advice("use `tokio_vsock::VsockListener`")] pub fn accept(&self) -> Result<(VsockStream, VsockAddr)> {}
    pub fn incoming(&self) -> Incoming { Incoming { listener: self } }
    #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
}
pub struct Incoming { listener: &VsockListener }
impl Iterator for Incoming {
    type Item = Result<VsockStream>;
    fn next(&mut self) -> Option<Result<VsockStream>> { self.listener.accept() }
}
pub struct VsockStream;
impl VsockStream {
    #[blocking(net)] #[advice("use `tokio_vsock::VsockStream`")] pub fn connect(addr: &impl SockaddrLike) -> Result<Self> {}
    #[blocking(net)] #[advice("use `tokio_vsock::VsockStream`")] pub fn connect_with_cid_port(cid: u32, port: u32) -> Result<Self> {}
    pub fn peer_addr(&self) -> Result<VsockAddr> {}
    pub fn local_addr(&self) -> Result<VsockAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
    pub fn try_clone(&self) -> Result<Self> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> {}
    #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> {}
}
impl Read for VsockStream { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Read for &VsockStream { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Write for VsockStream {
    #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &VsockStream {
    #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
pub fn get_local_cid() -> Result<u32> {}

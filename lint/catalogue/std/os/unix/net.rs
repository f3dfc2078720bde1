//! `std::os::unix::net`.

use crate::io::{self, Read, Write};
use crate::net::Shutdown;
use crate::path::Path;
use crate::time::Duration;

#[derive(Clone, Debug)]
pub struct SocketAddr;
impl SocketAddr {
    pub fn from_pathname<P: AsRef<Path>>(path: P) -> io::Result<SocketAddr> {}
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&Path> {}
}

#[derive(Debug)]
pub struct UnixStream;

impl UnixStream {
    #[blocking(net)]
    #[instead(tokio = "tokio::net::UnixStream::connect", smol = "smol::net::unix::UnixStream::connect", async_std = "async_std::os::unix::net::UnixStream::connect")]
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
    #[blocking(net)]
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream> {}
    pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    pub fn try_clone(&self) -> io::Result<UnixStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}

impl Read for UnixStream {
    #[blocking(net, unless_nonblocking)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl Read for &UnixStream {
    #[blocking(net, unless_nonblocking)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl Write for UnixStream {
    #[blocking(net, unless_nonblocking)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &UnixStream {
    #[blocking(net, unless_nonblocking)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[derive(Debug)]
pub struct UnixListener;

impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept")]
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
    pub fn try_clone(&self) -> io::Result<UnixListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn incoming(&self) -> Incoming<'_> { Incoming { listener: self } }
}

impl<'a> IntoIterator for &'a UnixListener {
    type Item = io::Result<UnixStream>;
    type IntoIter = Incoming<'a>;
    fn into_iter(self) -> Incoming<'a> { self.incoming() }
}

#[derive(Debug)]
pub struct Incoming<'a> { listener: &'a UnixListener }
impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<UnixStream>;
    fn next(&mut self) -> Option<io::Result<UnixStream>> { self.listener.accept(); }
}

#[derive(Debug)]
pub struct UnixDatagram;

impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
    pub fn unbound() -> io::Result<UnixDatagram> {}
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<UnixDatagram> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UnixDatagram::recv_from", smol = "smol::net::unix::UnixDatagram::recv_from", async_std = "async_std::os::unix::net::UnixDatagram::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UnixDatagram::recv", smol = "smol::net::unix::UnixDatagram::recv", async_std = "async_std::os::unix::net::UnixDatagram::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UnixDatagram::send_to", smol = "smol::net::unix::UnixDatagram::send_to", async_std = "async_std::os::unix::net::UnixDatagram::send_to")]
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
    #[blocking(net, unless_nonblocking)]
    #[instead(tokio = "tokio::net::UnixDatagram::send", smol = "smol::net::unix::UnixDatagram::send", async_std = "async_std::os::unix::net::UnixDatagram::send")]
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    #[sets_nonblocking(nonblocking)]
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}

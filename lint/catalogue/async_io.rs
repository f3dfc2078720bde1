//! async_io 2.6.0.

use futures_io::{AsyncRead, AsyncWrite};
use futures_lite::stream::Stream;
use std::{borrow, fs, io, net, process};
use std::future::Future;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::unix::io::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixListener, SocketAddr as UnixSocketAddr, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
pub struct Timer;
impl Timer {
    pub fn never() -> Timer {}
    pub fn after(duration: Duration) -> Timer {}
    pub fn at(instant: Instant) -> Timer {}
    pub fn interval(period: Duration) -> Timer {}
    pub fn interval_at(start: Instant, period: Duration) -> Timer {}
    pub fn will_fire(&self) -> bool {}
    pub fn set_after(&mut self, duration: Duration) {}
    pub fn set_at(&mut self, instant: Instant) {}
    pub fn set_interval(&mut self, period: Duration) {}
    pub fn set_interval_at(&mut self, start: Instant, period: Duration) {}
    pub fn clear(&mut self) {}
}
impl Future for Timer { type Output = Instant; }
impl Stream for Timer { type Item = Instant; }
pub struct Async<T>;
impl<T: AsFd> Async<T> {
    pub fn new(io: T) -> io::Result<Async<T>> {}
    pub fn new_nonblocking(io: T) -> io::Result<Async<T>> {}
}
impl<T: AsRawFd> AsRawFd for Async<T> {}
impl<T: AsFd> AsFd for Async<T> {}
impl<T: AsFd + From<OwnedFd>> TryFrom<OwnedFd> for Async<T> { type Error = io::Error; }
impl<T> Async<T> {
    #[gives_nonblocking] pub fn get_ref(&self) -> &T {}
    #[gives_nonblocking] pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> io::Result<T> {}
    pub fn readable(&self) -> Readable<T> {}
    pub fn readable_owned(self: Arc<Self>) -> ReadableOwned<T> {}
    pub fn writable(&self) -> Writable<T> {}
    pub fn writable_owned(self: Arc<Self>) -> WritableOwned<T> {}
    pub fn poll_readable(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
    pub fn poll_writable(&self, cx: &mut Context) -> Poll<io::Result<()>> {}
    #[gives_nonblocking(op)] pub async fn read_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> { let a: &T; op(a) }
    #[gives_nonblocking(op)] pub async fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R> { let a: &mut T; op(a) }
    #[gives_nonblocking(op)] pub async fn write_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R> { let a: &T; op(a) }
    #[gives_nonblocking(op)] pub async fn write_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R> { let a: &mut T; op(a) }
}
impl<T> AsRef<T> for Async<T> {}
impl<T: IoSafe + Read> AsyncRead for Async<T> {}
impl<T> AsyncRead for &Async<T> where &T: Read {}
impl<T: IoSafe + Write> AsyncWrite for Async<T> {}
impl<T> AsyncWrite for &Async<T> where &T: Write {}
impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpListener>> {}
    pub async fn accept(&self) -> io::Result<(Async<TcpStream>, SocketAddr)> {}
    pub fn incoming(&self) -> impl Stream<Item = io::Result<Async<TcpStream>>> {}
}
impl TryFrom<net::TcpListener> for Async<net::TcpListener> { type Error = io::Error; }
impl Async<TcpStream> {
    pub async fn connect<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpStream>> {}
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
}
impl TryFrom<net::TcpStream> for Async<net::TcpStream> { type Error = io::Error; }
impl Async<UdpSocket> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<UdpSocket>> {}
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
}
impl TryFrom<net::UdpSocket> for Async<net::UdpSocket> { type Error = io::Error; }
impl Async<UnixListener> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixListener>> {}
    pub async fn accept(&self) -> io::Result<(Async<UnixStream>, UnixSocketAddr)> {}
    pub fn incoming(&self) -> impl Stream<Item = io::Result<Async<UnixStream>>> {}
}
impl TryFrom<std::os::unix::net::UnixListener> for Async<std::os::unix::net::UnixListener> { type Error = io::Error; }
impl Async<UnixStream> {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixStream>> {}
    pub fn pair() -> io::Result<(Async<UnixStream>, Async<UnixStream>)> {}
}
impl TryFrom<std::os::unix::net::UnixStream> for Async<std::os::unix::net::UnixStream> { type Error = io::Error; }
impl Async<UnixDatagram> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixDatagram>> {}
    pub fn unbound() -> io::Result<Async<UnixDatagram>> {}
    pub fn pair() -> io::Result<(Async<UnixDatagram>, Async<UnixDatagram>)> {}
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, UnixSocketAddr)> {}
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
}
impl TryFrom<std::os::unix::net::UnixDatagram> for Async<std::os::unix::net::UnixDatagram> { type Error = io::Error; }
pub trait IoSafe {}
impl<T> IoSafe for &T {}
impl IoSafe for fs::File {}
impl IoSafe for io::Stderr {}
impl IoSafe for io::Stdin {}
impl IoSafe for io::Stdout {}
impl IoSafe for io::StderrLock {}
impl IoSafe for io::StdinLock {}
impl IoSafe for io::StdoutLock {}
impl IoSafe for net::TcpStream {}
impl IoSafe for process::ChildStdin {}
impl IoSafe for process::ChildStdout {}
impl IoSafe for process::ChildStderr {}
impl IoSafe for std::os::unix::net::UnixStream {}
impl IoSafe for io::PipeReader {}
impl IoSafe for io::PipeWriter {}
impl<T: IoSafe + Read> IoSafe for io::BufReader<T> {}
impl<T: IoSafe + Write> IoSafe for io::BufWriter<T> {}
impl<T: IoSafe + Write> IoSafe for io::LineWriter<T> {}
impl<T: IoSafe> IoSafe for &mut T {}
impl<T: IoSafe> IoSafe for Box<T> {}
impl<T: Clone + IoSafe> IoSafe for borrow::Cow<T> {}
#[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
pub struct Readable<T>;
impl<T> Future for Readable<T> { type Output = io::Result<()>; }
pub struct ReadableOwned<T>;
impl<T> Future for ReadableOwned<T> { type Output = io::Result<()>; }
pub struct Writable<T>;
impl<T> Future for Writable<T> { type Output = io::Result<()>; }
pub struct WritableOwned<T>;
impl<T> Future for WritableOwned<T> { type Output = io::Result<()>; }
pub mod os {
    pub mod unix {
        use std::os::unix::io::BorrowedFd;
        pub fn reactor_fd() -> Option<BorrowedFd> {}
    }
}

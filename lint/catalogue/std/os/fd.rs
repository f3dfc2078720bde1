//! `std::os::fd`.

use crate::fs::File;
use crate::io;
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use crate::process::{ChildStderr, ChildStdin, ChildStdout};

pub type RawFd = i32;

pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }

#[derive(Debug)]
pub struct OwnedFd;
impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> { fd: &'fd i32 }
impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self {}
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
}

impl<T: AsFd> AsFd for &T { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> { fn as_raw_fd(&self) -> RawFd {} }
impl AsRawFd for BorrowedFd<'_> { fn as_raw_fd(&self) -> RawFd {} }
impl AsFd for BorrowedFd<'_> { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl AsRawFd for RawFd { fn as_raw_fd(&self) -> RawFd {} }

impl AsRawFd for OwnedFd { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for OwnedFd { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for OwnedFd { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for OwnedFd { fn as_fd(&self) -> BorrowedFd<'_> {} }

impl AsRawFd for File { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for File { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for File { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for File { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<File> for OwnedFd { fn from(owned: File) -> OwnedFd {} }
impl From<OwnedFd> for File { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for TcpStream { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for TcpStream { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for TcpStream { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for TcpStream { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<TcpStream> for OwnedFd { fn from(owned: TcpStream) -> OwnedFd {} }
impl From<OwnedFd> for TcpStream { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for TcpListener { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for TcpListener { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for TcpListener { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for TcpListener { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<TcpListener> for OwnedFd { fn from(owned: TcpListener) -> OwnedFd {} }
impl From<OwnedFd> for TcpListener { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for UdpSocket { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for UdpSocket { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for UdpSocket { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for UdpSocket { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<UdpSocket> for OwnedFd { fn from(owned: UdpSocket) -> OwnedFd {} }
impl From<OwnedFd> for UdpSocket { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for UnixStream { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for UnixStream { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for UnixStream { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for UnixStream { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<UnixStream> for OwnedFd { fn from(owned: UnixStream) -> OwnedFd {} }
impl From<OwnedFd> for UnixStream { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for UnixListener { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for UnixListener { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for UnixListener { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for UnixListener { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<UnixListener> for OwnedFd { fn from(owned: UnixListener) -> OwnedFd {} }
impl From<OwnedFd> for UnixListener { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for UnixDatagram { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for UnixDatagram { fn into_raw_fd(self) -> RawFd {} }
impl FromRawFd for UnixDatagram { unsafe fn from_raw_fd(fd: RawFd) -> Self {} }
impl AsFd for UnixDatagram { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<UnixDatagram> for OwnedFd { fn from(owned: UnixDatagram) -> OwnedFd {} }
impl From<OwnedFd> for UnixDatagram { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for ChildStdin { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for ChildStdin { fn into_raw_fd(self) -> RawFd {} }
impl AsFd for ChildStdin { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<ChildStdin> for OwnedFd { fn from(owned: ChildStdin) -> OwnedFd {} }
impl From<OwnedFd> for ChildStdin { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for ChildStdout { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for ChildStdout { fn into_raw_fd(self) -> RawFd {} }
impl AsFd for ChildStdout { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<ChildStdout> for OwnedFd { fn from(owned: ChildStdout) -> OwnedFd {} }
impl From<OwnedFd> for ChildStdout { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for ChildStderr { fn as_raw_fd(&self) -> RawFd {} }
impl IntoRawFd for ChildStderr { fn into_raw_fd(self) -> RawFd {} }
impl AsFd for ChildStderr { fn as_fd(&self) -> BorrowedFd<'_> {} }
impl From<ChildStderr> for OwnedFd { fn from(owned: ChildStderr) -> OwnedFd {} }
impl From<OwnedFd> for ChildStderr { fn from(fd: OwnedFd) -> Self {} }

impl AsRawFd for io::Stdin { fn as_raw_fd(&self) -> RawFd {} }
impl AsFd for io::Stdin { fn as_fd(&self) -> BorrowedFd<'_> {} }

impl AsRawFd for io::Stdout { fn as_raw_fd(&self) -> RawFd {} }
impl AsFd for io::Stdout { fn as_fd(&self) -> BorrowedFd<'_> {} }

impl AsRawFd for io::Stderr { fn as_raw_fd(&self) -> RawFd {} }
impl AsFd for io::Stderr { fn as_fd(&self) -> BorrowedFd<'_> {} }

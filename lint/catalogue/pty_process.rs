//! pty-process 0.5.4.
#![unlike_before("0.5")]

use std::ffi::OsStr;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::process::Stdio;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), Rustix(rustix::io::Errno), Unsplit(OwnedReadPty, OwnedWritePty) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug, Clone, Copy)] pub struct Size;
impl Size {
    pub fn new(row: u16, col: u16) -> Self {}
    pub fn new_with_pixel(row: u16, col: u16, xpixel: u16, ypixel: u16) -> Self {}
}
pub fn open() -> Result<(Pty, Pts)> {}
pub struct Pty;
impl Pty {
    pub fn from_fd(fd: OwnedFd) -> Result<Self> {}
    pub fn resize(&self, size: Size) -> Result<()> {}
    pub fn split(&mut self) -> (ReadPty, WritePty) {}
    pub fn into_split(self) -> (OwnedReadPty, OwnedWritePty) {}
}
impl tokio::io::AsyncRead for Pty {}
impl tokio::io::AsyncWrite for Pty {}
pub struct Pts;
impl Pts { pub fn from_fd(fd: OwnedFd) -> Self {} }
pub struct ReadPty<'a>;
impl tokio::io::AsyncRead for ReadPty {}
pub struct WritePty<'a>;
impl WritePty { pub fn resize(&self, size: Size) -> Result<()> {} }
impl tokio::io::AsyncWrite for WritePty {}
#[derive(Debug)] pub struct OwnedReadPty;
impl OwnedReadPty { pub fn unsplit(self, write_half: OwnedWritePty) -> Result<Pty> {} }
impl tokio::io::AsyncRead for OwnedReadPty {}
#[derive(Debug)] pub struct OwnedWritePty;
impl OwnedWritePty { pub fn resize(&self, size: Size) -> Result<()> {} }
impl tokio::io::AsyncWrite for OwnedWritePty {}
pub struct Command;
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Self {}
    pub fn arg<S: AsRef<OsStr>>(self, arg: S) -> Self {}
    pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
    pub fn env<K, V>(self, key: K, val: V) -> Self where K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn envs<I, K, V>(self, vars: I) -> Self where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Self {}
    pub fn env_clear(self) -> Self {}
    pub fn current_dir<P: AsRef<Path>>(self, dir: P) -> Self {}
    pub fn kill_on_drop(self, kill_on_drop: bool) -> Self {}
    pub fn stdin<T: Into<Stdio>>(self, cfg: T) -> Self {}
    pub fn stdout<T: Into<Stdio>>(self, cfg: T) -> Self {}
    pub fn stderr<T: Into<Stdio>>(self, cfg: T) -> Self {}
    pub fn spawn(self, pts: Pts) -> Result<tokio::process::Child> {}
    pub fn spawn_borrowed(&mut self, pts: &Pts) -> Result<tokio::process::Child> {}
    pub fn uid(self, id: u32) -> Self {}
    pub fn gid(self, id: u32) -> Self {}
    pub fn arg0<S>(self, arg: S) -> Self where S: AsRef<OsStr> {}
}
impl From<tokio::process::Command> for Command {}
pub mod blocking {
    use crate::{Result, Size};
    use std::ffi::OsStr;
    use std::io::{self, Read, Write};
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::process::Stdio;
    pub fn open() -> Result<(Pty, Pts)> {}
    pub struct Pty;
    impl Pty {
        pub fn from_fd(fd: OwnedFd) -> Self {}
        pub fn resize(&self, size: Size) -> Result<()> {}
    }
    impl Read for Pty { #[blocking(process)] #[advice("use `pty_process::Pty`")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for Pty {
        #[blocking(process)] #[advice("use `pty_process::Pty`")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl Read for &Pty { #[blocking(process)] #[advice("use `pty_process::Pty`")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for &Pty {
        #[blocking(process)] #[advice("use `pty_process::Pty`")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct Pts;
    impl Pts { pub fn from_fd(fd: OwnedFd) -> Self {} }
    pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Self {}
        pub fn arg<S: AsRef<OsStr>>(self, arg: S) -> Self {}
        pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn env<K, V>(self, key: K, val: V) -> Self where K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn envs<I, K, V>(self, vars: I) -> Self where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Self {}
        pub fn env_clear(self) -> Self {}
        pub fn current_dir<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn stdin<T: Into<Stdio>>(self, cfg: T) -> Self {}
        pub fn stdout<T: Into<Stdio>>(self, cfg: T) -> Self {}
        pub fn stderr<T: Into<Stdio>>(self, cfg: T) -> Self {}
        pub fn spawn(self, pts: Pts) -> Result<std::process::Child> {}
        pub fn spawn_borrowed(&mut self, pts: &Pts) -> Result<std::process::Child> {}
        pub fn uid(self, id: u32) -> Self {}
        pub fn gid(self, id: u32) -> Self {}
        pub fn arg0<S>(self, arg: S) -> Self where S: AsRef<OsStr> {}
    }
    impl From<std::process::Command> for Command {}
}

//! duct 1.1.2.

#[returns(duct::Expression)] macro_rules! cmd { () => {} }
use crate::unix::HandleExt;
use std::{io, time};
use std::ffi::{OsStr, OsString};
use std::os::fd::IntoRawFd as IntoRawFdOrHandle;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
pub fn cmd<T, U>(program: T, args: U) -> Expression where T: IntoExecutablePath, U: IntoIterator, U::Item: Into<OsString> {}
#[derive(Clone)] pub struct Expression;
impl Expression {
    #[blocking(process)] pub fn run(&self) -> io::Result<Output> {}
    #[blocking(process)] pub fn read(&self) -> io::Result<String> {}
    #[blocking(spawn_process)] pub fn start(&self) -> io::Result<Handle> {}
    #[blocking(spawn_process)] pub fn reader(&self) -> io::Result<ReaderHandle> {}
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression {}
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression {}
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stdin_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression {}
    pub fn stdin_null(&self) -> Expression {}
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stdout_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression {}
    pub fn stdout_null(&self) -> Expression {}
    pub fn stdout_capture(&self) -> Expression {}
    pub fn stdout_to_stderr(&self) -> Expression {}
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn stderr_file<T: IntoRawFdOrHandle>(&self, file: T) -> Expression {}
    pub fn stderr_null(&self) -> Expression {}
    pub fn stderr_capture(&self) -> Expression {}
    pub fn stderr_to_stdout(&self) -> Expression {}
    pub fn stdout_stderr_swap(&self) -> Expression {}
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression {}
    pub fn env<T, U>(&self, name: T, val: U) -> Expression where T: Into<OsString>, U: Into<OsString> {}
    pub fn env_remove<T>(&self, name: T) -> Expression where T: Into<OsString> {}
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression where T: IntoIterator<Item = (U, V)>, U: Into<OsString>, V: Into<OsString> {}
    pub fn unchecked(&self) -> Expression {}
    pub fn before_spawn<F>(&self, hook: F) -> Expression where F: Fn(&mut Command) -> io::Result<()> {}
}
impl From<&Expression> for Expression {}
pub struct Handle;
impl Handle {
    #[blocking(process)] pub fn wait(&self) -> io::Result<&Output> {}
    #[blocking(process)] pub fn wait_timeout(&self, timeout: time::Duration) -> io::Result<Option<&Output>> {}
    #[blocking(process)] pub fn wait_deadline(&self, deadline: time::Instant) -> io::Result<Option<&Output>> {}
    pub fn try_wait(&self) -> io::Result<Option<&Output>> {}
    pub fn into_output(self) -> io::Result<Output> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn pids(&self) -> Vec<u32> {}
}
impl HandleExt for Handle { fn send_signal(&self, signal: libc::c_int) -> io::Result<()> {} }
pub trait IntoExecutablePath {
    fn to_executable(self) -> OsString;
}
impl IntoExecutablePath for &Path { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for PathBuf { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for &PathBuf { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for &str { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for String { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for &String { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for &OsStr { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for OsString { fn to_executable(self) -> OsString {} }
impl IntoExecutablePath for &OsString { fn to_executable(self) -> OsString {} }
pub struct ReaderHandle;
impl ReaderHandle {
    pub fn try_wait(&self) -> io::Result<Option<&Output>> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn pids(&self) -> Vec<u32> {}
}
impl Read for &ReaderHandle { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Read for ReaderHandle { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub mod unix {
    use std::io;
    pub trait HandleExt {
        fn send_signal(&self, signal: libc::c_int) -> io::Result<()>;
    }
}

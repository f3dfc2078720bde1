//! remotefs-ssh 1.1.1. What waits is said of `RemoteFs` in remotefs.

use remotefs::fs::{AsyncRemoteFs, RemoteFs, RemoteResult};
use std::path::Path;
use std::time::Duration;
pub trait SshSession {}
pub struct LibSsh2Session;
impl SshSession for LibSsh2Session {}
pub struct LibSshSession;
impl SshSession for LibSshSession {}
pub struct KeyMethod;
pub struct SshOpts;
impl SshOpts {
    pub fn new<S: AsRef<str>>(host: S) -> Self {}
    pub fn port(self, port: u16) -> Self {}
    pub fn username<S: AsRef<str>>(self, username: S) -> Self {}
    pub fn password<S: AsRef<str>>(self, password: S) -> Self {}
    pub fn connection_timeout(self, timeout: Duration) -> Self {}
    pub fn config_file<P: AsRef<Path>, R>(self, p: P, rules: R) -> Self {}
    pub fn key_storage<T>(self, storage: Box<T>) -> Self {}
    pub fn method(self, method: KeyMethod) -> Self {}
}
pub struct ScpFs<S> { session: S }
impl<S> ScpFs<S> {
    pub fn libssh2(opts: SshOpts) -> ScpFs<LibSsh2Session> {}
    pub fn libssh(opts: SshOpts) -> ScpFs<LibSshSession> {}
    pub fn banner(&self) -> RemoteResult<Option<String>> {}
}
impl<S: SshSession> RemoteFs for ScpFs<S> {}
pub struct SftpFs<S> { session: S }
impl<S> SftpFs<S> {
    pub fn libssh2(opts: SshOpts) -> SftpFs<LibSsh2Session> {}
    pub fn libssh(opts: SshOpts) -> SftpFs<LibSshSession> {}
    pub fn banner(&self) -> RemoteResult<Option<String>> {}
}
impl<S: SshSession> RemoteFs for SftpFs<S> {}
pub struct RusshScpFs<T> { handler: T }
impl<T> RusshScpFs<T> { pub fn new(opts: SshOpts) -> Self {} }
impl<T> AsyncRemoteFs for RusshScpFs<T> {}
pub struct RusshSftpFs<T> { handler: T }
impl<T> RusshSftpFs<T> { pub fn new(opts: SshOpts) -> Self {} }
impl<T> AsyncRemoteFs for RusshSftpFs<T> {}

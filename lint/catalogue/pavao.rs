//! pavao 0.3.1: files of SMB shares.

use std::io::{self, Read, Write};
use std::{error, fmt};
pub type SmbResult<T> = Result<T, SmbError>;
#[derive(Debug)] pub enum SmbError {}
impl fmt::Display for SmbError {}
impl error::Error for SmbError {}
#[derive(Clone, Default)] pub struct SmbCredentials;
impl SmbCredentials {
    pub fn server<S: AsRef<str>>(self, server: S) -> Self {}
    pub fn share<S: AsRef<str>>(self, share: S) -> Self {}
    pub fn username<S: AsRef<str>>(self, username: S) -> Self {}
    pub fn password<S: AsRef<str>>(self, password: S) -> Self {}
    pub fn workgroup<S: AsRef<str>>(self, workgroup: S) -> Self {}
}
#[derive(Default)] pub struct SmbOptions;
#[derive(Clone, Copy)] pub struct SmbMode;
impl From<u32> for SmbMode {}
#[derive(Default)] pub struct SmbOpenOptions;
impl SmbOpenOptions {
    pub fn read(self, read: bool) -> Self {}
    pub fn write(self, write: bool) -> Self {}
    pub fn create(self, create: bool) -> Self {}
}
pub struct SmbDirent;
pub struct SmbStat;
pub struct SmbClient;
impl SmbClient {
    pub fn new(credentials: SmbCredentials, options: SmbOptions) -> SmbResult<Self> {}
    #[blocking(net)] pub fn unlink<S: AsRef<str>>(&self, path: S) -> SmbResult<()> {}
    #[blocking(net)] pub fn rename<S: AsRef<str>>(&self, orig_url: S, new_url: S) -> SmbResult<()> {}
    #[blocking(net)] pub fn list_dir<S: AsRef<str>>(&self, path: S) -> SmbResult<Vec<SmbDirent>> {}
    #[blocking(net)] pub fn mkdir<S: AsRef<str>>(&self, p: S, mode: SmbMode) -> SmbResult<()> {}
    #[blocking(net)] pub fn rmdir<S: AsRef<str>>(&self, p: S) -> SmbResult<()> {}
    #[blocking(net)] pub fn stat<S: AsRef<str>>(&self, p: S) -> SmbResult<SmbStat> {}
    #[blocking(net)] pub fn open_with<P: AsRef<str>>(&self, path: P, options: SmbOpenOptions) -> SmbResult<SmbFile> {}
}
pub struct SmbFile;
impl Read for SmbFile { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for SmbFile {
    #[blocking(net)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
}

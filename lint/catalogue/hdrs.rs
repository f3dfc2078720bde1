//! hdrs 0.3.4: files of HDFS, whose nodes answer.

use std::io::{self, Read, Result, Seek, SeekFrom, Write};
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new(name_node: &str) -> ClientBuilder {}
    pub fn with_user(self, user: &str) -> ClientBuilder {}
    pub fn with_kerberos_ticket_cache_path(self, kerberos_ticket_cache_path: &str) -> ClientBuilder {}
    #[blocking(net)] pub fn connect(self) -> io::Result<Client> {}
}
pub struct Client;
impl Client {
    pub fn open_file(&self) -> OpenOptions {}
    #[blocking(net)] pub fn remove_file(&self, path: &str) -> io::Result<()> {}
    #[blocking(net)] pub fn rename_file(&self, old_path: &str, new_path: &str) -> io::Result<()> {}
    #[blocking(net)] pub fn remove_dir(&self, path: &str) -> io::Result<()> {}
    #[blocking(net)] pub fn remove_dir_all(&self, path: &str) -> io::Result<()> {}
    #[blocking(net)] pub fn metadata(&self, path: &str) -> io::Result<Metadata> {}
    #[blocking(net)] pub fn read_dir(&self, path: &str) -> io::Result<Readdir> {}
    #[blocking(net)] pub fn create_dir(&self, path: &str) -> io::Result<()> {}
}
#[derive(Clone)] pub struct Metadata;
impl Metadata {
    pub fn path(&self) -> &str {}
    pub fn len(&self) -> u64 {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
}
/// All entries are in memory.
pub struct Readdir;
impl Iterator for Readdir {
    type Item = Metadata;
    fn next(&mut self) -> Option<Metadata> {}
}
#[derive(Clone)] pub struct OpenOptions;
impl OpenOptions {
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    #[blocking(net)] #[advice("await `async_open`")] pub fn open(&self, path: &str) -> Result<File> {}
    pub async fn async_open(&self, path: &str) -> Result<AsyncFile> {}
}
pub struct AsyncFile;
pub struct File;
impl File { #[blocking(net)] pub fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize> {} }
impl Read for File { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Write for File {
    #[blocking(net)] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    #[blocking(net)] fn flush(&mut self) -> Result<()> {}
}
impl Seek for File { #[blocking(net)] fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }

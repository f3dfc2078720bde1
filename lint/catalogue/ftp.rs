//! ftp 3.0.1.

use std::io::{BufReader, Cursor, Read};
use std::net::{TcpStream, ToSocketAddrs};
pub use types::FtpError;
pub mod types {
    #[derive(Debug)] pub enum FtpError {}
    impl std::fmt::Display for FtpError {}
    impl std::error::Error for FtpError {}
    pub type Result<T> = std::result::Result<T, FtpError>;
    #[derive(Clone, Copy, Debug)] pub enum FileType { Ascii, Ebcdic, Image, Binary, Local(u8) }
}
use types::{FileType, Result};
pub struct FtpStream;
impl FtpStream {
    #[blocking(net)] pub fn connect<A: ToSocketAddrs>(addr: A) -> Result<FtpStream> {}
    pub fn get_ref(&self) -> &TcpStream {}
    #[blocking(net)] pub fn login(&mut self, user: &str, password: &str) -> Result<()> {}
    #[blocking(net)] pub fn cwd(&mut self, path: &str) -> Result<()> {}
    #[blocking(net)] pub fn cdup(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn pwd(&mut self) -> Result<String> {}
    #[blocking(net)] pub fn noop(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn mkdir(&mut self, pathname: &str) -> Result<()> {}
    #[blocking(net)] pub fn transfer_type(&mut self, file_type: FileType) -> Result<()> {}
    #[blocking(net)] pub fn quit(&mut self) -> Result<()> {}
    #[blocking(net)] pub fn get(&mut self, file_name: &str) -> Result<BufReader<DataStream>> {}
    #[blocking(net)] pub fn rename(&mut self, from_name: &str, to_name: &str) -> Result<()> {}
    #[blocking(net)] pub fn retr<F, T>(&mut self, filename: &str, reader: F) -> Result<T> where F: FnOnce(&mut DataStream) -> Result<T> { let data: &mut DataStream; reader(data) }
    #[blocking(net)] pub fn simple_retr(&mut self, file_name: &str) -> Result<Cursor<Vec<u8>>> {}
    #[blocking(net)] pub fn rmdir(&mut self, pathname: &str) -> Result<()> {}
    #[blocking(net)] pub fn rm(&mut self, filename: &str) -> Result<()> {}
    #[blocking(net)] pub fn put<R: Read>(&mut self, filename: &str, r: &mut R) -> Result<()> {}
    #[blocking(net)] pub fn list(&mut self, pathname: Option<&str>) -> Result<Vec<String>> {}
    #[blocking(net)] pub fn nlst(&mut self, pathname: Option<&str>) -> Result<Vec<String>> {}
    #[blocking(net)] pub fn size(&mut self, pathname: &str) -> Result<Option<usize>> {}
}
pub struct DataStream;
impl Read for DataStream { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }

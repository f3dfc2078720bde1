//! tokio_rusqlite 0.5.0.

use rusqlite::OpenFlags;
use std::{error, result};
use std::fmt::Display;
use std::path::Path;
pub use rusqlite::params;
pub enum Error { ConnectionClosed, Close((Connection, rusqlite::Error)), Rusqlite(rusqlite::Error), Other(Box<dyn error::Error + Send + Sync>) }
impl Display for Error {}
impl error::Error for Error {}
impl From<rusqlite::Error> for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone)] pub struct Connection;
impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<Self> {}
    pub async fn open_in_memory() -> Result<Self> {}
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self> {}
    pub async fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> Result<Self> {}
    pub async fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self> {}
    pub async fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> Result<Self> {}
    #[off_thread(function)] pub async fn call<F, R>(&self, function: F) -> Result<R> where F: FnOnce(&mut rusqlite::Connection) -> Result<R> {}
    #[off_thread(function)] pub async fn call_unwrap<F, R>(&self, function: F) -> R where F: FnOnce(&mut rusqlite::Connection) -> R {}
    pub async fn close(self) -> Result<()> {}
}

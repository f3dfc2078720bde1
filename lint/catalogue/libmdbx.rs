//! libmdbx 0.9.0. A transaction that writes waits for the one that does; a commit, for the device.

use std::path::Path;
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct RO;
pub struct RW;
pub struct WriteMap;
pub struct NoWriteMap;
pub struct Table;
#[derive(Clone, Copy, Default)] pub struct TableFlags;
#[derive(Clone, Copy, Default)] pub struct WriteFlags;
#[derive(Clone, Default)] pub struct DatabaseOptions;
pub struct Database<E>;
impl<E> Database<E> {
    #[blocking(db)] pub fn open(path: impl AsRef<Path>) -> Result<Database<E>> {}
    #[blocking(db)] pub fn open_with_options(path: impl AsRef<Path>, options: DatabaseOptions) -> Result<Database<E>> {}
    pub fn begin_ro_txn(&self) -> Result<Transaction<RO, E>> {}
    #[blocking(db)] pub fn begin_rw_txn(&self) -> Result<Transaction<RW, E>> {}
    #[blocking(db)] pub fn sync(&self, force: bool) -> Result<bool> {}
}
pub struct Transaction<K, E>;
impl<K, E> Transaction<K, E> {
    #[blocking(db)] pub fn get<V>(&self, table: &Table, key: impl AsRef<[u8]>) -> Result<Option<V>> {}
    #[blocking(db)] pub fn commit(self) -> Result<bool> {}
    #[blocking(db)] pub fn open_table(&self, name: Option<&str>) -> Result<Table> {}
}
impl<E> Transaction<RW, E> {
    #[blocking(db)] pub fn create_table(&self, name: Option<&str>, flags: TableFlags) -> Result<Table> {}
    #[blocking(db)] pub fn put(&self, table: &Table, key: impl AsRef<[u8]>, data: impl AsRef<[u8]>, flags: WriteFlags) -> Result<()> {}
    #[blocking(db)] pub fn del(&self, table: &Table, key: impl AsRef<[u8]>, data: Option<&[u8]>) -> Result<bool> {}
    #[blocking(db)] pub fn clear_table(&self, table: &Table) -> Result<()> {}
}

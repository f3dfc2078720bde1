//! lmdb 0.8.0.

use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug)] pub enum Error { KeyExist, NotFound, MapFull, Other(i32) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug)] pub struct Database;
#[derive(Clone, Copy)] pub struct DatabaseFlags;
#[derive(Clone, Copy)] pub struct EnvironmentFlags;
#[derive(Clone, Copy)] pub struct WriteFlags;
pub struct EnvironmentBuilder;
impl EnvironmentBuilder {
    #[blocking(db)] pub fn open(&self, path: &Path) -> Result<Environment> {}
    pub fn set_flags(&mut self, flags: EnvironmentFlags) -> &mut EnvironmentBuilder {}
    pub fn set_max_readers(&mut self, max_readers: u32) -> &mut EnvironmentBuilder {}
    pub fn set_max_dbs(&mut self, max_readers: u32) -> &mut EnvironmentBuilder {}
    pub fn set_map_size(&mut self, map_size: usize) -> &mut EnvironmentBuilder {}
}
pub struct Environment;
impl Environment {
    pub fn new() -> EnvironmentBuilder {}
    #[blocking(db)] pub fn open_db(&self, name: Option<&str>) -> Result<Database> {}
    #[blocking(db)] pub fn create_db(&self, name: Option<&str>, flags: DatabaseFlags) -> Result<Database> {}
    pub fn begin_ro_txn(&self) -> Result<RoTransaction> {}
    #[blocking(db)] pub fn begin_rw_txn(&self) -> Result<RwTransaction> {}
    #[blocking(db)] pub fn sync(&self, force: bool) -> Result<()> {}
}
pub trait Transaction {
    #[blocking(db)] fn commit(self) -> Result<()> {}
    fn abort(self) {}
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, database: Database, key: &K) -> Result<&[u8]> {}
}
pub struct RoTransaction;
impl Transaction for RoTransaction {}
pub struct RwTransaction;
impl Transaction for RwTransaction {}
impl RwTransaction {
    #[blocking(db)] pub fn put<K: AsRef<[u8]>, D: AsRef<[u8]>>(&mut self, database: Database, key: &K, data: &D, flags: WriteFlags) -> Result<()> {}
    #[blocking(db)] pub fn del<K: AsRef<[u8]>>(&mut self, database: Database, key: &K, data: Option<&[u8]>) -> Result<()> {}
    #[blocking(db)] pub fn clear_db(&mut self, db: Database) -> Result<()> {}
}

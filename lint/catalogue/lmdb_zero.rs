//! lmdb-zero 0.4.4. What waits is as in `lmdb`.

pub mod open { #[derive(Clone, Copy)] pub struct Flags; }
pub mod db { #[derive(Clone, Copy)] pub struct Flags; }
pub mod put { #[derive(Clone, Copy)] pub struct Flags; }
pub mod del { #[derive(Clone, Copy)] pub struct Flags; }
pub mod copy { #[derive(Clone, Copy)] pub struct Flags; }
pub mod error { pub use crate::{Error, Result}; }
#[derive(Clone, Debug)] pub enum Error { Code(i32), NulStr, Reopened, Mismatch, ValRejected(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub type FileMode = u32;
#[derive(Clone, Copy, Debug)] pub struct Stat { pub psize: u32, pub depth: u32, pub branch_pages: usize, pub leaf_pages: usize, pub overflow_pages: usize, pub entries: usize }
#[derive(Debug)] pub struct EnvBuilder;
impl EnvBuilder {
    pub fn new() -> Result<Self> {}
    pub fn set_mapsize(&mut self, size: usize) -> Result<()> {}
    pub fn set_maxreaders(&mut self, readers: u32) -> Result<()> {}
    pub fn set_maxdbs(&mut self, dbs: u32) -> Result<()> {}
    #[blocking(db)] pub unsafe fn open(self, path: &str, flags: open::Flags, mode: FileMode) -> Result<Environment> {}
}
#[derive(Debug)] pub struct Environment;
impl Environment {
    #[blocking(db)] pub fn copy(&self, path: &str, flags: copy::Flags) -> Result<()> {}
    pub fn stat(&self) -> Result<Stat> {}
    #[blocking(db)] pub fn sync(&self, force: bool) -> Result<()> {}
    pub fn maxreaders(&self) -> Result<u32> {}
    pub fn maxkeysize(&self) -> u32 {}
}
#[derive(Clone, Debug)] pub struct DatabaseOptions { pub flags: db::Flags }
impl DatabaseOptions {
    pub fn new(flags: db::Flags) -> DatabaseOptions {}
    pub fn defaults() -> DatabaseOptions {}
    pub fn create_map<K>() -> Self {}
    pub fn create_multimap<K, V>() -> Self {}
    pub fn create_multimap_unsized<K, V>() -> Self {}
}
#[derive(Debug)] pub struct Database;
impl Database {
    #[blocking(db)] pub fn open<E>(env: E, name: Option<&str>, options: &DatabaseOptions) -> Result<Database> {}
    #[blocking(db)] pub fn delete(self) -> Result<()> {}
    pub fn env(&self) -> &Environment {}
}
pub struct Cursor;
#[derive(Debug)] pub struct ConstTransaction;
impl ConstTransaction {
    pub fn access(&self) -> ConstAccessor {}
    pub fn cursor<DB>(&self, db: DB) -> Result<Cursor> {}
    pub fn id(&self) -> usize {}
    pub fn db_stat(&self, db: &Database) -> Result<Stat> {}
}
#[derive(Debug)] pub struct ReadTransaction;
impl ReadTransaction {
    pub fn new<E>(env: E) -> Result<Self> {}
    pub fn reset(self) -> ResetTransaction {}
}
impl std::ops::Deref for ReadTransaction {
    type Target = ConstTransaction;
    fn deref(&self) -> &ConstTransaction {}
}
#[derive(Debug)] pub struct ResetTransaction;
impl ResetTransaction { pub fn renew(self) -> Result<ReadTransaction> {} }
#[derive(Debug)] pub struct WriteTransaction;
impl WriteTransaction {
    #[blocking(db)] pub fn new<E>(env: E) -> Result<Self> {}
    pub fn child_tx(&mut self) -> Result<WriteTransaction> {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    pub fn access(&self) -> WriteAccessor {}
}
impl std::ops::Deref for WriteTransaction {
    type Target = ConstTransaction;
    fn deref(&self) -> &ConstTransaction {}
}
pub struct ConstAccessor;
impl ConstAccessor { #[blocking(db)] pub fn get<K, V>(&self, db: &Database, key: &K) -> Result<&V> {} }
pub struct WriteAccessor;
impl WriteAccessor {
    #[blocking(db)] pub fn put<K, V>(&mut self, db: &Database, key: &K, value: &V, flags: put::Flags) -> Result<()> {}
    #[blocking(db)] pub fn del_key<K>(&mut self, db: &Database, key: &K) -> Result<()> {}
    #[blocking(db)] pub fn del_item<K, V>(&mut self, db: &Database, key: &K, val: &V) -> Result<()> {}
    #[blocking(db)] pub fn clear_db(&mut self, db: &Database) -> Result<()> {}
}
impl std::ops::Deref for WriteAccessor {
    type Target = ConstAccessor;
    fn deref(&self) -> &ConstAccessor {}
}

//! canopydb 0.2.5.

use std::ops::Deref;
use std::path::Path;
pub use bytes::Bytes;
pub type TxId = u64;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct EnvOptions;
impl EnvOptions { pub fn new(path: impl AsRef<Path>) -> Self {} }
#[derive(Clone, Default)] pub struct DbOptions;
impl DbOptions { pub fn new() -> Self {} }
#[derive(Clone, Default)] pub struct TreeOptions;
#[derive(Clone)] pub struct Environment;
impl Environment {
    #[blocking(db)] pub fn new(path: impl AsRef<Path>) -> Result<Self, Error> {}
    #[blocking(db)] pub fn with_options(options: EnvOptions) -> Result<Self, Error> {}
    #[blocking(db)] pub fn remove_database(&self, db_name: &str) -> Result<bool, Error> {}
    #[blocking(db)] pub fn get_or_create_database(&self, db_name: &str) -> Result<Database, Error> {}
    #[blocking(db)] pub fn get_or_create_database_with(&self, db_name: &str, options: DbOptions) -> Result<Database, Error> {}
    #[blocking(db)] pub fn get_database(&self, db_name: &str) -> Result<Option<Database>, Error> {}
    #[blocking(db)] pub fn group_commit(&self, txs: impl IntoIterator<Item = WriteTransaction>, sync: bool) -> Result<(), Error> {}
}
#[derive(Clone)] pub struct Database;
impl Database {
    #[blocking(db)] pub fn new(path: impl AsRef<Path>) -> Result<Database, Error> {}
    #[blocking(db)] pub fn with_options(env_opts: EnvOptions, db_opts: DbOptions) -> Result<Database, Error> {}
    pub fn environment(&self) -> Environment {}
    #[blocking(db)] pub fn checkpoint(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn sync(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn begin_write(&self) -> Result<WriteTransaction, Error> {}
    #[blocking(db)] pub fn begin_write_concurrent(&self) -> Result<WriteTransaction, Error> {}
    #[blocking(db)] pub fn begin_write_with(&self, concurrent: bool) -> Result<WriteTransaction, Error> {}
    pub fn begin_read(&self) -> Result<ReadTransaction, Error> {}
    #[blocking(db)] pub fn compact(&self) -> Result<(), Error> {}
}
pub struct Transaction;
impl Transaction {
    pub fn tx_id(&self) -> TxId {}
    #[blocking(db)] pub fn list_trees(&self) -> Result<Vec<Bytes>, Error> {}
    #[blocking(db)] pub fn get_tree(&self, name: &[u8]) -> Result<Option<Tree>, Error> {}
}
pub struct ReadTransaction { inner: Transaction }
impl Deref for ReadTransaction { type Target = Transaction; fn deref(&self) -> &Transaction { &self.inner } }
pub struct WriteTransaction { inner: Transaction }
impl Deref for WriteTransaction { type Target = Transaction; fn deref(&self) -> &Transaction { &self.inner } }
impl WriteTransaction {
    #[blocking(db)] pub fn rename_tree(&self, old: &[u8], new: &[u8]) -> Result<bool, Error> {}
    #[blocking(db)] pub fn delete_tree(&self, name: &[u8]) -> Result<bool, Error> {}
    #[blocking(db)] pub fn get_or_create_tree(&self, name: &[u8]) -> Result<Tree, Error> {}
    #[blocking(db)] pub fn get_or_create_tree_with(&self, name: &[u8], options: TreeOptions) -> Result<Tree, Error> {}
    #[blocking(db)] pub fn commit(self) -> Result<TxId, Error> {}
    #[blocking(db)] pub fn commit_with(self, sync: bool) -> Result<TxId, Error> {}
    pub fn rollback(self) -> Result<(), Error> {}
    pub fn is_dirty(&self) -> bool {}
}
pub struct Tree;
impl Tree {
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> u64 {}
    #[blocking(db)] pub fn get(&self, key: &[u8]) -> Result<Option<Bytes>, Error> {}
    #[blocking(db)] pub fn insert(&mut self, key: &[u8], value: &[u8]) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete(&mut self, key: &[u8]) -> Result<bool, Error> {}
    #[blocking(db)] pub fn delete_range<K: AsRef<[u8]>>(&mut self, key_range: impl std::ops::RangeBounds<K>) -> Result<(), Error> {}
    #[blocking(db)] pub fn clear(&mut self) -> Result<(), Error> {}
    #[blocking(db)] pub fn range<K: AsRef<[u8]>>(&self, bounds: impl std::ops::RangeBounds<K>) -> Result<RangeIter, Error> {}
    #[blocking(db)] pub fn prefix<K: AsRef<[u8]>>(&self, prefix: &K) -> Result<RangeIter, Error> {}
    #[blocking(db)] pub fn iter(&self) -> Result<RangeIter, Error> {}
    #[blocking(db)] pub fn keys(&self) -> Result<RangeKeysIter, Error> {}
    #[blocking(db)] pub fn first(&self) -> Result<Option<(Bytes, Bytes)>, Error> {}
    #[blocking(db)] pub fn last(&self) -> Result<Option<(Bytes, Bytes)>, Error> {}
}
pub struct RangeIter;
impl Iterator for RangeIter {
    type Item = Result<(Bytes, Bytes), Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<(Bytes, Bytes), Error>> {}
}
pub struct RangeKeysIter;
impl Iterator for RangeKeysIter {
    type Item = Result<Bytes, Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<Bytes, Error>> {}
}

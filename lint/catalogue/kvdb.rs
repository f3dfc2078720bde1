//! kvdb 0.13.0: what databases of this kind have in common. Some are in memory alone, so that the trait says nothing of blocking.

use std::io;
pub type DBValue = Vec<u8>;
pub type DBKey = smallvec::SmallVec<[u8; 32]>;
pub type DBKeyValue = (DBKey, DBValue);
#[derive(Clone, Default)] pub struct DBTransaction { pub ops: Vec<DBOp> }
#[derive(Clone)] pub enum DBOp { Insert { col: u32, key: DBKey, value: DBValue }, Delete { col: u32, key: DBKey }, DeletePrefix { col: u32, prefix: DBKey } }
impl DBTransaction {
    pub fn new() -> DBTransaction {}
    pub fn with_capacity(cap: usize) -> DBTransaction {}
    pub fn put(&mut self, col: u32, key: &[u8], value: &[u8]) {}
    pub fn put_vec(&mut self, col: u32, key: &[u8], value: Vec<u8>) {}
    pub fn delete(&mut self, col: u32, key: &[u8]) {}
    pub fn delete_prefix(&mut self, col: u32, prefix: &[u8]) {}
}
pub trait KeyValueDB {
    fn transaction(&self) -> DBTransaction {}
    fn get(&self, col: u32, key: &[u8]) -> io::Result<Option<DBValue>>;
    fn get_by_prefix(&self, col: u32, prefix: &[u8]) -> io::Result<Option<DBValue>>;
    fn write(&self, transaction: DBTransaction) -> io::Result<()>;
    fn iter(&self, col: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>>>;
    fn iter_with_prefix(&self, col: u32, prefix: &[u8]) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>>>;
    fn has_key(&self, col: u32, key: &[u8]) -> io::Result<bool> { self.get(col, key).map(|opt| opt.is_some()) }
    fn has_prefix(&self, col: u32, prefix: &[u8]) -> io::Result<bool> { self.get_by_prefix(col, prefix).map(|opt| opt.is_some()) }
}

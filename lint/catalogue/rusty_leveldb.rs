//! rusty_leveldb 4.0.2.

use std::path::Path;
pub type Result<T> = std::result::Result<T, Status>;
#[derive(Debug)] pub enum Status {}
impl std::fmt::Display for Status {}
impl std::error::Error for Status {}
pub type Bytes = bytes::Bytes;
pub struct DB;
impl DB {
    #[blocking(db)] pub fn open<P: AsRef<Path>>(name: P, opt: Options) -> Result<DB> {}
    #[blocking(db)] pub fn close(&mut self) -> Result<()> {}
}
impl DB {
    #[blocking(db)] pub fn put(&mut self, k: &[u8], v: &[u8]) -> Result<()> {}
    #[blocking(db)] pub fn delete(&mut self, k: &[u8]) -> Result<()> {}
    #[blocking(db)] pub fn write(&mut self, batch: WriteBatch, sync: bool) -> Result<()> {}
    #[blocking(db)] pub fn flush(&mut self) -> Result<()> {}
}
impl DB {
    #[blocking(db)] pub fn get_at(&mut self, snapshot: &Snapshot, key: &[u8]) -> Result<Option<Bytes>> {}
    #[blocking(db)] pub fn get(&mut self, key: &[u8]) -> Option<Bytes> {}
}
impl DB {
    pub fn new_iter(&mut self) -> Result<DBIterator> {}
    pub fn new_iter_at(&mut self, ss: Snapshot) -> Result<DBIterator> {}
}
impl DB { pub fn get_snapshot(&mut self) -> Snapshot {} }
impl DB { #[blocking(db)] pub fn compact_range(&mut self, from: &[u8], to: &[u8]) -> Result<()> {} }
pub struct WriteBatch;
impl WriteBatch {
    pub fn set_contents(&mut self, from: &[u8]) {}
    pub fn put(&mut self, k: &[u8], v: &[u8]) {}
    pub fn delete(&mut self, k: &[u8]) {}
    pub fn clear(&mut self) {}
    pub fn count(&self) -> u32 {}
    pub fn sequence(&self) -> SequenceNumber {}
    pub fn encode(self, seq: SequenceNumber) -> Vec<u8> {}
}
impl Default for WriteBatch { fn default() -> Self {} }
impl AsyncDB {
    pub async fn close(&self) -> Result<()> {}
    pub async fn put(&self, key: Vec<u8>, val: Vec<u8>) -> Result<()> {}
    pub async fn delete(&self, key: Vec<u8>) -> Result<()> {}
    pub async fn write(&self, batch: WriteBatch, sync: bool) -> Result<()> {}
    pub async fn flush(&self) -> Result<()> {}
    pub async fn get(&self, key: Vec<u8>) -> Result<Option<Vec<u8>>> {}
    pub async fn get_at(&self, snapshot: SnapshotRef, key: Vec<u8>) -> Result<Option<Vec<u8>>> {}
    pub async fn get_snapshot(&self) -> Result<SnapshotRef> {}
    pub async fn drop_snapshot(&self, snapshot: SnapshotRef) -> Result<()> {}
    pub async fn compact_range(&self, from: Vec<u8>, to: Vec<u8>) -> Result<()> {}
}
#[derive(Clone)] pub struct AsyncDB;
impl AsyncDB { pub fn new<P: AsRef<Path>>(name: P, opts: Options) -> Result<AsyncDB> {} }
pub struct DBIterator;
pub trait LdbIterator {
    fn advance(&mut self) -> bool;
    fn current(&self) -> Option<(Bytes, Bytes)>;
    fn seek(&mut self, key: &[u8]);
    fn seek_to_first(&mut self) {}
    fn reset(&mut self);
    fn valid(&self) -> bool;
    fn prev(&mut self) -> bool;
    fn next(&mut self) -> Option<(Vec<u8>, Vec<u8>)> {}
}
impl LdbIterator for DBIterator {
    #[blocking(db)] fn advance(&mut self) -> bool {}
    fn current(&self) -> Option<(Bytes, Bytes)> {}
    #[blocking(db)] fn seek(&mut self, to: &[u8]) {}
    #[blocking(db)] fn seek_to_first(&mut self) {}
    fn reset(&mut self) {}
    fn valid(&self) -> bool {}
    #[blocking(db)] fn prev(&mut self) -> bool {}
    #[blocking(db)] fn next(&mut self) -> Option<(Vec<u8>, Vec<u8>)> {}
}
#[derive(Clone, Default)] pub struct Options;
pub fn in_memory() -> Options {}

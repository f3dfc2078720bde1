//! lsm-tree 3.1.10. What is written goes to memory, until it is flushed; what is read may come from a file.
#![unlike_before("3.0")]

use std::ops::RangeBounds;
use std::path::Path;
use std::sync::Arc;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
pub type SeqNo = u64;
pub type UserKey = Slice;
pub type UserValue = Slice;
pub type KvPair = (UserKey, UserValue);
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Slice;
impl Slice { pub fn new(bytes: &[u8]) -> Self {} }
impl std::ops::Deref for Slice {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsRef<[u8]> for Slice { fn as_ref(&self) -> &[u8] {} }
impl From<Vec<u8>> for Slice {}
impl From<&[u8]> for Slice {}
impl From<&str> for Slice {}
impl From<String> for Slice {}
#[derive(Clone, Default)] pub struct SequenceNumberCounter;
impl SequenceNumberCounter {
    pub fn new(prev: SeqNo) -> Self {}
    pub fn get(&self) -> SeqNo {}
    pub fn next(&self) -> SeqNo {}
    pub fn set(&self, seqno: SeqNo) {}
    pub fn fetch_max(&self, seqno: SeqNo) {}
}
pub struct Cache;
impl Cache {
    pub fn with_capacity_bytes(bytes: u64) -> Self {}
    pub fn size(&self) -> u64 {}
    pub fn capacity(&self) -> u64 {}
}
pub struct DescriptorTable;
impl DescriptorTable { pub fn new(capacity: usize) -> Self {} }
pub struct Memtable;
#[derive(Clone, Copy, Debug)] pub enum CompressionType { None, Lz4 }
#[derive(Clone, Default)] pub struct KvSeparationOptions;
impl KvSeparationOptions {
    pub fn compression(self, compression: CompressionType) -> Self {}
    pub fn file_target_size(self, bytes: u64) -> Self {}
    pub fn separation_threshold(self, bytes: u32) -> Self {}
    pub fn staleness_threshold(self, ratio: f32) -> Self {}
    pub fn age_cutoff(self, ratio: f32) -> Self {}
}
pub struct Config;
impl Config {
    pub fn new<P: AsRef<Path>>(path: P, seqno: SequenceNumberCounter, visible_seqno: SequenceNumberCounter) -> Self {}
    pub fn use_cache(self, cache: Arc<Cache>) -> Self {}
    pub fn use_descriptor_table(self, descriptor_table: Option<Arc<DescriptorTable>>) -> Self {}
    pub fn expect_point_read_hits(self, b: bool) -> Self {}
    pub fn with_kv_separation(self, opts: Option<KvSeparationOptions>) -> Self {}
    #[blocking(db)] pub fn open(self) -> Result<AnyTree> {}
}
pub trait Guard {
    fn into_inner(self) -> Result<KvPair>;
    fn key(self) -> Result<UserKey>;
    fn size(self) -> Result<u32>;
    fn value(self) -> Result<UserValue>;
}
pub enum IterGuardImpl {}
impl Guard for IterGuardImpl {
    #[blocking(db)] fn into_inner(self) -> Result<KvPair> {}
    fn key(self) -> Result<UserKey> {}
    fn size(self) -> Result<u32> {}
    #[blocking(db)] fn value(self) -> Result<UserValue> {}
}
/// What the crate gives as a boxed iterator.
pub struct Entries;
impl Iterator for Entries {
    type Item = IterGuardImpl;
    #[blocking(db)] fn next(&mut self) -> Option<IterGuardImpl> {}
}
impl DoubleEndedIterator for Entries { #[blocking(db)] fn next_back(&mut self) -> Option<IterGuardImpl> {} }
pub enum AnyIngestion {}
impl AnyIngestion {
    #[blocking(db)] pub fn write<K: Into<UserKey>, V: Into<UserValue>>(&mut self, key: K, value: V) -> Result<()> {}
    #[blocking(db)] pub fn write_tombstone<K: Into<UserKey>>(&mut self, key: K) -> Result<()> {}
    #[blocking(db)] pub fn write_weak_tombstone<K: Into<UserKey>>(&mut self, key: K) -> Result<()> {}
    #[blocking(db)] pub fn finish(self) -> Result<()> {}
}
pub trait AbstractTree {
    fn id(&self) -> u64 {}
    #[blocking(db)] fn flush_active_memtable(&self, eviction_seqno: SeqNo) -> Result<()> {}
    fn iter(&self, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Entries {}
    fn prefix<K: AsRef<[u8]>>(&self, prefix: K, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Entries {}
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Entries {}
    #[blocking(db)] fn drop_range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Result<()> {}
    #[blocking(db)] fn clear(&self) -> Result<()> {}
    #[blocking(db)] fn major_compact(&self, target_size: u64, seqno_threshold: SeqNo) -> Result<()> {}
    #[blocking(db)] fn compact(&self, strategy: Arc<dyn compaction::CompactionStrategy>, seqno_threshold: SeqNo) -> Result<()> {}
    fn tree_config(&self) -> &Config {}
    fn get_highest_seqno(&self) -> Option<SeqNo> {}
    fn get_highest_persisted_seqno(&self) -> Option<SeqNo> {}
    fn active_memtable(&self) -> Arc<Memtable> {}
    fn rotate_memtable(&self) -> Option<Arc<Memtable>> {}
    fn table_count(&self) -> usize {}
    fn approximate_len(&self) -> usize {}
    fn disk_space(&self) -> u64 {}
    #[blocking(db)] fn len(&self, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Result<usize> {}
    #[blocking(db)] fn is_empty(&self, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Result<bool> {}
    #[blocking(db)] fn first_key_value(&self, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Option<IterGuardImpl> {}
    #[blocking(db)] fn last_key_value(&self, seqno: SeqNo, index: Option<(Arc<Memtable>, SeqNo)>) -> Option<IterGuardImpl> {}
    #[blocking(db)] fn size_of<K: AsRef<[u8]>>(&self, key: K, seqno: SeqNo) -> Result<Option<u32>> {}
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, key: K, seqno: SeqNo) -> Result<Option<UserValue>> {}
    #[blocking(db)] fn contains_key<K: AsRef<[u8]>>(&self, key: K, seqno: SeqNo) -> Result<bool> {}
    fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V, seqno: SeqNo) -> (u64, u64) {}
    fn remove<K: Into<UserKey>>(&self, key: K, seqno: SeqNo) -> (u64, u64) {}
    fn remove_weak<K: Into<UserKey>>(&self, key: K, seqno: SeqNo) -> (u64, u64) {}
}
#[derive(Clone)] pub struct Tree;
impl AbstractTree for Tree {}
#[derive(Clone)] pub struct BlobTree;
impl AbstractTree for BlobTree {}
#[derive(Clone)] pub enum AnyTree { Standard(Tree), Blob(BlobTree) }
impl AbstractTree for AnyTree {}
impl AnyTree { #[blocking(db)] pub fn ingestion(&self) -> Result<AnyIngestion> {} }
pub mod compaction { pub trait CompactionStrategy {} }

//! surrealkv 1.2.0. A commit is awaited; what is read may be on disk, and a long value in a log of its own.

use std::path::Path;
use std::sync::Arc;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Value = Vec<u8>;
#[derive(Clone)] pub struct Tree;
impl Tree {
    pub fn begin(&self) -> Result<Transaction> {}
    pub fn begin_with_mode(&self, mode: Mode) -> Result<Transaction> {}
    pub fn begin_with_opts(&self, opts: TransactionOptions) -> Result<Transaction> {}
    pub fn view(&self, f: impl FnOnce(&mut Transaction) -> Result<()>) -> Result<()> { let transaction: Transaction; f(&mut transaction) }
    #[blocking(db)] pub fn create_checkpoint<P: AsRef<Path>>(&self, checkpoint_dir: P) -> Result<CheckpointMetadata> {}
    #[blocking(db)] pub fn restore_from_checkpoint<P: AsRef<Path>>(&self, checkpoint_dir: P) -> Result<CheckpointMetadata> {}
    pub async fn close(&self) -> Result<()> {}
    #[blocking(db)] pub fn compact_range(&self, start: Option<&[u8]>, end: Option<&[u8]>, options: &CompactRangeOptions) -> Result<()> {}
    #[blocking(db)] pub fn flush_wal(&self, sync: bool) -> Result<()> {}
    pub fn is_stopped(&self) -> bool {}
}
pub struct TreeBuilder;
impl TreeBuilder {
    pub fn new() -> Self {}
    pub fn with_options(opts: Options) -> Self {}
    pub fn with_path(self, path: std::path::PathBuf) -> Self {}
    pub fn with_file_system(self, fs: crate::FileSystem) -> Self {}
    pub fn with_block_size(self, size: usize) -> Self {}
    pub fn with_block_restart_interval(self, interval: usize) -> Self {}
    pub fn with_filter_policy(self, policy: Option<Arc<dyn FilterPolicy>>) -> Self {}
    pub fn with_comparator(self, comparator: Arc<dyn Comparator>) -> Self {}
    pub fn without_compression(self) -> Self {}
    pub fn with_level_count(self, count: u8) -> Self {}
    pub fn with_max_memtable_size(self, size: usize) -> Self {}
    pub fn with_block_cache_capacity(self, capacity_bytes: u64) -> Self {}
    pub fn with_index_partition_size(self, size: usize) -> Self {}
    pub fn with_vlog_max_file_size(self, size: u64) -> Self {}
    pub fn with_vlog_checksum_verification(self, level: VLogChecksumLevel) -> Self {}
    pub fn with_enable_vlog(self, enable: bool) -> Self {}
    pub fn with_vlog_value_threshold(self, value: usize) -> Self {}
    pub fn with_versioning(self, enable: bool, retention_ns: u64) -> Self {}
    pub fn with_flush_on_close(self, value: bool) -> Self {}
    pub fn with_memtable_stall_threshold(self, value: usize) -> Self {}
    pub fn with_l0_stall_threshold(self, value: usize) -> Self {}
    pub fn with_encryption(self, key_manager: Arc<dyn crate::tde::KeyManager>, cipher: impl Into<crate::tde::CipherPreference>) -> Self {}
    #[blocking(db)] #[advice("use `build_async`")] pub fn build(self) -> Result<Tree> {}
    pub async fn build_async(self) -> Result<Tree> {}
    pub async fn build_with_options_async(self) -> Result<(Tree, Arc<Options>)> {}
    #[blocking(db)] #[advice("use `build_with_options_async`")] pub fn build_with_options(self) -> Result<(Tree, Arc<Options>)> {}
}
impl Default for TreeBuilder { fn default() -> Self {} }
pub trait LSMIterator {
    #[blocking(db)] fn seek(&mut self, target: &[u8]) -> Result<bool>;
    #[blocking(db)] fn seek_first(&mut self) -> Result<bool>;
    #[blocking(db)] fn seek_last(&mut self) -> Result<bool>;
    #[blocking(db)] fn next(&mut self) -> Result<bool>;
    #[blocking(db)] fn prev(&mut self) -> Result<bool>;
    fn valid(&self) -> bool;
    fn key(&self) -> InternalKeyRef;
    fn value_encoded(&self) -> Result<&[u8]>;
    #[blocking(db)] fn value_ref(&self) -> Result<std::borrow::Cow<[u8]>> {}
    #[blocking(db)] fn value_into(&self, buf: &mut Vec<u8>) -> Result<()> {}
    #[blocking(db)] fn value(&self) -> Result<Value> {}
}
pub struct Transaction;
impl Transaction {
    pub fn set_durability(&mut self, durability: Durability) {}
    pub fn with_durability(self, durability: Durability) -> Self {}
    pub fn set<K, V>(&mut self, key: K, value: V) -> Result<()> where K: IntoBytes, V: IntoBytes {}
    pub fn set_at<K, V>(&mut self, key: K, value: V, timestamp: u64) -> Result<()> where K: IntoBytes, V: IntoBytes {}
    pub fn set_with_options<K, V>(&mut self, key: K, value: V, options: &WriteOptions) -> Result<()> where K: IntoBytes, V: IntoBytes {}
    pub fn delete<K>(&mut self, key: K) -> Result<()> where K: IntoBytes {}
    pub fn delete_with_options<K>(&mut self, key: K, options: &WriteOptions) -> Result<()> where K: IntoBytes {}
    pub fn delete_range<K>(&mut self, start: K, end: K) -> Result<()> where K: IntoBytes {}
    pub fn soft_delete<K>(&mut self, key: K) -> Result<()> where K: IntoBytes {}
    pub fn soft_delete_with_options<K>(&mut self, key: K, options: &WriteOptions) -> Result<()> where K: IntoBytes {}
    pub fn replace<K, V>(&mut self, key: K, value: V) -> Result<()> where K: IntoBytes, V: IntoBytes {}
    #[blocking(db)] #[advice("use `get_async`")] pub fn get<K>(&self, key: K) -> Result<Option<Value>> where K: IntoBytes {}
    #[blocking(db)] pub fn get_for_update<K>(&mut self, key: K) -> Result<Option<Value>> where K: IntoBytes {}
    #[blocking(db)] pub fn get_at<K>(&self, key: K, timestamp: u64) -> Result<Option<Value>> where K: IntoBytes {}
    pub async fn get_async<K>(&self, key: K) -> Result<Option<Value>> where K: IntoBytes {}
    #[blocking(db)] pub fn get_with_options<K>(&self, key: K, _options: &ReadOptions) -> Result<Option<Value>> where K: IntoBytes {}
    pub fn iter(&self) -> Result<TransactionIterator> {}
    pub fn scan<R: KeyRange>(&self, range: R) -> Result<TransactionIterator> {}
    pub fn range<K>(&self, start: K, end: K) -> Result<TransactionIterator> where K: IntoBytes {}
    pub fn range_with_options(&self, options: &ReadOptions) -> Result<TransactionIterator> {}
    pub fn history<K>(&self, start: K, end: K) -> Result<TransactionIterator> where K: IntoBytes {}
    pub fn history_with_options<K>(&self, start: K, end: K, opts: &HistoryOptions) -> Result<TransactionIterator> where K: IntoBytes {}
    pub async fn commit(&mut self) -> Result<()> {}
    pub fn rollback(&mut self) {}
    pub fn set_savepoint(&mut self) -> Result<()> {}
    pub fn rollback_to_savepoint(&mut self) -> Result<()> {}
}
/// It is not the crate's name: what its scans give.
pub struct TransactionIterator;
impl LSMIterator for TransactionIterator {
    #[blocking(db)] fn seek(&mut self, target: &[u8]) -> Result<bool> {}
    #[blocking(db)] fn seek_first(&mut self) -> Result<bool> {}
    #[blocking(db)] fn seek_last(&mut self) -> Result<bool> {}
    #[blocking(db)] fn next(&mut self) -> Result<bool> {}
    #[blocking(db)] fn prev(&mut self) -> Result<bool> {}
    fn valid(&self) -> bool {}
    fn key(&self) -> InternalKeyRef {}
    fn value_encoded(&self) -> Result<&[u8]> {}
    #[blocking(db)] fn value_ref(&self) -> Result<std::borrow::Cow<[u8]>> {}
    #[blocking(db)] fn value_into(&self, buf: &mut Vec<u8>) -> Result<()> {}
    #[blocking(db)] fn value(&self) -> Result<Value> {}
}

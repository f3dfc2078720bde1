//! persy 1.8.1.

use std::fs::File;
use std::path::Path;
use std::time::Duration;
pub struct PE<T>;
impl<T> std::fmt::Display for PE<T> {}
impl<T> std::error::Error for PE<T> {}
#[derive(Clone)] pub struct PersyId;
#[derive(Clone, Copy)] pub struct SegmentId;
#[derive(Clone)] pub struct Config;
impl Config {
    pub fn new() -> Config {}
    pub fn cache_size(&self) -> u64 {}
    pub fn cache_age_limit(&self) -> Duration {}
    pub fn transaction_lock_timeout(&self) -> &Duration {}
    pub fn change_cache_size(&mut self, cache_size: u64) {}
    pub fn change_cache_age_limit(&mut self, cache_age_limit: Duration) {}
    pub fn change_transaction_lock_timeout(&mut self, transaction_lock_timeout: Duration) {}
    pub fn tx_strategy(&self) -> &TxStrategy {}
    pub fn change_tx_strategy(&mut self, strategy: TxStrategy) {}
}
impl Default for Config { fn default() -> Self {} }
#[derive(Clone, Default)] pub struct TransactionConfig;
impl TransactionConfig {
    pub fn new() -> Self {}
    pub fn set_strategy(self, strategy: TxStrategy) -> Self {}
    pub fn set_background_sync(self, background: bool) -> Self {}
    pub fn set_transaction_id(self, transaction_id: TransactionId) -> Self {}
}
#[derive(Clone)] pub struct Persy;
impl Persy {
    #[blocking(db)] pub fn create<P: AsRef<Path>>(path: P) -> Result<(), PE<CreateError>> {}
    #[blocking(db)] pub fn create_from_file(file: File) -> Result<(), PE<CreateError>> {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(path: P, config: Config) -> Result<Persy, PE<OpenError>> {}
    #[blocking(db)] pub fn open_with_recover<P: AsRef<Path>, C>(path: P, config: Config, recover: C) -> Result<Persy, PE<OpenError>> where C: Fn(&TransactionId) -> bool {}
    #[blocking(db)] pub fn open_from_file(path: File, config: Config) -> Result<Persy, PE<OpenError>> {}
    #[blocking(db)] pub fn open_or_create_with<P, F>(path: P, config: Config, prepare: F) -> Result<Persy, PE<OpenError>> where P: AsRef<Path>, F: FnOnce(&Persy) -> Result<(), Box<dyn std::error::Error>> { let persy: Persy; prepare(&persy) }
    pub fn begin(&self) -> Result<Transaction, PE<BeginTransactionError>> {}
    pub fn begin_with(&self, config: TransactionConfig) -> Result<Transaction, PE<BeginTransactionError>> {}
    pub fn exists_segment(&self, segment: &str) -> Result<bool, PE<GenericError>> {}
    pub fn solve_segment_id(&self, segment: impl ToSegmentId) -> Result<SegmentId, PE<SegmentError>> {}
    pub fn solve_index_id(&self, index: impl ToIndexId) -> Result<IndexId, PE<IndexError>> {}
    #[blocking(db)] pub fn read(&self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>> {}
    pub fn scan(&self, segment: impl ToSegmentId) -> Result<SegmentIter, PE<SegmentError>> {}
    pub fn exists_index(&self, index_name: &str) -> Result<bool, PE<GenericError>> {}
    #[blocking(db)] pub fn get<K, V>(&self, index_name: &str, k: &K) -> Result<ValueIter<V>, PE<IndexOpsError>> where K: IndexType, V: IndexType {}
    #[blocking(db)] pub fn one<K, V>(&self, index_name: &str, k: &K) -> Result<Option<V>, PE<IndexOpsError>> where K: IndexType, V: IndexType {}
    pub fn range<K, V, R>(&self, index_name: &str, range: R) -> Result<IndexIter<K, V>, PE<IndexOpsError>> where K: IndexType, V: IndexType, R: RangeBounds<K> {}
    pub fn list_segments(&self) -> Result<Vec<(String, SegmentId)>, PE<GenericError>> {}
    pub fn list_indexes(&self) -> Result<Vec<(String, IndexInfo)>, PE<GenericError>> {}
    pub fn snapshot(&self) -> Result<Snapshot, PE<GenericError>> {}
}
pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> OpenOptions {}
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
    pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
    pub fn prepare_with<F>(&mut self, prepare: F) -> &mut OpenOptions where F: Fn(&Persy) -> Result<(), Box<dyn std::error::Error>> {}
    pub fn config(&mut self, config: Config) -> &mut OpenOptions {}
    #[blocking(db)] pub fn open<P>(&mut self, path: P) -> Result<Persy, PE<OpenError>> where P: AsRef<Path> {}
    pub fn memory(&mut self) -> Result<Persy, PE<OpenMemoryError>> {}
}
impl Default for OpenOptions { fn default() -> OpenOptions {} }
#[derive(Clone)] pub struct Snapshot;
impl Snapshot {
    #[blocking(db)] pub fn read(&self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>> {}
    pub fn scan(&self, segment: impl ToSegmentId) -> Result<SegmentIter, PE<SegmentError>> {}
    #[blocking(db)] pub fn get<K, V>(&self, index_name: &str, k: &K) -> Result<ValueIter<V>, PE<IndexOpsError>> where K: IndexType, V: IndexType {}
    #[blocking(db)] pub fn one<K, V>(&self, index_name: &str, k: &K) -> Result<Option<V>, PE<IndexOpsError>> where K: IndexType, V: IndexType {}
    pub fn range<K, V, R>(&self, index_name: &str, range: R) -> Result<IndexIter<K, V>, PE<IndexOpsError>> where K: IndexType, V: IndexType, R: RangeBounds<K> {}
    pub fn list_segments(&self) -> Result<Vec<(String, SegmentId)>, PE<GenericError>> {}
    pub fn list_indexes(&self) -> Result<Vec<(String, IndexInfo)>, PE<GenericError>> {}
}
pub struct Transaction;
impl Transaction {
    pub fn create_segment(&mut self, segment: &str) -> Result<SegmentId, PE<CreateSegmentError>> {}
    pub fn drop_segment(&mut self, segment: &str) -> Result<(), PE<DropSegmentError>> {}
    pub fn exists_segment(&self, segment: &str) -> Result<bool, PE<GenericError>> {}
    pub fn solve_segment_id(&self, segment: impl ToSegmentId) -> Result<SegmentId, PE<SegmentError>> {}
    pub fn solve_index_id(&self, index: impl ToIndexId) -> Result<IndexId, PE<IndexError>> {}
    #[blocking(db)] pub fn insert(&mut self, segment: impl ToSegmentId, rec: &[u8]) -> Result<PersyId, PE<InsertError>> {}
    #[blocking(db)] pub fn read(&mut self, segment: impl ToSegmentId, id: &PersyId) -> Result<Option<Vec<u8>>, PE<ReadError>> {}
    pub fn scan(&mut self, segment: impl ToSegmentId) -> Result<SegmentIter, PE<SegmentError>> {}
    #[blocking(db)] pub fn update(&mut self, segment: impl ToSegmentId, id: &PersyId, rec: &[u8]) -> Result<(), PE<UpdateError>> {}
    #[blocking(db)] pub fn delete(&mut self, segment: impl ToSegmentId, id: &PersyId) -> Result<(), PE<DeleteError>> {}
    pub fn create_index<K, V>(&mut self, index_name: &str, value_mode: ValueMode) -> Result<(), PE<CreateIndexError>> where K: IndexType, V: IndexType {}
    pub fn drop_index(&mut self, index_name: &str) -> Result<(), PE<DropIndexError>> {}
    pub fn exists_index(&self, index_name: &str) -> Result<bool, PE<GenericError>> {}
    #[blocking(db)] pub fn put<K, V>(&mut self, index_name: &str, k: K, v: V) -> Result<(), PE<IndexPutError>> where K: IndexType, V: IndexType {}
    #[blocking(db)] pub fn remove<K, V>(&mut self, index_name: &str, k: K, v: Option<V>) -> Result<(), PE<IndexOpsError>> where K: IndexType, V: IndexType {}
    #[blocking(db)] pub fn get<K, V>(&mut self, index_name: &str, k: &K) -> Result<ValueIter<V>, PE<IndexChangeError>> where K: IndexType, V: IndexType {}
    #[blocking(db)] pub fn one<K, V>(&mut self, index_name: &str, k: &K) -> Result<Option<V>, PE<IndexChangeError>> where K: IndexType, V: IndexType {}
    pub fn range<K, V, R>(&mut self, index_name: &str, range: R) -> Result<IndexIter<K, V>, PE<IndexOpsError>> where K: IndexType, V: IndexType, R: RangeBounds<K> {}
    pub fn rollback(self) -> Result<(), PE<GenericError>> {}
    #[blocking(db)] pub fn prepare(self) -> Result<TransactionFinalize, PE<PrepareError>> {}
    pub fn list_segments(&self) -> Result<Vec<(String, SegmentId)>, GenericError> {}
    pub fn list_indexes(&self) -> Result<Vec<(String, IndexInfo)>, PE<GenericError>> {}
    #[blocking(db)] pub fn commit(self) -> Result<(), PE<PrepareError>> {}
}
pub struct TransactionFinalize;
impl TransactionFinalize {
    pub fn rollback(self) -> Result<(), PE<GenericError>> {}
    #[blocking(db)] pub fn commit(self) -> Result<(), PE<GenericError>> {}
    #[blocking(db)] pub fn commit_to_snapshot(self) -> Result<Snapshot, PE<PrepareError>> {}
}
pub struct SegmentIter;
impl Iterator for SegmentIter {
    type Item = (PersyId, Vec<u8>);
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct IndexIter<K, V>;
impl<K, V> Iterator for IndexIter<K, V> {
    type Item = (K, ValueIter<V>);
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct ValueIter<V>;
impl<V> Iterator for ValueIter<V> {
    type Item = V;
    fn next(&mut self) -> Option<V> {}
}

//! fjall 3.1.13.

#![unlike_before("3.0")]
use std::ops::RangeBounds;
use std::path::{Path, PathBuf};
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy)] pub enum PersistMode { Buffer, SyncData, SyncAll }
#[derive(Clone, Default)] pub struct KeyspaceCreateOptions;
#[derive(Clone)] pub struct Slice;
impl std::ops::Deref for Slice { type Target = [u8]; fn deref(&self) -> &[u8] {} }
pub type UserKey = Slice;
pub type UserValue = Slice;
pub type KvPair = (UserKey, UserValue);
impl Openable for Database {}
#[derive(Clone)] pub struct Database;
impl Database {
    pub fn snapshot(&self) -> Snapshot {}
    pub fn builder(path: impl AsRef<Path>) -> crate::DatabaseBuilder<Self> {}
    pub fn batch(&self) -> OwnedWriteBatch {}
    pub fn write_buffer_size(&self) -> u64 {}
    pub fn outstanding_flushes(&self) -> usize {}
    pub fn active_compactions(&self) -> usize {}
    pub fn compactions_completed(&self) -> usize {}
    pub fn journal_count(&self) -> usize {}
    pub fn journal_disk_space(&self) -> crate::Result<u64> {}
    pub fn disk_space(&self) -> crate::Result<u64> {}
    #[blocking(db)] pub fn persist(&self, mode: PersistMode) -> crate::Result<()> {}
    pub fn cache_capacity(&self) -> u64 {}
    pub fn cache_size(&self) -> u64 {}
    #[blocking(db)] pub fn open(config: Config) -> crate::Result<Self> {}
    #[blocking(db)] pub fn delete_keyspace(&self, handle: Keyspace) -> crate::Result<()> {}
    #[blocking(db)] pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<Keyspace> { create_options() }
    pub fn keyspace_count(&self) -> usize {}
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey> {}
    pub fn keyspace_exists(&self, name: &str) -> bool {}
    pub fn seqno(&self) -> crate::SeqNo {}
    pub fn visible_seqno(&self) -> crate::SeqNo {}
}
#[derive(Clone)] pub struct Keyspace;
impl AsRef<Keyspace> for &Keyspace { fn as_ref(&self) -> &Keyspace {} }
impl Keyspace {
    pub fn id(&self) -> InternalKeyspaceId {}
    pub fn name(&self) -> &KeyspaceKey {}
    #[blocking(db)] pub fn clear(&self) -> crate::Result<()> {}
    pub fn fragmented_blob_bytes(&self) -> u64 {}
    pub fn sealed_memtable_count(&self) -> usize {}
    pub fn path(&self) -> &Path {}
    pub fn disk_space(&self) -> u64 {}
    pub fn iter(&self) -> Iter {}
    pub fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, range: R) -> Iter {}
    pub fn prefix<K: AsRef<[u8]>>(&self, prefix: K) -> Iter {}
    pub fn approximate_len(&self) -> usize {}
    #[blocking(db)] pub fn len(&self) -> crate::Result<usize> {}
    #[blocking(db)] pub fn is_empty(&self) -> crate::Result<bool> {}
    #[blocking(db)] pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>> {}
    #[blocking(db)] pub fn first_key_value(&self) -> Option<Guard> {}
    #[blocking(db)] pub fn last_key_value(&self) -> Option<Guard> {}
    pub fn is_kv_separated(&self) -> bool {}
    #[blocking(db)] pub fn rotate_memtable_and_wait(&self) -> crate::Result<()> {}
    pub fn rotate_memtable(&self) -> crate::Result<bool> {}
    pub fn l0_table_count(&self) -> usize {}
    pub fn table_count(&self) -> usize {}
    pub fn blob_file_count(&self) -> usize {}
    #[blocking(db)] pub fn major_compact(&self) -> crate::Result<()> {}
    #[blocking(db)] pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
}
pub struct OwnedWriteBatch;
impl OwnedWriteBatch {
    pub fn with_capacity(db: Database, capacity: usize) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn durability(self, mode: Option<PersistMode>) -> Self {}
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, p: &Keyspace, key: K, value: V) {}
    pub fn remove<K: Into<UserKey>>(&mut self, p: &Keyspace, key: K) {}
    pub fn remove_weak<K: Into<UserKey>>(&mut self, p: &Keyspace, key: K) {}
    #[blocking(db)] pub fn commit(self) -> crate::Result<()> {}
}
pub struct Iter;
impl Iterator for Iter {
    type Item = crate::Guard;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Iter { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct Guard;
impl Guard {
    pub fn into_inner_if(self, pred: impl Fn(&crate::UserKey) -> bool) -> crate::Result<(UserKey, Option<UserValue>)> { let a: &crate::UserKey; pred(a); }
    pub fn into_inner(self) -> crate::Result<crate::KvPair> {}
    pub fn key(self) -> crate::Result<crate::UserKey> {}
    pub fn size(self) -> crate::Result<u32> {}
    pub fn value(self) -> crate::Result<crate::UserValue> {}
}
pub trait Openable {}
pub struct DatabaseBuilder<O: Openable>;
impl<O: Openable> DatabaseBuilder<O> {
    #[blocking(db)] pub fn open(self) -> crate::Result<O> {}
    pub fn cache_size(self, size_bytes: u64) -> Self {}
    pub fn journal_compression(self, comp: CompressionType) -> Self {}
    pub fn manual_journal_persist(self, flag: bool) -> Self {}
    pub fn worker_threads(self, n: usize) -> Self {}
    pub fn worker_threads_unchecked(self, n: usize) -> Self {}
    pub fn max_cached_files(self, n: Option<usize>) -> Self {}
    pub fn max_journaling_size(self, bytes: u64) -> Self {}
    pub fn max_write_buffer_size(self, bytes: Option<u64>) -> Self {}
    pub fn temporary(self, flag: bool) -> Self {}
}
pub trait Readable {
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>>;
    #[blocking(db)] fn contains_key<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<bool>;
    #[blocking(db)] fn first_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard>;
    #[blocking(db)] fn last_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard>;
    #[blocking(db)] fn size_of<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<u32>>;
    #[blocking(db)] fn is_empty(&self, keyspace: impl AsRef<Keyspace>) -> crate::Result<bool> {}
    fn iter(&self, keyspace: impl AsRef<Keyspace>) -> Iter;
    #[blocking(db)] fn len(&self, keyspace: impl AsRef<Keyspace>) -> crate::Result<usize> {}
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, keyspace: impl AsRef<Keyspace>, range: R) -> Iter;
    fn prefix<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, prefix: K) -> Iter;
}
#[derive(Clone)] pub struct Snapshot;
impl Snapshot { pub fn seqno(&self) -> SeqNo {} }
impl Readable for Snapshot {
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] fn contains_key<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<bool> {}
    #[blocking(db)] fn first_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn last_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn size_of<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<u32>> {}
    fn iter(&self, keyspace: impl AsRef<Keyspace>) -> Iter {}
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, keyspace: impl AsRef<Keyspace>, range: R) -> Iter {}
    fn prefix<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, prefix: K) -> Iter {}
}
#[derive(Clone)] pub struct OptimisticTxDatabase;
impl OptimisticTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> OptimisticTxDatabaseBuilder {}
    pub fn inner(&self) -> &Database {}
    pub fn write_tx(&self) -> crate::Result<OptimisticWriteTx> {}
    pub fn read_tx(&self) -> Snapshot {}
    #[blocking(db)] pub fn persist(&self, mode: PersistMode) -> crate::Result<()> {}
    #[blocking(db)] pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<OptimisticTxKeyspace> { create_options() }
    pub fn keyspace_count(&self) -> usize {}
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey> {}
    pub fn keyspace_exists(&self, name: &str) -> bool {}
    pub fn write_buffer_size(&self) -> u64 {}
    pub fn journal_count(&self) -> usize {}
    pub fn disk_space(&self) -> crate::Result<u64> {}
}
#[derive(Clone)] pub struct OptimisticTxKeyspace;
impl AsRef<Keyspace> for OptimisticTxKeyspace { fn as_ref(&self) -> &Keyspace {} }
impl OptimisticTxKeyspace {
    pub fn path(&self) -> PathBuf {}
    pub fn approximate_len(&self) -> usize {}
    #[blocking(db)] pub fn take<K: Into<UserKey>>(&self, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn fetch_update<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(&self, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn update_fetch<K: Into<UserKey>, F: FnMut(Option<&UserValue>) -> Option<UserValue>>(&self, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>> {}
    #[blocking(db)] pub fn first_key_value(&self) -> Option<Guard> {}
    #[blocking(db)] pub fn last_key_value(&self) -> Option<Guard> {}
    #[blocking(db)] pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool> {}
    pub fn inner(&self) -> &Keyspace {}
}
pub struct Conflict;
impl error::Error for Conflict {}
impl fmt::Display for Conflict {}
pub struct OptimisticWriteTx;
impl Readable for OptimisticWriteTx {
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] fn contains_key<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<bool> {}
    #[blocking(db)] fn first_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn last_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn size_of<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<u32>> {}
    fn iter(&self, keyspace: impl AsRef<Keyspace>) -> Iter {}
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, keyspace: impl AsRef<Keyspace>, range: R) -> Iter {}
    fn prefix<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, prefix: K) -> Iter {}
}
impl OptimisticWriteTx {
    pub fn durability(self, mode: Option<PersistMode>) -> Self {}
    #[blocking(db)] pub fn take<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K, value: V) {}
    pub fn remove<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K) {}
    pub fn remove_weak<K: Into<UserKey>>(&mut self, keyspace: impl AsRef<Keyspace>, key: K) {}
    #[blocking(db)] pub fn commit(self) -> crate::Result<Result<(), Conflict>> {}
    pub fn rollback(self) {}
}
impl Openable for OptimisticTxDatabase {}
pub type OptimisticTxDatabaseBuilder = DatabaseBuilder<OptimisticTxDatabase>;
#[derive(Clone)] pub struct SingleWriterTxDatabase;
impl SingleWriterTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> SingleWriterTxDatabaseBuilder {}
    pub fn inner(&self) -> &Database {}
    pub fn write_tx(&self) -> SingleWriterWriteTx {}
    pub fn read_tx(&self) -> Snapshot {}
    #[blocking(db)] pub fn persist(&self, mode: PersistMode) -> crate::Result<()> {}
    #[blocking(db)] pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> crate::Result<SingleWriterTxKeyspace> { create_options() }
    pub fn keyspace_count(&self) -> usize {}
    pub fn list_keyspace_names(&self) -> Vec<KeyspaceKey> {}
    pub fn keyspace_exists(&self, name: &str) -> bool {}
    pub fn write_buffer_size(&self) -> u64 {}
    pub fn journal_count(&self) -> usize {}
    pub fn disk_space(&self) -> crate::Result<u64> {}
}
#[derive(Clone)] pub struct SingleWriterTxKeyspace;
impl AsRef<Keyspace> for SingleWriterTxKeyspace { fn as_ref(&self) -> &Keyspace {} }
impl SingleWriterTxKeyspace {
    pub fn path(&self) -> PathBuf {}
    pub fn approximate_len(&self) -> usize {}
    #[blocking(db)] pub fn take<K: Into<UserKey>>(&self, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&self, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&self, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&self, key: K, value: V) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
    #[blocking(db)] pub fn remove_weak<K: Into<UserKey>>(&self, key: K) -> crate::Result<()> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn size_of<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<Option<u32>> {}
    #[blocking(db)] pub fn first_key_value(&self) -> Option<Guard> {}
    #[blocking(db)] pub fn last_key_value(&self) -> Option<Guard> {}
    #[blocking(db)] pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> crate::Result<bool> {}
    pub fn inner(&self) -> &Keyspace {}
}
pub struct SingleWriterWriteTx;
impl Readable for SingleWriterWriteTx {
    #[blocking(db)] fn get<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] fn contains_key<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<bool> {}
    #[blocking(db)] fn first_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn last_key_value(&self, keyspace: impl AsRef<Keyspace>) -> Option<Guard> {}
    #[blocking(db)] fn size_of<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, key: K) -> crate::Result<Option<u32>> {}
    fn iter(&self, keyspace: impl AsRef<Keyspace>) -> Iter {}
    fn range<K: AsRef<[u8]>, R: RangeBounds<K>>(&self, keyspace: impl AsRef<Keyspace>, range: R) -> Iter {}
    fn prefix<K: AsRef<[u8]>>(&self, keyspace: impl AsRef<Keyspace>, prefix: K) -> Iter {}
}
impl SingleWriterWriteTx {
    pub fn durability(self, mode: Option<PersistMode>) -> Self {}
    #[blocking(db)] pub fn take<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K) -> crate::Result<Option<UserValue>> {}
    #[blocking(db)] pub fn update_fetch<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    #[blocking(db)] pub fn fetch_update<K: Into<UserKey>, F: FnOnce(Option<&UserValue>) -> Option<UserValue>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K, f: F) -> crate::Result<Option<UserValue>> { let v: Option<&UserValue>; f(v) }
    pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K, value: V) {}
    pub fn remove<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K) {}
    pub fn remove_weak<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K) {}
    #[blocking(db)] pub fn commit(self) -> crate::Result<()> {}
    pub fn rollback(self) {}
}
impl Openable for SingleWriterTxDatabase {}
pub type SingleWriterTxDatabaseBuilder = DatabaseBuilder<SingleWriterTxDatabase>;

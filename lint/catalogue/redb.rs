//! redb 4.6.0, 1.5.2.

use alloc::borrow::Cow;
use chrono_v0_4::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use core::{cmp, error, panic, result};
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt::{Debug, Display};
use core::ops::{Bound, RangeBounds, RangeFull};
use crate::db::BackendIoError;
use std::io;
use std::fs::File;
use std::path::Path;
use std::sync::PoisonError;
use uuid::Uuid;
pub type OccupiedEntry<K, V> = OccupiedEntry<K, V>;
pub type VacantEntry<K, V> = VacantEntry<K, V>;
pub type Result<T = (), E = StorageError> = result::Result<T, E>;
pub trait StorageBackend: Debug {
    fn len(&self) -> result::Result<u64, BackendIoError>;
    fn read(&self, offset: u64, out: &mut [u8]) -> result::Result<(), BackendIoError>;
    fn set_len(&self, len: u64) -> result::Result<(), BackendIoError>;
    fn sync_data(&self) -> result::Result<(), BackendIoError>;
    fn write(&self, offset: u64, data: &[u8]) -> result::Result<(), BackendIoError>;
    fn close(&self) -> result::Result<(), BackendIoError> {}
    fn try_lock_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<bool, BackendError> {}
    fn try_lock_shared_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<bool, BackendError> {}
    fn lock_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<(), BackendError> {}
    fn lock_shared_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<(), BackendError> {}
    fn unlock_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<(), BackendError> {}
    fn query_lock_range(&self, _start: Bound<u64>, _end: Bound<u64>) -> result::Result<bool, BackendError> {}
}
pub trait TableHandle {
    fn name(&self) -> &str;
}
#[derive(Clone)] pub struct UntypedTableHandle;
impl TableHandle for UntypedTableHandle { fn name(&self) -> &str {} }
pub trait MultimapTableHandle {
    fn name(&self) -> &str;
}
#[derive(Clone)] pub struct UntypedMultimapTableHandle;
impl MultimapTableHandle for UntypedMultimapTableHandle { fn name(&self) -> &str {} }
pub struct TableDefinition<K: Key, V: Value>;
impl<K: Key, V: Value> TableDefinition<K, V> { pub fn new(name: &str) -> Self {} }
impl<K: Key, V: Value> TableHandle for TableDefinition<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Value> Clone for TableDefinition<K, V> {}
impl<K: Key, V: Value> Display for TableDefinition<K, V> {}
pub struct MultimapTableDefinition<K: Key, V: Key>;
impl<K: Key, V: Key> MultimapTableDefinition<K, V> { pub fn new(name: &str) -> Self {} }
impl<K: Key, V: Key> MultimapTableHandle for MultimapTableDefinition<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Key> Clone for MultimapTableDefinition<K, V> {}
impl<K: Key, V: Key> Display for MultimapTableDefinition<K, V> {}
pub struct CacheStats;
impl CacheStats {
    pub fn evictions(&self) -> u64 {}
    pub fn read_hits(&self) -> u64 {}
    pub fn read_misses(&self) -> u64 {}
    pub fn write_hits(&self) -> u64 {}
    pub fn write_misses(&self) -> u64 {}
    pub fn used_bytes(&self) -> usize {}
}
pub trait ReadableDatabase {
    #[blocking(db)] fn begin_read(&self) -> Result<ReadTransaction, TransactionError>;
    fn cache_stats(&self) -> CacheStats;
}
pub struct ReadOnlyDatabase;
impl ReadableDatabase for ReadOnlyDatabase {
    #[blocking(db)] fn begin_read(&self) -> Result<ReadTransaction, TransactionError> {}
    fn cache_stats(&self) -> CacheStats {}
}
impl ReadOnlyDatabase {
    #[blocking(db)] pub fn open(path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError> {}
    pub fn close(self) -> Result<(), DatabaseError> {}
}
pub struct Database;
impl ReadableDatabase for Database {
    #[blocking(db)] fn begin_read(&self) -> Result<ReadTransaction, TransactionError> {}
    fn cache_stats(&self) -> CacheStats {}
}
impl Database {
    #[blocking(db)] pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[blocking(db)] pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    pub fn close(self) -> Result<(), DatabaseError> {}
    #[blocking(db)] pub fn check_integrity(&mut self) -> Result<bool, DatabaseError> {}
    #[blocking(db)] pub fn compact(&mut self) -> Result<bool, CompactionError> {}
    pub fn builder() -> Builder {}
    #[blocking(db)] pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError> {}
    pub fn try_begin_write(&self) -> Result<WriteTransaction, TransactionError> {}
    #[blocking(db)] pub fn begin_read(&self) -> Result<ReadTransaction, TransactionError> {}
}
pub struct RepairSession;
impl RepairSession {
    pub fn abort(&mut self) {}
    pub fn progress(&self) -> f64 {}
}
#[derive(Clone, Copy, Default)] pub enum ConcurrencyMode { ExclusiveWriter, SingleWriter, MultiWriter }
pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn set_repair_callback(&mut self, callback: impl Fn(&mut RepairSession)) -> &mut Self {}
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self {}
    pub fn set_concurrency_mode(&mut self, mode: ConcurrencyMode) -> &mut Self {}
    pub fn set_check_integrity_on_open(&mut self, enabled: bool) -> &mut Self {}
    #[blocking(db)] pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[blocking(db)] pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError> {}
    #[blocking(db)] pub fn open_read_only(&self, path: impl AsRef<Path>) -> Result<ReadOnlyDatabase, DatabaseError> {}
    pub fn open_read_only_with_backend(&self, backend: impl StorageBackend) -> Result<ReadOnlyDatabase, DatabaseError> {}
    #[blocking(db)] pub fn create_file(&self, file: File) -> Result<Database, DatabaseError> {}
    #[blocking(db)] pub fn create_with_backend(&self, backend: impl StorageBackend) -> Result<Database, DatabaseError> {}
}
pub enum BackendError { Io(io::Error), Other(Box<dyn error::Error + Send + Sync>), Unsupported }
impl From<io::Error> for BackendError {}
impl Display for BackendError {}
impl error::Error for BackendError {}
pub enum StorageError { Corrupted(String), ValueTooLarge(usize), Io(io::Error), Backend(Box<dyn error::Error + Send + Sync>), Unsupported, PreviousIo, DatabaseClosed, LockPoisoned(&panic::Location) }
impl<T> From<PoisonError<T>> for StorageError {}
impl From<io::Error> for StorageError {}
impl From<BackendError> for StorageError {}
impl Display for StorageError {}
impl error::Error for StorageError {}
pub enum TableError { TableTypeMismatch { table: String, key: TypeName, value: TypeName }, TableTypeMismatch(Box<TableTypeMismatch>), TableIsMultimap(String), TableIsNotMultimap(String), TypeDefinitionChanged { name: TypeName, alignment: usize, width: Option<usize> }, TypeDefinitionChanged(Box<TypeDefinitionInfo>), TableDoesNotExist(String), TableExists(String), TableAlreadyOpen(String, &panic::Location), Storage(StorageError) }
impl From<StorageError> for TableError {}
impl Display for TableError {}
impl error::Error for TableError {}
pub struct TableTypeMismatch;
impl TableTypeMismatch {
    pub fn table(&self) -> &str {}
    pub fn stored_key(&self) -> &TypeName {}
    pub fn stored_value(&self) -> &TypeName {}
    pub fn requested_key(&self) -> &TypeName {}
    pub fn requested_value(&self) -> &TypeName {}
}
impl Display for TableTypeMismatch {}
pub struct TypeDefinitionInfo;
impl TypeDefinitionInfo {
    pub fn name(&self) -> &TypeName {}
    pub fn width(&self) -> Option<usize> {}
}
impl Display for TypeDefinitionInfo {}
pub enum DatabaseError { DatabaseAlreadyOpen, LockProtocolMismatch, RepairAborted, UpgradeRequired(u8), TransactionInProgress, Storage(StorageError) }
impl From<io::Error> for DatabaseError {}
impl From<BackendError> for DatabaseError {}
impl From<StorageError> for DatabaseError {}
impl Display for DatabaseError {}
impl error::Error for DatabaseError {}
pub enum SavepointError { InvalidSavepoint, ImmediateDurabilityRequired, EphemeralSavepointUnsupported, Storage(StorageError) }
impl From<StorageError> for SavepointError {}
impl Display for SavepointError {}
impl error::Error for SavepointError {}
pub enum CompactionError { PersistentSavepointExists, EphemeralSavepointExists, TransactionInProgress, Storage(StorageError) }
impl From<StorageError> for CompactionError {}
impl Display for CompactionError {}
impl error::Error for CompactionError {}
pub enum SetDurabilityError { PersistentSavepointModified, NonDurableCommitUnsupported }
impl Display for SetDurabilityError {}
impl error::Error for SetDurabilityError {}
pub enum TransactionError { Storage(StorageError), ReadTransactionStillInUse(Box<ReadTransaction>), WouldBlock }
impl From<StorageError> for TransactionError {}
impl Display for TransactionError {}
impl error::Error for TransactionError {}
pub enum CommitError { Storage(StorageError), TransactionPoisoned }
impl From<StorageError> for CommitError {}
impl Display for CommitError {}
impl error::Error for CommitError {}
pub enum CursorError { UnorderedKey, Storage(StorageError) }
impl From<StorageError> for CursorError {}
impl Display for CursorError {}
impl error::Error for CursorError {}
pub enum Error { DatabaseAlreadyOpen, LockProtocolMismatch, InvalidSavepoint, ImmediateDurabilityRequired, RepairAborted, PersistentSavepointModified, NonDurableCommitUnsupported, EphemeralSavepointUnsupported, PersistentSavepointExists, EphemeralSavepointExists, TransactionInProgress, TransactionPoisoned, Corrupted(String), UpgradeRequired(u8), ValueTooLarge(usize), UnorderedKey, TableTypeMismatch { table: String, key: TypeName, value: TypeName }, TableTypeMismatch(Box<TableTypeMismatch>), TableIsMultimap(String), TableIsNotMultimap(String), TypeDefinitionChanged { name: TypeName, alignment: usize, width: Option<usize> }, TypeDefinitionChanged(Box<TypeDefinitionInfo>), TableDoesNotExist(String), TableExists(String), TableAlreadyOpen(String, &panic::Location), Io(io::Error), Backend(Box<dyn error::Error + Send + Sync>), Unsupported, DatabaseClosed, PreviousIo, LockPoisoned(&panic::Location), ReadTransactionStillInUse(Box<ReadTransaction>), WouldBlock }
impl From<BackendError> for Error {}
impl From<StorageError> for Error {}
impl From<TableError> for Error {}
impl From<DatabaseError> for Error {}
impl From<SavepointError> for Error {}
impl From<CompactionError> for Error {}
impl From<SetDurabilityError> for Error {}
impl From<TransactionError> for Error {}
impl From<CommitError> for Error {}
impl From<CursorError> for Error {}
impl<T> From<PoisonError<T>> for Error {}
impl From<io::Error> for Error {}
impl Display for Error {}
impl error::Error for Error {}
pub trait KeyRange<K: Key> {}
impl<K: Key> KeyRange<K> for RangeFull { fn key_bounds(&self) -> (Bound<Vec<u8>>, Bound<Vec<u8>>) {} }
impl<K: Key, KR: Borrow<K::SelfType>> KeyRange<K> for (Bound<KR>, Bound<KR>) {
    fn key_bounds(&self) -> (Bound<Vec<u8>>, Bound<Vec<u8>>) {}
}
impl<K: Key, R: KeyRange<K>> KeyRange<K> for &R { fn key_bounds(&self) -> (Bound<Vec<u8>>, Bound<Vec<u8>>) {} }
pub struct Legacy<T>;
impl<T: Value> Value for Legacy<T> {
    type SelfType = T::SelfType;
    type AsBytes = T::AsBytes;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> T::SelfType {}
    fn as_bytes(value: &T::SelfType) -> T::AsBytes {}
    fn type_name() -> TypeName {}
}
impl<T: Key> Key for Legacy<T> {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
pub struct MultimapValue<V: Key>;
impl<V: Key> MultimapValue<V> {
    pub fn len(&self) -> u64 {}
    pub fn is_empty(&self) -> bool {}
}
impl<V: Key> Iterator for MultimapValue<V> {
    type Item = Result<AccessGuard<V>>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<V: Key> DoubleEndedIterator for MultimapValue<V> { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct MultimapRange<K: Key, V: Key>;
impl<K: Key, V: Key> Iterator for MultimapRange<K, V> {
    type Item = Result<(AccessGuard<K>, MultimapValue<V>)>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: Key, V: Key> DoubleEndedIterator for MultimapRange<K, V> { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct OwnedMultimapValue<V: Key>;
impl<V: Key> OwnedMultimapValue<V> {
    pub fn len(&self) -> u64 {}
    pub fn is_empty(&self) -> bool {}
}
impl<V: Key> Iterator for OwnedMultimapValue<V> {
    type Item = Result<OwnedAccessGuard<V>>;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<V: Key> DoubleEndedIterator for OwnedMultimapValue<V> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct OwnedMultimapRange<K: Key, V: Key>;
impl<K: Key, V: Key> Iterator for OwnedMultimapRange<K, V> {
    type Item = Result<(OwnedAccessGuard<K>, OwnedMultimapValue<V>)>;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: Key, V: Key> DoubleEndedIterator for OwnedMultimapRange<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct MultimapTable<K: Key, V: Key>;
impl<K: Key, V: Key> MultimapTableHandle for MultimapTable<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Key> MultimapTable<K, V> {
    #[blocking(db)] pub fn insert(&mut self, key: impl Borrow<K::SelfType>, value: impl Borrow<V::SelfType>) -> Result<bool> {}
    #[blocking(db)] pub fn remove(&mut self, key: impl Borrow<K::SelfType>, value: impl Borrow<V::SelfType>) -> Result<bool> {}
    #[blocking(db)] pub fn remove_all(&mut self, key: impl Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
}
impl<K: Key, V: Key> ReadableTableMetadata for MultimapTable<K, V> {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
impl<K: Key, V: Key> ReadableMultimapTable<K, V> for MultimapTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<MultimapRange<K, V>> {}
}
pub trait ReadableMultimapTable<K: Key, V: Key>: ReadableTableMetadata {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<MultimapValue<V>>;
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<MultimapRange<K, V>>;
    #[blocking(db)] fn iter(&self) -> Result<MultimapRange<K, V>> {}
}
pub struct ReadOnlyUntypedMultimapTable;
impl MultimapTableHandle for ReadOnlyUntypedMultimapTable { fn name(&self) -> &str {} }
impl ReadableTableMetadata for ReadOnlyUntypedMultimapTable {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
pub struct ReadOnlyMultimapTable<K: Key, V: Key>;
impl<K: Key, V: Key> MultimapTableHandle for ReadOnlyMultimapTable<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Key> ReadOnlyMultimapTable<K, V> {
    #[blocking(db)] pub fn get(&self, key: impl Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
    pub fn get_owned(&self, key: impl Borrow<K::SelfType>) -> Result<OwnedMultimapValue<V>> {}
    #[blocking(db)] pub fn range<KR>(&self, range: impl RangeBounds<KR>) -> Result<MultimapRange<K, V>> where KR: Borrow<K::SelfType> {}
    pub fn range_owned(&self, range: impl KeyRange<K>) -> Result<OwnedMultimapRange<K, V>> {}
}
impl<K: Key, V: Key> ReadableTableMetadata for ReadOnlyMultimapTable<K, V> {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
impl<K: Key, V: Key> ReadableMultimapTable<K, V> for ReadOnlyMultimapTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<MultimapRange<K, V>> {}
}
pub struct TableStats;
impl TableStats {
    pub fn tree_height(&self) -> u32 {}
    pub fn leaf_pages(&self) -> u64 {}
    pub fn branch_pages(&self) -> u64 {}
    pub fn stored_bytes(&self) -> u64 {}
    pub fn metadata_bytes(&self) -> u64 {}
    pub fn fragmented_bytes(&self) -> u64 {}
}
pub struct Table<K: Key, V: Value>;
impl<K: Key, V: Value> TableHandle for Table<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Value> Table<K, V> {
    #[blocking(db)] pub fn get_mut(&mut self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuardMut<V>>> {}
    #[blocking(db)] pub fn pop_first(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    #[blocking(db)] pub fn pop_last(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    #[blocking(db)] pub fn extract_if<F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, predicate: F) -> Result<ExtractIf<K, V, F>> {}
    #[blocking(db)] pub fn extract_from_if<KR, F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, range: impl RangeBounds<KR>, predicate: F) -> Result<ExtractIf<K, V, F>> where KR: Borrow<K::SelfType> {}
    #[blocking(db)] pub fn retain<F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, predicate: F) -> Result { let a: K::SelfType; let b: V::SelfType; predicate(a, b); }
    #[blocking(db)] pub fn retain_in<F: FnMut(K::SelfType, V::SelfType) -> bool>(&mut self, range: impl KeyRange<K>, predicate: F) -> Result { let a: K::SelfType; let b: V::SelfType; predicate(a, b); }
    #[blocking(db)] pub fn insert(&mut self, key: impl Borrow<K::SelfType>, value: impl Borrow<V::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    #[blocking(db)] pub fn remove(&mut self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    pub fn lower_bound_mut(&mut self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<CursorMut<K, V>> {}
    pub fn upper_bound_mut(&mut self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<CursorMut<K, V>> {}
    pub fn entry(&mut self, key: K::SelfType) -> Result<Entry<K, V>> {}
}
impl<K: Key, V: MutInPlaceValue> Table<K, V> {
    #[blocking(db)] pub fn insert_reserve(&mut self, key: impl Borrow<K::SelfType>, value_length: usize) -> Result<AccessGuardMutInPlace<V>> {}
}
impl<K: Key, V: Value> ReadableTableMetadata for Table<K, V> {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
impl<K: Key, V: Value> ReadableTable<K, V> for Table<K, V> {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<Range<K, V>> {}
    #[blocking(db)] fn first(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    #[blocking(db)] fn last(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    fn lower_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
    fn upper_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
}
pub trait ReadableTableMetadata {
    #[blocking(db)] fn stats(&self) -> Result<TableStats>;
    #[blocking(db)] fn len(&self) -> Result<u64>;
    #[blocking(db)] fn is_empty(&self) -> Result<bool> {}
}
pub trait ReadableTable<K: Key, V: Value>: ReadableTableMetadata {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>>;
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<Range<K, V>>;
    #[blocking(db)] fn first(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    #[blocking(db)] fn last(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>>;
    fn lower_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
    fn upper_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
    #[blocking(db)] fn iter(&self) -> Result<Range<K, V>> {}
}
pub struct ReadOnlyUntypedTable;
impl TableHandle for ReadOnlyUntypedTable { fn name(&self) -> &str {} }
impl ReadableTableMetadata for ReadOnlyUntypedTable {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
pub struct ReadOnlyTable<K: Key, V: Value>;
impl<K: Key, V: Value> TableHandle for ReadOnlyTable<K, V> { fn name(&self) -> &str {} }
impl<K: Key, V: Value> ReadOnlyTable<K, V> {
    #[blocking(db)] pub fn get(&self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    pub fn get_owned(&self, key: impl Borrow<K::SelfType>) -> Result<Option<OwnedAccessGuard<V>>> {}
    #[blocking(db)] pub fn range<KR>(&self, range: impl RangeBounds<KR>) -> Result<Range<K, V>> where KR: Borrow<K::SelfType> {}
    pub fn range_owned(&self, range: impl KeyRange<K>) -> Result<OwnedRange<K, V>> {}
}
impl<K: Key, V: Value> ReadableTableMetadata for ReadOnlyTable<K, V> {
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
}
impl<K: Key, V: Value> ReadableTable<K, V> for ReadOnlyTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    #[blocking(db)] fn range(&self, range: impl KeyRange<K>) -> Result<Range<K, V>> {}
    #[blocking(db)] fn first(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    #[blocking(db)] fn last(&self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    fn lower_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
    fn upper_bound(&self, bound: Bound<impl Borrow<K::SelfType>>) -> Result<Cursor<K, V>> {}
}
pub struct ExtractIf<K: Key, V: Value, F: FnMut(K::SelfType, V::SelfType) -> bool> { f: F }
impl<K: Key, V: Value, F: FnMut(K::SelfType, V::SelfType) -> bool> ExtractIf<K, V, F> { pub fn close(self) -> Result {} }
impl<K: Key, V: Value, F: FnMut(K::SelfType, V::SelfType) -> bool> Iterator for ExtractIf<K, V, F> {
    type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
    fn next(&mut self) -> Option<Self::Item> { let a: K::SelfType; let b: V::SelfType; (self.f)(a, b) }
}
impl<K: Key, V: Value, F: FnMut(K::SelfType, V::SelfType) -> bool> DoubleEndedIterator for ExtractIf<K, V, F> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct Range<K: Key, V: Value>;
impl<K: Key, V: Value> Iterator for Range<K, V> {
    type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: Key, V: Value> DoubleEndedIterator for Range<K, V> { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct OwnedAccessGuard<V: Value>;
impl<V: Value> OwnedAccessGuard<V> { pub fn value(&self) -> V::SelfType {} }
#[derive(Clone)] pub struct OwnedRange<K: Key, V: Value>;
impl<K: Key, V: Value> Iterator for OwnedRange<K, V> {
    type Item = Result<(OwnedAccessGuard<K>, OwnedAccessGuard<V>)>;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: Key, V: Value> DoubleEndedIterator for OwnedRange<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub enum Entry<K: Key, V: Value> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K: Key, V: Value> Entry<K, V> {
    pub fn key(&self) -> &K::SelfType {}
    pub fn or_insert(self, default: impl Borrow<V::SelfType>) -> Result<AccessGuardMut<V>> {}
    pub fn or_insert_with<F, B>(self, default: F) -> Result<AccessGuardMut<V>> where F: FnOnce() -> B, B: Borrow<V::SelfType> { default(); }
    pub fn or_insert_with_key<F, B>(self, default: F) -> Result<AccessGuardMut<V>> where F: FnOnce(&K::SelfType) -> B, B: Borrow<V::SelfType> { let a: &K::SelfType; default(a); }
    pub fn and_modify<F>(self, f: F) -> Result<Self> where F: FnOnce(&mut AccessGuardMut<V>) -> Result<()> { let a: &mut AccessGuardMut<V>; f(a); }
}
impl<K: Key, V: Value> OccupiedEntry<K, V> {
    pub fn key(&self) -> &K::SelfType {}
    pub fn get(&self) -> Result<AccessGuard<V>> {}
    pub fn get_mut(&mut self) -> Result<AccessGuardMut<V>> {}
    pub fn into_mut(self) -> Result<AccessGuardMut<V>> {}
    pub fn insert(&mut self, value: impl Borrow<V::SelfType>) -> Result<AccessGuard<V>> {}
    pub fn remove(self) -> Result<AccessGuard<V>> {}
    pub fn remove_entry(self) -> Result<(K::SelfType, AccessGuard<V>)> {}
}
impl<K: Key, V: Value> VacantEntry<K, V> {
    pub fn key(&self) -> &K::SelfType {}
    pub fn into_key(self) -> K::SelfType {}
    pub fn insert(self, value: impl Borrow<V::SelfType>) -> Result<AccessGuardMut<V>> {}
}
pub struct Cursor<K: Key, V: Value>;
impl<K: Key, V: Value> Cursor<K, V> {
    pub fn peek_next(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn peek_prev(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn next(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn prev(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
}
pub struct CursorMut<K: Key, V: Value>;
impl<K: Key, V: Value> CursorMut<K, V> {
    pub fn peek_next(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn peek_prev(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn next(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn prev(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn insert_before(&mut self, key: impl Borrow<K::SelfType>, value: impl Borrow<V::SelfType>) -> Result<(), CursorError> {}
    pub fn insert_after(&mut self, key: impl Borrow<K::SelfType>, value: impl Borrow<V::SelfType>) -> Result<(), CursorError> {}
    pub fn remove_next(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn remove_prev(&mut self) -> Result<Option<(AccessGuard<K>, AccessGuard<V>)>> {}
    pub fn close(self) -> Result {}
}
pub struct DatabaseStats;
impl DatabaseStats {
    pub fn tree_height(&self) -> u32 {}
    pub fn allocated_pages(&self) -> u64 {}
    pub fn leaf_pages(&self) -> u64 {}
    pub fn branch_pages(&self) -> u64 {}
    pub fn stored_bytes(&self) -> u64 {}
    pub fn metadata_bytes(&self) -> u64 {}
    pub fn fragmented_bytes(&self) -> u64 {}
    pub fn page_size(&self) -> usize {}
}
#[derive(Clone, Copy)] pub enum Durability { None, Immediate }
pub struct WriteTransaction;
impl WriteTransaction {
    pub fn print_allocated_page_debug(&self) {}
    #[blocking(db)] pub fn persistent_savepoint(&self) -> Result<u64, SavepointError> {}
    pub fn get_persistent_savepoint(&self, id: u64) -> Result<Savepoint, SavepointError> {}
    pub fn delete_persistent_savepoint(&self, id: u64) -> Result<bool, SavepointError> {}
    pub fn list_persistent_savepoints(&self) -> Result<impl Iterator<Item = u64>> {}
    pub fn ephemeral_savepoint(&self) -> Result<Savepoint, SavepointError> {}
    pub fn restore_savepoint(&mut self, savepoint: &Savepoint) -> Result<(), SavepointError> {}
    pub fn set_durability(&mut self, durability: Durability) -> Result<(), SetDurabilityError> {}
    pub fn set_two_phase_commit(&mut self, enabled: bool) {}
    pub fn set_quick_repair(&mut self, enabled: bool) {}
    #[blocking(db)] pub fn open_table<K: Key, V: Value>(&self, definition: TableDefinition<K, V>) -> Result<Table<K, V>, TableError> {}
    #[blocking(db)] pub fn open_multimap_table<K: Key, V: Key>(&self, definition: MultimapTableDefinition<K, V>) -> Result<MultimapTable<K, V>, TableError> {}
    #[blocking(db)] pub fn rename_table(&self, definition: impl TableHandle, new_name: impl TableHandle) -> Result<(), TableError> {}
    pub fn rename_multimap_table(&self, definition: impl MultimapTableHandle, new_name: impl MultimapTableHandle) -> Result<(), TableError> {}
    #[blocking(db)] pub fn delete_table(&self, definition: impl TableHandle) -> Result<bool, TableError> {}
    pub fn delete_multimap_table(&self, definition: impl MultimapTableHandle) -> Result<bool, TableError> {}
    #[blocking(db)] pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>> {}
    pub fn list_multimap_tables(&self,) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>> {}
    #[blocking(db)] pub fn commit(self) -> Result<(), CommitError> {}
    #[blocking(db)] pub fn abort(self) -> Result {}
    #[blocking(db)] pub fn stats(&self) -> Result<DatabaseStats> {}
}
pub struct ReadTransaction;
impl ReadTransaction {
    #[blocking(db)] pub fn open_table<K: Key, V: Value>(&self, definition: TableDefinition<K, V>) -> Result<ReadOnlyTable<K, V>, TableError> {}
    pub fn open_untyped_table(&self, handle: impl TableHandle) -> Result<ReadOnlyUntypedTable, TableError> {}
    #[blocking(db)] pub fn open_multimap_table<K: Key, V: Key>(&self, definition: MultimapTableDefinition<K, V>) -> Result<ReadOnlyMultimapTable<K, V>, TableError> {}
    pub fn open_untyped_multimap_table(&self, handle: impl MultimapTableHandle) -> Result<ReadOnlyUntypedMultimapTable, TableError> {}
    #[blocking(db)] pub fn list_tables(&self) -> Result<impl Iterator<Item = UntypedTableHandle>> {}
    pub fn list_multimap_tables(&self) -> Result<impl Iterator<Item = UntypedMultimapTableHandle>> {}
    pub fn close(self) -> Result<(), TransactionError> {}
}
pub struct AccessGuard<V: Value>;
impl<V: Value> AccessGuard<V> { pub fn value(&self) -> V::SelfType {} }
pub struct AccessGuardMut<V: Value>;
impl<V: Value> AccessGuardMut<V> {
    pub fn value(&self) -> V::SelfType {}
    pub fn insert(&mut self, value: impl Borrow<V::SelfType>) -> Result<()> {}
}
pub struct AccessGuardMutInPlace<V: Value>;
impl<V: MutInPlaceValue> AsMut<V::BaseRefType> for AccessGuardMutInPlace<V> {}
pub struct Savepoint;
#[derive(Clone)] pub struct TypeName;
impl TypeName {
    pub fn new(name: &str) -> Self {}
    pub fn name(&self) -> &str {}
}
pub trait Value: Debug {
    type SelfType: Debug;
    type AsBytes: AsRef<[u8]>;
    const NICHE: Option<&[u8]>;
    fn fixed_width() -> Option<usize>;
    fn from_bytes(data: &[u8]) -> Self::SelfType;
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes;
    fn type_name() -> TypeName;
}
impl<T: Value> Value for Vec<T> {
    type SelfType = Vec<T::SelfType>;
    type AsBytes = Vec<u8>;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Vec<T::SelfType> {}
    fn as_bytes(value: &Vec<T::SelfType>) -> Vec<u8> {}
    fn type_name() -> TypeName {}
}
impl<T: Value> Value for (T,) {
    type SelfType = (T::SelfType);
    type AsBytes = T::AsBytes;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for () {
    type SelfType = ();
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(_data: &[u8]) -> () {}
    fn as_bytes(arg0: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl Value for bool {
    type SelfType = bool;
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> bool {}
    fn as_bytes(value: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl<T: Value> Value for Option<T> {
    type SelfType = Option<T::SelfType>;
    type AsBytes = Vec<u8>;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Option<T::SelfType> {}
    fn as_bytes(value: &Self::SelfType) -> Vec<u8> {}
    fn type_name() -> TypeName {}
}
impl Value for &[u8] {
    type SelfType = &[u8];
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &[u8] {}
    fn as_bytes(value: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl<const N: usize> Value for &[u8; N] {
    type SelfType = &[u8; N];
    type AsBytes = &[u8; N];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &[u8; N] {}
    fn as_bytes(value: &Self::SelfType) -> &[u8; N] {}
    fn type_name() -> TypeName {}
}
impl<const N: usize, T: Value> Value for [T; N] {
    type SelfType = [T::SelfType; N];
    type AsBytes = Vec<u8>;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> [T::SelfType; N] {}
    fn as_bytes(value: &Self::SelfType) -> Vec<u8> {}
    fn type_name() -> TypeName {}
}
impl Value for &str {
    type SelfType = &str;
    type AsBytes = &str;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &str {}
    fn as_bytes(value: &Self::SelfType) -> &str {}
    fn type_name() -> TypeName {}
}
impl Value for String {
    type SelfType = String;
    type AsBytes = &str;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> String {}
    fn as_bytes(value: &Self::SelfType) -> &str {}
    fn type_name() -> TypeName {}
}
impl Value for char {
    type SelfType = char;
    type AsBytes = [u8; 3];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> char {}
    fn as_bytes(value: &Self::SelfType) -> [u8; 3] {}
    fn type_name() -> TypeName {}
}
impl Value for NaiveDate {
    type SelfType = NaiveDate;
    type AsBytes = [u8; 6];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for NaiveTime {
    type SelfType = NaiveTime;
    type AsBytes = [u8; 7];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for NaiveDateTime {
    type SelfType = NaiveDateTime;
    type AsBytes = [u8; 13];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for DateTime<FixedOffset> {
    type SelfType = DateTime<FixedOffset>;
    type AsBytes = [u8; 17];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for FixedOffset {
    type SelfType = FixedOffset;
    type AsBytes = [u8; 4];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
impl Value for Uuid {
    type SelfType = Uuid;
    type AsBytes = &uuid::Bytes;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Self::SelfType {}
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes {}
    fn type_name() -> TypeName {}
}
pub trait MutInPlaceValue: Value {
    type BaseRefType: Debug;
    fn initialize(data: &mut [u8]);
    fn from_bytes_mut(data: &mut [u8]) -> &mut Self::BaseRefType;
}
impl MutInPlaceValue for &[u8] {
    type BaseRefType = [u8];
    fn initialize(_data: &mut [u8]) {}
    fn from_bytes_mut(data: &mut [u8]) -> &mut Self::BaseRefType {}
}
pub trait Key: Value {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering;
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl<T: Key> Key for (T,) {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl Key for () { fn compare(_data1: &[u8], _data2: &[u8]) -> Ordering {} }
impl Key for bool { fn compare(data1: &[u8], data2: &[u8]) -> Ordering {} }
impl<T: Key> Key for Option<T> {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl Key for &[u8] {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl<const N: usize> Key for &[u8; N] { fn compare(data1: &[u8], data2: &[u8]) -> Ordering {} }
impl<const N: usize, T: Key> Key for [T; N] {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
}
impl Key for &str {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl Key for String {
    fn compare(data1: &[u8], data2: &[u8]) -> Ordering {}
    fn separator(left: &[u8], right: &[u8]) -> Cow<[u8]> {}
    fn min_encoded_key() -> Option<Cow<[u8]>> {}
}
impl Key for char { fn compare(data1: &[u8], data2: &[u8]) -> Ordering {} }
impl Key for NaiveDate { fn compare(data1: &[u8], data2: &[u8]) -> cmp::Ordering {} }
impl Key for NaiveTime { fn compare(data1: &[u8], data2: &[u8]) -> cmp::Ordering {} }
impl Key for NaiveDateTime { fn compare(data1: &[u8], data2: &[u8]) -> cmp::Ordering {} }
impl Key for DateTime<FixedOffset> { fn compare(data1: &[u8], data2: &[u8]) -> cmp::Ordering {} }
impl Key for FixedOffset { fn compare(data1: &[u8], data2: &[u8]) -> cmp::Ordering {} }
impl Key for Uuid { fn compare(data1: &[u8], data2: &[u8]) -> Ordering {} }
impl<K: RedbKey, V: RedbValue> TableHandle for TableDefinition<K, V> { fn name(&self) -> &str {} }
impl<K: RedbKey, V: RedbValue> Clone for TableDefinition<K, V> {}
impl<K: RedbKey, V: RedbValue> std::fmt::Display for TableDefinition<K, V> {}
impl<K: RedbKey, V: RedbKey> MultimapTableHandle for MultimapTableDefinition<K, V> { fn name(&self) -> &str {} }
impl<K: RedbKey, V: RedbKey> Clone for MultimapTableDefinition<K, V> {}
impl<K: RedbKey, V: RedbKey> std::fmt::Display for MultimapTableDefinition<K, V> {}
impl std::fmt::Display for StorageError {}
impl std::error::Error for StorageError {}
impl std::fmt::Display for TableError {}
impl std::error::Error for TableError {}
impl std::fmt::Display for DatabaseError {}
impl std::error::Error for DatabaseError {}
impl std::fmt::Display for SavepointError {}
impl std::error::Error for SavepointError {}
impl std::fmt::Display for CompactionError {}
impl std::error::Error for CompactionError {}
impl std::fmt::Display for TransactionError {}
impl std::error::Error for TransactionError {}
impl std::fmt::Display for CommitError {}
impl std::error::Error for CommitError {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl<V: RedbKey> Iterator for MultimapValue<V> {
    type Item = Result<AccessGuard<V>>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<V: RedbKey> DoubleEndedIterator for MultimapValue<V> { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
impl<K: RedbKey, V: RedbKey> Iterator for MultimapRange<K, V> {
    type Item = Result<(AccessGuard<K>, MultimapValue<V>)>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: RedbKey, V: RedbKey> DoubleEndedIterator for MultimapRange<K, V> {
    #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<K: RedbKey, V: RedbKey> MultimapTableHandle for MultimapTable<K, V> { fn name(&self) -> &str {} }
impl<K: RedbKey, V: RedbKey> ReadableMultimapTable<K, V> for MultimapTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl std::borrow::Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
    #[blocking(db)] fn range<KR>(&self, range: impl std::ops::RangeBounds<KR>) -> Result<MultimapRange<K, V>> where KR: std::borrow::Borrow<K::SelfType> {}
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
    #[blocking(db)] fn is_empty(&self) -> Result<bool> {}
}
impl ReadOnlyUntypedMultimapTable { pub fn stats(&self) -> Result<TableStats> {} }
impl<K: RedbKey, V: RedbKey> ReadableMultimapTable<K, V> for ReadOnlyMultimapTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl std::borrow::Borrow<K::SelfType>) -> Result<MultimapValue<V>> {}
    #[blocking(db)] fn range<KR>(&self, range: impl std::ops::RangeBounds<KR>) -> Result<MultimapRange<K, V>> where KR: std::borrow::Borrow<K::SelfType> {}
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
    #[blocking(db)] fn is_empty(&self) -> Result<bool> {}
}
pub fn redb(_py: Python, _m: &PyModule) -> PyResult<()> {}
impl<K: RedbKey, V: RedbValue> TableHandle for Table<K, V> { fn name(&self) -> &str {} }
impl<K: RedbKey, V: RedbValue> Table<K, V> {
    #[blocking(db)] pub fn drain<KR>(&mut self, range: impl std::ops::RangeBounds<KR>) -> Result<Drain<K, V>> where KR: std::borrow::Borrow<K::SelfType> {}
    pub fn drain_filter<KR, F: Fn(K::SelfType, V::SelfType) -> bool>(&mut self, range: impl std::ops::RangeBounds<KR>, predicate: F) -> Result<DrainFilter<K, V, F>> where KR: std::borrow::Borrow<K::SelfType> {}
}
impl<K: RedbKey, V: RedbValue> ReadableTable<K, V> for Table<K, V> {
    #[blocking(db)] fn get(&self, key: impl std::borrow::Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    #[blocking(db)] fn range<KR>(&self, range: impl std::ops::RangeBounds<KR>) -> Result<Range<K, V>> where KR: std::borrow::Borrow<K::SelfType> {}
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
    #[blocking(db)] fn is_empty(&self) -> Result<bool> {}
}
impl ReadOnlyUntypedTable { pub fn stats(&self) -> Result<TableStats> {} }
impl<K: RedbKey, V: RedbValue> ReadableTable<K, V> for ReadOnlyTable<K, V> {
    #[blocking(db)] fn get(&self, key: impl std::borrow::Borrow<K::SelfType>) -> Result<Option<AccessGuard<V>>> {}
    #[blocking(db)] fn range<KR>(&self, range: impl std::ops::RangeBounds<KR>) -> Result<Range<K, V>> where KR: std::borrow::Borrow<K::SelfType> {}
    #[blocking(db)] fn stats(&self) -> Result<TableStats> {}
    #[blocking(db)] fn len(&self) -> Result<u64> {}
    #[blocking(db)] fn is_empty(&self) -> Result<bool> {}
}
pub struct Drain<K: RedbKey, V: RedbValue>;
impl<K: RedbKey, V: RedbValue> Iterator for Drain<K, V> {
    type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: RedbKey, V: RedbValue> DoubleEndedIterator for Drain<K, V> { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct DrainFilter<K: RedbKey, V: RedbValue, F: FnMut(K::SelfType, V::SelfType) -> bool> { f: F }
impl<K: RedbKey, V: RedbValue, F: FnMut(K::SelfType, V::SelfType) -> bool> Iterator for DrainFilter<K, V, F> {
    type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
    fn next(&mut self) -> Option<Self::Item> { let a: K::SelfType; let b: V::SelfType; (self.f)(a, b) }
}
impl<K: RedbKey, V: RedbValue, F: FnMut(K::SelfType, V::SelfType) -> bool> DoubleEndedIterator for DrainFilter<K, V, F> {
    fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<K: RedbKey, V: RedbValue> Iterator for Range<K, V> {
    type Item = Result<(AccessGuard<K>, AccessGuard<V>)>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<K: RedbKey, V: RedbValue> DoubleEndedIterator for Range<K, V> {
    #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {}
}
impl<V: MutInPlaceValue> AsMut<V::BaseRefType> for AccessGuardMut<V> {}
pub trait RedbValue: std::fmt::Debug {
    type SelfType: std::fmt::Debug;
    type AsBytes: AsRef<[u8]>;
    fn fixed_width() -> Option<usize>;
    fn from_bytes(data: &[u8]) -> Self::SelfType;
    fn as_bytes(value: &Self::SelfType) -> Self::AsBytes;
    fn type_name() -> TypeName;
}
impl<T: RedbValue> RedbValue for Vec<T> {
    type SelfType = Vec<T::SelfType>;
    type AsBytes = Vec<u8>;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Vec<T::SelfType> {}
    fn as_bytes(value: &Vec<T::SelfType>) -> Vec<u8> {}
    fn type_name() -> TypeName {}
}
impl RedbValue for () {
    type SelfType = ();
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(_data: &[u8]) -> () {}
    fn as_bytes(arg0: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl RedbValue for bool {
    type SelfType = bool;
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> bool {}
    fn as_bytes(value: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl<T: RedbValue> RedbValue for Option<T> {
    type SelfType = Option<T::SelfType>;
    type AsBytes = Vec<u8>;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> Option<T::SelfType> {}
    fn as_bytes(value: &Self::SelfType) -> Vec<u8> {}
    fn type_name() -> TypeName {}
}
impl RedbValue for &[u8] {
    type SelfType = &[u8];
    type AsBytes = &[u8];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &[u8] {}
    fn as_bytes(value: &Self::SelfType) -> &[u8] {}
    fn type_name() -> TypeName {}
}
impl<const N: usize> RedbValue for &[u8; N] {
    type SelfType = &[u8; N];
    type AsBytes = &[u8; N];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &[u8; N] {}
    fn as_bytes(value: &Self::SelfType) -> &[u8; N] {}
    fn type_name() -> TypeName {}
}
impl RedbValue for &str {
    type SelfType = &str;
    type AsBytes = &str;
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> &str {}
    fn as_bytes(value: &Self::SelfType) -> &str {}
    fn type_name() -> TypeName {}
}
impl RedbValue for char {
    type SelfType = char;
    type AsBytes = [u8; 3];
    fn fixed_width() -> Option<usize> {}
    fn from_bytes(data: &[u8]) -> char {}
    fn as_bytes(value: &Self::SelfType) -> [u8; 3] {}
    fn type_name() -> TypeName {}
}
pub trait RedbKey: RedbValue {
    fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering;
}
impl RedbKey for () { fn compare(_data1: &[u8], _data2: &[u8]) -> std::cmp::Ordering {} }
impl RedbKey for bool { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
impl<T: RedbKey> RedbKey for Option<T> { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
impl RedbKey for &[u8] { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
impl<const N: usize> RedbKey for &[u8; N] { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
impl RedbKey for &str { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
impl RedbKey for char { fn compare(data1: &[u8], data2: &[u8]) -> std::cmp::Ordering {} }
pub mod backends {
    use crate::{BackendError, DatabaseError, StorageBackend};
    use crate::db::BackendIoError;
    use std::fs::File;
    use std::ops::Bound;
    #[derive(Default)] pub struct InMemoryBackend;
    impl InMemoryBackend { pub fn new() -> Self {} }
    impl StorageBackend for InMemoryBackend {
        fn len(&self) -> Result<u64, BackendIoError> {}
        fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), BackendIoError> {}
        fn set_len(&self, len: u64) -> Result<(), BackendIoError> {}
        fn sync_data(&self) -> Result<(), BackendIoError> {}
        fn write(&self, offset: u64, data: &[u8]) -> Result<(), BackendIoError> {}
    }
    pub struct FileBackend;
    impl FileBackend {
        pub fn new(file: File) -> crate::Result<Self, DatabaseError> {}
    }
    impl StorageBackend for FileBackend {
        fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<bool, BackendError> {}
        fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<bool, BackendError> {}
        fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<(), BackendError> {}
        fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<(), BackendError> {}
        fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<(), BackendError> {}
        fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> crate::Result<bool, BackendError> {}
        fn close(&self) -> crate::Result<(), BackendIoError> {}
        fn len(&self) -> crate::Result<u64, BackendIoError> {}
        fn read(&self, offset: u64, out: &mut [u8]) -> crate::Result<(), BackendIoError> {}
        fn set_len(&self, len: u64) -> crate::Result<(), BackendIoError> {}
        fn sync_data(&self) -> crate::Result<(), BackendIoError> {}
        fn write(&self, offset: u64, data: &[u8]) -> crate::Result<(), BackendIoError> {}
    }
}
pub mod db {
    use crate::BackendError;
    pub type BackendIoError = BackendError;
}

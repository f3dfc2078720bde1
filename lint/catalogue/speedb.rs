//! speedb 0.0.5. As `rocksdb` 0.21, of which it is a fork.

use core::ops::Deref;
use crate::compaction_filter::CompactionFilterFn;
use crate::compaction_filter_factory::CompactionFilterFactory;
use crate::comparator::CompareFn;
use crate::db::{ColumnFamilyMetaData, DBInner, DBWithThreadModeInner};
use crate::db_iterator::KVBytes;
use crate::ffi_util::CSlice;
use crate::merge_operator::{MergeFn, MergeOperandsIter};
use crate::slice_transform::{InDomainFn, TransformFn};
use libc::{c_double, c_int, c_uint, size_t};
use std::{convert, error, ffi, fmt, ops};
use std::collections::BTreeMap;
use std::ffi::{CStr, CString};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
#[derive(Clone)] pub enum ErrorKind { NotFound, Corruption, NotSupported, InvalidArgument, IOError, MergeInProgress, Incomplete, ShutdownInProgress, TimedOut, Aborted, Busy, Expired, TryAgain, CompactionTooLarge, ColumnFamilyDropped, Unknown }
#[derive(Clone)] pub struct Error;
impl Error {
    pub fn into_string(self) -> String {}
    pub fn kind(&self) -> ErrorKind {}
}
impl AsRef<str> for Error {}
impl error::Error for Error {}
impl fmt::Display for Error {}
pub trait CStrLike {
    type Baked: ops::Deref<Target = CStr>;
    type Error: fmt::Debug + fmt::Display;
    fn bake(self) -> Result<Self::Baked, Self::Error>;
    fn into_c_string(self) -> Result<CString, Self::Error>;
}
impl CStrLike for &str {
    type Baked = CString;
    type Error = ffi::NulError;
    fn bake(self) -> Result<Self::Baked, Self::Error> {}
    fn into_c_string(self) -> Result<CString, Self::Error> {}
}
impl CStrLike for &String {
    type Baked = CString;
    type Error = ffi::NulError;
    fn bake(self) -> Result<Self::Baked, Self::Error> {}
    fn into_c_string(self) -> Result<CString, Self::Error> {}
}
impl CStrLike for &CStr {
    type Baked = Self;
    type Error = convert::Infallible;
    fn bake(self) -> Result<Self::Baked, Self::Error> {}
    fn into_c_string(self) -> Result<CString, Self::Error> {}
}
impl CStrLike for CString {
    type Baked = CString;
    type Error = convert::Infallible;
    fn bake(self) -> Result<Self::Baked, Self::Error> {}
    fn into_c_string(self) -> Result<CString, Self::Error> {}
}
impl CStrLike for &CString {
    type Baked = &CStr;
    type Error = convert::Infallible;
    fn bake(self) -> Result<Self::Baked, Self::Error> {}
    fn into_c_string(self) -> Result<CString, Self::Error> {}
}
pub const DEFAULT_COLUMN_FAMILY_NAME: &str = _;
pub struct ColumnFamilyDescriptor;
impl ColumnFamilyDescriptor {
    pub fn new<S>(name: S, options: Options) -> Self where S: Into<String> {}
    pub fn name(&self) -> &str {}
}
#[derive(Clone, Copy, Default)] pub enum ColumnFamilyTtl { Disabled, Duration(Duration), SameAsDb }
pub struct ColumnFamily;
impl AsColumnFamilyRef for ColumnFamily { fn inner(&self) -> *mut libspeedb_sys::rocksdb_column_family_handle_t {} }
impl AsColumnFamilyRef for &ColumnFamily { fn inner(&self) -> *mut libspeedb_sys::rocksdb_column_family_handle_t {} }
pub struct BoundColumnFamily;
impl AsColumnFamilyRef for Arc<BoundColumnFamily> { fn inner(&self) -> *mut libspeedb_sys::rocksdb_column_family_handle_t {} }
pub type ColumnFamilyRef = &ColumnFamily;
pub trait AsColumnFamilyRef {
    fn inner(&self) -> *mut libspeedb_sys::rocksdb_column_family_handle_t;
}
pub trait ThreadMode {
    fn new_cf_map_internal(cf_map: BTreeMap<String, *mut libspeedb_sys::rocksdb_column_family_handle_t>) -> Self;
    fn drop_all_cfs_internal(&mut self);
}
pub struct SingleThreaded;
impl ThreadMode for SingleThreaded {
    fn new_cf_map_internal(cfs: BTreeMap<String, *mut libspeedb_sys::rocksdb_column_family_handle_t>) -> Self {}
    fn drop_all_cfs_internal(&mut self) {}
}
pub struct MultiThreaded;
impl ThreadMode for MultiThreaded {
    fn new_cf_map_internal(cfs: BTreeMap<String, *mut libspeedb_sys::rocksdb_column_family_handle_t>) -> Self {}
    fn drop_all_cfs_internal(&mut self) {}
}
pub struct DBCommon<T: ThreadMode, D: DBInner>;
impl<T: ThreadMode, D: DBInner> DBAccess for DBCommon<T, D> {
    fn create_snapshot(&self) -> *const libspeedb_sys::rocksdb_snapshot_t {}
    fn release_snapshot(&self, snapshot: *const libspeedb_sys::rocksdb_snapshot_t) {}
    fn create_iterator(&self, readopts: &ReadOptions) -> *mut libspeedb_sys::rocksdb_iterator_t {}
    fn create_iterator_cf(&self, cf_handle: *mut libspeedb_sys::rocksdb_column_family_handle_t, readopts: &ReadOptions) -> *mut libspeedb_sys::rocksdb_iterator_t {}
    fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    fn multi_get_opt<K, Iter>(&self, keys: Iter, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, Iter: IntoIterator<Item = K> {}
    fn multi_get_cf_opt<K, Iter, W>(&self, keys_cf: Iter, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, Iter: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef {}
}
impl<T: ThreadMode> DBWithThreadMode<T> {
    #[blocking(db)] pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error> {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error> {}
    #[blocking(db)] pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<Self, Error> {}
    #[blocking(db)] pub fn open_as_secondary<P: AsRef<Path>>(opts: &Options, primary_path: P, secondary_path: P) -> Result<Self, Error> {}
    #[blocking(db)] pub fn open_with_ttl<P: AsRef<Path>>(opts: &Options, path: P, ttl: Duration) -> Result<Self, Error> {}
    #[blocking(db)] pub fn open_cf_with_ttl<P, I, N>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_descriptors_with_ttl<P, I>(opts: &Options, path: P, cfs: I, ttl: Duration) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor> {}
    #[blocking(db)] pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_with_opts<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = (N, Options)>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_for_read_only<P, I, N>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_with_opts_for_read_only<P, I, N>(db_opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = (N, Options)>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_descriptors_read_only<P, I>(opts: &Options, path: P, cfs: I, error_if_log_file_exist: bool) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor> {}
    #[blocking(db)] pub fn open_cf_as_secondary<P, I, N>(opts: &Options, primary_path: P, secondary_path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str> {}
    #[blocking(db)] pub fn open_cf_descriptors_as_secondary<P, I>(opts: &Options, path: P, secondary_path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor> {}
    #[blocking(db)] pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor> {}
    #[blocking(db)] pub fn delete_range_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error> {}
    #[blocking(db)] pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn write(&self, batch: WriteBatch) -> Result<(), Error> {}
    #[blocking(db)] pub fn write_without_wal(&self, batch: WriteBatch) -> Result<(), Error> {}
}
impl<T: ThreadMode, D: DBInner> DBCommon<T, D> {
    #[blocking(db)] pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error> {}
    #[blocking(db)] pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    #[blocking(db)] pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    pub fn path(&self) -> &Path {}
    #[blocking(db)] pub fn flush_wal(&self, sync: bool) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush_opt(&self, flushopts: &FlushOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush_cf_opt(&self, cf: &impl AsColumnFamilyRef, flushopts: &FlushOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush_cfs_opt(&self, cfs: &[&impl AsColumnFamilyRef], opts: &FlushOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error> {}
    #[blocking(db)] pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K> {}
    #[blocking(db)] pub fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K> {}
    #[blocking(db)] pub fn multi_get_cf<K, I, W>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef {}
    #[blocking(db)] pub fn multi_get_cf_opt<K, I, W>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef {}
    #[blocking(db)] pub fn batched_multi_get_cf<K, I>(&self, cf: &impl AsColumnFamilyRef, keys: I, sorted_input: bool) -> Vec<Result<Option<DBPinnableSlice>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = &K> {}
    #[blocking(db)] pub fn batched_multi_get_cf_opt<K, I>(&self, cf: &impl AsColumnFamilyRef, keys: I, sorted_input: bool, readopts: &ReadOptions) -> Vec<Result<Option<DBPinnableSlice>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = &K> {}
    pub fn key_may_exist<K: AsRef<[u8]>>(&self, key: K) -> bool {}
    pub fn key_may_exist_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> bool {}
    pub fn key_may_exist_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> bool {}
    pub fn key_may_exist_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> bool {}
    pub fn key_may_exist_cf_opt_value<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> (bool, Option<CSlice>) {}
    pub fn iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<Self> {}
    pub fn iterator_opt(&self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<Self> {}
    pub fn iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<Self> {}
    pub fn full_iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<Self> {}
    pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIteratorWithThreadMode<Self> {}
    pub fn iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<Self> {}
    pub fn full_iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<Self> {}
    pub fn prefix_iterator_cf<P: AsRef<[u8]>>(&self, cf_handle: &impl AsColumnFamilyRef, prefix: P) -> DBIteratorWithThreadMode<Self> {}
    pub fn raw_iterator(&self) -> DBRawIteratorWithThreadMode<Self> {}
    pub fn raw_iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<Self> {}
    pub fn raw_iterator_opt(&self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<Self> {}
    pub fn raw_iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<Self> {}
    pub fn snapshot(&self) -> SnapshotWithThreadMode<Self> {}
    #[blocking(db)] pub fn put_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn put_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge_opt<K, V>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge_cf_opt<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn delete_opt<K: AsRef<[u8]>>(&self, key: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocking(db)] pub fn put<K, V>(&self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn put_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge<K, V>(&self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge_cf<K, V>(&self, cf: &impl AsColumnFamilyRef, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<(), Error> {}
    #[blocking(db)] pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>) {}
    #[blocking(db)] pub fn compact_range_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>, opts: &CompactOptions) {}
    #[blocking(db)] pub fn compact_range_cf<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, start: Option<S>, end: Option<E>) {}
    #[blocking(db)] pub fn compact_range_cf_opt<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, start: Option<S>, end: Option<E>, opts: &CompactOptions) {}
    pub fn set_options(&self, opts: &[(&str, &str)]) -> Result<(), Error> {}
    pub fn set_options_cf(&self, cf: &impl AsColumnFamilyRef, opts: &[(&str, &str)]) -> Result<(), Error> {}
    pub fn property_value(&self, name: impl CStrLike) -> Result<Option<String>, Error> {}
    pub fn property_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<String>, Error> {}
    pub fn property_int_value(&self, name: impl CStrLike) -> Result<Option<u64>, Error> {}
    pub fn property_int_value_cf(&self, cf: &impl AsColumnFamilyRef, name: impl CStrLike) -> Result<Option<u64>, Error> {}
    pub fn latest_sequence_number(&self) -> u64 {}
    #[blocking(db)] pub fn get_updates_since(&self, seq_number: u64) -> Result<DBWALIterator, Error> {}
    #[blocking(db)] pub fn try_catch_up_with_primary(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn ingest_external_file<P: AsRef<Path>>(&self, paths: Vec<P>) -> Result<(), Error> {}
    #[blocking(db)] pub fn ingest_external_file_opts<P: AsRef<Path>>(&self, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error> {}
    #[blocking(db)] pub fn ingest_external_file_cf<P: AsRef<Path>>(&self, cf: &impl AsColumnFamilyRef, paths: Vec<P>) -> Result<(), Error> {}
    #[blocking(db)] pub fn ingest_external_file_cf_opts<P: AsRef<Path>>(&self, cf: &impl AsColumnFamilyRef, opts: &IngestExternalFileOptions, paths: Vec<P>) -> Result<(), Error> {}
    #[blocking(db)] pub fn get_column_family_metadata(&self) -> ColumnFamilyMetaData {}
    #[blocking(db)] pub fn get_column_family_metadata_cf(&self, cf: &impl AsColumnFamilyRef) -> ColumnFamilyMetaData {}
    pub fn live_files(&self) -> Result<Vec<LiveFile>, Error> {}
    #[blocking(db)] pub fn delete_file_in_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete_file_in_range_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, from: K, to: K) -> Result<(), Error> {}
    pub fn cancel_all_background_work(&self, wait: bool) {}
}
impl<I: DBInner> DBCommon<SingleThreaded, I> {
    #[blocking(db)] pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error> {}
    #[blocking(db)] pub fn drop_cf(&mut self, name: &str) -> Result<(), Error> {}
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> {}
}
impl<I: DBInner> DBCommon<MultiThreaded, I> {
    #[blocking(db)] pub fn create_cf<N: AsRef<str>>(&self, name: N, opts: &Options) -> Result<(), Error> {}
    #[blocking(db)] pub fn drop_cf(&self, name: &str) -> Result<(), Error> {}
    pub fn cf_handle(&self, name: &str) -> Option<Arc<BoundColumnFamily>> {}
}
pub trait DBAccess {
    fn create_snapshot(&self) -> *const libspeedb_sys::rocksdb_snapshot_t;
    fn release_snapshot(&self, snapshot: *const libspeedb_sys::rocksdb_snapshot_t);
    fn create_iterator(&self, readopts: &ReadOptions) -> *mut libspeedb_sys::rocksdb_iterator_t;
    fn create_iterator_cf(&self, cf_handle: *mut libspeedb_sys::rocksdb_column_family_handle_t, readopts: &ReadOptions) -> *mut libspeedb_sys::rocksdb_iterator_t;
    fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<Vec<u8>>, Error>;
    fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: &ReadOptions) -> Result<Option<DBPinnableSlice>, Error>;
    fn multi_get_opt<K, I>(&self, keys: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K>;
    fn multi_get_cf_opt<K, I, W>(&self, keys_cf: I, readopts: &ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef;
}
pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;
pub type DB = DBWithThreadMode<SingleThreaded>;
#[derive(Clone)] pub struct LiveFile { pub column_family_name: String, pub name: String, pub size: usize, pub level: i32, pub start_key: Option<Vec<u8>>, pub end_key: Option<Vec<u8>>, pub num_entries: u64, pub num_deletions: u64 }
pub type DBRawIterator = DBRawIteratorWithThreadMode<DB>;
pub struct DBRawIteratorWithThreadMode<D: DBAccess>;
impl<D: DBAccess> DBRawIteratorWithThreadMode<D> {
    pub fn valid(&self) -> bool {}
    pub fn status(&self) -> Result<(), Error> {}
    #[blocking(db)] pub fn seek_to_first(&mut self) {}
    #[blocking(db)] pub fn seek_to_last(&mut self) {}
    #[blocking(db)] pub fn seek<K: AsRef<[u8]>>(&mut self, key: K) {}
    #[blocking(db)] pub fn seek_for_prev<K: AsRef<[u8]>>(&mut self, key: K) {}
    #[blocking(db)] pub fn next(&mut self) {}
    #[blocking(db)] pub fn prev(&mut self) {}
    pub fn key(&self) -> Option<&[u8]> {}
    pub fn value(&self) -> Option<&[u8]> {}
    pub fn item(&self) -> Option<(&[u8], &[u8])> {}
}
pub type DBIterator = DBIteratorWithThreadMode<DB>;
pub struct DBIteratorWithThreadMode<D: DBAccess>;
impl<D: DBAccess> DBIteratorWithThreadMode<D> {
    pub fn set_mode(&mut self, mode: IteratorMode) {}
}
impl<D: DBAccess> Iterator for DBIteratorWithThreadMode<D> {
    type Item = Result<KVBytes, Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Result<KVBytes, Error>> {}
}
impl<D: DBAccess> Into<DBRawIteratorWithThreadMode<D>> for DBIteratorWithThreadMode<D> {
    fn into(self) -> DBRawIteratorWithThreadMode<D> {}
}
#[derive(Clone, Copy)] pub enum Direction { Forward, Reverse }
#[derive(Clone, Copy)] pub enum IteratorMode { Start, End, From(&[u8], Direction) }
pub struct DBWALIterator;
impl DBWALIterator {
    pub fn valid(&self) -> bool {}
    pub fn status(&self) -> Result<(), Error> {}
}
impl Iterator for DBWALIterator {
    type Item = Result<(u64, WriteBatch), Error>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct WriteBufferManager;
impl WriteBufferManager {
    pub fn get_usage(&self) -> usize {}
}
#[derive(Clone)] pub struct Cache;
impl Cache {
    pub fn new_lru_cache(capacity: size_t) -> Cache {}
    pub fn new_hyper_clock_cache(capacity: size_t, estimated_entry_charge: size_t) -> Cache {}
    pub fn get_usage(&self) -> usize {}
    pub fn get_pinned_usage(&self) -> usize {}
    pub fn set_capacity(&mut self, capacity: size_t) {}
}
pub struct Options;
impl Clone for Options {}
impl Options {
    pub fn load_latest<P: AsRef<Path>>(path: P, env: Env, ignore_unknown_options: bool, cache: Cache) -> Result<(Options, Vec<ColumnFamilyDescriptor>), Error> {}
    pub fn increase_parallelism(&mut self, parallelism: i32) {}
    pub fn optimize_level_style_compaction(&mut self, memtable_memory_budget: usize) {}
    pub fn optimize_universal_style_compaction(&mut self, memtable_memory_budget: usize) {}
    pub fn create_if_missing(&mut self, create_if_missing: bool) {}
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool) {}
    pub fn set_error_if_exists(&mut self, enabled: bool) {}
    pub fn set_paranoid_checks(&mut self, enabled: bool) {}
    pub fn set_db_paths(&mut self, paths: &[DBPath]) {}
    pub fn set_env(&mut self, env: &Env) {}
    pub fn set_compression_type(&mut self, t: DBCompressionType) {}
    pub fn set_compression_options_parallel_threads(&mut self, num: i32) {}
    pub fn set_bottommost_compression_type(&mut self, t: DBCompressionType) {}
    pub fn set_compression_per_level(&mut self, level_types: &[DBCompressionType]) {}
    pub fn set_compression_options(&mut self, window_bits: c_int, level: c_int, strategy: c_int, max_dict_bytes: c_int) {}
    pub fn set_bottommost_compression_options(&mut self, window_bits: c_int, level: c_int, strategy: c_int, max_dict_bytes: c_int, enabled: bool) {}
    pub fn set_zstd_max_train_bytes(&mut self, value: c_int) {}
    pub fn set_bottommost_zstd_max_train_bytes(&mut self, value: c_int, enabled: bool) {}
    pub fn set_compaction_readahead_size(&mut self, compaction_readahead_size: usize) {}
    pub fn set_level_compaction_dynamic_level_bytes(&mut self, v: bool) {}
    pub fn set_merge_operator_associative<F: MergeFn + Clone>(&mut self, name: impl CStrLike, full_merge_fn: F) {}
    pub fn set_merge_operator<F: MergeFn, PF: MergeFn>(&mut self, name: impl CStrLike, full_merge_fn: F, partial_merge_fn: PF) {}
    pub fn add_merge_operator<F: MergeFn + Clone>(&mut self, name: &str, merge_fn: F) {}
    pub fn set_compaction_filter<F>(&mut self, name: impl CStrLike, filter_fn: F) where F: CompactionFilterFn {}
    pub fn set_compaction_filter_factory<F>(&mut self, factory: F) where F: CompactionFilterFactory {}
    pub fn set_comparator(&mut self, name: impl CStrLike, compare_fn: Box<CompareFn>) {}
    pub fn set_prefix_extractor(&mut self, prefix_extractor: SliceTransform) {}
    pub fn optimize_for_point_lookup(&mut self, block_cache_size_mb: u64) {}
    pub fn set_optimize_filters_for_hits(&mut self, optimize_for_hits: bool) {}
    pub fn set_delete_obsolete_files_period_micros(&mut self, micros: u64) {}
    pub fn prepare_for_bulk_load(&mut self) {}
    pub fn set_max_open_files(&mut self, nfiles: c_int) {}
    pub fn set_max_file_opening_threads(&mut self, nthreads: c_int) {}
    pub fn set_use_fsync(&mut self, useit: bool) {}
    pub fn set_db_log_dir<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn set_log_level(&mut self, level: LogLevel) {}
    pub fn set_bytes_per_sync(&mut self, nbytes: u64) {}
    pub fn set_wal_bytes_per_sync(&mut self, nbytes: u64) {}
    pub fn set_writable_file_max_buffer_size(&mut self, nbytes: u64) {}
    pub fn set_allow_concurrent_memtable_write(&mut self, allow: bool) {}
    pub fn set_enable_write_thread_adaptive_yield(&mut self, enabled: bool) {}
    pub fn set_max_sequential_skip_in_iterations(&mut self, num: u64) {}
    pub fn set_use_direct_reads(&mut self, enabled: bool) {}
    pub fn set_use_direct_io_for_flush_and_compaction(&mut self, enabled: bool) {}
    pub fn set_is_fd_close_on_exec(&mut self, enabled: bool) {}
    pub fn set_allow_os_buffer(&mut self, is_allow: bool) {}
    pub fn set_table_cache_num_shard_bits(&mut self, nbits: c_int) {}
    pub fn set_target_file_size_multiplier(&mut self, multiplier: i32) {}
    pub fn set_min_write_buffer_number(&mut self, nbuf: c_int) {}
    pub fn set_max_write_buffer_number(&mut self, nbuf: c_int) {}
    pub fn set_write_buffer_size(&mut self, size: usize) {}
    pub fn set_db_write_buffer_size(&mut self, size: usize) {}
    pub fn set_max_bytes_for_level_base(&mut self, size: u64) {}
    pub fn set_max_bytes_for_level_multiplier(&mut self, mul: f64) {}
    pub fn set_max_manifest_file_size(&mut self, size: usize) {}
    pub fn set_target_file_size_base(&mut self, size: u64) {}
    pub fn set_min_write_buffer_number_to_merge(&mut self, to_merge: c_int) {}
    pub fn set_level_zero_file_num_compaction_trigger(&mut self, n: c_int) {}
    pub fn set_level_zero_slowdown_writes_trigger(&mut self, n: c_int) {}
    pub fn set_level_zero_stop_writes_trigger(&mut self, n: c_int) {}
    pub fn set_compaction_style(&mut self, style: DBCompactionStyle) {}
    pub fn set_universal_compaction_options(&mut self, uco: &UniversalCompactOptions) {}
    pub fn set_fifo_compaction_options(&mut self, fco: &FifoCompactOptions) {}
    pub fn set_unordered_write(&mut self, unordered: bool) {}
    pub fn set_max_subcompactions(&mut self, num: u32) {}
    pub fn set_max_background_jobs(&mut self, jobs: c_int) {}
    pub fn set_max_background_compactions(&mut self, n: c_int) {}
    pub fn set_max_background_flushes(&mut self, n: c_int) {}
    pub fn set_disable_auto_compactions(&mut self, disable: bool) {}
    pub fn set_memtable_huge_page_size(&mut self, size: size_t) {}
    pub fn set_max_successive_merges(&mut self, num: usize) {}
    pub fn set_bloom_locality(&mut self, v: u32) {}
    pub fn set_inplace_update_support(&mut self, enabled: bool) {}
    pub fn set_inplace_update_locks(&mut self, num: usize) {}
    pub fn set_max_bytes_for_level_multiplier_additional(&mut self, level_values: &[i32]) {}
    pub fn set_max_write_buffer_size_to_maintain(&mut self, size: i64) {}
    pub fn set_enable_pipelined_write(&mut self, value: bool) {}
    pub fn set_memtable_factory(&mut self, factory: MemtableFactory) {}
    pub fn set_block_based_table_factory(&mut self, factory: &BlockBasedOptions) {}
    pub fn set_cuckoo_table_factory(&mut self, factory: &CuckooTableOptions) {}
    pub fn set_plain_table_factory(&mut self, options: &PlainTableFactoryOptions) {}
    pub fn set_min_level_to_compress(&mut self, lvl: c_int) {}
    pub fn set_report_bg_io_stats(&mut self, enable: bool) {}
    pub fn set_max_total_wal_size(&mut self, size: u64) {}
    pub fn set_wal_recovery_mode(&mut self, mode: DBRecoveryMode) {}
    pub fn enable_statistics(&mut self) {}
    pub fn get_statistics(&self) -> Option<String> {}
    pub fn set_stats_dump_period_sec(&mut self, period: c_uint) {}
    pub fn set_stats_persist_period_sec(&mut self, period: c_uint) {}
    pub fn set_advise_random_on_open(&mut self, advise: bool) {}
    pub fn set_use_adaptive_mutex(&mut self, enabled: bool) {}
    pub fn set_num_levels(&mut self, n: c_int) {}
    pub fn set_memtable_prefix_bloom_ratio(&mut self, ratio: f64) {}
    pub fn set_max_compaction_bytes(&mut self, nbytes: u64) {}
    pub fn set_wal_dir<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn set_wal_ttl_seconds(&mut self, secs: u64) {}
    pub fn set_wal_size_limit_mb(&mut self, size: u64) {}
    pub fn set_manifest_preallocation_size(&mut self, size: usize) {}
    pub fn set_skip_stats_update_on_db_open(&mut self, skip: bool) {}
    pub fn set_keep_log_file_num(&mut self, nfiles: usize) {}
    pub fn set_allow_mmap_writes(&mut self, is_enabled: bool) {}
    pub fn set_allow_mmap_reads(&mut self, is_enabled: bool) {}
    pub fn set_manual_wal_flush(&mut self, is_enabled: bool) {}
    pub fn set_atomic_flush(&mut self, atomic_flush: bool) {}
    pub fn set_row_cache(&mut self, cache: &Cache) {}
    pub fn set_ratelimiter(&mut self, rate_bytes_per_sec: i64, refill_period_us: i64, fairness: i32) {}
    pub fn set_max_log_file_size(&mut self, size: usize) {}
    pub fn set_log_file_time_to_roll(&mut self, secs: usize) {}
    pub fn set_recycle_log_file_num(&mut self, num: usize) {}
    pub fn set_soft_pending_compaction_bytes_limit(&mut self, limit: usize) {}
    pub fn set_hard_pending_compaction_bytes_limit(&mut self, limit: usize) {}
    pub fn set_arena_block_size(&mut self, size: usize) {}
    pub fn set_dump_malloc_stats(&mut self, enabled: bool) {}
    pub fn set_memtable_whole_key_filtering(&mut self, whole_key_filter: bool) {}
    pub fn set_enable_blob_files(&mut self, val: bool) {}
    pub fn set_min_blob_size(&mut self, val: u64) {}
    pub fn set_blob_file_size(&mut self, val: u64) {}
    pub fn set_blob_compression_type(&mut self, val: DBCompressionType) {}
    pub fn set_enable_blob_gc(&mut self, val: bool) {}
    pub fn set_blob_gc_age_cutoff(&mut self, val: c_double) {}
    pub fn set_blob_gc_force_threshold(&mut self, val: c_double) {}
    pub fn set_blob_compaction_readahead_size(&mut self, val: u64) {}
    pub fn set_allow_ingest_behind(&mut self, val: bool) {}
    pub fn set_skip_checking_sst_file_sizes_on_db_open(&mut self, value: bool) {}
}
impl Default for Options {}
pub struct WriteOptions;
impl WriteOptions {
    pub fn new() -> WriteOptions {}
    pub fn set_sync(&mut self, sync: bool) {}
    pub fn disable_wal(&mut self, disable: bool) {}
    pub fn set_ignore_missing_column_families(&mut self, ignore: bool) {}
    pub fn set_no_slowdown(&mut self, no_slowdown: bool) {}
    pub fn set_low_pri(&mut self, v: bool) {}
    pub fn set_memtable_insert_hint_per_batch(&mut self, v: bool) {}
}
impl Default for WriteOptions {}
pub struct FlushOptions;
impl FlushOptions {
    pub fn new() -> FlushOptions {}
    pub fn set_wait(&mut self, wait: bool) {}
}
impl Default for FlushOptions {}
pub struct BlockBasedOptions;
impl BlockBasedOptions {
    pub fn set_block_size(&mut self, size: usize) {}
    pub fn set_metadata_block_size(&mut self, size: usize) {}
    pub fn set_partition_filters(&mut self, size: bool) {}
    pub fn set_block_cache(&mut self, cache: &Cache) {}
    pub fn disable_cache(&mut self) {}
    pub fn set_bloom_filter(&mut self, bits_per_key: c_double, block_based: bool) {}
    pub fn set_ribbon_filter(&mut self, bloom_equivalent_bits_per_key: c_double) {}
    pub fn set_hybrid_ribbon_filter(&mut self, bloom_equivalent_bits_per_key: c_double, bloom_before_level: c_int) {}
    pub fn set_cache_index_and_filter_blocks(&mut self, v: bool) {}
    pub fn set_index_type(&mut self, index_type: BlockBasedIndexType) {}
    pub fn set_pin_l0_filter_and_index_blocks_in_cache(&mut self, v: bool) {}
    pub fn set_pin_top_level_index_and_filter(&mut self, v: bool) {}
    pub fn set_format_version(&mut self, version: i32) {}
    pub fn set_block_restart_interval(&mut self, interval: i32) {}
    pub fn set_index_block_restart_interval(&mut self, interval: i32) {}
    pub fn set_data_block_index_type(&mut self, index_type: DataBlockIndexType) {}
    pub fn set_data_block_hash_ratio(&mut self, ratio: f64) {}
    pub fn set_whole_key_filtering(&mut self, v: bool) {}
    pub fn set_checksum_type(&mut self, checksum_type: ChecksumType) {}
    pub fn set_optimize_filters_for_memory(&mut self, v: bool) {}
}
impl Default for BlockBasedOptions {}
pub struct ReadOptions;
impl ReadOptions {
    pub fn fill_cache(&mut self, v: bool) {}
    pub fn set_snapshot<D: DBAccess>(&mut self, snapshot: &SnapshotWithThreadMode<D>) {}
    pub fn set_iterate_lower_bound<K: Into<Vec<u8>>>(&mut self, key: K) {}
    pub fn set_iterate_upper_bound<K: Into<Vec<u8>>>(&mut self, key: K) {}
    pub fn set_iterate_range(&mut self, range: impl IterateBounds) {}
    pub fn set_read_tier(&mut self, tier: ReadTier) {}
    pub fn set_prefix_same_as_start(&mut self, v: bool) {}
    pub fn set_total_order_seek(&mut self, v: bool) {}
    pub fn set_max_skippable_internal_keys(&mut self, num: u64) {}
    pub fn set_background_purge_on_iterator_cleanup(&mut self, v: bool) {}
    pub fn set_ignore_range_deletions(&mut self, v: bool) {}
    pub fn set_verify_checksums(&mut self, v: bool) {}
    pub fn set_readahead_size(&mut self, v: usize) {}
    pub fn set_tailing(&mut self, v: bool) {}
    pub fn set_pin_data(&mut self, v: bool) {}
    pub fn set_async_io(&mut self, v: bool) {}
}
impl Default for ReadOptions {}
pub struct CuckooTableOptions;
impl CuckooTableOptions {
    pub fn set_hash_ratio(&mut self, ratio: f64) {}
    pub fn set_max_search_depth(&mut self, depth: u32) {}
    pub fn set_cuckoo_block_size(&mut self, size: u32) {}
    pub fn set_identity_as_first_hash(&mut self, flag: bool) {}
    pub fn set_use_module_hash(&mut self, flag: bool) {}
}
impl Default for CuckooTableOptions {}
pub struct IngestExternalFileOptions;
impl IngestExternalFileOptions {
    pub fn set_move_files(&mut self, v: bool) {}
    pub fn set_snapshot_consistency(&mut self, v: bool) {}
    pub fn set_allow_global_seqno(&mut self, v: bool) {}
    pub fn set_allow_blocking_flush(&mut self, v: bool) {}
    pub fn set_ingest_behind(&mut self, v: bool) {}
}
impl Default for IngestExternalFileOptions {}
#[derive(Clone, Copy)] pub enum LogLevel { Debug, Info, Warn, Error, Fatal, Header }
#[derive(Clone, Copy)] pub enum ReadTier { All, BlockCache, Persisted, Memtable }
pub enum BlockBasedIndexType { BinarySearch, HashSearch, TwoLevelIndexSearch }
pub enum DataBlockIndexType { BinarySearch, BinaryAndHash }
pub enum MemtableFactory { Vector, HashSkipList { bucket_count: usize, height: i32, branching_factor: i32 }, HashLinkList { bucket_count: usize } }
pub enum ChecksumType { NoChecksum, CRC32c, XXHash, XXHash64, XXH3 }
#[derive(Clone, Copy, Default)] pub enum KeyEncodingType { Plain, Prefix }
pub struct PlainTableFactoryOptions { pub user_key_length: u32, pub bloom_bits_per_key: i32, pub hash_table_ratio: f64, pub index_sparseness: usize, pub huge_page_tlb_size: usize, pub encoding_type: KeyEncodingType, pub full_scan_mode: bool, pub store_index_in_file: bool }
#[derive(Clone, Copy)] pub enum DBCompressionType { None, Snappy, Zlib, Bz2, Lz4, Lz4hc, Zstd }
#[derive(Clone, Copy)] pub enum DBCompactionStyle { Level, Universal, Fifo }
#[derive(Clone, Copy)] pub enum DBRecoveryMode { TolerateCorruptedTailRecords, AbsoluteConsistency, PointInTime, SkipAnyCorruptedRecord }
pub struct FifoCompactOptions;
impl Default for FifoCompactOptions {}
impl FifoCompactOptions { pub fn set_max_table_files_size(&mut self, nbytes: u64) {} }
#[derive(Clone, Copy)] pub enum UniversalCompactionStopStyle { Similar, Total }
pub struct UniversalCompactOptions;
impl Default for UniversalCompactOptions {}
impl UniversalCompactOptions {
    pub fn set_size_ratio(&mut self, ratio: c_int) {}
    pub fn set_min_merge_width(&mut self, num: c_int) {}
    pub fn set_max_merge_width(&mut self, num: c_int) {}
    pub fn set_max_size_amplification_percent(&mut self, v: c_int) {}
    pub fn set_compression_size_percent(&mut self, v: c_int) {}
    pub fn set_stop_style(&mut self, style: UniversalCompactionStopStyle) {}
}
#[derive(Clone, Copy)] pub enum BottommostLevelCompaction { Skip, IfHaveCompactionFilter, Force, ForceOptimized }
pub struct CompactOptions;
impl Default for CompactOptions {}
impl CompactOptions {
    pub fn set_exclusive_manual_compaction(&mut self, v: bool) {}
    pub fn set_bottommost_level_compaction(&mut self, lvl: BottommostLevelCompaction) {}
    pub fn set_change_level(&mut self, v: bool) {}
    pub fn set_target_level(&mut self, lvl: c_int) {}
}
pub struct DBPath;
impl DBPath { pub fn new<P: AsRef<Path>>(path: P, target_size: u64) -> Result<Self, Error> {} }
pub struct DBPinnableSlice;
impl AsRef<[u8]> for DBPinnableSlice {}
impl Deref for DBPinnableSlice {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
#[derive(Clone)] pub struct Env;
impl Env {
    pub fn new() -> Result<Self, Error> {}
    pub fn mem_env() -> Result<Self, Error> {}
    pub fn from_raw(env: *mut libspeedb_sys::rocksdb_env_t) -> Self {}
    pub fn set_background_threads(&mut self, num_threads: c_int) {}
    pub fn set_high_priority_background_threads(&mut self, n: c_int) {}
    pub fn set_low_priority_background_threads(&mut self, n: c_int) {}
    pub fn set_bottom_priority_background_threads(&mut self, n: c_int) {}
    pub fn join_all_threads(&mut self) {}
    pub fn lower_thread_pool_io_priority(&mut self) {}
    pub fn lower_high_priority_thread_pool_io_priority(&mut self) {}
    pub fn lower_thread_pool_cpu_priority(&mut self) {}
    pub fn lower_high_priority_thread_pool_cpu_priority(&mut self) {}
}
pub trait IterateBounds {
    fn into_bounds(self) -> (Option<Vec<u8>>, Option<Vec<u8>>);
}
impl IterateBounds for ops::RangeFull { fn into_bounds(self) -> (Option<Vec<u8>>, Option<Vec<u8>>) {} }
impl<K: Into<Vec<u8>>> IterateBounds for ops::RangeFrom<K> { fn into_bounds(self) -> (Option<Vec<u8>>, Option<Vec<u8>>) {} }
impl<K: Into<Vec<u8>>> IterateBounds for ops::RangeTo<K> { fn into_bounds(self) -> (Option<Vec<u8>>, Option<Vec<u8>>) {} }
#[derive(Clone, Copy)] pub struct PrefixRange<K>(pub K);
impl<K: Into<Vec<u8>>> IterateBounds for PrefixRange<K> { fn into_bounds(self) -> (Option<Vec<u8>>, Option<Vec<u8>>) {} }
pub struct MergeOperands;
impl MergeOperands {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> MergeOperandsIter {}
}
impl IntoIterator for &MergeOperands {
    type Item = &[u8];
    type IntoIter = MergeOperandsIter;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone, Copy)] pub enum PerfStatsLevel { Uninitialized, Disable, EnableCount, EnableTimeExceptForMutex, EnableTimeAndCPUTimeExceptForMutex, EnableTime, OutOfBound }
#[derive(Clone, Copy)] pub enum PerfMetric { UserKeyComparisonCount, BlockCacheHitCount, BlockReadCount, BlockReadByte, BlockReadTime, BlockChecksumTime, BlockDecompressTime, GetReadBytes, MultigetReadBytes, IterReadBytes, InternalKeySkippedCount, InternalDeleteSkippedCount, InternalRecentSkippedCount, InternalMergeCount, GetSnapshotTime, GetFromMemtableTime, GetFromMemtableCount, GetPostProcessTime, GetFromOutputFilesTime, SeekOnMemtableTime, SeekOnMemtableCount, NextOnMemtableCount, PrevOnMemtableCount, SeekChildSeekTime, SeekChildSeekCount, SeekMinHeapTime, SeekMaxHeapTime, SeekInternalSeekTime, FindNextUserEntryTime, WriteWalTime, WriteMemtableTime, WriteDelayTime, WritePreAndPostProcessTime, DbMutexLockNanos, DbConditionWaitNanos, MergeOperatorTimeNanos, ReadIndexBlockNanos, ReadFilterBlockNanos, NewTableBlockIterNanos, NewTableIteratorNanos, BlockSeekNanos, FindTableNanos, BloomMemtableHitCount, BloomMemtableMissCount, BloomSstHitCount, BloomSstMissCount, KeyLockWaitTime, KeyLockWaitCount, EnvNewSequentialFileNanos, EnvNewRandomAccessFileNanos, EnvNewWritableFileNanos, EnvReuseWritableFileNanos, EnvNewRandomRwFileNanos, EnvNewDirectoryNanos, EnvFileExistsNanos, EnvGetChildrenNanos, EnvGetChildrenFileAttributesNanos, EnvDeleteFileNanos, EnvCreateDirNanos, EnvCreateDirIfMissingNanos, EnvDeleteDirNanos, EnvGetFileSizeNanos, EnvGetFileModificationTimeNanos, EnvRenameFileNanos, EnvLinkFileNanos, EnvLockFileNanos, EnvUnlockFileNanos, EnvNewLoggerNanos, TotalMetricCount }
pub struct PerfContext;
impl Default for PerfContext {}
impl PerfContext {
    pub fn reset(&mut self) {}
    pub fn report(&self, exclude_zero_counters: bool) -> String {}
    pub fn metric(&self, id: PerfMetric) -> u64 {}
}
pub struct SliceTransform { pub inner: *mut libspeedb_sys::rocksdb_slicetransform_t }
impl SliceTransform {
    pub fn create(name: impl CStrLike, transform_fn: TransformFn, in_domain_fn: Option<InDomainFn>) -> SliceTransform {}
    pub fn create_fixed_prefix(len: size_t) -> SliceTransform {}
    pub fn create_noop() -> SliceTransform {}
}
pub type Snapshot = SnapshotWithThreadMode<DB>;
pub struct SnapshotWithThreadMode<D: DBAccess>;
impl<D: DBAccess> SnapshotWithThreadMode<D> {
    pub fn new(db: &D) -> Self {}
    pub fn iterator(&self, mode: IteratorMode) -> DBIteratorWithThreadMode<D> {}
    pub fn iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef, mode: IteratorMode) -> DBIteratorWithThreadMode<D> {}
    pub fn iterator_opt(&self, mode: IteratorMode, readopts: ReadOptions) -> DBIteratorWithThreadMode<D> {}
    pub fn iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions, mode: IteratorMode) -> DBIteratorWithThreadMode<D> {}
    pub fn raw_iterator(&self) -> DBRawIteratorWithThreadMode<D> {}
    pub fn raw_iterator_cf(&self, cf_handle: &impl AsColumnFamilyRef) -> DBRawIteratorWithThreadMode<D> {}
    pub fn raw_iterator_opt(&self, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D> {}
    pub fn raw_iterator_cf_opt(&self, cf_handle: &impl AsColumnFamilyRef, readopts: ReadOptions) -> DBRawIteratorWithThreadMode<D> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: ReadOptions) -> Result<Option<Vec<u8>>, Error> {}
    #[blocking(db)] pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned_cf<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned_opt<K: AsRef<[u8]>>(&self, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn get_pinned_cf_opt<K: AsRef<[u8]>>(&self, cf: &impl AsColumnFamilyRef, key: K, readopts: ReadOptions) -> Result<Option<DBPinnableSlice>, Error> {}
    #[blocking(db)] pub fn multi_get<K: AsRef<[u8]>, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where I: IntoIterator<Item = K> {}
    #[blocking(db)] pub fn multi_get_cf<K, I, W>(&self, keys_cf: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef {}
    #[blocking(db)] pub fn multi_get_opt<K, I>(&self, keys: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K> {}
    #[blocking(db)] pub fn multi_get_cf_opt<K, I, W>(&self, keys_cf: I, readopts: ReadOptions) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = (&W, K)>, W: AsColumnFamilyRef {}
}
pub struct SstFileWriter;
impl SstFileWriter {
    pub fn create(opts: &Options) -> Self {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
    #[blocking(db)] pub fn finish(&mut self) -> Result<(), Error> {}
    pub fn file_size(&self) -> u64 {}
    #[blocking(db)] pub fn put<K, V>(&mut self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge<K, V>(&mut self, key: K, value: V) -> Result<(), Error> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    #[blocking(db)] pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) -> Result<(), Error> {}
    #[blocking(db)] pub fn delete_range<K: AsRef<[u8]>>(&mut self, begin_key: K, end_key: K) -> Result<(), Error> {}
}
// A pessimistic one waits for the locks of others; an optimistic one only writes to memory before it commits.
pub type WriteBatch = WriteBatchWithTransaction<false>;
pub struct WriteBatchWithTransaction<const TRANSACTION: bool>;
impl<const TRANSACTION: bool> WriteBatchWithTransaction<TRANSACTION> {
    pub fn new() -> Self {}
    pub fn from_data(data: &[u8]) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn size_in_bytes(&self) -> usize {}
    pub fn data(&self) -> &[u8] {}
    pub fn is_empty(&self) -> bool {}
    pub fn iterate<T: WriteBatchIterator>(&self, callbacks: &mut T) {}
    pub fn put<K, V>(&mut self, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    pub fn put_cf<K, V>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    pub fn merge<K, V>(&mut self, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    pub fn merge_cf<K, V>(&mut self, cf: &impl AsColumnFamilyRef, key: K, value: V) where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) {}
    pub fn delete_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, key: K) {}
    pub fn clear(&mut self) {}
}
impl WriteBatchWithTransaction<false> {
    pub fn delete_range<K: AsRef<[u8]>>(&mut self, from: K, to: K) {}
    pub fn delete_range_cf<K: AsRef<[u8]>>(&mut self, cf: &impl AsColumnFamilyRef, from: K, to: K) {}
}
impl<const TRANSACTION: bool> Default for WriteBatchWithTransaction<TRANSACTION> {}
// Of the fork rust_rocksdb, whose iterators over a batch and a database are this crate's.
pub trait WriteBatchIterator {
    fn put(&mut self, key: &[u8], value: &[u8]);
    fn delete(&mut self, key: &[u8]);
}
pub mod backup {
    use crate::{DBInner, Env, Error, ThreadMode};
    use std::path::Path;
    #[derive(Clone)] pub struct BackupEngineInfo { pub timestamp: i64, pub backup_id: u32, pub size: u64, pub num_files: u32 }
    pub struct BackupEngine;
    impl BackupEngine {
        #[blocking(db)] pub fn open(opts: &BackupEngineOptions, env: &Env) -> Result<Self, Error> {}
        #[blocking(db)] pub fn create_new_backup<T: ThreadMode, D: DBInner>(&mut self, db: &crate::DBCommon<T, D>) -> Result<(), Error> {}
        #[blocking(db)] pub fn create_new_backup_flush<T: ThreadMode, D: DBInner>(&mut self, db: &crate::DBCommon<T, D>, flush_before_backup: bool) -> Result<(), Error> {}
        #[blocking(db)] pub fn purge_old_backups(&mut self, num_backups_to_keep: usize) -> Result<(), Error> {}
        #[blocking(db)] pub fn restore_from_latest_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions) -> Result<(), Error> {}
        #[blocking(db)] pub fn restore_from_backup<D: AsRef<Path>, W: AsRef<Path>>(&mut self, db_dir: D, wal_dir: W, opts: &RestoreOptions, backup_id: u32) -> Result<(), Error> {}
        #[blocking(db)] pub fn verify_backup(&self, backup_id: u32) -> Result<(), Error> {}
        pub fn get_backup_info(&self) -> Vec<BackupEngineInfo> {}
    }
    pub struct BackupEngineOptions;
    impl BackupEngineOptions {
        pub fn new<P: AsRef<Path>>(backup_dir: P) -> Result<Self, Error> {}
        pub fn set_max_background_operations(&mut self, max_background_operations: i32) {}
    }
    pub struct RestoreOptions;
    impl RestoreOptions { pub fn set_keep_log_files(&mut self, keep_log_files: bool) {} }
    impl Default for RestoreOptions {}
}
pub mod checkpoint {
    use crate::{DBCommon, Error, ThreadMode};
    use crate::db::DBInner;
    use std::path::Path;
    pub struct Checkpoint;
    impl Checkpoint {
        pub fn new<T: ThreadMode, I: DBInner>(db: &DBCommon<T, I>) -> Result<Self, Error> {}
        #[blocking(db)] pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
        #[blocking(db)] pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), Error> {}
    }
    pub struct TransactionDBCheckpoint;
    impl TransactionDBCheckpoint {
        #[blocking(db)] pub fn create_checkpoint<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
        #[blocking(db)] pub fn create_checkpoint_with_log_size<P: AsRef<Path>>(&self, path: P, log_size_for_flush: u64) -> Result<(), Error> {}
    }
}
pub mod compaction_filter {
    use libc::{c_char, c_int, c_uchar, c_void, size_t};
    use std::ffi::{CStr, CString};
    pub trait CompactionFilter {
        fn name(&self) -> &CStr;
    }
    pub struct CompactionFilterCallback<F> { pub name: CString, pub filter_fn: F }
    impl<F> CompactionFilter for CompactionFilterCallback<F> where F: CompactionFilterFn {
        fn name(&self) -> &CStr {}
    }
    pub fn destructor_callback<F>(raw_cb: *mut c_void) where F: CompactionFilter {}
    pub fn name_callback<F>(raw_cb: *mut c_void) -> *const c_char where F: CompactionFilter {}
    pub fn filter_callback<F>(raw_cb: *mut c_void, level: c_int, raw_key: *const c_char, key_length: size_t, existing_value: *const c_char, value_length: size_t, new_value: *mut *mut c_char, new_value_length: *mut size_t, value_changed: *mut c_uchar) -> c_uchar where F: CompactionFilter {}
}
pub mod compaction_filter_factory {
    use libspeedb_sys as ffi;
    use crate::compaction_filter::CompactionFilter;
    use libc::{c_char, c_void};
    use std::ffi::CStr;
    pub trait CompactionFilterFactory {
        type Filter: CompactionFilter;
        fn create(&mut self, context: CompactionFilterContext) -> Self::Filter;
        fn name(&self) -> &CStr;
    }
    pub fn destructor_callback<F>(raw_self: *mut c_void) where F: CompactionFilterFactory {}
    pub fn name_callback<F>(raw_self: *mut c_void) -> *const c_char where F: CompactionFilterFactory {}
    pub struct CompactionFilterContext { pub is_full_compaction: bool, pub is_manual_compaction: bool }
    pub fn create_compaction_filter_callback<F>(raw_self: *mut c_void, context: *mut ffi::rocksdb_compactionfiltercontext_t) -> *mut ffi::rocksdb_compactionfilter_t where F: CompactionFilterFactory {}
}
pub mod comparator {
    use std::cmp::Ordering;
    pub type CompareFn = dyn Fn(&[u8], &[u8]) -> Ordering;
}
pub mod db {
    use libspeedb_sys as ffi;
    pub trait DBInner {
        fn inner(&self) -> *mut ffi::rocksdb_t;
    }
    pub struct DBWithThreadModeInner;
    impl DBInner for DBWithThreadModeInner { fn inner(&self) -> *mut ffi::rocksdb_t {} }
    #[derive(Clone)] pub struct ColumnFamilyMetaData { pub size: u64, pub name: String, pub file_count: usize }
}
pub mod db_iterator {
    pub type KVBytes = (Box<[u8]>, Box<[u8]>);
}
pub mod ffi_util {
    pub struct CSlice;
    impl AsRef<[u8]> for CSlice {}
}
pub mod merge_operator {
    use libc::{c_char, c_int, c_void, size_t};
    use std::ffi::CString;
    pub use crate::MergeOperands;
    pub trait MergeFn: Fn(&[u8], Option<&[u8]>, &crate::MergeOperands) -> Option<Vec<u8>> {}
    impl<F> MergeFn for F where F: Fn(&[u8], Option<&[u8]>, &crate::MergeOperands) -> Option<Vec<u8>> {}
    pub struct MergeOperatorCallback<F: MergeFn, PF: MergeFn> { pub name: CString, pub full_merge_fn: F, pub partial_merge_fn: PF }
    pub fn destructor_callback<F: MergeFn, PF: MergeFn>(raw_cb: *mut c_void) {}
    pub fn delete_callback(_raw_cb: *mut c_void, value: *const c_char, value_length: size_t) {}
    pub fn name_callback<F: MergeFn, PF: MergeFn>(raw_cb: *mut c_void) -> *const c_char {}
    pub fn full_merge_callback<F: MergeFn, PF: MergeFn>(raw_cb: *mut c_void, raw_key: *const c_char, key_len: size_t, existing_value: *const c_char, existing_value_len: size_t, operands_list: *const *const c_char, operands_list_len: *const size_t, num_operands: c_int, success: *mut u8, new_value_length: *mut size_t) -> *mut c_char {}
    pub fn partial_merge_callback<F: MergeFn, PF: MergeFn>(raw_cb: *mut c_void, raw_key: *const c_char, key_len: size_t, operands_list: *const *const c_char, operands_list_len: *const size_t, num_operands: c_int, success: *mut u8, new_value_length: *mut size_t) -> *mut c_char {}
    pub struct MergeOperandsIter;
    impl Iterator for MergeOperandsIter {
        type Item = &[u8];
        fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod perf {
    use crate::{Cache, DB, DBCommon, Error, ThreadMode};
    use crate::db::DBInner;
    pub use crate::{PerfContext, PerfMetric, PerfStatsLevel};
    pub fn set_perf_stats(lvl: crate::PerfStatsLevel) {}
    pub struct MemoryUsageStats { pub mem_table_total: u64, pub mem_table_unflushed: u64, pub mem_table_readers_total: u64, pub cache_total: u64 }
    pub struct MemoryUsage;
    impl MemoryUsage {
        pub fn approximate_mem_table_total(&self) -> u64 {}
        pub fn approximate_mem_table_unflushed(&self) -> u64 {}
        pub fn approximate_mem_table_readers_total(&self) -> u64 {}
        pub fn approximate_cache_total(&self) -> u64 {}
    }
    pub struct MemoryUsageBuilder;
    impl MemoryUsageBuilder {
        pub fn new() -> Result<Self, Error> {}
        pub fn add_db<T: ThreadMode, D: DBInner>(&mut self, db: &DBCommon<T, D>) {}
        pub fn add_cache(&mut self, cache: &Cache) {}
        pub fn build(&self) -> Result<MemoryUsage, Error> {}
    }
    pub fn get_memory_usage_stats(dbs: Option<&[&DB]>, caches: Option<&[&Cache]>) -> Result<MemoryUsageStats, Error> {}
}
pub mod properties {
    use core::{convert, fmt, ops};
    use crate::CStrLike;
    use std::borrow;
    use std::ffi::{CStr, CString};
    pub struct PropName;
    impl PropName {
        pub fn as_c_str(&self) -> &CStr {}
        pub fn as_str(&self) -> &str {}
    }
    impl ops::Deref for PropName {
        type Target = CStr;
        fn deref(&self) -> &Self::Target {}
    }
    impl convert::AsRef<CStr> for PropName {}
    impl convert::AsRef<str> for PropName {}
    impl borrow::ToOwned for PropName {
        type Owned = PropertyName;
        fn to_owned(&self) -> Self::Owned {}
        fn clone_into(&self, target: &mut Self::Owned) {}
    }
    impl fmt::Display for PropName {}
    impl CStrLike for &PropName {
        type Baked = &CStr;
        type Error = std::convert::Infallible;
        fn bake(self) -> Result<Self::Baked, Self::Error> {}
        fn into_c_string(self) -> Result<CString, Self::Error> {}
    }
    pub struct PropertyName;
    impl PropertyName {
        pub fn into_c_string(self) -> CString {}
        pub fn into_string(self) -> String {}
    }
    impl std::ops::Deref for PropertyName {
        type Target = PropName;
        fn deref(&self) -> &Self::Target {}
    }
    impl convert::AsRef<CStr> for PropertyName {}
    impl convert::AsRef<str> for PropertyName {}
    impl borrow::Borrow<PropName> for PropertyName {}
    impl fmt::Display for PropertyName {}
    impl CStrLike for PropertyName {
        type Baked = CString;
        type Error = std::convert::Infallible;
        fn bake(self) -> Result<Self::Baked, Self::Error> {}
        fn into_c_string(self) -> Result<CString, Self::Error> {}
    }
    impl CStrLike for &PropertyName {
        type Baked = &CStr;
        type Error = std::convert::Infallible;
        fn bake(self) -> Result<Self::Baked, Self::Error> {}
        fn into_c_string(self) -> Result<CString, Self::Error> {}
    }
    pub fn num_files_at_level(level: usize) -> PropertyName {}
    pub fn compression_ratio_at_level(level: usize) -> PropertyName {}
    pub const STATS: &PropName = _;
    pub const SSTABLES: &PropName = _;
    pub const CFSTATS: &PropName = _;
    pub const CFSTATS_NO_FILE_HISTOGRAM: &PropName = _;
    pub const CF_FILE_HISTOGRAM: &PropName = _;
    pub const DBSTATS: &PropName = _;
    pub const LEVELSTATS: &PropName = _;
    pub const NUM_IMMUTABLE_MEM_TABLE: &PropName = _;
    pub const NUM_IMMUTABLE_MEM_TABLE_FLUSHED: &PropName = _;
    pub const MEM_TABLE_FLUSH_PENDING: &PropName = _;
    pub const NUM_RUNNING_FLUSHES: &PropName = _;
    pub const COMPACTION_PENDING: &PropName = _;
    pub const NUM_RUNNING_COMPACTIONS: &PropName = _;
    pub const BACKGROUND_ERRORS: &PropName = _;
    pub const CUR_SIZE_ACTIVE_MEM_TABLE: &PropName = _;
    pub const CUR_SIZE_ALL_MEM_TABLES: &PropName = _;
    pub const SIZE_ALL_MEM_TABLES: &PropName = _;
    pub const NUM_ENTRIES_ACTIVE_MEM_TABLE: &PropName = _;
    pub const NUM_ENTRIES_IMM_MEM_TABLES: &PropName = _;
    pub const NUM_DELETES_ACTIVE_MEM_TABLE: &PropName = _;
    pub const NUM_DELETES_IMM_MEM_TABLES: &PropName = _;
    pub const ESTIMATE_NUM_KEYS: &PropName = _;
    pub const ESTIMATE_TABLE_READERS_MEM: &PropName = _;
    pub const IS_FILE_DELETIONS_ENABLED: &PropName = _;
    pub const NUM_SNAPSHOTS: &PropName = _;
    pub const OLDEST_SNAPSHOT_TIME: &PropName = _;
    pub const NUM_LIVE_VERSIONS: &PropName = _;
    pub const CURRENT_SUPER_VERSION_NUMBER: &PropName = _;
    pub const ESTIMATE_LIVE_DATA_SIZE: &PropName = _;
    pub const MIN_LOG_NUMBER_TO_KEEP: &PropName = _;
    pub const MIN_OBSOLETE_SST_NUMBER_TO_KEEP: &PropName = _;
    pub const TOTAL_SST_FILES_SIZE: &PropName = _;
    pub const LIVE_SST_FILES_SIZE: &PropName = _;
    pub const BASE_LEVEL: &PropName = _;
    pub const ESTIMATE_PENDING_COMPACTION_BYTES: &PropName = _;
    pub const AGGREGATED_TABLE_PROPERTIES: &PropName = _;
    pub fn aggregated_table_properties_at_level(level: usize) -> PropertyName {}
    pub const ACTUAL_DELAYED_WRITE_RATE: &PropName = _;
    pub const IS_WRITE_STOPPED: &PropName = _;
    pub const ESTIMATE_OLDEST_KEY_TIME: &PropName = _;
    pub const BLOCK_CACHE_CAPACITY: &PropName = _;
    pub const BLOCK_CACHE_USAGE: &PropName = _;
    pub const BLOCK_CACHE_PINNED_USAGE: &PropName = _;
    pub const OPTIONS_STATISTICS: &PropName = _;
}
pub mod slice_transform {
    pub type TransformFn = fn(&[u8]) -> &[u8];
    pub type InDomainFn = fn(&[u8]) -> bool;
}

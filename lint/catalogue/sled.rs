//! sled 0.34.7, 0.24.1.

use backtrace::Backtrace;
use crate::arc::Arc;
use crate::config::Inner;
use crate::db::{CollectionName, CollectionType};
use crate::pagecache::disk_pointer::DiskPtr;
use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree, TransactionalTrees};
use crate::tree::{CompareAndSwapResult, TreeInner};
use std::{borrow, error, fmt, io, path, result};
use std::error::Error as StdError;
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;
pub trait MergeOperator: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
impl<F> MergeOperator for F where F: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
#[derive(Clone, Default)] pub struct Batch;
impl Batch {
    pub fn insert<K, V>(&mut self, key: K, value: V) where K: Into<IVec>, V: Into<IVec> {}
    pub fn remove<K>(&mut self, key: K) where K: Into<IVec> {}
}
#[derive(Clone, Copy)] pub enum Mode { LowSpace, HighThroughput }
#[derive(Clone, Default)] pub struct Config;
impl Deref for Config {
    type Target = Inner;
    fn deref(&self) -> &Inner {}
}
impl Config {
    pub fn segment_size(self, segment_size: usize) -> Config {}
    pub fn cache_capacity(self, to: u64) -> Self {}
    pub fn mode(self, to: Mode) -> Self {}
    pub fn use_compression(self, to: bool) -> Self {}
    pub fn compression_factor(self, to: i32) -> Self {}
    pub fn temporary(self, to: bool) -> Self {}
    pub fn create_new(self, to: bool) -> Self {}
    pub fn print_profile_on_drop(self, to: bool) -> Self {}
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Self {}
    pub fn idgen_persist_interval(self, interval: u64) -> Self {}
    pub fn snapshot_after_ops(self, _: u64) -> Self {}
    pub fn snapshot_path<P>(self, _: P) -> Self {}
    pub fn new() -> Config {}
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config {}
    #[blocking(db)] pub fn open(&self) -> Result<Db> {}
}
#[derive(Clone)] pub struct Db;
impl Deref for Db {
    type Target = Tree;
    fn deref(&self) -> &Tree {}
}
impl Db {
    #[blocking(db)] pub fn start_default<P: AsRef<path::Path>>(path: P) -> Result<Db> {}
    #[blocking(db)] pub fn start(config: Config) -> Result<Db> {}
    #[blocking(db)] pub fn open<P: AsRef<path::Path>>(path: P) -> Result<Self> {}
    #[blocking(db)] pub fn space_amplification(&self) -> Result<f64> {}
    #[blocking(db)] pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {}
    #[blocking(db)] pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> {}
    pub fn tree_names(&self) -> Vec<IVec> {}
    pub fn was_recovered(&self) -> bool {}
    #[blocking(db)] pub fn generate_id(&self) -> Result<u64> {}
    #[blocking(db)] pub fn export(&self,) -> Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)> {}
    #[blocking(db)] pub fn import(&self, export: Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>) {}
    #[blocking(db)] pub fn checksum(&self) -> Result<u32> {}
    #[blocking(db)] pub fn size_on_disk(&self) -> Result<u64> {}
}
#[blocking(db)] pub fn open<P: AsRef<path::Path>>(path: P) -> Result<Db> {}
pub struct Iter;
impl Iter {
    pub fn keys(self,) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
    pub fn values(self,) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
}
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
    #[blocking(db)] fn next(&mut self) -> Option<Self::Item> {}
    #[blocking(db)] fn last(self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Iter { #[blocking(db)] fn next_back(&mut self) -> Option<Self::Item> {} }
#[derive(Clone)] pub struct IVec;
impl Default for IVec {}
impl IVec { pub fn subslice(&self, slice_offset: usize, len: usize) -> Self {} }
impl FromIterator<u8> for IVec {}
impl From<Box<[u8]>> for IVec {}
impl From<&[u8]> for IVec {}
impl From<Arc<[u8]>> for IVec {}
impl From<&str> for IVec {}
impl From<&IVec> for IVec {}
impl From<Vec<u8>> for IVec {}
impl borrow::Borrow<[u8]> for IVec {}
impl borrow::Borrow<[u8]> for &IVec {}
impl Into<Arc<[u8]>> for IVec { fn into(self) -> Arc<[u8]> {} }
impl Deref for IVec {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec { fn deref_mut(&mut self) -> &mut [u8] {} }
impl AsMut<[u8]> for IVec {}
pub type Result<T> = result::Result<T, Error>;
impl From<Error> for CompareAndSwapResult {}
pub enum Error { CollectionNotFound(IVec), Unsupported(String), ReportableBug(String), Io(io::Error), Corruption { at: Option<DiskPtr>, bt: Backtrace, bt: () } }
impl Clone for Error {}
impl From<io::Error> for Error {}
impl StdError for Error {}
impl Display for Error {}
#[derive(Clone)] pub enum Event { Insert { key: IVec, value: IVec }, Remove { key: IVec } }
impl Event { pub fn key(&self) -> &IVec {} }
pub struct Subscriber;
impl Subscriber {
    #[blocking(channel)] pub fn next_timeout(&mut self, timeout: Duration) -> result::Result<Event, mpsc::RecvTimeoutError> {}
}
impl Future for Subscriber { type Output = Option<Event>; }
impl Iterator for Subscriber {
    type Item = Event;
    #[blocking(channel)] fn next(&mut self) -> Option<Event> {}
}
pub trait Transactional<E = ()> {
    type View;
    fn make_overlay(&self) -> Result<TransactionalTrees>;
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View;
    #[blocking(db)] fn transaction<F, A>(&self, f: F) -> TransactionResult<A, E> where F: Fn(&Self::View) -> ConflictableTransactionResult<A, E> { let a: &Self::View; f(a) }
}
#[derive(Clone)] pub struct Tree;
impl<E> Transactional<E> for &Tree {
    type View = TransactionalTree;
    fn make_overlay(&self) -> Result<TransactionalTrees> {}
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View {}
}
impl<E> Transactional<E> for &&Tree {
    type View = TransactionalTree;
    fn make_overlay(&self) -> Result<TransactionalTrees> {}
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View {}
}
impl<E> Transactional<E> for Tree {
    type View = TransactionalTree;
    fn make_overlay(&self) -> Result<TransactionalTrees> {}
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View {}
}
impl<E> Transactional<E> for [Tree] {
    type View = Vec<TransactionalTree>;
    fn make_overlay(&self) -> Result<TransactionalTrees> {}
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View {}
}
impl<E> Transactional<E> for [&Tree] {
    type View = Vec<TransactionalTree>;
    fn make_overlay(&self) -> Result<TransactionalTrees> {}
    fn view_overlay(overlay: &TransactionalTrees) -> Self::View {}
}
impl IntoIterator for &Tree {
    type Item = Result<(IVec, IVec)>;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
impl Deref for Tree {
    type Target = TreeInner;
    fn deref(&self) -> &TreeInner {}
}
impl Tree {
    #[blocking(db)] pub fn set<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: Into<IVec> {}
    #[blocking(db)] pub fn del<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[blocking(db)] pub fn verify_integrity(&self) -> Result<()> {}
    #[blocking(db)] pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: Into<IVec> {}
    #[blocking(db)] pub fn transaction<F, A, E>(&self, f: F) -> TransactionResult<A, E> where F: Fn(&TransactionalTree,) -> ConflictableTransactionResult<A, E> { let a: &TransactionalTree; f(a) }
    #[blocking(db)] pub fn apply_batch(&self, batch: Batch) -> Result<()> {}
    #[blocking(db)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[blocking(db)] pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[blocking(db)] pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> CompareAndSwapResult where K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec> {}
    #[blocking(db)] pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>> where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec> { let a: Option<&[u8]>; f(a); }
    #[blocking(db)] pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>> where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec> { let a: Option<&[u8]>; f(a); }
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber {}
    #[blocking(db)] pub fn flush(&self) -> Result<usize> {}
    pub async fn flush_async(&self) -> Result<usize> {}
    #[blocking(db)] pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    #[blocking(db)] pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]> {}
    #[blocking(db)] pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]> {}
    #[blocking(db)] pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: AsRef<[u8]> {}
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator) {}
    pub fn iter(&self) -> Iter {}
    pub fn range<K, R>(&self, range: R) -> Iter where K: AsRef<[u8]>, R: RangeBounds<K> {}
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter where P: AsRef<[u8]> {}
    #[blocking(db)] pub fn first(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocking(db)] pub fn last(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocking(db)] pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocking(db)] pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[blocking(db)] pub fn clear(&self) -> Result<()> {}
    pub fn name(&self) -> IVec {}
    #[blocking(db)] pub fn checksum(&self) -> Result<u32> {}
}
#[derive(Clone)] pub struct CompareAndSwapError { pub current: Option<IVec>, pub proposed: Option<IVec> }
impl fmt::Display for CompareAndSwapError {}
impl error::Error for CompareAndSwapError {}
pub mod arc {
    pub struct Arc<T>;
}
pub mod config {
    use crate::arc::Arc;
    use crate::event_log::EventLog;
    #[derive(Clone)] pub struct Inner { pub event_log: Arc<EventLog> }
    impl Default for Inner {}
}
pub mod db {
    pub type CollectionType = Vec<u8>;
    pub type CollectionName = Vec<u8>;
}
pub mod event_log {
    use crate::meta::Meta;
    #[derive(Default)] pub struct EventLog;
    impl EventLog {
        pub fn meta_before_restart(&self, meta: Meta) {}
        pub fn meta_after_restart(&self, meta: Meta) {}
    }
}
pub mod fail {
    pub fn is_active(name: &str) -> bool {}
    pub fn set(name: &str, bitset: u64) {}
    pub fn reset() {}
}
pub mod meta {
    #[derive(Clone, Default)] pub struct Meta;
}
pub mod pagecache {
    pub type LogOffset = u64;
    pub type BlobPointer = Lsn;
    pub type Lsn = i64;
    pub mod disk_pointer {
        use crate::pagecache::{BlobPointer, LogOffset};
        use std::fmt;
        #[derive(Clone, Copy)] pub enum DiskPtr { Inline(LogOffset), Blob(LogOffset, BlobPointer) }
        impl fmt::Display for DiskPtr {}
    }
}
pub mod transaction {
    use crate::{Batch, Error, IVec};
    use std::{error, fmt, result};
    pub use crate::Transactional;
    #[derive(Clone)] pub struct TransactionalTree;
    impl TransactionalTree {
        pub fn insert<K, V>(&self, key: K, value: V) -> UnabortableTransactionResult<Option<IVec>> where K: AsRef<[u8]> + Into<IVec>, V: Into<IVec> {}
        pub fn remove<K>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>> where K: AsRef<[u8]> + Into<IVec> {}
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> UnabortableTransactionResult<Option<IVec>> {}
        pub fn apply_batch(&self, batch: &Batch) -> UnabortableTransactionResult<()> {}
        pub fn flush(&self) {}
        pub fn generate_id(&self) -> crate::Result<u64> {}
    }
    #[derive(Clone)] pub enum UnabortableTransactionError { Storage(Error) }
    impl fmt::Display for UnabortableTransactionError {}
    impl error::Error for UnabortableTransactionError {}
    impl From<Error> for UnabortableTransactionError {}
    #[derive(Clone)] pub enum ConflictableTransactionError<T = Error> { Abort(T), Storage(Error) }
    impl<E> From<UnabortableTransactionError> for ConflictableTransactionError<E> {}
    impl<E: fmt::Display> fmt::Display for ConflictableTransactionError<E> {}
    impl<E: error::Error> error::Error for ConflictableTransactionError<E> {}
    impl<T> From<Error> for ConflictableTransactionError<T> {}
    #[derive(Clone)] pub enum TransactionError<T = Error> { Abort(T), Storage(Error) }
    impl<E: fmt::Display> fmt::Display for TransactionError<E> {}
    impl<E: error::Error> error::Error for TransactionError<E> {}
    impl<T> From<Error> for TransactionError<T> {}
    pub type ConflictableTransactionResult<T, E = ()> = result::Result<T, ConflictableTransactionError<E>>;
    pub type TransactionResult<T, E = ()> = result::Result<T, TransactionError<E>>;
    pub struct TransactionalTrees;
    pub fn abort<A, T>(t: T) -> ConflictableTransactionResult<A, T> {}
    pub type UnabortableTransactionResult<T> = result::Result<T, UnabortableTransactionError>;
}
pub mod tree {
    use crate::CompareAndSwapError;
    use std::result;
    pub struct TreeInner;
    pub type CompareAndSwapResult = crate::Result<result::Result<(), CompareAndSwapError>>;
}

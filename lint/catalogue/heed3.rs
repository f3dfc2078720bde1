//! heed3 0.23.1. As `heed`, with databases whose pages are encrypted.

use lmdb_master3_sys as ffi;
use crate::iteration_method::{IterationMethod, MoveBetweenKeys, MoveOnCurrentKeyDuplicates, MoveThroughDuplicateValues};
use heed_types::LazyDecode;
use libc::c_int;
use std::{error, fmt, io, result};
use std::cmp::Ordering;
use std::error::Error as StdError;
use std::ffi::c_void;
use std::fs::File;
use std::mem::MaybeUninit;
use std::num::NonZero;
use std::ops::{Deref, RangeBounds};
use std::path::Path;
use std::time::Duration;
use aead::{AeadMutInPlace, Key, KeyInit};
pub use byteorder;
pub use heed_types as types;
pub use heed_traits::{BoxedError, BytesDecode, BytesEncode, Comparator, LexicographicComparator};
#[derive(Clone, Copy)] pub struct LmdbVersion { pub string: &str, pub major: i32, pub minor: i32, pub patch: i32 }
pub fn lmdb_version() -> LmdbVersion {}
pub enum Error { Io(io::Error), Mdb(MdbError), Encoding(BoxedError), Decoding(BoxedError), EnvAlreadyOpened }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<MdbError> for Error {}
impl From<io::Error> for Error {}
pub type Result<T> = result::Result<T, Error>;
pub enum Unspecified {  }
#[derive(Clone, Copy)] pub struct DatabaseStat { pub page_size: u32, pub depth: u32, pub branch_pages: usize, pub leaf_pages: usize, pub overflow_pages: usize, pub entries: usize }
impl DatabaseStat { pub fn non_free_page_size(&self) -> usize {} }
pub struct DatabaseOpenOptions<T, KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;
impl<T> DatabaseOpenOptions<T, Unspecified, Unspecified> { pub fn new(env: &Env<T>, original_txn_ident: NonZero<usize>) -> Self {} }
impl<T, KC, DC, C, CDUP> DatabaseOpenOptions<T, KC, DC, C, CDUP> {
    pub fn types<NKC, NDC>(self) -> DatabaseOpenOptions<T, NKC, NDC, C, CDUP> {}
    pub fn key_comparator<NC>(self) -> DatabaseOpenOptions<T, KC, DC, NC, CDUP> {}
    pub fn dup_sort_comparator<NCDUP>(self) -> DatabaseOpenOptions<T, KC, DC, C, NCDUP> {}
    pub fn name(&mut self, name: &str) -> &mut Self {}
    pub fn flags(&mut self, flags: DatabaseFlags) -> &mut Self {}
    pub fn open(&self, rtxn: &RoTxn) -> Result<Option<Database<KC, DC, C, CDUP>>> where C: Comparator, CDUP: Comparator {}
    pub fn create(&self, wtxn: &mut RwTxn) -> Result<Database<KC, DC, C, CDUP>> where C: Comparator, CDUP: Comparator {}
}
impl<T, KC, DC, C, CDUP> Clone for DatabaseOpenOptions<T, KC, DC, C, CDUP> {}
pub struct Database<KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;
impl<KC, DC, C, CDUP> Database<KC, DC, C, CDUP> {
    #[blocking(db)] pub fn get(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_duplicates(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<RoIter<KC, DC, MoveOnCurrentKeyDuplicates>>> where KC: BytesEncode {}
    #[blocking(db)] pub fn get_lower_than(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_lower_than_or_equal_to(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_greater_than(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_greater_than_or_equal_to(&self, txn: &RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn first(&self, txn: &RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn last(&self, txn: &RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn len(&self, txn: &RoTxn) -> Result<u64> {}
    #[blocking(db)] pub fn is_empty(&self, txn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn stat(&self, txn: &RoTxn) -> Result<DatabaseStat> {}
    #[blocking(db)] pub fn iter(&self, txn: &RoTxn) -> Result<RoIter<KC, DC>> {}
    #[blocking(db)] pub fn iter_mut(&self, txn: &mut RwTxn) -> Result<RwIter<KC, DC>> {}
    #[blocking(db)] pub fn rev_iter(&self, txn: &RoTxn) -> Result<RoRevIter<KC, DC>> {}
    pub fn rev_iter_mut(&self, txn: &mut RwTxn) -> Result<RwRevIter<KC, DC>> {}
    #[blocking(db)] pub fn range<R>(&self, txn: &RoTxn, range: &R) -> Result<RoRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn range_mut<R>(&self, txn: &mut RwTxn, range: &R) -> Result<RwRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn rev_range<R>(&self, txn: &RoTxn, range: &R) -> Result<RoRevRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn rev_range_mut<R>(&self, txn: &mut RwTxn, range: &R) -> Result<RwRevRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    #[blocking(db)] pub fn prefix_iter(&self, txn: &RoTxn, prefix: &KC::EItem) -> Result<RoPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn prefix_iter_mut(&self, txn: &mut RwTxn, prefix: &KC::EItem) -> Result<RwPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn rev_prefix_iter(&self, txn: &RoTxn, prefix: &KC::EItem) -> Result<RoRevPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn rev_prefix_iter_mut(&self, txn: &mut RwTxn, prefix: &KC::EItem) -> Result<RwRevPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    #[blocking(db)] pub fn put(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<()> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn put_reserved<F>(&self, txn: &mut RwTxn, key: &KC::EItem, data_size: usize, write_func: F) -> Result<()> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn put_with_flags(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data: &DC::EItem) -> Result<()> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn get_or_put(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesEncode + BytesDecode {}
    #[blocking(db)] pub fn get_or_put_with_flags(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data: &DC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesEncode + BytesDecode {}
    #[blocking(db)] pub fn get_or_put_reserved<F>(&self, txn: &mut RwTxn, key: &KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()>, DC: BytesDecode { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn get_or_put_reserved_with_flags<F>(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()>, DC: BytesDecode { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn delete(&self, txn: &mut RwTxn, key: &KC::EItem) -> Result<bool> where KC: BytesEncode {}
    #[blocking(db)] pub fn delete_one_duplicate(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn delete_range<R>(&self, txn: &mut RwTxn, range: &R) -> Result<usize> where KC: BytesEncode + BytesDecode, C: Comparator, R: RangeBounds<KC::EItem> {}
    #[blocking(db)] pub fn clear(&self, txn: &mut RwTxn) -> Result<()> {}
    pub fn remove(self, wtxn: &mut RwTxn) -> Result<()> {}
    pub fn remap_types<KC2, DC2>(self) -> Database<KC2, DC2, C, CDUP> {}
    pub fn remap_key_type<KC2>(self) -> Database<KC2, DC, C, CDUP> {}
    pub fn remap_data_type<DC2>(self) -> Database<KC, DC2, C, CDUP> {}
    pub fn lazily_decode_data(self) -> Database<KC, LazyDecode<DC>, C, CDUP> {}
}
impl<KC, DC, C, CDUP> Clone for Database<KC, DC, C, CDUP> {}
impl<KC, DC, C, CDUP> OnCommit for Database<KC, DC, C, CDUP> {
    type Committed = Database<KC, DC, C, CDUP>;
    fn on_commit(self, token: &CommitToken) -> Self::Committed {}
}
pub fn env_closing_event<P: AsRef<Path>>(path: P) -> Option<EnvClosingEvent> {}
#[derive(Clone, Copy)] pub struct EnvInfo { pub map_addr: *mut c_void, pub map_size: usize, pub last_page_number: usize, pub last_txn_id: usize, pub maximum_number_of_readers: u32, pub number_of_readers: u32 }
#[derive(Clone)] pub struct EnvClosingEvent;
impl EnvClosingEvent {
    #[blocking(join)] pub fn wait(&self) {}
    pub fn wait_timeout(&self, timeout: Duration) -> bool {}
}
pub enum DefaultComparator {  }
impl LexicographicComparator for DefaultComparator {
    fn compare_elem(a: u8, b: u8) -> Ordering {}
    fn successor(elem: u8) -> Option<u8> {}
    fn predecessor(elem: u8) -> Option<u8> {}
    fn max_elem() -> u8 {}
    fn min_elem() -> u8 {}
}
pub enum IntegerComparator {  }
impl Comparator for IntegerComparator { fn compare(a: &[u8], b: &[u8]) -> Ordering {} }
#[derive(Clone, Copy)] pub enum CompactionOption { Enabled, Disabled }
#[derive(Clone, Copy)] pub enum FlagSetMode { Enable, Disable }
pub enum CommitOrAbort<T, A> { Commit(T), Abort(A) }
impl<T, A> CommitOrAbort<T, A> {
    pub fn commit(self) -> Option<T> {}
    pub fn abort(self) -> Option<A> {}
    pub fn is_abort(&self) -> bool {}
    pub fn unwrap_commit(self) -> T where A: fmt::Debug {}
    pub fn unwrap_abort(self) -> A where T: fmt::Debug {}
}
impl<T, E> From<std::result::Result<T, E>> for CommitOrAbort<T, E> {}
pub struct Env<T = WithTls>;
impl<T> Env<T> {
    pub fn non_free_pages_size(&self) -> Result<u64> {}
    pub fn database_options(&self) -> DatabaseOpenOptions<T, Unspecified, Unspecified> {}
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<Database<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<Database<KC, DC>> {}
    #[blocking(db)] pub fn real_disk_size(&self) -> Result<u64> {}
    pub fn try_clone_inner_file(&self) -> Result<File> {}
    pub fn flags(&self) -> Result<Option<EnvFlags>> {}
    pub fn set_flags(&self, flags: EnvFlags, mode: FlagSetMode) -> Result<()> {}
    pub fn get_flags(&self) -> Result<u32> {}
    pub fn info(&self) -> EnvInfo {}
    pub fn unnamed_database_stat(&self) -> DatabaseStat {}
    #[blocking(db)] pub fn open_databases_and_commit<F, D, A, E>(&self, rtxn: RoTxn<T>, f: F) -> result::Result<CommitOrAbort<D::Committed, A>, E> where F: FnOnce(&DatabaseOpener<T>, &RoTxn<T>) -> result::Result<CommitOrAbort<D, A>, E>, D: OnCommit, E: From<Error> { let a: &DatabaseOpener<T>; let b: &RoTxn<T>; f(a, b) }
    #[blocking(db)] pub fn create_databases_and_commit<F, D, A, E>(&self, wtxn: RwTxn, f: F) -> result::Result<CommitOrAbort<D::Committed, A>, E> where F: FnOnce(&DatabaseOpener<T>, &mut RwTxn) -> result::Result<CommitOrAbort<D, A>, E>, D: OnCommit, E: From<Error> { let a: &DatabaseOpener<T>; let b: &mut RwTxn; f(a, b) }
    #[blocking(db)] pub fn write_txn(&self) -> Result<RwTxn> {}
    #[blocking(db)] pub fn nested_write_txn(&self, parent: &mut RwTxn) -> Result<RwTxn> {}
    #[blocking(db)] pub fn read_txn(&self) -> Result<RoTxn<T>> {}
    #[blocking(db)] pub fn static_read_txn(self) -> Result<RoTxn<T>> {}
    #[blocking(db)] pub fn copy_to_file(&self, file: &mut File, option: CompactionOption) -> Result<()> {}
    #[blocking(db)] pub fn copy_to_path<P: AsRef<Path>>(&self, path: P, option: CompactionOption) -> Result<File> {}
    pub fn copy_to_fd(&self, fd: ffi::mdb_filehandle_t, option: CompactionOption) -> Result<()> {}
    #[blocking(db)] pub fn force_sync(&self) -> Result<()> {}
    pub fn path(&self) -> &Path {}
    pub fn max_readers(&self) -> u32 {}
    pub fn max_key_size(&self) -> usize {}
    pub fn prepare_for_closing(self) -> EnvClosingEvent {}
    pub fn clear_stale_readers(&self) -> Result<usize> {}
    pub fn resize(&self, new_size: usize) -> Result<()> {}
}
impl Env<WithoutTls> { pub fn nested_read_txn(&self, parent: &RwTxn) -> Result<RoTxn<WithoutTls>> {} }
impl<T> Clone for Env<T> {}
pub struct DatabaseOpener<T>;
impl<T> DatabaseOpener<T> {
    pub fn database_options(&self) -> DatabaseOpenOptions<T, Unspecified, Unspecified> {}
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<Database<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<Database<KC, DC>> {}
}
pub struct EnvOpenOptions<T: TlsUsage = WithTls>;
impl EnvOpenOptions<WithTls> { pub fn new() -> EnvOpenOptions<WithTls> {} }
impl<T: TlsUsage> EnvOpenOptions<T> {
    pub fn read_txn_with_tls(self) -> EnvOpenOptions<WithTls> {}
    pub fn read_txn_without_tls(self) -> EnvOpenOptions<WithoutTls> {}
    pub fn map_size(&mut self, size: usize) -> &mut Self {}
    pub fn max_readers(&mut self, readers: u32) -> &mut Self {}
    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self {}
    pub fn flags(&mut self, flags: EnvFlags) -> &mut Self {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env<T>> {}
    #[blocking(db)] pub unsafe fn open_encrypted<E, P: AsRef<Path>>(&self, key: Key<E>, path: P) -> Result<EncryptedEnv<T>> where E: AeadMutInPlace + KeyInit {}
}
impl Default for EnvOpenOptions<WithTls> {}
impl<T: TlsUsage> Clone for EnvOpenOptions<T> {}
pub struct CommitToken;
pub trait OnCommit {
    type Committed;
    fn on_commit(self, token: &CommitToken) -> Self::Committed;
}
impl OnCommit for () {
    type Committed = ();
    fn on_commit(self, _token: &CommitToken) -> Self::Committed {}
}
impl<A: OnCommit> OnCommit for Option<A> {
    type Committed = Option<A::Committed>;
    fn on_commit(self, token: &CommitToken) -> Self::Committed {}
}
impl<T: OnCommit, E> OnCommit for std::result::Result<T, E> {
    type Committed = std::result::Result<T::Committed, E>;
    fn on_commit(self, token: &CommitToken) -> Self::Committed {}
}
impl<T: OnCommit, const N: usize> OnCommit for [T; N] {
    type Committed = [T::Committed; N];
    fn on_commit(self, token: &CommitToken) -> Self::Committed {}
}
pub struct RoIter<KC, DC, IM = MoveThroughDuplicateValues>;
impl<KC, DC, IM> RoIter<KC, DC, IM> {
    pub fn move_between_keys(self) -> RoIter<KC, DC, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self) -> RoIter<KC, DC, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoIter<KC2, DC2, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoIter<KC2, DC, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoIter<KC, DC2, IM> {}
    pub fn lazily_decode_data(self) -> RoIter<KC, LazyDecode<DC>, IM> {}
}
impl<KC, DC, IM> Iterator for RoIter<KC, DC, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwIter<KC, DC, IM = MoveThroughDuplicateValues>;
impl<KC, DC, IM> RwIter<KC, DC, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwIter<KC, DC, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self) -> RwIter<KC, DC, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwIter<KC2, DC2, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwIter<KC2, DC, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwIter<KC, DC2, IM> {}
    pub fn lazily_decode_data(self) -> RwIter<KC, LazyDecode<DC>, IM> {}
}
impl<KC, DC, IM> Iterator for RwIter<KC, DC, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RoRevIter<KC, DC, IM = MoveThroughDuplicateValues>;
impl<KC, DC, IM> RoRevIter<KC, DC, IM> {
    pub fn move_between_keys(self) -> RoRevIter<KC, DC, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RoRevIter<KC, DC, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoRevIter<KC2, DC2, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoRevIter<KC2, DC, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoRevIter<KC, DC2, IM> {}
    pub fn lazily_decode_data(self) -> RoRevIter<KC, LazyDecode<DC>, IM> {}
}
impl<KC, DC, IM> Iterator for RoRevIter<KC, DC, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwRevIter<KC, DC, IM = MoveThroughDuplicateValues>;
impl<KC, DC, IM> RwRevIter<KC, DC, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwRevIter<KC, DC, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RwRevIter<KC, DC, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwRevIter<KC2, DC2, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwRevIter<KC2, DC, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwRevIter<KC, DC2, IM> {}
    pub fn lazily_decode_data(self) -> RwRevIter<KC, LazyDecode<DC>, IM> {}
}
impl<KC, DC, IM> Iterator for RwRevIter<KC, DC, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RoPrefix<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RoPrefix<KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoPrefix<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RoPrefix<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoPrefix<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoPrefix<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoPrefix<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RoPrefix<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RoPrefix<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, C: LexicographicComparator, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwPrefix<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RwPrefix<KC, DC, C, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwPrefix<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RwPrefix<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwPrefix<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwPrefix<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwPrefix<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RwPrefix<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RwPrefix<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, C: LexicographicComparator, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RoRevPrefix<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RoRevPrefix<KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoRevPrefix<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RoRevPrefix<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoRevPrefix<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoRevPrefix<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoRevPrefix<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RoRevPrefix<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RoRevPrefix<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, C: LexicographicComparator, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwRevPrefix<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RwRevPrefix<KC, DC, C, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwRevPrefix<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RwRevPrefix<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwRevPrefix<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwRevPrefix<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwRevPrefix<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RwRevPrefix<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RwRevPrefix<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, C: LexicographicComparator, IM: IterationMethod {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RoRange<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RoRange<KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoRange<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RoRange<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoRange<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoRange<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoRange<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RoRange<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RoRange<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod, C: Comparator {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwRange<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RwRange<KC, DC, C, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwRange<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RwRange<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwRange<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwRange<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwRange<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RwRange<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RwRange<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod, C: Comparator {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RoRevRange<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RoRevRange<KC, DC, C, IM> {
    pub fn move_between_keys(self) -> RoRevRange<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RoRevRange<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RoRevRange<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RoRevRange<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RoRevRange<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RoRevRange<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RoRevRange<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod, C: Comparator {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
pub struct RwRevRange<KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;
impl<KC, DC, C, IM> RwRevRange<KC, DC, C, IM> {
    pub fn del_current(&mut self) -> Result<bool> {}
    pub fn put_current(&mut self, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    pub fn put_current_reserved_with_flags<F>(&mut self, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<bool> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    pub fn put_current_with_options<NDC>(&mut self, flags: PutFlags, key: &KC::EItem, data: &NDC::EItem) -> Result<()> where KC: BytesEncode, NDC: BytesEncode {}
    pub fn move_between_keys(self) -> RwRevRange<KC, DC, C, MoveBetweenKeys> {}
    pub fn move_through_duplicate_values(self,) -> RwRevRange<KC, DC, C, MoveThroughDuplicateValues> {}
    pub fn remap_types<KC2, DC2>(self) -> RwRevRange<KC2, DC2, C, IM> {}
    pub fn remap_key_type<KC2>(self) -> RwRevRange<KC2, DC, C, IM> {}
    pub fn remap_data_type<DC2>(self) -> RwRevRange<KC, DC2, C, IM> {}
    pub fn lazily_decode_data(self) -> RwRevRange<KC, LazyDecode<DC>, C, IM> {}
}
impl<KC, DC, C, IM> Iterator for RwRevRange<KC, DC, C, IM> where KC: BytesDecode, DC: BytesDecode, IM: IterationMethod, C: Comparator {
    type Item = Result<(KC::DItem, DC::DItem)>;
    fn next(&mut self) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {}
}
#[derive(Clone, Copy)] pub enum MdbError { KeyExist, NotFound, PageNotFound, Corrupted, Panic, VersionMismatch, Invalid, MapFull, DbsFull, ReadersFull, TlsFull, TxnFull, CursorFull, PageFull, MapResized, Incompatible, BadRslot, BadTxn, BadValSize, BadDbi, Problem, BadChecksum, CryptoFail, EnvEncryption, Other(c_int) }
impl MdbError {
    pub fn not_found(&self) -> bool {}
    pub fn from_err_code(err_code: c_int) -> MdbError {}
    pub fn to_err_code(&self) -> c_int {}
}
impl fmt::Display for MdbError {}
impl StdError for MdbError {}
#[derive(Clone, Copy)] pub struct EnvFlags;
impl EnvFlags {
    pub const FIXED_MAP: Self = _;
    pub const NO_SUB_DIR: Self = _;
    pub const NO_SYNC: Self = _;
    pub const PREV_SNAPSHOT: Self = _;
    pub const READ_ONLY: Self = _;
    pub const NO_META_SYNC: Self = _;
    pub const WRITE_MAP: Self = _;
    pub const MAP_ASYNC: Self = _;
    pub const NO_TLS: Self = _;
    pub const NO_LOCK: Self = _;
    pub const NO_READ_AHEAD: Self = _;
    pub const NO_MEM_INIT: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct DatabaseFlags;
impl DatabaseFlags {
    pub const REVERSE_KEY: Self = _;
    pub const DUP_SORT: Self = _;
    pub const INTEGER_KEY: Self = _;
    pub const DUP_FIXED: Self = _;
    pub const INTEGER_DUP: Self = _;
    pub const REVERSE_DUP: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct PutFlags;
impl PutFlags {
    pub const NO_DUP_DATA: Self = _;
    pub const NO_OVERWRITE: Self = _;
    pub const APPEND: Self = _;
    pub const APPEND_DUP: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
pub struct ReservedSpace;
impl ReservedSpace {
    pub fn size(&self) -> usize {}
    pub fn remaining(&self) -> usize {}
    pub fn written_mut(&mut self) -> &mut [u8] {}
    pub fn fill_zeroes(&mut self) {}
    pub fn as_uninit_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
    pub fn assume_written(&mut self, len: usize) {}
}
impl io::Write for ReservedSpace {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl io::Seek for ReservedSpace {
    fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {}
    fn rewind(&mut self) -> io::Result<()> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}
pub struct RoTxn<T = AnyTls>;
impl<T> RoTxn<T> {
    pub fn id(&self) -> usize {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn abort(self) -> Result<()> {}
}
impl Deref for RoTxn<WithTls> {
    type Target = RoTxn<AnyTls>;
    fn deref(&self) -> &Self::Target {}
}
impl Deref for RoTxn<WithoutTls> {
    type Target = RoTxn<AnyTls>;
    fn deref(&self) -> &Self::Target {}
}
pub enum WithTls {  }
impl TlsUsage for WithTls {}
pub enum WithoutTls {  }
impl TlsUsage for WithoutTls {}
pub enum AnyTls {  }
impl TlsUsage for AnyTls {}
pub trait TlsUsage {
    const ENABLED: bool;
}
pub struct RwTxn;
impl RwTxn {
    pub fn nested_read_txn(&self) -> Result<RoTxn<WithoutTls>> {}
    #[blocking(db)] pub fn commit(self) -> Result<()> {}
    #[blocking(db)] pub fn abort(self) {}
}
impl Deref for RwTxn {
    type Target = RoTxn<WithoutTls>;
    fn deref(&self) -> &Self::Target {}
}
pub struct EncryptedDatabaseOpenOptions<T, KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;
impl<T, KC, DC, C, CDUP> EncryptedDatabaseOpenOptions<T, KC, DC, C, CDUP> {
    pub fn types<NKC, NDC>(self) -> EncryptedDatabaseOpenOptions<T, NKC, NDC, C, CDUP> {}
    pub fn key_comparator<NC>(self) -> EncryptedDatabaseOpenOptions<T, KC, DC, NC, CDUP> {}
    pub fn dup_sort_comparator<NCDUP>(self) -> EncryptedDatabaseOpenOptions<T, KC, DC, C, NCDUP> {}
    pub fn name(&mut self, name: &str) -> &mut Self {}
    pub fn flags(&mut self, flags: DatabaseFlags) -> &mut Self {}
    pub fn open(&self, rtxn: &RoTxn) -> Result<Option<EncryptedDatabase<KC, DC, C, CDUP>>> where C: Comparator, CDUP: Comparator {}
    pub fn create(&self, wtxn: &mut RwTxn) -> Result<EncryptedDatabase<KC, DC, C, CDUP>> where C: Comparator, CDUP: Comparator {}
}
pub struct EncryptedDatabase<KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;
impl<KC, DC, C, CDUP> EncryptedDatabase<KC, DC, C, CDUP> {
    #[blocking(db)] pub fn get(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_duplicates(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<RoIter<KC, DC, MoveOnCurrentKeyDuplicates>>> where KC: BytesEncode {}
    #[blocking(db)] pub fn get_lower_than(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_lower_than_or_equal_to(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_greater_than(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn get_greater_than_or_equal_to(&self, txn: &mut RoTxn, key: &KC::EItem) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesEncode + BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn first(&self, txn: &mut RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn last(&self, txn: &mut RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>> where KC: BytesDecode, DC: BytesDecode {}
    #[blocking(db)] pub fn len(&self, txn: &RoTxn) -> Result<u64> {}
    #[blocking(db)] pub fn is_empty(&self, txn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn stat(&self, txn: &RoTxn) -> Result<DatabaseStat> {}
    #[blocking(db)] pub fn iter(&self, txn: &mut RoTxn) -> Result<RoIter<KC, DC>> {}
    #[blocking(db)] pub fn iter_mut(&self, txn: &mut RwTxn) -> Result<RwIter<KC, DC>> {}
    #[blocking(db)] pub fn rev_iter(&self, txn: &mut RoTxn) -> Result<RoRevIter<KC, DC>> {}
    pub fn rev_iter_mut(&self, txn: &mut RwTxn) -> Result<RwRevIter<KC, DC>> {}
    #[blocking(db)] pub fn range<R>(&self, txn: &mut RoTxn, range: &R) -> Result<RoRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn range_mut<R>(&self, txn: &mut RwTxn, range: &R) -> Result<RwRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn rev_range<R>(&self, txn: &mut RoTxn, range: &R) -> Result<RoRevRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    pub fn rev_range_mut<R>(&self, txn: &mut RwTxn, range: &R) -> Result<RwRevRange<KC, DC, C>> where KC: BytesEncode, R: RangeBounds<KC::EItem> {}
    #[blocking(db)] pub fn prefix_iter(&self, txn: &mut RoTxn, prefix: &KC::EItem) -> Result<RoPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn prefix_iter_mut(&self, txn: &mut RwTxn, prefix: &KC::EItem) -> Result<RwPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn rev_prefix_iter(&self, txn: &mut RoTxn, prefix: &KC::EItem) -> Result<RoRevPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    pub fn rev_prefix_iter_mut(&self, txn: &mut RwTxn, prefix: &KC::EItem) -> Result<RwRevPrefix<KC, DC, C>> where KC: BytesEncode, C: LexicographicComparator {}
    #[blocking(db)] pub fn put(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<()> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn put_reserved<F>(&self, txn: &mut RwTxn, key: &KC::EItem, data_size: usize, write_func: F) -> Result<()> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()> { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn put_with_flags(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data: &DC::EItem) -> Result<()> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn get_or_put(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesEncode + BytesDecode {}
    #[blocking(db)] pub fn get_or_put_with_flags(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data: &DC::EItem) -> Result<Option<DC::DItem>> where KC: BytesEncode, DC: BytesEncode + BytesDecode {}
    #[blocking(db)] pub fn get_or_put_reserved<F>(&self, txn: &mut RwTxn, key: &KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()>, DC: BytesDecode { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn get_or_put_reserved_with_flags<F>(&self, txn: &mut RwTxn, flags: PutFlags, key: &KC::EItem, data_size: usize, write_func: F) -> Result<Option<DC::DItem>> where KC: BytesEncode, F: FnOnce(&mut ReservedSpace) -> io::Result<()>, DC: BytesDecode { let a: &mut ReservedSpace; write_func(a); }
    #[blocking(db)] pub fn delete(&self, txn: &mut RwTxn, key: &KC::EItem) -> Result<bool> where KC: BytesEncode {}
    #[blocking(db)] pub fn delete_one_duplicate(&self, txn: &mut RwTxn, key: &KC::EItem, data: &DC::EItem) -> Result<bool> where KC: BytesEncode, DC: BytesEncode {}
    #[blocking(db)] pub fn delete_range<R>(&self, txn: &mut RwTxn, range: &R) -> Result<usize> where KC: BytesEncode + BytesDecode, C: Comparator, R: RangeBounds<KC::EItem> {}
    #[blocking(db)] pub fn clear(&self, txn: &mut RwTxn) -> Result<()> {}
    pub fn remove(self, wtxn: &mut RwTxn) -> Result<()> {}
    pub fn remap_types<KC2, DC2>(self) -> EncryptedDatabase<KC2, DC2, C, CDUP> {}
    pub fn remap_key_type<KC2>(self) -> EncryptedDatabase<KC2, DC, C, CDUP> {}
    pub fn remap_data_type<DC2>(self) -> EncryptedDatabase<KC, DC2, C, CDUP> {}
    pub fn lazily_decode_data(self) -> EncryptedDatabase<KC, LazyDecode<DC>, C, CDUP> {}
}
impl<KC, DC, C, CDUP> Clone for EncryptedDatabase<KC, DC, C, CDUP> {}
pub struct EncryptedEnv<T = WithTls>;
impl<T> EncryptedEnv<T> {
    pub fn non_free_pages_size(&self) -> Result<u64> {}
    pub fn database_options(&self) -> EncryptedDatabaseOpenOptions<T, Unspecified, Unspecified> {}
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<EncryptedDatabase<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<EncryptedDatabase<KC, DC>> {}
    #[blocking(db)] pub fn real_disk_size(&self) -> Result<u64> {}
    pub fn flags(&self) -> Result<Option<EnvFlags>> {}
    pub fn set_flags(&self, flags: EnvFlags, mode: FlagSetMode) -> Result<()> {}
    pub fn get_flags(&self) -> Result<u32> {}
    pub fn info(&self) -> EnvInfo {}
    pub fn unnamed_database_stat(&self) -> DatabaseStat {}
    #[blocking(db)] pub fn open_databases_and_commit<F, D, A, E>(&self, rtxn: RoTxn<T>, f: F) -> result::Result<CommitOrAbort<D::Committed, A>, E> where F: FnOnce(&EncryptedDatabaseOpener<T>, &RoTxn<T>) -> result::Result<CommitOrAbort<D, A>, E>, D: OnCommit, E: From<Error> { let a: &EncryptedDatabaseOpener<T>; let b: &RoTxn<T>; f(a, b) }
    #[blocking(db)] pub fn create_databases_and_commit<F, D, A, E>(&self, wtxn: RwTxn, f: F) -> result::Result<CommitOrAbort<D::Committed, A>, E> where F: FnOnce(&EncryptedDatabaseOpener<T>, &mut RwTxn) -> result::Result<CommitOrAbort<D, A>, E>, D: OnCommit, E: From<Error> { let a: &EncryptedDatabaseOpener<T>; let b: &mut RwTxn; f(a, b) }
    #[blocking(db)] pub fn write_txn(&self) -> Result<RwTxn> {}
    #[blocking(db)] pub fn nested_write_txn(&self, parent: &mut RwTxn) -> Result<RwTxn> {}
    #[blocking(db)] pub fn read_txn(&self) -> Result<RoTxn<T>> {}
    #[blocking(db)] pub fn static_read_txn(self) -> Result<RoTxn<T>> {}
    #[blocking(db)] pub fn copy_to_file(&self, file: &mut File, option: CompactionOption) -> Result<()> {}
    pub fn copy_to_fd(&self, fd: ffi::mdb_filehandle_t, option: CompactionOption) -> Result<()> {}
    #[blocking(db)] pub fn force_sync(&self) -> Result<()> {}
    pub fn path(&self) -> &Path {}
    pub fn max_readers(&self) -> u32 {}
    pub fn max_key_size(&self) -> usize {}
    pub fn prepare_for_closing(self) -> EnvClosingEvent {}
    pub fn clear_stale_readers(&self) -> Result<usize> {}
    pub fn resize(&self, new_size: usize) -> Result<()> {}
}
impl<T> Clone for EncryptedEnv<T> {}
pub struct EncryptedDatabaseOpener<T>;
impl<T> EncryptedDatabaseOpener<T> {
    pub fn database_options(&self) -> EncryptedDatabaseOpenOptions<T, Unspecified, Unspecified> {}
    pub fn open_database<KC, DC>(&self, rtxn: &RoTxn, name: Option<&str>) -> Result<Option<EncryptedDatabase<KC, DC>>> {}
    pub fn create_database<KC, DC>(&self, wtxn: &mut RwTxn, name: Option<&str>) -> Result<EncryptedDatabase<KC, DC>> {}
}
pub mod iteration_method {
    use crate::cursor::MoveOperation;
    pub trait IterationMethod {
        const MOVE_OPERATION: MoveOperation;
    }
    #[derive(Clone, Copy)] pub enum MoveThroughDuplicateValues {  }
    impl IterationMethod for MoveThroughDuplicateValues {}
    #[derive(Clone, Copy)] pub enum MoveBetweenKeys {  }
    impl IterationMethod for MoveBetweenKeys {}
    #[derive(Clone, Copy)] pub enum MoveOnCurrentKeyDuplicates {  }
    impl IterationMethod for MoveOnCurrentKeyDuplicates {}
}

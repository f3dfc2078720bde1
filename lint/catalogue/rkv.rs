//! rkv 0.20.0. Stores are held in memory: files are read when an environment is opened, and written when a transaction is committed.

use std::path::Path;
use std::sync::{Arc, RwLock};
pub use crate::backend::{SafeMode, SafeModeDatabase, SafeModeEnvironment};
#[derive(Debug)] pub enum StoreError {}
impl std::fmt::Display for StoreError {}
impl std::error::Error for StoreError {}
pub enum CloseError {}
pub enum DataError {}
pub enum Value<'v> { Bool(bool), U64(u64), I64(i64), Instant(i64), Str(&'v str), Json(&'v str), Blob(&'v [u8]) }
#[derive(Clone)] pub enum OwnedValue { Bool(bool), U64(u64), I64(i64), Instant(i64), Str(String), Json(String), Blob(Vec<u8>) }
pub mod backend {
    #[derive(Clone)] pub struct SafeMode;
    #[derive(Clone, Copy)] pub struct SafeModeDatabase;
    pub struct SafeModeEnvironment;
}
#[derive(Default)] pub struct StoreOptions;
impl StoreOptions { pub fn create() -> StoreOptions {} }
#[derive(Default)] pub struct CloseOptions;
impl CloseOptions { pub fn delete_files_on_disk() -> CloseOptions {} }
pub struct Rkv<E> { env: E }
impl<E> Rkv<E> {
    pub fn environment_builder<B>() -> B {}
    #[blocking(db)] pub fn new<B>(path: &Path) -> Result<Rkv<E>, StoreError> {}
    #[blocking(db)] pub fn with_capacity<B>(path: &Path, max_dbs: std::os::raw::c_uint) -> Result<Rkv<E>, StoreError> {}
    #[blocking(db)] pub fn from_builder<B>(path: &Path, builder: B) -> Result<Rkv<E>, StoreError> {}
    pub fn open_single<T>(&self, name: T, opts: StoreOptions) -> Result<SingleStore<SafeModeDatabase>, StoreError> {}
    pub fn open_multi<T>(&self, name: T, opts: StoreOptions) -> Result<MultiStore<SafeModeDatabase>, StoreError> {}
    pub fn get_dbs(&self) -> Result<Vec<Option<String>>, StoreError> {}
    pub fn read<T>(&self) -> Result<Reader, StoreError> {}
    pub fn write<T>(&self) -> Result<Writer, StoreError> {}
    #[blocking(db)] pub fn sync(&self, force: bool) -> Result<(), StoreError> {}
    #[blocking(db)] pub fn close(self, options: CloseOptions) -> Result<(), CloseError> {}
}
pub struct Manager<E> { env: E }
impl Manager<SafeModeEnvironment> { pub fn singleton() -> &'static RwLock<Manager<SafeModeEnvironment>> {} }
impl<E> Manager<E> {
    #[blocking(stat)] pub fn get<P>(&self, path: P) -> Result<Option<Arc<RwLock<Rkv<E>>>>, StoreError> {}
    pub fn get_or_create<F, P>(&mut self, path: P, f: F) -> Result<Arc<RwLock<Rkv<E>>>, StoreError> where F: FnOnce(&Path) -> Result<Rkv<E>, StoreError> { let a: &Path; f(a) }
    pub fn get_or_create_from_builder<F, P, B>(&mut self, path: P, builder: B, f: F) -> Result<Arc<RwLock<Rkv<E>>>, StoreError> where F: FnOnce(&Path, B) -> Result<Rkv<E>, StoreError> { let a: &Path; f(a, builder) }
}
pub struct Reader;
impl Reader { pub fn abort(self) {} }
pub struct Writer;
impl Writer {
    #[blocking(db)] pub fn commit(self) -> Result<(), StoreError> {}
    pub fn abort(self) {}
}
#[derive(Clone, Copy)] pub struct SingleStore<D> { db: D }
impl<D> SingleStore<D> {
    pub fn get<R, K: AsRef<[u8]>>(&self, reader: &R, k: K) -> Result<Option<Value>, StoreError> {}
    pub fn put<K: AsRef<[u8]>>(&self, writer: &mut Writer, k: K, v: &Value) -> Result<(), StoreError> {}
    pub fn delete<K: AsRef<[u8]>>(&self, writer: &mut Writer, k: K) -> Result<(), StoreError> {}
    pub fn clear(&self, writer: &mut Writer) -> Result<(), StoreError> {}
}
#[derive(Clone, Copy)] pub struct MultiStore<D> { db: D }
impl<D> MultiStore<D> {
    pub fn get_first<R, K: AsRef<[u8]>>(&self, reader: &R, k: K) -> Result<Option<Value>, StoreError> {}
    pub fn put<K: AsRef<[u8]>>(&self, writer: &mut Writer, k: K, v: &Value) -> Result<(), StoreError> {}
    pub fn delete<K: AsRef<[u8]>>(&self, writer: &mut Writer, k: K, v: &Value) -> Result<(), StoreError> {}
    pub fn delete_all<K: AsRef<[u8]>>(&self, writer: &mut Writer, k: K) -> Result<(), StoreError> {}
    pub fn clear(&self, writer: &mut Writer) -> Result<(), StoreError> {}
}

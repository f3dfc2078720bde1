//! parity-db 0.5.7. Commits are queued, and wait only where the queue is full.

use std::path::{Path, PathBuf};
pub type ColId = u8;
pub type Value = Vec<u8>;
pub type Key = [u8; 32];
pub type NodeAddress = u64;
pub type Children = Vec<NodeAddress>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum CompressionType { NoCompression, Lz4, Snappy }
#[derive(Clone)] pub struct Options { pub path: PathBuf, pub columns: Vec<ColumnOptions>, pub sync_wal: bool, pub sync_data: bool, pub stats: bool, pub with_background_thread: bool, pub always_flush: bool }
impl Options {
    pub fn with_columns(path: &Path, num_columns: u8) -> Options {}
    #[blocking(fs)] pub fn load_metadata(path: &Path) -> Result<Option<Metadata>> {}
    #[blocking(fs)] pub fn load_metadata_file(path: &Path) -> Result<Option<Metadata>> {}
    #[blocking(fs)] pub fn load_and_validate_metadata(&self, create: bool) -> Result<Metadata> {}
}
#[derive(Clone, Default)] pub struct ColumnOptions { pub append_only: bool, pub allow_direct_node_access: bool, pub preimage: bool, pub uniform: bool, pub ref_counted: bool, pub compression: CompressionType, pub btree_index: bool, pub multitree: bool }
#[derive(Clone)] pub struct Metadata;
pub enum Operation<Key, Value> { Set(Key, Value), Dereference(Key), Reference(Key) }
pub struct Db;
impl Db {
    #[blocking(db)] pub fn open(options: &Options) -> Result<Db> {}
    #[blocking(db)] pub fn open_or_create(options: &Options) -> Result<Db> {}
    #[blocking(db)] pub fn open_read_only(options: &Options) -> Result<Db> {}
    #[blocking(db)] pub fn get(&self, col: ColId, key: &[u8]) -> Result<Option<Value>> {}
    #[blocking(db)] pub fn get_size(&self, col: ColId, key: &[u8]) -> Result<Option<u32>> {}
    pub fn iter(&self, col: ColId) -> Result<BTreeIterator> {}
    #[blocking(db)] pub fn get_root(&self, col: ColId, key: &[u8]) -> Result<Option<(Vec<u8>, Children)>> {}
    #[blocking(db)] pub fn get_node(&self, col: ColId, node_address: NodeAddress) -> Result<Option<(Vec<u8>, Children)>> {}
    #[blocking(db)] pub fn commit<I, K>(&self, tx: I) -> Result<()> where I: IntoIterator<Item = (ColId, K, Option<Value>)>, K: AsRef<[u8]> {}
    #[blocking(db)] pub fn commit_changes<I>(&self, tx: I) -> Result<()> where I: IntoIterator<Item = (ColId, Operation<Vec<u8>, Vec<u8>>)> {}
    pub fn num_columns(&self) -> u8 {}
    #[blocking(db)] pub fn iter_column_while(&self, c: ColId, f: impl FnMut(ValueIterState) -> bool) -> Result<()> { let a: ValueIterState; f(a) }
    #[blocking(db)] pub fn add_column(options: &mut Options, new_column_options: ColumnOptions) -> Result<()> {}
    #[blocking(db)] pub fn drop_last_column(options: &mut Options) -> Result<()> {}
    #[blocking(db)] pub fn reset_column(options: &mut Options, index: u8, new_options: Option<ColumnOptions>) -> Result<()> {}
}
pub struct ValueIterState { pub rc: u32, pub value: Vec<u8> }
pub struct BTreeIterator;
impl BTreeIterator {
    #[blocking(db)] pub fn seek(&mut self, key: &[u8]) -> Result<()> {}
    #[blocking(db)] pub fn seek_to_first(&mut self) -> Result<()> {}
    #[blocking(db)] pub fn seek_to_last(&mut self) -> Result<()> {}
    #[blocking(db)] pub fn next(&mut self) -> Result<Option<(Vec<u8>, Vec<u8>)>> {}
    #[blocking(db)] pub fn prev(&mut self) -> Result<Option<(Vec<u8>, Vec<u8>)>> {}
}
#[blocking(db)] pub fn migrate(from: &Path, to: Options, overwrite: bool, force_migrate: &[u8]) -> Result<()> {}
#[blocking(db)] pub fn clear_column(path: &Path, column: ColId) -> Result<()> {}

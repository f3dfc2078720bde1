//! kvdb-rocksdb 0.21.0.

use kvdb::{DBKeyValue, DBTransaction, DBValue, KeyValueDB};
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
pub type MiB = usize;
#[derive(Clone, Copy)] pub struct CompactionProfile { pub initial_file_size: u64, pub block_size: usize }
impl CompactionProfile {
    #[blocking(process)] pub fn auto<P: AsRef<Path>>(db_path: P) -> CompactionProfile {}
    pub fn ssd() -> CompactionProfile {}
    pub fn hdd() -> CompactionProfile {}
}
#[derive(Clone, Default)] pub struct DatabaseConfig { pub max_open_files: i32, pub memory_budget: HashMap<u32, MiB>, pub compaction: CompactionProfile, pub columns: u32, pub keep_log_file_num: i32, pub enable_statistics: bool, pub secondary: Option<PathBuf>, pub max_total_wal_size: Option<u64>, pub create_if_missing: bool }
impl DatabaseConfig { pub fn with_columns(columns: u32) -> Self {} }
pub struct Database;
impl Database {
    #[blocking(db)] pub fn open<P: AsRef<Path>>(config: &DatabaseConfig, path: P) -> io::Result<Database> {}
    pub fn transaction(&self) -> DBTransaction {}
    #[blocking(db)] pub fn write(&self, tr: DBTransaction) -> io::Result<()> {}
    #[blocking(db)] pub fn get(&self, col: u32, key: &[u8]) -> io::Result<Option<DBValue>> {}
    #[blocking(db)] pub fn get_by_prefix(&self, col: u32, prefix: &[u8]) -> io::Result<Option<DBValue>> {}
    pub fn iter(&self, col: u32) -> DatabaseIter {}
    pub fn num_columns(&self) -> u32 {}
    #[blocking(db)] pub fn num_keys(&self, col: u32) -> io::Result<u64> {}
    #[blocking(db)] pub fn remove_last_column(&mut self) -> io::Result<()> {}
    #[blocking(db)] pub fn add_column(&mut self) -> io::Result<()> {}
    #[blocking(db)] pub fn try_catch_up_with_primary(&self) -> io::Result<()> {}
    #[blocking(db)] pub fn force_compact(&self, col: u32) -> io::Result<()> {}
}
pub struct DatabaseIter;
impl Iterator for DatabaseIter {
    type Item = io::Result<DBKeyValue>;
    #[blocking(db)] fn next(&mut self) -> Option<io::Result<DBKeyValue>> {}
}
impl KeyValueDB for Database {
    #[blocking(db)] fn get(&self, col: u32, key: &[u8]) -> io::Result<Option<DBValue>> {}
    #[blocking(db)] fn get_by_prefix(&self, col: u32, prefix: &[u8]) -> io::Result<Option<DBValue>> {}
    #[blocking(db)] fn write(&self, transaction: DBTransaction) -> io::Result<()> {}
    fn iter(&self, col: u32) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>>> {}
    fn iter_with_prefix(&self, col: u32, prefix: &[u8]) -> Box<dyn Iterator<Item = io::Result<DBKeyValue>>> {}
}

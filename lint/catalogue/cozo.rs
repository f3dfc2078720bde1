//! cozo 0.7.6. A transaction of many scripts runs on a thread of its own, which is waited for.

pub use miette::Error;
use miette::Result;
use std::collections::BTreeMap;
use std::path::Path;
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum DataValue { Null, Bool(bool), Str, Bytes(Vec<u8>), List(Vec<DataValue>), Bot }
impl DataValue {
    pub fn get_int(&self) -> Option<i64> {}
    pub fn get_str(&self) -> Option<&str> {}
}
#[derive(Clone, Debug, Default)] pub struct NamedRows { pub headers: Vec<String>, pub rows: Vec<Vec<DataValue>>, pub next: Option<Box<NamedRows>> }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum ScriptMutability { Mutable, Immutable }
#[derive(Clone, Default)] pub struct DbInstance;
impl DbInstance {
    #[blocking(db)] pub fn new(engine: &str, path: impl AsRef<Path>, options: &str) -> Result<Self> {}
    #[blocking(db)] pub fn new_with_str(engine: &str, path: &str, options: &str) -> std::result::Result<Self, String> {}
    #[blocking(db)] pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>, mutability: ScriptMutability) -> Result<NamedRows> {}
    #[blocking(db)] pub fn run_default(&self, payload: &str) -> Result<NamedRows> {}
    #[blocking(db)] pub fn run_script_fold_err(&self, payload: &str, params: BTreeMap<String, DataValue>, mutability: ScriptMutability) -> serde_json::Value {}
    #[blocking(db)] pub fn run_script_str(&self, payload: &str, params: &str, immutable: bool) -> String {}
    #[blocking(db)] pub fn export_relations<I: Iterator<Item = T>, T: AsRef<str>>(&self, relations: I) -> Result<BTreeMap<String, NamedRows>> { relations.next() }
    #[blocking(db)] pub fn export_relations_str(&self, data: &str) -> String {}
    #[blocking(db)] pub fn import_relations(&self, data: BTreeMap<String, NamedRows>) -> Result<()> {}
    #[blocking(db)] pub fn import_relations_str(&self, data: &str) -> String {}
    #[blocking(db)] pub fn backup_db(&self, out_file: impl AsRef<Path>) -> Result<()> {}
    #[blocking(db)] pub fn restore_backup(&self, in_file: impl AsRef<Path>) -> Result<()> {}
    #[blocking(db)] pub fn import_from_backup(&self, in_file: impl AsRef<Path>, relations: &[String]) -> Result<()> {}
    pub fn multi_transaction(&self, write: bool) -> MultiTransaction {}
}
pub struct MultiTransaction;
impl MultiTransaction {
    #[blocking(db)] pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>) -> Result<NamedRows> {}
    #[blocking(db)] pub fn commit(&self) -> Result<()> {}
    #[blocking(db)] pub fn abort(&self) -> Result<()> {}
}
pub struct Db<S>;
impl<S> Db<S> {
    #[blocking(db)] pub fn run_script(&self, payload: &str, params: BTreeMap<String, DataValue>, mutability: ScriptMutability) -> Result<NamedRows> {}
    #[blocking(db)] pub fn run_default(&self, payload: &str) -> Result<NamedRows> {}
    #[blocking(db)] pub fn backup_db(&self, out_file: impl AsRef<Path>) -> Result<()> {}
    #[blocking(db)] pub fn restore_backup(&self, in_file: impl AsRef<Path>) -> Result<()> {}
}
#[derive(Clone, Default)] pub struct MemStorage;
#[derive(Clone)] pub struct SqliteStorage;
#[derive(Clone)] pub struct RocksDbStorage;
#[derive(Clone)] pub struct SledStorage;
pub fn new_cozo_mem() -> Result<Db<MemStorage>> {}
#[blocking(db)] pub fn new_cozo_sqlite(path: impl AsRef<Path>) -> Result<Db<SqliteStorage>> {}
#[blocking(db)] pub fn new_cozo_rocksdb(path: impl AsRef<Path>) -> Result<Db<RocksDbStorage>> {}
#[blocking(db)] pub fn new_cozo_sled(path: impl AsRef<Path>) -> Result<Db<SledStorage>> {}

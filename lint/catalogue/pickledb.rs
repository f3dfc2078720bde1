//! pickledb 0.5.1. What is set or removed is in memory, and is written as a whole by policy.

use std::path::Path;
use std::time::Duration;
pub mod error {
    use std::fmt;
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub struct Error;
    impl fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub use self::error::Error;
use self::error::Result;
pub enum SerializationMethod { Json, Bin, Yaml, Cbor }
pub enum PickleDbDumpPolicy { NeverDump, AutoDump, DumpUponRequest, PeriodicDump(Duration) }
pub struct PickleDb;
impl PickleDb {
    pub fn new<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy, serialization_method: SerializationMethod) -> PickleDb {}
    pub fn new_json<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    pub fn new_bin<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    pub fn new_yaml<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    pub fn new_cbor<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> PickleDb {}
    #[blocking(fs)] pub fn load<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy, serialization_method: SerializationMethod) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn load_json<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn load_bin<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn load_yaml<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn load_cbor<P: AsRef<Path>>(db_path: P, dump_policy: PickleDbDumpPolicy) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn load_read_only<P: AsRef<Path>>(db_path: P, serialization_method: SerializationMethod) -> Result<PickleDb> {}
    #[blocking(fs)] pub fn dump(&mut self) -> Result<()> {}
    pub fn get<V>(&self, key: &str) -> Option<V> {}
    pub fn exists(&self, key: &str) -> bool {}
    pub fn get_all(&self) -> Vec<String> {}
    pub fn total_keys(&self) -> usize {}
}

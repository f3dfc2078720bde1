//! raft_engine 0.4.2. Batches are written by one thread for all, which the others wait for.

use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Default)] pub struct Config { pub dir: String }
impl Config { pub fn new() -> Config {} }
pub trait MessageExt {
    type Entry;
    fn index(e: &Self::Entry) -> u64;
}
#[derive(Default)] pub struct LogBatch;
impl LogBatch {
    pub fn with_capacity(cap: usize) -> Self {}
    pub fn add_entries<M: MessageExt>(&mut self, region_id: u64, entries: &[M::Entry]) -> Result<()> {}
    pub fn put(&mut self, region_id: u64, key: Vec<u8>, value: Vec<u8>) -> Result<()> {}
    pub fn delete(&mut self, region_id: u64, key: Vec<u8>) {}
    pub fn is_empty(&self) -> bool {}
}
pub struct Engine;
impl Engine {
    #[blocking(db)] pub fn open(cfg: Config) -> Result<Engine> {}
    #[blocking(db)] pub fn write(&self, log_batch: &mut LogBatch, sync: bool) -> Result<usize> {}
    #[blocking(db)] pub fn sync(&self) -> Result<()> {}
    pub fn get(&self, region_id: u64, key: &[u8]) -> Option<Vec<u8>> {}
    #[blocking(db)] pub fn get_entry<M: MessageExt>(&self, region_id: u64, log_idx: u64) -> Result<Option<M::Entry>> {}
    #[blocking(db)] pub fn fetch_entries_to<M: MessageExt>(&self, region_id: u64, begin: u64, end: u64, max_size: Option<usize>, vec: &mut Vec<M::Entry>) -> Result<usize> {}
    #[blocking(db)] pub fn purge_expired_files(&self) -> Result<Vec<u64>> {}
    pub fn first_index(&self, region_id: u64) -> Option<u64> {}
    pub fn last_index(&self, region_id: u64) -> Option<u64> {}
    pub fn raft_groups(&self) -> Vec<u64> {}
    pub fn is_empty(&self) -> bool {}
}

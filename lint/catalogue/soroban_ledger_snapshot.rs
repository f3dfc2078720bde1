//! soroban-ledger-snapshot 29.0.1.

use std::fmt;
use std::io::{Read, Write};
use std::path::Path;
#[derive(Debug)] pub enum Error { Io(std::io::Error), Serde(serde_json::Error) }
impl fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerSnapshot { pub protocol_version: u32, pub sequence_number: u32, pub timestamp: u64, pub network_id: [u8; 32], pub base_reserve: u32, pub min_persistent_entry_ttl: u32, pub min_temp_entry_ttl: u32, pub max_entry_ttl: u32 }
impl LedgerSnapshot {
    pub fn read(r: impl Read) -> Result<LedgerSnapshot, Error> { serde_json::from_reader(r) }
    #[blocking(fs)] pub fn read_file(p: impl AsRef<Path>) -> Result<LedgerSnapshot, Error> {}
    pub fn write(&self, w: impl Write) -> Result<(), Error> { serde_json::to_writer_pretty(w, self) }
    #[blocking(fs)] pub fn write_file(&self, p: impl AsRef<Path>) -> Result<(), Error> {}
}

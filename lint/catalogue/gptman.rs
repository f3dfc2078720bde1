//! gptman 3.1.1. What reads and writes the table does so in what it is given.

use std::io::{Read, Seek, Write};
use std::ops::{Index, IndexMut, RangeInclusive};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
#[derive(Clone, Debug)] pub struct PartitionName;
impl PartitionName { pub fn as_str(&self) -> &str {} }
impl From<&str> for PartitionName {}
impl std::fmt::Display for PartitionName {}
#[derive(Clone, Debug)] pub struct GPTPartitionEntry { pub partition_type_guid: [u8; 16], pub unique_partition_guid: [u8; 16], pub starting_lba: u64, pub ending_lba: u64, pub attribute_bits: u64, pub partition_name: PartitionName }
impl GPTPartitionEntry {
    pub fn empty() -> GPTPartitionEntry {}
    pub fn read_from<R: Read>(reader: &mut R) -> Result<GPTPartitionEntry> { let b: &mut [u8]; reader.read(b); }
    pub fn is_unused(&self) -> bool {}
    pub fn is_used(&self) -> bool {}
    pub fn size(&self) -> Result<u64> {}
    pub fn range(&self) -> Result<RangeInclusive<u64>> {}
}
#[derive(Clone, Debug)] pub struct GPTHeader { pub signature: [u8; 8], pub revision: [u8; 4], pub header_size: u32, pub crc32_checksum: u32, pub reserved: [u8; 4], pub primary_lba: u64, pub backup_lba: u64, pub first_usable_lba: u64, pub last_usable_lba: u64, pub disk_guid: [u8; 16], pub partition_entry_lba: u64, pub number_of_partition_entries: u32, pub size_of_partition_entry: u32, pub partition_entry_array_crc32: u32 }
impl GPTHeader {
    pub fn new_from<R: Read + Seek>(reader: &mut R, sector_size: u64, disk_guid: [u8; 16]) -> Result<GPTHeader> {}
    pub fn read_from<R: Read + Seek>(reader: &mut R) -> Result<GPTHeader> { let b: &mut [u8]; reader.read(b); }
    pub fn read_partitions<R: Read + Seek>(&self, reader: &mut R, sector_size: u64) -> Result<Vec<GPTPartitionEntry>> { let b: &mut [u8]; reader.read(b); }
    pub fn write_into<W: Write + Seek>(&mut self, writer: &mut W, sector_size: u64, partitions: &[GPTPartitionEntry]) -> Result<()> { let b: &[u8]; writer.write(b); }
    pub fn is_primary(&self) -> bool {}
    pub fn is_backup(&self) -> bool {}
}
#[derive(Clone, Debug)] pub struct GPT { pub sector_size: u64, pub header: GPTHeader, pub align: u64 }
impl GPT {
    pub fn new_from<R: Read + Seek>(reader: &mut R, sector_size: u64, disk_guid: [u8; 16]) -> Result<GPT> {}
    pub fn read_from<R: Read + Seek>(reader: &mut R, sector_size: u64) -> Result<GPT> { let b: &mut [u8]; reader.read(b); }
    pub fn find_from<R: Read + Seek>(reader: &mut R) -> Result<GPT> { let b: &mut [u8]; reader.read(b); }
    pub fn write_into<W: Write + Seek>(&mut self, writer: &mut W) -> Result<GPTHeader> { let b: &[u8]; writer.write(b); }
    pub fn find_at_sector(&self, sector: u64) -> Option<u32> {}
    pub fn find_free_sectors(&self) -> Vec<(u64, u64)> {}
    pub fn find_first_place(&self, size: u64) -> Option<u64> {}
    pub fn find_last_place(&self, size: u64) -> Option<u64> {}
    pub fn find_optimal_place(&self, size: u64) -> Option<u64> {}
    pub fn get_maximum_partition_size(&self) -> Result<u64> {}
    pub fn sort(&mut self) {}
    pub fn remove(&mut self, i: u32) -> Result<()> {}
    pub fn iter(&self) -> impl Iterator<Item = (u32, &GPTPartitionEntry)> {}
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (u32, &mut GPTPartitionEntry)> {}
    pub fn write_protective_mbr_into<W: Write + Seek>(writer: &mut W, sector_size: u64) -> Result<()> { let b: &[u8]; writer.write(b); }
    pub fn write_bootable_protective_mbr_into<W: Write + Seek>(writer: &mut W, sector_size: u64) -> Result<()> { let b: &[u8]; writer.write(b); }
    pub fn is_primary(&self) -> bool {}
    pub fn is_backup(&self) -> bool {}
}
impl Index<u32> for GPT {
    type Output = GPTPartitionEntry;
    fn index(&self, i: u32) -> &GPTPartitionEntry {}
}
impl IndexMut<u32> for GPT { fn index_mut(&mut self, i: u32) -> &mut GPTPartitionEntry {} }
pub mod linux {
    use std::fs;
    #[derive(Debug)] pub enum BlockError {}
    impl std::fmt::Display for BlockError {}
    impl std::error::Error for BlockError {}
    #[blocking(fs)] pub fn reread_partition_table(file: &mut fs::File) -> Result<(), BlockError> {}
    pub fn get_sector_size(file: &mut fs::File) -> Result<u64, BlockError> {}
}

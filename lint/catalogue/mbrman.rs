//! mbrman 0.6.1. What reads and writes the table does so in what it is given.

use std::io::{Read, Seek, Write};
use std::ops::{Index, IndexMut};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
#[derive(Clone, Copy, Debug)] pub struct CHS { pub cylinder: u16, pub head: u8, pub sector: u8 }
impl CHS {
    pub fn new(cylinder: u16, head: u8, sector: u8) -> CHS {}
    pub fn empty() -> CHS {}
}
#[derive(Clone, Debug)] pub struct MBRPartitionEntry { pub boot: u8, pub first_chs: CHS, pub sys: u8, pub last_chs: CHS, pub starting_lba: u32, pub sectors: u32 }
impl MBRPartitionEntry {
    pub fn empty() -> MBRPartitionEntry {}
    pub fn is_used(&self) -> bool {}
    pub fn is_unused(&self) -> bool {}
    pub fn is_extended(&self) -> bool {}
    pub fn is_active(&self) -> bool {}
}
#[derive(Clone, Debug)] pub struct LogicalPartition { pub partition: MBRPartitionEntry, pub absolute_ebr_lba: u32, pub ebr_sectors: Option<u32> }
#[derive(Clone, Debug)] pub struct MBRHeader { pub disk_signature: [u8; 4], pub copy_protected: [u8; 2], pub partition_1: MBRPartitionEntry, pub partition_2: MBRPartitionEntry, pub partition_3: MBRPartitionEntry, pub partition_4: MBRPartitionEntry, pub boot_signature: [u8; 2] }
impl MBRHeader {
    pub fn new(disk_signature: [u8; 4]) -> MBRHeader {}
    pub fn get(&self, i: usize) -> Option<&MBRPartitionEntry> {}
    pub fn get_mut(&mut self, i: usize) -> Option<&mut MBRPartitionEntry> {}
    pub fn iter(&self) -> impl Iterator<Item = (usize, &MBRPartitionEntry)> {}
    pub fn read_from<R: Read + Seek>(reader: &mut R) -> Result<MBRHeader> { let b: &mut [u8]; reader.read(b); }
    pub fn write_into<W: Write + Seek>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
}
#[derive(Clone, Debug)] pub struct MBR { pub sector_size: u32, pub header: MBRHeader, pub logical_partitions: Vec<LogicalPartition>, pub align: u32, pub cylinders: u16, pub heads: u8, pub sectors: u8, pub disk_size: u32 }
impl MBR {
    pub fn new_from<S: Seek>(seeker: &mut S, sector_size: u32, disk_signature: [u8; 4]) -> Result<MBR> {}
    pub fn read_from<R: Read + Seek>(reader: &mut R, sector_size: u32) -> Result<MBR> { let b: &mut [u8]; reader.read(b); }
    pub fn write_into<W: Write + Seek>(&mut self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
    pub fn update_from<S: Seek>(&mut self, seeker: &mut S) -> Result<()> {}
    pub fn get(&self, i: usize) -> Option<&MBRPartitionEntry> {}
    pub fn get_mut(&mut self, i: usize) -> Option<&mut MBRPartitionEntry> {}
    pub fn iter(&self) -> impl Iterator<Item = (usize, &MBRPartitionEntry)> {}
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (usize, &mut MBRPartitionEntry)> {}
    pub fn len(&self) -> usize {}
    pub fn find_free_sectors(&self) -> Vec<(u32, u32)> {}
    pub fn find_first_place(&self, size: u32) -> Option<u32> {}
    pub fn find_optimal_place(&self, size: u32) -> Option<u32> {}
    pub fn get_maximum_partition_size(&self) -> Result<u32> {}
    pub fn push(&mut self, sys: u8, starting_lba: u32, sectors: u32) -> Result<&mut LogicalPartition> {}
    pub fn remove(&mut self, index: usize) -> LogicalPartition {}
}
impl Index<usize> for MBR {
    type Output = MBRPartitionEntry;
    fn index(&self, i: usize) -> &MBRPartitionEntry {}
}
impl IndexMut<usize> for MBR { fn index_mut(&mut self, i: usize) -> &mut MBRPartitionEntry {} }

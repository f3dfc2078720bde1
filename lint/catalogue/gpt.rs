//! gpt 4.1.0.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::Path;
#[derive(Debug)] pub enum GptError {}
impl std::fmt::Display for GptError {}
impl std::error::Error for GptError {}
pub trait DiskDevice: Read + Write + Seek {}
impl<T> DiskDevice for T where T: Read + Write + Seek {}
pub mod disk {
    use crate::{GptDisk, GptError};
    use std::path::Path;
    #[derive(Clone, Copy, Default)] pub enum LogicalBlockSize { Lb512, Lb4096 }
    #[blocking(fs)] pub fn read_disk(diskpath: impl AsRef<Path>) -> Result<GptDisk<std::fs::File>, GptError> {}
}
pub mod header {
    use crate::disk::LogicalBlockSize;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Debug)] pub enum HeaderError {}
    #[derive(Clone)] pub struct Header { pub current_lba: u64, pub backup_lba: u64, pub first_usable: u64, pub last_usable: u64, pub disk_guid: uuid::Uuid, pub num_parts: u32 }
    #[blocking(fs)] pub fn read_header(path: impl AsRef<Path>, sector_size: LogicalBlockSize) -> Result<Header, HeaderError> {}
    pub fn read_header_from_arbitrary_device<D: Read + Seek>(device: &mut D, sector_size: LogicalBlockSize) -> Result<Header, HeaderError> { let b: &mut [u8]; device.read(b); }
    #[blocking(fs)] pub fn write_header(p: impl AsRef<Path>, uuid: Option<uuid::Uuid>, sector_size: LogicalBlockSize) -> Result<uuid::Uuid, HeaderError> {}
}
pub mod partition {
    use crate::disk::LogicalBlockSize;
    use crate::header::Header;
    use std::collections::BTreeMap;
    use std::io::{Read, Result, Seek};
    use std::path::Path;
    #[derive(Clone)] pub struct Partition { pub part_guid: uuid::Uuid, pub first_lba: u64, pub last_lba: u64, pub flags: u64, pub name: String }
    impl Partition {
        #[blocking(fs)] pub fn write(&self, p: &Path, partition_index: u64, start_lba: u64, lb_size: LogicalBlockSize) -> Result<()> {}
        pub fn bytes_len(&self, lb_size: LogicalBlockSize) -> Result<u64> {}
        pub fn bytes_start(&self, lb_size: LogicalBlockSize) -> Result<u64> {}
        pub fn is_used(&self) -> bool {}
    }
    #[blocking(fs)] pub fn read_partitions(path: impl AsRef<Path>, header: &Header, lb_size: LogicalBlockSize) -> Result<BTreeMap<u32, Partition>> {}
    pub fn file_read_partitions<D: Read + Seek>(file: &mut D, header: &Header, lb_size: LogicalBlockSize) -> Result<BTreeMap<u32, Partition>> { let b: &mut [u8]; file.read(b); }
}
pub mod partition_types {
    #[derive(Clone)] pub struct Type { pub guid: uuid::Uuid }
}
pub mod mbr {
    use crate::DiskDevice;
    use crate::disk::LogicalBlockSize;
    pub enum MBRError {}
    #[derive(Clone)] pub struct ProtectiveMBR;
    impl ProtectiveMBR {
        pub fn new() -> Self {}
        pub fn with_lb_size(lb_size: u32) -> Self {}
        pub fn from_bytes(buf: &[u8], sector_size: LogicalBlockSize) -> Result<Self, MBRError> {}
        pub fn from_disk<D: DiskDevice>(device: &mut D, sector_size: LogicalBlockSize) -> Result<Self, MBRError> { let b: &mut [u8]; device.read(b); }
        pub fn overwrite_lba0<D: DiskDevice>(&self, device: &mut D) -> Result<usize, MBRError> { let b: &[u8]; device.write(b); }
        pub fn update_conservative<D: DiskDevice>(&self, device: &mut D) -> Result<usize, MBRError> { let b: &[u8]; device.write(b); }
    }
}
#[derive(Clone, Default)] pub struct GptConfig;
impl GptConfig {
    pub fn new() -> Self {}
    pub fn writable(self, writable: bool) -> Self {}
    pub fn logical_block_size(self, lb_size: disk::LogicalBlockSize) -> Self {}
    pub fn only_valid_headers(self, only_valid_headers: bool) -> Self {}
    pub fn readonly_backup(self, readonly_backup: bool) -> Self {}
    pub fn change_partition_count(self, change_partition_count: bool) -> Self {}
    #[blocking(fs)] pub fn open(self, diskpath: impl AsRef<Path>) -> Result<GptDisk<File>, GptError> {}
    #[blocking(fs)] pub fn create(self, diskpath: impl AsRef<Path>) -> Result<GptDisk<File>, GptError> {}
    pub fn open_from_device<D>(self, device: D) -> Result<GptDisk<D>, GptError> where D: DiskDevice { let b: &mut [u8]; device.read(b); Ok(GptDisk { device }) }
    pub fn create_from_device<D>(self, device: D, guid: Option<uuid::Uuid>) -> Result<GptDisk<D>, GptError> where D: DiskDevice { Ok(GptDisk { device }) }
}
pub struct GptDisk<D> { device: D }
impl<D> GptDisk<D> {
    pub fn header(&self) -> &header::Header {}
    pub fn partitions(&self) -> &BTreeMap<u32, partition::Partition> {}
    pub fn guid(&self) -> &uuid::Uuid {}
    pub fn logical_block_size(&self) -> &disk::LogicalBlockSize {}
    pub fn device_ref(&self) -> &D { &self.device }
    pub fn device_mut(&mut self) -> &mut D { &mut self.device }
    pub fn take_device(self) -> D { self.device }
    pub fn add_partition(&mut self, name: &str, size: u64, part_type: partition_types::Type, flags: u64, part_alignment: Option<u64>) -> Result<u32, GptError> {}
    pub fn remove_partition(&mut self, id: u32) -> Option<u32> {}
    pub fn find_free_sectors(&self) -> Vec<(u64, u64)> {}
    pub fn update_guid(&mut self, uuid: Option<uuid::Uuid>) {}
    pub fn update_partitions(&mut self, pp: BTreeMap<u32, partition::Partition>) -> Result<(), GptError> {}
}
impl<D: DiskDevice> GptDisk<D> {
    pub fn write(self) -> Result<D, GptError> { let b: &[u8]; self.device.write(b); Ok(self.device) }
    pub fn write_inplace(&mut self) -> Result<(), GptError> { let b: &[u8]; self.device.write(b); }
}

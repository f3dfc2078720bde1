//! fatfs 0.3.6. What is done in a file system reads and writes what it was made on.

use std::io::{self, Read, Seek, SeekFrom, Write};
pub trait ReadWriteSeek: Read + Write + Seek {}
impl<T: Read + Write + Seek> ReadWriteSeek for T {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum FatType { Fat12, Fat16, Fat32 }
#[derive(Clone, Copy, Debug, Default)] pub struct FileAttributes;
#[derive(Clone, Copy, Debug)] pub struct Date { pub year: u16, pub month: u16, pub day: u16 }
#[derive(Clone, Copy, Debug)] pub struct Time { pub hour: u16, pub min: u16, pub sec: u16, pub millis: u16 }
#[derive(Clone, Copy, Debug)] pub struct DateTime { pub date: Date, pub time: Time }
#[derive(Clone, Copy, Debug)] pub struct FsStatusFlags;
impl FsStatusFlags {
    pub fn dirty(&self) -> bool {}
    pub fn io_error(&self) -> bool {}
}
#[derive(Clone, Copy, Debug)] pub struct FsOptions;
impl FsOptions {
    pub fn new() -> Self {}
    pub fn update_accessed_date(self, enabled: bool) -> Self {}
}
#[derive(Clone, Copy, Debug)] pub struct FileSystemStats;
impl FileSystemStats {
    pub fn cluster_size(&self) -> u32 {}
    pub fn total_clusters(&self) -> u32 {}
    pub fn free_clusters(&self) -> u32 {}
}
pub struct FileSystem<T> { disk: T }
impl<T: ReadWriteSeek> FileSystem<T> {
    pub fn new(disk: T, options: FsOptions) -> io::Result<Self> { let b: &mut [u8]; disk.read(b); Ok(FileSystem { disk }) }
    pub fn fat_type(&self) -> FatType {}
    pub fn volume_id(&self) -> u32 {}
    pub fn volume_label(&self) -> String {}
    pub fn volume_label_as_bytes(&self) -> &[u8] {}
    pub fn read_volume_label_from_root_dir(&self) -> io::Result<Option<String>> { let b: &mut [u8]; self.disk.read(b); }
    pub fn root_dir(&self) -> Dir<T> {}
    pub fn cluster_size(&self) -> u32 {}
    pub fn read_status_flags(&self) -> io::Result<FsStatusFlags> { let b: &mut [u8]; self.disk.read(b); }
    pub fn stats(&self) -> io::Result<FileSystemStats> { let b: &mut [u8]; self.disk.read(b); }
    pub fn unmount(self) -> io::Result<()> { let b: &[u8]; self.disk.write(b); }
}
pub struct Dir<T> { disk: T }
impl<T: ReadWriteSeek> Dir<T> {
    pub fn iter(&self) -> DirIter<T> {}
    pub fn open_dir(&self, path: &str) -> io::Result<Self> { let b: &mut [u8]; self.disk.read(b); }
    pub fn open_file(&self, path: &str) -> io::Result<File<T>> { let b: &mut [u8]; self.disk.read(b); }
    pub fn create_file(&self, path: &str) -> io::Result<File<T>> { let b: &[u8]; self.disk.write(b); }
    pub fn create_dir(&self, path: &str) -> io::Result<Self> { let b: &[u8]; self.disk.write(b); }
    pub fn remove(&self, path: &str) -> io::Result<()> { let b: &[u8]; self.disk.write(b); }
    pub fn rename(&self, src_path: &str, dst_dir: &Dir<T>, dst_path: &str) -> io::Result<()> { let b: &[u8]; self.disk.write(b); }
}
impl<T> Clone for Dir<T> {}
pub struct DirIter<T> { disk: T }
impl<T: ReadWriteSeek> Iterator for DirIter<T> {
    type Item = io::Result<DirEntry<T>>;
    fn next(&mut self) -> Option<io::Result<DirEntry<T>>> { let b: &mut [u8]; self.disk.read(b); }
}
pub struct DirEntry<T> { disk: T }
impl<T: ReadWriteSeek> DirEntry<T> {
    pub fn short_file_name(&self) -> String {}
    pub fn file_name(&self) -> String {}
    pub fn attributes(&self) -> FileAttributes {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn to_file(&self) -> File<T> {}
    pub fn to_dir(&self) -> Dir<T> {}
    pub fn len(&self) -> u64 {}
    pub fn created(&self) -> DateTime {}
    pub fn accessed(&self) -> Date {}
    pub fn modified(&self) -> DateTime {}
}
impl<T> Clone for DirEntry<T> {}
pub struct File<T> { disk: T }
impl<T: ReadWriteSeek> File<T> {
    pub fn truncate(&mut self) -> io::Result<()> { let b: &[u8]; self.disk.write(b); }
    pub fn set_created(&mut self, date_time: DateTime) {}
    pub fn set_accessed(&mut self, date: Date) {}
    pub fn set_modified(&mut self, date_time: DateTime) {}
}
impl<T> Clone for File<T> {}
impl<T: ReadWriteSeek> Read for File<T> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.disk.read(buf) } }
impl<T: ReadWriteSeek> Write for File<T> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.disk.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.disk.flush() }
}
impl<T: ReadWriteSeek> Seek for File<T> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
#[derive(Clone, Debug, Default)] pub struct FormatVolumeOptions;
impl FormatVolumeOptions {
    pub fn new() -> Self {}
    pub fn bytes_per_cluster(self, bytes_per_cluster: u32) -> Self {}
    pub fn fat_type(self, fat_type: FatType) -> Self {}
    pub fn bytes_per_sector(self, bytes_per_sector: u16) -> Self {}
    pub fn total_sectors(self, total_sectors: u32) -> Self {}
    pub fn volume_id(self, volume_id: u32) -> Self {}
    pub fn volume_label(self, volume_label: [u8; 11]) -> Self {}
}
pub fn format_volume<T: ReadWriteSeek>(disk: T, options: FormatVolumeOptions) -> io::Result<()> { let b: &[u8]; disk.write(b); }

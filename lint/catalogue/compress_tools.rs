//! compress_tools 0.16.1.

use std::io::{Read, Seek, Write};
use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug)] pub enum Ownership { Preserve, Ignore }
#[derive(Clone, Debug)] pub struct ArchiveEntryInfo { pub path: String, pub size: u64 }
pub fn list_archive_files<R: Read + Seek>(source: R) -> Result<Vec<String>> { let b: &mut [u8]; source.read(b) }
pub fn list_archive_entries<R: Read + Seek>(source: R) -> Result<Vec<ArchiveEntryInfo>> { let b: &mut [u8]; source.read(b) }
pub fn uncompress_data<R: Read, W: Write>(source: R, target: W) -> Result<usize> { let b: &mut [u8]; source.read(b); target.write(b) }
#[blocking(fs)] #[advice("use `compress_tools::tokio_support::uncompress_archive`")] pub fn uncompress_archive<R: Read + Seek>(source: R, dest: &Path, ownership: Ownership) -> Result<()> {}
pub fn uncompress_archive_file<R: Read + Seek, W: Write>(source: R, target: W, path: &str) -> Result<usize> { let b: &mut [u8]; source.read(b); target.write(b) }
pub enum ArchiveContents { StartOfEntry(String, stat), DataChunk(Vec<u8>), EndOfEntry, Err(Error) }
pub struct ArchiveIterator<R> { source: R }
impl<R: Read + Seek> ArchiveIterator<R> {
    pub fn from_read(source: R) -> Result<ArchiveIterator<R>> { let b: &mut [u8]; source.read(b) }
    pub fn next_header(&mut self) -> Option<ArchiveContents> { let b: &mut [u8]; self.source.read(b) }
    pub fn close(self) -> Result<()> {}
}
impl<R: Read + Seek> Iterator for ArchiveIterator<R> { type Item = ArchiveContents; fn next(&mut self) -> Option<Self::Item> { let b: &mut [u8]; self.source.read(b) } }
pub struct ArchiveIteratorBuilder<R> { source: R }
impl<R: Read + Seek> ArchiveIteratorBuilder<R> {
    pub fn new(source: R) -> ArchiveIteratorBuilder<R> {}
    pub fn filter<F>(self, filter: F) -> ArchiveIteratorBuilder<R> {}
    pub fn raw_format(self, enable: bool) -> ArchiveIteratorBuilder<R> {}
    pub fn mtree_format(self, enable: bool) -> ArchiveIteratorBuilder<R> {}
    pub fn build(self) -> Result<ArchiveIterator<R>> { let b: &mut [u8]; self.source.read(b) }
}
pub mod tokio_support {
    use crate::{ArchiveEntryInfo, Ownership, Result};
    use std::path::Path;
    pub async fn list_archive_files<R>(source: R) -> Result<Vec<String>> {}
    pub async fn list_archive_entries<R>(source: R) -> Result<Vec<ArchiveEntryInfo>> {}
    pub async fn uncompress_data<R, W>(source: R, target: W) -> Result<usize> {}
    pub async fn uncompress_archive<R>(source: R, dest: &Path, ownership: Ownership) -> Result<()> {}
    pub async fn uncompress_archive_file<R, W>(source: R, target: W, path: &str) -> Result<usize> {}
}
pub mod futures_support {
    use crate::{ArchiveEntryInfo, Ownership, Result};
    use std::path::Path;
    pub async fn list_archive_files<R>(source: R) -> Result<Vec<String>> {}
    pub async fn list_archive_entries<R>(source: R) -> Result<Vec<ArchiveEntryInfo>> {}
    pub async fn uncompress_data<R, W>(source: R, target: W) -> Result<usize> {}
    pub async fn uncompress_archive<R>(source: R, dest: &Path, ownership: Ownership) -> Result<()> {}
    pub async fn uncompress_archive_file<R, W>(source: R, target: W, path: &str) -> Result<usize> {}
}

//! memmap 0.7.0, which memmap2 replaced.

use std::fs::File;
use std::io::Result;
use std::ops::{Deref, DerefMut};
#[derive(Clone, Default)] pub struct MmapOptions;
impl MmapOptions {
    pub fn new() -> MmapOptions {}
    pub fn offset(&mut self, offset: u64) -> &mut Self {}
    pub fn len(&mut self, len: usize) -> &mut Self {}
    pub fn map(&self, file: &File) -> Result<Mmap> {}
    pub fn map_mut(&self, file: &File) -> Result<MmapMut> {}
    pub fn map_copy(&self, file: &File) -> Result<MmapMut> {}
    pub fn map_anon(&self) -> Result<MmapMut> {}
}
pub struct Mmap;
impl Mmap {
    pub fn map(file: &File) -> Result<Mmap> {}
    pub fn make_mut(self) -> Result<MmapMut> {}
}
impl Deref for Mmap {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl AsRef<[u8]> for Mmap {}
pub struct MmapMut;
impl MmapMut {
    pub fn map_mut(file: &File) -> Result<MmapMut> {}
    pub fn map_anon(length: usize) -> Result<MmapMut> {}
    #[blocking(fs)] pub fn flush(&self) -> Result<()> {}
    #[blocking(fs)] pub fn flush_range(&self, offset: usize, len: usize) -> Result<()> {}
    pub fn flush_async(&self) -> Result<()> {}
    pub fn flush_async_range(&self, offset: usize, len: usize) -> Result<()> {}
    pub fn make_read_only(self) -> Result<Mmap> {}
}
impl Deref for MmapMut {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl DerefMut for MmapMut { fn deref_mut(&mut self) -> &mut [u8] {} }
impl AsRef<[u8]> for MmapMut {}

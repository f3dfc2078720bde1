//! atomic_write_file 0.3.1.

use std::fs::File;
use std::io::{self, Read, Result, Seek, SeekFrom, Write};
use std::ops::{Deref, DerefMut};
use std::path::Path;
#[derive(Clone, Debug, Default)] pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<AtomicWriteFile> {}
}
#[derive(Debug)] pub struct AtomicWriteFile;
impl AtomicWriteFile {
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<AtomicWriteFile> {}
    pub fn options() -> OpenOptions {}
    pub fn as_file(&self) -> &File {}
    pub fn as_file_mut(&mut self) -> &mut File {}
    #[blocking(fs)] pub fn commit(self) -> Result<()> {}
    #[blocking(fs)] pub fn discard(self) -> Result<()> {}
}
impl Deref for AtomicWriteFile { type Target = File; fn deref(&self) -> &File {} }
impl DerefMut for AtomicWriteFile { fn deref_mut(&mut self) -> &mut File {} }
impl Read for AtomicWriteFile { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Read for &AtomicWriteFile { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
impl Write for AtomicWriteFile {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &AtomicWriteFile {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Seek for AtomicWriteFile { #[blocking(fs)] fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }

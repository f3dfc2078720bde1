//! cab 0.6.0.

use std::io::{self, Read, Seek, Write};
#[derive(Clone, Copy)] pub enum CompressionType { None, MsZip, Quantum(u16, u16), Lzx(lzxd::WindowSize) }
pub struct FileEntry;
impl FileEntry {
    pub fn name(&self) -> &str {}
    pub fn uncompressed_size(&self) -> u32 {}
    pub fn is_read_only(&self) -> bool {}
    pub fn is_hidden(&self) -> bool {}
}
pub struct FileEntries<'a> { entries: std::slice::Iter<'a, FileEntry> }
impl<'a> Iterator for FileEntries<'a> { type Item = &'a FileEntry; }
pub struct FolderEntry;
impl FolderEntry {
    pub fn compression_type(&self) -> CompressionType {}
    pub fn file_entries(&self) -> FileEntries {}
}
pub struct FolderEntries<'a> { entries: std::slice::Iter<'a, FolderEntry> }
impl<'a> Iterator for FolderEntries<'a> { type Item = &'a FolderEntry; }
pub struct Cabinet<R> { inner: R }
impl<R: Read + Seek> Cabinet<R> {
    pub fn new(reader: R) -> io::Result<Cabinet<R>> { let b: &mut [u8]; reader.read(b); Ok(Cabinet { inner: reader }) }
    pub fn folder_entries(&self) -> FolderEntries {}
    pub fn get_file_entry(&self, name: &str) -> Option<&FileEntry> {}
    pub fn read_file(&mut self, name: &str) -> io::Result<FileReader<R>> { let b: &mut [u8]; self.inner.read(b); }
}
pub struct FileReader<R> { inner: R }
impl<R: Read + Seek> Read for FileReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
pub struct FileBuilder;
impl FileBuilder {
    pub fn set_is_read_only(&mut self, is_read_only: bool) {}
    pub fn set_is_hidden(&mut self, is_hidden: bool) {}
}
pub struct FolderBuilder;
impl FolderBuilder { pub fn add_file<S: Into<String>>(&mut self, name: S) -> &mut FileBuilder {} }
#[derive(Default)] pub struct CabinetBuilder;
impl CabinetBuilder {
    pub fn new() -> CabinetBuilder {}
    pub fn add_folder(&mut self, ctype: CompressionType) -> &mut FolderBuilder {}
    pub fn build<W: Write + Seek>(self, writer: W) -> io::Result<CabinetWriter<W>> { let b: &[u8]; writer.write(b); Ok(CabinetWriter { writer }) }
}
pub struct CabinetWriter<W: Write + Seek> { writer: W }
impl<W: Write + Seek> CabinetWriter<W> {
    pub fn next_file(&mut self) -> io::Result<Option<FileWriter<W>>> {}
    pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.writer.write(b); Ok(self.writer) }
}
pub struct FileWriter<W: Write + Seek> { writer: W }
impl<W: Write + Seek> FileWriter<W> { pub fn file_name(&self) -> &str {} }
impl<W: Write + Seek> Write for FileWriter<W> {
    #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.writer.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.writer.flush() }
}

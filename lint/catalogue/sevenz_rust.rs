//! sevenz-rust 0.6.1.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct Password;
impl Password { pub fn empty() -> Self {} }
impl From<&str> for Password {}
#[derive(Clone, Default)] pub struct SevenZArchiveEntry { pub name: String, pub size: u64, pub is_directory: bool }
impl SevenZArchiveEntry {
    pub fn new() -> Self {}
    #[blocking(stat)] pub fn from_path(path: impl AsRef<Path>, entry_name: String) -> SevenZArchiveEntry {}
    pub fn name(&self) -> &str {}
    pub fn is_directory(&self) -> bool {}
    pub fn size(&self) -> u64 {}
}
#[blocking(fs)] pub fn compress<W: Write + Seek>(src: impl AsRef<Path>, dest: W) -> Result<W, Error> { let b: &[u8]; dest.write(b); Ok(dest) }
#[blocking(fs)] pub fn compress_encypted<W: Write + Seek>(src: impl AsRef<Path>, dest: W, password: Password) -> Result<W, Error> { let b: &[u8]; dest.write(b); Ok(dest) }
#[blocking(fs)] pub fn compress_to_path(src: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error> {}
#[blocking(fs)] pub fn compress_to_path_encrypted(src: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> {}
#[blocking(fs)] pub fn decompress_file(src_path: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error> {}
#[blocking(fs)] pub fn decompress_file_with_password(src_path: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> {}
#[blocking(fs)] pub fn decompress_file_with_extract_fn(src_path: impl AsRef<Path>, dest: impl AsRef<Path>, extract_fn: impl FnMut(&SevenZArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>) -> Result<(), Error> { let e: &SevenZArchiveEntry; let r: &mut dyn Read; let p: &PathBuf; extract_fn(e, r, p); }
#[blocking(fs)] pub fn decompress<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b) }
#[blocking(fs)] pub fn decompress_with_password<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b) }
pub struct SevenZReader<R> { source: R }
impl SevenZReader<File> { #[blocking(fs)] pub fn open(path: impl AsRef<Path>, password: Password) -> Result<Self, Error> {} }
impl<R: Read + Seek> SevenZReader<R> {
    pub fn new(source: R, reader_len: u64, password: Password) -> Result<Self, Error> { let b: &mut [u8]; source.read(b); Ok(SevenZReader { source }) }
    #[blocking(compress)] pub fn for_each_entries<F: FnMut(&SevenZArchiveEntry, &mut dyn Read) -> Result<bool, Error>>(&mut self, each: F) -> Result<(), Error> { let e: &SevenZArchiveEntry; let b: &mut [u8]; self.source.read(b); let r: &mut dyn Read; each(e, r); }
}
pub struct SevenZWriter<W> { output: W }
impl SevenZWriter<File> { #[blocking(fs)] pub fn create(path: impl AsRef<Path>) -> Result<Self, Error> {} }
impl<W: Write + Seek> SevenZWriter<W> {
    pub fn new(writer: W) -> Result<Self, Error> { let output = writer; Ok(SevenZWriter { output }) }
    #[blocking(fs)] pub fn push_source_path(&mut self, path: impl AsRef<Path>, filter: impl Fn(&Path) -> bool) -> Result<&mut Self, Error> { let a: &Path; filter(a); }
    #[blocking(compress)] pub fn push_archive_entry<R: Read>(&mut self, entry: SevenZArchiveEntry, reader: Option<R>) -> Result<&SevenZArchiveEntry, Error> { let b: &mut [u8]; reader.unwrap().read(b); let c: &[u8]; self.output.write(c) }
    pub fn finish(self) -> std::io::Result<W> { let b: &[u8]; self.output.write(b); Ok(self.output) }
}

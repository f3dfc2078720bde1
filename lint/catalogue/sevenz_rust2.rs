//! sevenz_rust2 0.25.0.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::{error, fmt};
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Default)] pub struct Password;
impl Password { pub fn empty() -> Self {} }
impl From<&str> for Password {}
#[derive(Clone, Default)] pub struct ArchiveEntry { pub name: String, pub size: u64 }
impl ArchiveEntry {
    pub fn new() -> Self {}
    pub fn new_file(entry_name: &str) -> Self {}
    pub fn new_directory(entry_name: &str) -> Self {}
    #[blocking(stat)] pub fn from_path(path: impl AsRef<Path>, entry_name: String) -> Self {}
    pub fn name(&self) -> &str {}
    pub fn is_directory(&self) -> bool {}
    pub fn size(&self) -> u64 {}
}
#[derive(Clone, Default)] pub struct Archive { pub files: Vec<ArchiveEntry> }
pub struct SourceReader<R> { reader: R }
impl<R: Read> SourceReader<R> { pub fn new(reader: R) -> Self {} }
impl<R: Read> Read for SourceReader<R> { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> { self.reader.read(buf) } }
#[blocking(fs)] pub fn compress<W: Write + Seek>(src: impl AsRef<Path>, dest: W) -> Result<W, Error> { let b: &[u8]; dest.write(b) }
#[blocking(fs)] pub fn compress_encrypted<W: Write + Seek>(src: impl AsRef<Path>, dest: W, password: Password) -> Result<W, Error> { let b: &[u8]; dest.write(b) }
#[blocking(fs)] pub fn compress_to_path(src: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error> {}
#[blocking(fs)] pub fn compress_to_path_encrypted(src: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> {}
impl<W: Write + Seek> ArchiveWriter<W> {
    #[blocking(fs)] pub fn push_source_path(&mut self, path: impl AsRef<Path>, filter: impl Fn(&Path) -> bool) -> Result<&mut Self, Error> { let a: &Path; filter(a); }
    #[blocking(fs)] pub fn push_source_path_non_solid(&mut self, path: impl AsRef<Path>, filter: impl Fn(&Path) -> bool) -> Result<&mut Self, Error> { let a: &Path; filter(a); }
}
#[blocking(fs)] pub fn decompress_file(src_path: impl AsRef<Path>, dest: impl AsRef<Path>) -> Result<(), Error> {}
#[blocking(fs)] pub fn decompress_file_with_extract_fn(src_path: impl AsRef<Path>, dest: impl AsRef<Path>, extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>) -> Result<(), Error> { let e: &ArchiveEntry; let r: &mut dyn Read; let p: &PathBuf; extract_fn(e, r, p) }
#[blocking(fs)] pub fn decompress<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b) }
#[blocking(fs)] pub fn decompress_with_extract_fn<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>, extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b); let e: &ArchiveEntry; let r: &mut dyn Read; let p: &PathBuf; extract_fn(e, r, p) }
#[blocking(fs)] pub fn decompress_file_with_password(src_path: impl AsRef<Path>, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> {}
#[blocking(fs)] pub fn decompress_with_password<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>, password: Password) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b) }
#[blocking(fs)] pub fn decompress_with_extract_fn_and_password<R: Read + Seek>(src_reader: R, dest: impl AsRef<Path>, password: Password, extract_fn: impl FnMut(&ArchiveEntry, &mut dyn Read, &PathBuf) -> Result<bool, Error>) -> Result<(), Error> { let b: &mut [u8]; src_reader.read(b); let e: &ArchiveEntry; let r: &mut dyn Read; let p: &PathBuf; extract_fn(e, r, p) }
impl Archive {
    #[blocking(fs)] pub fn open(path: impl AsRef<std::path::Path>) -> Result<Archive, Error> {}
    #[blocking(fs)] pub fn open_with_password(path: impl AsRef<std::path::Path>, password: &Password) -> Result<Archive, Error> {}
    pub fn read<R: Read + Seek>(reader: &mut R, password: &Password) -> Result<Archive, Error> { let b: &mut [u8]; reader.read(b) }
    pub fn read_with_memory_limit<R: Read + Seek>(reader: &mut R, password: &Password, memory_limit_kb: usize) -> Result<Archive, Error> { let b: &mut [u8]; reader.read(b) }
}
pub struct ArchiveReader<R: Read + Seek> { source: R }
impl ArchiveReader<File> { #[blocking(fs)] pub fn open(path: impl AsRef<std::path::Path>, password: Password) -> Result<Self, Error> {} }
impl<R: Read + Seek> ArchiveReader<R> {
    pub fn new(source: R, password: Password) -> Result<Self, Error> { let b: &mut [u8]; source.read(b) }
    pub fn new_with_memory_limit(source: R, password: Password, memory_limit_kb: usize) -> Result<Self, Error> { let b: &mut [u8]; source.read(b) }
    pub fn from_archive(archive: Archive, source: R, password: Password) -> Self {}
    pub fn set_thread_count(&mut self, thread_count: u32) {}
    pub fn archive(&self) -> &Archive {}
    pub fn for_each_entries<F: FnMut(&ArchiveEntry, &mut dyn Read) -> Result<bool, Error>>(&mut self, each: F) -> Result<(), Error> { let e: &ArchiveEntry; let b: &mut [u8]; self.source.read(b); each(e, &mut self.source) }
    pub fn for_each_entries_with_decision<F: FnMut(&ArchiveEntry, &mut dyn Read) -> Result<EntryDecision, Error>>(&mut self, each: F) -> Result<(), Error> { let e: &ArchiveEntry; let b: &mut [u8]; self.source.read(b); each(e, &mut self.source) }
    pub fn for_each_entries_with_decision_allowing_surplus<F: FnMut(&ArchiveEntry, &mut dyn Read) -> Result<EntryDecision, Error>>(&mut self, each: F) -> Result<(), Error> { let e: &ArchiveEntry; let b: &mut [u8]; self.source.read(b); each(e, &mut self.source) }
    pub fn read_file(&mut self, name: &str) -> Result<Vec<u8>, Error> { let b: &mut [u8]; self.source.read(b) }
    pub fn file_compression_methods(&self, file_name: &str, methods: &mut Vec<EncoderMethod>) -> Result<(), Error> {}
}
pub struct ArchiveWriter<W: Write> { output: W }
impl ArchiveWriter<File> { #[blocking(fs)] pub fn create(path: impl AsRef<Path>) -> Result<Self, Error> {} }
impl<W: Write + Seek> ArchiveWriter<W> {
    pub fn new(writer: W) -> Result<Self, Error> { let b: &[u8]; writer.write(b) }
    pub fn set_content_methods(&mut self, content_methods: Vec<EncoderConfiguration>) -> &mut Self {}
    pub fn set_encrypt_header(&mut self, enabled: bool) {}
    #[blocking(compress)] pub fn push_archive_entry<R: Read>(&mut self, entry: ArchiveEntry, reader: Option<R>) -> Result<&ArchiveEntry, Error> { let b: &mut [u8]; let mut r = reader.unwrap(); r.read(b); self.output.write(b) }
    #[blocking(compress)] pub fn push_archive_entries<R: Read>(&mut self, entries: Vec<ArchiveEntry>, reader: Vec<SourceReader<R>>) -> Result<&mut Self, Error> { let b: &mut [u8]; let mut r = reader.pop().unwrap(); r.read(b); self.output.write(b) }
    pub fn finish(self) -> std::io::Result<W> { let b: &[u8]; self.output.write(b) }
}

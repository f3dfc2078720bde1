//! backhand 0.25.5. To read an image reads from the caller's reader, and to write one reads all that was pushed and compresses it.

use std::io::{self, BufRead, Read, Seek, Write};
use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum BackhandError {}
impl std::fmt::Display for BackhandError {}
impl std::error::Error for BackhandError {}
pub trait BufReadSeek: BufRead + Seek {}
impl<T: BufRead + Seek> BufReadSeek for T {}
#[derive(Clone, Copy, Default)] pub struct NodeHeader { pub permissions: u16, pub uid: u32, pub gid: u32, pub mtime: u32 }
#[derive(Clone)] pub struct SuperBlock;
pub struct Kind;
#[derive(Clone, Copy)] pub struct FilesystemCompressor;
#[derive(Clone)] pub struct SquashfsFileReader;
#[derive(Clone)] pub enum InnerNode<T> { File(T), Symlink(SquashfsSymlink), Dir(SquashfsDir), NamedPipe, Socket }
#[derive(Clone)] pub struct SquashfsSymlink { pub link: PathBuf }
#[derive(Clone)] pub struct SquashfsDir;
#[derive(Clone)] pub struct Node<T> { pub fullpath: PathBuf, pub header: NodeHeader, pub inner: InnerNode<T> }
pub struct FilesystemReader<R> { reader: R }
impl<R: BufReadSeek> FilesystemReader<R> {
    pub fn from_reader(reader: R) -> Result<Self, BackhandError> { let b: &mut [u8]; reader.read(b); Ok(FilesystemReader { reader }) }
    pub fn from_reader_with_offset(reader: R, offset: u64) -> Result<Self, BackhandError> { let b: &mut [u8]; reader.read(b); Ok(FilesystemReader { reader }) }
    pub fn from_reader_with_offset_and_kind(reader: R, offset: u64, kind: Kind) -> Result<Self, BackhandError> { let b: &mut [u8]; reader.read(b); Ok(FilesystemReader { reader }) }
    pub fn file(&self, file: &SquashfsFileReader) -> FilesystemReaderFile<R> {}
    pub fn files(&self) -> impl Iterator<Item = &Node<SquashfsFileReader>> {}
}
pub struct FilesystemReaderFile<R> { reader: R }
impl<R: BufReadSeek> FilesystemReaderFile<R> { pub fn reader(&self) -> SquashfsReadFile<R> {} }
pub struct SquashfsReadFile<R> { reader: R }
impl<R: BufReadSeek> Read for SquashfsReadFile<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.reader.read(buf) } }
#[derive(Default)] pub struct FilesystemWriter;
impl FilesystemWriter {
    pub fn set_block_size(&mut self, block_size: u32) {}
    pub fn set_time(&mut self, mod_time: u32) {}
    pub fn set_current_time(&mut self) {}
    pub fn set_kind(&mut self, kind: Kind) {}
    pub fn set_root_mode(&mut self, mode: u16) {}
    pub fn set_compressor(&mut self, compressor: FilesystemCompressor) {}
    pub fn from_fs_reader<R>(reader: &FilesystemReader<R>) -> Result<Self, BackhandError> {}
    pub fn push_file<P: AsRef<Path>>(&mut self, reader: impl Read, path: P, header: NodeHeader) -> Result<(), BackhandError> {}
    pub fn push_file_from_path<S: Into<PathBuf>, P: AsRef<Path>>(&mut self, source: S, path: P, header: NodeHeader) -> Result<(), BackhandError> {}
    pub fn replace_file<S: AsRef<Path>>(&mut self, find_path: S, reader: impl Read) -> Result<(), BackhandError> {}
    pub fn push_symlink<P: AsRef<Path>, S: Into<PathBuf>>(&mut self, link: S, path: P, header: NodeHeader) -> Result<(), BackhandError> {}
    pub fn push_dir<P: AsRef<Path>>(&mut self, path: P, header: NodeHeader) -> Result<(), BackhandError> {}
    pub fn push_dir_all<P: AsRef<Path>>(&mut self, path: P, header: NodeHeader) -> Result<(), BackhandError> {}
    #[blocking(compress)] pub fn write<W: Write + Seek>(&mut self, w: W) -> Result<(SuperBlock, u64), BackhandError> {}
    #[blocking(compress)] pub fn write_with_offset<W: Write + Seek>(&mut self, w: W, offset: u64) -> Result<(SuperBlock, u64), BackhandError> {}
}
pub struct Squashfs<R> { reader: R }
impl<R: BufReadSeek> Squashfs<R> {
    pub fn from_reader(reader: R) -> Result<Self, BackhandError> { let b: &mut [u8]; reader.read(b); Ok(Squashfs { reader }) }
    pub fn from_reader_with_offset(reader: R, offset: u64) -> Result<Self, BackhandError> { let b: &mut [u8]; reader.read(b); Ok(Squashfs { reader }) }
    pub fn into_filesystem_reader(self) -> Result<FilesystemReader<R>, BackhandError> { Ok(FilesystemReader { reader: self.reader }) }
}

//! opendal 0.59.5, 0.50.2.

use std::io;
use std::io::{BufRead, Read, Seek, SeekFrom, Write};
pub struct Buffer;
pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Entry;
impl Entry {
    pub fn path(&self) -> &str {}
    pub fn name(&self) -> &str {}
    pub fn metadata(&self) -> &Metadata {}
}
pub struct Metadata;
#[derive(Clone)] pub struct Operator;
impl Operator {
    pub fn blocking(&self) -> BlockingOperator {}
}
#[derive(Clone)] pub struct BlockingOperator;
impl BlockingOperator {
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn stat(&self, path: &str) -> Result<Metadata> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn exists(&self, path: &str) -> Result<bool> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn is_exist(&self, path: &str) -> Result<bool> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn create_dir(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn read(&self, path: &str) -> Result<Buffer> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn reader(&self, path: &str) -> Result<BlockingReader> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn copy(&self, from: &str, to: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn rename(&self, from: &str, to: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn writer(&self, path: &str) -> Result<BlockingWriter> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove(&self, paths: Vec<String>) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove_all(&self, path: &str) -> Result<()> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn list(&self, path: &str) -> Result<Vec<Entry>> {}
    #[blocking(fs)] #[advice("use the async `Operator`")] pub fn lister(&self, path: &str) -> Result<BlockingLister> {}
}
pub struct BlockingReader;
impl BlockingReader {
    #[blocking(fs)] pub fn read<R>(&self, range: R) -> Result<Buffer> {}
    pub fn into_std_read<R>(self, range: R) -> Result<StdReader> {}
}
pub struct BlockingWriter;
impl BlockingWriter {
    #[blocking(fs)] pub fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {}
    #[blocking(fs)] pub fn close(&mut self) -> Result<()> {}
    pub fn into_std_write(self) -> StdWriter {}
}
pub struct BlockingLister;
impl Iterator for BlockingLister {
    type Item = Result<Entry>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct StdReader;
impl Read for StdReader { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl BufRead for StdReader { #[blocking(fs)] fn fill_buf(&mut self) -> io::Result<&[u8]> {} }
impl Seek for StdReader { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
pub struct StdWriter;
impl StdWriter { #[blocking(fs)] pub fn close(&mut self) -> io::Result<()> {} }
impl Write for StdWriter {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
pub mod blocking {
    use crate::{Buffer, Entry, Metadata, Result};
    pub use crate::{StdReader, StdWriter};
    #[derive(Clone)] pub struct Operator;
    impl Operator {
        pub fn new(op: crate::Operator) -> Result<Self> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn stat(&self, path: &str) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn exists(&self, path: &str) -> Result<bool> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn create_dir(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn read(&self, path: &str) -> Result<Buffer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn reader(&self, path: &str) -> Result<Reader> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn write(&self, path: &str, bs: impl Into<Buffer>) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn writer(&self, path: &str) -> Result<Writer> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn copy(&self, from: &str, to: &str) -> Result<Metadata> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn rename(&self, from: &str, to: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn delete(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn remove_all(&self, path: &str) -> Result<()> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn list(&self, path: &str) -> Result<Vec<Entry>> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn lister(&self, path: &str) -> Result<Lister> {}
        #[blocking(fs)] #[advice("use the async `Operator`")] pub fn check(&self) -> Result<()> {}
    }
    pub struct Reader;
    impl Reader {
        #[blocking(fs)] pub fn read<R>(&self, range: R) -> Result<Buffer> {}
        pub fn into_std_read<R>(self, range: R) -> Result<StdReader> {}
    }
    pub struct Writer;
    impl Writer {
        #[blocking(fs)] pub fn write(&mut self, bs: impl Into<Buffer>) -> Result<()> {}
        #[blocking(fs)] pub fn close(&mut self) -> Result<Metadata> {}
        pub fn into_std_write(self) -> StdWriter {}
    }
    pub struct Lister;
    impl Iterator for Lister {
        type Item = Result<Entry>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
}

//! ar 0.9.0.

use std::fs::File;
use std::io::{Read, Result, Write};
use std::path::Path;
#[derive(Clone)] pub struct Header;
impl Header {
    pub fn new(identifier: Vec<u8>, size: u64) -> Header {}
    pub fn identifier(&self) -> &[u8] {}
    pub fn set_mode(&mut self, mode: u32) {}
    pub fn size(&self) -> u64 {}
}
pub struct Archive<R> { reader: R }
impl<R: Read> Archive<R> {
    pub fn new(reader: R) -> Archive<R> { Archive { reader } }
    pub fn into_inner(self) -> Result<R> { Ok(self.reader) }
    pub fn next_entry(&mut self) -> Option<Result<Entry<&mut R>>> { let b: &mut [u8]; self.reader.read(b); Some(Ok(Entry { reader: &mut self.reader })) }
}
pub struct Entry<R> { reader: R }
impl<R: Read> Entry<R> { pub fn header(&self) -> &Header {} }
impl<R: Read> Read for Entry<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.reader.read(buf) } }
pub struct Builder<W> { writer: W }
impl<W: Write> Builder<W> {
    pub fn new(writer: W) -> Builder<W> { Builder { writer } }
    pub fn into_inner(self) -> Result<W> { Ok(self.writer) }
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> Result<()> { let b: &mut [u8]; data.read(b); self.writer.write(b) }
    #[blocking(fs)] pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    #[blocking(fs)] pub fn append_file(&mut self, name: &[u8], file: &mut File) -> Result<()> { let b: &[u8]; self.writer.write(b) }
}

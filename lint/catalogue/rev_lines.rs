//! rev_lines 0.3.0.

use std::io::{self, Read, Seek};
#[derive(Debug)] pub enum RevLinesError { Io(io::Error), InvalidUtf8(std::string::FromUtf8Error) }
impl std::fmt::Display for RevLinesError {}
impl std::error::Error for RevLinesError {}
pub struct RawRevLines<R> { reader: R }
impl<R: Seek + Read> RawRevLines<R> {
    pub fn new(reader: R) -> RawRevLines<R> { RawRevLines { reader } }
    pub fn with_capacity(cap: usize, reader: R) -> RawRevLines<R> { RawRevLines { reader } }
}
impl<R: Read + Seek> Iterator for RawRevLines<R> {
    type Item = io::Result<Vec<u8>>;
    fn next(&mut self) -> Option<io::Result<Vec<u8>>> { let b: &mut [u8]; self.reader.read(b); }
}
pub struct RevLines<R> { reader: R }
impl<R: Read + Seek> RevLines<R> {
    pub fn new(reader: R) -> RevLines<R> { RevLines { reader } }
    pub fn with_capacity(cap: usize, reader: R) -> RevLines<R> { RevLines { reader } }
}
impl<R: Read + Seek> Iterator for RevLines<R> {
    type Item = Result<String, RevLinesError>;
    fn next(&mut self) -> Option<Result<String, RevLinesError>> { let b: &mut [u8]; self.reader.read(b); }
}

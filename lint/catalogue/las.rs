//! las 0.11.2. A reader keeps what it reads boxed; by that it is told here too.

pub use crate::header::{Builder, Header};
pub use crate::reader::Reader;
pub use crate::writer::Writer;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default)] pub struct Point { pub x: f64, pub y: f64, pub z: f64 }
#[derive(Clone, Debug)] pub struct PointData;
pub mod header {
    use crate::Result;
    use std::io::{Read, Seek, Write};
    #[derive(Clone, Debug, Default)] pub struct Header;
    impl Header {
        pub fn new<R: Read + Seek>(read: R) -> Result<Self> { let b: &mut [u8]; read.read(b) }
        pub fn number_of_points(&self) -> u64 {}
        pub fn write_to<W: Write>(&self, write: W) -> Result<()> { let b: &[u8]; write.write_all(b) }
    }
    #[derive(Clone, Debug, Default)] pub struct Builder;
    impl Builder { pub fn into_header(self) -> Result<Header> {} }
}
pub mod reader {
    use crate::{Header, Point, PointData, Result};
    use std::fs::File;
    use std::io::{BufReader, Read, Seek};
    use std::path::Path;
    pub struct Reader<R> { read: R }
    impl Reader<BufReader<File>> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<BufReader<File>>> {} }
    impl<R: Read + Seek> Reader<R> {
        pub fn new(read: R) -> Result<Reader<R>> { let b: &mut [u8]; read.read(b); Ok(Reader { read }) }
        pub fn header(&self) -> &Header {}
        pub fn read_points(&mut self, n: u64) -> Result<PointData> { let b: &mut [u8]; self.read.read(b) }
        pub fn read_all(&mut self) -> Result<PointData> { let b: &mut [u8]; self.read.read(b) }
        pub fn fill_points(&mut self, n: u64, target: &mut PointData) -> Result<u64> { let b: &mut [u8]; self.read.read(b) }
        pub fn read_point(&mut self) -> Result<Option<Point>> { let b: &mut [u8]; self.read.read(b) }
        pub fn points(&mut self) -> PointIterator<R> {}
        pub fn seek(&mut self, position: u64) -> Result<()> {}
    }
    pub struct PointIterator<R> { read: R }
    impl<R: Read> Iterator for PointIterator<R> { type Item = Result<Point>; fn next(&mut self) -> Option<Result<Point>> { let b: &mut [u8]; self.read.read(b); let p: Point; Some(Ok(p)) } }
}
pub mod writer {
    use crate::{Header, Point, PointData, Result};
    use std::fs::File;
    use std::io::{BufWriter, Seek, Write};
    use std::path::Path;
    pub struct Writer<W> { write: W }
    impl Writer<BufWriter<File>> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P, header: Header) -> Result<Writer<BufWriter<File>>> {} }
    impl<W: Write + Seek> Writer<W> {
        pub fn new(write: W, header: Header) -> Result<Writer<W>> { let b: &[u8]; write.write_all(b); Ok(Writer { write }) }
        pub fn header(&self) -> &Header {}
        pub fn write_point(&mut self, point: Point) -> Result<()> { let b: &[u8]; self.write.write_all(b) }
        pub fn write_points(&mut self, points: &PointData) -> Result<()> { let b: &[u8]; self.write.write_all(b) }
        pub fn close(&mut self) -> Result<()> { let b: &[u8]; self.write.write_all(b) }
        pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.write.write_all(b); Ok(self.write) }
    }
}

//! noodles-sam 0.93.0: what is read through a reader, and written through a writer. What a builder boxes is told as the file that it opened.

pub use self::header::Header;
pub use self::record::Record;
pub mod header { #[derive(Clone, Debug, Default)] pub struct Header; }
pub mod record { #[derive(Clone, Debug, Default)] pub struct Record; }
pub mod alignment { #[derive(Clone, Debug, Default)] pub struct RecordBuf; }
pub mod io {
    pub use self::reader::Reader;
    pub use self::writer::Writer;
    pub mod reader {
        use crate::record::Record;
        use crate::header::Header;
        use std::io::{self, BufRead};
        use std::io::Read;
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, src: P) -> io::Result<Reader<io::BufReader<std::fs::File>>> {}
            pub fn build_from_reader<R: Read>(self, reader: R) -> io::Result<Reader<io::BufReader<R>>> { let b: &mut [u8]; reader.read(b); let inner = io::BufReader::new(reader); Ok(Reader { inner }) }
        }
        pub struct Reader<R> { inner: R }
        impl<R: BufRead> Reader<R> {
            pub fn new(inner: R) -> Self { Reader { inner } }
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn into_inner(self) -> R { self.inner }
            pub fn read_header(&mut self) -> io::Result<Header> { let s: &mut String; self.inner.read_line(s) }
            pub fn read_record(&mut self, record: &mut Record) -> io::Result<usize> { let s: &mut String; self.inner.read_line(s) }
            pub fn records(&mut self) -> Records<R> {}
        }
        pub struct Records<R> { inner: R }
        impl<R: BufRead> Iterator for Records<R> { type Item = io::Result<Record>; fn next(&mut self) -> Option<io::Result<Record>> { let s: &mut String; self.inner.read_line(s); let r: Record; Some(Ok(r)) } }
    }
    pub mod writer {
        use crate::record::Record;
        use crate::header::Header;
        use std::io::{self, Write};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, dst: P) -> io::Result<Writer<std::fs::File>> {}
            pub fn build_from_writer<W: Write>(self, writer: W) -> Writer<W> { let inner = writer; Writer { inner } }
        }
        pub struct Writer<W> { inner: W }
        impl<W: Write> Writer<W> {
            pub fn new(inner: W) -> Self { Writer { inner } }
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn into_inner(self) -> W { self.inner }
            pub fn write_header(&mut self, header: &Header) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
            pub fn write_record(&mut self, header: &Header, record: &Record) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
        }
    }
}

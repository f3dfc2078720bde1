//! noodles-fastq 0.24.0: what is read through a reader, and written through a writer.

pub use self::record::Record;
pub mod record { #[derive(Clone, Debug, Default)] pub struct Record; }
pub mod io {
    pub use self::reader::Reader;
    pub use self::writer::Writer;
    pub mod reader {
        use crate::record::Record;
        use std::io::{self, BufRead};
        pub struct Reader<R> { inner: R }
        impl<R: BufRead> Reader<R> {
            pub fn new(inner: R) -> Self { Reader { inner } }
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn into_inner(self) -> R { self.inner }
            pub fn read_record(&mut self, record: &mut Record) -> io::Result<usize> { let s: &mut String; self.inner.read_line(s) }
            pub fn records(&mut self) -> Records<R> {}
        }
        pub struct Records<R> { inner: R }
        impl<R: BufRead> Iterator for Records<R> { type Item = io::Result<Record>; fn next(&mut self) -> Option<io::Result<Record>> { let s: &mut String; self.inner.read_line(s); let r: Record; Some(Ok(r)) } }
    }
    pub mod writer {
        use crate::record::Record;
        use std::io::{self, Write};
        pub struct Writer<W> { inner: W }
        impl<W: Write> Writer<W> {
            pub fn new(inner: W) -> Self { Writer { inner } }
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn into_inner(self) -> W { self.inner }
            pub fn write_record(&mut self, record: &Record) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
        }
    }
}

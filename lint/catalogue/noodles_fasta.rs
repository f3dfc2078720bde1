//! noodles-fasta 0.68.0: what is read through a reader, and written through a writer. What a builder boxes is told as the file that it opened.

pub use self::record::Record;
pub mod record { #[derive(Clone, Debug, Default)] pub struct Record; }
pub mod fai {
    #[derive(Clone, Debug)] pub struct Index;
    pub mod fs {
        use super::Index;
        use std::io;
        use std::path::Path;
        #[blocking(fs)] pub fn read<P: AsRef<Path>>(src: P) -> io::Result<Index> {}
        #[blocking(fs)] pub fn write<P: AsRef<Path>>(dst: P, index: &Index) -> io::Result<()> {}
    }
}
pub mod fs { #[blocking(fs)] pub fn index<P: AsRef<std::path::Path>>(src: P) -> std::io::Result<crate::fai::Index> {} }
pub mod io {
    pub use self::reader::Reader;
    pub use self::writer::Writer;
    pub mod reader {
        use crate::record::Record;
        use std::io::{self, BufRead};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, src: P) -> io::Result<Reader<io::BufReader<std::fs::File>>> {}
            pub fn build_from_reader<R: BufRead>(self, reader: R) -> io::Result<Reader<R>> { let inner = reader; Ok(Reader { inner }) }
        }
        pub struct Reader<R> { inner: R }
        impl<R: BufRead> Reader<R> {
            pub fn new(inner: R) -> Self { Reader { inner } }
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn into_inner(self) -> R { self.inner }
            pub fn read_definition<D>(&mut self, definition: &mut D) -> io::Result<usize> { let s: &mut String; self.inner.read_line(s) }
            pub fn read_sequence(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> { self.inner.read_until(10, buf) }
            pub fn records(&mut self) -> Records<R> {}
        }
        pub struct Records<R> { inner: R }
        impl<R: BufRead> Iterator for Records<R> { type Item = io::Result<Record>; fn next(&mut self) -> Option<io::Result<Record>> { let s: &mut String; self.inner.read_line(s); let r: Record; Some(Ok(r)) } }
    }
    pub mod writer {
        use crate::record::Record;
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
            pub fn write_record(&mut self, record: &Record) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
        }
    }
}

//! noodles-bam 0.98.0: what is read through a reader, and written through a writer.

pub use self::record::Record;
pub mod record { #[derive(Clone, Debug, Default)] pub struct Record; }
pub mod bai {
    #[derive(Clone, Debug, Default)] pub struct Index;
    pub mod fs {
        use super::Index;
        use std::io;
        use std::path::Path;
        #[blocking(fs)] pub fn read<P: AsRef<Path>>(src: P) -> io::Result<Index> {}
        #[blocking(fs)] pub fn write<P: AsRef<Path>>(dst: P, index: &Index) -> io::Result<()> {}
    }
}
pub mod fs { #[blocking(fs)] pub fn index<P: AsRef<std::path::Path>>(src: P) -> std::io::Result<crate::bai::Index> {} }
pub mod io {
    pub use self::indexed_reader::IndexedReader;
    pub use self::reader::Reader;
    pub use self::writer::Writer;
    pub mod reader {
        use crate::record::Record;
        use noodles_bgzf as bgzf;
        use noodles_sam as sam;
        use std::fs::File;
        use std::io::{self, Read};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, src: P) -> io::Result<Reader<bgzf::io::Reader<File>>> {}
            pub fn build_from_reader<R: Read>(self, reader: R) -> Reader<bgzf::io::Reader<R>> { let inner = bgzf::io::Reader::new(reader); Reader { inner } }
        }
        pub struct Reader<R> { inner: R }
        impl<R: Read> Reader<bgzf::io::Reader<R>> { pub fn new(reader: R) -> Self { let inner = bgzf::io::Reader::new(reader); Reader { inner } } }
        impl<R> From<R> for Reader<R> { fn from(inner: R) -> Self { Reader { inner } } }
        impl<R: Read> Reader<R> {
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn into_inner(self) -> R { self.inner }
            pub fn read_header(&mut self) -> io::Result<sam::Header> { let b: &mut [u8]; self.inner.read(b) }
            pub fn read_record(&mut self, record: &mut Record) -> io::Result<usize> { let b: &mut [u8]; self.inner.read(b) }
            pub fn read_record_buf(&mut self, header: &sam::Header, record: &mut sam::alignment::RecordBuf) -> io::Result<usize> { let b: &mut [u8]; self.inner.read(b) }
            pub fn records(&mut self) -> Records<R> {}
            pub fn record_bufs(&mut self, header: &sam::Header) -> RecordBufs<R> {}
        }
        pub struct Records<R> { inner: R }
        impl<R: Read> Iterator for Records<R> { type Item = io::Result<Record>; fn next(&mut self) -> Option<io::Result<Record>> { let b: &mut [u8]; self.inner.read(b); let r: Record; Some(Ok(r)) } }
        pub struct RecordBufs<R> { inner: R }
        impl<R: Read> Iterator for RecordBufs<R> { type Item = io::Result<sam::alignment::RecordBuf>; fn next(&mut self) -> Option<io::Result<sam::alignment::RecordBuf>> { let b: &mut [u8]; self.inner.read(b); let r: sam::alignment::RecordBuf; Some(Ok(r)) } }
    }
    pub mod indexed_reader {
        use noodles_bgzf as bgzf;
        use noodles_sam as sam;
        use std::fs::File;
        use std::io::{self, Read};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder { #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, src: P) -> io::Result<IndexedReader<bgzf::io::Reader<File>>> {} }
        pub struct IndexedReader<R> { inner: R }
        impl<R: Read> IndexedReader<R> {
            pub fn read_header(&mut self) -> io::Result<sam::Header> { let b: &mut [u8]; self.inner.read(b) }
            pub fn query<G>(&mut self, header: &sam::Header, region: &G) -> io::Result<Query<R>> { let b: &mut [u8]; self.inner.read(b) }
        }
        pub struct Query<R> { inner: R }
        impl<R: Read> Iterator for Query<R> { type Item = io::Result<crate::record::Record>; fn next(&mut self) -> Option<io::Result<crate::record::Record>> { let b: &mut [u8]; self.inner.read(b); let r: crate::record::Record; Some(Ok(r)) } }
    }
    pub mod writer {
        use crate::record::Record;
        use noodles_bgzf as bgzf;
        use noodles_sam as sam;
        use std::fs::File;
        use std::io::{self, Write};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, dst: P) -> io::Result<Writer<bgzf::io::Writer<File>>> {}
            pub fn build_from_writer<W: Write>(self, writer: W) -> Writer<bgzf::io::Writer<W>> { let inner = bgzf::io::Writer::new(writer); Writer { inner } }
        }
        pub struct Writer<W> { inner: W }
        impl<W: Write> Writer<bgzf::io::Writer<W>> {
            pub fn new(writer: W) -> Self { let inner = bgzf::io::Writer::new(writer); Writer { inner } }
            pub fn try_finish(&mut self) -> io::Result<()> { self.inner.try_finish() }
        }
        impl<W: Write> Writer<W> {
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn into_inner(self) -> W { self.inner }
            pub fn write_header(&mut self, header: &sam::Header) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
            pub fn write_record(&mut self, header: &sam::Header, record: &Record) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
        }
    }
}

//! noodles-bgzf 0.52.0: what is read through a reader, and written through a writer.

pub use self::virtual_position::VirtualPosition;
pub mod virtual_position { #[derive(Clone, Copy, Debug, Default)] pub struct VirtualPosition; }
pub mod gzi {
    #[derive(Clone, Debug, Default)] pub struct Index;
    pub mod fs {
        use super::Index;
        use std::io;
        use std::path::Path;
        #[blocking(fs)] pub fn read<P: AsRef<Path>>(src: P) -> io::Result<Index> {}
        #[blocking(fs)] pub fn write<P: AsRef<Path>>(dst: P, index: &Index) -> io::Result<()> {}
    }
}
pub mod io {
    pub use self::reader::Reader;
    pub use self::writer::Writer;
    use std::io::{self, Read, Write};
    pub mod reader {
        use std::fs::File;
        use std::io::{self, Read};
        use std::path::Path;
        #[derive(Default)] pub struct Builder;
        impl Builder {
            #[blocking(fs)] pub fn build_from_path<P: AsRef<Path>>(self, src: P) -> io::Result<Reader<File>> {}
            pub fn build_from_reader<R: Read>(self, reader: R) -> Reader<R> { let inner = reader; Reader { inner } }
        }
        pub struct Reader<R> { inner: R }
        impl<R> Reader<R> {
            pub fn get_ref(&self) -> &R { &self.inner }
            pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
            pub fn into_inner(self) -> R { self.inner }
        }
        impl<R: Read> Reader<R> {
            pub fn new(inner: R) -> Self { Reader { inner } }
            pub fn virtual_position(&self) -> crate::VirtualPosition {}
        }
        impl<R: Read> Read for Reader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
        impl<R: Read> io::BufRead for Reader<R> {
            fn fill_buf(&mut self) -> io::Result<&[u8]> { let b: &mut [u8]; self.inner.read(b) }
            fn consume(&mut self, amt: usize) {}
        }
    }
    pub mod writer {
        use std::io::{self, Write};
        #[derive(Default)] pub struct Builder;
        impl Builder { pub fn build_from_writer<W: Write>(self, writer: W) -> Writer<W> { let inner = writer; Writer { inner } } }
        pub struct Writer<W> { inner: W }
        impl<W: Write> Writer<W> {
            pub fn new(inner: W) -> Self { Writer { inner } }
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn into_inner(self) -> W { self.inner }
            pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write_all(b) }
            pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write_all(b); Ok(self.inner) }
        }
        impl<W: Write> Write for Writer<W> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
        }
    }
    pub struct MultithreadedReader<R> { inner: R }
    impl<R: Read> MultithreadedReader<R> {
        pub fn new(inner: R) -> Self { MultithreadedReader { inner } }
        #[blocking(join)] pub fn finish(&mut self) -> io::Result<R> {}
    }
    impl<R: Read> Read for MultithreadedReader<R> { #[blocking(channel)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    pub struct MultithreadedWriter<W> { inner: W }
    impl<W: Write> MultithreadedWriter<W> {
        pub fn new(inner: W) -> Self { MultithreadedWriter { inner } }
        #[blocking(join)] pub fn finish(&mut self) -> io::Result<W> {}
    }
    impl<W: Write> Write for MultithreadedWriter<W> {
        #[blocking(channel)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(channel)] fn flush(&mut self) -> io::Result<()> {}
    }
}

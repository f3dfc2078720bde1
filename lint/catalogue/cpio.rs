//! cpio 0.4.2.

pub use self::newc::Reader as NewcReader;
pub use self::newc::Builder as NewcBuilder;
pub mod newc {
    use std::io::{self, Read, Write};
    pub struct Entry;
    impl Entry {
        pub fn name(&self) -> &str {}
        pub fn mode(&self) -> u32 {}
        pub fn file_size(&self) -> u32 {}
        pub fn is_trailer(&self) -> bool {}
    }
    pub struct Reader<R> { inner: R }
    impl<R: Read> Reader<R> {
        pub fn new(inner: R) -> io::Result<Reader<R>> { let b: &mut [u8]; inner.read(b); Ok(Reader { inner }) }
        pub fn entry(&self) -> &Entry {}
        pub fn finish(self) -> io::Result<R> { let b: &mut [u8]; self.inner.read(b); Ok(self.inner) }
        pub fn to_writer<W: Write>(self, writer: W) -> io::Result<R> { let b: &mut [u8]; self.inner.read(b); writer.write(b); Ok(self.inner) }
    }
    impl<R: Read> Read for Reader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct Builder;
    impl Builder {
        pub fn new(name: &str) -> Self {}
        pub fn mode(self, mode: u32) -> Self {}
        pub fn uid(self, uid: u32) -> Self {}
        pub fn gid(self, gid: u32) -> Self {}
        pub fn write<W: Write>(self, w: W, file_size: u32) -> Writer<W> { Writer { inner: w } }
    }
    pub struct Writer<W> { inner: W }
    impl<W: Write> Writer<W> { pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b); Ok(self.inner) } }
    impl<W: Write> Write for Writer<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub fn trailer<W: Write>(w: W) -> io::Result<W> { let b: &[u8]; w.write(b); Ok(w) }
}

//! brotli_decompressor 6.3.1.

use std::io::{self, Read, Write};
pub use reader::Decompressor;
pub use writer::DecompressorWriter;
pub fn BrotliDecompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType) -> Result<(), io::Error> where InputType: Read, OutputType: Write { let b: &mut [u8]; r.read(b); w.write(b) }
pub fn copy_from_to<R: io::Read, W: io::Write>(r: R, w: W) -> io::Result<usize> { let b: &mut [u8]; r.read(b); w.write(b) }
pub mod reader {
    use std::io::{Error, Read};
    pub struct Decompressor<R: Read> { r: R }
    impl<R: Read> Decompressor<R> {
        pub fn new(r: R, buffer_size: usize) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for Decompressor<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error> { self.r.read(buf) } }
}
pub mod writer {
    use std::io::{Error, Write};
    pub struct DecompressorWriter<W: Write> { w: W }
    impl<W: Write> DecompressorWriter<W> {
        pub fn new(w: W, buffer_size: usize) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> Result<W, W> { let b: &[u8]; self.w.write(b) }
    }
    impl<W: Write> DecompressorWriter<W> { pub fn close(&mut self) -> Result<(), Error> { let b: &[u8]; self.w.write(b) } }
    impl<W: Write> Write for DecompressorWriter<W> {
        fn write(&mut self, buf: &[u8]) -> Result<usize, Error> { self.w.write(buf) }
        fn flush(&mut self) -> Result<(), Error> { self.w.flush() }
    }
}

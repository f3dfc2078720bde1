//! snap 1.1.2.

use std::{error, fmt, result};
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone)] pub enum Error { TooBig { given: u64, max: u64 }, BufferTooSmall { given: u64, min: u64 }, Empty, Header, HeaderMismatch { expected_len: u64, got_len: u64 }, Literal { len: u64, src_len: u64, dst_len: u64 }, CopyRead { len: u64, src_len: u64 }, CopyWrite { len: u64, dst_len: u64 }, Offset { offset: u64, dst_pos: u64 }, StreamHeader { byte: u8 }, StreamHeaderMismatch { bytes: Vec<u8> }, UnsupportedChunkType { byte: u8 }, UnsupportedChunkLength { len: u64, header: bool }, Checksum { expected: u32, got: u32 } }
impl error::Error for Error {}
impl fmt::Display for Error {}
pub mod raw {
    pub fn max_compress_len(input_len: usize) -> usize {}
    pub struct Encoder;
    impl Encoder {
        pub fn new() -> Encoder {}
        pub fn compress(&mut self, input: &[u8], output: &mut [u8]) -> crate::Result<usize> {}
        pub fn compress_vec(&mut self, input: &[u8]) -> crate::Result<Vec<u8>> {}
    }
    pub fn decompress_len(input: &[u8]) -> crate::Result<usize> {}
    #[derive(Clone, Default)] pub struct Decoder;
    impl Decoder {
        pub fn new() -> Decoder {}
        pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> crate::Result<usize> {}
        pub fn decompress_vec(&mut self, input: &[u8]) -> crate::Result<Vec<u8>> {}
    }
}
pub mod read {
    use std::io;
    pub struct FrameDecoder<R: io::Read> { r: R }
    impl<R: io::Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: io::Read> io::Read for FrameDecoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.r.read(buf) } }
    pub struct FrameEncoder<R: io::Read> { r: R }
    impl<R: io::Read> FrameEncoder<R> {
        pub fn new(rdr: R) -> FrameEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
    }
    impl<R: io::Read> io::Read for FrameEncoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.r.read(buf) } }
}
pub mod write {
    use std::{any, error, fmt, io};
    pub struct IntoInnerError<W>;
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &io::Error {}
        pub fn into_error(self) -> io::Error {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: any::Any> error::Error for IntoInnerError<W> {}
    impl<W> fmt::Display for IntoInnerError<W> {}
    pub struct FrameEncoder<W: io::Write> { w: W }
    impl<W: io::Write> FrameEncoder<W> {
        pub fn new(wtr: W) -> FrameEncoder<W> {}
        pub fn into_inner(self) -> Result<W, IntoInnerError<FrameEncoder<W>>> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
    }
    impl<W: io::Write> io::Write for FrameEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.w.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.w.flush() }
    }
}

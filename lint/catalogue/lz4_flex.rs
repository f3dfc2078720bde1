//! lz4_flex 0.14.2.

pub use block::{compress, compress_into, compress_prepend_size, decompress, decompress_into, decompress_size_prepended};
pub mod block {
    pub fn compress(input: &[u8]) -> Vec<u8> {}
    pub fn compress_into(input: &[u8], output: &mut [u8]) -> Result<usize, CompressError> {}
    pub fn compress_prepend_size(input: &[u8]) -> Vec<u8> {}
    pub fn decompress(input: &[u8], min_uncompressed_size: usize) -> Result<Vec<u8>, DecompressError> {}
    pub fn decompress_into(input: &[u8], output: &mut [u8]) -> Result<usize, DecompressError> {}
    pub fn decompress_size_prepended(input: &[u8]) -> Result<Vec<u8>, DecompressError> {}
    pub fn get_maximum_output_size(input_len: usize) -> usize {}
    pub fn uncompressed_size(input: &[u8]) -> Result<(usize, &[u8]), DecompressError> {}
}
pub mod frame {
    use std::io::{self, Write};
    use std::{error, fmt};
    pub enum Error {}
    impl From<Error> for io::Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    #[derive(Clone, Default)] pub struct FrameInfo;
    impl FrameInfo { pub fn new() -> Self {} }
    pub struct FrameEncoder<W: io::Write> { w: W }
    impl<W: io::Write> FrameEncoder<W> {
        pub fn auto_finish(self) -> AutoFinishEncoder<W> {}
        pub fn with_frame_info(frame_info: FrameInfo, wtr: W) -> Self {}
        pub fn new(wtr: W) -> Self {}
        pub fn frame_info(&mut self) -> &FrameInfo {}
        pub fn finish(self) -> Result<W, Error> { let b: &[u8]; self.w.write(b) }
        pub fn try_finish(&mut self) -> Result<(), Error> { let b: &[u8]; self.w.write(b) }
        pub fn into_inner(self) -> W {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
    }
    impl<W: io::Write> io::Write for FrameEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.w.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.w.flush() }
    }
    pub struct AutoFinishEncoder<W: Write> { w: W }
    impl<W: Write> io::Write for AutoFinishEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.w.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.w.flush() }
    }
    pub struct FrameDecoder<R: io::Read> { r: R }
    impl<R: io::Read> FrameDecoder<R> {
        pub fn new(rdr: R) -> FrameDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: io::Read> io::Read for FrameDecoder<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.r.read(buf) }
    }
    impl<R: io::Read> io::BufRead for FrameDecoder<R> {
        fn fill_buf(&mut self) -> io::Result<&[u8]> { let b: &mut [u8]; self.r.read(b) }
        fn consume(&mut self, amt: usize) {}
    }
}

//! lz4 1.28.1.

use std::io::{Read, Write};
pub fn version() -> i32 {}
pub struct Decoder<R> { r: R }
impl<R: Read> Decoder<R> {
    pub fn new(r: R) -> Result<Decoder<R>> {}
    pub fn reader(&self) -> &R {}
    pub fn finish(self) -> (R, Result<()>) {}
}
impl<R: Read> Read for Decoder<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.r.read(buf) } }
#[derive(Clone)] pub struct EncoderBuilder;
impl EncoderBuilder {
    pub fn new() -> Self {}
    pub fn block_size(&mut self, block_size: BlockSize) -> &mut Self {}
    pub fn block_mode(&mut self, block_mode: BlockMode) -> &mut Self {}
    pub fn block_checksum(&mut self, block_checksum: BlockChecksum) -> &mut Self {}
    pub fn checksum(&mut self, checksum: ContentChecksum) -> &mut Self {}
    pub fn level(&mut self, level: u32) -> &mut Self {}
    pub fn auto_flush(&mut self, auto_flush: bool) -> &mut Self {}
    pub fn favor_dec_speed(&mut self, favor_dec_speed: bool) -> &mut Self {}
    pub fn content_size(&mut self, content_size: u64) -> &mut Self {}
    pub fn build<W: Write>(&self, w: W) -> Result<Encoder<W>> {}
}
pub struct Encoder<W> { w: W }
impl<W: Write> Encoder<W> {
    pub fn writer(&self) -> &W {}
    pub fn finish(self) -> (W, Result<()>) { let b: &[u8]; self.w.write(b) }
}
impl<W: Write> Write for Encoder<W> {
    fn write(&mut self, buffer: &[u8]) -> Result<usize> { self.w.write(buffer) }
    fn flush(&mut self) -> Result<()> { self.w.flush() }
}
pub mod block {
    #[derive(Clone, Copy)] pub enum CompressionMode { HIGHCOMPRESSION(i32), FAST(i32), DEFAULT }
    impl Default for CompressionMode {}
    pub fn compress_bound(uncompressed_size: usize) -> Result<usize> {}
    pub fn compress(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool) -> Result<Vec<u8>> {}
    pub fn compress_to_buffer(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool, buffer: &mut [u8]) -> Result<usize> {}
    pub fn decompress(src: &[u8], uncompressed_size: Option<i32>) -> Result<Vec<u8>> {}
    pub fn decompress_to_buffer(src: &[u8], uncompressed_size: Option<i32>, buffer: &mut [u8]) -> Result<usize> {}
}
pub mod liblz4 {
    use std::fmt::Display;
    use std::io::Error;
    pub use crate::version;
    pub use lz4_sys::*;
    pub struct LZ4Error;
    impl Display for LZ4Error {}
    impl ::std::error::Error for LZ4Error {}
    pub fn check_error(code: LZ4FErrorCode) -> Result<usize, Error> {}
}

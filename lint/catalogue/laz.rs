//! laz 0.13.0. Points are packed and unpacked as they are written and read.

use std::io::{Read, Seek, Write};
#[derive(Debug)] pub enum LasZipError {}
impl std::fmt::Display for LasZipError {}
impl std::error::Error for LasZipError {}
pub type Result<T> = std::result::Result<T, LasZipError>;
#[derive(Clone, Debug)] pub struct LazVlr;
impl LazVlr {
    pub fn read_from<R: Read>(src: R) -> Result<Self> { let b: &mut [u8]; src.read(b) }
    pub fn from_buffer<T: AsRef<[u8]>>(buffer: T) -> Result<Self> {}
}
pub struct LasZipDecompressor<R> { source: R }
impl<R: Read + Seek> LasZipDecompressor<R> {
    pub fn new(source: R, vlr: LazVlr) -> Result<Self> { let b: &mut [u8]; source.read(b); Ok(LasZipDecompressor { source }) }
    pub fn decompress_one(&mut self, out: &mut [u8]) -> std::io::Result<()> { self.source.read(out) }
    #[blocking(compress)] pub fn decompress_many(&mut self, out: &mut [u8]) -> std::io::Result<()> { self.source.read(out) }
    pub fn seek(&mut self, point_idx: u64) -> Result<()> { let b: &mut [u8]; self.source.read(b) }
}
pub struct LasZipCompressor<W> { output: W }
impl<W: Write + Seek> LasZipCompressor<W> {
    pub fn new(output: W, vlr: LazVlr) -> Result<Self> { Ok(LasZipCompressor { output }) }
    pub fn compress_one(&mut self, input: &[u8]) -> std::io::Result<()> { self.output.write_all(input) }
    #[blocking(compress)] pub fn compress_many(&mut self, input: &[u8]) -> std::io::Result<()> { self.output.write_all(input) }
    pub fn done(&mut self) -> std::io::Result<()> { let b: &[u8]; self.output.write_all(b) }
}
#[blocking(compress)] pub fn compress_buffer<W: Write + Seek>(dst: &mut W, uncompressed_points: &[u8], laz_vlr: LazVlr) -> Result<()> { dst.write_all(uncompressed_points) }
#[blocking(compress)] pub fn decompress_buffer(compressed_points_data: &[u8], decompressed_points: &mut [u8], laz_vlr: LazVlr) -> Result<()> {}

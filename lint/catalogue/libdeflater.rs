//! libdeflater 1.26.1. A call is given the whole input.

use std::fmt;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)] pub struct CompressionLvl;
impl CompressionLvl {
    pub fn new(level: i32) -> Result<CompressionLvl, CompressionLvlError> {}
    pub fn fastest() -> CompressionLvl {}
    pub fn best() -> CompressionLvl {}
    pub fn iter() -> impl Iterator<Item = CompressionLvl> {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum CompressionLvlError { InvalidValue }
#[derive(Debug, PartialEq)] pub enum CompressionError { InsufficientSpace }
impl fmt::Display for CompressionError {}
impl std::error::Error for CompressionError {}
#[derive(Debug, PartialEq)] pub enum DecompressionError { BadData, InsufficientSpace }
impl fmt::Display for DecompressionError {}
impl std::error::Error for DecompressionError {}
#[derive(Default)] pub struct Compressor;
impl Compressor {
    pub fn new(lvl: CompressionLvl) -> Compressor {}
    pub fn deflate_compress_bound(&mut self, n_bytes: usize) -> usize {}
    #[blocking(compress)] pub fn deflate_compress(&mut self, in_raw_data: &[u8], out_deflate_data: &mut [u8]) -> Result<usize, CompressionError> {}
    pub fn zlib_compress_bound(&mut self, n_bytes: usize) -> usize {}
    #[blocking(compress)] pub fn zlib_compress(&mut self, in_raw_data: &[u8], out_zlib_data: &mut [u8]) -> Result<usize, CompressionError> {}
    pub fn gzip_compress_bound(&mut self, n_bytes: usize) -> usize {}
    #[blocking(compress)] pub fn gzip_compress(&mut self, in_raw_data: &[u8], out_gzip_data: &mut [u8]) -> Result<usize, CompressionError> {}
}
#[derive(Default)] pub struct Decompressor;
impl Decompressor {
    pub fn new() -> Decompressor {}
    #[blocking(compress)] pub fn gzip_decompress(&mut self, gz_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
    #[blocking(compress)] pub fn zlib_decompress(&mut self, zlib_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
    #[blocking(compress)] pub fn deflate_decompress(&mut self, deflate_data: &[u8], out: &mut [u8]) -> Result<usize, DecompressionError> {}
}
#[derive(Default)] pub struct Crc;
impl Crc {
    pub fn new() -> Crc {}
    pub fn update(&mut self, data: &[u8]) {}
    pub fn sum(&self) -> u32 {}
}
pub fn crc32(data: &[u8]) -> u32 {}
#[derive(Default)] pub struct Adler32;
impl Adler32 {
    pub fn new() -> Adler32 {}
    pub fn update(&mut self, data: &[u8]) {}
    pub fn sum(&self) -> u32 {}
}
pub fn adler32(data: &[u8]) -> u32 {}

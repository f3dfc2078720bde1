//! decompress 0.6.0.

use std::path::Path;
#[derive(Debug)] pub enum DecompressError {}
impl std::fmt::Display for DecompressError {}
impl std::error::Error for DecompressError {}
#[derive(Default)] pub struct ExtractOptsBuilder;
impl ExtractOptsBuilder {
    pub fn strip(&mut self, value: usize) -> &mut Self {}
    pub fn detect_content(&mut self, value: bool) -> &mut Self {}
    pub fn build(&self) -> Result<ExtractOpts, DecompressError> {}
}
pub struct ExtractOpts;
pub struct Decompression { pub id: &'static str, pub files: Vec<String> }
pub struct Listing { pub id: &'static str, pub entries: Vec<String> }
#[derive(Default)] pub struct Decompress;
impl Decompress {
    #[blocking(fs)] pub fn list<P: AsRef<Path>>(&self, archive: P, opts: &ExtractOpts) -> Result<Listing, DecompressError> {}
    #[blocking(fs)] pub fn decompress<P: AsRef<Path>>(&self, archive: P, to: P, opts: &ExtractOpts) -> Result<Decompression, DecompressError> {}
    #[blocking(fs)] pub fn can_decompress_content<P: AsRef<Path>>(&self, archive: P) -> Result<bool, DecompressError> {}
    pub fn can_decompress<P: AsRef<Path>>(&self, archive: P) -> bool {}
}
#[blocking(fs)] pub fn decompress<P: AsRef<Path>>(archive: P, to: P, opts: &ExtractOpts) -> Result<Decompression, DecompressError> {}
#[blocking(fs)] pub fn list<P: AsRef<Path>>(archive: P, opts: &ExtractOpts) -> Result<Listing, DecompressError> {}
#[blocking(fs)] pub fn can_decompress_content<P: AsRef<Path>>(archive: P) -> Result<bool, DecompressError> {}
pub fn can_decompress<P: AsRef<Path>>(archive: P) -> bool {}

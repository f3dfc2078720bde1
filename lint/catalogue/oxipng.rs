//! oxipng 10.2.1.

use std::path::{Path, PathBuf};
#[derive(Debug, Clone)] pub enum PngError {}
impl std::fmt::Display for PngError {}
impl std::error::Error for PngError {}
pub type PngResult<T> = Result<T, PngError>;
#[derive(Clone, Debug)] pub enum OutFile { None, Path { path: Option<PathBuf>, preserve_attrs: bool }, StdOut }
impl OutFile { pub fn from_path(path: PathBuf) -> Self {} }
#[derive(Clone, Debug)] pub enum InFile { Path(PathBuf), StdIn }
impl From<PathBuf> for InFile {}
#[derive(Clone, Debug, Default)] pub struct Options;
impl Options {
    pub fn from_preset(level: u8) -> Self {}
    pub fn max_compression() -> Self {}
}
pub struct RawImage;
impl RawImage {
    pub fn new(width: u32, height: u32, color_type: ColorType, bit_depth: BitDepth, data: Vec<u8>) -> Result<Self, PngError> {}
    pub fn add_png_chunk(&mut self, name: [u8; 4], data: Vec<u8>) {}
    #[blocking(cpu)] pub fn create_optimized_png(&self, opts: &Options) -> PngResult<Vec<u8>> {}
}
#[blocking(cpu)] pub fn optimize(input: &InFile, output: &OutFile, opts: &Options) -> PngResult<(usize, usize)> {}
#[blocking(cpu)] pub fn optimize_from_memory(data: &[u8], opts: &Options) -> PngResult<Vec<u8>> {}

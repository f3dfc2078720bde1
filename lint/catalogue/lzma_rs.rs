//! lzma_rs 0.3.0. It packs by storing, which takes no time to speak of.

use std::io::{self, BufRead, Write};
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod compress { #[derive(Clone, Copy, Debug, Default)] pub struct Options; }
pub mod decompress { #[derive(Clone, Copy, Debug, Default)] pub struct Options; }
pub fn lzma_decompress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> error::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn lzma_decompress_with_options<R: BufRead, W: Write>(input: &mut R, output: &mut W, options: &decompress::Options) -> error::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn lzma_compress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn lzma_compress_with_options<R: BufRead, W: Write>(input: &mut R, output: &mut W, options: &compress::Options) -> io::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn lzma2_decompress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> error::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn lzma2_compress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn xz_decompress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> error::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }
pub fn xz_compress<R: BufRead, W: Write>(input: &mut R, output: &mut W) -> io::Result<()> { let b: &mut [u8]; input.read(b); output.write(b) }

//! tiff 0.11.3: reading and writing of images. They are decoded for milliseconds.

use std::io;
use std::{error, fmt};
pub type TiffResult<T> = Result<T, TiffError>;
#[derive(Debug)] pub enum TiffError { IoError(io::Error) }
impl fmt::Display for TiffError {}
impl error::Error for TiffError {}
#[derive(Clone, Copy)] pub enum ColorType { Gray(u8), RGB(u8), Palette(u8), GrayA(u8), RGBA(u8), CMYK(u8), YCbCr(u8) }
pub mod decoder {
    use crate::{ColorType, TiffResult};
    use std::io::{Read, Seek};
    pub enum DecodingResult { U8(Vec<u8>), U16(Vec<u16>), U32(Vec<u32>), U64(Vec<u64>), F32(Vec<f32>), F64(Vec<f64>) }
    #[derive(Clone, Default)] pub struct Limits;
    pub struct Decoder<R> { r: R }
    impl<R: Read + Seek> Decoder<R> {
        pub fn new(r: R) -> TiffResult<Decoder<R>> { let b: &mut [u8]; r.read(b); Ok(Decoder { r }) }
        pub fn with_limits(self, limits: Limits) -> Decoder<R> { self }
        pub fn dimensions(&mut self) -> TiffResult<(u32, u32)> {}
        pub fn colortype(&mut self) -> TiffResult<ColorType> {}
        pub fn next_image(&mut self) -> TiffResult<()> { let b: &mut [u8]; self.r.read(b) }
        pub fn more_images(&self) -> bool {}
        #[blocking(cpu)] pub fn read_image(&mut self) -> TiffResult<DecodingResult> { let b: &mut [u8]; self.r.read(b) }
        pub fn read_chunk(&mut self, chunk_index: u32) -> TiffResult<DecodingResult> { let b: &mut [u8]; self.r.read(b) }
    }
}
pub mod encoder {
    use crate::TiffResult;
    use std::io::{Seek, Write};
    pub mod colortype {
        pub trait ColorType { type Inner; }
    }
    pub struct TiffEncoder<W> { writer: W }
    impl<W: Write + Seek> TiffEncoder<W> {
        pub fn new(writer: W) -> TiffResult<TiffEncoder<W>> { let b: &[u8]; writer.write(b); Ok(TiffEncoder { writer }) }
        pub fn write_image<C: colortype::ColorType>(&mut self, width: u32, height: u32, data: &[C::Inner]) -> TiffResult<()> { let b: &[u8]; self.writer.write(b) }
    }
}

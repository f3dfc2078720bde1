//! jpeg_decoder 0.3.2. Images are decoded for milliseconds.

use std::io::{self, Read};
use std::{error, fmt, result};
pub type Result<T> = result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Format(String), Io(io::Error) }
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy)] pub enum PixelFormat { L8, L16, RGB24, CMYK32 }
#[derive(Clone, Copy)] pub struct ImageInfo { pub width: u16, pub height: u16, pub pixel_format: PixelFormat }
pub struct Decoder<R> { reader: R }
impl<R: Read> Decoder<R> {
    pub fn new(reader: R) -> Decoder<R> { Decoder { reader } }
    pub fn info(&self) -> Option<ImageInfo> {}
    pub fn exif_data(&self) -> Option<&[u8]> {}
    pub fn icc_profile(&self) -> Option<Vec<u8>> {}
    pub fn read_info(&mut self) -> Result<()> { let b: &mut [u8]; self.reader.read(b) }
    pub fn scale(&mut self, requested_width: u16, requested_height: u16) -> Result<(u16, u16)> { let b: &mut [u8]; self.reader.read(b) }
    #[blocking(cpu)] pub fn decode(&mut self) -> Result<Vec<u8>> { let b: &mut [u8]; self.reader.read(b) }
}

//! png 0.18.1. Frames are decoded for milliseconds, and compressed for more.

use std::io::{self, BufRead, Seek, Write};
use std::{borrow, error, fmt, result};
#[derive(Debug)] pub enum DecodingError { IoError(io::Error) }
impl fmt::Display for DecodingError {}
impl error::Error for DecodingError {}
#[derive(Debug)] pub enum EncodingError { IoError(io::Error) }
impl fmt::Display for EncodingError {}
impl error::Error for EncodingError {}
type Result<T> = result::Result<T, EncodingError>;
#[derive(Clone, Copy)] pub enum ColorType { Grayscale, Rgb, Indexed, GrayscaleAlpha, Rgba }
#[derive(Clone, Copy)] pub enum BitDepth { One, Two, Four, Eight, Sixteen }
#[derive(Clone, Copy, Default)] pub enum Compression { Default, Fast, Best, Huffman, Rle }
#[derive(Clone)] pub struct Info { pub width: u32, pub height: u32, pub bit_depth: BitDepth, pub color_type: ColorType }
pub struct OutputInfo { pub width: u32, pub height: u32, pub color_type: ColorType, pub bit_depth: BitDepth, pub line_size: usize }
impl OutputInfo { pub fn buffer_size(&self) -> usize {} }
#[derive(Clone, Copy)] pub struct Transformations;
#[derive(Clone)] pub struct Limits { pub bytes: usize }
pub struct Decoder<R> { r: R }
impl<R: BufRead + Seek> Decoder<R> {
    pub fn new(r: R) -> Decoder<R> { Decoder { r } }
    pub fn new_with_limits(r: R, limits: Limits) -> Decoder<R> { Decoder { r } }
    pub fn set_limits(&mut self, limits: Limits) {}
    pub fn set_transformations(&mut self, transform: Transformations) {}
    pub fn read_header_info(&mut self) -> result::Result<&Info, DecodingError> { let b: &mut [u8]; self.r.read(b) }
    pub fn read_info(self) -> result::Result<Reader<R>, DecodingError> { let b: &mut [u8]; self.r.read(b); Ok(Reader { r: self.r }) }
}
pub struct Reader<R> { r: R }
impl<R: BufRead + Seek> Reader<R> {
    pub fn info(&self) -> &Info {}
    #[blocking(cpu)] pub fn next_frame(&mut self, buf: &mut [u8]) -> result::Result<OutputInfo, DecodingError> { self.r.read(buf) }
    pub fn next_row(&mut self) -> result::Result<Option<Row>, DecodingError> { let b: &mut [u8]; self.r.read(b) }
    pub fn finish(&mut self) -> result::Result<(), DecodingError> { let b: &mut [u8]; self.r.read(b) }
    pub fn output_color_type(&self) -> (ColorType, BitDepth) {}
    pub fn output_line_size(&self, width: u32) -> usize {}
}
pub struct Row;
impl Row { pub fn data(&self) -> &[u8] {} }
pub struct Encoder<W> { w: W }
impl<W: Write> Encoder<W> {
    pub fn new(w: W, width: u32, height: u32) -> Encoder<W> { Encoder { w } }
    pub fn with_info(w: W, info: Info) -> Result<Encoder<W>> { Ok(Encoder { w }) }
    pub fn set_animated(&mut self, num_frames: u32, num_plays: u32) -> Result<()> {}
    pub fn set_palette<T: Into<borrow::Cow<[u8]>>>(&mut self, palette: T) {}
    pub fn set_color(&mut self, color: ColorType) {}
    pub fn set_depth(&mut self, depth: BitDepth) {}
    pub fn set_compression(&mut self, compression: Compression) {}
    pub fn add_text_chunk(&mut self, keyword: String, text: String) -> Result<()> {}
    pub fn write_header(self) -> Result<Writer<W>> { let b: &[u8]; self.w.write(b); Ok(Writer { w: self.w }) }
}
pub struct Writer<W> { w: W }
impl<W: Write> Writer<W> {
    #[blocking(compress)] pub fn write_image_data(&mut self, data: &[u8]) -> Result<()> { self.w.write(data) }
    pub fn stream_writer(&mut self) -> Result<StreamWriter<&mut W>> { Ok(StreamWriter { w: &mut self.w }) }
    pub fn into_stream_writer(self) -> Result<StreamWriter<W>> { Ok(StreamWriter { w: self.w }) }
    pub fn finish(self) -> Result<()> { let b: &[u8]; self.w.write(b) }
}
pub struct StreamWriter<W> { w: W }
impl<W: Write> StreamWriter<W> { #[blocking(compress)] pub fn finish(self) -> Result<()> { let b: &[u8]; self.w.write(b) } }
impl<W: Write> Write for StreamWriter<W> {
    #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.w.write(buf) }
    #[blocking(compress)] fn flush(&mut self) -> io::Result<()> { self.w.flush() }
}

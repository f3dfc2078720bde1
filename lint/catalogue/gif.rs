//! gif 0.14.2.

use std::io::{self, Read, Write};
use std::{borrow, error, fmt};
#[derive(Debug)] pub enum DecodingError { Io(io::Error) }
impl fmt::Display for DecodingError {}
impl error::Error for DecodingError {}
#[derive(Debug)] pub enum EncodingError { Io(io::Error) }
impl fmt::Display for EncodingError {}
impl error::Error for EncodingError {}
impl From<io::Error> for EncodingError {}
#[derive(Clone, Copy)] pub enum Repeat { Finite(u16), Infinite }
#[derive(Clone, Copy)] pub enum ColorOutput { RGBA, Indexed }
#[derive(Clone, Default)] pub struct Frame { pub delay: u16, pub top: u16, pub left: u16, pub width: u16, pub height: u16, pub buffer: borrow::Cow<[u8]> }
impl Frame {
    #[blocking(cpu)] pub fn from_rgba(width: u16, height: u16, pixels: &mut [u8]) -> Self {}
    #[blocking(cpu)] pub fn from_rgba_speed(width: u16, height: u16, pixels: &mut [u8], speed: i32) -> Self {}
    #[blocking(cpu)] pub fn from_rgb(width: u16, height: u16, pixels: &[u8]) -> Self {}
    #[blocking(cpu)] pub fn from_rgb_speed(width: u16, height: u16, pixels: &[u8], speed: i32) -> Self {}
    pub fn from_indexed_pixels(width: u16, height: u16, pixels: impl Into<borrow::Cow<[u8]>>, transparent: Option<u8>) -> Self {}
}
#[derive(Clone)] pub struct DecodeOptions;
impl DecodeOptions {
    pub fn new() -> Self {}
    pub fn set_color_output(&mut self, color: ColorOutput) {}
    pub fn read_info<R: Read>(self, r: R) -> Result<Decoder<R>, DecodingError> { let b: &mut [u8]; r.read(b); Ok(Decoder { r }) }
}
pub struct Decoder<R> { r: R }
impl<R: Read> Decoder<R> {
    pub fn new(reader: R) -> Result<Self, DecodingError> { let b: &mut [u8]; reader.read(b); Ok(Decoder { r: reader }) }
    pub fn build() -> DecodeOptions {}
    pub fn next_frame_info(&mut self) -> Result<Option<&Frame>, DecodingError> { let b: &mut [u8]; self.r.read(b) }
    pub fn read_next_frame(&mut self) -> Result<Option<&Frame>, DecodingError> { let b: &mut [u8]; self.r.read(b) }
    pub fn read_into_buffer(&mut self, buf: &mut [u8]) -> Result<(), DecodingError> { self.r.read(buf) }
    pub fn width(&self) -> u16 {}
    pub fn height(&self) -> u16 {}
    pub fn repeat(&self) -> Repeat {}
    pub fn global_palette(&self) -> Option<&[u8]> {}
}
pub struct Encoder<W> { w: W }
impl<W: Write> Encoder<W> {
    pub fn new(w: W, width: u16, height: u16, global_palette: &[u8]) -> Result<Self, EncodingError> { w.write(global_palette); Ok(Encoder { w }) }
    pub fn set_repeat(&mut self, repeat: Repeat) -> Result<(), EncodingError> { let b: &[u8]; self.w.write(b) }
    #[blocking(compress)] pub fn write_frame(&mut self, frame: &Frame) -> Result<(), EncodingError> { let b: &[u8]; self.w.write(b) }
    pub fn get_ref(&self) -> &W { &self.w }
    pub fn get_mut(&mut self) -> &mut W { &mut self.w }
    pub fn into_inner(self) -> Result<W, EncodingError> { let b: &[u8]; self.w.write(b); Ok(self.w) }
}

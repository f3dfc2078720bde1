//! tiny_skia 0.12.0.

use std::path::Path;
#[derive(Clone, Copy, Debug, Default)] pub struct Transform;
impl Transform {
    pub fn identity() -> Self {}
    pub fn from_scale(sx: f32, sy: f32) -> Self {}
    pub fn from_translate(tx: f32, ty: f32) -> Self {}
}
#[derive(Clone)] pub struct Pixmap;
impl Pixmap {
    pub fn new(width: u32, height: u32) -> Option<Self> {}
    pub fn decode_png(data: &[u8]) -> Result<Self, png::DecodingError> {}
    #[blocking(fs)] pub fn load_png<P: AsRef<Path>>(path: P) -> Result<Self, png::DecodingError> {}
    #[blocking(compress)] pub fn encode_png(&self) -> Result<Vec<u8>, png::EncodingError> {}
    #[blocking(fs)] pub fn save_png<P: AsRef<Path>>(&self, path: P) -> Result<(), png::EncodingError> {}
    pub fn as_ref(&self) -> PixmapRef {}
    pub fn as_mut(&mut self) -> PixmapMut {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn data(&self) -> &[u8] {}
    pub fn data_mut(&mut self) -> &mut [u8] {}
    pub fn take(self) -> Vec<u8> {}
}
#[derive(Clone, Copy)] pub struct PixmapRef<'a>;
impl<'a> PixmapRef<'a> {
    #[blocking(compress)] pub fn encode_png(&self) -> Result<Vec<u8>, png::EncodingError> {}
    #[blocking(fs)] pub fn save_png<P: AsRef<Path>>(&self, path: P) -> Result<(), png::EncodingError> {}
}
pub struct PixmapMut<'a>;

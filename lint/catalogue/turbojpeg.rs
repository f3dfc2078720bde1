//! turbojpeg 1.5.1.

pub use image;
use std::ops::Deref;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { TurboJpegError(String), Null, BadSubsamp(i32), BadColorspace(u32), OutOfBounds }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum PixelFormat { RGB, BGR, RGBX, BGRX, XBGR, XRGB, GRAY, RGBA, BGRA, ABGR, ARGB, CMYK }
impl PixelFormat { pub fn size(&self) -> usize {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Subsamp { None, Sub2x1, Sub2x2, Gray, Sub1x2, Sub4x1, Sub1x4, Unknown }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Colorspace { RGB, YCbCr, Gray, CMYK, YCCK }
#[derive(Clone, Copy, Debug)] pub struct Image<T> { pub pixels: T, pub width: usize, pub pitch: usize, pub height: usize, pub format: PixelFormat }
impl<T> Image<T> {
    pub fn as_deref(&self) -> Image<&T::Target> where T: Deref {}
    pub fn as_deref_mut(&mut self) -> Image<&mut T::Target> where T: Deref {}
}
pub struct YuvImage<T> { pub pixels: T, pub width: usize, pub align: usize, pub height: usize, pub subsamp: Subsamp }
impl<T> YuvImage<T> { pub fn as_deref(&self) -> YuvImage<&T::Target> where T: Deref {} }
#[derive(Debug)] pub struct OwnedBuf;
impl OwnedBuf {
    pub fn new() -> OwnedBuf {}
    pub fn allocate(len: usize) -> OwnedBuf {}
    pub fn copy_from_slice(data: &[u8]) -> OwnedBuf {}
    pub fn len(&self) -> usize {}
}
impl Deref for OwnedBuf {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
#[derive(Debug)] pub struct OutputBuf;
impl OutputBuf {
    pub fn borrowed(slice: &mut [u8]) -> OutputBuf {}
    pub fn owned(buf: OwnedBuf) -> OutputBuf {}
    pub fn new_owned() -> OutputBuf {}
    pub fn into_owned(self) -> OwnedBuf {}
}
#[derive(Debug)] pub struct Compressor;
impl Compressor {
    pub fn new() -> Result<Compressor> {}
    pub fn set_quality(&mut self, quality: i32) -> Result<()> {}
    pub fn set_lossless(&mut self, enabled: bool) -> Result<()> {}
    pub fn set_subsamp(&mut self, subsamp: Subsamp) -> Result<()> {}
    pub fn set_colorspace(&mut self, colorspace: Colorspace) -> Result<()> {}
    pub fn set_optimize(&mut self, optimize: bool) -> Result<()> {}
    pub fn set_progressive(&mut self, progressive: bool) -> Result<()> {}
    pub fn buf_len(&self, width: usize, height: usize) -> Result<usize> {}
    #[blocking(cpu)] pub fn compress(&mut self, image: Image<&[u8]>, output: &mut OutputBuf) -> Result<()> {}
    #[blocking(cpu)] pub fn compress_to_owned(&mut self, image: Image<&[u8]>) -> Result<OwnedBuf> {}
    #[blocking(cpu)] pub fn compress_to_vec(&mut self, image: Image<&[u8]>) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn compress_to_slice(&mut self, image: Image<&[u8]>, output: &mut [u8]) -> Result<usize> {}
    #[blocking(cpu)] pub fn compress_yuv(&mut self, image: YuvImage<&[u8]>, output: &mut OutputBuf) -> Result<()> {}
    #[blocking(cpu)] pub fn compress_yuv_to_owned(&mut self, image: YuvImage<&[u8]>) -> Result<OwnedBuf> {}
    #[blocking(cpu)] pub fn compress_yuv_to_vec(&mut self, image: YuvImage<&[u8]>) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn compress_yuv_to_slice(&mut self, image: YuvImage<&[u8]>, output: &mut [u8]) -> Result<usize> {}
}
#[blocking(cpu)] pub fn compress(image: Image<&[u8]>, quality: i32, subsamp: Subsamp) -> Result<OwnedBuf> {}
#[blocking(cpu)] pub fn compress_yuv(image: YuvImage<&[u8]>, quality: i32) -> Result<OwnedBuf> {}
pub fn compressed_buf_len(width: usize, height: usize, subsamp: Subsamp) -> Result<usize> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct DecompressHeader { pub width: usize, pub height: usize, pub subsamp: Subsamp, pub colorspace: Colorspace }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct ScalingFactor;
impl ScalingFactor { pub fn new(num: usize, denom: usize) -> Self {} }
#[derive(Debug)] pub struct Decompressor;
impl Decompressor {
    pub fn new() -> Result<Decompressor> {}
    pub fn read_header(&mut self, jpeg_data: &[u8]) -> Result<DecompressHeader> {}
    pub fn set_scaling_factor(&mut self, scaling_factor: ScalingFactor) -> Result<()> {}
    #[blocking(cpu)] pub fn decompress(&mut self, jpeg_data: &[u8], output: Image<&mut [u8]>) -> Result<()> {}
    #[blocking(cpu)] pub fn decompress_to_yuv(&mut self, jpeg_data: &[u8], output: YuvImage<&mut [u8]>) -> Result<()> {}
}
#[blocking(cpu)] pub fn decompress(jpeg_data: &[u8], format: PixelFormat) -> Result<Image<Vec<u8>>> {}
#[blocking(cpu)] pub fn decompress_to_yuv(jpeg_data: &[u8]) -> Result<YuvImage<Vec<u8>>> {}
pub fn read_header(jpeg_data: &[u8]) -> Result<DecompressHeader> {}
#[derive(Clone, Debug, Default)] pub struct Transform { pub op: TransformOp, pub crop: Option<TransformCrop>, pub perfect: bool, pub trim: bool, pub gray: bool }
impl Transform { pub fn op(op: TransformOp) -> Transform {} }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum TransformOp { None, Hflip, Vflip, Transpose, Transverse, Rot90, Rot180, Rot270 }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct TransformCrop { pub x: usize, pub y: usize, pub width: Option<usize>, pub height: Option<usize> }
#[derive(Debug)] pub struct Transformer;
impl Transformer {
    pub fn new() -> Result<Transformer> {}
    #[blocking(cpu)] pub fn transform(&mut self, transform: &Transform, jpeg_data: &[u8], output: &mut OutputBuf) -> Result<()> {}
    #[blocking(cpu)] pub fn transform_to_owned(&mut self, transform: &Transform, jpeg_data: &[u8]) -> Result<OwnedBuf> {}
    #[blocking(cpu)] pub fn transform_to_vec(&mut self, transform: &Transform, jpeg_data: &[u8]) -> Result<Vec<u8>> {}
}
#[blocking(cpu)] pub fn transform(transform: &Transform, jpeg_data: &[u8]) -> Result<OwnedBuf> {}
pub trait JpegPixel {}
#[blocking(cpu)] pub fn decompress_image<P: JpegPixel>(jpeg_data: &[u8]) -> Result<image::ImageBuffer<P, Vec<u8>>> {}
#[blocking(cpu)] pub fn compress_image<P: JpegPixel>(image_buf: &image::ImageBuffer<P, Vec<u8>>, quality: i32, subsamp: Subsamp) -> Result<OwnedBuf> {}

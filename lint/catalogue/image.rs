//! image 0.25.10.

use crate::buffer::{ConvertBuffer, EnumeratePixels, EnumeratePixelsMut, EnumeratePixelsMutPar, EnumeratePixelsPar, EnumerateRows, EnumerateRowsMut, PixelsMut, PixelsMutPar, PixelsPar, Rows, RowsMut};
use crate::codecs::bmp::decoder::DecoderError;
use crate::codecs::ico::decoder::IcoEntryImageFormat;
use crate::codecs::jpeg::encoder::EncoderError;
use crate::color::FromColor;
use crate::error::{DecodingError, EncodingError, LimitError, ParameterError, TryFromExtendedColorError, UnsupportedError};
use crate::flat::{NormalForm, SampleLayout, View, ViewMut, ViewOfPixel};
use crate::imageops::{FilterType, GaussianBlurParameters};
use crate::images::buffer::{Gray16Image, GrayAlpha16Image, Rgb16Image, Rgba16Image};
use crate::images::sub_image::{DerefPixel, DerefSubpixel, SubImageInner};
use crate::math::Rect;
use crate::metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics, LoopCount, Orientation};
use num_traits::{Bounded, Num, NumCast};
use std::fmt;
use std::collections::TryReserveError;
use std::error::Error;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::path::Path;
use std::time::Duration;
pub enum ImageError { Decoding(DecodingError), Encoding(EncodingError), Parameter(ParameterError), Limits(LimitError), Unsupported(UnsupportedError), IoError(std::io::Error) }
impl From<std::io::Error> for ImageError {}
impl From<TryReserveError> for ImageError {}
impl fmt::Display for ImageError {}
impl Error for ImageError {}
impl From<TryFromExtendedColorError> for ImageError {}
impl From<DecoderError> for ImageError {}
impl From<crate::codecs::dds::DecoderError> for ImageError {}
impl From<crate::codecs::hdr::decoder::DecoderError> for ImageError {}
impl From<crate::codecs::ico::decoder::DecoderError> for ImageError {}
impl From<EncoderError> for ImageError {}
impl From<crate::codecs::tga::encoder::EncoderError> for ImageError {}
impl From<crate::flat::Error> for ImageError {}
pub type ImageResult<T> = Result<T, ImageError>;
pub struct Frames;
impl Frames {
    pub fn new(iterator: Box<dyn Iterator<Item = ImageResult<Frame>>>) -> Self {}
    pub fn collect_frames(self) -> ImageResult<Vec<Frame>> {}
}
impl Iterator for Frames {
    type Item = ImageResult<Frame>;
    fn next(&mut self) -> Option<ImageResult<Frame>> {}
}
pub struct Frame;
impl Clone for Frame {}
impl Frame {
    pub fn new(buffer: RgbaImage) -> Frame {}
    pub fn from_parts(buffer: RgbaImage, left: u32, top: u32, delay: Delay) -> Frame {}
    pub fn delay(&self) -> Delay {}
    pub fn buffer(&self) -> &RgbaImage {}
    pub fn buffer_mut(&mut self) -> &mut RgbaImage {}
    pub fn into_buffer(self) -> RgbaImage {}
    pub fn left(&self) -> u32 {}
    pub fn top(&self) -> u32 {}
}
#[derive(Clone, Copy)] pub struct Delay;
impl Delay {
    pub fn from_numer_denom_ms(numerator: u32, denominator: u32) -> Self {}
    pub fn from_saturating_duration(duration: Duration) -> Self {}
    pub fn numer_denom_ms(self) -> (u32, u32) {}
}
#[derive(Clone, Copy)] pub enum ColorType { L8, La8, Rgb8, Rgba8, L16, La16, Rgb16, Rgba16, Rgb32F, Rgba32F }
impl ColorType {
    pub fn bytes_per_pixel(self) -> u8 {}
    pub fn has_alpha(self) -> bool {}
    pub fn has_color(self) -> bool {}
    pub fn bits_per_pixel(self) -> u16 {}
    pub fn channel_count(self) -> u8 {}
}
impl TryFrom<ExtendedColorType> for ColorType { type Error = TryFromExtendedColorError; }
#[derive(Clone, Copy)] pub enum ExtendedColorType { A8, L1, La1, Rgb1, Rgba1, L2, La2, Rgb2, Rgba2, L4, La4, Rgb4, Rgba4, Rgb5x1, L8, La8, Rgb8, Rgba8, L16, La16, Rgb16, Rgba16, Bgr8, Bgra8, Rgb32F, Rgba32F, Cmyk8, Cmyk16, Unknown(u8) }
impl ExtendedColorType {
    pub fn channel_count(self) -> u8 {}
    pub fn bits_per_pixel(&self) -> u16 {}
    pub fn color_type(&self) -> Option<ColorType> {}
}
impl From<ColorType> for ExtendedColorType {}
pub struct ImageBuffer<P: Pixel, Container>;
impl<P, Container> ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>> {}
    pub fn into_raw(self) -> Container {}
    pub fn as_raw(&self) -> &Container {}
    pub fn dimensions(&self) -> (u32, u32) {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn pixels(&self) -> crate::buffer::Pixels<P> {}
    pub fn rows(&self) -> Rows<P> {}
    pub fn enumerate_pixels(&self) -> EnumeratePixels<P> {}
    pub fn enumerate_rows(&self) -> EnumerateRows<P> {}
    pub fn get_pixel(&self, x: u32, y: u32) -> &P {}
    pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P> {}
    pub fn sample_layout(&self) -> SampleLayout {}
    pub fn into_flat_samples(self) -> FlatSamples<Container> where Container: AsRef<[P::Subpixel]> {}
    pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]> {}
    pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]> where Container: AsMut<[P::Subpixel]> {}
    pub fn par_pixels(&self) -> PixelsPar<P> {}
    pub fn par_enumerate_pixels(&self) -> EnumeratePixelsPar<P> {}
}
impl<P, Container> ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {
    pub fn pixels_mut(&mut self) -> PixelsMut<P> {}
    pub fn rows_mut(&mut self) -> RowsMut<P> {}
    pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<P> {}
    pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<P> {}
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P {}
    pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P> {}
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P) {}
    pub fn par_pixels_mut(&mut self) -> PixelsMutPar<P> {}
    pub fn par_enumerate_pixels_mut(&mut self) -> EnumeratePixelsMutPar<P> {}
}
impl<P: Pixel, Container> ImageBuffer<P, Container> {
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries) {}
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics) {}
    pub fn color_space(&self) -> Cicp {}
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()> {}
}
impl<P, Container> ImageBuffer<P, Container> where P: Pixel, [P::Subpixel]: EncodableLayout, Container: Deref<Target = [P::Subpixel]> {
    #[blocking(fs)] pub fn save<Q>(&self, path: Q) -> ImageResult<()> where Q: AsRef<Path>, P: PixelWithColorType {}
    #[blocking(fs)] pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()> where Q: AsRef<Path>, P: PixelWithColorType {}
    pub fn write_to<W>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()> where W: std::io::Write + std::io::Seek, P: PixelWithColorType {}
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()> where E: ImageEncoder, P: PixelWithColorType {}
}
impl<P, Container> Default for ImageBuffer<P, Container> where P: Pixel, Container: Default {}
impl<P, Container> Deref for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    type Target = [P::Subpixel];
    fn deref(&self) -> &<Self as Deref>::Target {}
}
impl<P, Container> DerefMut for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {
    fn deref_mut(&mut self) -> &mut <Self as Deref>::Target {}
}
impl<P, Container> Index<(u32, u32)> for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> {
    type Output = P;
    fn index(&self, arg1: (u32, u32)) -> &P {}
}
impl<P, Container> IndexMut<(u32, u32)> for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {
    fn index_mut(&mut self, arg1: (u32, u32)) -> &mut P {}
}
impl<P, Container> Clone for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + Clone {}
impl<P, Container> GenericImageView for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + Deref {
    type Pixel = P;
    fn dimensions(&self) -> (u32, u32) {}
    fn get_pixel(&self, x: u32, y: u32) -> P {}
    fn to_pixel_view(&self) -> Option<ViewOfPixel<Self::Pixel>> {}
    fn unsafe_get_pixel(&self, x: u32, y: u32) -> P {}
    fn buffer_with_dimensions(&self, width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>> {}
}
impl<P, Container> GenericImage for ImageBuffer<P, Container> where P: Pixel, Container: Deref<Target = [P::Subpixel]> + DerefMut {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P {}
    fn put_pixel(&mut self, x: u32, y: u32, pixel: P) {}
    fn unsafe_put_pixel(&mut self, x: u32, y: u32, pixel: P) {}
    fn blend_pixel(&mut self, x: u32, y: u32, p: P) {}
    fn copy_from_samples(&mut self, view: ViewOfPixel<Self::Pixel>, x: u32, y: u32) -> ImageResult<()> {}
    fn copy_within(&mut self, source: Rect, x: u32, y: u32) -> bool {}
}
impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>> {}
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>> {}
    pub fn from_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>> where F: FnMut(u32, u32) -> P { let a: u32; let b: u32; f(a, b); }
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<ImageBuffer<P, Vec<P::Subpixel>>> {}
    pub fn into_vec(self) -> Vec<P::Subpixel> {}
}
impl<S, Container> ImageBuffer<Rgb<S>, Container> where Rgb<S>: PixelWithColorType<Subpixel = S>, Container: DerefMut<Target = [S]> {
    pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self> {}
    pub fn into_raw_bgr(self) -> Container {}
}
impl<S, Container> ImageBuffer<Rgba<S>, Container> where Rgba<S>: PixelWithColorType<Subpixel = S>, Container: DerefMut<Target = [S]> {
    pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self> {}
    pub fn into_raw_bgra(self) -> Container {}
}
impl GrayImage { pub fn expand_palette(self, palette: &[(u8, u8, u8)], transparent_idx: Option<u8>) -> RgbaImage {} }
impl<Container, FromType: Pixel, ToType: Pixel> ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>> for ImageBuffer<FromType, Container> where Container: Deref<Target = [FromType::Subpixel]>, ToType: FromColor<FromType> {
    fn convert(&self) -> ImageBuffer<ToType, Vec<ToType::Subpixel>> {}
}
impl<C, SelfPixel: Pixel> ImageBuffer<SelfPixel, C> where SelfPixel: PixelWithColorType, C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut {
    pub fn copy_from_color_space<FromType, D>(&mut self, from: &ImageBuffer<FromType, D>, options: ConvertColorOptions) -> ImageResult<()> where FromType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType, D: Deref<Target = [SelfPixel::Subpixel]> {}
    pub fn to_color_space<IntoType>(&self, color: Cicp, options: ConvertColorOptions) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError> where IntoType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType {}
    pub fn apply_color_space(&mut self, color: Cicp, options: ConvertColorOptions) -> ImageResult<()> {}
}
impl From<DynamicImage> for RgbImage {}
impl From<DynamicImage> for RgbaImage {}
impl From<DynamicImage> for GrayImage {}
impl From<DynamicImage> for GrayAlphaImage {}
impl From<DynamicImage> for Rgb16Image {}
impl From<DynamicImage> for Rgba16Image {}
impl From<DynamicImage> for Gray16Image {}
impl From<DynamicImage> for GrayAlpha16Image {}
impl From<DynamicImage> for Rgba32FImage {}
impl<P> ImageBuffer<P, Vec<P::Subpixel>> where P: Pixel {
    pub fn from_par_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>> where F: Fn(u32, u32) -> P {}
}
#[derive(Default)] pub struct ConvertColorOptions;
pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;
pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;
pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;
pub enum DynamicImage { ImageLuma8(GrayImage), ImageLumaA8(GrayAlphaImage), ImageRgb8(RgbImage), ImageRgba8(RgbaImage), ImageLuma16(Gray16Image), ImageLumaA16(GrayAlpha16Image), ImageRgb16(Rgb16Image), ImageRgba16(Rgba16Image), ImageRgb32F(Rgb32FImage), ImageRgba32F(Rgba32FImage) }
impl Clone for DynamicImage {}
impl DynamicImage {
    pub fn new(w: u32, h: u32, color: ColorType) -> DynamicImage {}
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage {}
    pub fn new_luma16(w: u32, h: u32) -> DynamicImage {}
    pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgb16(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgba16(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage {}
    pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage {}
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self> {}
    pub fn to<T: Pixel + FromColor<color::Rgb<u8>> + FromColor<color::Rgb<f32>> + FromColor<color::Rgba<u8>> + FromColor<color::Rgba<u16>> + FromColor<color::Rgba<f32>> + FromColor<color::Rgb<u16>> + FromColor<Luma<u8>> + FromColor<Luma<u16>> + FromColor<LumaA<u16>> + FromColor<LumaA<u8>>>(&self,) -> ImageBuffer<T, Vec<T::Subpixel>> {}
    pub fn to_rgb8(&self) -> RgbImage {}
    pub fn to_rgb16(&self) -> Rgb16Image {}
    pub fn to_rgb32f(&self) -> Rgb32FImage {}
    pub fn to_rgba8(&self) -> RgbaImage {}
    pub fn to_rgba16(&self) -> Rgba16Image {}
    pub fn to_rgba32f(&self) -> Rgba32FImage {}
    pub fn to_luma8(&self) -> GrayImage {}
    pub fn to_luma16(&self) -> Gray16Image {}
    pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>> {}
    pub fn to_luma_alpha8(&self) -> GrayAlphaImage {}
    pub fn to_luma_alpha16(&self) -> GrayAlpha16Image {}
    pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>> {}
    pub fn into_rgb8(self) -> RgbImage {}
    pub fn into_rgb16(self) -> Rgb16Image {}
    pub fn into_rgb32f(self) -> Rgb32FImage {}
    pub fn into_rgba8(self) -> RgbaImage {}
    pub fn into_rgba16(self) -> Rgba16Image {}
    pub fn into_rgba32f(self) -> Rgba32FImage {}
    pub fn into_luma8(self) -> GrayImage {}
    pub fn into_luma16(self) -> Gray16Image {}
    pub fn into_luma_alpha8(self) -> GrayAlphaImage {}
    pub fn into_luma_alpha16(self) -> GrayAlpha16Image {}
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage {}
    pub fn as_rgb8(&self) -> Option<&RgbImage> {}
    pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage> {}
    pub fn as_rgba8(&self) -> Option<&RgbaImage> {}
    pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage> {}
    pub fn as_luma8(&self) -> Option<&GrayImage> {}
    pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage> {}
    pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage> {}
    pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage> {}
    pub fn as_rgb16(&self) -> Option<&Rgb16Image> {}
    pub fn as_mut_rgb16(&mut self) -> Option<&mut Rgb16Image> {}
    pub fn as_rgba16(&self) -> Option<&Rgba16Image> {}
    pub fn as_mut_rgba16(&mut self) -> Option<&mut Rgba16Image> {}
    pub fn as_rgb32f(&self) -> Option<&Rgb32FImage> {}
    pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage> {}
    pub fn as_rgba32f(&self) -> Option<&Rgba32FImage> {}
    pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage> {}
    pub fn as_luma16(&self) -> Option<&Gray16Image> {}
    pub fn as_mut_luma16(&mut self) -> Option<&mut Gray16Image> {}
    pub fn as_luma_alpha16(&self) -> Option<&GrayAlpha16Image> {}
    pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut GrayAlpha16Image> {}
    pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>> {}
    pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>> {}
    pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn color(&self) -> ColorType {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries) {}
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics) {}
    pub fn color_space(&self) -> Cicp {}
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()> {}
    pub fn has_alpha(&self) -> bool {}
    pub fn grayscale(&self) -> DynamicImage {}
    pub fn invert(&mut self) {}
    #[blocking(cpu)] pub fn resize(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage {}
    #[blocking(cpu)] pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage {}
    #[blocking(cpu)] pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    #[blocking(cpu)] pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    #[blocking(cpu)] pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage {}
    #[blocking(cpu)] pub fn blur(&self, sigma: f32) -> DynamicImage {}
    pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage {}
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage {}
    #[blocking(cpu)] pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage {}
    #[blocking(cpu)] pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage {}
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage {}
    pub fn brighten(&self, value: i32) -> DynamicImage {}
    #[blocking(cpu)] pub fn huerotate(&self, value: i32) -> DynamicImage {}
    pub fn flipv(&self) -> DynamicImage {}
    pub fn fliph(&self) -> DynamicImage {}
    pub fn rotate90(&self) -> DynamicImage {}
    pub fn rotate180(&self) -> DynamicImage {}
    pub fn rotate270(&self) -> DynamicImage {}
    pub fn apply_orientation(&mut self, orientation: Orientation) {}
    pub fn copy_from_color_space(&mut self, other: &DynamicImage, options: ConvertColorOptions) -> ImageResult<()> {}
    pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()> {}
    pub fn convert_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions, color: ColorType) -> ImageResult<()> {}
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()> {}
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()> {}
    #[blocking(fs)] pub fn save<Q>(&self, path: Q) -> ImageResult<()> where Q: AsRef<Path> {}
    #[blocking(fs)] pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()> where Q: AsRef<Path> {}
}
impl From<GrayImage> for DynamicImage {}
impl From<GrayAlphaImage> for DynamicImage {}
impl From<RgbImage> for DynamicImage {}
impl From<RgbaImage> for DynamicImage {}
impl From<Gray16Image> for DynamicImage {}
impl From<GrayAlpha16Image> for DynamicImage {}
impl From<Rgb16Image> for DynamicImage {}
impl From<Rgba16Image> for DynamicImage {}
impl From<Rgb32FImage> for DynamicImage {}
impl From<Rgba32FImage> for DynamicImage {}
impl From<ImageBuffer<Luma<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<f32>, Vec<f32>>> for DynamicImage {}
impl GenericImageView for DynamicImage {
    type Pixel = color::Rgba<u8>;
    fn dimensions(&self) -> (u32, u32) {}
    fn get_pixel(&self, x: u32, y: u32) -> color::Rgba<u8> {}
}
impl GenericImage for DynamicImage {
    fn put_pixel(&mut self, x: u32, y: u32, pixel: color::Rgba<u8>) {}
    fn blend_pixel(&mut self, x: u32, y: u32, pixel: color::Rgba<u8>) {}
    fn get_pixel_mut(&mut self, arg1: u32, arg2: u32) -> &mut color::Rgba<u8> {}
}
impl Default for DynamicImage {}
#[blocking(fs)] pub fn open<P>(path: P) -> ImageResult<DynamicImage> where P: AsRef<Path> {}
#[blocking(fs)] pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)> where P: AsRef<Path> {}
pub fn write_buffer_with_format<W: Write + Seek>(buffered_writer: &mut W, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>, format: ImageFormat) -> ImageResult<()> {}
#[blocking(cpu)] pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
#[blocking(cpu)] pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
pub trait GenericImageView {
    type Pixel: Pixel;
    fn dimensions(&self) -> (u32, u32);
    fn width(&self) -> u32 {}
    fn height(&self) -> u32 {}
    fn in_bounds(&self, x: u32, y: u32) -> bool {}
    fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    fn unsafe_get_pixel(&self, x: u32, y: u32) -> Self::Pixel {}
    fn pixels(&self) -> Pixels<Self> {}
    fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&Self> {}
    fn try_view(&self, x: u32, y: u32, width: u32, height: u32) -> Result<SubImage<&Self>, ImageError> {}
    fn buffer_like(&self) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>> {}
    fn buffer_with_dimensions(&self, width: u32, height: u32) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>> {}
    fn to_pixel_view(&self) -> Option<ViewOfPixel<Self::Pixel>> {}
}
pub struct Pixels<I>;
impl<I: GenericImageView> Iterator for Pixels<I> {
    type Item = (u32, u32, I::Pixel);
    fn next(&mut self) -> Option<(u32, u32, I::Pixel)> {}
}
impl<I> Clone for Pixels<I> {}
pub trait GenericImage: GenericImageView {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Self::Pixel;
    fn put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
    fn unsafe_put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel) {}
    fn blend_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel);
    fn copy_from<O>(&mut self, other: &O, x: u32, y: u32) -> ImageResult<()> where O: GenericImageView<Pixel = Self::Pixel> {}
    fn copy_from_samples(&mut self, samples: ViewOfPixel<Self::Pixel>, x: u32, y: u32) -> ImageResult<()> {}
    fn copy_within(&mut self, source: Rect, x: u32, y: u32) -> bool {}
    fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut Self> {}
}
#[derive(Clone)] pub struct FlatSamples<Buffer> { pub samples: Buffer, pub layout: SampleLayout, pub color_hint: Option<ColorType> }
impl<Buffer> FlatSamples<Buffer> {
    pub fn strides_cwh(&self) -> (usize, usize, usize) {}
    pub fn extents(&self) -> (usize, usize, usize) {}
    pub fn bounds(&self) -> (u8, u32, u32) {}
    pub fn as_ref<T>(&self) -> FlatSamples<&[T]> where Buffer: AsRef<[T]> {}
    pub fn as_mut<T>(&mut self) -> FlatSamples<&mut [T]> where Buffer: AsMut<[T]> {}
    pub fn to_vec<T>(&self) -> FlatSamples<Vec<T>> where T: Clone, Buffer: AsRef<[T]> {}
    pub fn get_sample<T>(&self, channel: u8, x: u32, y: u32) -> Option<&T> where Buffer: AsRef<[T]> {}
    pub fn get_mut_sample<T>(&mut self, channel: u8, x: u32, y: u32) -> Option<&mut T> where Buffer: AsMut<[T]> {}
    pub fn as_view<P>(&self) -> Result<View<&[P::Subpixel], P>, crate::flat::Error> where P: Pixel, Buffer: AsRef<[P::Subpixel]> {}
    pub fn as_view_with_mut_samples<P>(&mut self) -> Result<View<&mut [P::Subpixel], P>, crate::flat::Error> where P: Pixel, Buffer: AsMut<[P::Subpixel]> {}
    pub fn as_view_mut<P>(&mut self) -> Result<ViewMut<&mut [P::Subpixel], P>, crate::flat::Error> where P: Pixel, Buffer: AsMut<[P::Subpixel]> {}
    pub fn as_slice<T>(&self) -> &[T] where Buffer: AsRef<[T]> {}
    pub fn as_mut_slice<T>(&mut self) -> &mut [T] where Buffer: AsMut<[T]> {}
    pub fn image_slice<T>(&self) -> Option<&[T]> where Buffer: AsRef<[T]> {}
    pub fn image_mut_slice<T>(&mut self) -> Option<&mut [T]> where Buffer: AsMut<[T]> {}
    pub fn try_into_buffer<P>(self) -> Result<ImageBuffer<P, Buffer>, (crate::flat::Error, Self)> where P: Pixel, Buffer: Deref<Target = [P::Subpixel]> {}
    pub fn min_length(&self) -> Option<usize> {}
    pub fn fits(&self, len: usize) -> bool {}
    pub fn has_aliased_samples(&self) -> bool {}
    pub fn is_normal(&self, form: NormalForm) -> bool {}
    pub fn in_bounds(&self, channel: u8, x: u32, y: u32) -> bool {}
    pub fn index(&self, channel: u8, x: u32, y: u32) -> Option<usize> {}
    pub fn index_ignoring_bounds(&self, channel: usize, x: usize, y: usize) -> Option<usize> {}
    pub fn in_bounds_index(&self, channel: u8, x: u32, y: u32) -> usize {}
    pub fn shrink_to(&mut self, channels: u8, width: u32, height: u32) {}
}
impl<Subpixel> FlatSamples<&[Subpixel]> {
    pub fn with_monocolor<P>(pixel: &P, width: u32, height: u32) -> Self where P: Pixel<Subpixel = Subpixel>, Subpixel: Primitive {}
}
impl<Buffer> Index<(u8, u32, u32)> for FlatSamples<Buffer> where Buffer: Index<usize> {
    type Output = Buffer::Output;
    fn index(&self, arg1: (u8, u32, u32)) -> &Self::Output {}
}
impl<Buffer> IndexMut<(u8, u32, u32)> for FlatSamples<Buffer> where Buffer: IndexMut<usize> {
    fn index_mut(&mut self, arg1: (u8, u32, u32)) -> &mut Self::Output {}
}
#[derive(Clone, Copy)] pub struct SubImage<I>;
impl<I> SubImage<I> {
    pub fn new(image: I, x: u32, y: u32, width: u32, height: u32) -> SubImage<I> {}
    pub fn change_bounds(&mut self, x: u32, y: u32, width: u32, height: u32) {}
    pub fn offsets(&self) -> (u32, u32) {}
    pub fn to_image(&self) -> ImageBuffer<DerefPixel<I>, Vec<DerefSubpixel<I>>> where I: Deref, I::Target: GenericImageView {}
}
impl<I> SubImage<I> where I: Deref, I::Target: GenericImageView {
    pub fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I::Target> {}
    pub fn inner(&self) -> &I::Target {}
}
impl<I> SubImage<I> where I: DerefMut, I::Target: GenericImage {
    pub fn sub_image(&mut self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I::Target> {}
    pub fn inner_mut(&mut self) -> &mut I::Target {}
}
impl<I> Deref for SubImage<I> where I: Deref {
    type Target = SubImageInner<I>;
    fn deref(&self) -> &Self::Target {}
}
impl<I> DerefMut for SubImage<I> where I: DerefMut { fn deref_mut(&mut self) -> &mut Self::Target {} }
pub trait ImageDecoder {
    fn dimensions(&self) -> (u32, u32);
    fn color_type(&self) -> ColorType;
    fn original_color_type(&self) -> ExtendedColorType {}
    fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn orientation(&mut self) -> ImageResult<Orientation> {}
    fn total_bytes(&self) -> u64 {}
    fn read_image(self, buf: &mut [u8]) -> ImageResult<()>;
    fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
    fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()>;
}
impl<T: ImageDecoder> ImageDecoder for Box<T> {
    fn dimensions(&self) -> (u32, u32) {}
    fn color_type(&self) -> ColorType {}
    fn original_color_type(&self) -> ExtendedColorType {}
    fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
    fn orientation(&mut self) -> ImageResult<Orientation> {}
    fn total_bytes(&self) -> u64 {}
    fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
    fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
    fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
}
pub trait ImageDecoderRect: ImageDecoder {
    fn read_rect(&mut self, x: u32, y: u32, width: u32, height: u32, buf: &mut [u8], row_pitch: usize) -> ImageResult<()>;
}
pub trait AnimationDecoder {
    fn into_frames(self) -> Frames;
    fn loop_count(&self) -> LoopCount {}
}
pub trait ImageEncoder {
    fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()>;
    fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
    fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
}
#[derive(Clone, Copy)] pub enum ImageFormat { Png, Jpeg, Gif, WebP, Pnm, Tiff, Tga, Dds, Bmp, Ico, Hdr, OpenExr, Farbfeld, Avif, Qoi }
impl From<IcoEntryImageFormat> for ImageFormat {}
impl ImageFormat {
    pub fn from_extension<S>(ext: S) -> Option<Self> where S: AsRef<OsStr> {}
    pub fn from_path<P>(path: P) -> ImageResult<Self> where P: AsRef<Path> {}
    pub fn from_mime_type<M>(mime_type: M) -> Option<Self> where M: AsRef<str> {}
    pub fn to_mime_type(&self) -> &str {}
    pub fn can_read(&self) -> bool {}
    pub fn can_write(&self) -> bool {}
    pub fn extensions_str(self) -> &[&str] {}
    pub fn reading_enabled(&self) -> bool {}
    pub fn writing_enabled(&self) -> bool {}
    pub fn all() -> impl Iterator<Item = ImageFormat> {}
}
#[blocking(cpu)] pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
#[blocking(fs)] pub fn save_buffer(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>) -> ImageResult<()> {}
#[blocking(fs)] pub fn save_buffer_with_format(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>, format: ImageFormat) -> ImageResult<()> {}
pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat> {}
pub struct ImageReader<R: Read + Seek>;
impl<R: BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self {}
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self {}
    pub fn format(&self) -> Option<ImageFormat> {}
    pub fn set_format(&mut self, format: ImageFormat) {}
    pub fn clear_format(&mut self) {}
    pub fn no_limits(&mut self) {}
    pub fn limits(&mut self, limits: Limits) {}
    pub fn into_inner(self) -> R {}
    pub fn into_decoder(self) -> ImageResult<impl ImageDecoder> {}
    pub fn with_guessed_format(self) -> std::io::Result<Self> {}
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)> {}
    #[blocking(cpu)] pub fn decode(self) -> ImageResult<DynamicImage> {}
}
impl ImageReader<BufReader<File>> { #[blocking(fs)] pub fn open<P>(path: P) -> std::io::Result<Self> where P: AsRef<Path> {} }
#[derive(Clone, Default)] pub struct LimitSupport;
#[derive(Clone)] pub struct Limits { pub max_image_width: Option<u32>, pub max_image_height: Option<u32>, pub max_alloc: Option<u64> }
impl Default for Limits {}
impl Limits {
    pub fn no_limits() -> Limits {}
    pub fn check_support(&self, _supported: &LimitSupport) -> ImageResult<()> {}
    pub fn check_dimensions(&self, width: u32, height: u32) -> ImageResult<()> {}
    pub fn reserve(&mut self, amount: u64) -> ImageResult<()> {}
    pub fn reserve_usize(&mut self, amount: usize) -> ImageResult<()> {}
    pub fn reserve_buffer(&mut self, width: u32, height: u32, color_type: ColorType) -> ImageResult<()> {}
    pub fn free(&mut self, amount: u64) {}
    pub fn free_usize(&mut self, amount: usize) {}
}
pub trait EncodableLayout: crate::traits::seals::EncodableLayout {
    fn as_bytes(&self) -> &[u8];
}
impl EncodableLayout for [u8] { fn as_bytes(&self) -> &[u8] {} }
impl EncodableLayout for [u16] { fn as_bytes(&self) -> &[u8] {} }
impl EncodableLayout for [f32] { fn as_bytes(&self) -> &[u8] {} }
pub trait Primitive: Copy + NumCast + Num + PartialOrd<Self> + Clone + Bounded {
    const DEFAULT_MAX_VALUE: Self;
    const DEFAULT_MIN_VALUE: Self;
}
pub trait PixelWithColorType: Pixel {
    const COLOR_TYPE: ExtendedColorType;
}
impl PixelWithColorType for Rgb<u8> {}
impl PixelWithColorType for Rgb<u16> {}
impl PixelWithColorType for Rgb<f32> {}
impl PixelWithColorType for Rgba<u8> {}
impl PixelWithColorType for Rgba<u16> {}
impl PixelWithColorType for Rgba<f32> {}
impl PixelWithColorType for Luma<u8> {}
impl PixelWithColorType for Luma<u16> {}
impl PixelWithColorType for LumaA<u8> {}
impl PixelWithColorType for LumaA<u16> {}
pub trait Pixel: Copy + Clone {
    type Subpixel: Primitive;
    const CHANNEL_COUNT: u8;
    fn channels(&self) -> &[Self::Subpixel];
    fn channels_mut(&mut self) -> &mut [Self::Subpixel];
    const COLOR_MODEL: &str;
    const HAS_ALPHA: bool;
    fn alpha(&self) -> Self::Subpixel {}
    fn channels4(&self,) -> (Self::Subpixel, Self::Subpixel, Self::Subpixel, Self::Subpixel);
    fn from_channels(a: Self::Subpixel, b: Self::Subpixel, c: Self::Subpixel, d: Self::Subpixel) -> Self;
    fn from_slice(slice: &[Self::Subpixel]) -> &Self;
    fn from_slice_mut(slice: &mut [Self::Subpixel]) -> &mut Self;
    fn to_rgb(&self) -> Rgb<Self::Subpixel>;
    fn to_rgba(&self) -> Rgba<Self::Subpixel>;
    fn to_luma(&self) -> Luma<Self::Subpixel>;
    fn to_luma_alpha(&self) -> LumaA<Self::Subpixel>;
    fn map<F>(&self, f: F) -> Self where F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply<F>(&mut self, f: F) where F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_with_alpha<F, G>(&self, f: F, g: G) -> Self where F: FnMut(Self::Subpixel) -> Self::Subpixel, G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply_with_alpha<F, G>(&mut self, f: F, g: G) where F: FnMut(Self::Subpixel) -> Self::Subpixel, G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_without_alpha<F>(&self, f: F) -> Self where F: FnMut(Self::Subpixel) -> Self::Subpixel { let a: Self::Subpixel; f(a); }
    fn apply_without_alpha<F>(&mut self, f: F) where F: FnMut(Self::Subpixel) -> Self::Subpixel { let a: Self::Subpixel; f(a); }
    fn map2<F>(&self, other: &Self, f: F) -> Self where F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn apply2<F>(&mut self, other: &Self, f: F) where F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn invert(&mut self);
    fn blend(&mut self, other: &Self);
}
pub mod buffer {
    use crate::Pixel;
    use rayon::iter::{IndexedParallelIterator, ParallelIterator};
    pub struct Pixels<P: Pixel>;
    impl<P: Pixel> Iterator for Pixels<P> {
        type Item = &P;
        fn next(&mut self) -> Option<&P> {}
    }
    impl<P: Pixel> DoubleEndedIterator for Pixels<P> { fn next_back(&mut self) -> Option<&P> {} }
    impl<P: Pixel> Clone for Pixels<P> {}
    pub struct PixelsMut<P: Pixel>;
    impl<P: Pixel> Iterator for PixelsMut<P> {
        type Item = &mut P;
        fn next(&mut self) -> Option<&mut P> {}
    }
    impl<P: Pixel> DoubleEndedIterator for PixelsMut<P> { fn next_back(&mut self) -> Option<&mut P> {} }
    pub struct Rows<P: Pixel>;
    impl<P: Pixel> Iterator for Rows<P> {
        type Item = Pixels<P>;
        fn next(&mut self) -> Option<Pixels<P>> {}
    }
    impl<P: Pixel> DoubleEndedIterator for Rows<P> { fn next_back(&mut self) -> Option<Pixels<P>> {} }
    impl<P: Pixel> Clone for Rows<P> {}
    pub struct RowsMut<P: Pixel>;
    impl<P: Pixel> Iterator for RowsMut<P> {
        type Item = PixelsMut<P>;
        fn next(&mut self) -> Option<PixelsMut<P>> {}
    }
    impl<P: Pixel> DoubleEndedIterator for RowsMut<P> { fn next_back(&mut self) -> Option<PixelsMut<P>> {} }
    pub struct EnumeratePixels<P: Pixel>;
    impl<P: Pixel> Iterator for EnumeratePixels<P> {
        type Item = (u32, u32, &P);
        fn next(&mut self) -> Option<(u32, u32, &P)> {}
    }
    impl<P: Pixel> Clone for EnumeratePixels<P> {}
    pub struct EnumerateRows<P: Pixel>;
    impl<P: Pixel> Iterator for EnumerateRows<P> {
        type Item = (u32, EnumeratePixels<P>);
        fn next(&mut self) -> Option<(u32, EnumeratePixels<P>)> {}
    }
    impl<P: Pixel> Clone for EnumerateRows<P> {}
    pub struct EnumeratePixelsMut<P: Pixel>;
    impl<P: Pixel> Iterator for EnumeratePixelsMut<P> {
        type Item = (u32, u32, &mut P);
        fn next(&mut self) -> Option<(u32, u32, &mut P)> {}
    }
    pub struct EnumerateRowsMut<P: Pixel>;
    impl<P: Pixel> Iterator for EnumerateRowsMut<P> {
        type Item = (u32, EnumeratePixelsMut<P>);
        fn next(&mut self) -> Option<(u32, EnumeratePixelsMut<P>)> {}
    }
    pub trait ConvertBuffer<T> {
        fn convert(&self) -> T;
    }
    #[derive(Clone)] pub struct PixelsPar<P>;
    impl<P> ParallelIterator for PixelsPar<P> where P: Pixel {
        type Item = &P;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<P> IndexedParallelIterator for PixelsPar<P> where P: Pixel {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output {}
    }
    pub struct PixelsMutPar<P>;
    impl<P> ParallelIterator for PixelsMutPar<P> where P: Pixel {
        type Item = &mut P;
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<P> IndexedParallelIterator for PixelsMutPar<P> where P: Pixel {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output {}
    }
    #[derive(Clone)] pub struct EnumeratePixelsPar<P>;
    impl<P> ParallelIterator for EnumeratePixelsPar<P> where P: Pixel {
        type Item = (u32, u32, &P);
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<P> IndexedParallelIterator for EnumeratePixelsPar<P> where P: Pixel {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output {}
    }
    pub struct EnumeratePixelsMutPar<P>;
    impl<P> ParallelIterator for EnumeratePixelsMutPar<P> where P: Pixel {
        type Item = (u32, u32, &mut P);
        fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item> {}
        fn opt_len(&self) -> Option<usize> {}
    }
    impl<P> IndexedParallelIterator for EnumeratePixelsMutPar<P> where P: Pixel {
        fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result {}
        fn len(&self) -> usize {}
        fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output {}
    }
}
pub mod codecs {
    pub mod avif {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use crate::error::UnsupportedError;
        use std::io::{Read, Write};
        pub struct AvifDecoder<R>;
        impl<R: Read> AvifDecoder<R> { pub fn new(r: R) -> ImageResult<Self> {} }
        impl<R: Read> ImageDecoder for AvifDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct AvifEncoder<W>;
        impl<W: Write> AvifEncoder<W> {
            pub fn new(w: W) -> Self {}
            pub fn new_with_speed_quality(w: W, speed: u8, quality: u8) -> Self {}
            pub fn with_colorspace(self, color_space: ColorSpace) -> Self {}
            pub fn with_num_threads(self, num_threads: Option<usize>) -> Self {}
        }
        impl<W: Write> ImageEncoder for AvifEncoder<W> {
            fn write_image(self, data: &[u8], width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()> {}
            fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
        }
        #[derive(Clone, Copy)] pub enum ColorSpace { Srgb, Bt709 }
    }
    pub mod bmp {
        use crate::{ColorType, DynamicImage, ExtendedColorType, ImageDecoder, ImageDecoderRect, ImageEncoder, ImageResult};
        use crate::io::encoder::MethodSealedToImage;
        use std::io::{BufRead, Seek, Write};
        pub struct BmpDecoder<R>;
        impl<R: BufRead + Seek> BmpDecoder<R> {
            pub fn new(reader: R) -> ImageResult<BmpDecoder<R>> {}
            pub fn new_without_file_header(reader: R) -> ImageResult<BmpDecoder<R>> {}
            pub fn set_indexed_color(&mut self, indexed_color: bool) {}
            pub fn get_palette(&self) -> Option<&[[u8; 3]]> {}
        }
        impl<R: BufRead + Seek> ImageDecoder for BmpDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        impl<R: BufRead + Seek> ImageDecoderRect for BmpDecoder<R> {
            fn read_rect(&mut self, x: u32, y: u32, width: u32, height: u32, buf: &mut [u8], row_pitch: usize) -> ImageResult<()> {}
        }
        pub struct BmpEncoder<W>;
        impl<W: Write> BmpEncoder<W> {
            pub fn new(w: &mut W) -> Self {}
            pub fn encode(&mut self, image: &[u8], width: u32, height: u32, c: ExtendedColorType) -> ImageResult<()> {}
            pub fn encode_with_palette(&mut self, image: &[u8], width: u32, height: u32, color_type: ExtendedColorType, palette: Option<&[[u8; 3]]>) -> ImageResult<()> {}
        }
        impl<W: Write> ImageEncoder for BmpEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn make_compatible_img(&self, arg1: MethodSealedToImage, img: &DynamicImage) -> Option<DynamicImage> {}
        }
        pub mod decoder {
            use std::{error, fmt};
            #[derive(Clone, Copy)] pub enum DecoderError { CorruptRleData, BitfieldMaskNonContiguous, BitfieldMaskInvalid, BitfieldMaskMissing(u32), BitfieldMasksMissing(u32), BmpSignatureInvalid, MoreThanOnePlane, InvalidChannelWidth(ChannelWidthError, u16), NegativeWidth(i32), ImageTooLarge(i32, i32), InvalidHeight, ImageTypeInvalidForTopDown(u32), ImageTypeUnknown(u32), HeaderTooSmall(u32), PaletteSizeExceeded { colors_used: u32, bit_count: u16 } }
            impl fmt::Display for DecoderError {}
            impl error::Error for DecoderError {}
            #[derive(Clone, Copy)] pub enum ChannelWidthError { Rgb, Rle8, Rle4, Bitfields }
            impl fmt::Display for ChannelWidthError {}
        }
    }
    pub mod dds {
        use crate::{ColorType, ImageDecoder, ImageResult};
        use std::{error, fmt};
        use std::io::Read;
        pub struct DdsDecoder<R: Read>;
        impl<R: Read> DdsDecoder<R> { pub fn new(r: R) -> ImageResult<Self> {} }
        impl<R: Read> ImageDecoder for DdsDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        #[derive(Clone, Copy)] pub enum DecoderError { PixelFormatSizeInvalid(u32), HeaderSizeInvalid(u32), HeaderFlagsInvalid(u32), DxgiFormatInvalid(u32), ResourceDimensionInvalid(u32), Dx10FlagsInvalid(u32), Dx10ArraySizeInvalid(u32), DdsSignatureInvalid }
        impl fmt::Display for DecoderError {}
        impl error::Error for DecoderError {}
    }
    pub mod farbfeld {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageDecoderRect, ImageEncoder, ImageResult};
        use std::io;
        use std::io::{Read, Seek, SeekFrom, Write};
        pub struct FarbfeldReader<R: Read>;
        impl<R: Read> Read for FarbfeldReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
        impl<R: Read + Seek> Seek for FarbfeldReader<R> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
        pub struct FarbfeldDecoder<R: Read>;
        impl<R: Read> FarbfeldDecoder<R> { pub fn new(buffered_read: R) -> ImageResult<FarbfeldDecoder<R>> {} }
        impl<R: Read> ImageDecoder for FarbfeldDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        impl<R: Read + Seek> ImageDecoderRect for FarbfeldDecoder<R> {
            fn read_rect(&mut self, x: u32, y: u32, width: u32, height: u32, buf: &mut [u8], row_pitch: usize) -> ImageResult<()> {}
        }
        pub struct FarbfeldEncoder<W: Write>;
        impl<W: Write> FarbfeldEncoder<W> {
            pub fn new(buffered_writer: W) -> FarbfeldEncoder<W> {}
            pub fn encode(self, data: &[u8], width: u32, height: u32) -> ImageResult<()> {}
        }
        impl<W: Write> ImageEncoder for FarbfeldEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
    }
    pub mod gif {
        use crate::{AnimationDecoder, ColorType, ExtendedColorType, Frame, Frames, ImageDecoder, ImageEncoder, ImageResult, Limits};
        use crate::metadata::LoopCount;
        use std::io;
        use std::io::{BufRead, Read, Seek, Write};
        pub struct GifDecoder<R: Read>;
        impl<R: Read> GifDecoder<R> { pub fn new(r: R) -> ImageResult<GifDecoder<R>> {} }
        impl<R: BufRead + Seek> ImageDecoder for GifDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        impl<R: BufRead + Seek> AnimationDecoder for GifDecoder<R> {
            fn loop_count(&self) -> LoopCount {}
            fn into_frames(self) -> Frames {}
        }
        pub struct GifReader<R>;
        impl<R> Read for GifReader<R> {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        }
        #[derive(Clone, Copy)] pub enum Repeat { Finite(u16), Infinite }
        pub struct GifEncoder<W: Write>;
        impl<W: Write> GifEncoder<W> {
            pub fn new(w: W) -> GifEncoder<W> {}
            pub fn new_with_speed(w: W, speed: i32) -> GifEncoder<W> {}
            pub fn set_repeat(&mut self, repeat: Repeat) -> ImageResult<()> {}
            pub fn encode(&mut self, data: &[u8], width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()> {}
            pub fn encode_frame(&mut self, img_frame: Frame) -> ImageResult<()> {}
            pub fn encode_frames<F>(&mut self, frames: F) -> ImageResult<()> where F: IntoIterator<Item = Frame> {}
            pub fn try_encode_frames<F>(&mut self, frames: F) -> ImageResult<()> where F: IntoIterator<Item = ImageResult<Frame>> {}
        }
        impl<W: Write> ImageEncoder for GifEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
    }
    pub mod hdr {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{Read, Write};
        pub const SIGNATURE: &[u8] = _;
        pub struct HdrDecoder<R>;
        impl<R: Read> HdrDecoder<R> {
            pub fn new(reader: R) -> ImageResult<Self> {}
            pub fn new_nonstrict(reader: R) -> ImageResult<Self> {}
            pub fn with_strictness(reader: R, strict: bool) -> ImageResult<HdrDecoder<R>> {}
            pub fn metadata(&self) -> HdrMetadata {}
        }
        impl<R: Read> ImageDecoder for HdrDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        #[derive(Clone)] pub struct HdrMetadata { pub width: u32, pub height: u32, pub orientation: ((i8, i8), (i8, i8)), pub exposure: Option<f32>, pub color_correction: Option<(f32, f32, f32)>, pub pixel_aspect_ratio: Option<f32>, pub custom_attributes: Vec<(String, String)> }
        pub struct HdrEncoder<W: Write>;
        impl<W: Write> ImageEncoder for HdrEncoder<W> {
            fn write_image(self, unaligned_bytes: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        impl<W: Write> HdrEncoder<W> {
            pub fn new(w: W) -> HdrEncoder<W> {}
            pub fn encode(self, rgb: &[Rgb<f32>], width: usize, height: usize) -> ImageResult<()> {}
        }
        pub mod decoder {
            use std::{error, fmt};
            use std::num::{ParseFloatError, ParseIntError};
            #[derive(Clone)] pub enum DecoderError { RadianceHdrSignatureInvalid, TruncatedHeader, TruncatedDimensions, UnparsableF32(LineType, ParseFloatError), UnparsableU32(LineType, ParseIntError), LineTooShort(LineType), ExtraneousColorcorrNumbers, DimensionsLineTooShort(usize, usize), DimensionsLineTooLong(usize), WrongScanlineLength(usize, usize), FirstPixelRlMarker }
            impl fmt::Display for DecoderError {}
            impl error::Error for DecoderError {}
            #[derive(Clone, Copy)] pub enum LineType { Exposure, Pixaspect, Colorcorr, DimensionsHeight, DimensionsWidth }
            impl fmt::Display for LineType {}
        }
    }
    pub mod ico {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::borrow::Cow;
        use std::io::{BufRead, Seek, Write};
        pub struct IcoDecoder<R: BufRead + Seek>;
        impl<R: BufRead + Seek> IcoDecoder<R> { pub fn new(r: R) -> ImageResult<IcoDecoder<R>> {} }
        impl<R: BufRead + Seek> ImageDecoder for IcoDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct IcoEncoder<W: Write>;
        impl<W: Write> IcoEncoder<W> {
            pub fn new(w: W) -> IcoEncoder<W> {}
            pub fn encode_images(self, images: &[IcoFrame]) -> ImageResult<()> {}
        }
        impl<W: Write> ImageEncoder for IcoEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        pub struct IcoFrame;
        impl IcoFrame {
            pub fn with_encoded(encoded_image: impl Into<Cow<[u8]>>, width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<Self> {}
            pub fn as_png(buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<Self> {}
        }
        pub mod decoder {
            use std::{error, fmt};
            #[derive(Clone, Copy)] pub enum DecoderError { NoEntries, IcoEntryTooManyPlanesOrHotspot, IcoEntryTooManyBitsPerPixelOrHotspot, PngShorterThanHeader, PngNotRgba, InvalidDataSize, ImageEntryDimensionMismatch { format: IcoEntryImageFormat, entry: (u16, u16), image: (u32, u32) } }
            impl fmt::Display for DecoderError {}
            impl error::Error for DecoderError {}
            #[derive(Clone, Copy)] pub enum IcoEntryImageFormat { Png, Bmp }
            impl fmt::Display for IcoEntryImageFormat {}
        }
    }
    pub mod jpeg {
        use crate::{ColorType, DynamicImage, ExtendedColorType, GenericImageView, ImageDecoder, ImageEncoder, ImageResult, Limits, PixelWithColorType};
        use crate::error::UnsupportedError;
        use crate::io::encoder::MethodSealedToImage;
        use crate::metadata::Orientation;
        use std::io::{BufRead, Seek, Write};
        pub struct JpegDecoder<R>;
        impl<R: BufRead + Seek> JpegDecoder<R> { pub fn new(r: R) -> ImageResult<JpegDecoder<R>> {} }
        impl<R: BufRead + Seek> ImageDecoder for JpegDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn orientation(&mut self) -> ImageResult<Orientation> {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        #[derive(Clone, Copy)] pub enum PixelDensityUnit { PixelAspectRatio, Inches, Centimeters }
        #[derive(Clone, Copy)] pub struct PixelDensity { pub density: (u16, u16), pub unit: PixelDensityUnit }
        impl PixelDensity { pub fn dpi(density: u16) -> Self {} }
        impl Default for PixelDensity {}
        pub struct JpegEncoder<W>;
        impl<W: Write> JpegEncoder<W> {
            pub fn new(w: W) -> JpegEncoder<W> {}
            pub fn new_with_quality(w: W, quality: u8) -> JpegEncoder<W> {}
            pub fn set_pixel_density(&mut self, pixel_density: PixelDensity) {}
            pub fn encode(&mut self, image: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            pub fn encode_image<I: GenericImageView>(&mut self, image: &I) -> ImageResult<()> where I::Pixel: PixelWithColorType {}
        }
        impl<W: Write> ImageEncoder for JpegEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn make_compatible_img(&self, arg1: MethodSealedToImage, img: &DynamicImage) -> Option<DynamicImage> {}
        }
        pub mod encoder {
            use std::{error, fmt};
            #[derive(Clone, Copy)] pub enum EncoderError { InvalidSize(u32, u32) }
            impl fmt::Display for EncoderError {}
            impl error::Error for EncoderError {}
        }
    }
    pub mod openexr {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{BufRead, Seek, Write};
        pub struct OpenExrDecoder<R>;
        impl<R: BufRead + Seek> OpenExrDecoder<R> {
            pub fn new(source: R) -> ImageResult<Self> {}
            pub fn with_alpha_preference(source: R, alpha_preference: Option<bool>) -> ImageResult<Self> {}
        }
        impl<R: BufRead + Seek> ImageDecoder for OpenExrDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn original_color_type(&self) -> ExtendedColorType {}
            fn read_image(self, unaligned_bytes: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct OpenExrEncoder<W>;
        impl<W> OpenExrEncoder<W> { pub fn new(write: W) -> Self {} }
        impl<W> ImageEncoder for OpenExrEncoder<W> where W: Write + Seek {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
    }
    pub mod png {
        use crate::{AnimationDecoder, ColorType, ExtendedColorType, Frames, ImageDecoder, ImageEncoder, ImageResult, Limits};
        use crate::error::UnsupportedError;
        use crate::metadata::LoopCount;
        use std::io::{BufRead, Seek, Write};
        pub struct PngDecoder<R: BufRead + Seek>;
        impl<R: BufRead + Seek> PngDecoder<R> {
            pub fn new(r: R) -> ImageResult<PngDecoder<R>> {}
            pub fn with_limits(r: R, limits: Limits) -> ImageResult<PngDecoder<R>> {}
            pub fn gamma_value(&self) -> ImageResult<Option<f64>> {}
            pub fn apng(self) -> ImageResult<ApngDecoder<R>> {}
            pub fn is_apng(&self) -> ImageResult<bool> {}
        }
        impl<R: BufRead + Seek> ImageDecoder for PngDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn iptc_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
            fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
        }
        pub struct ApngDecoder<R: BufRead + Seek>;
        impl<R: BufRead + Seek> AnimationDecoder for ApngDecoder<R> {
            fn loop_count(&self) -> LoopCount {}
            fn into_frames(self) -> Frames {}
        }
        pub struct PngEncoder<W: Write>;
        impl<W: Write> PngEncoder<W> {
            pub fn new(w: W) -> PngEncoder<W> {}
            pub fn new_with_quality(w: W, compression: CompressionType, filter: FilterType) -> PngEncoder<W> {}
        }
        impl<W: Write> ImageEncoder for PngEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
        }
        #[derive(Clone, Copy, Default)] pub enum CompressionType { Default, Fast, Best, Uncompressed, Level(u8) }
        #[derive(Clone, Copy, Default)] pub enum FilterType { NoFilter, Sub, Up, Avg, Paeth, Adaptive }
    }
    pub mod pnm {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use crate::codecs::pnm::decoder::{DecodableImageHeader, TupleType};
        use crate::codecs::pnm::encoder::FlatSamples;
        use std::io;
        use std::io::{Read, Write};
        pub struct PnmDecoder<R>;
        impl<R: Read> PnmDecoder<R> {
            pub fn new(buffered_read: R) -> ImageResult<PnmDecoder<R>> {}
            pub fn header(&self) -> &PnmHeader {}
            pub fn into_inner(self) -> (R, PnmHeader) {}
            pub fn subtype(&self) -> PnmSubtype {}
        }
        impl<R: Read> ImageDecoder for PnmDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn original_color_type(&self) -> ExtendedColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct PnmEncoder<W: Write>;
        impl<W: Write> PnmEncoder<W> {
            pub fn new(writer: W) -> Self {}
            pub fn with_subtype(self, subtype: PnmSubtype) -> Self {}
            pub fn with_header(self, header: PnmHeader) -> Self {}
            pub fn with_dynamic_header(self) -> Self {}
            pub fn encode<S>(&mut self, image: S, width: u32, height: u32, color: ExtendedColorType) -> ImageResult<()> where S: Into<FlatSamples> {}
        }
        impl<W: Write> ImageEncoder for PnmEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        #[derive(Clone, Copy)] pub enum SampleEncoding { Binary, Ascii }
        #[derive(Clone, Copy)] pub enum PnmSubtype { Bitmap(SampleEncoding), Graymap(SampleEncoding), Pixmap(SampleEncoding), ArbitraryMap }
        impl PnmSubtype {
            pub fn magic_constant(self) -> &[u8; 2] {}
            pub fn sample_encoding(self) -> SampleEncoding {}
        }
        #[derive(Clone)] pub struct PnmHeader;
        impl PnmHeader {
            pub fn subtype(&self) -> PnmSubtype {}
            pub fn width(&self) -> u32 {}
            pub fn height(&self) -> u32 {}
            pub fn maximal_sample(&self) -> u32 {}
            pub fn as_bitmap(&self) -> Option<&BitmapHeader> {}
            pub fn as_graymap(&self) -> Option<&GraymapHeader> {}
            pub fn as_pixmap(&self) -> Option<&PixmapHeader> {}
            pub fn as_arbitrary(&self) -> Option<&ArbitraryHeader> {}
            pub fn write(&self, writer: &mut dyn io::Write) -> io::Result<()> {}
        }
        impl From<BitmapHeader> for PnmHeader {}
        impl From<GraymapHeader> for PnmHeader {}
        impl From<PixmapHeader> for PnmHeader {}
        impl From<ArbitraryHeader> for PnmHeader {}
        #[derive(Clone, Copy)] pub struct BitmapHeader { pub encoding: SampleEncoding, pub height: u32, pub width: u32 }
        impl DecodableImageHeader for BitmapHeader { fn tuple_type(&self) -> ImageResult<TupleType> {} }
        #[derive(Clone, Copy)] pub struct GraymapHeader { pub encoding: SampleEncoding, pub height: u32, pub width: u32, pub maxwhite: u32 }
        impl DecodableImageHeader for GraymapHeader { fn tuple_type(&self) -> ImageResult<TupleType> {} }
        #[derive(Clone, Copy)] pub struct PixmapHeader { pub encoding: SampleEncoding, pub height: u32, pub width: u32, pub maxval: u32 }
        impl DecodableImageHeader for PixmapHeader { fn tuple_type(&self) -> ImageResult<TupleType> {} }
        #[derive(Clone)] pub struct ArbitraryHeader { pub height: u32, pub width: u32, pub depth: u32, pub maxval: u32, pub tupltype: Option<ArbitraryTuplType> }
        impl DecodableImageHeader for ArbitraryHeader { fn tuple_type(&self) -> ImageResult<TupleType> {} }
        #[derive(Clone)] pub enum ArbitraryTuplType { BlackAndWhite, BlackAndWhiteAlpha, Grayscale, GrayscaleAlpha, RGB, RGBAlpha, Custom(String) }
        pub mod decoder {
            use crate::ImageResult;
            #[derive(Clone, Copy)] pub enum TupleType { PbmBit, BWBit, BWAlphaBit, GrayU8, GrayAlphaU8, GrayU16, GrayAlphaU16, RGBU8, RGBAlphaU8, RGBU16, RGBAlphaU16 }
            pub trait DecodableImageHeader {
                fn tuple_type(&self) -> ImageResult<TupleType>;
            }
        }
        pub mod encoder {
            #[derive(Clone, Copy)] pub enum FlatSamples { U8(&[u8]), U16(&[u16]) }
            impl From<&[u8]> for FlatSamples {}
            impl From<&[u16]> for FlatSamples {}
        }
    }
    pub mod qoi {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use std::io::{Read, Write};
        pub struct QoiDecoder<R>;
        impl<R> QoiDecoder<R> where R: Read { pub fn new(reader: R) -> ImageResult<Self> {} }
        impl<R: Read> ImageDecoder for QoiDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct QoiEncoder<W>;
        impl<W: Write> QoiEncoder<W> { pub fn new(writer: W) -> Self {} }
        impl<W: Write> ImageEncoder for QoiEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
    }
    pub mod tga {
        use crate::{ColorType, DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageResult};
        use crate::io::encoder::MethodSealedToImage;
        use std::io::{Read, Write};
        pub struct TgaDecoder<R>;
        impl<R: Read> TgaDecoder<R> { pub fn new(r: R) -> ImageResult<TgaDecoder<R>> {} }
        impl<R: Read> ImageDecoder for TgaDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn original_color_type(&self) -> ExtendedColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct TgaEncoder<W: Write>;
        impl<W: Write> TgaEncoder<W> {
            pub fn new(w: W) -> TgaEncoder<W> {}
            pub fn disable_rle(self) -> TgaEncoder<W> {}
            pub fn encode(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        impl<W: Write> ImageEncoder for TgaEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn make_compatible_img(&self, arg1: MethodSealedToImage, img: &DynamicImage) -> Option<DynamicImage> {}
        }
        pub mod encoder {
            use std::{error, fmt};
            #[derive(Clone, Copy)] pub enum EncoderError { WidthInvalid(u32), HeightInvalid(u32), Empty(u32, u32) }
            impl fmt::Display for EncoderError {}
            impl error::Error for EncoderError {}
        }
    }
    pub mod tiff {
        use crate::{ColorType, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, ImageResult, Limits};
        use crate::error::UnsupportedError;
        use crate::metadata::Orientation;
        use std::io;
        use std::io::{BufRead, Read, Seek, Write};
        pub struct TiffDecoder<R>;
        impl<R> TiffDecoder<R> where R: BufRead + Seek { pub fn new(r: R) -> Result<TiffDecoder<R>, ImageError> {} }
        impl<R: BufRead + Seek> ImageDecoder for TiffDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn original_color_type(&self) -> ExtendedColorType {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn orientation(&mut self) -> ImageResult<Orientation> {}
            fn set_limits(&mut self, limits: Limits) -> ImageResult<()> {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
        }
        pub struct TiffReader<R>;
        impl<R> Read for TiffReader<R> {
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        }
        pub struct TiffEncoder<W>;
        impl<W: Write + Seek> TiffEncoder<W> {
            pub fn new(w: W) -> TiffEncoder<W> {}
            pub fn encode(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        impl<W: Write + Seek> ImageEncoder for TiffEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
        }
    }
    pub mod webp {
        use crate::{AnimationDecoder, ColorType, DynamicImage, ExtendedColorType, Frames, ImageDecoder, ImageEncoder, ImageResult};
        use crate::error::UnsupportedError;
        use crate::io::encoder::MethodSealedToImage;
        use crate::metadata::{LoopCount, Orientation};
        use std::io::{BufRead, Seek, Write};
        pub struct WebPDecoder<R>;
        impl<R: BufRead + Seek> WebPDecoder<R> {
            pub fn new(r: R) -> ImageResult<Self> {}
            pub fn has_animation(&self) -> bool {}
            pub fn set_background_color(&mut self, color: Rgba<u8>) -> ImageResult<()> {}
        }
        impl<R: BufRead + Seek> ImageDecoder for WebPDecoder<R> {
            fn dimensions(&self) -> (u32, u32) {}
            fn color_type(&self) -> ColorType {}
            fn read_image(self, buf: &mut [u8]) -> ImageResult<()> {}
            fn read_image_boxed(self: Box<Self>, buf: &mut [u8]) -> ImageResult<()> {}
            fn icc_profile(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn exif_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn xmp_metadata(&mut self) -> ImageResult<Option<Vec<u8>>> {}
            fn orientation(&mut self) -> ImageResult<Orientation> {}
        }
        impl<R: BufRead + Seek> AnimationDecoder for WebPDecoder<R> {
            fn loop_count(&self) -> LoopCount {}
            fn into_frames(self) -> Frames {}
        }
        pub struct WebPEncoder<W>;
        impl<W: Write> WebPEncoder<W> {
            pub fn new_lossless(w: W) -> Self {}
            pub fn encode(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
        }
        impl<W: Write> ImageEncoder for WebPEncoder<W> {
            fn write_image(self, buf: &[u8], width: u32, height: u32, color_type: ExtendedColorType) -> ImageResult<()> {}
            fn set_icc_profile(&mut self, icc_profile: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn set_exif_metadata(&mut self, exif: Vec<u8>) -> Result<(), UnsupportedError> {}
            fn make_compatible_img(&self, arg1: MethodSealedToImage, img: &DynamicImage) -> Option<DynamicImage> {}
        }
    }
}
pub mod color {
    use crate::Primitive;
    use crate::traits::Enlargeable;
    pub trait FromColor<Other> {
        fn from_color(&mut self, arg1: &Other);
    }
    impl<S: Primitive, T: Primitive> FromColor<Luma<S>> for Luma<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Luma<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<LumaA<S>> for Luma<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &LumaA<S>) {}
    }
    impl<S: Primitive + Enlargeable, T: Primitive> FromColor<Rgb<S>> for Luma<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgb<S>) {}
    }
    impl<S: Primitive + Enlargeable, T: Primitive> FromColor<Rgba<S>> for Luma<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgba<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<LumaA<S>> for LumaA<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &LumaA<S>) {}
    }
    impl<S: Primitive + Enlargeable, T: Primitive> FromColor<Rgb<S>> for LumaA<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgb<S>) {}
    }
    impl<S: Primitive + Enlargeable, T: Primitive> FromColor<Rgba<S>> for LumaA<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgba<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Luma<S>> for LumaA<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Luma<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Rgba<S>> for Rgba<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgba<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Rgb<S>> for Rgba<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgb<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<LumaA<S>> for Rgba<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, gray: &LumaA<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Luma<S>> for Rgba<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, gray: &Luma<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Rgb<S>> for Rgb<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgb<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Rgba<S>> for Rgb<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Rgba<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<LumaA<S>> for Rgb<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &LumaA<S>) {}
    }
    impl<S: Primitive, T: Primitive> FromColor<Luma<S>> for Rgb<T> where T: FromPrimitive<S> {
        fn from_color(&mut self, other: &Luma<S>) {}
    }
    pub trait FromPrimitive<Component> {
        fn from_primitive(component: Component) -> Self;
    }
    impl<T: Primitive> FromPrimitive<T> for T { fn from_primitive(sample: T) -> Self {} }
    impl FromPrimitive<f32> for u8 { fn from_primitive(float: f32) -> Self {} }
    impl FromPrimitive<f32> for u16 { fn from_primitive(float: f32) -> Self {} }
    impl FromPrimitive<u16> for u8 { fn from_primitive(c16: u16) -> Self {} }
    impl FromPrimitive<u16> for f32 { fn from_primitive(int: u16) -> Self {} }
    impl FromPrimitive<u8> for f32 { fn from_primitive(int: u8) -> Self {} }
    impl FromPrimitive<u8> for u16 { fn from_primitive(c8: u8) -> Self {} }
}
pub mod error {
    use crate::{ExtendedColorType, ImageFormat, LimitSupport, Limits};
    use crate::metadata::Cicp;
    use std::{fmt, path};
    use std::error::Error;
    pub use crate::{ImageError, ImageResult};
    pub struct UnsupportedError;
    impl UnsupportedError {
        pub fn from_format_and_kind(format: ImageFormatHint, kind: UnsupportedErrorKind) -> Self {}
        pub fn kind(&self) -> UnsupportedErrorKind {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl From<ImageFormatHint> for UnsupportedError {}
    impl fmt::Display for UnsupportedError {}
    impl Error for UnsupportedError {}
    #[derive(Clone)] pub enum UnsupportedErrorKind { Color(ExtendedColorType), ColorLayout(ExtendedColorType), ColorspaceCicp(Cicp), Format(ImageFormatHint), GenericFeature(String) }
    pub struct EncodingError;
    impl EncodingError {
        pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn Error + Send + Sync>>) -> Self {}
        pub fn from_format_hint(format: ImageFormatHint) -> Self {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl fmt::Display for EncodingError {}
    impl Error for EncodingError {}
    pub struct ParameterError;
    impl ParameterError {
        pub fn from_kind(kind: ParameterErrorKind) -> Self {}
        pub fn kind(&self) -> ParameterErrorKind {}
    }
    impl fmt::Display for ParameterError {}
    impl Error for ParameterError {}
    #[derive(Clone)] pub enum ParameterErrorKind { DimensionMismatch, FailedAlready, RgbCicpRequired(Cicp), Generic(String), NoMoreData, CicpMismatch { expected: Cicp, found: Cicp } }
    pub struct DecodingError;
    impl DecodingError {
        pub fn new(format: ImageFormatHint, err: impl Into<Box<dyn Error + Send + Sync>>) -> Self {}
        pub fn from_format_hint(format: ImageFormatHint) -> Self {}
        pub fn format_hint(&self) -> ImageFormatHint {}
    }
    impl fmt::Display for DecodingError {}
    impl Error for DecodingError {}
    pub struct LimitError;
    impl LimitError {
        pub fn from_kind(kind: LimitErrorKind) -> Self {}
        pub fn kind(&self) -> LimitErrorKind {}
    }
    impl From<LimitErrorKind> for LimitError {}
    impl fmt::Display for LimitError {}
    impl Error for LimitError {}
    #[derive(Clone)] pub enum LimitErrorKind { DimensionError, InsufficientMemory, Unsupported { limits: Limits, supported: LimitSupport } }
    #[derive(Clone)] pub enum ImageFormatHint { Exact(ImageFormat), Name(String), PathExtension(path::PathBuf), Unknown }
    impl From<ImageFormat> for ImageFormatHint {}
    impl From<&path::Path> for ImageFormatHint {}
    impl fmt::Display for ImageFormatHint {}
    #[derive(Clone)] pub struct TryFromExtendedColorError;
    impl fmt::Display for TryFromExtendedColorError {}
    impl Error for TryFromExtendedColorError {}
}
pub mod hooks {
    use crate::{ImageDecoder, ImageResult};
    use std::io;
    use std::ffi::{OsStr, OsString};
    use std::io::{BufRead, Read, Seek};
    pub struct GenericReader;
    impl Read for GenericReader {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl BufRead for GenericReader {
        fn fill_buf(&mut self) -> io::Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Seek for GenericReader {
        fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {}
        fn rewind(&mut self) -> io::Result<()> {}
        fn stream_position(&mut self) -> io::Result<u64> {}
    }
    pub type DecodingHook = Box<dyn Fn(GenericReader) -> ImageResult<Box<dyn ImageDecoder>> + Send + Sync>;
    pub fn register_decoding_hook(extension: OsString, hook: DecodingHook) -> bool {}
    pub fn decoding_hook_registered(extension: &OsStr) -> bool {}
    pub fn register_format_detection_hook(extension: OsString, signature: &[u8], mask: Option<&[u8]>) {}
}
pub mod imageops {
    use crate::{GenericImage, GenericImageView, ImageBuffer, ImageResult, Pixel, Primitive, SubImage};
    use crate::color::FromColor;
    use crate::imageops::colorops::Subpixel;
    use crate::traits::{Enlargeable, Lerp};
    use std::ops;
    pub fn crop<I: GenericImageView>(image: &mut I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&mut I> {}
    pub fn crop_imm<I: GenericImageView>(image: &I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I> {}
    pub fn overlay_bounds(arg0: (u32, u32), arg1: (u32, u32), x: u32, y: u32) -> (u32, u32) {}
    pub fn overlay<I, J>(bottom: &mut I, top: &J, x: i64, y: i64) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel> {}
    pub fn tile<I, J>(bottom: &mut I, top: &J) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel> {}
    pub fn vertical_gradient<S, P, I>(img: &mut I, start: &P, stop: &P) where I: GenericImage<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive + Lerp {}
    pub fn horizontal_gradient<S, P, I>(img: &mut I, start: &P, stop: &P) where I: GenericImage<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive + Lerp {}
    pub fn replace<I, J>(bottom: &mut I, top: &J, x: i64, y: i64) where I: GenericImage, J: GenericImageView<Pixel = I::Pixel> {}
    pub fn rotate90<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn rotate180<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn rotate270<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn rotate90_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, Container: ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]> {}
    pub fn rotate180_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, Container: ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]> {}
    pub fn rotate270_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, Container: ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]> {}
    pub fn flip_horizontal<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn flip_vertical<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn flip_horizontal_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, Container: ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]> {}
    pub fn flip_vertical_in<I, Container>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()> where I: GenericImageView, Container: ops::DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]> {}
    pub fn rotate180_in_place<I: GenericImage>(image: &mut I) {}
    pub fn flip_horizontal_in_place<I: GenericImage>(image: &mut I) {}
    pub fn flip_vertical_in_place<I: GenericImage>(image: &mut I) {}
    pub fn grayscale<I: GenericImageView>(image: &I) -> ImageBuffer<Luma<Subpixel<I>>, Vec<Subpixel<I>>> {}
    pub fn grayscale_alpha<I: GenericImageView>(image: &I) -> ImageBuffer<LumaA<Subpixel<I>>, Vec<Subpixel<I>>> {}
    pub fn grayscale_with_type<NewPixel, I: GenericImageView>(image: &I) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> where NewPixel: Pixel + FromColor<Luma<Subpixel<I>>> {}
    pub fn grayscale_with_type_alpha<NewPixel, I: GenericImageView>(image: &I) -> ImageBuffer<NewPixel, Vec<NewPixel::Subpixel>> where NewPixel: Pixel + FromColor<LumaA<Subpixel<I>>> {}
    pub fn invert<I: GenericImage>(image: &mut I) {}
    pub fn contrast<I, P, S>(image: &I, contrast: f32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive {}
    pub fn brighten<I, P, S>(image: &I, value: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive {}
    pub fn huerotate<I, P, S>(image: &I, value: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive {}
    pub trait ColorMap {
        type Color;
        fn index_of(&self, color: &Self::Color) -> usize;
        fn lookup(&self, index: usize) -> Option<Self::Color> {}
        fn has_lookup(&self) -> bool {}
        fn map_color(&self, color: &mut Self::Color);
    }
    impl ColorMap for color_quant::NeuQuant {
        type Color = crate::color::Rgba<u8>;
        fn index_of(&self, color: &Self::Color) -> usize {}
        fn lookup(&self, idx: usize) -> Option<Self::Color> {}
        fn has_lookup(&self) -> bool {}
        fn map_color(&self, color: &mut Self::Color) {}
    }
    #[derive(Clone, Copy)] pub struct BiLevel;
    impl ColorMap for BiLevel {
        type Color = Luma<u8>;
        fn index_of(&self, color: &Luma<u8>) -> usize {}
        fn lookup(&self, idx: usize) -> Option<Self::Color> {}
        fn has_lookup(&self) -> bool {}
        fn map_color(&self, color: &mut Luma<u8>) {}
    }
    pub fn dither<Pix, Map>(image: &mut ImageBuffer<Pix, Vec<u8>>, color_map: &Map) where Map: ColorMap<Color = Pix>, Pix: Pixel<Subpixel = u8> {}
    pub fn index_colors<Pix, Map>(image: &ImageBuffer<Pix, Vec<u8>>, color_map: &Map) -> ImageBuffer<Luma<u8>, Vec<u8>> where Map: ColorMap<Color = Pix>, Pix: Pixel<Subpixel = u8> {}
    pub fn fast_blur<P: Pixel>(input_buffer: &ImageBuffer<P, Vec<P::Subpixel>>, sigma: f32) -> ImageBuffer<P, Vec<P::Subpixel>> {}
    #[derive(Clone, Copy)] pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 }
    pub fn sample_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P> {}
    pub fn sample_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, u: f32, v: f32) -> Option<P> {}
    pub fn interpolate_nearest<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P> {}
    pub fn interpolate_bilinear<P: Pixel>(img: &impl GenericImageView<Pixel = P>, x: f32, y: f32) -> Option<P> {}
    #[blocking(cpu)] pub fn thumbnail<I, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive + Enlargeable {}
    pub fn filter3x3<I, P, S>(image: &I, kernel: &[f32]) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive {}
    #[blocking(cpu)] pub fn resize<I: GenericImageView>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    #[blocking(cpu)] pub fn blur<I: GenericImageView>(image: &I, sigma: f32) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    pub fn blur_advanced<I: GenericImageView>(image: &I, parameters: GaussianBlurParameters) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>> {}
    #[derive(Clone, Copy)] pub struct GaussianBlurParameters;
    impl GaussianBlurParameters {
        pub const SMOOTHING_3: GaussianBlurParameters = _;
        pub const SMOOTHING_5: GaussianBlurParameters = _;
        pub const SMOOTHING_7: GaussianBlurParameters = _;
        pub fn new_from_radius(radius: f32) -> GaussianBlurParameters {}
        pub fn new_from_kernel_size(kernel_size: f32) -> GaussianBlurParameters {}
        pub fn new_anisotropic_kernel_size(x_axis_kernel_size: f32, y_axis_kernel_size: f32) -> GaussianBlurParameters {}
        pub fn new_from_sigma(sigma: f32) -> GaussianBlurParameters {}
    }
    pub fn unsharpen<I, P, S>(image: &I, sigma: f32, threshold: i32) -> ImageBuffer<P, Vec<S>> where I: GenericImageView<Pixel = P>, P: Pixel<Subpixel = S>, S: Primitive {}
    pub mod colorops {
        use crate::{GenericImage, GenericImageView, Pixel};
        pub use crate::imageops::{BiLevel, ColorMap, brighten, contrast, dither, grayscale, grayscale_alpha, grayscale_with_type, grayscale_with_type_alpha, huerotate, index_colors, invert};
        pub fn contrast_in_place<I>(image: &mut I, contrast: f32) where I: GenericImage {}
        pub fn brighten_in_place<I>(image: &mut I, value: i32) where I: GenericImage {}
        pub fn huerotate_in_place<I>(image: &mut I, value: i32) where I: GenericImage {}
        pub type Subpixel<I> = <<I as GenericImageView>::Pixel as Pixel>::Subpixel;
    }
}
pub mod images {
    pub mod buffer {
        use crate::ImageBuffer;
        pub type Rgb16Image = ImageBuffer<Rgb<u16>, Vec<u16>>;
        pub type Rgba16Image = ImageBuffer<Rgba<u16>, Vec<u16>>;
        pub type Gray16Image = ImageBuffer<Luma<u16>, Vec<u16>>;
        pub type GrayAlpha16Image = ImageBuffer<LumaA<u16>, Vec<u16>>;
    }
    pub mod sub_image {
        use crate::{GenericImage, GenericImageView, ImageBuffer, ImageError, Pixel};
        use crate::flat::ViewOfPixel;
        use std::ops::{Deref, DerefMut};
        #[derive(Clone, Copy)] pub struct SubImageInner<I>;
        impl<I> GenericImageView for SubImageInner<I> where I: Deref, I::Target: GenericImageView {
            type Pixel = DerefPixel<I>;
            fn dimensions(&self) -> (u32, u32) {}
            fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel {}
            fn buffer_with_dimensions(&self, width: u32, height: u32) -> ImageBuffer<<I::Target as GenericImageView>::Pixel, Vec<<<I::Target as GenericImageView>::Pixel as Pixel>::Subpixel>> {}
            fn to_pixel_view(&self) -> Option<ViewOfPixel<Self::Pixel>> {}
        }
        impl<I> GenericImage for SubImageInner<I> where I: DerefMut, I::Target: GenericImage {
            fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Self::Pixel {}
            fn put_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel) {}
            fn blend_pixel(&mut self, x: u32, y: u32, pixel: Self::Pixel) {}
            fn copy_from<O>(&mut self, other: &O, x: u32, y: u32) -> Result<(), ImageError> where O: GenericImageView<Pixel = Self::Pixel> {}
        }
        pub type DerefPixel<I> = <<I as Deref>::Target as GenericImageView>::Pixel;
        pub type DerefSubpixel<I> = <DerefPixel<I> as Pixel>::Subpixel;
    }
}
pub mod io {
    use crate::ImageReader;
    pub type Reader<R> = ImageReader<R>;
    pub type Limits = crate::Limits;
    pub type LimitSupport = crate::LimitSupport;
    pub mod encoder {
        #[derive(Clone, Copy)] pub struct MethodSealedToImage;
    }
}
pub mod traits {
    use crate::Primitive;
    use num_traits::{Bounded, Num, NumCast};
    use std::ops::AddAssign;
    pub trait Enlargeable: Bounded + NumCast {
        type Larger: Copy + NumCast + Num + PartialOrd<Self::Larger> + Clone + Bounded + AddAssign;
        fn clamp_from(n: Self::Larger) -> Self {}
        fn to_larger(self) -> Self::Larger {}
    }
    impl Enlargeable for u8 { type Larger = u32; }
    impl Enlargeable for u16 { type Larger = u32; }
    impl Enlargeable for u32 { type Larger = u64; }
    impl Enlargeable for u64 { type Larger = u128; }
    impl Enlargeable for usize { type Larger = u128; }
    impl Enlargeable for i8 { type Larger = i32; }
    impl Enlargeable for i16 { type Larger = i32; }
    impl Enlargeable for i32 { type Larger = i64; }
    impl Enlargeable for i64 { type Larger = i128; }
    impl Enlargeable for isize { type Larger = i128; }
    impl Enlargeable for f32 { type Larger = f64; }
    impl Enlargeable for f64 { type Larger = f64; }
    pub trait Lerp: Bounded + NumCast {
        type Ratio: Primitive;
        fn lerp(a: Self, b: Self, ratio: Self::Ratio) -> Self {}
    }
    impl Lerp for u8 { type Ratio = f32; }
    impl Lerp for u16 { type Ratio = f32; }
    impl Lerp for u32 { type Ratio = f64; }
    impl Lerp for f32 {
        type Ratio = f32;
        fn lerp(a: Self, b: Self, ratio: Self::Ratio) -> Self {}
    }
    pub mod seals {
        pub trait EncodableLayout {}
        impl EncodableLayout for [u8] {}
        impl EncodableLayout for [u16] {}
        impl EncodableLayout for [f32] {}
    }
}

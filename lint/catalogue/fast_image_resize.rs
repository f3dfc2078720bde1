//! fast_image_resize 6.1.0.

pub use self::pixels::PixelType;
pub mod pixels { #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum PixelType { U8, U8x2, U8x3, U8x4, U16, U16x2, U16x3, U16x4, I32, F32, F32x2, F32x3, F32x4 } }
pub mod images {
    use crate::{ImageBufferError, IntoImageView, IntoImageViewMut, PixelType};
    #[derive(Debug)] pub struct Image;
    impl Image {
        pub fn new(width: u32, height: u32, pixel_type: PixelType) -> Self {}
        pub fn from_vec_u8(width: u32, height: u32, buffer: Vec<u8>, pixel_type: PixelType) -> Result<Self, ImageBufferError> {}
        pub fn from_slice_u8(width: u32, height: u32, buffer: &mut [u8], pixel_type: PixelType) -> Result<Self, ImageBufferError> {}
        pub fn pixel_type(&self) -> PixelType {}
        pub fn width(&self) -> u32 {}
        pub fn height(&self) -> u32 {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn buffer_mut(&mut self) -> &mut [u8] {}
        pub fn into_vec(self) -> Vec<u8> {}
        pub fn copy(&self) -> Image {}
    }
    impl IntoImageView for Image {}
    impl IntoImageViewMut for Image {}
    #[derive(Clone, Copy, Debug)] pub struct ImageRef;
    impl ImageRef {
        pub fn new(width: u32, height: u32, buffer: &[u8], pixel_type: PixelType) -> Result<Self, ImageBufferError> {}
        pub fn width(&self) -> u32 {}
        pub fn height(&self) -> u32 {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl IntoImageView for ImageRef {}
}
pub trait IntoImageView {}
pub trait IntoImageViewMut: IntoImageView {}
pub trait ImageView {}
pub trait ImageViewMut: ImageView {}
impl IntoImageView for image::DynamicImage {}
impl IntoImageViewMut for image::DynamicImage {}
#[derive(Clone, Copy, Debug)] pub enum ImageBufferError { InvalidBufferSize, InvalidBufferAlignment }
impl std::fmt::Display for ImageBufferError {}
impl std::error::Error for ImageBufferError {}
#[derive(Clone, Copy, Debug)] pub enum ResizeError { ImageError, PixelTypesAreDifferent, SrcCroppingError }
impl std::fmt::Display for ResizeError {}
impl std::error::Error for ResizeError {}
#[derive(Clone, Copy, Debug, Default)] pub enum FilterType { Box, Bilinear, Hamming, CatmullRom, Mitchell, Gaussian, Lanczos3 }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum ResizeAlg { Nearest, Convolution(FilterType), Interpolation(FilterType), SuperSampling(FilterType, u8) }
#[derive(Clone, Copy, Debug, Default)] pub struct ResizeOptions { pub algorithm: ResizeAlg, pub mul_div_alpha: bool }
impl ResizeOptions {
    pub fn new() -> Self {}
    pub fn resize_alg(&self, resize_alg: ResizeAlg) -> Self {}
    pub fn crop(&self, left: f64, top: f64, width: f64, height: f64) -> Self {}
    pub fn fit_into_destination(&self, centering: Option<(f64, f64)>) -> Self {}
    pub fn use_alpha(&self, v: bool) -> Self {}
}
#[derive(Clone, Debug, Default)] pub struct Resizer;
impl Resizer {
    pub fn new() -> Self {}
    #[blocking(cpu)] pub fn resize(&mut self, src_image: &impl IntoImageView, dst_image: &mut impl IntoImageViewMut, options: impl Into<Option<&ResizeOptions>>) -> Result<(), ResizeError> {}
    #[blocking(cpu)] pub fn resize_typed(&mut self, src_view: &impl ImageView, dst_view: &mut impl ImageViewMut, options: impl Into<Option<&ResizeOptions>>) -> Result<(), ResizeError> {}
    pub fn size_of_internal_buffers(&self) -> usize {}
    pub fn reset_internal_buffers(&mut self) {}
}

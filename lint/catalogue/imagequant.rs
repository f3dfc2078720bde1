//! imagequant 4.4.1.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type RGBA = rgb::RGBA<u8>;
pub fn new() -> Attributes {}
#[derive(Clone, Debug, Default)] pub struct Attributes;
pub struct Image;
pub struct QuantizationResult;
pub struct Histogram;
impl Attributes {
    pub fn new() -> Self {}
    pub fn new_image<VecRGBA>(&self, pixels: VecRGBA, width: usize, height: usize, gamma: f64) -> Result<Image, Error> {}
    #[blocking(cpu)] pub fn quantize(&self, image: &mut Image) -> Result<QuantizationResult, Error> {}
    pub fn set_max_colors(&mut self, colors: u32) -> Result<(), Error> {}
    pub fn set_quality(&mut self, minimum: u8, target: u8) -> Result<(), Error> {}
    pub fn set_speed(&mut self, value: i32) -> Result<(), Error> {}
    pub fn set_min_posterization(&mut self, value: u8) -> Result<(), Error> {}
    pub fn min_posterization(&self) -> u8 {}
    pub fn speed(&self) -> u32 {}
    pub fn max_colors(&self) -> u32 {}
    pub fn quality(&self) -> (u8, u8) {}
    pub fn new_image_borrowed(&self, bitmap: &[RGBA], width: usize, height: usize, gamma: f64) -> Result<Image, Error> {}
    pub fn new_image_stride<VecRGBA>(&self, pixels: VecRGBA, width: usize, height: usize, stride: usize, gamma: f64) -> Result<Image, Error> {}
    pub fn new_image_stride_copy(&self, bitmap: &[RGBA], width: usize, height: usize, stride: usize, gamma: f64) -> Result<Image, Error> {}
    pub fn set_last_index_transparent(&mut self, is_last: bool) {}
}
impl Image {
    pub fn new<VecRGBA>(attr: &Attributes, pixels: VecRGBA, width: usize, height: usize, gamma: f64) -> Result<Self, Error> {}
    pub fn new_borrowed(attr: &Attributes, pixels: &[RGBA], width: usize, height: usize, gamma: f64) -> Result<Self, Error> {}
    pub fn set_importance_map(&mut self, map: impl Into<Box<[u8]>>) -> Result<(), Error> {}
    pub fn set_background(&mut self, background: Self) -> Result<(), Error> {}
    pub fn add_fixed_color(&mut self, color: RGBA) -> Result<(), Error> {}
    pub fn width(&self) -> usize {}
    pub fn height(&self) -> usize {}
    pub fn new_stride_borrowed(attr: &Attributes, pixels: &[RGBA], width: usize, height: usize, stride: usize, gamma: f64) -> Result<Self, Error> {}
    pub fn new_stride<VecRGBA>(attr: &Attributes, pixels: VecRGBA, width: usize, height: usize, stride: usize, gamma: f64) -> Result<Image, Error> {}
}
impl QuantizationResult {
    pub fn set_dithering_level(&mut self, value: f32) -> Result<(), Error> {}
    pub fn set_output_gamma(&mut self, value: f64) -> Result<(), Error> {}
    pub fn output_gamma(&self) -> f64 {}
    pub fn quantization_quality(&self) -> Option<u8> {}
    pub fn quantization_error(&self) -> Option<f64> {}
    pub fn remapping_error(&self) -> Option<f64> {}
    pub fn remapping_quality(&self) -> Option<u8> {}
    pub fn palette(&mut self) -> &[RGBA] {}
    #[blocking(cpu)] pub fn remapped(&mut self, image: &mut Image) -> Result<(Vec<RGBA>, Vec<u8>), Error> {}
    #[blocking(cpu)] pub fn remap_into_vec(&mut self, image: &mut Image, buf: &mut Vec<u8>) -> Result<Vec<RGBA>, Error> {}
    #[blocking(cpu)] pub fn remap_into(&mut self, image: &mut Image, output_buf: &mut [std::mem::MaybeUninit<u8>]) -> Result<(), Error> {}
    pub fn palette_vec(&mut self) -> Vec<RGBA> {}
    pub fn palette_len(&mut self) -> usize {}
    pub fn from_palette(attr: &Attributes, palette: &[RGBA], gamma: f64) -> Result<Self, Error> {}
    pub fn dithering_level(&self) -> f32 {}
}
impl Histogram {
    pub fn new(attr: &Attributes) -> Self {}
    pub fn add_image(&mut self, attr: &Attributes, image: &mut Image) -> Result<(), Error> {}
    pub fn add_colors(&mut self, entries: &[HistogramEntry], gamma: f64) -> Result<(), Error> {}
    pub fn add_fixed_color(&mut self, rgba: RGBA, gamma: f64) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn quantize(&mut self, attr: &Attributes) -> Result<QuantizationResult, Error> {}
}

//! ravif 0.13.0.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct EncodedImage { pub avif_file: Vec<u8>, pub color_byte_size: usize, pub alpha_byte_size: usize }
#[derive(Clone, Debug)] pub struct Encoder;
impl Encoder {
    pub fn new() -> Self {}
    pub fn with_quality(self, quality: f32) -> Self {}
    pub fn with_depth(self, depth: Option<u8>) -> Self {}
    pub fn with_bit_depth(self, depth: BitDepth) -> Self {}
    pub fn with_alpha_quality(self, quality: f32) -> Self {}
    pub fn with_speed(self, speed: u8) -> Self {}
    pub fn with_internal_color_model(self, color_model: ColorModel) -> Self {}
    pub fn with_internal_color_space(self, color_model: ColorModel) -> Self {}
    pub fn with_num_threads(self, num_threads: Option<usize>) -> Self {}
    pub fn with_alpha_color_mode(self, mode: AlphaColorMode) -> Self {}
    #[blocking(cpu)] pub fn encode_rgba(&self, in_buffer: Img<&[RGBA8]>) -> Result<EncodedImage, Error> {}
    #[blocking(cpu)] pub fn encode_rgb(&self, buffer: Img<&[RGB8]>) -> Result<EncodedImage, Error> {}
}

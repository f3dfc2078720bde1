//! webp 0.3.1.

use image::DynamicImage;
use std::ops::{Deref, DerefMut};
pub use libwebp_sys::{WebPConfig, WebPEncodingError};
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum PixelLayout { Rgb, Rgba }
impl PixelLayout {
    pub fn is_alpha(self) -> bool {}
    pub fn bytes_per_pixel(self) -> u8 {}
}
#[derive(Debug)] pub struct WebPMemory;
impl Deref for WebPMemory {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl DerefMut for WebPMemory { fn deref_mut(&mut self) -> &mut [u8] {} }
pub struct Encoder;
impl Encoder {
    pub fn new(image: &[u8], layout: PixelLayout, width: u32, height: u32) -> Self {}
    pub fn from_image(image: &DynamicImage) -> Result<Self, &str> {}
    pub fn from_rgb(image: &[u8], width: u32, height: u32) -> Self {}
    pub fn from_rgba(image: &[u8], width: u32, height: u32) -> Self {}
    #[blocking(cpu)] pub fn encode(&self, quality: f32) -> WebPMemory {}
    #[blocking(cpu)] pub fn encode_lossless(&self) -> WebPMemory {}
    #[blocking(cpu)] pub fn encode_simple(&self, lossless: bool, quality: f32) -> Result<WebPMemory, WebPEncodingError> {}
    #[blocking(cpu)] pub fn encode_advanced(&self, config: &WebPConfig) -> Result<WebPMemory, WebPEncodingError> {}
}
pub struct Decoder;
impl Decoder {
    pub fn new(data: &[u8]) -> Self {}
    #[blocking(cpu)] pub fn decode(&self) -> Option<WebPImage> {}
}
pub struct WebPImage;
impl WebPImage {
    pub fn to_image(&self) -> DynamicImage {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn is_alpha(&self) -> bool {}
    pub fn layout(&self) -> PixelLayout {}
}
impl Deref for WebPImage {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
#[derive(Debug)] pub struct BitstreamFeatures;
impl BitstreamFeatures {
    pub fn new(data: &[u8]) -> Option<Self> {}
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn has_alpha(&self) -> bool {}
    pub fn has_animation(&self) -> bool {}
}
pub struct AnimFrame;
impl AnimFrame {
    pub fn new(image: &[u8], layout: PixelLayout, width: u32, height: u32, timestamp: i32, config: Option<&WebPConfig>) -> Self {}
    pub fn from_image(image: &DynamicImage, timestamp: i32) -> Result<Self, &str> {}
    pub fn from_rgb(image: &[u8], width: u32, height: u32, timestamp: i32) -> Self {}
    pub fn from_rgba(image: &[u8], width: u32, height: u32, timestamp: i32) -> Self {}
    pub fn get_image(&self) -> &[u8] {}
    pub fn get_time_ms(&self) -> i32 {}
}
pub struct AnimEncoder;
impl AnimEncoder {
    pub fn new(width: u32, height: u32, config: &WebPConfig) -> Self {}
    pub fn set_bgcolor(&mut self, rgba: [u8; 4]) {}
    pub fn set_loop_count(&mut self, loop_count: i32) {}
    pub fn add_frame(&mut self, frame: AnimFrame) {}
    #[blocking(cpu)] pub fn encode(&self) -> WebPMemory {}
    #[blocking(cpu)] pub fn try_encode(&self) -> Result<WebPMemory, AnimEncodeError> {}
}
#[derive(Debug)] pub enum AnimEncodeError { WebPAnimEncoderGetError(String) }
pub struct AnimDecoder;
impl AnimDecoder {
    pub fn new(data: &[u8]) -> Self {}
    #[blocking(cpu)] pub fn decode(&self) -> Result<DecodeAnimImage, String> {}
}
pub struct DecodeAnimImage { pub loop_count: u32, pub bg_color: u32 }
impl DecodeAnimImage {
    pub fn get_frame(&self, index: usize) -> Option<AnimFrame> {}
    pub fn len(&self) -> usize {}
    pub fn has_animation(&self) -> bool {}
}

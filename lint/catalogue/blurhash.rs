//! blurhash 0.2.3: to encode an image goes over all of its pixels for each component.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(cpu)] pub fn encode(components_x: u32, components_y: u32, width: u32, height: u32, rgba_image: &[u8]) -> Result<String, Error> {}
#[blocking(cpu)] pub fn encode_image(components_x: u32, components_y: u32, image: &image::RgbaImage) -> Result<String, Error> {}
#[blocking(cpu)] pub fn decode(blurhash: &str, width: u32, height: u32, punch: f32) -> Result<Vec<u8>, Error> {}
#[blocking(cpu)] pub fn decode_into(pixels: &mut [u8], blurhash: &str, width: u32, height: u32, punch: f32) -> Result<(), Error> {}
#[blocking(cpu)] pub fn decode_image(blurhash: &str, width: u32, height: u32, punch: f32) -> Result<image::RgbaImage, Error> {}

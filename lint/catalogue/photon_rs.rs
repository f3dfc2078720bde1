//! photon-rs 0.3.3. What goes over all pixels takes milliseconds or more.

pub struct PhotonImage;
impl PhotonImage {
    pub fn new(raw_pixels: Vec<u8>, width: u32, height: u32) -> PhotonImage {}
    #[blocking(cpu)] pub fn new_from_base64(base64: &str) -> PhotonImage {}
    #[blocking(cpu)] pub fn new_from_byteslice(vec: Vec<u8>) -> PhotonImage {}
    pub fn get_width(&self) -> u32 {}
    pub fn get_height(&self) -> u32 {}
    pub fn get_raw_pixels(&self) -> Vec<u8> {}
    #[blocking(cpu)] pub fn get_base64(&self) -> String {}
    #[blocking(cpu)] pub fn get_bytes(&self) -> Vec<u8> {}
    #[blocking(cpu)] pub fn get_bytes_jpeg(&self, quality: u8) -> Vec<u8> {}
    #[blocking(cpu)] pub fn get_bytes_webp(&self) -> Vec<u8> {}
    pub fn get_estimated_filesize(&self) -> u64 {}
}
pub struct Rgb;
impl Rgb { pub fn new(r: u8, g: u8, b: u8) -> Rgb {} }
pub struct Rgba;
impl Rgba { pub fn new(r: u8, g: u8, b: u8, a: u8) -> Rgba {} }
#[blocking(cpu)] pub fn base64_to_image(base64: &str) -> PhotonImage {}
pub mod native {
    use crate::PhotonImage;
    use std::path::Path;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[blocking(fs)] pub fn open_image<P>(img_path: P) -> Result<PhotonImage, Error> where P: AsRef<Path> {}
    #[blocking(cpu)] pub fn open_image_from_bytes(buffer: &[u8]) -> Result<PhotonImage, Error> {}
    #[blocking(fs)] pub fn save_image<P>(img: PhotonImage, img_path: P) -> Result<(), Error> where P: AsRef<Path> {}
    #[blocking(cpu)] pub fn image_to_bytes(img: PhotonImage) -> Vec<u8> {}
}
pub mod transform {
    use crate::{PhotonImage, Rgba};
    pub fn crop(photon_image: &PhotonImage, x1: u32, y1: u32, x2: u32, y2: u32) -> PhotonImage {}
    pub fn fliph(photon_image: &mut PhotonImage) {}
    pub fn flipv(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn resize(photon_img: &PhotonImage, width: u32, height: u32, sampling_filter: SamplingFilter) -> PhotonImage {}
    #[blocking(cpu)] pub fn seam_carve(img: &PhotonImage, width: u32, height: u32) -> PhotonImage {}
    pub fn shearx(photon_img: &PhotonImage, shear: f32) -> PhotonImage {}
    pub fn sheary(photon_img: &PhotonImage, shear: f32) -> PhotonImage {}
    pub fn padding_uniform(img: &PhotonImage, padding: u32, padding_rgba: Rgba) -> PhotonImage {}
    pub fn padding_left(img: &PhotonImage, padding: u32, padding_rgba: Rgba) -> PhotonImage {}
    pub fn padding_right(img: &PhotonImage, padding: u32, padding_rgba: Rgba) -> PhotonImage {}
    pub fn padding_top(img: &PhotonImage, padding: u32, padding_rgba: Rgba) -> PhotonImage {}
    pub fn padding_bottom(img: &PhotonImage, padding: u32, padding_rgba: Rgba) -> PhotonImage {}
    #[blocking(cpu)] pub fn rotate(photon_img: &PhotonImage, angle: f32) -> PhotonImage {}
    #[blocking(cpu)] pub fn resample(img: &PhotonImage, dst_width: usize, dst_height: usize) -> PhotonImage {}
    #[blocking(cpu)] pub fn compress(img: &PhotonImage, quality: u8) -> PhotonImage {}
}
pub mod conv {
    use crate::PhotonImage;
    #[blocking(cpu)] pub fn noise_reduction(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn sharpen(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn edge_detection(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn identity(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn box_blur(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn gaussian_blur(photon_image: &mut PhotonImage, radius: i32) {}
    #[blocking(cpu)] pub fn detect_horizontal_lines(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn detect_vertical_lines(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn detect_45_deg_lines(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn detect_135_deg_lines(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn laplace(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn edge_one(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn emboss(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn sobel_horizontal(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn prewitt_horizontal(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn sobel_vertical(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn sobel_global(photon_image: &mut PhotonImage) {}
}
pub mod filters {
    use crate::{PhotonImage, Rgb};
    #[blocking(cpu)] pub fn neue(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn lix(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn ryo(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn filter(img: &mut PhotonImage, filter_name: &str) {}
    #[blocking(cpu)] pub fn lofi(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn pastel_pink(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn golden(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn cali(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn dramatic(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn duotone_violette(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn duotone_horizon(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn duotone_tint(img: &mut PhotonImage, rgb_color: Rgb) {}
    #[blocking(cpu)] pub fn duotone_lilac(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn duotone_ochre(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn firenze(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn obsidian(img: &mut PhotonImage) {}
}
pub mod effects {
    use crate::{PhotonImage, Rgb};
    #[blocking(cpu)] pub fn offset(photon_image: &mut PhotonImage, channel_index: usize, offset: u32) {}
    #[blocking(cpu)] pub fn offset_red(img: &mut PhotonImage, offset_amt: u32) {}
    #[blocking(cpu)] pub fn offset_green(img: &mut PhotonImage, offset_amt: u32) {}
    #[blocking(cpu)] pub fn offset_blue(img: &mut PhotonImage, offset_amt: u32) {}
    #[blocking(cpu)] pub fn multiple_offsets(photon_image: &mut PhotonImage, offset: u32, channel_index: usize, channel_index2: usize) {}
    #[blocking(cpu)] pub fn halftone(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn primary(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn colorize(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn solarize(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn solarize_retimg(photon_image: &PhotonImage) -> PhotonImage {}
    #[blocking(cpu)] pub fn adjust_brightness(photon_image: &mut PhotonImage, brightness: i16) {}
    #[blocking(cpu)] pub fn inc_brightness(photon_image: &mut PhotonImage, brightness: u8) {}
    #[blocking(cpu)] pub fn dec_brightness(photon_image: &mut PhotonImage, brightness: u8) {}
    #[blocking(cpu)] pub fn adjust_contrast(photon_image: &mut PhotonImage, contrast: f32) {}
    #[blocking(cpu)] pub fn tint(photon_image: &mut PhotonImage, r_offset: u32, g_offset: u32, b_offset: u32) {}
    #[blocking(cpu)] pub fn horizontal_strips(photon_image: &mut PhotonImage, num_strips: u8) {}
    #[blocking(cpu)] pub fn color_horizontal_strips(photon_image: &mut PhotonImage, num_strips: u8, color: Rgb) {}
    #[blocking(cpu)] pub fn vertical_strips(photon_image: &mut PhotonImage, num_strips: u8) {}
    #[blocking(cpu)] pub fn color_vertical_strips(photon_image: &mut PhotonImage, num_strips: u8, color: Rgb) {}
    #[blocking(cpu)] pub fn oil(photon_image: &mut PhotonImage, radius: i32, intensity: f64) {}
    #[blocking(cpu)] pub fn frosted_glass(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn pixelize(photon_image: &mut PhotonImage, pixel_size: i32) {}
    #[blocking(cpu)] pub fn normalize(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn dither(photon_image: &mut PhotonImage, depth: u32) {}
    #[blocking(cpu)] pub fn duotone(photon_image: &mut PhotonImage, color_a: Rgb, color_b: Rgb) {}
}
pub mod monochrome {
    use crate::{PhotonImage, Rgb};
    #[blocking(cpu)] pub fn monochrome(img: &mut PhotonImage, r_offset: u32, g_offset: u32, b_offset: u32) {}
    #[blocking(cpu)] pub fn sepia(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn grayscale(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn grayscale_human_corrected(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn desaturate(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn decompose_min(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn decompose_max(img: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn grayscale_shades(photon_image: &mut PhotonImage, num_shades: u8) {}
    #[blocking(cpu)] pub fn r_grayscale(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn g_grayscale(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn b_grayscale(photon_image: &mut PhotonImage) {}
    #[blocking(cpu)] pub fn single_channel_grayscale(photon_image: &mut PhotonImage, channel: usize) {}
    #[blocking(cpu)] pub fn threshold(img: &mut PhotonImage, threshold: u32) {}
}

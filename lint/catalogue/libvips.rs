//! libvips 2.3.0. An operation is only noted, and done where the image is written; to open a file reads what stands before its pixels.

pub use image::*;
pub type Result<T> = std::result::Result<T, error::Error>;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub struct VipsApp;
impl VipsApp {
    pub fn default(name: &str) -> Result<VipsApp> {}
    pub fn new(name: &str, detect_leak: bool) -> Result<VipsApp> {}
}
mod image {
    use crate::Result;
    #[derive(Clone)] pub struct VipsImage;
    impl VipsImage {
        pub fn new() -> VipsImage {}
        #[blocking(fs)] pub fn new_from_file(filename: &str) -> Result<VipsImage> {}
        #[blocking(fs)] pub fn new_from_file_rw(filename: &str) -> Result<VipsImage> {}
        #[blocking(fs)] pub fn new_from_file_access(filename: &str, access: Access, memory: bool) -> Result<VipsImage> {}
        pub fn new_from_buffer(buffer: &[u8], option_str: &str) -> Result<VipsImage> {}
        pub fn new_from_memory(buffer: &[u8], width: i32, height: i32, bands: i32, format: BandFormat) -> Result<VipsImage> {}
        pub fn get_width(&self) -> i32 {}
        pub fn get_height(&self) -> i32 {}
        #[blocking(cpu)] pub fn image_copy_memory(image: VipsImage) -> Result<VipsImage> {}
        #[blocking(fs)] pub fn image_write_to_file(&self, filename: &str) -> Result<()> {}
        #[blocking(cpu)] pub fn image_write_to_buffer(&self, suffix: &str) -> Result<Vec<u8>> {}
        #[blocking(cpu)] pub fn image_write_to_memory(&self) -> Vec<u8> {}
    }
    pub struct VipsSource;
    pub struct VipsTarget;
}
pub mod ops {
    use crate::{Result, VipsImage, VipsSource, VipsTarget};
    pub fn invert(inp: &VipsImage) -> Result<VipsImage> {}
    #[blocking(cpu)] pub fn avg(inp: &VipsImage) -> Result<f64> {}
    #[blocking(cpu)] pub fn stats(inp: &VipsImage) -> Result<VipsImage> {}
    #[blocking(cpu)] pub fn hist_find(inp: &VipsImage) -> Result<VipsImage> {}
    pub fn embed(inp: &VipsImage, x: i32, y: i32, width: i32, height: i32) -> Result<VipsImage> {}
    pub fn flip(inp: &VipsImage, direction: Direction) -> Result<VipsImage> {}
    pub fn extract_area(input: &VipsImage, left: i32, top: i32, width: i32, height: i32) -> Result<VipsImage> {}
    #[blocking(cpu)] pub fn smartcrop(input: &VipsImage, width: i32, height: i32) -> Result<VipsImage> {}
    pub fn rot(inp: &VipsImage, angle: Angle) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn vipsload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn vipsload_with_opts(filename: &str, vipsload_options: &VipsloadOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn ppmload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn ppmload_with_opts(filename: &str, ppmload_options: &PpmloadOptions) -> Result<VipsImage> {}
    pub fn ppmload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn ppmload_buffer_with_opts(buffer: &[u8], ppmload_buffer_options: &PpmloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn radload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn radload_with_opts(filename: &str, radload_options: &RadloadOptions) -> Result<VipsImage> {}
    pub fn radload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn radload_buffer_with_opts(buffer: &[u8], radload_buffer_options: &RadloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn svgload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn svgload_with_opts(filename: &str, svgload_options: &SvgloadOptions) -> Result<VipsImage> {}
    pub fn svgload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn svgload_buffer_with_opts(buffer: &[u8], svgload_buffer_options: &SvgloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn gifload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn gifload_with_opts(filename: &str, gifload_options: &GifloadOptions) -> Result<VipsImage> {}
    pub fn gifload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn gifload_buffer_with_opts(buffer: &[u8], gifload_buffer_options: &GifloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn pngload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn pngload_with_opts(filename: &str, pngload_options: &PngloadOptions) -> Result<VipsImage> {}
    pub fn pngload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn pngload_buffer_with_opts(buffer: &[u8], pngload_buffer_options: &PngloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn jpegload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn jpegload_with_opts(filename: &str, jpegload_options: &JpegloadOptions) -> Result<VipsImage> {}
    pub fn jpegload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn jpegload_buffer_with_opts(buffer: &[u8], jpegload_buffer_options: &JpegloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn webpload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn webpload_with_opts(filename: &str, webpload_options: &WebploadOptions) -> Result<VipsImage> {}
    pub fn webpload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn webpload_buffer_with_opts(buffer: &[u8], webpload_buffer_options: &WebploadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn tiffload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn tiffload_with_opts(filename: &str, tiffload_options: &TiffloadOptions) -> Result<VipsImage> {}
    pub fn tiffload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn tiffload_buffer_with_opts(buffer: &[u8], tiffload_buffer_options: &TiffloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn heifload(filename: &str) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn heifload_with_opts(filename: &str, heifload_options: &HeifloadOptions) -> Result<VipsImage> {}
    pub fn heifload_buffer(buffer: &[u8]) -> Result<VipsImage> {}
    pub fn heifload_buffer_with_opts(buffer: &[u8], heifload_buffer_options: &HeifloadBufferOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn vipssave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn vipssave_with_opts(inp: &VipsImage, filename: &str, vipssave_options: &VipssaveOptions) -> Result<()> {}
    #[blocking(fs)] pub fn ppmsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn ppmsave_with_opts(inp: &VipsImage, filename: &str, ppmsave_options: &PpmsaveOptions) -> Result<()> {}
    #[blocking(fs)] pub fn radsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn radsave_with_opts(inp: &VipsImage, filename: &str, radsave_options: &RadsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn radsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn radsave_buffer_with_opts(inp: &VipsImage, radsave_buffer_options: &RadsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn gifsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn gifsave_with_opts(inp: &VipsImage, filename: &str, gifsave_options: &GifsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn gifsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn gifsave_buffer_with_opts(inp: &VipsImage, gifsave_buffer_options: &GifsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn pngsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn pngsave_with_opts(inp: &VipsImage, filename: &str, pngsave_options: &PngsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn pngsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn pngsave_buffer_with_opts(inp: &VipsImage, pngsave_buffer_options: &PngsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn jpegsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn jpegsave_with_opts(inp: &VipsImage, filename: &str, jpegsave_options: &JpegsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn jpegsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn jpegsave_buffer_with_opts(inp: &VipsImage, jpegsave_buffer_options: &JpegsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn webpsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn webpsave_with_opts(inp: &VipsImage, filename: &str, webpsave_options: &WebpsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn webpsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn webpsave_buffer_with_opts(inp: &VipsImage, webpsave_buffer_options: &WebpsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn tiffsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn tiffsave_with_opts(inp: &VipsImage, filename: &str, tiffsave_options: &TiffsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn tiffsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn tiffsave_buffer_with_opts(inp: &VipsImage, tiffsave_buffer_options: &TiffsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn heifsave(inp: &VipsImage, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn heifsave_with_opts(inp: &VipsImage, filename: &str, heifsave_options: &HeifsaveOptions) -> Result<()> {}
    #[blocking(cpu)] pub fn heifsave_buffer(inp: &VipsImage) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn heifsave_buffer_with_opts(inp: &VipsImage, heifsave_buffer_options: &HeifsaveBufferOptions) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn thumbnail(filename: &str, width: i32) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn thumbnail_with_opts(filename: &str, width: i32, thumbnail_options: &ThumbnailOptions) -> Result<VipsImage> {}
    #[blocking(cpu)] pub fn thumbnail_buffer(buffer: &[u8], width: i32) -> Result<VipsImage> {}
    #[blocking(cpu)] pub fn thumbnail_buffer_with_opts(buffer: &[u8], width: i32, thumbnail_buffer_options: &ThumbnailBufferOptions) -> Result<VipsImage> {}
    pub fn thumbnail_image(inp: &VipsImage, width: i32) -> Result<VipsImage> {}
    pub fn thumbnail_image_with_opts(inp: &VipsImage, width: i32, thumbnail_image_options: &ThumbnailImageOptions) -> Result<VipsImage> {}
    pub fn thumbnail_source(source: &VipsSource, width: i32) -> Result<VipsImage> {}
    pub fn thumbnail_source_with_opts(source: &VipsSource, width: i32, thumbnail_source_options: &ThumbnailSourceOptions) -> Result<VipsImage> {}
    pub fn resize(inp: &VipsImage, scale: f64) -> Result<VipsImage> {}
    pub fn resize_with_opts(inp: &VipsImage, scale: f64, resize_options: &ResizeOptions) -> Result<VipsImage> {}
    #[blocking(fs)] pub fn profile_load(name: &str) -> Result<Vec<u8>> {}
    pub fn sharpen(inp: &VipsImage) -> Result<VipsImage> {}
    pub fn gaussblur(inp: &VipsImage, sigma: f64) -> Result<VipsImage> {}
}

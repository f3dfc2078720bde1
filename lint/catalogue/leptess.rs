//! leptess 0.14.0. To recognize the text of a page takes from tenths of a second to seconds.

use std::path::Path;
use std::str;
pub mod tesseract {
    #[derive(Debug)] pub struct TessInitError;
}
pub mod leptonica {
    #[derive(Debug)] pub enum PixError {}
}
pub struct LepTess;
impl LepTess {
    #[blocking(fs)] pub fn new(data_path: Option<&str>, lang: &str) -> Result<LepTess, tesseract::TessInitError> {}
    #[blocking(fs)] pub fn set_image(&mut self, img_uri: impl AsRef<Path>) -> Result<(), leptonica::PixError> {}
    #[blocking(cpu)] pub fn set_image_from_mem(&mut self, img: &[u8]) -> Result<(), leptonica::PixError> {}
    pub fn set_source_resolution(&mut self, res: i32) {}
    pub fn set_fallback_source_resolution(&mut self, res: i32) {}
    pub fn set_rectangle(&mut self, left: i32, top: i32, width: i32, height: i32) {}
    #[blocking(cpu)] pub fn recognize(&mut self) -> i32 {}
    #[blocking(cpu)] pub fn get_utf8_text(&mut self) -> Result<String, str::Utf8Error> {}
    #[blocking(cpu)] pub fn get_hocr_text(&mut self, page: i32) -> Result<String, str::Utf8Error> {}
    #[blocking(cpu)] pub fn get_tsv_text(&mut self, page: i32) -> Result<String, str::Utf8Error> {}
    pub fn mean_text_conf(&self) -> i32 {}
}

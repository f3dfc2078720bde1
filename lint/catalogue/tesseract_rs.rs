//! tesseract-rs 0.4.0. To recognize the text of a page takes from tenths of a second to seconds; the getters of text do so where it was not done.

use std::path::Path;
#[derive(Debug)] pub enum TesseractError {}
impl std::fmt::Display for TesseractError {}
impl std::error::Error for TesseractError {}
pub type Result<T> = std::result::Result<T, TesseractError>;
pub struct TesseractAPI;
impl TesseractAPI {
    pub fn new() -> Self {}
    pub fn version() -> String {}
    #[blocking(fs)] pub fn init<P: AsRef<Path>>(&self, datapath: P, language: &str) -> Result<()> {}
    #[blocking(cpu)] pub fn get_word_confidences(&self) -> Result<Vec<i32>> {}
    pub fn mean_text_conf(&self) -> Result<i32> {}
    pub fn set_variable(&self, name: &str, value: &str) -> Result<()> {}
    pub fn set_page_seg_mode(&self, mode: TessPageSegMode) -> Result<()> {}
    #[blocking(cpu)] pub fn recognize(&self) -> Result<()> {}
    #[blocking(cpu)] pub fn get_hocr_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_alto_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_tsv_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_box_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_lstm_box_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_word_str_box_text(&self, page: i32) -> Result<String> {}
    #[blocking(cpu)] pub fn get_unlv_text(&self) -> Result<String> {}
    #[blocking(cpu)] pub fn all_word_confidences(&self) -> Result<Vec<i32>> {}
    #[blocking(cpu)] pub fn detect_os(&self) -> Result<(i32, f32, String, f32)> {}
    #[blocking(fs)] pub fn read_config_file(&self, filename: &str) -> Result<()> {}
    #[blocking(fs)] pub fn process_pages(&self, filename: &str, retry_config: Option<&str>, timeout_millisec: i32) -> Result<String> {}
    pub fn clear(&self) -> Result<()> {}
    pub fn end(&self) -> Result<()> {}
    pub fn is_valid_word(&self, word: &str) -> Result<bool> {}
    #[blocking(fs)] pub fn init_1(&self, datapath: &str, language: &str, oem: i32, configs: &[&str]) -> Result<()> {}
    #[blocking(fs)] pub fn init_2(&self, datapath: &str, language: &str, oem: i32) -> Result<()> {}
    #[blocking(fs)] pub fn init_4(&self, datapath: &str, language: &str, oem: i32, configs: &[&str]) -> Result<()> {}
    #[blocking(cpu)] pub fn init_5(&self, data: &[u8], data_size: i32, language: &str, oem: i32, configs: &[&str]) -> Result<()> {}
    pub fn set_image(&self, image_data: &[u8], width: i32, height: i32, bytes_per_pixel: i32, bytes_per_line: i32) -> Result<()> {}
    pub fn set_source_resolution(&self, ppi: i32) -> Result<()> {}
    pub fn set_rectangle(&self, left: i32, top: i32, width: i32, height: i32) -> Result<()> {}
    #[blocking(cpu)] pub fn get_utf8_text(&self) -> Result<String> {}
    pub fn get_iterator(&self) -> Result<ResultIterator> {}
    #[blocking(cpu)] pub fn analyse_layout(&self) -> Result<PageIterator> {}
    pub fn get_iterators(&self) -> Result<(PageIterator, ResultIterator)> {}
    pub fn try_clone(&self) -> Result<Self> {}
}
pub struct ResultIterator;
pub struct PageIterator;

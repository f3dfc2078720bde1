//! tesseract 0.15.1. To recognize the text of a page takes from tenths of a second to seconds.

pub struct Tesseract;
#[derive(Debug)] pub enum InitializeError {}
#[derive(Debug)] pub enum SetImageError {}
impl Tesseract {
    #[blocking(fs)] pub fn new(datapath: Option<&str>, language: Option<&str>) -> Result<Self, InitializeError> {}
    #[blocking(fs)] pub fn set_image(self, filename: &str) -> Result<Self, SetImageError> {}
    #[blocking(cpu)] pub fn set_image_from_mem(self, img: &[u8]) -> Result<Self, plumbing::leptonica_plumbing::PixReadMemError> {}
    pub fn set_rectangle(self, left: i32, top: i32, width: i32, height: i32) -> Self {}
    pub fn set_source_resolution(self, ppi: i32) -> Self {}
    pub fn set_variable(self, name: &str, value: &str) -> Result<Self, SetVariableError> {}
    #[blocking(cpu)] pub fn recognize(self) -> Result<Self, plumbing::TessBaseApiRecogniseError> {}
    #[blocking(cpu)] pub fn get_text(&mut self) -> Result<String, plumbing::TessBaseApiGetUtf8TextError> {}
    #[blocking(cpu)] pub fn get_hocr_text(&mut self, page: i32) -> Result<String, plumbing::TessBaseApiGetHocrTextError> {}
    #[blocking(cpu)] pub fn get_tsv_text(&mut self, page: i32) -> Result<String, plumbing::TessBaseApiGetTsvTextError> {}
    pub fn mean_text_conf(&mut self) -> i32 {}
}
#[derive(Debug)] pub enum SetVariableError {}
pub mod plumbing {
    #[derive(Debug)] pub enum TessBaseApiRecogniseError {}
    #[derive(Debug)] pub enum TessBaseApiGetUtf8TextError {}
    #[derive(Debug)] pub enum TessBaseApiGetHocrTextError {}
    #[derive(Debug)] pub enum TessBaseApiGetTsvTextError {}
    pub mod leptonica_plumbing {
        #[derive(Debug)] pub enum PixReadMemError {}
    }
}

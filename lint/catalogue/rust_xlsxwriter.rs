//! rust_xlsxwriter 0.102.0. A workbook is kept in memory until it is saved.

use std::io::Write;
use std::path::Path;
use std::{error, fmt};
pub enum XlsxError {}
impl fmt::Display for XlsxError {}
impl error::Error for XlsxError {}
pub struct Image;
impl Image {
    #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P) -> Result<Image, XlsxError> {}
    pub fn new_from_buffer(buffer: &[u8]) -> Result<Image, XlsxError> {}
}
pub struct Worksheet;
impl Worksheet {
    pub fn new() -> Worksheet {}
    pub fn set_name(&mut self, name: impl Into<String>) -> Result<&mut Worksheet, XlsxError> {}
    pub fn insert_image(&mut self, row: RowNum, col: ColNum, image: &Image) -> Result<&mut Worksheet, XlsxError> {}
}
pub struct Workbook;
impl Workbook {
    pub fn new() -> Workbook {}
    pub fn add_worksheet(&mut self) -> &mut Worksheet {}
    pub fn add_worksheet_with_constant_memory(&mut self) -> Result<&mut Worksheet, XlsxError> {}
    pub fn add_worksheet_with_low_memory(&mut self) -> Result<&mut Worksheet, XlsxError> {}
    pub fn new_worksheet_with_constant_memory(&mut self) -> Result<Worksheet, XlsxError> {}
    pub fn new_worksheet_with_low_memory(&mut self) -> Result<Worksheet, XlsxError> {}
    pub fn set_tempdir<P: AsRef<Path>>(&mut self, dir: P) -> Result<&mut Workbook, XlsxError> {}
    pub fn add_chartsheet(&mut self) -> &mut Worksheet {}
    pub fn worksheet_from_index(&mut self, index: usize) -> Result<&mut Worksheet, XlsxError> {}
    pub fn worksheet_from_name(&mut self, sheetname: &str) -> Result<&mut Worksheet, XlsxError> {}
    pub fn worksheets_mut(&mut self) -> &mut Vec<Worksheet> {}
    pub fn worksheets(&mut self) -> &Vec<Worksheet> {}
    pub fn push_worksheet(&mut self, worksheet: Worksheet) {}
    #[blocking(fs)] pub fn save<P: AsRef<Path>>(&mut self, path: P) -> Result<(), XlsxError> {}
    pub fn save_to_buffer(&mut self) -> Result<Vec<u8>, XlsxError> {}
    pub fn save_to_writer<W>(&mut self, writer: W) -> Result<(), XlsxError> where W: Write + Send { let b: &[u8]; writer.write(b) }
    pub fn set_properties(&mut self, properties: &DocProperties) -> &mut Workbook {}
    #[blocking(fs)] pub fn add_vba_project<P: AsRef<Path>>(&mut self, path: P) -> Result<&mut Workbook, XlsxError> {}
    pub fn use_zip_large_file(&mut self, enable: bool) -> &mut Workbook {}
    pub fn set_zip_compression_level(&mut self, level: u8) -> &mut Workbook {}
    #[blocking(fs)] pub fn add_vba_project_with_signature<P: AsRef<Path>>(&mut self, project: P, signature: P) -> Result<&mut Workbook, XlsxError> {}
}

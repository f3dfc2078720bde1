//! xlsxwriter 0.6.1. Cells are kept in memory until the workbook is closed, unless its memory is to be constant.

pub use crate::format::Format;
pub use crate::workbook::Workbook;
pub use crate::worksheet::Worksheet;
#[derive(Debug)] pub struct XlsxError;
impl std::fmt::Display for XlsxError {}
impl std::error::Error for XlsxError {}
pub mod format {
    #[derive(Clone, Default)] pub struct Format;
    impl Format {
        pub fn new() -> Format {}
        pub fn set_bold(&mut self) -> &mut Self {}
        pub fn set_italic(&mut self) -> &mut Self {}
        pub fn set_num_format(&mut self, num_format: &str) -> &mut Self {}
        pub fn set_font_size(&mut self, font_size: f64) -> &mut Self {}
        pub fn set_text_wrap(&mut self) -> &mut Self {}
    }
}
pub mod workbook {
    use crate::{Format, Worksheet, XlsxError};
    pub struct Workbook;
    impl Workbook {
        pub fn new(filename: &str) -> Result<Workbook, XlsxError> {}
        pub fn new_with_options(filename: &str, constant_memory: bool, tmpdir: Option<&str>, use_zip64: bool) -> Result<Workbook, XlsxError> {}
        pub fn add_worksheet(&self, sheet_name: Option<&str>) -> Result<Worksheet, XlsxError> {}
        pub fn get_worksheet(&self, sheet_name: &str) -> Result<Option<Worksheet>, XlsxError> {}
        pub fn add_format(&self) -> Format {}
        pub fn define_name(&self, name: &str, formula: &str) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn close(self) -> Result<(), XlsxError> {}
    }
}
pub mod worksheet {
    use crate::{Format, XlsxError};
    pub type WorksheetRow = u32;
    pub type WorksheetCol = u16;
    pub struct Worksheet;
    impl Worksheet {
        pub fn write_string(&mut self, row: WorksheetRow, col: WorksheetCol, text: &str, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn write_number(&mut self, row: WorksheetRow, col: WorksheetCol, number: f64, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn write_formula(&mut self, row: WorksheetRow, col: WorksheetCol, formula: &str, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn write_url(&mut self, row: WorksheetRow, col: WorksheetCol, url: &str, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn write_boolean(&mut self, row: WorksheetRow, col: WorksheetCol, value: bool, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn write_blank(&mut self, row: WorksheetRow, col: WorksheetCol, format: Option<&Format>) -> Result<(), XlsxError> {}
        pub fn set_column(&mut self, first_col: WorksheetCol, last_col: WorksheetCol, width: f64, format: Option<&Format>) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn insert_image(&mut self, row: WorksheetRow, col: WorksheetCol, filename: &str) -> Result<(), XlsxError> {}
        pub fn insert_image_buffer(&mut self, row: WorksheetRow, col: WorksheetCol, buffer: &[u8]) -> Result<(), XlsxError> {}
        pub fn merge_range(&mut self, first_row: WorksheetRow, first_col: WorksheetCol, last_row: WorksheetRow, last_col: WorksheetCol, string: &str, format: Option<&Format>) -> Result<(), XlsxError> {}
    }
}

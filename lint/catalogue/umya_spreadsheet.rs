//! umya_spreadsheet 3.1.1, with the name that `Workbook` has in 2.3.

#[derive(Clone, Debug, Default)] pub struct Workbook;
pub use Workbook as Spreadsheet;
#[derive(Clone, Debug, Default)] pub struct CsvWriterOption;
#[derive(Debug)] pub enum XlsxError {}
impl std::fmt::Display for XlsxError {}
impl std::error::Error for XlsxError {}
pub fn new_file() -> Workbook {}
pub fn new_file_empty_worksheet() -> Workbook {}
pub mod reader {
    pub mod xlsx {
        use crate::{Workbook, XlsxError};
        use std::io;
        use std::path::Path;
        pub fn read_reader<R: io::Read + io::Seek>(reader: R, with_sheet_read: bool) -> Result<Workbook, XlsxError> { let b: &mut [u8]; reader.read(b) }
        #[blocking(fs)] pub fn read<P: AsRef<Path>>(path: P) -> Result<Workbook, XlsxError> {}
        #[blocking(fs)] pub fn lazy_read(path: &Path) -> Result<Workbook, XlsxError> {}
    }
}
pub mod writer {
    pub mod xlsx {
        use crate::{Workbook, XlsxError};
        use std::io;
        use std::path::Path;
        pub fn write_writer<W: io::Write>(wb: &Workbook, writer: W) -> Result<(), XlsxError> { let b: &[u8]; writer.write(b) }
        pub fn write_writer_light<W: io::Write>(wb: &Workbook, writer: W) -> Result<(), XlsxError> { let b: &[u8]; writer.write(b) }
        #[blocking(fs)] pub fn write<P: AsRef<Path>>(wb: &Workbook, path: P) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn write_light<P: AsRef<Path>>(wb: &Workbook, path: P) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn write_with_password<P: AsRef<Path>>(wb: &Workbook, path: P, password: &str) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn write_with_password_light<P: AsRef<Path>>(wb: &Workbook, path: P, password: &str) -> Result<(), XlsxError> {}
        #[blocking(fs)] pub fn set_password<P: AsRef<Path>>(from_path: P, to_path: P, password: &str) -> Result<(), XlsxError> {}
    }
    pub mod csv {
        use crate::{CsvWriterOption, Workbook, XlsxError};
        use std::io;
        use std::path::Path;
        pub fn write_writer<W: io::Seek + io::Write>(wb: &Workbook, writer: &mut W, option: &CsvWriterOption) -> Result<(), XlsxError> { let b: &[u8]; writer.write(b) }
        #[blocking(fs)] pub fn write<P: AsRef<Path>>(wb: &Workbook, path: P, option: Option<&CsvWriterOption>) -> Result<(), XlsxError> {}
    }
}

//! calamine 0.38.0.

use std::fs::File;
use std::{error, fmt, io};
use std::io::{BufReader, Read, Seek};
use std::path::Path;
/// The formats differ in their errors only.
pub trait Reader<RS: Read + Seek> {
    type Error: From<io::Error>;
    fn new(reader: RS) -> Result<Self, Self::Error>;
    fn sheet_names(&self) -> Vec<String>;
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Self::Error>;
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Self::Error>>;
    fn worksheet_formula(&mut self, name: &str) -> Result<Range<String>, Self::Error>;
    fn worksheets(&mut self) -> Vec<(String, Range<Data>)>;
}
#[blocking(fs)] pub fn open_workbook<R, P>(path: P) -> Result<R, R::Error> where R: Reader<BufReader<File>>, P: AsRef<Path> {}
#[blocking(fs)] pub fn open_workbook_auto<P: AsRef<Path>>(path: P) -> Result<Sheets<BufReader<File>>, Error> {}
pub fn open_workbook_from_rs<R, RS>(rs: RS) -> Result<R, R::Error> where RS: Read + Seek, R: Reader<RS> { let b: &mut Vec<u8>; rs.read_to_end(b); R::new(rs) }
pub fn open_workbook_auto_from_rs<RS: Read + Seek + Clone>(data: RS) -> Result<Sheets<RS>, Error> { let b: &mut Vec<u8>; data.read_to_end(b); let s: Sheets<RS>; Ok(s) }
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
pub enum XlsxError {}
impl From<io::Error> for XlsxError {}
pub enum XlsError {}
impl From<io::Error> for XlsError {}
pub enum XlsbError {}
impl From<io::Error> for XlsbError {}
pub enum OdsError {}
impl From<io::Error> for OdsError {}
pub struct Sheets<RS> { reader: RS }
impl<RS: Read + Seek> Reader<RS> for Sheets<RS> {
    type Error = Error;
    fn new(reader: RS) -> Result<Self, Error> {}
    fn sheet_names(&self) -> Vec<String> {}
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, Error> { let b: &mut Vec<u8>; self.reader.read_to_end(b); let r: Range<Data>; Ok(r) }
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, Error>> { let b: &mut Vec<u8>; self.reader.read_to_end(b); let r: Range<Data>; Some(Ok(r)) }
}
pub struct Xlsx<RS> { reader: RS }
impl<RS: Read + Seek> Reader<RS> for Xlsx<RS> {
    type Error = XlsxError;
    fn new(reader: RS) -> Result<Self, XlsxError> {}
    fn sheet_names(&self) -> Vec<String> {}
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, XlsxError> { let b: &mut Vec<u8>; self.reader.read_to_end(b); let r: Range<Data>; Ok(r) }
    fn worksheet_range_at(&mut self, n: usize) -> Option<Result<Range<Data>, XlsxError>> { let b: &mut Vec<u8>; self.reader.read_to_end(b); let r: Range<Data>; Some(Ok(r)) }
}
pub struct Xls<RS> { reader: RS }
impl<RS: Read + Seek> Reader<RS> for Xls<RS> {
    type Error = XlsError;
    fn new(reader: RS) -> Result<Self, XlsError> {}
    fn sheet_names(&self) -> Vec<String> {}
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, XlsError> {}
}
pub struct Xlsb<RS> { reader: RS }
impl<RS: Read + Seek> Reader<RS> for Xlsb<RS> {
    type Error = XlsbError;
    fn new(reader: RS) -> Result<Self, XlsbError> {}
    fn sheet_names(&self) -> Vec<String> {}
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, XlsbError> { let b: &mut Vec<u8>; self.reader.read_to_end(b); let r: Range<Data>; Ok(r) }
}
pub struct Ods<RS> { reader: RS }
impl<RS: Read + Seek> Reader<RS> for Ods<RS> {
    type Error = OdsError;
    fn new(reader: RS) -> Result<Self, OdsError> {}
    fn sheet_names(&self) -> Vec<String> {}
    fn worksheet_range(&mut self, name: &str) -> Result<Range<Data>, OdsError> {}
}
#[derive(Clone)] pub enum Data { Int(i64), Float(f64), String(String), Bool(bool), DateTimeIso(String), DurationIso(String), Empty }
#[derive(Clone)] pub struct Range<T>;
impl<T> Range<T> {
    pub fn empty() -> Range<T> {}
    pub fn width(&self) -> usize {}
    pub fn height(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn get(&self, relative_position: (usize, usize)) -> Option<&T> {}
    pub fn get_value(&self, absolute_position: (u32, u32)) -> Option<&T> {}
    pub fn rows(&self) -> Rows<T> {}
}
pub struct Rows<T>;
impl<T> Iterator for Rows<T> {
    type Item = &[T];
    fn next(&mut self) -> Option<&[T]> {}
}

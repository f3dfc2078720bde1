//! csv 1.4.0.

use serde_core::{Deserialize, Deserializer, Serialize};
use serde_core::de::{DeserializeOwned, Error as SerdeError};
use std::{any, fmt, io, num, ops, result};
use std::error::Error as StdError;
use std::fs::File;
use std::ops::Range;
use std::path::Path;
#[derive(Clone, Copy, Default)] pub enum QuoteStyle { Always, Necessary, NonNumeric, Never }
#[derive(Clone, Copy, Default)] pub enum Terminator { CRLF, Any(u8) }
#[derive(Clone, Copy, Default)] pub enum Trim { None, Headers, Fields, All }
pub fn invalid_option<D, T>(de: D) -> result::Result<Option<T>, D::Error> where D: Deserializer, Option<T>: Deserialize {}
#[derive(Clone)] pub struct ByteRecord;
impl Default for ByteRecord {}
impl ByteRecord {
    pub fn new() -> ByteRecord {}
    pub fn with_capacity(buffer: usize, fields: usize) -> ByteRecord {}
    pub fn deserialize<D: serde_core::de::Deserialize>(&self, headers: Option<&ByteRecord>) -> Result<D> {}
    pub fn iter(&self) -> ByteRecordIter {}
    pub fn get(&self, i: usize) -> Option<&[u8]> {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn truncate(&mut self, n: usize) {}
    pub fn clear(&mut self) {}
    pub fn trim(&mut self) {}
    pub fn push_field(&mut self, field: &[u8]) {}
    pub fn position(&self) -> Option<&Position> {}
    pub fn set_position(&mut self, pos: Option<Position>) {}
    pub fn range(&self, i: usize) -> Option<Range<usize>> {}
    pub fn as_slice(&self) -> &[u8] {}
}
impl ops::Index<usize> for ByteRecord {
    type Output = [u8];
    fn index(&self, i: usize) -> &[u8] {}
}
impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord {}
impl<T: AsRef<[u8]>> From<&[T]> for ByteRecord {}
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}
impl IntoIterator for &ByteRecord {
    type IntoIter = ByteRecordIter;
    type Item = &[u8];
    fn into_iter(self) -> ByteRecordIter {}
}
#[derive(Clone)] pub struct Position;
impl Position {
    pub fn new() -> Position {}
    pub fn byte(&self) -> u64 {}
    pub fn line(&self) -> u64 {}
    pub fn record(&self) -> u64 {}
    pub fn set_byte(&mut self, byte: u64) -> &mut Position {}
    pub fn set_line(&mut self, line: u64) -> &mut Position {}
    pub fn set_record(&mut self, record: u64) -> &mut Position {}
}
#[derive(Clone)] pub struct ByteRecordIter;
impl Iterator for ByteRecordIter {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
impl DoubleEndedIterator for ByteRecordIter { fn next_back(&mut self) -> Option<&[u8]> {} }
#[derive(Clone)] pub struct DeserializeError;
impl SerdeError for DeserializeError { fn custom<T: fmt::Display>(msg: T) -> DeserializeError {} }
impl StdError for DeserializeError {}
impl fmt::Display for DeserializeError {}
impl DeserializeError {
    pub fn field(&self) -> Option<u64> {}
    pub fn kind(&self) -> &DeserializeErrorKind {}
}
#[derive(Clone)] pub enum DeserializeErrorKind { Message(String), Unsupported(String), UnexpectedEndOfRow, InvalidUtf8(std::str::Utf8Error), ParseBool(std::str::ParseBoolError), ParseInt(num::ParseIntError), ParseFloat(num::ParseFloatError) }
impl fmt::Display for DeserializeErrorKind {}
pub type Result<T> = result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn kind(&self) -> &ErrorKind {}
    pub fn into_kind(self) -> ErrorKind {}
    pub fn is_io_error(&self) -> bool {}
    pub fn position(&self) -> Option<&Position> {}
}
impl From<io::Error> for Error {}
impl StdError for Error {}
impl fmt::Display for Error {}
impl serde_core::ser::Error for Error { fn custom<T: fmt::Display>(msg: T) -> Error {} }
pub enum ErrorKind { Io(io::Error), Utf8 { pos: Option<Position>, err: Utf8Error }, UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 }, Seek, Serialize(String), Deserialize { pos: Option<Position>, err: DeserializeError } }
impl ErrorKind { pub fn position(&self) -> Option<&Position> {} }
#[derive(Clone)] pub struct FromUtf8Error;
impl FromUtf8Error {
    pub fn into_byte_record(self) -> ByteRecord {}
    pub fn utf8_error(&self) -> &Utf8Error {}
}
impl fmt::Display for FromUtf8Error {}
impl StdError for FromUtf8Error {}
#[derive(Clone)] pub struct Utf8Error;
impl Utf8Error {
    pub fn field(&self) -> usize {}
    pub fn valid_up_to(&self) -> usize {}
}
impl StdError for Utf8Error {}
impl fmt::Display for Utf8Error {}
pub struct IntoInnerError<W>;
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &io::Error {}
    pub fn into_error(self) -> io::Error {}
    pub fn into_inner(self) -> W {}
}
impl<W: any::Any> StdError for IntoInnerError<W> {}
impl<W> fmt::Display for IntoInnerError<W> {}
pub struct ReaderBuilder;
impl Default for ReaderBuilder {}
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder {}
    #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>> {}
    pub fn from_reader<R: io::Read>(&self, rdr: R) -> Reader<R> {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder {}
    pub fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder {}
    pub fn quote(&mut self, quote: u8) -> &mut ReaderBuilder {}
    pub fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder {}
    pub fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder {}
    pub fn ascii(&mut self) -> &mut ReaderBuilder {}
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder {}
}
pub struct Reader<R> { rdr: R }
impl Reader<Reader<File>> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>> {} }
impl<R: io::Read> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R> {}
    pub fn deserialize<D>(&mut self) -> DeserializeRecordsIter<R, D> where D: DeserializeOwned {}
    pub fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D> where D: DeserializeOwned {}
    pub fn records(&mut self) -> StringRecordsIter<R> {}
    pub fn into_records(self) -> StringRecordsIntoIter<R> {}
    pub fn byte_records(&mut self) -> ByteRecordsIter<R> {}
    pub fn into_byte_records(self) -> ByteRecordsIntoIter<R> {}
    pub fn headers(&mut self) -> Result<&StringRecord> { let b: &mut [u8]; self.rdr.read(b) }
    pub fn byte_headers(&mut self) -> Result<&ByteRecord> { let b: &mut [u8]; self.rdr.read(b) }
    pub fn set_headers(&mut self, headers: StringRecord) {}
    pub fn set_byte_headers(&mut self, headers: ByteRecord) {}
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> { let b: &mut [u8]; self.rdr.read(b) }
    pub fn read_byte_record(&mut self, record: &mut ByteRecord) -> Result<bool> { let b: &mut [u8]; self.rdr.read(b) }
    pub fn position(&self) -> &Position {}
    pub fn is_done(&self) -> bool {}
    pub fn has_headers(&self) -> bool {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn into_inner(self) -> R {}
}
impl<R: io::Read + io::Seek> Reader<R> {
    pub fn seek(&mut self, pos: Position) -> Result<()> { let b: &mut [u8]; self.rdr.read(b) }
    pub fn seek_raw(&mut self, seek_from: io::SeekFrom, pos: Position) -> Result<()> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct DeserializeRecordsIntoIter<R, D> { rdr: R }
impl<R: io::Read, D: DeserializeOwned> DeserializeRecordsIntoIter<R, D> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    pub fn into_reader(self) -> Reader<R> {}
}
impl<R: io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIntoIter<R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct DeserializeRecordsIter<R, D> { rdr: R }
impl<R: io::Read, D: DeserializeOwned> DeserializeRecordsIter<R, D> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
}
impl<R: io::Read, D: DeserializeOwned> Iterator for DeserializeRecordsIter<R, D> {
    type Item = Result<D>;
    fn next(&mut self) -> Option<Result<D>> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct StringRecordsIntoIter<R> { rdr: R }
impl<R: io::Read> StringRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    pub fn into_reader(self) -> Reader<R> {}
}
impl<R: io::Read> Iterator for StringRecordsIntoIter<R> {
    type Item = Result<StringRecord>;
    fn next(&mut self) -> Option<Result<StringRecord>> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct StringRecordsIter<R> { rdr: R }
impl<R: io::Read> StringRecordsIter<R> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
}
impl<R: io::Read> Iterator for StringRecordsIter<R> {
    type Item = Result<StringRecord>;
    fn next(&mut self) -> Option<Result<StringRecord>> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct ByteRecordsIntoIter<R> { rdr: R }
impl<R: io::Read> ByteRecordsIntoIter<R> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
    pub fn into_reader(self) -> Reader<R> {}
}
impl<R: io::Read> Iterator for ByteRecordsIntoIter<R> {
    type Item = Result<ByteRecord>;
    fn next(&mut self) -> Option<Result<ByteRecord>> { let b: &mut [u8]; self.rdr.read(b) }
}
pub struct ByteRecordsIter<R> { rdr: R }
impl<R: io::Read> ByteRecordsIter<R> {
    pub fn reader(&self) -> &Reader<R> {}
    pub fn reader_mut(&mut self) -> &mut Reader<R> {}
}
impl<R: io::Read> Iterator for ByteRecordsIter<R> {
    type Item = Result<ByteRecord>;
    fn next(&mut self) -> Option<Result<ByteRecord>> { let b: &mut [u8]; self.rdr.read(b) }
}
#[derive(Clone)] pub struct StringRecord;
impl Default for StringRecord {}
impl StringRecord {
    pub fn new() -> StringRecord {}
    pub fn with_capacity(buffer: usize, fields: usize) -> StringRecord {}
    pub fn from_byte_record(record: ByteRecord) -> result::Result<StringRecord, FromUtf8Error> {}
    pub fn from_byte_record_lossy(record: ByteRecord) -> StringRecord {}
    pub fn deserialize<D: serde_core::de::Deserialize>(&self, headers: Option<&StringRecord>) -> Result<D> {}
    pub fn iter(&self) -> StringRecordIter {}
    pub fn get(&self, i: usize) -> Option<&str> {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn truncate(&mut self, n: usize) {}
    pub fn clear(&mut self) {}
    pub fn trim(&mut self) {}
    pub fn push_field(&mut self, field: &str) {}
    pub fn position(&self) -> Option<&Position> {}
    pub fn set_position(&mut self, pos: Option<Position>) {}
    pub fn range(&self, i: usize) -> Option<Range<usize>> {}
    pub fn as_slice(&self) -> &str {}
    pub fn as_byte_record(&self) -> &ByteRecord {}
    pub fn into_byte_record(self) -> ByteRecord {}
}
impl ops::Index<usize> for StringRecord {
    type Output = str;
    fn index(&self, i: usize) -> &str {}
}
impl<T: AsRef<str>> From<Vec<T>> for StringRecord {}
impl<T: AsRef<str>> From<&[T]> for StringRecord {}
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl<T: AsRef<str>> Extend<T> for StringRecord {}
impl IntoIterator for &StringRecord {
    type IntoIter = StringRecordIter;
    type Item = &str;
    fn into_iter(self) -> StringRecordIter {}
}
#[derive(Clone)] pub struct StringRecordIter;
impl Iterator for StringRecordIter {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for StringRecordIter { fn next_back(&mut self) -> Option<&str> {} }
pub struct WriterBuilder;
impl Default for WriterBuilder {}
impl WriterBuilder {
    pub fn new() -> WriterBuilder {}
    #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>> {}
    pub fn from_writer<W: io::Write>(&self, wtr: W) -> Writer<W> {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder {}
    pub fn flexible(&mut self, yes: bool) -> &mut WriterBuilder {}
    pub fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder {}
    pub fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder {}
    pub fn quote(&mut self, quote: u8) -> &mut WriterBuilder {}
    pub fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder {}
    pub fn escape(&mut self, escape: u8) -> &mut WriterBuilder {}
    pub fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder {}
    pub fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder {}
}
pub struct Writer<W: io::Write> { wtr: W }
impl Writer<File> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>> {} }
impl<W: io::Write> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W> {}
    pub fn serialize<S: Serialize>(&mut self, record: S) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()> where I: IntoIterator<Item = T>, T: AsRef<[u8]> { let b: &[u8]; self.wtr.write(b) }
    pub fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
    pub fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
    pub fn flush(&mut self) -> io::Result<()> { let b: &[u8]; self.wtr.write(b) }
    pub fn get_ref(&self) -> &W {}
    pub fn into_inner(self,) -> result::Result<W, IntoInnerError<Writer<W>>> {}
}

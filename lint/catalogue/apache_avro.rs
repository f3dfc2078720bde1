//! apache_avro 0.22.0.

use std::io::{Read, Write};
use std::{error, fmt};
pub type AvroResult<T> = Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub enum Codec { Null, Deflate(DeflateSettings), Snappy, Zstandard(ZstandardSettings), Bzip2(Bzip2Settings), Xz(XzSettings) }
#[derive(Clone, Copy)] pub struct DeflateSettings;
#[derive(Clone, Copy)] pub struct ZstandardSettings;
#[derive(Clone, Copy)] pub struct Bzip2Settings;
#[derive(Clone, Copy)] pub struct XzSettings;
#[derive(Clone)] pub struct Schema;
impl Schema {
    pub fn parse_str(input: &str) -> Result<Schema, Error> {}
    pub fn parse_list(input: impl IntoIterator<Item = impl AsRef<str>>) -> AvroResult<Vec<Schema>> {}
    pub fn parse_reader<R: Read>(reader: &mut R) -> AvroResult<Schema> { let b: &mut Vec<u8>; reader.read_to_end(b) }
    pub fn canonical_form(&self) -> String {}
}
pub struct Reader<R> { reader: R }
impl<R: Read> Reader<R> {
    pub fn new(reader: R) -> AvroResult<Reader<R>> { let b: &mut [u8]; reader.read(b); Ok(Reader { reader }) }
    pub fn with_schema(schema: &Schema, reader: R) -> AvroResult<Reader<R>> { let b: &mut [u8]; reader.read(b); Ok(Reader { reader }) }
    pub fn writer_schema(&self) -> &Schema {}
    pub fn reader_schema(&self) -> Option<&Schema> {}
}
impl<R: Read> Iterator for Reader<R> {
    type Item = AvroResult<types::Value>;
    fn next(&mut self) -> Option<Self::Item> { let b: &mut [u8]; self.reader.read(b); let v: types::Value; Some(Ok(v)) }
}
/// What is appended is written a block at a time, and compressed by that.
pub struct Writer<W: Write> { writer: W }
impl<W: Write> Writer<W> {
    pub fn new(schema: &Schema, writer: W) -> AvroResult<Self> { Ok(Writer { writer }) }
    pub fn with_codec(schema: &Schema, writer: W, codec: Codec) -> AvroResult<Self> { Ok(Writer { writer }) }
    pub fn schema(&self) -> &Schema {}
    pub fn append<T: Into<types::Value>>(&mut self, value: T) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn append_value_ref(&mut self, value: &types::Value) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn append_ser<S: serde::Serialize>(&mut self, value: S) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn extend<I, T: Into<types::Value>>(&mut self, values: I) -> AvroResult<usize> where I: IntoIterator<Item = T> { let b: &[u8]; self.writer.write(b) }
    pub fn extend_ser<I, T: serde::Serialize>(&mut self, values: I) -> AvroResult<usize> where I: IntoIterator<Item = T> { let b: &[u8]; self.writer.write(b) }
    pub fn flush(&mut self) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b); self.writer.flush() }
    pub fn into_inner(self) -> AvroResult<W> { let b: &[u8]; self.writer.write(b); Ok(self.writer) }
}
pub fn from_avro_datum<R: Read>(writer_schema: &Schema, reader: &mut R, reader_schema: Option<&Schema>) -> AvroResult<types::Value> { let b: &mut [u8]; reader.read(b) }
pub fn to_avro_datum<T: Into<types::Value>>(schema: &Schema, value: T) -> AvroResult<Vec<u8>> {}
pub fn from_value<D>(value: &types::Value) -> Result<D, Error> {}
pub fn to_value<S: serde::Serialize>(value: S) -> Result<types::Value, Error> {}
pub mod types {
    #[derive(Clone, Debug)] pub enum Value {}
}

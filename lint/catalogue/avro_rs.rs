//! avro-rs 0.13.0.

use std::io::{Read, Write};
pub type AvroResult<T> = Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug)] pub enum Codec { Null, Deflate, Snappy }
#[derive(Clone, Debug)] pub struct Schema;
impl Schema { pub fn parse_str(input: &str) -> Result<Schema, Error> {} }
pub mod types { #[derive(Clone, Debug)] pub struct Value; }
pub struct Reader<R> { reader: R }
impl<R: Read> Reader<R> {
    pub fn new(reader: R) -> AvroResult<Reader<R>> { let b: &mut [u8]; reader.read(b); Ok(Reader { reader }) }
    pub fn with_schema(schema: &Schema, reader: R) -> AvroResult<Reader<R>> { let b: &mut [u8]; reader.read(b); Ok(Reader { reader }) }
    pub fn writer_schema(&self) -> &Schema {}
}
impl<R: Read> Iterator for Reader<R> {
    type Item = AvroResult<types::Value>;
    fn next(&mut self) -> Option<AvroResult<types::Value>> { let b: &mut [u8]; self.reader.read(b); let v: types::Value; Some(Ok(v)) }
}
pub struct Writer<W> { writer: W }
impl<W: Write> Writer<W> {
    pub fn new(schema: &Schema, writer: W) -> Self { Writer { writer } }
    pub fn with_codec(schema: &Schema, writer: W, codec: Codec) -> Self { Writer { writer } }
    pub fn append<T>(&mut self, value: T) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn append_ser<S>(&mut self, value: S) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn flush(&mut self) -> AvroResult<usize> { let b: &[u8]; self.writer.write(b) }
    pub fn into_inner(self) -> AvroResult<W> { let b: &[u8]; self.writer.write(b); Ok(self.writer) }
}
pub fn from_avro_datum<R: Read>(writer_schema: &Schema, reader: &mut R, reader_schema: Option<&Schema>) -> AvroResult<types::Value> { let b: &mut [u8]; reader.read(b) }
pub fn to_avro_datum<T>(schema: &Schema, value: T) -> AvroResult<Vec<u8>> {}

//! plist 1.6.1.

use std::io::{Read, Seek, Write};
use std::path::Path;
use std::{error, fmt};
pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct Value;
impl Value {
    pub fn from_reader_xml<R: Read>(reader: R) -> Result<Value, Error> {}
    pub fn from_reader_ascii<R: Read>(reader: R) -> Result<Value, Error> {}
    pub fn into_dictionary(self) -> Option<Dictionary> {}
    pub fn into_array(self) -> Option<Vec<Value>> {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_dictionary(&self) -> Option<&Dictionary> {}
    pub fn into_string(self) -> Option<String> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    pub fn as_dictionary_mut(&mut self) -> Option<&mut Dictionary> {}
    #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Value, Error> {}
    pub fn from_reader<R: Read + Seek>(reader: R) -> Result<Value, Error> { let b: &mut Vec<u8>; reader.read_to_end(b); let v: Value; Ok(v) }
    #[blocking(fs)] pub fn to_file_binary<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
    #[blocking(fs)] pub fn to_file_xml<P: AsRef<Path>>(&self, path: P) -> Result<(), Error> {}
    pub fn to_writer_binary<W: Write>(&self, writer: W) -> Result<(), Error> { let b: &[u8]; writer.write_all(b); Ok(()) }
    pub fn to_writer_xml<W: Write>(&self, writer: W) -> Result<(), Error> { let b: &[u8]; writer.write_all(b); Ok(()) }
    pub fn as_string(&self) -> Option<&str> {}
    pub fn as_boolean(&self) -> Option<bool> {}
}
#[blocking(fs)] pub fn from_file<P: AsRef<Path>, T>(path: P) -> Result<T, Error> {}
pub fn from_bytes<T>(bytes: &[u8]) -> Result<T, Error> {}
pub fn from_reader<R: Read + Seek, T>(reader: R) -> Result<T, Error> { let b: &mut Vec<u8>; reader.read_to_end(b); let t: T; Ok(t) }
pub fn from_reader_xml<R: Read, T>(reader: R) -> Result<T, Error> { let b: &mut Vec<u8>; reader.read_to_end(b); let t: T; Ok(t) }
#[blocking(fs)] pub fn to_file_binary<P: AsRef<Path>, T>(path: P, value: &T) -> Result<(), Error> {}
#[blocking(fs)] pub fn to_file_xml<P: AsRef<Path>, T>(path: P, value: &T) -> Result<(), Error> {}
pub fn to_writer_binary<W: Write, T>(writer: W, value: &T) -> Result<(), Error> { let b: &[u8]; writer.write_all(b); Ok(()) }
pub fn to_writer_xml<W: Write, T>(writer: W, value: &T) -> Result<(), Error> { let b: &[u8]; writer.write_all(b); Ok(()) }

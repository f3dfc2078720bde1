//! serde_xml_rs 0.8.2.

use serde::Serialize;
use serde::de::Deserialize;
use std::io::{Read, Write};
use std::{error, fmt};
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
pub fn from_str<T: Deserialize>(s: &str) -> Result<T, Error> {}
pub fn from_reader<T: Deserialize, R: Read>(reader: R) -> Result<T, Error> { let b: &mut [u8]; reader.read(b) }
pub fn to_string<S: Serialize>(value: &S) -> Result<String, Error> {}
pub fn to_writer<W: Write, S: Serialize>(writer: W, value: &S) -> Result<(), Error> { let b: &[u8]; writer.write(b) }
#[derive(Clone, Default)] pub struct SerdeXml;
impl SerdeXml {
    pub fn new() -> Self {}
    pub fn namespace<S: ToString>(self, prefix: S, name: S) -> Self {}
    pub fn default_namespace<S: ToString>(self, name: S) -> Self {}
    pub fn overlapping_sequences(self, b: bool) -> Self {}
    pub fn from_str<T: Deserialize>(self, s: &str) -> Result<T, Error> {}
    pub fn from_reader<T: Deserialize, R: Read>(self, reader: R) -> Result<T, Error> { let b: &mut [u8]; reader.read(b) }
    pub fn to_string<S: Serialize>(self, value: &S) -> Result<String, Error> {}
    pub fn to_writer<S: Serialize, W: Write>(self, writer: W, value: &S) -> Result<(), Error> { let b: &[u8]; writer.write(b) }
}

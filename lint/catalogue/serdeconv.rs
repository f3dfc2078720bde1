//! serdeconv 0.4.1.

use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] pub fn from_json_file<T: Deserialize, P: AsRef<Path>>(path: P) -> Result<T> {}
pub fn from_json_reader<T: Deserialize, R: Read>(reader: R) -> Result<T> { let b: &mut [u8]; reader.read(b); }
pub fn from_json_str<T: Deserialize>(json: &str) -> Result<T> {}
pub fn from_json_slice<T: Deserialize>(json: &[u8]) -> Result<T> {}
#[blocking(fs)] pub fn to_json_file<T: ?Sized + Serialize, P: AsRef<Path>>(value: &T, path: P) -> Result<()> {}
pub fn to_json_writer<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<()> { writer.write(&[0]); }
pub fn to_json_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {}
#[blocking(fs)] pub fn from_toml_file<T: Deserialize, P: AsRef<Path>>(path: P) -> Result<T> {}
pub fn from_toml_reader<T: Deserialize, R: Read>(reader: R) -> Result<T> { let b: &mut [u8]; reader.read(b); }
pub fn from_toml_str<T: Deserialize>(toml: &str) -> Result<T> {}
pub fn from_toml_slice<T: Deserialize>(toml: &[u8]) -> Result<T> {}
#[blocking(fs)] pub fn to_toml_file<T: ?Sized + Serialize, P: AsRef<Path>>(value: &T, path: P) -> Result<()> {}
pub fn to_toml_writer<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<()> { writer.write(&[0]); }
pub fn to_toml_string<T: ?Sized + Serialize>(value: &T) -> Result<String> {}
#[blocking(fs)] pub fn from_msgpack_file<T: Deserialize, P: AsRef<Path>>(path: P) -> Result<T> {}
pub fn from_msgpack_reader<T: Deserialize, R: Read>(reader: R) -> Result<T> { let b: &mut [u8]; reader.read(b); }
pub fn from_msgpack_slice<T: Deserialize>(bytes: &[u8]) -> Result<T> {}
#[blocking(fs)] pub fn to_msgpack_file<T: ?Sized + Serialize, P: AsRef<Path>>(value: &T, path: P) -> Result<()> {}
pub fn to_msgpack_writer<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<()> { writer.write(&[0]); }
pub fn to_msgpack_vec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>> {}
pub fn to_json_writer_pretty<T: ?Sized + Serialize, W: Write>(value: &T, writer: W) -> Result<()> { writer.write(&[0]); }
pub fn to_json_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String> {}
pub trait FromJson {
    #[blocking(fs)] fn from_json_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
    fn from_json_str(json: &str) -> Result<Self> {}
    fn from_json_slice(json: &[u8]) -> Result<Self> {}
}
impl<T: Deserialize> FromJson for T {}
pub trait ToJson {
    #[blocking(fs)] fn to_json_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    fn to_json_string(&self) -> Result<String> {}
    fn to_json_string_pretty(&self) -> Result<String> {}
}
impl<T: ?Sized + Serialize> ToJson for T {}

//! der 0.8.3.

use std::path::Path;
pub use zeroize;
pub type Result<T, E = Error> = core::result::Result<T, E>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub mod pem { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum LineEnding { CR, CRLF, LF } }
pub trait Encode { fn to_der(&self) -> Result<Vec<u8>> {} }
pub trait Decode: Sized { fn from_der(bytes: &[u8]) -> Result<Self>; }
pub trait EncodePem: Encode { fn to_pem(&self, line_ending: pem::LineEnding) -> Result<String>; }
pub trait DecodePem: Sized { fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self>; }
#[derive(Clone)] pub struct Document;
impl Document {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn from_pem(pem: &str) -> Result<(&str, Self), Error> {}
    pub fn to_pem(&self, label: &str, line_ending: pem::LineEnding) -> Result<String, Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `Document::try_from`")] pub fn read_der_file(path: impl AsRef<Path>) -> Result<Self, Error> {}
    #[blocking(fs)] #[advice("write `as_bytes` with the runtime")] pub fn write_der_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_pem`")] pub fn read_pem_file(path: impl AsRef<Path>) -> Result<(String, Self), Error> {}
    #[blocking(fs)] #[advice("write what `to_pem` gives with the runtime")] pub fn write_pem_file(&self, path: impl AsRef<Path>, label: &str, line_ending: pem::LineEnding) -> Result<(), Error> {}
}
impl TryFrom<Vec<u8>> for Document { type Error = Error; fn try_from(bytes: Vec<u8>) -> Result<Self, Error> {} }
#[derive(Clone)] pub struct SecretDocument;
impl SecretDocument {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn from_pem(pem: &str) -> Result<(&str, Self), Error> {}
    pub fn to_pem(&self, label: &str, line_ending: pem::LineEnding) -> Result<zeroize::Zeroizing<String>, Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `SecretDocument::try_from`")] pub fn read_der_file(path: impl AsRef<Path>) -> Result<Self, Error> {}
    #[blocking(fs)] #[advice("write `as_bytes` with the runtime")] pub fn write_der_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_pem`")] pub fn read_pem_file(path: impl AsRef<Path>) -> Result<(String, Self), Error> {}
    #[blocking(fs)] #[advice("write what `to_pem` gives with the runtime")] pub fn write_pem_file(&self, path: impl AsRef<Path>, label: &str, line_ending: pem::LineEnding) -> Result<(), Error> {}
}
impl TryFrom<Vec<u8>> for SecretDocument { type Error = Error; fn try_from(bytes: Vec<u8>) -> Result<Self, Error> {} }

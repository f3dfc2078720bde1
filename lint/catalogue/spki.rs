//! spki 0.8.1.

use der::Document;
use der::pem::LineEnding;
use std::path::Path;
pub use der;
pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait DecodePublicKey: Sized {
    fn from_public_key_der(bytes: &[u8]) -> Result<Self>;
    fn from_public_key_pem(s: &str) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_public_key_der`")] fn read_public_key_der_file(path: impl AsRef<Path>) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_public_key_pem`")] fn read_public_key_pem_file(path: impl AsRef<Path>) -> Result<Self> {}
}
pub trait EncodePublicKey {
    fn to_public_key_der(&self) -> Result<Document>;
    fn to_public_key_pem(&self, line_ending: LineEnding) -> Result<String> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_public_key_der` gives with the runtime")] fn write_public_key_der_file(&self, path: impl AsRef<Path>) -> Result<()> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_public_key_pem` gives with the runtime")] fn write_public_key_pem_file(&self, path: impl AsRef<Path>, line_ending: LineEnding) -> Result<()> {}
}

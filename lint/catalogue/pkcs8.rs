//! pkcs8 0.11.0. What a password protects goes through scrypt or PBKDF2.

use std::path::Path;
pub use der;
pub use der::{Document, SecretDocument};
pub use der::pem::LineEnding;
pub use spki;
pub use spki::{DecodePublicKey, EncodePublicKey};
pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait DecodePrivateKey: Sized {
    fn from_pkcs8_der(bytes: &[u8]) -> Result<Self>;
    fn from_pkcs8_pem(s: &str) -> Result<Self> {}
    #[blocking(cpu)] fn from_pkcs8_encrypted_der(bytes: &[u8], password: impl AsRef<[u8]>) -> Result<Self> {}
    #[blocking(cpu)] fn from_pkcs8_encrypted_pem(s: &str, password: impl AsRef<[u8]>) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_pkcs8_der`")] fn read_pkcs8_der_file(path: impl AsRef<Path>) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_pkcs8_pem`")] fn read_pkcs8_pem_file(path: impl AsRef<Path>) -> Result<Self> {}
}
pub trait EncodePrivateKey {
    fn to_pkcs8_der(&self) -> Result<SecretDocument>;
    fn to_pkcs8_pem(&self, line_ending: LineEnding) -> Result<der::zeroize::Zeroizing<String>> {}
    #[blocking(cpu)] fn to_pkcs8_encrypted_der(&self, password: impl AsRef<[u8]>) -> Result<SecretDocument> {}
    #[blocking(cpu)] fn to_pkcs8_encrypted_pem(&self, password: impl AsRef<[u8]>, line_ending: LineEnding) -> Result<der::zeroize::Zeroizing<String>> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_pkcs8_der` gives with the runtime")] fn write_pkcs8_der_file(&self, path: impl AsRef<Path>) -> Result<()> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_pkcs8_pem` gives with the runtime")] fn write_pkcs8_pem_file(&self, path: impl AsRef<Path>, line_ending: LineEnding) -> Result<()> {}
}

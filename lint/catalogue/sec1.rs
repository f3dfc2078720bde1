//! sec1 0.8.1.

use der::SecretDocument;
use std::path::Path;
pub use der;
pub use der::pem;
pub use der::pem::LineEnding;
pub type Result<T> = core::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait DecodeEcPrivateKey: Sized {
    fn from_sec1_der(bytes: &[u8]) -> Result<Self>;
    fn from_sec1_pem(s: &str) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_sec1_der`")] fn read_sec1_der_file(path: impl AsRef<Path>) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_sec1_pem`")] fn read_sec1_pem_file(path: impl AsRef<Path>) -> Result<Self> {}
}
pub trait EncodeEcPrivateKey {
    fn to_sec1_der(&self) -> Result<SecretDocument>;
    fn to_sec1_pem(&self, line_ending: LineEnding) -> Result<der::zeroize::Zeroizing<String>> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_sec1_der` gives with the runtime")] fn write_sec1_der_file(&self, path: impl AsRef<Path>) -> Result<()> {}
    #[by_name(fs)] #[blocking(fs)] #[advice("write what `to_sec1_pem` gives with the runtime")] fn write_sec1_pem_file(&self, path: impl AsRef<Path>, line_ending: LineEnding) -> Result<()> {}
}

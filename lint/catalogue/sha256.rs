//! sha256 1.6.0.

use std::io;
use std::path::Path;
pub fn digest<D: Sha256Digest>(input: D) -> String {}
pub fn digest_bytes(input: &[u8]) -> String {}
#[blocking(fs)] pub fn digest_file<P: AsRef<Path>>(path: P) -> Result<String, io::Error> {}
/// What it takes is a path, whose file is read.
#[blocking(fs)] #[instead(tokio = "sha256::async_digest::try_async_digest")] pub fn try_digest<D: AsRef<Path>>(input: D) -> Result<String, io::Error> {}
pub trait Sha256Digest {}
pub mod async_digest {
    use std::io;
    use std::path::Path;
    pub async fn try_async_digest<D: AsRef<Path>>(input: D) -> Result<String, io::Error> {}
}
pub use async_digest::try_async_digest;

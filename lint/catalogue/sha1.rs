//! sha1: its hashers, which go through `digest::Digest`.

use digest::Output;
pub use digest::{self, Digest};
#[derive(Clone, Default)] pub struct Sha1;
impl Sha1 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha1 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}

//! sha2: its hashers, which go through `digest::Digest`.

use digest::Output;
pub use digest::{self, Digest};
#[derive(Clone, Default)] pub struct Sha224;
impl Sha224 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha224 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Sha256;
impl Sha256 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha256 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Sha384;
impl Sha384 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha384 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Sha512;
impl Sha512 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha512 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Sha512_224;
impl Sha512_224 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha512_224 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct Sha512_256;
impl Sha512_256 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Sha512_256 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}

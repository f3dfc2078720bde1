//! md5 0.7.0.

use std::{convert, io, ops};
#[derive(Clone, Copy)] pub struct Digest(pub [u8; 16]);
impl ops::Deref for Digest {
    type Target = [u8; 16];
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for Digest { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl convert::From<Context> for Digest {}
#[derive(Clone)] pub struct Context;
impl Context {
    pub fn new() -> Context {}
    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) {}
    pub fn compute(self) -> Digest {}
    pub fn finalize(self) -> Digest {}
}
impl io::Write for Context {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest {}
#[derive(Clone, Default)] pub struct Md5;
impl Md5 {
    pub fn new() -> Self {}
    pub fn update(&mut self, data: impl AsRef<[u8]>) {}
    pub fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    pub fn finalize(self) -> Output<Self> {}
    pub fn finalize_reset(&mut self) -> Output<Self> {}
    pub fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
    pub fn reset(&mut self) {}
}
impl std::io::Write for Md5 {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    fn flush(&mut self) -> std::io::Result<()> {}
}
use digest::Output;
pub use digest::Digest as _;

//! gag 1.0.0. A buffer is a temporary file, and what a `Hold` held is written when it dies.

use std::io::{self, Read};
pub struct BufferRedirect;
impl BufferRedirect {
    #[blocking(fs)] pub fn stdout() -> io::Result<BufferRedirect> {}
    #[blocking(fs)] pub fn stderr() -> io::Result<BufferRedirect> {}
    pub fn into_inner(self) -> Buffer {}
}
impl Read for BufferRedirect { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct Buffer;
impl Read for Buffer { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct Gag;
impl Gag {
    pub fn stdout() -> io::Result<Gag> {}
    pub fn stderr() -> io::Result<Gag> {}
}
pub struct Hold;
impl Hold {
    #[blocking(fs)] pub fn stdout() -> io::Result<Hold> {}
    #[blocking(fs)] pub fn stderr() -> io::Result<Hold> {}
}
pub struct RedirectError<F> { pub error: io::Error, pub file: F }
pub struct Redirect<F> { file: F }
impl<F> Redirect<F> {
    pub fn stdout(file: F) -> Result<Self, RedirectError<F>> {}
    pub fn stderr(file: F) -> Result<Self, RedirectError<F>> {}
    pub fn into_inner(self) -> F {}
}

//! symbolic-common 14.0.0-alpha.4. A file is mapped, so that its pages are read when they are looked at.

use std::borrow::Cow;
use std::fs::File;
use std::io;
use std::ops::Deref;
use std::path::Path;
#[derive(Clone)] pub struct ByteView<'a> { bytes: &'a [u8] }
impl<'a> ByteView<'a> {
    pub fn from_cow(cow: Cow<'a, [u8]>) -> Self {}
    pub fn from_slice(buffer: &'a [u8]) -> Self {}
    pub fn from_vec(buffer: Vec<u8>) -> Self {}
    #[blocking(fs)] pub fn map_file(file: File) -> Result<Self, io::Error> {}
    #[blocking(fs)] pub fn map_file_ref(file: &File) -> Result<Self, io::Error> {}
    pub fn read<R: io::Read>(reader: R) -> Result<Self, io::Error> { let b: &mut [u8]; reader.read(b); }
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, io::Error> {}
    pub fn as_slice(&self) -> &[u8] {}
}
impl AsRef<[u8]> for ByteView<'_> { fn as_ref(&self) -> &[u8] {} }
impl Deref for ByteView<'_> { type Target = [u8]; fn deref(&self) -> &[u8] {} }

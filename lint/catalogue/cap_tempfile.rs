//! cap_tempfile 4.0.3.

use std::ffi::OsStr;
use std::io;
use std::io::{Read, Seek, Write};
use std::ops::Deref;
use cap_std::fs::{Dir, File};
pub use cap_std;
pub use cap_std::{AmbientAuthority, ambient_authority};
pub struct TempDir;
impl TempDir {
    #[blocking(fs)] pub fn new(ambient_authority: AmbientAuthority) -> io::Result<Self> {}
    #[blocking(fs)] pub fn new_in(dir: &Dir) -> io::Result<Self> {}
    pub fn into_dir(self) -> io::Result<Dir> {}
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
}
impl Deref for TempDir {
    type Target = Dir;
    fn deref(&self) -> &Self::Target {}
}
impl Drop for TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }
#[blocking(fs)] pub fn tempdir(ambient_authority: AmbientAuthority) -> io::Result<TempDir> {}
#[blocking(fs)] pub fn tempdir_in(dir: &Dir) -> io::Result<TempDir> {}
pub struct TempFile;
impl TempFile {
    #[blocking(fs)] pub fn new(dir: &Dir) -> io::Result<Self> {}
    #[blocking(fs)] pub fn new_anonymous(dir: &Dir) -> io::Result<File> {}
    pub fn as_file(&self) -> &File {}
    pub fn as_file_mut(&mut self) -> &mut File {}
    #[blocking(fs)] pub fn replace(self, destname: impl AsRef<OsStr>) -> io::Result<()> {}
}
impl Read for TempFile { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for TempFile {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl Seek for TempFile { #[blocking(fs)] fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
impl Drop for TempFile { #[blocking(cleanup)] fn drop(&mut self) {} }

//! camino_tempfile 1.4.1.

use camino::{Utf8Path, Utf8PathBuf};
use std::{error, fmt, io};
use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::Deref;
use std::os::unix::io::AsRawFd;
use std::path::Path;
#[derive(Clone)] pub struct Builder;
impl Default for Builder {}
impl Builder {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<str>>(&mut self, prefix: &S) -> &mut Self {}
    pub fn suffix<S: AsRef<str>>(&mut self, suffix: &S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    #[blocking(fs)] pub fn tempfile(&self) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn tempfile_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn tempdir(&self) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn tempdir_in<P: AsRef<Utf8Path>>(&self, dir: P) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn make<F, R>(&self, f: F) -> io::Result<NamedUtf8TempFile<R>> where F: FnMut(&Utf8Path) -> io::Result<R> { let a: &Utf8Path; f(a) }
    #[blocking(fs)] pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedUtf8TempFile<R>> where F: FnMut(&Utf8Path) -> io::Result<R>, P: AsRef<Utf8Path> { let a: &Utf8Path; f(a) }
}
#[blocking(fs)] pub fn tempdir() -> io::Result<Utf8TempDir> {}
#[blocking(fs)] pub fn tempdir_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir> {}
pub struct Utf8TempDir;
impl Utf8TempDir {
    #[blocking(fs)] pub fn new() -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn with_suffix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(suffix: S, dir: P) -> io::Result<Utf8TempDir> {}
    #[blocking(fs)] pub fn with_prefix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(prefix: S, dir: P) -> io::Result<Utf8TempDir> {}
    pub fn path(&self) -> &Utf8Path {}
    pub fn into_path(self) -> Utf8PathBuf {}
    pub fn keep(self) -> Utf8PathBuf {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Utf8Path> for Utf8TempDir {}
impl AsRef<Path> for Utf8TempDir {}
#[blocking(fs)] pub fn tempfile() -> io::Result<File> {}
#[blocking(fs)] pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
pub struct Utf8PathPersistError { pub error: io::Error, pub path: Utf8TempPath }
impl fmt::Display for Utf8PathPersistError {}
impl error::Error for Utf8PathPersistError {}
pub struct Utf8TempPath;
impl From<Utf8PathPersistError> for Utf8TempPath {}
impl Utf8TempPath {
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocking(fs)] pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), Utf8PathPersistError> {}
    #[blocking(fs)] pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), Utf8PathPersistError> {}
    #[blocking(fs)] pub fn keep(self) -> Result<Utf8PathBuf, Utf8PathPersistError> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn from_path(path: impl Into<Utf8PathBuf>) -> Self {}
}
impl Deref for Utf8TempPath {
    type Target = Utf8Path;
    fn deref(&self) -> &Utf8Path {}
}
impl AsRef<Utf8Path> for Utf8TempPath {}
impl AsRef<Path> for Utf8TempPath {}
impl AsRef<OsStr> for Utf8TempPath {}
#[holds]
pub struct NamedUtf8TempFile<F = File> { path: Utf8TempPath, file: F }
impl<F> AsRef<Utf8Path> for NamedUtf8TempFile<F> {}
impl<F> AsRef<Path> for NamedUtf8TempFile<F> {}
impl<F> From<Utf8PersistError<F>> for NamedUtf8TempFile<F> {}
impl NamedUtf8TempFile<File> {
    #[blocking(fs)] pub fn new() -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn new_in<P: AsRef<Utf8Path>>(dir: P) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn with_suffix<S: AsRef<str>>(suffix: S) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn with_suffix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(suffix: S, dir: P) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn with_prefix<S: AsRef<str>>(prefix: S) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn with_prefix_in<S: AsRef<str>, P: AsRef<Utf8Path>>(prefix: S, dir: P) -> io::Result<NamedUtf8TempFile> {}
    #[blocking(fs)] pub fn reopen(&self) -> io::Result<File> {}
}
impl<F> NamedUtf8TempFile<F> {
    pub fn path(&self) -> &Utf8Path {}
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocking(fs)] pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, Utf8PersistError<F>> {}
    #[blocking(fs)] pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, Utf8PersistError<F>> {}
    #[blocking(fs)] pub fn keep(self) -> Result<(F, Utf8PathBuf), Utf8PersistError<F>> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> Utf8TempPath {}
    pub fn into_parts(self) -> (F, Utf8TempPath) {}
    pub fn from_parts(file: F, path: Utf8TempPath) -> Self {}
}
impl<F: Read> Read for NamedUtf8TempFile<F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.file.read(buf) }
}
impl Read for &NamedUtf8TempFile<File> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.file.read(buf) }
}
impl<F: Write> Write for NamedUtf8TempFile<F> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.file.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.file.flush() }
}
impl Write for &NamedUtf8TempFile<File> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.file.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.file.flush() }
}
impl<F: Seek> Seek for NamedUtf8TempFile<F> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.file.seek(pos) } }
impl Seek for &NamedUtf8TempFile<File> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.file.seek(pos) } }
impl<F: AsRawFd> AsRawFd for NamedUtf8TempFile<F> {}
pub struct Utf8PersistError<F = File> { pub error: io::Error, pub file: NamedUtf8TempFile<F> }
impl<F> fmt::Display for Utf8PersistError<F> {}
impl<F> error::Error for Utf8PersistError<F> {}
impl Drop for Utf8TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }
impl Drop for Utf8TempPath { #[blocking(cleanup)] fn drop(&mut self) {} }

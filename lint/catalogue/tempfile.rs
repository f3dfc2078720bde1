//! tempfile 3.27.0.

use std::{error, fmt, io, path};
use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::ops::Deref;
use std::os::unix::io::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
#[derive(Clone)] pub struct Builder;
impl Default for Builder {}
impl Builder {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<OsStr>>(&mut self, prefix: &S) -> &mut Self {}
    pub fn suffix<S: AsRef<OsStr>>(&mut self, suffix: &S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn keep(&mut self, keep: bool) -> &mut Self {}
    #[blocking(fs)] pub fn tempfile(&self) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn tempdir(&self) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R> { let a: &Path; f(a) }
    #[blocking(fs)] pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R>, P: AsRef<Path> { let a: &Path; f(a) }
}
#[blocking(fs)] pub fn tempdir() -> io::Result<TempDir> {}
#[blocking(fs)] pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
pub struct TempDir;
impl TempDir {
    #[blocking(fs)] pub fn new() -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir> {}
    pub fn path(&self) -> &path::Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn keep(self) -> PathBuf {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
#[blocking(fs)] pub fn tempfile() -> io::Result<File> {}
#[blocking(fs)] pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File> {}
pub struct PathPersistError { pub error: io::Error, pub path: TempPath }
impl fmt::Display for PathPersistError {}
impl error::Error for PathPersistError {}
pub struct TempPath;
impl From<PathPersistError> for TempPath {}
impl TempPath {
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocking(fs)] pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    #[blocking(fs)] pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    pub fn keep(self) -> Result<PathBuf, PathPersistError> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn from_path(path: impl Into<PathBuf>) -> Self {}
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self> {}
}
impl Deref for TempPath {
    type Target = Path;
    fn deref(&self) -> &Path {}
}
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}
#[holds]
pub struct NamedTempFile<F = File> { path: TempPath, file: F }
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl NamedTempFile<File> {
    #[blocking(fs)] pub fn new() -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile> {}
    #[blocking(fs)] pub fn reopen(&self) -> io::Result<File> {}
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path {}
    #[blocking(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocking(fs)] pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    #[blocking(fs)] pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> TempPath {}
    pub fn into_parts(self) -> (F, TempPath) {}
    pub fn from_parts(file: F, path: TempPath) -> Self {}
}
impl<F: Read> Read for NamedTempFile<F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.file.read(buf) }
}
impl Read for &NamedTempFile<File> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.file.read(buf) }
}
impl<F: Write> Write for NamedTempFile<F> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.file.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.file.flush() }
}
impl Write for &NamedTempFile<File> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.file.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.file.flush() }
}
impl<F: Seek> Seek for NamedTempFile<F> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.file.seek(pos) } }
impl Seek for &NamedTempFile<File> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.file.seek(pos) } }
impl<F: AsFd> AsFd for NamedTempFile<F> {}
impl<F: AsRawFd> AsRawFd for NamedTempFile<F> {}
pub struct PersistError<F = File> { pub error: io::Error, pub file: NamedTempFile<F> }
impl<F> fmt::Display for PersistError<F> {}
impl<F> error::Error for PersistError<F> {}
pub enum SpooledData { InMemory(Cursor<Vec<u8>>), OnDisk(File) }
pub struct SpooledTempFile;
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile {}
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
    pub fn is_rolled(&self) -> bool {}
    #[blocking(fs)] pub fn roll(&mut self) -> io::Result<()> {}
    pub fn set_len(&mut self, size: u64) -> Result<(), io::Error> {}
    pub fn into_inner(self) -> SpooledData {}
    pub fn into_file(self) -> io::Result<File> {}
}
impl Read for SpooledTempFile {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
}
impl Write for SpooledTempFile {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Seek for SpooledTempFile { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
impl Drop for TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }
impl Drop for TempPath { #[blocking(cleanup)] fn drop(&mut self) {} }
pub mod env {
    use std::path::{Path, PathBuf};
    pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
}

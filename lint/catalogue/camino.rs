//! camino 1.2.6.

use std::{error, fmt, fs, io, iter};
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::ops::Deref;
use std::path::{Path, PathBuf, StripPrefixError};
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
#[derive(Clone, Default)] pub struct Utf8PathBuf;
impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf {}
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf> {}
    pub fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString> {}
    pub fn into_std_path_buf(self) -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> Utf8PathBuf {}
    pub fn as_path(&self) -> &Utf8Path {}
    pub fn push(&mut self, path: impl AsRef<Utf8Path>) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>) {}
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool {}
    pub fn into_string(self) -> String {}
    pub fn into_os_string(self) -> OsString {}
    pub fn into_boxed_path(self) -> Box<Utf8Path> {}
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Deref for Utf8PathBuf {
    type Target = Utf8Path;
    fn deref(&self) -> &Utf8Path {}
}
impl fmt::Display for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> Extend<P> for Utf8PathBuf {}
impl From<String> for Utf8PathBuf {}
impl FromStr for Utf8PathBuf {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl<T: AsRef<str>> From<&T> for Utf8PathBuf {}
impl From<Box<Utf8Path>> for Utf8PathBuf {}
impl From<Cow<Utf8Path>> for Utf8PathBuf {}
impl TryFrom<PathBuf> for Utf8PathBuf { type Error = FromPathBufError; }
impl TryFrom<OsString> for Utf8PathBuf { type Error = FromOsStringError; }
impl AsRef<Utf8Path> for Utf8PathBuf {}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8PathBuf {}
impl AsRef<OsStr> for Utf8PathBuf {}
impl Borrow<Utf8Path> for Utf8PathBuf {}
impl<P: AsRef<Utf8Path>> iter::FromIterator<P> for Utf8PathBuf {}
impl IntoIterator for &Utf8PathBuf {
    type Item = &str;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
pub struct Utf8Path;
impl Utf8Path {
    pub fn new(s: &(impl AsRef<str>)) -> &Utf8Path {}
    pub fn from_path(path: &Path) -> Option<&Utf8Path> {}
    pub fn from_os_str(path: &OsStr) -> Option<&Utf8Path> {}
    pub fn as_std_path(&self) -> &Path {}
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn to_path_buf(&self) -> Utf8PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Utf8Path> {}
    pub fn ancestors(&self) -> Utf8Ancestors {}
    pub fn file_name(&self) -> Option<&str> {}
    pub fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, StripPrefixError> {}
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool {}
    pub fn ends_with(&self, child: impl AsRef<Path>) -> bool {}
    pub fn file_stem(&self) -> Option<&str> {}
    pub fn extension(&self) -> Option<&str> {}
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf {}
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf {}
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn components(&self) -> Utf8Components {}
    pub fn iter(&self) -> Iter {}
    #[blocking(stat)] pub fn metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(stat)] pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(fs)] pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn read_link(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)] pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
    #[blocking(fs)] pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8> {}
    #[blocking(stat)] pub fn exists(&self) -> bool {}
    #[blocking(stat)] pub fn try_exists(&self) -> io::Result<bool> {}
    #[blocking(stat)] pub fn is_file(&self) -> bool {}
    #[blocking(stat)] pub fn is_dir(&self) -> bool {}
    #[blocking(stat)] pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf {}
    pub fn into_std_boxed_path(self: Box<Utf8Path>) -> Box<Path> {}
    pub fn from_boxed_path(path: Box<Path>) -> Result<Box<Utf8Path>, Box<Path>> {}
}
impl Clone for Box<Utf8Path> {}
impl fmt::Display for Utf8Path {}
impl From<&str> for &Utf8Path {}
impl<T: AsRef<str>> From<&T> for Box<Utf8Path> {}
impl From<&Utf8Path> for Arc<Utf8Path> {}
impl From<&Utf8Path> for Rc<Utf8Path> {}
impl From<Utf8PathBuf> for Box<Utf8Path> {}
impl From<Utf8PathBuf> for Arc<Utf8Path> {}
impl From<Utf8PathBuf> for Rc<Utf8Path> {}
impl TryFrom<&Path> for &Utf8Path { type Error = FromPathError; }
impl TryFrom<&OsStr> for &Utf8Path { type Error = FromOsStrError; }
impl TryFrom<Box<Path>> for Box<Utf8Path> { type Error = FromBoxedPathError; }
impl AsRef<Utf8Path> for Utf8Path {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<str> for Utf8Path {}
impl AsRef<OsStr> for Utf8Path {}
impl ToOwned for Utf8Path {
    type Owned = Utf8PathBuf;
    fn to_owned(&self) -> Utf8PathBuf {}
}
impl IntoIterator for &Utf8Path {
    type Item = &str;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
#[derive(Clone, Copy)] pub struct Utf8Ancestors;
impl Iterator for Utf8Ancestors {
    type Item = &Utf8Path;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct Utf8Components;
impl Utf8Components { pub fn as_path(&self) -> &Utf8Path {} }
impl Iterator for Utf8Components {
    type Item = Utf8Component;
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for Utf8Components { fn next_back(&mut self) -> Option<Self::Item> {} }
impl AsRef<Utf8Path> for Utf8Components {}
impl AsRef<Path> for Utf8Components {}
impl AsRef<str> for Utf8Components {}
impl AsRef<OsStr> for Utf8Components {}
#[derive(Clone)] pub struct Iter;
impl Iter { pub fn as_path(&self) -> &Utf8Path {} }
impl AsRef<Utf8Path> for Iter {}
impl AsRef<Path> for Iter {}
impl AsRef<str> for Iter {}
impl AsRef<OsStr> for Iter {}
impl Iterator for Iter {
    type Item = &str;
    fn next(&mut self) -> Option<&str> {}
}
impl DoubleEndedIterator for Iter { fn next_back(&mut self) -> Option<&str> {} }
#[derive(Clone, Copy)] pub enum Utf8Component { Prefix(Utf8PrefixComponent), RootDir, CurDir, ParentDir, Normal(&str) }
impl Utf8Component {
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
}
impl fmt::Display for Utf8Component {}
impl AsRef<Utf8Path> for Utf8Component {}
impl AsRef<Path> for Utf8Component {}
impl AsRef<str> for Utf8Component {}
impl AsRef<OsStr> for Utf8Component {}
#[derive(Clone, Copy)] pub enum Utf8Prefix { Verbatim(&str), VerbatimUNC(&str, &str), VerbatimDisk(u8), DeviceNS(&str), UNC(&str, &str), Disk(u8) }
impl Utf8Prefix { pub fn is_verbatim(&self) -> bool {} }
#[derive(Clone, Copy)] pub struct Utf8PrefixComponent;
impl Utf8PrefixComponent {
    pub fn kind(&self) -> Utf8Prefix {}
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
}
impl fmt::Display for Utf8PrefixComponent {}
pub struct ReadDirUtf8;
impl Iterator for ReadDirUtf8 {
    type Item = io::Result<Utf8DirEntry>;
    #[blocking(fs)] fn next(&mut self) -> Option<io::Result<Utf8DirEntry>> {}
}
pub struct Utf8DirEntry;
impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path {}
    #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
    #[blocking(stat)] pub fn file_type(&self) -> io::Result<fs::FileType> {}
    pub fn file_name(&self) -> &str {}
    pub fn into_inner(self) -> fs::DirEntry {}
    pub fn into_path(self) -> Utf8PathBuf {}
}
#[derive(Clone)] pub struct FromPathBufError;
impl FromPathBufError {
    pub fn as_path(&self) -> &Path {}
    pub fn into_path_buf(self) -> PathBuf {}
    pub fn from_path_error(&self) -> FromPathError {}
    pub fn into_io_error(self) -> io::Error {}
}
impl fmt::Display for FromPathBufError {}
impl error::Error for FromPathBufError {}
#[derive(Clone, Copy)] pub struct FromPathError;
impl FromPathError { pub fn into_io_error(self) -> io::Error {} }
impl fmt::Display for FromPathError {}
impl error::Error for FromPathError {}
#[derive(Clone)] pub struct FromOsStringError;
impl FromOsStringError {
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_os_string(self) -> OsString {}
    pub fn from_os_str_error(&self) -> FromOsStrError {}
    pub fn into_io_error(self) -> io::Error {}
}
impl fmt::Display for FromOsStringError {}
impl error::Error for FromOsStringError {}
#[derive(Clone, Copy)] pub struct FromOsStrError;
impl FromOsStrError { pub fn into_io_error(self) -> io::Error {} }
impl fmt::Display for FromOsStrError {}
impl error::Error for FromOsStrError {}
#[derive(Clone)] pub struct FromBoxedPathError;
impl FromBoxedPathError {
    pub fn as_path(&self) -> &Path {}
    pub fn into_boxed_path(self) -> Box<Path> {}
    pub fn from_path_error(&self) -> FromPathError {}
    pub fn into_io_error(self) -> io::Error {}
}
impl fmt::Display for FromBoxedPathError {}
impl error::Error for FromBoxedPathError {}

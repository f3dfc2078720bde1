//! `std::path`.

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::ffi::{OsStr, OsString};
use crate::fmt;
use crate::fs;
use crate::io;
use crate::iter::FusedIterator;
use crate::ops::Deref;
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
pub fn is_separator(c: char) -> bool {}
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

#[derive(Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[lang = "Path"]
pub struct Path { inner: OsStr }

impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    pub fn to_path_buf(&self) -> PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Path> {}
    pub fn ancestors(&self) -> Ancestors<'_> {}
    pub fn file_name(&self) -> Option<&OsStr> {}
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    pub fn file_stem(&self) -> Option<&OsStr> {}
    pub fn file_prefix(&self) -> Option<&OsStr> {}
    pub fn extension(&self) -> Option<&OsStr> {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn components(&self) -> Components<'_> {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn display(&self) -> Display<'_> {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::fs::metadata")]
    pub fn metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata")]
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::canonicalize", smol = "smol::fs::canonicalize", async_std = "async_std::fs::canonicalize")]
    pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::read_link", smol = "smol::fs::read_link", async_std = "async_std::fs::read_link")]
    pub fn read_link(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::read_dir", smol = "smol::fs::read_dir", async_std = "async_std::fs::read_dir")]
    pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::path::Path::exists")]
    #[then(tokio = "is_ok()", smol = "is_ok()")]
    pub fn exists(&self) -> bool {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::try_exists")]
    #[advice("ask the runtime's `fs::metadata`")]
    pub fn try_exists(&self) -> io::Result<bool> {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::path::Path::is_file")]
    #[then(tokio = "is_ok_and(|metadata| metadata.is_file())", smol = "is_ok_and(|metadata| metadata.is_file())")]
    pub fn is_file(&self) -> bool {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", async_std = "async_std::path::Path::is_dir")]
    #[then(tokio = "is_ok_and(|metadata| metadata.is_dir())", smol = "is_ok_and(|metadata| metadata.is_dir())")]
    pub fn is_dir(&self) -> bool {}
    #[blocking(stat)]
    #[instead(tokio = "tokio::fs::symlink_metadata", smol = "smol::fs::symlink_metadata")]
    #[then(tokio = "is_ok_and(|metadata| metadata.is_symlink())", smol = "is_ok_and(|metadata| metadata.is_symlink())")]
    #[advice("ask the runtime's `fs::symlink_metadata`")]
    pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
}

#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PathBuf { inner: OsString }

impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn as_mut_os_string(&mut self) -> &mut OsString {}
    pub fn into_os_string(self) -> OsString {}
    pub fn into_boxed_path(self) -> Box<Path> {}
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
}

impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path {} }
impl crate::ops::DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path {} }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path {} }
impl ToOwned for Path { type Owned = PathBuf; fn to_owned(&self) -> PathBuf {} }

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf {} }
impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf {} }
impl From<String> for PathBuf { fn from(s: String) -> PathBuf {} }
impl From<Box<Path>> for PathBuf { fn from(boxed: Box<Path>) -> PathBuf {} }
impl<'a> From<Cow<'a, Path>> for PathBuf { fn from(p: Cow<'a, Path>) -> PathBuf {} }
impl From<PathBuf> for OsString { fn from(path_buf: PathBuf) -> OsString {} }
impl From<PathBuf> for Box<Path> { fn from(p: PathBuf) -> Box<Path> {} }
impl From<&Path> for Box<Path> { fn from(path: &Path) -> Box<Path> {} }
impl From<PathBuf> for Arc<Path> { fn from(s: PathBuf) -> Arc<Path> {} }
impl From<&Path> for Arc<Path> { fn from(s: &Path) -> Arc<Path> {} }
impl From<PathBuf> for Rc<Path> { fn from(s: PathBuf) -> Rc<Path> {} }
impl<'a> From<&'a Path> for Cow<'a, Path> { fn from(s: &'a Path) -> Cow<'a, Path> {} }
impl<'a> From<PathBuf> for Cow<'a, Path> { fn from(s: PathBuf) -> Cow<'a, Path> {} }
impl FromStr for PathBuf { type Err = Infallible; fn from_str(s: &str) -> Result<Self, Infallible> {} }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}

impl AsRef<Path> for Path { fn as_ref(&self) -> &Path {} }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path {} }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path {} }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path {} }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path {} }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path {} }
impl<'a> AsRef<Path> for Cow<'a, OsStr> { fn as_ref(&self) -> &Path {} }
impl<'a> AsRef<Path> for Component<'a> { fn as_ref(&self) -> &Path {} }
impl<'a> AsRef<Path> for Components<'a> { fn as_ref(&self) -> &Path {} }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr {} }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr {} }

impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> {} }
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> {} }

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PrefixComponent<'a> { raw: &'a OsStr }

impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a> {}
    pub fn as_os_str(&self) -> &'a OsStr {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}

#[derive(Clone, Debug)]
pub struct Components<'a> { path: &'a [u8] }

impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path {}
}

impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>> {}
}
impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>> {}
}
impl<'a> FusedIterator for Components<'a> {}

#[derive(Clone, Debug)]
pub struct Iter<'a> { inner: Components<'a> }

impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path {}
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> {}
}
impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr> {}
}

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { next: Option<&'a Path> }

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<&'a Path> {}
}

pub struct Display<'a> { path: &'a Path }
impl<'a> fmt::Display for Display<'a> {}
impl<'a> fmt::Debug for Display<'a> {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StripPrefixError;
impl fmt::Display for StripPrefixError {}
impl crate::error::Error for StripPrefixError {}

//! normpath 1.5.2. To normalize is to canonicalize, except on Windows.

use std::borrow::Cow;
use std::fs::{Metadata, ReadDir};
use std::io;
use std::ops::Deref;
use std::path::{Components, Path, PathBuf};
pub trait PathExt {
    #[blocking(stat)] fn expand(&self) -> io::Result<Cow<Self>>;
    #[blocking(fs)] fn normalize(&self) -> io::Result<BasePathBuf>;
    fn normalize_virtually(&self) -> io::Result<BasePathBuf>;
    #[blocking(stat)] fn shorten(&self) -> io::Result<Cow<Self>>;
}
impl PathExt for Path {}
pub struct BasePath;
impl BasePath {
    pub fn as_path(&self) -> &Path {}
    #[blocking(fs)] pub fn canonicalize(&self) -> io::Result<BasePathBuf> {}
    pub fn components(&self) -> Components {}
    #[blocking(stat)] pub fn exists(&self) -> bool {}
    #[blocking(stat)] pub fn expand(&self) -> io::Result<Cow<Self>> {}
    #[blocking(stat)] pub fn is_dir(&self) -> bool {}
    #[blocking(stat)] pub fn is_file(&self) -> bool {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> BasePathBuf {}
    #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
    #[blocking(fs)] pub fn normalize(&self) -> io::Result<BasePathBuf> {}
    pub fn normalize_virtually(&self) -> io::Result<BasePathBuf> {}
    #[blocking(fs)] pub fn read_dir(&self) -> io::Result<ReadDir> {}
    #[blocking(fs)] pub fn read_link(&self) -> io::Result<PathBuf> {}
    #[blocking(stat)] pub fn try_exists(&self) -> io::Result<bool> {}
}
impl AsRef<Path> for BasePath { fn as_ref(&self) -> &Path {} }
#[derive(Clone, Debug)] pub struct BasePathBuf;
impl BasePathBuf {
    pub fn new<P: Into<PathBuf>>(path: P) -> io::Result<Self> {}
    pub fn into_path_buf(self) -> PathBuf {}
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
}
impl Deref for BasePathBuf {
    type Target = BasePath;
    fn deref(&self) -> &BasePath {}
}
impl AsRef<Path> for BasePathBuf { fn as_ref(&self) -> &Path {} }
impl From<BasePathBuf> for PathBuf { fn from(base: BasePathBuf) -> PathBuf {} }

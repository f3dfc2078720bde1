//! assert_fs 1.1.4.

pub use fixture::{NamedTempFile, TempDir};
pub mod fixture {
    use std::ops::Deref;
    use std::path::{Path, PathBuf};
    #[derive(Debug)] pub struct FixtureError;
    impl std::fmt::Display for FixtureError {}
    impl std::error::Error for FixtureError {}
    #[derive(Debug)] pub struct TempDir;
    impl TempDir {
        #[blocking(fs)] pub fn new() -> Result<Self, FixtureError> {}
        #[blocking(fs)] pub fn new_in<P: AsRef<Path>>(dir: P) -> Result<Self, FixtureError> {}
        pub fn into_persistent(self) -> Self {}
        pub fn into_persistent_if(self, yes: bool) -> Self {}
        pub fn path(&self) -> &Path {}
        #[blocking(fs)] #[ends(self)] pub fn close(self) -> Result<(), FixtureError> {}
    }
    impl Deref for TempDir { type Target = Path; fn deref(&self) -> &Path {} }
    impl Drop for TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }
    #[derive(Debug)] pub struct NamedTempFile;
    impl NamedTempFile {
        #[blocking(fs)] pub fn new<S>(name: S) -> Result<Self, FixtureError> {}
        pub fn path(&self) -> &Path {}
        #[blocking(fs)] #[ends(self)] pub fn close(self) -> Result<(), FixtureError> {}
    }
    impl Deref for NamedTempFile { type Target = Path; fn deref(&self) -> &Path {} }
    #[derive(Debug)] pub struct ChildPath;
    impl ChildPath {
        pub fn new<P: Into<PathBuf>>(path: P) -> Self {}
        pub fn path(&self) -> &Path {}
    }
    impl Deref for ChildPath { type Target = Path; fn deref(&self) -> &Path {} }
    pub trait PathChild { fn child<P: AsRef<Path>>(&self, path: P) -> ChildPath {} }
    impl PathChild for TempDir {}
    impl PathChild for ChildPath {}
    pub trait PathCreateDir { #[blocking(fs)] fn create_dir_all(&self) -> Result<(), FixtureError> {} }
    impl PathCreateDir for ChildPath {}
    pub trait FileTouch { #[blocking(fs)] fn touch(&self) -> Result<(), FixtureError> {} }
    impl FileTouch for ChildPath {}
    impl FileTouch for NamedTempFile {}
    pub trait FileWriteStr { #[blocking(fs)] fn write_str(&self, data: &str) -> Result<(), FixtureError> {} }
    impl FileWriteStr for ChildPath {}
    impl FileWriteStr for NamedTempFile {}
    pub trait FileWriteBin { #[blocking(fs)] fn write_binary(&self, data: &[u8]) -> Result<(), FixtureError> {} }
    impl FileWriteBin for ChildPath {}
    impl FileWriteBin for NamedTempFile {}
    pub trait FileWriteFile { #[blocking(fs)] fn write_file(&self, data: &Path) -> Result<(), FixtureError> {} }
    impl FileWriteFile for ChildPath {}
    impl FileWriteFile for NamedTempFile {}
    pub trait PathCopy { #[blocking(fs)] fn copy_from<P: AsRef<Path>, S: AsRef<str>>(&self, source: P, patterns: &[S]) -> Result<(), FixtureError> {} }
    impl PathCopy for TempDir {}
    impl PathCopy for ChildPath {}
}
pub mod prelude { pub use crate::fixture::{FileTouch, FileWriteBin, FileWriteFile, FileWriteStr, PathChild, PathCopy, PathCreateDir}; }

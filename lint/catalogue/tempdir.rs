//! tempdir 0.3.7.

use std::io;
use std::path::{Path, PathBuf};
pub struct TempDir;
impl TempDir {
    #[blocking(fs)] pub fn new(prefix: &str) -> io::Result<TempDir> {}
    #[blocking(fs)] pub fn new_in<P: AsRef<Path>>(tmpdir: P, prefix: &str) -> io::Result<TempDir> {}
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    #[blocking(fs)] #[ends(self)] pub fn close(self) -> io::Result<()> {}
}
impl AsRef<Path> for TempDir {}
impl Drop for TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }

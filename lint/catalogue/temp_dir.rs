//! temp_dir 0.2.0.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct TempDir;
impl TempDir {
    #[blocking(fs)] pub fn new() -> Result<Self, std::io::Error> {}
    #[blocking(fs)] pub fn with_prefix(prefix: impl AsRef<str>) -> Result<Self, std::io::Error> {}
    #[blocking(fs)] #[ends(self)] pub fn cleanup(self) -> Result<(), std::io::Error> {}
    pub fn panic_on_cleanup_error(self) -> TempDir {}
    #[ends(self)] pub fn leak(self) {}
    pub fn dont_delete_on_drop(self) -> Self {}
    pub fn path(&self) -> &Path {}
    pub fn child(&self, name: impl AsRef<str>) -> PathBuf {}
}
impl Drop for TempDir { #[blocking(cleanup)] fn drop(&mut self) {} }

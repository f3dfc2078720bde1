//! file-lock 2.1.11. The file is opened, and its lock waited for when asked to.

use std::fs::File;
use std::io::Result;
use std::path::Path;
#[derive(Clone, Debug, Default)] pub struct FileOptions;
impl FileOptions {
    pub fn new() -> Self {}
    pub fn append(self, append: bool) -> Self {}
    pub fn create(self, create: bool) -> Self {}
    pub fn create_new(self, create_new: bool) -> Self {}
    pub fn read(self, read: bool) -> Self {}
    pub fn truncate(self, truncate: bool) -> Self {}
    pub fn write(self, write: bool) -> Self {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File> {}
}
#[derive(Debug)] pub struct FileLock { pub file: File }
impl FileLock {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn lock<P: AsRef<Path>>(path: P, is_blocking: bool, options: FileOptions) -> Result<FileLock> {}
    pub fn unlock(&self) -> Result<()> {}
}

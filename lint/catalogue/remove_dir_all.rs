//! remove_dir_all 0.8.4.

use std::fs;
use std::path::Path;
pub trait RemoveDir {
    fn remove_dir_contents(&mut self, debug_root: Option<&Path>) -> Result<()>;
}
impl RemoveDir for fs::File { fn remove_dir_contents(&mut self, debug_root: Option<&Path>) -> Result<()> {} }
#[blocking(fs)] pub fn ensure_empty_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
#[blocking(fs)] pub fn remove_dir_contents<P: AsRef<Path>>(path: P) -> Result<()> {}
#[blocking(fs)] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}

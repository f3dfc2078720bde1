//! self_replace 1.5.1.

use std::io;
use std::path::Path;
#[blocking(fs)] pub fn self_delete() -> Result<(), io::Error> {}
#[blocking(fs)] pub fn self_delete_at<P: AsRef<Path>>(exe: P) -> Result<(), io::Error> {}
#[blocking(fs)] pub fn self_delete_outside_path<P: AsRef<Path>>(p: P) -> Result<(), io::Error> {}
#[blocking(fs)] pub fn self_replace<P: AsRef<Path>>(new_executable: P) -> Result<(), io::Error> {}

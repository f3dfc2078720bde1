//! copy_dir 0.1.3.

use std::io::{Error, Result};
use std::path::Path;
#[blocking(fs)] pub fn copy_dir<Q: AsRef<Path>, P: AsRef<Path>>(from: P, to: Q) -> Result<Vec<Error>> {}

//! dunce 1.0.5.

use std::io;
use std::path::{Path, PathBuf};
pub use crate::canonicalize as realpath;
pub fn simplified(path: &Path) -> &Path {}
#[blocking(fs)] #[advice("use the runtime's `fs::canonicalize` and `dunce::simplified`, or `spawn_blocking`")]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

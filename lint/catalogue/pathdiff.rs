//! pathdiff 0.2.3.

use camino::{Utf8Path, Utf8PathBuf};
use std::path::{Path, PathBuf};
pub fn diff_paths<P, B>(path: P, base: B) -> Option<PathBuf> where P: AsRef<Path>, B: AsRef<Path> {}
pub fn diff_utf8_paths<P, B>(path: P, base: B) -> Option<Utf8PathBuf> where P: AsRef<Utf8Path>, B: AsRef<Utf8Path> {}

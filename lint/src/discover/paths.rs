//! Paths: absolute without touching the disk, and a key by which one folder is known under all its names.

use std::path::{Component, Path, PathBuf};

/// `path` from `base`, with `.` and `..` resolved by name only, so that what is printed is what was typed.
pub(super) fn absolute(base: &Path, path: &Path) -> PathBuf {
    let joined = base.join(path);
    let mut clean = PathBuf::new();
    for component in joined.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                clean.pop();
            }
            other => clean.push(other),
        }
    }
    clean
}

/// What two paths to the same folder have in common, through symlinks.
pub(super) fn key(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

/// The longest folder that all paths lie in.
pub(super) fn common_root<'a>(mut paths: impl Iterator<Item = &'a Path>) -> Option<PathBuf> {
    let mut root = paths.next()?.to_path_buf();
    for path in paths {
        while !path.starts_with(&root) && root.pop() {}
    }
    Some(root)
}

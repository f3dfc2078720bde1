//! The folders that `workspace.members` names.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use globset::{Glob, GlobMatcher};

use super::paths::key;

/// The folders that match `pattern` below `root`, sorted. A pattern without globs is its own match, whether the folder
/// exists or not.
pub(super) fn expand(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut folders = vec![root.to_path_buf()];
    for part in pattern.split(['/', '\\']).filter(|part| !matches!(*part, "" | ".")) {
        folders = match part {
            "**" => folders.iter().flat_map(|folder| all_below(folder)).collect(),
            ".." => folders.iter().filter_map(|folder| folder.parent().map(Path::to_path_buf)).collect(),
            _ => match glob(part) {
                Some(matcher) => folders.iter().flat_map(|folder| children(folder, &matcher)).collect(),
                None => folders.iter().map(|folder| folder.join(part)).collect(),
            },
        };
    }
    folders.sort();
    folders.dedup();
    folders
}

/// Whether a pattern has globs, so that a match without a manifest is no mistake.
pub(super) fn is_glob(pattern: &str) -> bool {
    pattern.contains(['*', '?', '['])
}

fn glob(part: &str) -> Option<GlobMatcher> {
    is_glob(part).then(|| Glob::new(part).ok()).flatten().map(|glob| glob.compile_matcher())
}

fn children(folder: &Path, matcher: &GlobMatcher) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| matcher.is_match(entry.file_name()))
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect()
}

fn all_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    // Each folder once, under its real name, so that a loop of symlinks ends.
    let mut seen = HashSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if next.is_dir() && seen.insert(key(&next)) {
            open.extend(fs::read_dir(&next).into_iter().flatten().flatten().map(|entry| entry.path()));
            found.push(next);
        }
    }
    found
}

//! The modules that folders have files for.

use std::collections::{HashMap, HashSet};
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

/// What is in folders, each looked up once.
#[derive(Default)]
pub(super) struct Siblings(HashMap<PathBuf, HashSet<String>>);

impl Siblings {
    /// Whether a folder has a file, or a folder, that could be a module's of that name.
    pub(super) fn has(&mut self, folder: &Path, name: &str) -> bool {
        if !self.0.contains_key(folder) {
            // A folder that cannot be looked at has nothing that could be read.
            let entries = fs::read_dir(folder).into_iter().flatten();
            self.0.insert(folder.to_owned(), entries.filter_map(|entry| module(&entry.ok()?)).collect());
        }
        self.0.get(folder).is_some_and(|names| names.contains(name))
    }
}

fn module(entry: &DirEntry) -> Option<String> {
    let name = entry.file_name().into_string().ok()?;
    match name.strip_suffix(".rs") {
        Some(name) => Some(name.to_owned()),
        None => (!name.contains('.')).then_some(name),
    }
}

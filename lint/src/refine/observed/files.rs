//! From the paths that a compiler put into a program to the files that were read.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::discover::Workspace;
use crate::read::{FileId, Sources};

/// Folders of cargo's and rustc's in which sources of others lie.
const FOREIGN: [&str; 3] = ["registry/src", "git/checkouts", "rustc"];

/// The files by path.
pub(super) struct Files<'a> {
    root: &'a Path,
    by_path: HashMap<&'a Path, FileId>,
    /// Paths from the root, by the name at their end.
    by_name: HashMap<&'a std::ffi::OsStr, Vec<(&'a Path, FileId)>>,
}

impl<'a> Files<'a> {
    pub(super) fn new(workspace: &'a Workspace, sources: &'a Sources) -> Self {
        let root = workspace.root.as_path();
        let mut files = Self { root, by_path: HashMap::new(), by_name: HashMap::new() };
        for (id, file) in (0..).map(FileId).zip(&sources.files) {
            let path = file.path.as_path();
            files.by_path.insert(path, id);
            let shown = path.strip_prefix(root).unwrap_or(path);
            if let Some(name) = path.file_name() {
                files.by_name.entry(name).or_default().push((shown, id));
            }
        }
        files
    }

    /// The file that a compiler called `path`: from the workspace's root where it was built there, as a whole path where
    /// that lies elsewhere on the machine that built it.
    pub(super) fn find(&self, path: &str) -> Option<FileId> {
        let slashes = path.replace('\\', "/");
        let path: PathBuf = Path::new(&slashes).components().collect();
        if let Some(id) = self.by_path.get(self.root.join(&path).as_path()) {
            return Some(*id);
        }
        if FOREIGN.iter().any(|folder| slashes.contains(&format!("/{folder}/"))) {
            return None;
        }
        let absolute = slashes.starts_with('/') || slashes.get(1..3) == Some(":/");
        let same = self.by_name.get(path.file_name()?)?;
        let fitting = same
            .iter()
            .filter(|(shown, _)| if absolute { path.ends_with(shown) } else { shown.ends_with(&path) });
        // The one that says most of the path; two that say as much are a guess.
        let mut fitting: Vec<_> = fitting.map(|(shown, id)| (shown.components().count(), *id)).collect();
        fitting.sort_unstable_by_key(|&(length, _)| std::cmp::Reverse(length));
        match fitting.as_slice() {
            [(_, id)] => Some(*id),
            [(first, id), (second, _), ..] if absolute && second < first => Some(*id),
            _ => None,
        }
    }
}

//! Where files are: of the places where one may be, the first that has it.

use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Component, Path, PathBuf};

use super::modules::{Candidate, Directory};

/// A file that exists.
pub(super) struct Place {
    pub(super) canonical: PathBuf,
    pub(super) path: PathBuf,
    pub(super) directory: Directory,
}

impl Place {
    /// The same, with a path without `a/..` where that leads there.
    pub(super) fn straight(self) -> Self {
        Self { path: without_detours(self.path, &self.canonical), ..self }
    }
}

/// Folders whose canonical paths are known: to ask for those of all files in them takes a call of the system for each part of
/// each path.
#[derive(Default)]
pub(super) struct Folders(HashMap<PathBuf, PathBuf>);

impl Folders {
    /// The first of the candidates that is a file, or why there is none.
    pub(super) fn first(&mut self, candidates: Vec<Candidate>) -> Result<Place, String> {
        let mut why = None;
        for (path, directory) in candidates {
            // That one of two places has nothing says nothing; a file that is there and cannot be read does.
            let Ok(found) = fs::symlink_metadata(&path) else { continue };
            match self.canonical_file(&path, &found) {
                Ok(canonical) => return Ok(Place { canonical, path, directory }),
                Err(err) => why = why.or_else(|| Some(format!("`{}` cannot be read: {err}", path.display()))),
            }
        }
        Err(why.unwrap_or_else(|| "its file does not exist".to_owned()))
    }

    /// The canonical path of a file; reading a pipe or device might never end.
    pub(super) fn regular_file(&mut self, path: &Path) -> io::Result<PathBuf> {
        self.canonical_file(path, &fs::symlink_metadata(path)?)
    }

    fn canonical_file(&mut self, path: &Path, found: &Metadata) -> io::Result<PathBuf> {
        let (canonical, is_file) = match (path.parent(), path.file_name()) {
            (Some(folder), Some(name)) if !found.is_symlink() => {
                (self.canonical(folder)?.join(name), found.is_file())
            }
            _ => {
                let canonical = path.canonicalize()?;
                let is_file = canonical.is_file();
                (canonical, is_file)
            }
        };
        if is_file { Ok(canonical) } else { Err(io::Error::other("it is no regular file")) }
    }

    fn canonical(&mut self, folder: &Path) -> io::Result<&Path> {
        if !self.0.contains_key(folder) {
            // That of a bare name is empty, and means this one.
            let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            self.0.insert(folder.to_owned(), here.canonicalize()?);
        }
        Ok(&self.0[folder])
    }
}

/// The path without `a/..`, where that leads to the same file.
fn without_detours(path: PathBuf, canonical: &Path) -> PathBuf {
    if !path.components().any(|part| part == Component::ParentDir) {
        return path;
    }
    let mut straight = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir if straight.file_name().is_some() => {
                straight.pop();
            }
            Component::CurDir => {}
            part => straight.push(part),
        }
    }
    // Behind a symlink, `..` leads elsewhere.
    if straight.canonicalize().is_ok_and(|same| same == canonical) { straight } else { canonical.to_owned() }
}

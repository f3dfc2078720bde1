//! The files of all crates, read and lowered.

use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::facts::FileFacts;
use crate::report::Problem;

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileId(pub u32);

/// All files that modules reach from the root files of a workspace.
#[derive(Debug, Default)]
pub struct Sources {
    /// The files.
    pub files: Vec<SourceFile>,
    /// The root file of each target, in the order they were asked for; [`None`] if it could not be read.
    pub roots: Vec<Option<FileId>>,
    /// Files that could not be read or parsed.
    pub problems: Vec<Problem>,
}

impl Sources {
    /// The files in which something was wrong: what they lack may stand in a part that could not be read.
    pub(crate) fn with_problems(&self) -> HashSet<&Path> {
        self.problems.iter().map(|problem| problem.path.as_path()).collect()
    }

    /// Adds other files, and tells their roots as numbered here.
    pub(crate) fn append(&mut self, other: Self) -> Vec<Option<FileId>> {
        let base = self.files.len() as u32;
        let here = |id: FileId| FileId(id.0 + base);
        self.files.extend(other.files.into_iter().map(|file| SourceFile {
            children: file.children.into_iter().map(|(at, id)| (at, here(id))).collect(),
            alternatives: file.alternatives.into_iter().map(|(at, id)| (at, here(id))).collect(),
            ..file
        }));
        self.problems.extend(other.problems);
        other.roots.into_iter().map(|root| root.map(here)).collect()
    }
}

/// A file.
#[derive(Debug)]
pub struct SourceFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its text, byte order mark and all.
    pub text: SourceText,
    /// What it says.
    pub facts: FileFacts,
    /// From where a `mod name;` or an `include!("…")` stands (the first byte of the item) to the file it
    /// brings in, and from names that macros are given to the files that are there if these declare modules. One that
    /// is missing here has no file.
    pub children: HashMap<u32, FileId>,
    /// For a `mod name;` with paths under a condition (`cfg_attr(…, path = "…")`): from where it stands,
    /// and which of [`ModFacts::paths`](crate::facts::ModFacts::paths) it is, to that file.
    pub alternatives: HashMap<(u32, u32), FileId>,
    /// From where an item stands that wants a file to why it has none. Only where the item is compiled is that
    /// anything to tell: what other platforms need is often not there.
    pub absent: HashMap<u32, String>,
}

/// A file's text. What tells it apart from others, which several ask for, is found out once.
#[derive(Debug, Default)]
pub struct SourceText {
    text: Box<str>,
    hash: OnceLock<[u8; 32]>,
}

impl SourceText {
    /// Its BLAKE3 hash.
    pub(crate) fn hash(&self) -> &[u8; 32] {
        self.hash.get_or_init(|| blake3::hash(self.text.as_bytes()).into())
    }
}

impl From<String> for SourceText {
    fn from(text: String) -> Self {
        Self { text: text.into(), hash: OnceLock::new() }
    }
}

impl Deref for SourceText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

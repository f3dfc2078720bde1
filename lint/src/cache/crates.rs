//! The facts of dependencies: a pack for each version of a crate, whichever project it is read for. What a file says
//! depends on neither features nor dependencies, so that one pack serves all.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::Cache;
use crate::facts::FileFacts;
use crate::read::{Known, SourceText, TestCode};

/// The caches of some crates, by the folders of their manifests.
#[derive(Debug)]
pub(crate) struct CrateCaches {
    by_root: FxHashMap<PathBuf, Cache>,
}

impl CrateCaches {
    /// Opens the caches of crates in a folder.
    pub(crate) fn open<'r>(folder: &Path, roots: impl Iterator<Item = &'r Path>) -> Self {
        let opened = roots.filter_map(|root| Some((root.to_path_buf(), Cache::open(folder, root)?)));
        Self { by_root: opened.collect() }
    }

    /// Writes what was learnt.
    pub(crate) fn close(self) {
        for cache in self.by_root.into_values() {
            cache.keep_facts();
        }
    }

    fn of(&self, path: &Path) -> Option<&Cache> {
        path.ancestors().find_map(|folder| self.by_root.get(folder))
    }
}

impl Known for CrateCaches {
    fn facts(&self, path: &Path, text: &SourceText, tests: TestCode) -> Option<FileFacts> {
        self.of(path)?.facts(path, text, tests)
    }

    fn learn(&self, path: &Path, text: &SourceText, tests: TestCode, facts: &mut FileFacts) {
        if let Some(cache) = self.of(path) {
            // What dependencies declare is asked of no pack of theirs.
            cache.keep(text, tests, facts, &[]);
        }
    }
}

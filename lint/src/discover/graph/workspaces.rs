//! The workspace that a package belongs to, found as cargo finds it.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::Graph;
use crate::discover::manifest::{Manifest, WorkspaceTable};
use crate::discover::members;
use crate::discover::paths::{absolute, key};
use crate::report::Problem;

/// A cargo workspace.
#[derive(Clone, Debug)]
pub(super) struct CargoWorkspace {
    /// The folder of its root manifest.
    pub(super) folder: PathBuf,
    /// Its table.
    pub(super) table: WorkspaceTable,
    /// Whether all its members are meant.
    pub(super) whole: bool,
}

impl CargoWorkspace {
    fn of(manifest: &Manifest) -> Option<Self> {
        let table = manifest.workspace.clone()?;
        Some(Self { folder: manifest.folder.clone(), table, whole: false })
    }

    /// Whether it names a folder as a member.
    pub(super) fn lists(&self, folder: &Path) -> bool {
        let own = key(folder);
        let mut members =
            self.table.members.iter().flat_map(|pattern| members::expand(&self.folder, pattern));
        members.any(|member| key(&member) == own)
    }

    /// Whether a folder is left out: by `exclude`, if no member names it all the same.
    pub(super) fn excludes(&self, folder: &Path) -> bool {
        let below = |entry: &String| folder.starts_with(absolute(&self.folder, Path::new(entry)));
        let named = |member: &String| !members::is_glob(member) && below(member);
        self.table.exclude.iter().any(below) && !self.table.members.iter().any(named)
    }
}

impl Graph {
    /// The workspace of a manifest: its own, the one it names, or the nearest above that does not exclude it.
    pub(super) fn workspace_of(&mut self, manifest: &Manifest) -> Option<CargoWorkspace> {
        if let Some(own) = CargoWorkspace::of(manifest) {
            return Some(own);
        }
        if let Some(named) = manifest.package.as_ref().and_then(|package| package.workspace.as_ref()) {
            return self.named_workspace(manifest, named);
        }
        for folder in manifest.folder.ancestors().skip(1) {
            let path = folder.join("Cargo.toml");
            if path.is_file()
                && let Some(found) = CargoWorkspace::of(&Rc::clone(&self.manifest(&path)))
            {
                return Some(found).filter(|found| !found.excludes(&manifest.folder));
            }
        }
        None
    }

    fn named_workspace(&mut self, manifest: &Manifest, named: &str) -> Option<CargoWorkspace> {
        let path = absolute(&manifest.folder, Path::new(named)).join("Cargo.toml");
        let found = path.is_file().then(|| CargoWorkspace::of(&Rc::clone(&self.manifest(&path)))).flatten();
        if found.is_none() {
            let message = format!("`package.workspace` names `{named}`, where there is no workspace");
            self.problems.push(Problem { path: manifest.path.clone(), place: None, message });
        }
        found
    }
}

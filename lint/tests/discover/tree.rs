//! Trees on disk that a test writes.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_blockcheck::discover::{DiscoverError, Options, Package, TargetKind, Workspace, discover};
use tempfile::TempDir;

/// A folder with files, removed at the end.
pub(crate) struct Tree {
    folder: TempDir,
}

impl Tree {
    /// Writes files given by path and text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder can be made");
        let tree = Self { folder };
        for (path, text) in files {
            tree.write(path, text);
        }
        tree
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("the path is below the folder"))
            .expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().expect("the folder is there")
    }

    /// Options for a run in a folder of the tree.
    pub(crate) fn options(&self, folder: &str) -> Options {
        Options { current_dir: self.path(folder), ..Options::default() }
    }

    /// Discovers from the root, without more options.
    pub(crate) fn discover(&self) -> Workspace {
        discover(&self.options("")).expect("there are sources")
    }

    pub(crate) fn discover_with(
        &self,
        change: impl FnOnce(&mut Options),
    ) -> Result<Workspace, DiscoverError> {
        let mut options = self.options("");
        change(&mut options);
        discover(&options)
    }
}

/// The package of a name.
pub(crate) fn package<'w>(workspace: &'w Workspace, name: &str) -> &'w Package {
    workspace.packages.iter().find(|package| package.name == name).expect("the package is there")
}

/// The names of the selected packages.
pub(crate) fn selected(workspace: &Workspace) -> Vec<&str> {
    let mut names: Vec<&str> = workspace
        .packages
        .iter()
        .filter(|package| package.selected)
        .map(|package| package.name.as_str())
        .collect();
    names.sort_unstable();
    names
}

/// A package's crates: kind, name in paths, and root file from the package's folder.
pub(crate) fn targets(package: &Package) -> Vec<(TargetKind, &str, String)> {
    let relative = |path: &Path| path.strip_prefix(&package.root).expect("it is below").display().to_string();
    package
        .targets
        .iter()
        .map(|target| (target.kind, target.crate_name.as_str(), relative(&target.root_file)))
        .collect()
}

/// The features that are on.
pub(crate) fn features<'w>(workspace: &'w Workspace, name: &str) -> Vec<&'w str> {
    package(workspace, name).features.iter().map(String::as_str).collect()
}

/// The messages of all problems, joined.
pub(crate) fn problems(workspace: &Workspace) -> String {
    workspace.problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("\n")
}

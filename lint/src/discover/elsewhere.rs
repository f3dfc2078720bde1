//! Packages below a workspace's root that are no members of it.

use std::collections::HashSet;
use std::path::PathBuf;

use super::bare::manifests_below;
use super::paths::key;
use super::workspace::Workspace;

/// The folders of packages and workspaces below the root of `workspace` that it says nothing of, those that lie in such a
/// folder left out. Takes a walk through the tree.
pub fn packages_elsewhere(workspace: &Workspace) -> Vec<PathBuf> {
    let known: HashSet<_> = workspace.packages.iter().map(|package| key(&package.root)).collect();
    let mut found: Vec<PathBuf> = Vec::new();
    for manifest in manifests_below(&workspace.root) {
        let Some(folder) = manifest.parent() else { continue };
        let is_known = folder == workspace.root || known.contains(&key(folder));
        if !is_known && !found.iter().any(|outer| folder.starts_with(outer)) {
            found.push(folder.to_path_buf());
        }
    }
    found
}

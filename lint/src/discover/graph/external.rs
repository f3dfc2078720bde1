//! Packages that do not belong to the tree: from registries and git.

use std::rc::Rc;

use super::{Graph, Node};
use crate::discover::manifest::{DependencyEntry, DependencyKind, Manifest};
use crate::discover::registry::{LockPlace, Registry};

impl Node {
    /// Whether it does not belong to the tree.
    pub(in crate::discover) fn is_external(&self) -> bool {
        self.external.is_some()
    }
}

impl Graph {
    /// The place of the package from a registry or git that a dependency stands for, if it is built, its sources are
    /// here and nothing else declares it.
    pub(super) fn add_external(
        &mut self,
        user: usize,
        entry: &DependencyEntry,
        registry: &mut Registry<'_>,
    ) -> Option<usize> {
        if entry.kind != DependencyKind::Normal || !registry.is_for_target(entry.target.as_deref()) {
            return None;
        }
        let of = self.lock_of(user, registry)?;
        let name = entry.package.as_ref().unwrap_or(&entry.name);
        let found = registry.dependency(&of, name, entry.version.as_deref())?;
        let (manifest, _) = Manifest::read(&found.folder.join("Cargo.toml"));
        if manifest.lib.as_ref().is_some_and(|lib| lib.proc_macro) {
            return None;
        }
        let manifest = Rc::new(manifest);
        // What cargo unpacks from a registry names no workspace; a checkout of a repository may.
        let workspace = self.workspace_of(&manifest).filter(|_| found.is_checkout).map(Rc::new);
        let known = self.nodes.len();
        let place = self.add_package(&manifest, workspace)?;
        if place == known {
            self.nodes[place].selected = false;
            self.nodes[place].external = Some(found.lock);
        }
        Some(place)
    }

    fn lock_of(&self, user: usize, registry: &mut Registry<'_>) -> Option<LockPlace> {
        let node = &self.nodes[user];
        let folder = node.workspace.as_ref().map_or(&node.manifest.folder, |workspace| &workspace.folder);
        node.external.clone().or_else(|| registry.of_member(folder, &node.name))
    }
}

//! Which package uses which, under which name and with which features.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::workspaces::CargoWorkspace;
use super::{Graph, Node};
use crate::discover::manifest::{DependencyEntry, DependencyKind};
use crate::discover::paths::absolute;
use crate::discover::registry::Registry;
use crate::report::Problem;

/// A dependency, with what it takes from the workspace filled in.
#[derive(Clone, Debug)]
pub(in crate::discover) struct Edge {
    /// Its key in the manifest.
    pub(in crate::discover) name: String,
    /// Whether the key is not the package's own name.
    pub(in crate::discover) renamed: bool,
    /// The package it names.
    pub(in crate::discover) package: String,
    /// Its place in the graph, for a path dependency.
    pub(in crate::discover) node: Option<usize>,
    /// Which crates can use it.
    pub(in crate::discover) kind: DependencyKind,
    /// Whether a feature turns it on.
    pub(in crate::discover) optional: bool,
    /// Whether it is there for some targets only.
    pub(in crate::discover) of_target: bool,
    /// The versions that will do.
    pub(in crate::discover) version: Option<String>,
    /// The features that are asked for.
    pub(in crate::discover) features: Vec<String>,
    /// Whether its default features are asked for.
    pub(in crate::discover) default_features: bool,
}

impl Graph {
    /// The dependencies of a package. Packages that paths lead to are added to the graph.
    pub(super) fn edges_of(&mut self, place: usize, mut registry: Option<&mut Registry<'_>>) -> Vec<Edge> {
        let manifest = Rc::clone(&self.nodes[place].manifest);
        let mut edges = Vec::new();
        for entry in &manifest.dependencies {
            let (entry, folder) = self.resolve(place, entry);
            let path = entry.path.as_ref().filter(|_| !self.nodes[place].is_external());
            let node = match (path, &mut registry) {
                (Some(path), _) => {
                    let folder = absolute(&folder, Path::new(path));
                    self.add_path_dependency(place, &entry.name, &folder)
                }
                (None, Some(registry)) => self.add_external(place, &entry, registry),
                (None, None) => None,
            };
            edges.push(Edge {
                renamed: entry.package.as_ref().is_some_and(|package| *package != entry.name),
                package: entry.package.unwrap_or_else(|| entry.name.clone()),
                name: entry.name,
                node,
                kind: entry.kind,
                optional: entry.optional,
                of_target: entry.target.is_some(),
                version: entry.version,
                features: entry.features,
                default_features: entry.default_features.unwrap_or(true),
            });
        }
        edges
    }

    /// An entry with what it inherits, and the folder that its path starts from.
    fn resolve(&mut self, place: usize, entry: &DependencyEntry) -> (DependencyEntry, PathBuf) {
        let node = &self.nodes[place];
        if !entry.inherited {
            return (entry.clone(), node.manifest.folder.clone());
        }
        let of_workspace = |workspace: &CargoWorkspace| {
            let base = workspace.table.dependencies.get(&entry.name)?;
            Some((inherit(entry, base), workspace.folder.clone()))
        };
        if let Some(found) = node.workspace.as_deref().and_then(of_workspace) {
            return found;
        }
        let message = format!("`{}` is taken from a workspace that does not have it", entry.name);
        self.problems.push(Problem { path: node.manifest.path.clone(), place: None, message });
        (entry.clone(), node.manifest.folder.clone())
    }

    fn add_path_dependency(&mut self, user: usize, name: &str, folder: &Path) -> Option<usize> {
        let path = folder.join("Cargo.toml");
        if !path.is_file() {
            let message = format!(
                "the dependency `{name}` should be at `{}`, where there is no manifest",
                folder.display()
            );
            let path = self.nodes[user].manifest.path.clone();
            self.problems.push(Problem { path, place: None, message });
            return None;
        }
        let manifest = self.manifest(&path);
        let known = self.nodes.len();
        let workspace = self.workspace_for(user, folder, &manifest);
        let place = self.add_package(&manifest, workspace)?;
        if place == known {
            self.nodes[place].selected = self.nodes[place].is_meant();
        }
        Some(place)
    }

    /// Path dependencies inside a workspace's folder are members of it, as for cargo.
    fn workspace_for(
        &mut self,
        user: usize,
        folder: &Path,
        manifest: &crate::discover::manifest::Manifest,
    ) -> Option<Rc<CargoWorkspace>> {
        let of_user = self.nodes[user].workspace.clone();
        let shared = of_user.filter(|workspace| {
            manifest.workspace.is_none()
                && folder.starts_with(&workspace.folder)
                && !workspace.excludes(folder)
        });
        shared.or_else(|| self.workspace_of(manifest).map(Rc::new))
    }
}

impl Node {
    /// Whether others may depend on it through a registry: it says so, or has what crates.io asks for
    /// (<https://doc.rust-lang.org/cargo/reference/publishing.html>).
    pub(in crate::discover) fn is_published(&self) -> bool {
        let Some(package) = &self.manifest.package else { return true };
        let shared = self.workspace.as_ref().map(|workspace| &workspace.table);
        let is_complete = || {
            let description =
                package.description.or_of(shared.and_then(|shared| shared.description.as_ref()));
            let license = package.license.or_of(shared.and_then(|shared| shared.license.as_ref()));
            description.is_some() && license.is_some()
        };
        self.is_said_to_be_published().unwrap_or_else(is_complete)
    }

    /// What it says of that.
    pub(in crate::discover) fn is_said_to_be_published(&self) -> Option<bool> {
        let shared = self.workspace.as_ref().and_then(|workspace| workspace.table.publish.as_ref());
        self.manifest.package.as_ref()?.publish.or_of(shared).copied()
    }

    /// Whether all of its workspace is meant.
    pub(in crate::discover) fn is_meant(&self) -> bool {
        self.workspace.as_ref().is_some_and(|workspace| workspace.whole)
    }
}

/// A member's entry on top of the workspace's.
fn inherit(entry: &DependencyEntry, base: &DependencyEntry) -> DependencyEntry {
    DependencyEntry {
        name: entry.name.clone(),
        kind: entry.kind,
        package: base.package.clone(),
        version: base.version.clone(),
        target: entry.target.clone(),
        path: base.path.clone(),
        features: base.features.iter().chain(&entry.features).cloned().collect(),
        optional: entry.optional,
        // A member can turn default features on that the workspace turned off, but not the other way round.
        default_features: match (base.default_features, entry.default_features) {
            (Some(false), Some(true)) => Some(true),
            (Some(base), _) => Some(base),
            (None, member) => member.filter(|&on| on),
        },
        inherited: true,
    }
}

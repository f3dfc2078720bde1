//! The packages that manifests lead to, and which uses which.

mod edges;
mod external;
mod finish;
mod workspaces;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::locate::Scope;
use super::manifest::{DependencyKind, Inherit, Manifest};
use super::members;
use super::paths::key;
use super::registry::{LockPlace, Registry};
use crate::report::Problem;

pub(super) use self::edges::Edge;
use self::workspaces::CargoWorkspace;

/// All packages found so far.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) problems: Vec<Problem>,
    by_folder: HashMap<PathBuf, usize>,
    manifests: HashMap<PathBuf, Rc<Manifest>>,
    /// The folders that paths in reports could be relative to.
    roots: Vec<PathBuf>,
}

/// A package.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) manifest: Rc<Manifest>,
    /// The workspace it takes inherited values from.
    workspace: Option<Rc<CargoWorkspace>>,
    pub(super) edges: Vec<Edge>,
    /// Whether tests depend on it.
    pub(super) tested_with: bool,
    /// Whether a build script does.
    pub(super) built_with: bool,
    /// What a lock file says of it, for one that does not belong to the tree.
    external: Option<LockPlace>,
    pub(super) selected: bool,
    /// What each of its features turns on, those that optional dependencies imply included.
    pub(super) declared_features: BTreeMap<String, Vec<String>>,
    /// The features that are on.
    pub(super) features: BTreeSet<String>,
}

impl Graph {
    /// Makes paths relative to a folder above all that it holds.
    pub(super) fn add_root(&mut self, folder: PathBuf) {
        self.roots.push(folder);
    }

    /// Loads what a manifest stands for, and selects it. Its folder, where it cannot be told what package or workspace
    /// it is of.
    pub(super) fn load(&mut self, path: &Path, scope: Scope) -> Option<PathBuf> {
        let manifest = self.manifest(path);
        let workspace = self.workspace_of(&manifest).map(Rc::new);
        let own_root = manifest.workspace.is_some();
        self.roots
            .push(workspace.as_ref().map_or_else(|| manifest.folder.clone(), |found| found.folder.clone()));
        let is_whole = |found: &CargoWorkspace| match scope {
            Scope::Manifest => own_root,
            Scope::Member => own_root || found.lists(&manifest.folder),
            Scope::Workspace => true,
        };
        if let Some(workspace) = workspace.as_ref().filter(|found| is_whole(found)) {
            let whole = Rc::new(CargoWorkspace { whole: true, ..CargoWorkspace::clone(workspace) });
            self.add_members(&whole);
            self.add_package(&manifest, Some(whole));
        } else {
            self.add_package(&manifest, workspace);
        }
        manifest.is_unreadable.then(|| manifest.folder.clone())
    }

    /// Adds the packages that dependencies lead to, and notes which package uses which. Without a registry, that is by
    /// paths only.
    pub(super) fn follow_dependencies(&mut self, tests: bool, mut registry: Option<&mut Registry<'_>>) {
        // Packages are added while this runs; each is visited once.
        let mut next = 0;
        while next < self.nodes.len() {
            let edges = self.edges_of(next, registry.as_deref_mut());
            let tests = tests && !self.nodes[next].is_external();
            self.note_uses(&edges);
            let used = |edge: &Edge| tests || edge.kind == DependencyKind::Normal;
            self.nodes[next].edges = edges.into_iter().filter(used).collect();
            next += 1;
        }
    }

    /// Notes of packages what depends on them otherwise than as a part of what is built.
    fn note_uses(&mut self, edges: &[Edge]) {
        for edge in edges {
            let Some(place) = edge.node else { continue };
            match edge.kind {
                DependencyKind::Normal => {}
                DependencyKind::Dev => self.nodes[place].tested_with = true,
                DependencyKind::Build => self.nodes[place].built_with = true,
            }
        }
    }

    fn add_members(&mut self, workspace: &Rc<CargoWorkspace>) {
        for pattern in &workspace.table.members {
            let globbed = members::is_glob(pattern);
            for folder in members::expand(&workspace.folder, pattern) {
                let path = folder.join("Cargo.toml");
                if path.is_file() && !(globbed && workspace.excludes(&folder)) {
                    let manifest = self.manifest(&path);
                    self.add_package(&manifest, Some(Rc::clone(workspace)));
                } else if !globbed {
                    let message =
                        format!("the workspace's member `{pattern}` has no manifest here; it is left out");
                    self.problems.push(Problem { path, place: None, message });
                }
            }
        }
    }

    /// The place of a manifest's package, new or known; [`None`] for one without a package.
    fn add_package(
        &mut self,
        manifest: &Rc<Manifest>,
        workspace: Option<Rc<CargoWorkspace>>,
    ) -> Option<usize> {
        let table = manifest.package.as_ref()?;
        let folder = key(&manifest.folder);
        if let Some(&known) = self.by_folder.get(&folder) {
            return Some(known);
        }
        let folder_name = || manifest.folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = table.name.clone().or_else(folder_name).unwrap_or_default();
        let place = self.nodes.len();
        self.by_folder.insert(folder, place);
        self.nodes.push(Node {
            name,
            manifest: Rc::clone(manifest),
            workspace,
            edges: Vec::new(),
            tested_with: false,
            built_with: false,
            external: None,
            selected: true,
            declared_features: BTreeMap::new(),
            features: BTreeSet::new(),
        });
        Some(place)
    }

    /// A manifest, read once.
    fn manifest(&mut self, path: &Path) -> Rc<Manifest> {
        if let Some(known) = self.manifests.get(path) {
            return Rc::clone(known);
        }
        let (manifest, problems) = Manifest::read(path);
        self.problems.extend(problems);
        let manifest = Rc::new(manifest);
        self.manifests.insert(path.to_path_buf(), Rc::clone(&manifest));
        manifest
    }

    /// A value that a package may take from its workspace; one that is not there is a problem.
    fn inherited<'v>(
        problems: &mut Vec<Problem>,
        node: &'v Node,
        name: &str,
        value: &'v Inherit<String>,
        of_workspace: impl Fn(&CargoWorkspace) -> Option<&String>,
    ) -> Option<&'v str> {
        let found = value.or_of(node.workspace.as_deref().and_then(of_workspace));
        if found.is_none() && *value == Inherit::Workspace {
            let message = format!("`package.{name}` is taken from a workspace that does not have it");
            problems.push(Problem { path: node.manifest.path.clone(), place: None, message });
        }
        found.map(String::as_str)
    }
}

//! From the graph to the workspace that the other stages see.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Edge, Graph, Node};
use crate::declare::CatalogueFile;
use crate::discover::features::active_dependencies;
use crate::discover::library_names::known_library_name;
use crate::discover::manifest::DependencyKind;
use crate::discover::options::Options;
use crate::discover::package_id::package_id;
use crate::discover::paths::common_root;
use crate::discover::runtime;
use crate::discover::targets::{Wanted, build_script, targets};
use crate::discover::workspace::{Asked, Dependency, Edition, Package, TargetKind, Workspace};
use crate::report::Problem;

impl Graph {
    /// The packages that are selected or used by selected ones, then the bare ones.
    pub(in crate::discover) fn into_workspace(mut self, options: &Options, bare: Vec<Package>) -> Workspace {
        let kept = self.kept();
        let folders =
            self.roots.iter().map(PathBuf::as_path).chain(bare.iter().map(|package| package.root.as_path()));
        let root = common_root(folders).unwrap_or_else(|| options.current_dir.clone());
        let mut problems = std::mem::take(&mut self.problems);
        let mut packages: Vec<Package> =
            kept.keys().map(|&place| package(&self.nodes[place], options.tests, &mut problems)).collect();
        for (&place, &new) in &kept {
            packages[new].dependencies = dependencies(&self.nodes[place], &kept, &packages, new);
        }
        packages.extend(bare);
        problems.sort();
        problems.dedup();
        Workspace { root, packages, only: Vec::new(), problems }
    }

    /// The nodes that stay, with their new places.
    fn kept(&self) -> BTreeMap<usize, usize> {
        let mut open: Vec<usize> =
            (0..self.nodes.len()).filter(|&place| self.nodes[place].selected).collect();
        let mut kept = BTreeMap::new();
        while let Some(place) = open.pop() {
            if kept.insert(place, 0).is_none() {
                let node = &self.nodes[place];
                let active = LazyCell::new(|| active_dependencies(node));
                // A part of the tree is read in any case; of the rest of the world, what is built.
                let edges = node.edges.iter().filter_map(|edge| Some((edge, edge.node?)));
                let built = edges.filter(|(edge, to)| {
                    !self.nodes[*to].is_external() || active.contains(edge.name.as_str())
                });
                open.extend(built.map(|(_, to)| to));
            }
        }
        kept.into_keys().enumerate().map(|(new, place)| (place, new)).collect()
    }
}

fn package(node: &Node, tests: bool, problems: &mut Vec<Problem>) -> Package {
    let manifest = &node.manifest;
    // What is odd in a published package is nothing that a reader of the report could mend.
    let mut ignored = Vec::new();
    let problems = if node.is_external() { &mut ignored } else { problems };
    let wanted = match (node.selected, tests) {
        (false, _) => Wanted::Library,
        (true, false) => Wanted::Shipped,
        (true, true) => Wanted::All,
    };
    let edition = edition(node, problems);
    let catalogue = shipped(node);
    let targets = match catalogue {
        // What a package says of itself counts, not what it is.
        Some(_) => Vec::new(),
        None => targets(manifest, &node.name, edition, &node.features, wanted, problems),
    };
    Package {
        name: node.name.clone(),
        id: package_id(&manifest.folder, &node.name, &version(node, problems)),
        manifest: Some(manifest.path.clone()),
        root: manifest.folder.clone(),
        targets,
        catalogue,
        dependencies: Vec::new(),
        open_dependencies: false,
        features: node.features.clone(),
        declared_features: node.declared_features.clone(),
        selected: node.selected,
        external: node.is_external(),
        published: node.is_published(),
        build_script: build_script(manifest).is_some(),
        runtime: runtime::guess(&node.edges.iter().map(|edge| edge.package.as_str()).collect::<Vec<_>>()),
    }
}

/// The file with which a package from elsewhere declares itself. It stands for that one crate, whatever it says.
fn shipped(node: &Node) -> Option<CatalogueFile> {
    let file = node.manifest.package.as_ref()?.catalogue.as_ref().filter(|_| node.is_external())?;
    let folder = node.manifest.folder.canonicalize().ok()?;
    let path = folder.join(file).canonicalize().ok().filter(|path| path.starts_with(&folder))?;
    let text = fs::read_to_string(&path).ok()?;
    Some(CatalogueFile { krate: node.name.replace('-', "_"), path, text })
}

fn version(node: &Node, problems: &mut Vec<Problem>) -> String {
    let table = node.manifest.package.as_ref();
    let version = table.and_then(|table| {
        Graph::inherited(problems, node, "version", &table.version, |workspace| {
            workspace.table.version.as_ref()
        })
    });
    version.unwrap_or("0.0.0").to_owned()
}

fn edition(node: &Node, problems: &mut Vec<Problem>) -> Edition {
    let Some(table) = &node.manifest.package else { return Edition::default() };
    if table.edition == crate::discover::manifest::Inherit::Missing {
        return Edition::E2015;
    }
    let known = problems.len();
    let text = Graph::inherited(problems, node, "edition", &table.edition, |workspace| {
        workspace.table.edition.as_ref()
    });
    let edition = text.and_then(Edition::of);
    if edition.is_none() && problems.len() == known {
        let message = format!("the edition `{}` is not known; it is read as 2024", text.unwrap_or_default());
        problems.push(Problem { path: node.manifest.path.clone(), place: None, message });
    }
    edition.unwrap_or(Edition::E2024)
}

/// The names that a package's crates can use; its own library is among them.
fn dependencies(
    node: &Node,
    kept: &BTreeMap<usize, usize>,
    packages: &[Package],
    own: usize,
) -> Vec<Dependency> {
    let mut dependencies = Vec::new();
    for edge in &node.edges {
        let member = edge.node.and_then(|place| kept.get(&place)).copied();
        let of_library = member.and_then(|member| library_name(&packages[member]));
        let extern_name = match of_library.or_else(|| known_library_name(&edge.package)) {
            Some(name) if !edge.renamed => name.to_owned(),
            _ => edge.name.replace('-', "_"),
        };
        let asked = asked(node, edge).into_iter().collect();
        dependencies.push(Dependency { extern_name, package: edge.package.clone(), member, asked });
    }
    if let Some(name) = library_name(&packages[own]) {
        dependencies.push(Dependency {
            extern_name: name.to_owned(),
            package: node.name.clone(),
            member: Some(own),
            asked: Vec::new(),
        });
    }
    dependencies
        .sort_by(|a, b| (&a.extern_name, a.member.is_none()).cmp(&(&b.extern_name, b.member.is_none())));
    dependencies.dedup_by(|later, first| {
        let same = later.extern_name == first.extern_name;
        if same && later.package == first.package {
            first.asked.append(&mut later.asked);
        }
        same
    });
    dependencies
}

/// How an edge asks for its package; build scripts aside.
fn asked(node: &Node, edge: &Edge) -> Option<Asked> {
    let shipped = match edge.kind {
        DependencyKind::Normal => true,
        DependencyKind::Dev => false,
        DependencyKind::Build => return None,
    };
    let on = node.features.iter().filter_map(|name| node.declared_features.get(name)).flatten();
    let by_features = on.filter_map(|value| {
        let (name, feature) = value.split_once('/')?;
        (name.trim_end_matches('?') == edge.name).then(|| feature.to_owned())
    });
    let default = edge.default_features.then(|| "default".to_owned());
    Some(Asked {
        shipped,
        conditional: edge.optional || edge.of_target,
        features: edge.features.iter().cloned().chain(by_features).chain(default).collect(),
        version: edge.version.clone(),
    })
}

fn library_name(package: &Package) -> Option<&str> {
    package
        .targets
        .iter()
        .find(|target| target.kind == TargetKind::Lib)
        .map(|target| target.crate_name.as_str())
}

//! From a manifest or a bare folder to a [`Workspace`], starting no process.
//!
//! Manifests are read piece by piece: what is odd becomes a [`Problem`](crate::report::Problem), and all else
//! is kept. Nothing outside the tree is needed, so a missing toolchain or missing dependencies do not matter; the
//! sources of dependencies are looked up only where that is asked for.

mod bare;
mod elsewhere;
mod error;
mod features;
mod graph;
mod library_names;
mod locate;
mod manifest;
mod members;
mod options;
mod package_id;
mod paths;
mod registry;
mod runtime;
mod select;
mod targets;
mod test_support;
mod workspace;

pub(crate) use self::library_names::known_library_name;
pub(crate) use self::test_support::is_named_for_tests;

pub use self::elsewhere::packages_elsewhere;
pub use self::error::DiscoverError;
pub use self::options::{DependencyOptions, FeatureChoice, Options};
pub use self::registry::cargo_home;
pub use self::workspace::{Asked, Dependency, Edition, Package, Runtime, Target, TargetKind, Workspace};

use self::graph::Graph;
use self::locate::{Origin, Scope, locate};
use self::registry::Registry;

/// Finds the packages and crates that the options ask for.
///
/// # Errors
///
/// When there is nothing to analyse: a path that does not exist, a package or feature that no manifest has.
/// Whatever else is odd is among the workspace's problems.
pub fn discover(options: &Options) -> Result<Workspace, DiscoverError> {
    let mut graph = Graph::default();
    let mut bare = Vec::new();
    let mut only = Vec::new();
    let origins = locate(options)?;
    let is_partial = origins.iter().all(|origin| matches!(origin, Origin::Inside { .. }));
    for origin in origins {
        match origin {
            Origin::Manifest { path, scope } => {
                // What cannot be told from a manifest is taken as the sources are.
                bare.extend(graph.load(&path, scope).map(|folder| bare::package(&folder)));
            }
            Origin::Inside { manifest, path } => {
                graph.load(&manifest, Scope::Manifest);
                only.push(path);
            }
            Origin::Around(folder) => graph.add_root(folder),
            Origin::Bare(path) => bare.push(bare::package(&path)),
        }
    }
    let mut registry = options.dependencies.as_ref().map(Registry::new);
    graph.follow_dependencies(options.tests, registry.as_mut());
    select::select(&mut graph, options)?;
    test_support::leave_out(&mut graph, options);
    features::resolve(&mut graph, options)?;
    let mut workspace = graph.into_workspace(options, bare);
    workspace
        .problems
        .extend(registry.map(|registry| registry.into_problems(&workspace.root)).into_iter().flatten());
    // Beside a whole package or workspace, a part of one is no limit.
    workspace.only = if is_partial { only } else { Vec::new() };
    if workspace.packages.iter().all(|package| package.targets.is_empty()) {
        return Err(DiscoverError::NoSources { root: workspace.root, problems: workspace.problems });
    }
    Ok(workspace)
}

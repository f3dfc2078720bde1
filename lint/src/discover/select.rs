//! `-p` and `--exclude`.

use globset::{Glob, GlobMatcher};

use super::error::DiscoverError;
use super::graph::{Graph, Node};
use super::options::Options;
use crate::report::Problem;
use crate::suggest::closest;

/// Selects the packages that the options name, and deselects those they exclude.
pub(super) fn select(graph: &mut Graph, options: &Options) -> Result<(), DiscoverError> {
    if !options.packages.is_empty() {
        for node in &mut graph.nodes {
            node.selected = false;
        }
    }
    for name in &options.packages {
        if !mark(&mut graph.nodes, name, true) {
            let own = graph.nodes.iter().filter(|node| !node.is_external());
            let known = own.map(|node| node.name.as_str());
            let suggestion = closest(name, known).map(str::to_owned);
            return Err(DiscoverError::NoSuchPackage { name: name.clone(), suggestion });
        }
    }
    for name in &options.exclude {
        if !mark(&mut graph.nodes, name, false) {
            let message = format!("--exclude {name}: no package has that name");
            graph.problems.push(Problem { path: options.current_dir.clone(), place: None, message });
        }
    }
    Ok(())
}

/// Sets whether the packages of a name are selected; whether there is one.
fn mark(nodes: &mut [Node], name: &str, selected: bool) -> bool {
    let matches = matcher(name);
    let mut found = false;
    for node in nodes.iter_mut().filter(|node| !node.is_external() && matches(&node.name)) {
        node.selected = selected;
        found = true;
    }
    found
}

/// A name, or a glob over names; a version after `@` is not looked at, as one tree holds one version of a package.
fn matcher(name: &str) -> impl Fn(&str) -> bool {
    let name = name.split('@').next().unwrap_or(name).to_owned();
    let glob: Option<GlobMatcher> = Glob::new(&name).ok().map(|glob| glob.compile_matcher());
    move |candidate| candidate == name || glob.as_ref().is_some_and(|glob| glob.is_match(candidate))
}

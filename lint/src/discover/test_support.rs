//! Libraries that only tests use: what a workspace has for its own tests is test code, wherever it stands.

use super::graph::{Graph, Node};
use super::options::Options;

/// Deselects the libraries of whole workspaces that nothing but tests depends on, unless they are named.
///
/// A library that anybody may use from elsewhere says by its name that it is for tests.
pub(super) fn leave_out(graph: &mut Graph, options: &Options) {
    if options.tests || !options.packages.is_empty() {
        return;
    }
    let mut left_out = Vec::new();
    while let Some(place) = (0..graph.nodes.len()).find(|&place| is_for_tests(graph, place)) {
        graph.nodes[place].selected = false;
        left_out.push(place);
        // What such a library uses, tests use.
        let used: Vec<usize> = graph.nodes[place].edges.iter().filter_map(|edge| edge.node).collect();
        used.into_iter().for_each(|used| graph.nodes[used].tested_with = true);
    }
    // A workspace of nothing else is there for them.
    if !graph.nodes.iter().any(|node| node.selected) {
        left_out.into_iter().for_each(|place| graph.nodes[place].selected = true);
    }
}

fn is_for_tests(graph: &Graph, place: usize) -> bool {
    let node = &graph.nodes[place];
    let is_used = |user: &Node| user.selected && user.edges.iter().any(|edge| edge.node == Some(place));
    let only_by_tests = || node.tested_with && !node.built_with && !graph.nodes.iter().any(is_used);
    node.selected && node.is_meant() && is_library(node) && is_own(node) && only_by_tests()
}

/// Whether it has no programs.
fn is_library(node: &Node) -> bool {
    let folder = &node.manifest.folder;
    let has_programs = || folder.join("src/main.rs").is_file() || folder.join("src/bin").is_dir();
    node.manifest.bins.is_empty() && !has_programs()
}

/// Whether a package's or feature's name says that it is for tests; a test network is none.
pub(crate) fn is_named_for_tests(name: &str) -> bool {
    name.split(['-', '_']).any(|word| word.starts_with("test") && !word.starts_with("testnet"))
}

/// Whether nobody elsewhere is meant to build anything with it.
fn is_own(node: &Node) -> bool {
    is_named_for_tests(&node.name) || !node.is_published()
}

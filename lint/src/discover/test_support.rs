//! Packages that are there for tests: what a workspace has for its own tests is test code, wherever it stands.

use super::graph::{Graph, Node};
use super::options::Options;

/// Deselects the packages of whole workspaces that hold tests, and the libraries that nothing but tests depends on, unless they
/// are named.
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
    let is_part = || node.built_with || graph.nodes.iter().any(is_used);
    let is_support = || node.tested_with && is_library(node) && is_own(node);
    node.selected && node.is_meant() && (holds_tests(&node.name) || is_support()) && !is_part()
}

/// Whether a package's name says that it is nothing but tests, be it a program that runs them: `e2e`, `integration-tests`.
fn holds_tests(name: &str) -> bool {
    words(name).any(|word| matches!(word, "tests" | "e2e"))
}

/// Whether it has no programs.
fn is_library(node: &Node) -> bool {
    let folder = &node.manifest.folder;
    let has_programs = || folder.join("src/main.rs").is_file() || folder.join("src/bin").is_dir();
    node.manifest.bins.is_empty() && !has_programs()
}

/// Whether a package's or feature's name says that it is for tests; a test network is none.
pub(crate) fn is_named_for_tests(name: &str) -> bool {
    words(name).any(|word| word.starts_with("test") && !word.starts_with("testnet"))
}

/// Whether nobody elsewhere is meant to build anything with it. A word in the name of what only tests use may end with
/// that, too: `peertest`. In the middle it says something else: `attestation`.
fn is_own(node: &Node) -> bool {
    let ends_so = |word: &str| word.ends_with("test") || word.ends_with("tests");
    is_named_for_tests(&node.name)
        || words(&node.name).any(ends_so)
        || node.is_said_to_be_published() == Some(false)
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['-', '_'])
}

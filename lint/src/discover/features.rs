//! Which features are on: those asked for, what they turn on, and what packages turn on in each other.

use std::collections::{BTreeMap, BTreeSet};

use super::error::DiscoverError;
use super::graph::{Edge, Graph, Node};
use super::options::{FeatureChoice, Options};
use crate::suggest::closest;

/// Turns features on until nothing changes.
pub(super) fn resolve(graph: &mut Graph, options: &Options) -> Result<(), DiscoverError> {
    for node in &mut graph.nodes {
        node.declared_features = declared(node);
    }
    ask(graph, &options.features)?;
    while spread(graph) {}
    Ok(())
}

/// The features of the manifest, and those that optional dependencies imply.
fn declared(node: &Node) -> BTreeMap<String, Vec<String>> {
    let mut declared = node.manifest.features.clone();
    let named: BTreeSet<String> = declared
        .values()
        .flatten()
        .filter_map(|value| value.strip_prefix("dep:"))
        .map(str::to_owned)
        .collect();
    for edge in node.edges.iter().filter(|edge| edge.optional && !named.contains(&edge.name)) {
        declared.entry(edge.name.clone()).or_insert_with(|| vec![format!("dep:{}", edge.name)]);
    }
    declared
}

fn ask(graph: &mut Graph, choice: &FeatureChoice) -> Result<(), DiscoverError> {
    for name in choice.names.iter().flat_map(|names| names.split([',', ' '])).filter(|name| !name.is_empty())
    {
        ask_for(graph, name)?;
    }
    // Cargo has the last word on features only for what it builds: what nothing selected uses gets its default ones.
    let used: BTreeSet<usize> =
        graph.nodes.iter().flat_map(|node| &node.edges).filter_map(|edge| edge.node).collect();
    for (place, node) in graph.nodes.iter_mut().enumerate() {
        if node.selected && choice.all {
            node.features.extend(node.declared_features.keys().cloned());
        }
        if (node.selected && !choice.no_default) || (!node.selected && !used.contains(&place)) {
            turn_on(node, "default");
        }
    }
    Ok(())
}

fn ask_for(graph: &mut Graph, name: &str) -> Result<(), DiscoverError> {
    let (package, feature) =
        name.split_once('/').map_or((None, name), |(package, feature)| (Some(package), feature));
    let mut found = false;
    for node in graph.nodes.iter_mut().filter(|node| node.selected) {
        if package.is_none_or(|package| package == node.name) {
            found |= turn_on(node, feature);
        }
    }
    if found || is_default_or_foreign(graph, package, feature) {
        return Ok(());
    }
    let known =
        graph.nodes.iter().filter(|node| node.selected).flat_map(|node| node.declared_features.keys());
    let suggestion = closest(feature, known.map(String::as_str)).map(str::to_owned);
    Err(DiscoverError::NoSuchFeature { name: name.to_owned(), suggestion })
}

/// `default` is always there; a feature of a dependency that is not in the tree cannot be checked.
fn is_default_or_foreign(graph: &Graph, package: Option<&str>, feature: &str) -> bool {
    let foreign =
        |package: &str| graph.nodes.iter().flat_map(|node| &node.edges).any(|edge| edge.name == package);
    (package.is_none() && feature == "default") || package.is_some_and(foreign)
}

/// Turns a feature on where the package has it.
fn turn_on(node: &mut Node, feature: &str) -> bool {
    let known = node.declared_features.contains_key(feature);
    if known {
        node.features.insert(feature.to_owned());
    }
    known
}

/// One round; whether anything changed.
fn spread(graph: &mut Graph) -> bool {
    let mut wanted: Vec<(usize, String)> = Vec::new();
    for (place, node) in graph.nodes.iter().enumerate() {
        let active = active_dependencies(node);
        for value in node.features.iter().filter_map(|name| node.declared_features.get(name)).flatten() {
            wanted.extend(asked_by(place, node, &active, value));
        }
        for edge in node.edges.iter().filter(|edge| active.contains(edge.name.as_str())) {
            wanted.extend(asked_over(edge));
        }
    }
    wanted.iter().fold(false, |changed, (place, feature)| {
        let node = &mut graph.nodes[*place];
        let new = !node.features.contains(feature);
        (new && turn_on(node, feature)) | changed
    })
}

/// The dependencies that are built.
pub(super) fn active_dependencies(node: &Node) -> BTreeSet<&str> {
    let on = node.features.iter().filter_map(|name| node.declared_features.get(name)).flatten();
    let by_feature = on.filter_map(|value| match (value.strip_prefix("dep:"), value.split_once('/')) {
        (Some(name), _) => Some(name),
        (None, Some((name, _))) => (!name.ends_with('?')).then_some(name),
        (None, None) => None,
    });
    let always = node.edges.iter().filter(|edge| !edge.optional).map(|edge| edge.name.as_str());
    always.chain(by_feature).collect()
}

/// What one entry of an active feature turns on: `x`, `x/y`, `x?/y`.
fn asked_by(place: usize, node: &Node, active: &BTreeSet<&str>, value: &str) -> Vec<(usize, String)> {
    let Some((name, feature)) = value.split_once('/') else {
        return vec![(place, value.to_owned())];
    };
    let weak = name.ends_with('?');
    let name = name.trim_end_matches('?');
    let mut asked = Vec::new();
    if !weak {
        asked.push((place, name.to_owned()));
    }
    if active.contains(name) {
        let targets = node.edges.iter().filter(|edge| edge.name == name).filter_map(|edge| edge.node);
        asked.extend(targets.map(|target| (target, feature.to_owned())));
    }
    asked
}

fn asked_over(edge: &Edge) -> Vec<(usize, String)> {
    let Some(target) = edge.node else { return Vec::new() };
    let default = edge.default_features.then(|| "default".to_owned());
    default.into_iter().chain(edge.features.iter().cloned()).map(|feature| (target, feature)).collect()
}

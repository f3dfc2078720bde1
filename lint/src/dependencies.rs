//! Reads dependencies from registries and git, as far as the tree names them.
//!
//! A crate whose name no code that is read holds cannot be called by it, so that of hundreds of dependencies few are
//! read. What is read names others in turn.

use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::cache::CrateCaches;
use crate::discover::{Package, Workspace};
use crate::read::{self, FileId, Sources, TestCode};

/// Reads the dependencies that sources name, with those that these name, and gives each target of the workspace its
/// place among the roots. Facts are kept in a folder, if one is given.
pub(crate) fn read(workspace: &Workspace, sources: &mut Sources, cache_folder: Option<&Path>) {
    if !workspace.packages.iter().any(|package| package.external) {
        return;
    }
    let mut reached = Reached::new(workspace);
    let mut from = 0;
    let mut open = reached.named_by_tree(sources);
    while !open.is_empty() {
        from = sources.files.len().max(from);
        read_round(workspace, sources, &open, &mut reached.roots, cache_folder);
        open = reached.named_by(&open, &sources.files[from..]);
    }
    place_roots(workspace, sources, &reached.roots);
}

/// Which packages are read.
struct Reached<'w> {
    workspace: &'w Workspace,
    known: FxHashSet<usize>,
    /// The roots of dependencies, by package.
    roots: FxHashMap<usize, Option<FileId>>,
}

impl<'w> Reached<'w> {
    fn new(workspace: &'w Workspace) -> Self {
        Self { workspace, known: FxHashSet::default(), roots: FxHashMap::default() }
    }

    fn named_by_tree(&mut self, sources: &Sources) -> Vec<usize> {
        let own = self.workspace.packages.iter().filter(|package| !package.external);
        let candidates = candidates(self.workspace, own);
        self.take(&candidates, &sources.files)
    }

    fn named_by(&mut self, packages: &[usize], files: &[read::SourceFile]) -> Vec<usize> {
        let packages = packages.iter().map(|place| &self.workspace.packages[*place]);
        let candidates = candidates(self.workspace, packages);
        self.take(&candidates, files)
    }

    /// The packages not yet known whose names occur in files.
    fn take(&mut self, candidates: &FxHashMap<&str, Vec<usize>>, files: &[read::SourceFile]) -> Vec<usize> {
        let mut named: Vec<usize> = read::words_in(files, &|word| candidates.contains_key(word))
            .into_iter()
            .flat_map(|word| candidates.get(word).into_iter().flatten().copied())
            .filter(|place| !self.known.contains(place))
            .collect();
        named.sort_unstable();
        named.dedup();
        self.known.extend(&named);
        named
    }
}

/// The dependencies from elsewhere of some packages, by the names that these have for them.
fn candidates<'w>(
    workspace: &'w Workspace,
    packages: impl Iterator<Item = &'w Package>,
) -> FxHashMap<&'w str, Vec<usize>> {
    let mut candidates: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for dependency in packages.flat_map(|package| &package.dependencies) {
        let external = dependency.member.filter(|member| workspace.packages[*member].external);
        if let Some(member) = external {
            candidates.entry(&dependency.extern_name).or_default().push(member);
        }
    }
    candidates
}

/// Reads the libraries of some packages.
fn read_round(
    workspace: &Workspace,
    sources: &mut Sources,
    packages: &[usize],
    roots: &mut FxHashMap<usize, Option<FileId>>,
    cache_folder: Option<&Path>,
) {
    let packages = packages.iter().filter(|place| !workspace.packages[**place].targets.is_empty());
    let packages: Vec<usize> = packages.copied().collect();
    let folders = || packages.iter().map(|place| &workspace.packages[*place].root);
    let files = packages.iter().map(|place| workspace.packages[*place].targets[0].root_file.clone());
    let files: Vec<PathBuf> = files.collect();
    let within: Vec<PathBuf> = folders().cloned().collect();
    let read = match cache_folder {
        Some(folder) => {
            let caches = CrateCaches::open(folder, folders().map(PathBuf::as_path));
            let read = read::read_all_knowing(&files, &within, &caches, TestCode::Leave);
            caches.close();
            read
        }
        None => read::read_all_knowing(&files, &within, &read::Nothing, TestCode::Leave),
    };
    roots.extend(packages.into_iter().zip(sources.append(read)));
}

/// Puts the roots of dependencies where their targets stand among all.
fn place_roots(workspace: &Workspace, sources: &mut Sources, roots: &FxHashMap<usize, Option<FileId>>) {
    let mut own = std::mem::take(&mut sources.roots).into_iter();
    for (place, package) in workspace.packages.iter().enumerate() {
        for _ in &package.targets {
            let root = if package.external { roots.get(&place).copied() } else { own.next() };
            sources.roots.push(root.flatten());
        }
    }
}

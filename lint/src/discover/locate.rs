//! From the paths on the command line to manifests and bare folders.

use std::fs;
use std::path::{Path, PathBuf};

use super::bare;
use super::error::DiscoverError;
use super::manifest::Manifest;
use super::options::Options;
use super::paths::absolute;

/// Where something to analyse begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A manifest.
    Manifest {
        /// Its path, absolute.
        path: PathBuf,
        /// How much of its workspace is meant.
        scope: Scope,
    },
    /// A folder without manifests, or one file.
    Bare(PathBuf),
    /// A folder or a file inside a package.
    Inside {
        /// The package's manifest.
        manifest: PathBuf,
        /// The folder or file.
        path: PathBuf,
    },
    /// A folder without a manifest of its own that holds others: only what paths are relative to.
    Around(PathBuf),
}

/// How much of a workspace is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// What the manifest stands for: all members of a workspace's root, otherwise the one package.
    Manifest,
    /// The whole workspace that names it as a member; itself alone, if it only lies in the folder of one.
    Member,
    /// The whole workspace around it.
    Workspace,
}

/// The origins that the options name.
pub(super) fn locate(options: &Options) -> Result<Vec<Origin>, DiscoverError> {
    let mut origins = Vec::new();
    if let Some(given) = &options.manifest_path {
        origins.push(named_manifest(options, given)?);
    }
    for given in &options.paths {
        origins.extend(at(options, given)?);
    }
    if origins.is_empty() {
        origins = match manifest_above(&options.current_dir) {
            Some(path) => vec![Origin::Manifest { path, scope: Scope::Member }],
            None => at(options, Path::new("."))?,
        };
    }
    Ok(origins)
}

/// The nearest manifest in a folder or above it.
pub(super) fn manifest_above(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|ancestor| ancestor.join("Cargo.toml")).find(|manifest| manifest.is_file())
}

fn named_manifest(options: &Options, given: &Path) -> Result<Origin, DiscoverError> {
    let path = absolute(&options.current_dir, given);
    let scope = if options.workspace { Scope::Workspace } else { Scope::Manifest };
    match fs::metadata(&path) {
        Err(cause) => Err(DiscoverError::Unreachable { path: given.to_path_buf(), cause }),
        Ok(found) if found.is_file() && path.extension().is_some_and(|extension| extension == "toml") => {
            Ok(Origin::Manifest { path, scope })
        }
        Ok(_) => Err(DiscoverError::NotAManifest { path: given.to_path_buf() }),
    }
}

fn at(options: &Options, given: &Path) -> Result<Vec<Origin>, DiscoverError> {
    let path = absolute(&options.current_dir, given);
    let found = fs::metadata(&path)
        .map_err(|cause| DiscoverError::Unreachable { path: given.to_path_buf(), cause })?;
    if found.is_dir() {
        return Ok(in_folder(path, options));
    }
    if path.file_name().is_some_and(|name| name == "Cargo.toml") {
        return Ok(vec![Origin::Manifest { path, scope: Scope::Manifest }]);
    }
    if path.extension().is_some_and(|extension| extension == "rs") {
        return Ok(vec![sources(path, options)]);
    }
    Err(DiscoverError::NotRust { path: given.to_path_buf() })
}

/// A folder with a manifest stands for it; one without, for all manifests below, and if there are none, for its sources.
fn in_folder(folder: PathBuf, options: &Options) -> Vec<Origin> {
    let own = folder.join("Cargo.toml");
    if own.is_file() {
        return vec![Origin::Manifest { path: own, scope: Scope::Manifest }];
    }
    let below = bare::manifests_below(&folder);
    if below.is_empty() {
        return vec![sources(folder, options)];
    }
    let below = below.into_iter().map(|path| Origin::Manifest { path, scope: Scope::Manifest });
    std::iter::once(Origin::Around(folder)).chain(below).collect()
}

/// Sources without a manifest of their own belong to the package around them, unless they are known not to.
fn sources(path: PathBuf, options: &Options) -> Origin {
    let is_package = |manifest: &PathBuf| Manifest::read(manifest).0.package.is_some();
    match path.parent().and_then(manifest_above).filter(is_package) {
        Some(manifest) if !options.standalone.contains(&path) => Origin::Inside { manifest, path },
        _ => Origin::Bare(path),
    }
}

//! Where cargo keeps the sources of a package.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock::Locked;
use crate::discover::manifest::Manifest;

/// Cargo's home: what `CARGO_HOME` says, or `.cargo` in the user's; [`None`] if there is neither.
#[must_use]
pub fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    named.or_else(|| Some(dirs::home_dir()?.join(".cargo")))
}

/// The folder of a package's manifest in cargo's home, if it was fetched.
pub(super) fn folder(home: &Path, locked: &Locked) -> Option<PathBuf> {
    let source = locked.source.as_deref()?;
    let found = match source.split_once('+') {
        Some(("git", url)) => in_git(home, url, &locked.name),
        Some(("registry" | "sparse", url)) => in_registry(home, url, locked),
        _ => None,
    };
    // A manifest's folder is left out where something else was put in its place.
    found.filter(|folder| folder.join("Cargo.toml").is_file())
}

/// `registry/src/HOST-HASH/NAME-VERSION`. The hash is cargo's own, so the folders of the registry's host come first; a
/// mirror that stands in for a registry has a host of its own.
fn in_registry(home: &Path, url: &str, locked: &Locked) -> Option<PathBuf> {
    let host = url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    let is_of_host = |folder: &PathBuf| {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // The index of crates.io is named by its old address, and kept under its new one.
        name.starts_with(host) || (host == "github.com" && name.starts_with("index.crates.io-"))
    };
    let mut registries = folders(&home.join("registry/src"));
    registries.sort_by_key(|folder| !is_of_host(folder));
    let own = format!("{}-{}", locked.name, locked.version);
    registries.into_iter().map(|registry| registry.join(&own)).find(|folder| folder.is_dir())
}

/// `git/checkouts/REPOSITORY-HASH/REVISION`, where a repository may hold many packages.
fn in_git(home: &Path, url: &str, name: &str) -> Option<PathBuf> {
    let (address, revision) = url.rsplit_once('#')?;
    let short = revision.get(..7)?;
    let address = address.split('?').next().unwrap_or(address).trim_end_matches('/');
    let repository = address.rsplit('/').next()?.trim_end_matches(".git");
    let is_of_repository = |folder: &PathBuf| {
        folder.file_name().is_some_and(|own| own.to_string_lossy().starts_with(&format!("{repository}-")))
    };
    let checkouts = folders(&home.join("git/checkouts"));
    let mut checkouts = checkouts.into_iter().filter(is_of_repository).map(|folder| folder.join(short));
    package_below(&checkouts.find(|folder| folder.is_dir())?, name)
}

/// The folder of a package in a checkout.
fn package_below(checkout: &Path, name: &str) -> Option<PathBuf> {
    let manifests = crate::discover::bare::manifests_below(checkout);
    let is_named = |path: &PathBuf| {
        let package = Manifest::read(path).0.package;
        package.and_then(|package| package.name).is_some_and(|own| own == name)
    };
    manifests.into_iter().find(is_named).and_then(|path| path.parent().map(Path::to_path_buf))
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

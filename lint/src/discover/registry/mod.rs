//! Dependencies from registries and git: which versions the lock file names, and where cargo keeps their sources.

mod home;
mod lock;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use self::home::cargo_home;
use self::lock::{Locked, Lockfile};
use super::options::DependencyOptions;
use crate::catalogue;
use crate::report::Problem;

/// The sources of dependencies that cargo has on this machine.
#[derive(Debug)]
pub(super) struct Registry<'o> {
    options: &'o DependencyOptions,
    /// The lock files read so far, by the folder they lie in.
    locks: BTreeMap<PathBuf, Option<Lockfile>>,
    /// Packages whose sources are not on this machine.
    missing: BTreeSet<String>,
    problems: Vec<Problem>,
}

/// A version of a package that a lock file names: that file's folder, and its place there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LockPlace {
    folder: PathBuf,
    place: usize,
}

/// A dependency whose sources were found.
#[derive(Debug)]
pub(super) struct Sourced {
    /// The folder of its manifest.
    pub(super) folder: PathBuf,
    /// What the lock file says of it.
    pub(super) lock: LockPlace,
    /// Whether it is a checkout of a repository.
    pub(super) is_checkout: bool,
}

impl<'o> Registry<'o> {
    pub(super) fn new(options: &'o DependencyOptions) -> Self {
        Self { options, locks: BTreeMap::new(), missing: BTreeSet::new(), problems: Vec::new() }
    }

    /// Whether a dependency of one target only is built for the target that is looked at.
    pub(super) fn is_for_target(&self, condition: Option<&str>) -> bool {
        condition.is_none_or(|condition| self.options.platform.fits(condition))
    }

    /// What a lock file says of a package of the tree.
    pub(super) fn of_member(&mut self, folder: &Path, name: &str) -> Option<LockPlace> {
        let place = self.lock(folder)?.member(name)?;
        Some(LockPlace { folder: folder.to_path_buf(), place })
    }

    /// The sources of what a package depends on under a name, unless the catalogue speaks for it.
    pub(super) fn dependency(&mut self, of: &LockPlace, name: &str, wanted: Option<&str>) -> Option<Sourced> {
        let crate_name = name.replace('-', "_");
        if catalogue::declares(&crate_name) || self.options.declared.contains(&crate_name) {
            return None;
        }
        let lock = self.locks.get(&of.folder)?.as_ref()?;
        let place = lock.dependency(of.place, name, wanted)?;
        let locked = lock.package(place);
        let Some(folder) = self.sources(locked) else {
            self.missing.extend(locked.source.is_some().then(|| locked.to_string()));
            return None;
        };
        let is_checkout = locked.source.as_deref().is_some_and(|source| source.starts_with("git+"));
        Some(Sourced { folder, lock: LockPlace { folder: of.folder.clone(), place }, is_checkout })
    }

    fn sources(&self, locked: &Locked) -> Option<PathBuf> {
        home::folder(&self.options.cargo_home, locked)
    }

    /// A lock file, read once.
    fn lock(&mut self, folder: &Path) -> Option<&Lockfile> {
        if !self.locks.contains_key(folder) {
            let (lock, problems) = Lockfile::read(&folder.join("Cargo.lock"));
            self.problems.extend(problems);
            self.locks.insert(folder.to_path_buf(), lock);
        }
        self.locks.get(folder)?.as_ref()
    }

    /// What could not be found.
    pub(super) fn into_problems(self, root: &Path) -> Vec<Problem> {
        let mut problems = self.problems;
        let shown: Vec<&str> = self.missing.iter().take(5).map(String::as_str).collect();
        if !shown.is_empty() {
            let more = self.missing.len() - shown.len();
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            let message = format!(
                "the sources of {}{more} are not on this machine, so calls into them are not followed; \
                 `cargo fetch` brings them",
                shown.join(", ")
            );
            problems.push(Problem { path: root.join("Cargo.lock"), place: None, message });
        }
        problems
    }
}

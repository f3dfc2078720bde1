//! What can be brought back.

use std::path::Path;

use git2::Repository;

use super::{VcsError, open};

/// The repository around a folder, asked which files it keeps.
pub struct Kept(Repository);

impl Kept {
    /// [`None`] if there is no repository.
    ///
    /// # Errors
    ///
    /// When the repository cannot be read.
    pub fn around(folder: &Path) -> Result<Option<Self>, VcsError> {
        Ok(open(folder)?.map(Self))
    }

    /// Whether a file is the repository's: it lies in it, in none that is nested there, and is not ignored. What was added
    /// is kept whatever the patterns say; where links lead is what counts.
    #[must_use]
    pub fn has(&self, file: &Path) -> bool {
        let Some(workdir) = self.0.workdir().and_then(|workdir| workdir.canonicalize().ok()) else {
            return false;
        };
        let Ok(file) = file.canonicalize() else { return false };
        let Ok(inner) = file.strip_prefix(&workdir) else { return false };
        let own = file.parent().and_then(|folder| Repository::discover(folder).ok());
        let is_own = own.is_some_and(|own| own.path() == self.0.path());
        let is_added = || self.0.index().is_ok_and(|index| index.get_path(inner, 0).is_some());
        is_own && (is_added() || !self.0.is_path_ignored(inner).unwrap_or(true))
    }
}

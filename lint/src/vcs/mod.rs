//! The git repository around a tree, through a library: no process is started, no hook or filter is run.

mod changes;
mod standing;

use std::path::Path;

use git2::{ErrorCode, Repository};
use thiserror::Error;

pub use self::changes::Changes;
pub use self::standing::{Standing, standing};

/// Why a repository cannot be asked.
#[derive(Debug, Error)]
pub enum VcsError {
    /// There is none.
    #[error("`{0}` lies in no git repository")]
    Missing(String),
    /// It belongs to somebody else, whom git does not trust.
    #[error(
        "git does not trust the repository of another user; if you do: git config --global --add safe.directory '{0}'"
    )]
    Untrusted(String),
    /// What changes are counted from does not exist.
    #[error(
        "`{base}` names no commit; in a shallow clone, fetch it first (with actions/checkout: `fetch-depth: 0`)"
    )]
    NoCommit {
        /// As given.
        base: String,
    },
    /// What the library said.
    #[error("cannot read the git repository: {}", .0.message())]
    Git(#[from] git2::Error),
}

/// The repository that has a folder; [`None`] if there is none, or if it ignores the folder.
fn open(folder: &Path) -> Result<Option<Repository>, VcsError> {
    match Repository::discover(folder) {
        Ok(repository) => {
            let is_ignored = repository.is_path_ignored(folder).unwrap_or(false);
            Ok((!is_ignored && repository.workdir().is_some()).then_some(repository))
        }
        Err(error) => match error.code() {
            ErrorCode::NotFound => Ok(None),
            ErrorCode::Owner => Err(VcsError::Untrusted(folder.display().to_string())),
            _ => Err(error.into()),
        },
    }
}

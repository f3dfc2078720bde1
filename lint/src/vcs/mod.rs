//! The git repository around a tree, through a library: no process is started, no hook or filter is run.

mod changes;
mod kept;
mod standing;

use std::path::Path;

use git2::{ErrorCode, Repository};
use thiserror::Error;

pub use self::changes::Changes;
pub use self::kept::Kept;
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
        Ok(repository) => Ok((!is_ignored(&repository, folder)).then_some(repository)),
        Err(error) => match error.code() {
            ErrorCode::NotFound => Ok(None),
            ErrorCode::Owner => Err(VcsError::Untrusted(folder.display().to_string())),
            _ => Err(error.into()),
        },
    }
}

/// Whether a repository has no files there: it ignores the folder, or is bare.
fn is_ignored(repository: &Repository, folder: &Path) -> bool {
    let Some(workdir) = repository.workdir() else { return true };
    let (Ok(workdir), Ok(folder)) = (workdir.canonicalize(), folder.canonicalize()) else { return false };
    // As from its root: what the folders around it are called is nothing that its patterns are about.
    let inner = folder.strip_prefix(&workdir).unwrap_or(Path::new(""));
    !inner.as_os_str().is_empty() && repository.is_path_ignored(inner).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_about_what_lies_in_the_repository() {
        let around = tempfile::tempdir().expect("a folder for the test");
        let root = around.path().join("target/app");
        std::fs::create_dir_all(root.join("target/debug")).expect("it is new");
        std::fs::create_dir_all(root.join("src")).expect("it is new");
        Repository::init(&root).expect("an empty repository");
        std::fs::write(root.join(".gitignore"), "target\n").expect("it can be written");
        let is_open = |folder: &Path| open(folder).expect("it can be read").is_some();
        assert!(is_open(&root) && is_open(&root.join("src")));
        assert!(!is_open(&root.join("target/debug")) && !is_open(&around.path().join("target")));
    }
}

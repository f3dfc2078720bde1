//! What is not committed.

use std::path::Path;

use git2::{Status, StatusOptions};

use super::{VcsError, open};

/// How a tree stands to its last commit.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Files with changes that are not staged, and new ones; from the repository's root.
    pub dirty: Vec<String>,
    /// Files with changes that are staged.
    pub staged: Vec<String>,
}

/// What is not committed in the repository around a folder; [`None`] if there is no repository.
///
/// # Errors
///
/// When the repository cannot be read.
pub fn standing(folder: &Path) -> Result<Option<Standing>, VcsError> {
    let Some(repository) = open(folder)? else { return Ok(None) };
    let mut options = StatusOptions::new();
    options.include_ignored(false).include_untracked(true);
    let mut standing = Standing::default();
    for entry in repository.statuses(Some(&mut options))?.iter() {
        let path = String::from_utf8_lossy(entry.path_bytes()).into_owned();
        let status = entry.status();
        if status.intersects(!IN_INDEX) {
            standing.dirty.push(path);
        } else if status.intersects(IN_INDEX) {
            standing.staged.push(path);
        }
    }
    Ok(Some(standing))
}

const IN_INDEX: Status = Status::INDEX_NEW
    .union(Status::INDEX_MODIFIED)
    .union(Status::INDEX_DELETED)
    .union(Status::INDEX_RENAMED)
    .union(Status::INDEX_TYPECHANGE);

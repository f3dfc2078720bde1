//! What changed since a commit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use git2::{Diff, DiffFindOptions, DiffOptions, Oid, Repository};

use super::{VcsError, open};

/// Lines that changed, by file.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Sorted; from the first changed line to before the first that is not, counted from 1.
    files: BTreeMap<PathBuf, Vec<(usize, usize)>>,
}

impl Changes {
    /// What changed below a folder since it left `base`: from the last commit that both have to what the files say now,
    /// committed or not. Files have paths as from that folder.
    ///
    /// # Errors
    ///
    /// When there is no repository, it cannot be read, or `base` names no commit in it.
    pub fn since(folder: &Path, base: &str) -> Result<Self, VcsError> {
        let missing = || VcsError::Missing(folder.display().to_string());
        let repository = open(folder)?.ok_or_else(missing)?;
        let workdir = repository.workdir().ok_or_else(missing)?;
        let workdir = workdir.canonicalize().unwrap_or_else(|_| workdir.to_path_buf());
        let canonical = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
        let from = fork(&repository, base)?;
        let tree = repository.find_commit(from)?.tree()?;
        let mut options = DiffOptions::new();
        options
            .context_lines(0)
            .include_untracked(true)
            .recurse_untracked_dirs(true)
            .show_untracked_content(true)
            // What git shows nobody, by `-diff` or for a byte in it, is read all the same.
            .force_text(true);
        let mut diff = repository.diff_tree_to_workdir_with_index(Some(&tree), Some(&mut options))?;
        // What was moved is no news, whether or not git was told of it.
        diff.find_similar(Some(DiffFindOptions::new().renames(true).for_untracked(true)))?;
        let files = changed(&diff)?.into_iter().map(|(path, lines)| {
            let path = workdir.join(path);
            let path = path.strip_prefix(&canonical).map(|inner| folder.join(inner)).unwrap_or(path);
            (path, lines)
        });
        Ok(Self { files: files.collect() })
    }

    /// Whether some of a file's lines changed; `last` is the last of them.
    #[must_use]
    pub fn touch(&self, path: &Path, first: usize, last: usize) -> bool {
        let lines = self.files.get(path).map_or(&[][..], Vec::as_slice);
        lines.iter().any(|&(from, to)| from <= last && first < to)
    }

    /// Whether nothing in a file changed.
    #[must_use]
    pub fn spare(&self, path: &Path) -> bool {
        !self.files.contains_key(path)
    }
}

/// The last commit that the current one and `base` have in common; `base` itself where there is none.
fn fork(repository: &Repository, base: &str) -> Result<Oid, VcsError> {
    let no_commit = |_| VcsError::NoCommit { base: base.to_owned() };
    let commit =
        repository.revparse_single(base).and_then(|found| found.peel_to_commit()).map_err(no_commit)?.id();
    let head = repository.head().and_then(|head| head.peel_to_commit()).map(|head| head.id());
    Ok(head.and_then(|head| repository.merge_base(head, commit)).unwrap_or(commit))
}

/// The changed lines of a diff, by path. Where lines were only taken away, the two around the gap count as changed: what
/// they belong to did.
fn changed(diff: &Diff<'_>) -> Result<BTreeMap<PathBuf, Vec<(usize, usize)>>, VcsError> {
    let mut files: BTreeMap<PathBuf, Vec<(usize, usize)>> = BTreeMap::new();
    diff.foreach(
        &mut |_, _| true,
        None,
        Some(&mut |delta, hunk| {
            if let Some(path) = delta.new_file().path() {
                let (start, count) = (hunk.new_start() as usize, hunk.new_lines() as usize);
                let end = if count == 0 { start + 2 } else { start + count };
                files.entry(path.to_path_buf()).or_default().push((start, end));
            }
            true
        }),
        None,
    )?;
    Ok(files)
}

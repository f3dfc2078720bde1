//! Git repositories that tests make.

use git2::{Error, IndexAddOption, Repository, Signature};

/// Stages all that lies in the work tree, what is ignored too.
///
/// # Errors
///
/// Where git cannot read the tree or write its index.
pub fn stage(repository: &Repository) -> Result<(), Error> {
    let mut index = repository.index()?;
    index.add_all(["*"], IndexAddOption::FORCE, None)?;
    index.write()
}

/// Commits all that lies in the work tree, what is ignored too, on top of what was committed before.
///
/// # Errors
///
/// Where git cannot read the tree, or write to the repository.
pub fn commit(repository: &Repository) -> Result<(), Error> {
    stage(repository)?;
    let tree = repository.find_tree(repository.index()?.write_tree()?)?;
    let author = Signature::now("A", "a@example.org")?;
    let head = repository.head().ok().and_then(|head| head.peel_to_commit().ok());
    let parents: Vec<_> = head.iter().collect();
    repository.commit(Some("HEAD"), &author, &author, "state", &tree, &parents).map(|_| ())
}

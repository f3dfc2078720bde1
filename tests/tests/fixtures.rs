//! The fixtures: annotated sources, checked both ways. A line of Rust with an annotation adds a case.

use std::fs;
use std::path::PathBuf;

use blockcheck_tests::{files, judge, root};

/// Files outside `projects/` are judged as crates of their own; those of `fixes/` are for `--fix`.
#[test]
fn single_files() {
    let others = ["fixtures/projects", "fixtures/fixes"].map(|folder| root().join(folder));
    let is_single = |path: &PathBuf| !others.iter().any(|folder| path.starts_with(folder));
    let single = files(&root().join("fixtures"), &["rs"]).into_iter().filter(is_single);
    let groups: Vec<(PathBuf, Vec<PathBuf>)> = single.map(|path| (path.clone(), vec![path])).collect();
    assert!(!groups.is_empty(), "there are fixtures");
    let wrong = judge(&groups);
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A folder of `projects/` is judged as one, with its manifests.
#[test]
fn projects() {
    let folders = fs::read_dir(root().join("fixtures/projects")).expect("there are projects");
    let mut folders: Vec<PathBuf> = folders.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    assert!(!folders.is_empty(), "there are projects");
    let wrong: String =
        folders.iter().map(|folder| judge(&[(folder.clone(), files(folder, &["rs"]))])).collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}

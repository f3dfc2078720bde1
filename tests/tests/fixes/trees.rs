//! `--fix` on trees in git repositories, and what it refuses.

use std::fs;

use blockcheck_tests::{commit, stage};
use git2::Repository;

use crate::sandbox::Sandbox;
use crate::{AFTER, BEFORE, TOKIO, lib, package};

/// A package with all of it committed.
fn committed() -> (Sandbox, Repository) {
    let sandbox = package(TOKIO, BEFORE);
    let repository = Repository::init(sandbox.path("")).expect("a repository can be made");
    commit(&repository).expect("it can be committed");
    (sandbox, repository)
}

#[test]
fn a_clean_tree_is_fixed() {
    let (sandbox, _) = committed();
    sandbox.run("-W all --fix --no-cache").code(0);
    assert_eq!(lib(&sandbox), AFTER);
}

#[test]
fn a_dirty_tree_is_refused_with_the_way_out() {
    let (sandbox, _) = committed();
    sandbox.write("notes.txt", "mine");
    sandbox.run("--fix --no-cache").code(2);
    let said = sandbox.stderr("--fix --no-cache");
    assert!(said.contains("--allow-dirty") && said.contains("notes.txt"), "{said}");
    assert_eq!(lib(&sandbox), BEFORE);
    sandbox.run("-W all --fix --no-cache --allow-dirty").code(0);
    assert_eq!(lib(&sandbox), AFTER);
}

#[test]
fn a_staged_tree_is_refused_with_the_way_out() {
    let (sandbox, repository) = committed();
    sandbox.write("notes.txt", "mine");
    stage(&repository).expect("it can be staged");
    let said = sandbox.stderr("--fix --no-cache");
    assert!(said.contains("--allow-staged") && said.contains("notes.txt"), "{said}");
    sandbox.run("-W all --fix --no-cache --allow-staged").code(0);
    assert_eq!(lib(&sandbox), AFTER);
}

#[test]
fn without_a_repository_it_is_refused_with_the_way_out() {
    let sandbox = package(TOKIO, BEFORE);
    sandbox.run("--fix --no-cache").code(2);
    let said = sandbox.stderr("--fix --no-cache");
    assert!(said.contains("--allow-no-vcs"), "{said}");
    assert_eq!(lib(&sandbox), BEFORE);
}

#[test]
fn what_is_suppressed_or_off_is_not_fixed() {
    let text = "pub async fn f() {\n    // blockcheck: allow(fs) - at start\n    let _ = std::fs::read(\"a\");\n    let _ = std::fs::metadata(\"a\");\n}\n";
    let sandbox = package(TOKIO, text);
    sandbox.run("--fix --allow-no-vcs --no-cache").code(0);
    assert_eq!(lib(&sandbox), text);
}

#[test]
#[cfg(unix)]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let sandbox = package(TOKIO, BEFORE);
    fs::rename(sandbox.path("src/lib.rs"), sandbox.path("real.rs")).expect("it can be moved");
    symlink("../real.rs", sandbox.path("src/lib.rs")).expect("links can be made");
    fs::set_permissions(sandbox.path("real.rs"), fs::Permissions::from_mode(0o640)).expect("it is ours");
    sandbox.run("-W all --fix --allow-no-vcs --no-cache").code(0);
    assert_eq!(fs::read_to_string(sandbox.path("real.rs")).expect("it is there"), AFTER);
    assert!(sandbox.path("src/lib.rs").is_symlink());
    let mode = fs::metadata(sandbox.path("real.rs")).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// A repository that ignores a module of the package in it, by some pattern.
fn with_ignored(pattern: &str) -> (Sandbox, Repository) {
    let sandbox = package(TOKIO, "mod made;\n");
    sandbox.write(".gitignore", pattern);
    let repository = Repository::init(sandbox.path("")).expect("a repository can be made");
    commit(&repository).expect("it can be committed");
    sandbox.write("src/made.rs", BEFORE);
    (sandbox, repository)
}

fn read(sandbox: &Sandbox, path: &str) -> String {
    fs::read_to_string(sandbox.path(path)).expect("it is there")
}

#[test]
fn what_git_ignores_is_left_as_it_is_and_told() {
    for pattern in ["src/made.rs\n", "*\n"] {
        let (sandbox, _) = with_ignored(pattern);
        let said = sandbox.stderr("-W all --fix --no-cache");
        assert_eq!(read(&sandbox, "src/made.rs"), BEFORE, "{pattern}");
        assert!(said.contains("src/made.rs: its fixes were left out, since git could not"), "{said}");
        assert!(said.contains("\nfixed nothing\n"), "{said}");
        sandbox.run("-W all --fix --no-cache --allow-no-vcs").code(0);
        assert_eq!(read(&sandbox, "src/made.rs"), AFTER, "{pattern}");
    }
}

#[test]
fn what_was_added_although_git_ignores_it_is_fixed() {
    let (sandbox, repository) = with_ignored("src/made.rs\n");
    commit(&repository).expect("it can be committed");
    sandbox.run("-W all --fix --no-cache").code(0);
    assert_eq!(read(&sandbox, "src/made.rs"), AFTER);
}

#[test]
fn members_outside_of_the_repository_are_left_as_they_are() {
    let sandbox = package(TOKIO, BEFORE);
    let member = |folder: &str, more: &str| {
        let name = format!("name = \"{}", folder.replace('/', "-"));
        let manifest = read(&sandbox, "Cargo.toml").replacen("name = \"", &name, 1);
        sandbox.write(&format!("{folder}/Cargo.toml"), manifest + more);
        sandbox.write(&format!("{folder}/src/lib.rs"), BEFORE);
        sandbox.path(folder)
    };
    let inner = member("in", "[workspace]\nmembers = [\"../out\", \"nested\"]\n");
    sandbox.write("in/.gitignore", "/nested\n");
    commit(&Repository::init(inner).expect("a repository can be made")).expect("it can be committed");
    let nested = member("in/nested", "");
    commit(&Repository::init(nested).expect("a repository can be made")).expect("it can be committed");
    member("out", "");
    let said = sandbox.stderr("--manifest-path in/Cargo.toml --workspace -W all --fix --no-cache");
    assert_eq!(read(&sandbox, "in/src/lib.rs"), AFTER, "{said}");
    assert_eq!(read(&sandbox, "out/src/lib.rs"), BEFORE);
    assert_eq!(read(&sandbox, "in/nested/src/lib.rs"), BEFORE);
    assert_eq!(said.matches("its fixes were left out").count(), 2, "{said}");
}

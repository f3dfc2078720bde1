//! `--diff`: only what changes have to do with is reported.

use blockcheck_tests::{commit, stage};
use git2::Repository;

use crate::sandbox::Sandbox;

const MAIN: &str = "mod store;\n\nasync fn old() {\n    std::fs::read(\"a\");\n}\n\nasync fn through() {\n    store::load();\n}\n\nfn main() {}\n";
const STORE: &str = "pub fn load() {\n    inner();\n}\n\nfn inner() {\n    std::fs::read(\"b\");\n}\n";

fn repository() -> (Sandbox, Repository) {
    let sandbox = Sandbox::blocking();
    sandbox.write("src/main.rs", MAIN);
    sandbox.write("src/store.rs", STORE);
    let repository = Repository::init(sandbox.path("")).expect("a repository can be made");
    commit(&repository).expect("it can be committed");
    (sandbox, repository)
}

/// The lines of `src/main.rs` with findings.
fn lines(sandbox: &Sandbox, base: &str) -> Vec<usize> {
    let found = sandbox.stdout(&format!("--message-format short --diff {base}"));
    let line = |line: &str| line.strip_prefix("src/main.rs:")?.split(':').next()?.parse().ok();
    found.lines().filter_map(line).collect()
}

#[test]
fn what_did_not_change_is_not_reported() {
    let (sandbox, _repository) = repository();
    sandbox.run("").code(1);
    sandbox.run("--diff HEAD").code(0);
    assert_eq!(lines(&sandbox, "HEAD"), [0; 0]);
    let said = sandbox.stderr("--diff HEAD");
    assert!(said.starts_with("no findings\nleft out: 2 that changes have nothing to do with\n"), "{said}");
}

#[test]
fn a_new_call_is_reported_before_and_after_its_commit() {
    let (sandbox, repository) = repository();
    sandbox
        .write("src/main.rs", MAIN.replace("fn main", "async fn new() { std::fs::read(\"c\"); }\n\nfn main"));
    assert_eq!(lines(&sandbox, "HEAD"), [11]);
    commit(&repository).expect("it can be committed");
    assert_eq!(lines(&sandbox, "HEAD"), [0; 0]);
    assert_eq!(lines(&sandbox, "HEAD~1"), [11]);
}

#[test]
fn a_changed_fn_on_the_way_counts() {
    let (sandbox, _repository) = repository();
    sandbox.write("src/store.rs", STORE.replace("\"b\"", "\"bb\""));
    assert_eq!(lines(&sandbox, "HEAD"), [8]);
    sandbox.write("src/store.rs", STORE.replace("    inner();\n", "    // Now.\n    inner();\n"));
    assert_eq!(lines(&sandbox, "HEAD"), [8]);
    sandbox.write("src/store.rs", format!("{STORE}\nfn other() {{}}\n"));
    assert_eq!(lines(&sandbox, "HEAD"), [0; 0]);
}

#[test]
fn a_fn_that_became_async_counts() {
    let (sandbox, repository) = repository();
    sandbox.write("src/main.rs", MAIN.replace("async fn old", "fn old"));
    commit(&repository).expect("it can be committed");
    sandbox.write("src/main.rs", MAIN);
    assert_eq!(lines(&sandbox, "HEAD"), [4]);
}

#[test]
fn new_files_count_wholly() {
    let (sandbox, _repository) = repository();
    sandbox.write("src/more.rs", "async fn more() { std::fs::read(\"d\"); }\n");
    sandbox.write("src/main.rs", MAIN.replace("mod store", "mod more; mod store"));
    let found = sandbox.stdout("--message-format short --diff HEAD");
    assert!(found.starts_with("src/more.rs:1") && found.lines().count() == 1, "{found}");
}

#[test]
fn changes_on_the_other_side_do_not_count() {
    let (sandbox, repository) = repository();
    let start = repository.head().and_then(|head| head.peel_to_commit()).expect("there is a commit");
    repository.branch("base", &start, false).expect("a branch can be made");
    repository.set_head("refs/heads/base").expect("it is there");
    sandbox.write("src/main.rs", MAIN.replace("\"a\"", "\"aa\""));
    commit(&repository).expect("it can be committed");
    let other = repository.head().and_then(|head| head.peel_to_commit()).expect("there is a commit").id();
    repository.set_head_detached(start.id()).expect("it is there");
    sandbox.write("src/main.rs", MAIN);
    assert_eq!(lines(&sandbox, &other.to_string()), [0; 0]);
}

#[test]
fn what_cannot_be_compared_is_2_with_the_reason() {
    let (sandbox, _repository) = repository();
    sandbox.run("--diff nothing").code(2);
    assert!(sandbox.stderr("--diff nothing").contains("`nothing` names no commit"));
    let bare = Sandbox::blocking();
    bare.run("--diff HEAD").code(2);
    assert!(bare.stderr("--diff HEAD").contains("lies in no git repository"));
}

#[test]
fn what_git_calls_binary_is_compared_too() {
    let (sandbox, repository) = repository();
    sandbox.write(".gitattributes", "*.rs -diff\n");
    commit(&repository).expect("it can be committed");
    sandbox.write("src/main.rs", MAIN.replace("\"a\"", "\"aa\""));
    assert_eq!(lines(&sandbox, "HEAD"), [4]);
    sandbox.write(".gitattributes", "");
    sandbox.write("src/main.rs", format!("// \0\n{MAIN}"));
    commit(&repository).expect("it can be committed");
    sandbox.write("src/main.rs", format!("// \0\n{}", MAIN.replace("\"a\"", "\"aa\"")));
    assert_eq!(lines(&sandbox, "HEAD"), [5]);
}

#[test]
fn what_was_moved_did_not_change() {
    let (sandbox, repository) = repository();
    sandbox.write("src/old/mod.rs", "async fn kept() {\n    std::fs::read(\"k\");\n}\n");
    sandbox.write("src/main.rs", format!("mod old;\n{MAIN}"));
    commit(&repository).expect("it can be committed");
    std::fs::rename(sandbox.path("src/old"), sandbox.path("src/new")).expect("it can be moved");
    sandbox.write("src/main.rs", format!("mod new;\n{MAIN}"));
    let found = || sandbox.stdout("--message-format short --diff HEAD");
    assert_eq!(found(), "");
    stage(&repository).expect("it can be staged");
    assert_eq!(found(), "");
    let more = "async fn kept() {\n    std::fs::read(\"k\");\n}\n\nasync fn more() {\n    std::fs::read(\"m\");\n}\n";
    sandbox.write("src/new/mod.rs", more);
    let found = found();
    assert!(found.starts_with("src/new/mod.rs:6:") && found.lines().count() == 1, "{found}");
}

#[test]
fn what_a_changed_import_makes_block_is_reported() {
    let (sandbox, repository) = repository();
    let main =
        "mod store;\n\nuse tokio::fs;\n\nasync fn f() {\n    drop(fs::read(\"a\"));\n}\n\nfn main() {}\n";
    sandbox.write("src/main.rs", main);
    commit(&repository).expect("it can be committed");
    assert_eq!(lines(&sandbox, "HEAD"), [0; 0]);
    sandbox.write("src/main.rs", main.replace("tokio::fs", "std::fs"));
    assert_eq!(lines(&sandbox, "HEAD"), [6]);
    // What is imported beside it has nothing to do with the call.
    commit(&repository).expect("it can be committed");
    sandbox.write("src/main.rs", main.replace("use tokio::fs", "use std::env;\nuse std::fs"));
    assert_eq!(lines(&sandbox, "HEAD"), [0; 0]);
}

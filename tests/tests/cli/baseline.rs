//! The baseline of a workspace of several packages.

use std::fs;

use crate::sandbox::Sandbox;

const BLOCKING: &str = "pub async fn f() { let _ = std::fs::read(\"a\"); }\n";

fn workspace() -> Sandbox {
    let manifest =
        |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    Sandbox::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\"]\n"),
        ("a/Cargo.toml", &manifest("a")),
        ("a/src/lib.rs", BLOCKING),
        ("b/Cargo.toml", &manifest("b")),
        ("b/src/lib.rs", BLOCKING),
        ("blockcheck.toml", "baseline = \"accepted.json\"\n"),
        ("accepted.json", "{\"version\": 1, \"findings\": []}"),
    ])
}

#[test]
fn one_package_of_many_leaves_the_others_alone() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    sandbox.run("").code(0);
    let said = sandbox.stderr("-p a");
    assert!(!said.contains("gone"), "{said}");
    let said = sandbox.stderr("a/src/lib.rs");
    assert!(!said.contains("gone"), "{said}");
    sandbox.run("-p b --write-baseline").code(0);
    sandbox.run("").code(0);
}

#[test]
fn what_is_gone_is_pruned_with_its_file() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    fs::remove_dir_all(sandbox.path("b")).expect("it is ours");
    sandbox.write("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n");
    let said = sandbox.stderr("");
    assert!(said.contains("1 of its findings is gone (`std::fs::read` in b/src/lib.rs)"), "{said}");
    sandbox.run("--write-baseline").code(0);
    let said = sandbox.stderr("");
    assert!(!said.contains("gone"), "{said}");
}

#[test]
fn entries_survive_other_edits_of_their_file() {
    let sandbox = workspace();
    sandbox.run("--write-baseline").code(0);
    sandbox
        .write("a/src/lib.rs", format!("use std::path::Path;\n\nfn other() {{}}\n\n/// Docs.\n{BLOCKING}"));
    sandbox.run("").code(0);
    sandbox
        .write("a/src/lib.rs", format!("{BLOCKING}pub async fn g() {{ let _ = std::fs::read(\"a\"); }}\n"));
    sandbox.run("").code(1);
}

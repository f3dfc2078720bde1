//! Manifests and trees that are not as they should be.

use crate::tree::{Tree, package, problems, selected};

#[test]
fn a_missing_inherited_value_is_a_problem_and_no_end() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"gone\"]\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition.workspace = true\nversion.workspace = true\n\
             [dependencies]\ntokio.workspace = true\nlost = { path = \"../lost\" }\n",
        ),
        ("a/src/lib.rs", ""),
    ]);
    let workspace = tree.discover();
    assert_eq!(selected(&workspace), ["a"]);
    let names: Vec<_> = package(&workspace, "a")
        .dependencies
        .iter()
        .map(|dependency| dependency.extern_name.as_str())
        .collect();
    assert_eq!(names, ["a", "lost", "tokio"]);
    let problems = problems(&workspace);
    for part in [
        "`gone` has no manifest",
        "`package.edition`",
        "`package.version`",
        "`tokio` is taken",
        "`lost` should be at",
    ] {
        assert!(problems.contains(part), "{part} in:\n{problems}");
    }
}

#[test]
fn a_manifest_that_is_no_toml_keeps_what_can_be_read() {
    let tree = Tree::new(&[
        ("Cargo.toml", "[package]\nname = \"a\"\nedition = \"2021\"\n\n[dependencies\ntokio = \"1\"\n"),
        ("src/main.rs", "fn main() {}"),
    ]);
    let workspace = tree.discover();
    assert_eq!(selected(&workspace), ["a"]);
    assert_eq!(workspace.problems[0].place.map(|(line, _)| line), Some(5));
    tree.write("Cargo.toml", b"[package]\nname = \"a\"\ndescription = \"\xff\"\n");
    assert_eq!(selected(&tree.discover()), ["a"]);
}

#[test]
fn a_member_without_a_name_or_an_edition_of_this_world_is_kept() {
    let tree = Tree::new(&[("Cargo.toml", "[package]\nedition = \"2030\"\n"), ("src/lib.rs", "")]);
    let workspace = tree.discover();
    assert_eq!(workspace.packages.len(), 1);
    assert!(problems(&workspace).contains("`2030`"));
}

#[test]
fn no_sources_is_an_error() {
    let tree = Tree::new(&[("Cargo.toml", "[workspace]\nmembers = []\n")]);
    let error = tree.discover_with(|_| {}).expect_err("there is nothing");
    assert!(error.to_string().starts_with("found no Rust sources"), "{error}");
    let error =
        tree.discover_with(|options| options.paths = vec!["nowhere".into()]).expect_err("there is nothing");
    assert!(error.to_string().starts_with("cannot look at `nowhere`"), "{error}");
}

#[test]
fn packages_that_use_each_other_are_found_once() {
    let tree = Tree::new(&[
        ("a/Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\nb = { path = \"../b\" }\n"),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package]\nname = \"b\"\n[dependencies]\na = { path = \"../a\" }\n"),
        ("b/src/lib.rs", ""),
    ]);
    let workspace = tree.discover();
    assert_eq!(selected(&workspace), ["a", "b"]);
    assert_eq!(workspace.root, tree.root());
}

#[cfg(unix)]
#[test]
fn loops_of_symlinks_end_and_names_need_not_be_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"crates/**\"]\n"),
        ("crates/a/Cargo.toml", "[package]\nname = \"a\"\n"),
        ("crates/a/src/lib.rs", ""),
    ]);
    std::os::unix::fs::symlink(tree.path("crates"), tree.path("crates/a/again")).expect("links can be made");
    let strange = tree.path("crates").join(OsStr::from_bytes(b"b\xff"));
    std::fs::create_dir_all(strange.join("src")).expect("the file system takes any name");
    std::fs::write(strange.join("Cargo.toml"), "[package]\nname = \"b\"\n").expect("files can be written");
    std::fs::write(strange.join("src/lib.rs"), "").expect("files can be written");
    assert_eq!(selected(&tree.discover()), ["a", "b"]);
}

//! Libraries that only tests use.

use crate::tree::{Tree, selected};

fn library(name: &str, more: &str) -> String {
    format!("[package]\nname = \"{name}\"\n{more}")
}

fn tree() -> Tree {
    let unpublished = "publish = false\n";
    let used = "[dev-dependencies]\nkit = { path = \"../kit\" }\npeertest = { path = \"../net\" }\nmacros = { path = \"../macros\" }\n\
                attestation = { path = \"../attestation\" }\n\
                both = { path = \"../both\" }\ntool = { path = \"../tool\" }\n[dependencies]\nboth = { path = \"../both\" }\n\
                needed-tests = { path = \"../needed\" }\n";
    Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"*\"]\n[workspace.package]\npublish = false\n"),
        ("app/Cargo.toml", &library("app", used)),
        ("app/src/lib.rs", ""),
        (
            "kit/Cargo.toml",
            &library("kit", &format!("{unpublished}[dependencies]\nkit-base = {{ path = \"../base\" }}\n")),
        ),
        ("kit/src/lib.rs", ""),
        (
            "base/Cargo.toml",
            &library(
                "kit-base",
                "publish.workspace = true\n[dev-dependencies]\nkit = { path = \"../kit\" }\n",
            ),
        ),
        ("base/src/lib.rs", ""),
        ("net/Cargo.toml", &library("peertest", "")),
        ("net/src/lib.rs", ""),
        ("macros/Cargo.toml", &library("macros", "")),
        ("macros/src/lib.rs", ""),
        ("attestation/Cargo.toml", &library("attestation", "")),
        ("attestation/src/lib.rs", ""),
        ("both/Cargo.toml", &library("both", unpublished)),
        ("both/src/lib.rs", ""),
        ("tool/Cargo.toml", &library("tool", unpublished)),
        ("tool/src/lib.rs", ""),
        ("tool/src/main.rs", "fn main() {}"),
        ("e2e/Cargo.toml", &library("app-e2e", "")),
        ("e2e/src/main.rs", "fn main() {}"),
        ("needed/Cargo.toml", &library("needed-tests", "")),
        ("needed/src/lib.rs", ""),
        ("alone/Cargo.toml", &library("alone", unpublished)),
        ("alone/src/lib.rs", ""),
    ])
}

#[test]
fn they_are_test_code() {
    let workspace = tree().discover();
    assert_eq!(
        selected(&workspace),
        ["alone", "app", "attestation", "both", "macros", "needed-tests", "tool"],
        "neither `kit`, with what only it is made of, nor `peertest` and `app-e2e`, which say what they are"
    );
}

#[test]
fn they_are_there_where_tests_or_they_themselves_are_asked_for() {
    let with_tests = tree().discover_with(|options| options.tests = true).expect("there are sources");
    assert_eq!(selected(&with_tests).len(), 11);
    let named =
        tree().discover_with(|options| options.packages = vec!["kit".to_owned()]).expect("there are sources");
    assert_eq!(selected(&named), ["kit"]);
    let by_path =
        tree().discover_with(|options| options.paths = vec!["kit".into()]).expect("there are sources");
    assert_eq!(selected(&by_path), ["kit"]);
}

#[test]
fn a_workspace_of_nothing_else_is_looked_at() {
    let uses =
        |other: &str| format!("publish = false\n[dev-dependencies]\n{other} = {{ path = \"../{other}\" }}\n");
    let tree = Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"*\"]\n"),
        ("a/Cargo.toml", &library("a", &uses("b"))),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", &library("b", &uses("a"))),
        ("b/src/lib.rs", ""),
    ]);
    assert_eq!(selected(&tree.discover()), ["a", "b"]);
}

#[test]
fn a_package_is_for_a_registry_by_what_it_says_or_has() {
    let packages = [
        ("a", ""),
        ("b", "publish = false\n"),
        ("c", "publish = []\n"),
        ("d", "publish = [\"ours\"]\n"),
        ("e", "publish.workspace = true\n"),
        ("f", "description = \"f\"\nlicense = \"MIT\"\n"),
        ("g", "description = \"g\"\nlicense.workspace = true\n"),
        ("h", "description = \"h\"\nlicense-file = \"LICENSE\"\n"),
        ("i", "description = \"i\"\n"),
        ("j", "description = \" \"\nlicense = \"MIT\"\n"),
        ("k", "description = \"k\"\nlicense = \"MIT\"\npublish = false\n"),
    ];
    let mut files = vec![(
        "Cargo.toml".to_owned(),
        "[workspace]\nmembers = [\"*\"]\n[workspace.package]\npublish = false\nlicense = \"MIT\"\n"
            .to_owned(),
    )];
    for (name, said) in packages {
        files.push((format!("{name}/Cargo.toml"), library(name, said)));
        files.push((format!("{name}/src/lib.rs"), String::new()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let workspace = Tree::new(&files).discover();
    let published = workspace.packages.iter().filter(|package| package.published);
    let published: Vec<&str> = published.map(|package| package.name.as_str()).collect();
    assert_eq!(published, ["d", "f", "g", "h"]);
}

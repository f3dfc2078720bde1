//! Which features are on.

use crate::tree::{Tree, features, package};

fn tree() -> Tree {
    Tree::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"c\"]\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\n[features]\ndefault = [\"x\"]\nx = [\"b/from-a\"]\nweak = [\"c?/late\"]\nstrong = [\"dep:c\"]\n\
             implied = []\n\
             [dependencies]\nb = { path = \"../b\", default-features = false }\nc = { path = \"../c\", optional = true }\n\
             serde = { version = \"1\", optional = true }\n",
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\n[features]\ndefault = [\"d\"]\nd = []\nfrom-a = [\"deep\"]\ndeep = []\nother = []\n",
        ),
        ("b/src/lib.rs", ""),
        ("c/Cargo.toml", "[package]\nname = \"c\"\n[features]\nlate = []\n"),
        ("c/src/lib.rs", ""),
    ])
}

#[test]
fn default_features_reach_what_they_turn_on() {
    let workspace = tree().discover();
    assert_eq!(features(&workspace, "a"), ["default", "x"]);
    assert_eq!(
        features(&workspace, "b"),
        ["d", "deep", "default", "from-a"],
        "its own defaults, as it is selected itself"
    );
    assert_eq!(features(&workspace, "c"), [""; 0]);
}

#[test]
fn defaults_are_off_where_nothing_asks_for_them() {
    let only_a = tree().discover_with(|options| options.paths = vec!["a".into()]).expect("there are sources");
    assert_eq!(features(&only_a, "b"), ["deep", "from-a"]);
    let none = tree().discover_with(|options| options.features.no_default = true).expect("there are sources");
    assert_eq!(features(&none, "a"), [""; 0]);
}

#[test]
fn a_weak_feature_waits_for_its_dependency() {
    let with = |names: &str| {
        let names = vec![names.to_owned()];
        tree()
            .discover_with(|options| {
                options.features.names = names;
                options.paths = vec!["a".into()];
            })
            .expect("there are sources")
    };
    assert_eq!(features(&with("weak"), "c"), [""; 0]);
    assert_eq!(features(&with("weak,strong"), "c"), ["late"]);
    assert_eq!(features(&with("a/weak strong"), "c"), ["late"]);
}

#[test]
fn optional_dependencies_are_features_and_names() {
    let all = tree().discover_with(|options| options.features.all = true).expect("there are sources");
    assert_eq!(
        features(&all, "a"),
        ["default", "implied", "serde", "strong", "weak", "x"],
        "`c` is only `dep:c`"
    );
    let plain = tree().discover();
    assert!(package(&plain, "a").dependencies.iter().any(|dependency| dependency.extern_name == "serde"));
}

#[test]
fn an_unknown_feature_is_an_error() {
    let error = tree()
        .discover_with(|options| options.features.names = vec!["stron".to_owned()])
        .expect_err("no such feature");
    assert_eq!(error.to_string(), "no selected package has the feature `stron`; did you mean `strong`?");
}

#[test]
fn a_program_waits_for_the_features_that_it_requires() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"a\"\n[features]\ndefault = [\"x\"]\nx = []\nfuzz = []\n\
             [[bin]]\nname = \"harness\"\npath = \"src/bin/harness.rs\"\nrequired-features = [\"x\", \"fuzz\"]\n\
             [[bin]]\nname = \"tool\"\nrequired-features = [\"x\", \"other/y\"]\n",
        ),
        ("src/lib.rs", ""),
        ("src/bin/harness.rs", "fn main() {}"),
        ("src/bin/tool.rs", "fn main() {}"),
    ]);
    let names = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let workspace =
            tree.discover_with(|options| options.features.names = names).expect("there are sources");
        package(&workspace, "a").targets.iter().map(|target| target.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&[]), ["a", "tool"], "a dependency's feature is not looked at");
    assert_eq!(names(&["fuzz"]), ["a", "harness", "tool"]);
}

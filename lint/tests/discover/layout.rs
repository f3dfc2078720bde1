//! Packages, workspaces and the crates in them.

use cargo_blockcheck::discover::{Edition, Runtime, TargetKind, discover};

use crate::tree::{Tree, package, problems, selected, targets};

fn workspace() -> Tree {
    Tree::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"crates/*\", \"app\"]\nexclude = [\"crates/old\"]\ndefault-members = [\"app\"]\n\
             [workspace.package]\nedition = \"2018\"\nversion = \"3.1.4\"\n\
             [workspace.dependencies]\nrt = { package = \"tokio\", version = \"1\" }\nstore = { path = \"crates/store\" }\n",
        ),
        (
            "app/Cargo.toml",
            "[package]\nname = \"my-app\"\nedition.workspace = true\nversion.workspace = true\n\
             [dependencies]\nrt.workspace = true\nstore = { workspace = true }\nside = { path = \"../side\" }\n",
        ),
        ("app/src/main.rs", "fn main() {}"),
        ("app/src/lib.rs", ""),
        ("app/src/bin/tool.rs", "fn main() {}"),
        ("app/src/bin/big/main.rs", "fn main() {}"),
        ("app/tests/it.rs", ""),
        ("app/examples/ex/main.rs", ""),
        ("app/build.rs", "fn main() {}"),
        (
            "crates/store/Cargo.toml",
            "[package]\nname = \"store\"\nedition = \"2024\"\n[lib]\nname = \"the_store\"\npath = \"lib/root.rs\"\n",
        ),
        ("crates/store/lib/root.rs", ""),
        ("crates/old/Cargo.toml", "[package]\nname = \"old\"\n"),
        ("crates/old/src/lib.rs", ""),
        ("crates/README.md", "no crate"),
        ("side/Cargo.toml", "[package]\nname = \"side\"\n"),
        ("side/src/lib.rs", ""),
    ])
}

#[test]
fn a_virtual_workspace_has_its_members_and_their_path_dependencies() {
    let workspace = workspace().discover();
    assert_eq!(selected(&workspace), ["my-app", "side", "store"]);
    assert_eq!(problems(&workspace), "");
}

#[test]
fn crates_are_found_by_place_and_by_manifest() {
    let tree = workspace();
    let workspace = tree.discover();
    assert_eq!(
        targets(package(&workspace, "my-app")),
        [
            (TargetKind::Lib, "my_app", "src/lib.rs".to_owned()),
            (TargetKind::Bin, "my_app", "src/main.rs".to_owned()),
            (TargetKind::Bin, "big", "src/bin/big/main.rs".to_owned()),
            (TargetKind::Bin, "tool", "src/bin/tool.rs".to_owned()),
        ]
    );
    assert_eq!(
        targets(package(&workspace, "store")),
        [(TargetKind::Lib, "the_store", "lib/root.rs".to_owned())]
    );
    let with_tests = tree.discover_with(|options| options.tests = true).expect("there are sources");
    let kinds: Vec<_> =
        package(&with_tests, "my-app").targets.iter().skip(4).map(|target| target.kind).collect();
    assert_eq!(kinds, [TargetKind::Example, TargetKind::Test, TargetKind::BuildScript]);
}

#[test]
fn values_and_dependencies_are_inherited() {
    let tree = workspace();
    let workspace = tree.discover();
    let app = package(&workspace, "my-app");
    let app_folder = tree.path("app");
    assert_eq!(app.id, format!("path+file://{}#my-app@3.1.4", app_folder.display()));
    assert!(app.targets.iter().all(|target| target.edition == Edition::E2018));
    assert_eq!(package(&workspace, "side").targets[0].edition, Edition::E2015, "cargo's default");
    assert_eq!(app.runtime, Some(Runtime::Tokio));
    let names: Vec<_> = app
        .dependencies
        .iter()
        .map(|dependency| {
            let member = dependency.member.map(|place| workspace.packages[place].name.as_str());
            (dependency.extern_name.as_str(), dependency.package.as_str(), member)
        })
        .collect();
    assert_eq!(
        names,
        [
            ("my_app", "my-app", Some("my-app")),
            ("rt", "tokio", None),
            ("side", "side", Some("side")),
            ("the_store", "store", Some("store")),
        ]
    );
}

#[test]
fn the_whole_workspace_is_found_from_inside_and_one_package_by_its_path() {
    let tree = workspace();
    let inside = discover(&tree.options("app/src")).expect("there are sources");
    assert_eq!(selected(&inside), ["my-app", "side", "store"]);
    let one = tree.discover_with(|options| options.paths = vec!["app".into()]).expect("there are sources");
    assert_eq!(selected(&one), ["my-app"]);
    assert_eq!(one.root, tree.root());
    let kinds: Vec<_> = package(&one, "store").targets.iter().map(|target| target.kind).collect();
    assert_eq!(kinds, [TargetKind::Lib], "what a selected package uses is there to be read");
}

#[test]
fn packages_are_picked_by_name_and_glob() {
    let tree = workspace();
    let picked =
        tree.discover_with(|options| options.packages = vec!["s*".to_owned()]).expect("there are sources");
    assert_eq!(selected(&picked), ["side", "store"]);
    let rest =
        tree.discover_with(|options| options.exclude = vec!["my-app".to_owned()]).expect("there are sources");
    assert_eq!(selected(&rest), ["side", "store"]);
    let error = tree
        .discover_with(|options| options.packages = vec!["stor".to_owned()])
        .expect_err("no such package");
    assert_eq!(error.to_string(), "no package matches `stor`; did you mean `store`?");
}

#[test]
fn an_excluded_package_stands_alone() {
    let tree = workspace();
    let old = tree
        .discover_with(|options| options.manifest_path = Some("crates/old/Cargo.toml".into()))
        .expect("there are sources");
    assert_eq!(selected(&old), ["old"]);
    assert_eq!(old.root, tree.path("crates/old"));
}

#[test]
fn described_crates_override_what_is_found() {
    let tree = Tree::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"p\"\nautobins = false\nedition = \"2021\"\n\
             [[bin]]\nname = \"one\"\n[[bin]]\nname = \"two\"\npath = \"elsewhere.rs\"\nedition = \"2018\"\n",
        ),
        ("src/bin/one.rs", ""),
        ("src/bin/other.rs", ""),
        ("elsewhere.rs", ""),
    ]);
    let workspace = tree.discover();
    let bins = &workspace.packages[0].targets;
    let names: Vec<_> = bins.iter().map(|target| (target.name.as_str(), target.edition)).collect();
    assert_eq!(names, [("one", Edition::E2021), ("two", Edition::E2018)]);
}

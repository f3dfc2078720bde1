//! Without starting cargo, the lint finds the packages and crates that cargo finds: in this very workspace.

use std::collections::BTreeSet;

use blockcheck_tests::root;
use cargo_blockcheck::discover::{Options, discover};
use cargo_metadata::{MetadataCommand, Package};

#[test]
fn packages_targets_and_editions_are_cargos() {
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("cargo runs these tests, so it is there");
    let of_cargo: BTreeSet<_> = metadata
        .packages
        .iter()
        .flat_map(|package| package.targets.iter().map(move |target| (package, target)))
        // Cargo names those too that it does not build.
        .filter(|(package, target)| {
            let on = default_features(package);
            target.required_features.iter().all(|name| on.contains(name.as_str()))
        })
        .map(|(package, target)| {
            let edition = target.edition.as_str().to_owned();
            // Cargo keeps the `..` of a manifest.
            let path = target.src_path.canonicalize().expect("the file is there");
            (package.id.repr.clone(), target.name.replace('-', "_"), path, edition)
        })
        .collect();
    let options = Options { current_dir: root(), tests: true, ..Options::default() };
    let workspace = discover(&options).expect("there are sources");
    let ours: BTreeSet<_> = workspace
        .packages
        .iter()
        .flat_map(|package| package.targets.iter().map(move |target| (package, target)))
        .map(|(package, target)| {
            let edition = target.edition.as_str().to_owned();
            let path = target.root_file.canonicalize().expect("the file is there");
            (package.id.clone(), target.name.replace('-', "_"), path, edition)
        })
        .collect();
    assert_eq!(ours, of_cargo);
}

/// The features that are on where nothing is asked for.
fn default_features(package: &Package) -> BTreeSet<&str> {
    let mut on = BTreeSet::new();
    let mut open = vec!["default"];
    while let Some(name) = open.pop() {
        if on.insert(name) {
            open.extend(package.features.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    on
}

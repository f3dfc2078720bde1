//! Folders without a manifest, and single files.

use crate::tree::{Tree, problems, targets};

fn root_files(tree: &Tree, path: &str) -> Vec<String> {
    let workspace =
        tree.discover_with(|options| options.paths = vec![path.into()]).expect("there are sources");
    assert_eq!(problems(&workspace), "");
    assert!(workspace.packages[0].open_dependencies, "nothing says what names stand for");
    targets(&workspace.packages[0]).into_iter().map(|(_, _, file)| file).collect()
}

#[test]
fn a_folder_starts_where_a_crate_would() {
    let tree = Tree::new(&[("a/src/main.rs", "mod b;"), ("a/src/b.rs", ""), ("a/notes.rs", "")]);
    assert_eq!(root_files(&tree, "a"), ["src/main.rs"]);
}

#[test]
fn otherwise_it_starts_at_each_file_that_no_module_leads_to() {
    let tree = Tree::new(&[
        ("one.rs", "pub(crate) mod two;\n#[path = \"odd/three.rs\"]\nmod three;\n// mod four;\n"),
        ("two.rs", "mod five;"),
        ("two/five.rs", ""),
        ("odd/three.rs", ""),
        ("four.rs", ""),
        ("target/built.rs", ""),
        (".hidden/x.rs", ""),
    ]);
    assert_eq!(root_files(&tree, "."), ["four.rs", "one.rs"]);
}

#[test]
fn one_file_is_enough() {
    let tree = Tree::new(&[("a/one-more.rs", ""), ("a/two.rs", "")]);
    assert_eq!(root_files(&tree, "a/one-more.rs"), ["one-more.rs"]);
    let error =
        tree.discover_with(|options| options.paths = vec!["a/two.txt".into()]).expect_err("it is not there");
    assert!(error.to_string().contains("a/two.txt"), "{error}");
}

//! Each fn that the catalogue declares blocking in std has a line in a fixture.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use blockcheck_tests::{files, root, roots};
use cargo_blockcheck::facts::{ItemFacts, ItemKind, TypeRef};
use cargo_blockcheck::read::read_text;

#[test]
fn each_blocking_fn_of_std_is_found_in_a_fixture() {
    let folder = root().join("lint/catalogue/std");
    let mut declared = BTreeSet::new();
    for file in files(&folder, &["rs"]) {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let facts = read_text(&text).expect("the file is Rust");
        let relative = file.strip_prefix(&folder).expect("the file is in the folder");
        collect(&module_of(relative), &facts.items, &mut declared);
    }
    assert!(100 < declared.len(), "the catalogue was read: {}", declared.len());
    let fixtures = ["fixtures/std_roots.rs", "fixtures/std_roots_windows.rs"];
    let found: BTreeSet<String> = fixtures.iter().flat_map(|fixture| roots(&root().join(fixture))).collect();
    let is_there = |name: &&String| {
        let by_trait = || found.iter().any(|path| path.ends_with(name.as_str()));
        found.contains(*name) || (name.starts_with("::") && by_trait())
    };
    let missing: Vec<&String> = declared.iter().filter(|name| !is_there(name)).collect();
    assert!(missing.is_empty(), "no line of {fixtures:?} is about these: {missing:#?}");
}

/// `std::os::unix` of `os/unix.rs`.
fn module_of(file: &Path) -> String {
    let stem = file.with_extension("");
    let names = stem.iter().map(|name| name.to_string_lossy().into_owned()).filter(|name| name != "lib");
    std::iter::once("std".to_owned()).chain(names).collect::<Vec<_>>().join("::")
}

fn collect(module: &str, items: &[ItemFacts], found: &mut BTreeSet<String>) {
    let types = items.iter().filter(|item| matches!(item.kind, ItemKind::Struct(_) | ItemKind::Enum(_)));
    let here: Vec<String> = types.map(|item| item.name.to_string()).collect();
    for item in items {
        let blocks = item.attrs.iter().any(|attr| attr.path.len() == 1 && attr.path[0] == "blocking");
        match &item.kind {
            ItemKind::Mod(inner) => {
                let items = inner.items.as_deref().unwrap_or_default();
                collect(&format!("{module}::{}", item.name), items, found);
            }
            ItemKind::Impl(inner) => {
                let own = name_of(&inner.self_ty);
                match &inner.of_trait {
                    // The trait is named where the type is another module's.
                    Some(of_trait) if !here.contains(&own) => {
                        let name =
                            of_trait.segments.last().map_or_else(String::new, |last| last.name.to_string());
                        collect(&format!("::{name}"), &inner.items, found);
                    }
                    _ => collect(&format!("{module}::{own}"), &inner.items, found),
                }
            }
            ItemKind::Trait(inner) => collect(&format!("{module}::{}", item.name), &inner.items, found),
            ItemKind::Fn(_) if blocks => {
                found.insert(format!("{module}::{}", item.name));
            }
            ItemKind::MacroRules(_) if blocks => {
                found.insert(format!("{module}::{}!", item.name));
            }
            _ => {}
        }
    }
}

/// A type as findings name it: by its own name, references left out.
fn name_of(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => path.segments.last().map_or_else(String::new, |last| last.name.to_string()),
        TypeRef::Ref { inner, .. } => name_of(inner),
        _ => "_".to_owned(),
    }
}

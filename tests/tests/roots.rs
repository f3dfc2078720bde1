//! Each fn that the catalogue declares blocking in std has a line in a fixture.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use blockcheck_tests::{files, root, roots};
use cargo_blockcheck::facts::{ItemFacts, ItemKind, TypeRef};
use cargo_blockcheck::read::read_text;

#[test]
fn each_blocking_fn_of_std_is_found_in_a_fixture() {
    let folder = root().join("lint/catalogue/std");
    let read = |file: &std::path::PathBuf| {
        let text = fs::read_to_string(file).expect("the file can be read");
        let relative = file.strip_prefix(&folder).expect("the file is in the folder");
        (module_of(relative), read_text(&text).expect("the file is Rust").items)
    };
    let modules: Vec<(String, Vec<ItemFacts>)> = files(&folder, &["rs"]).iter().map(read).collect();
    let mut places = Places::new();
    modules.iter().for_each(|(module, items)| place(module, items, &mut places));
    let mut declared = BTreeSet::new();
    modules.iter().for_each(|(module, items)| collect(module, items, &places, &mut declared));
    assert!(100 < declared.len(), "the catalogue was read: {}", declared.len());
    let fixtures = ["fixtures/std_roots.rs", "fixtures/std_roots_windows.rs"];
    let found: BTreeSet<String> = fixtures.iter().flat_map(|fixture| roots(&root().join(fixture))).collect();
    let missing: Vec<_> = declared.iter().filter(|names| names.is_disjoint(&found)).collect();
    assert!(missing.is_empty(), "no line of {fixtures:?} is about these: {missing:#?}");
}

/// `std::os::unix` of `os/unix.rs`.
fn module_of(file: &Path) -> String {
    let stem = file.with_extension("");
    let names = stem.iter().map(|name| name.to_string_lossy().into_owned()).filter(|name| name != "lib");
    std::iter::once("std".to_owned()).chain(names).collect::<Vec<_>>().join("::")
}

/// The modules that declare a type or a trait of a name.
type Places = BTreeMap<String, BTreeSet<String>>;

fn place(module: &str, items: &[ItemFacts], places: &mut Places) {
    for item in items {
        match &item.kind {
            ItemKind::Mod(inner) => {
                let items = inner.items.as_deref().unwrap_or_default();
                place(&format!("{module}::{}", item.name), items, places);
            }
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Trait(_) => {
                places.entry(item.name.to_string()).or_default().insert(module.to_owned());
            }
            _ => {}
        }
    }
}

/// Collects blocking fns, each by the paths that it may have: methods go by their type, or where that has no path by the trait.
fn collect(module: &str, items: &[ItemFacts], places: &Places, found: &mut BTreeSet<BTreeSet<String>>) {
    let owners = |name: &str| -> BTreeSet<String> {
        let modules = places.get(name).into_iter().flatten();
        let here = modules.clone().any(|place| place == module);
        modules.filter(|place| !here || *place == module).map(|place| format!("{place}::{name}")).collect()
    };
    for item in items {
        match &item.kind {
            ItemKind::Mod(inner) => {
                let items = inner.items.as_deref().unwrap_or_default();
                collect(&format!("{module}::{}", item.name), items, places, found);
            }
            ItemKind::Impl(inner) => {
                let mut of = owners(&name_of(&inner.self_ty));
                if of.is_empty() {
                    let last = inner.of_trait.as_ref().and_then(|path| path.segments.last());
                    of = last.map(|last| owners(last.name.as_str())).unwrap_or_default();
                }
                if of.is_empty() {
                    of.insert(format!("{module}::{}", name_of(&inner.self_ty)));
                }
                let fns = inner.items.iter().filter(|item| is_blocking(item));
                found.extend(fns.map(|item| of.iter().map(|of| format!("{of}::{}", item.name)).collect()));
            }
            ItemKind::Trait(inner) => {
                collect(&format!("{module}::{}", item.name), &inner.items, places, found);
            }
            ItemKind::Fn(_) if is_blocking(item) => {
                found.insert(BTreeSet::from([format!("{module}::{}", item.name)]));
            }
            ItemKind::MacroRules(_) if is_blocking(item) => {
                found.insert(BTreeSet::from([format!("{module}::{}!", item.name)]));
            }
            _ => {}
        }
    }
}

fn is_blocking(item: &ItemFacts) -> bool {
    item.attrs.iter().any(|attr| attr.path.len() == 1 && attr.path[0] == "blocking")
}

/// A type as findings name it: by its own name, references left out.
fn name_of(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => path.segments.last().map_or_else(String::new, |last| last.name.to_string()),
        TypeRef::Ref { inner, .. } => name_of(inner),
        _ => "_".to_owned(),
    }
}

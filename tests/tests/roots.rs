//! Each fn that the catalogue declares blocking in std has a line in a fixture, and the catalogue's impls are of traits that
//! it names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use blockcheck_tests::{files, root, roots};
use cargo_blockcheck::facts::{Body, ExprKind, ItemFacts, ItemKind, TypeRef, UseTarget};
use cargo_blockcheck::read::read_text;

/// What the files below a folder declare, with their paths in it.
fn declarations(folder: &Path) -> impl Iterator<Item = (PathBuf, Vec<ItemFacts>)> {
    files(folder, &["rs"]).into_iter().map(move |file| {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let facts = read_text(&text).expect("the file is Rust");
        let relative = file.strip_prefix(folder).expect("the file is in the folder").to_owned();
        (relative, facts.items.into_iter().collect())
    })
}

#[test]
fn each_blocking_fn_of_std_is_found_in_a_fixture() {
    let folder = root().join("lint/catalogue/std");
    let mut declared = BTreeSet::new();
    for (relative, items) in declarations(&folder) {
        collect(&module_of(&relative), &items, &mut declared);
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

/// Traits through which much of what blocks in crates is called; an impl of one that a module does not import is of nothing.
const TRAITS: [&str; 4] = ["BufRead", "Read", "Seek", "Write"];

#[test]
fn modules_of_the_catalogue_import_the_traits_of_their_impls() {
    let folder = root().join("lint/catalogue");
    let mut missing = Vec::new();
    for (relative, items) in declarations(&folder).filter(|(relative, _)| !relative.starts_with("std")) {
        not_imported(&relative.display().to_string(), &items, &mut missing);
    }
    assert!(missing.is_empty(), "these impls are of traits that their module does not name: {missing:#?}");
}

/// What a trait does by one fn, and what it does by it unless an impl says otherwise: an empty body would say that it does nothing.
const BY: [(&str, &[&str]); 3] = [
    ("read", &["read_to_end", "read_to_string", "read_exact"]),
    ("write", &["write_all", "write_fmt"]),
    ("fill_buf", &["read_until", "read_line"]),
];

#[test]
fn what_reads_and_writes_in_the_catalogue_does_so_by_each_fn() {
    let folder = root().join("lint/catalogue");
    let mut wrong = Vec::new();
    for (relative, items) in declarations(&folder) {
        silenced(&relative.display().to_string(), &items, &mut wrong);
    }
    assert!(wrong.is_empty(), "these are said to do nothing, beside what they do it by: {wrong:#?}");
}

fn silenced(module: &str, items: &[ItemFacts], wrong: &mut Vec<String>) {
    let does = |items: &[ItemFacts], name: &str| {
        let own = items.iter().find(|item| item.name == name)?;
        let ItemKind::Fn(facts) = &own.kind else { return None };
        let blocks = own.attrs.iter().any(|attr| attr.path.len() == 1 && attr.path[0] == "blocking");
        let calls = |body: &Body| {
            let mut kinds = body.exprs.iter().map(|expr| &expr.kind);
            kinds.any(|kind| matches!(kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. }))
        };
        Some(blocks || facts.body.as_ref().is_some_and(|body| body.later.is_some() || calls(body)))
    };
    for item in items {
        match &item.kind {
            ItemKind::Mod(inner) => {
                silenced(
                    &format!("{module}: {}", item.name),
                    inner.items.as_deref().unwrap_or_default(),
                    wrong,
                );
            }
            ItemKind::Impl(inner) if inner.of_trait.is_some() => {
                for (by, others) in BY {
                    let silent = others.iter().filter(|other| does(&inner.items, other) == Some(false));
                    if does(&inner.items, by) == Some(true) {
                        wrong.extend(
                            silent.map(|other| format!("{module}: {other} of {}", name_of(&inner.self_ty))),
                        );
                    }
                }
            }
            _ => {}
        }
    }
}

fn not_imported(module: &str, items: &[ItemFacts], missing: &mut Vec<String>) {
    let is_known = |name: &str| {
        items.iter().any(|item| match &item.kind {
            ItemKind::Use(import) => match &import.target {
                UseTarget::Name(own) => *own == name,
                UseTarget::Glob => true,
            },
            ItemKind::Trait(_) => item.name == name,
            _ => false,
        })
    };
    for item in items {
        match &item.kind {
            ItemKind::Mod(inner) => {
                let items = inner.items.as_deref().unwrap_or_default();
                not_imported(&format!("{module}: {}", item.name), items, missing);
            }
            ItemKind::Impl(inner) => {
                let Some(segments) = inner.of_trait.as_ref().map(|of_trait| &of_trait.segments) else {
                    continue;
                };
                if let [only] = &segments[..]
                    && TRAITS.iter().any(|name| only.name == *name)
                    && !is_known(only.name.as_str())
                {
                    missing.push(format!("{module}: {} for {}", only.name, name_of(&inner.self_ty)));
                }
            }
            _ => {}
        }
    }
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

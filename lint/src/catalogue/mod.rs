//! What std and well-known crates declare, as sources that are linked like user code.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

use crate::facts::{FileFacts, ItemKind};
use crate::read::{FileId, SourceFile, Sources, read_text};
use crate::report::Problem;

/// The files under `lint/catalogue/`, by their path there.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The catalogue's crates, by name; the roots of its sources are in the same order.
pub(crate) struct Catalogue {
    pub(crate) crates: Vec<String>,
    pub(crate) sources: Sources,
}

/// Reads the catalogue.
pub(crate) fn load() -> Catalogue {
    let by_path: HashMap<&str, usize> = FILES.iter().enumerate().map(|(at, (path, _))| (*path, at)).collect();
    let read: Vec<Result<FileFacts, Problem>> =
        FILES.par_iter().map(|(path, text)| read(path, text)).collect();
    let mut sources = Sources::default();
    for ((path, text), facts) in FILES.iter().zip(read) {
        let facts = facts.unwrap_or_else(|problem| {
            sources.problems.push(problem);
            FileFacts::default()
        });
        let children = children(path, &facts, &by_path);
        sources.files.push(SourceFile {
            path: PathBuf::from(path),
            text: Arc::from(*text),
            facts,
            children,
            alternatives: HashMap::new(),
        });
    }
    let mut crates = Vec::new();
    for (at, (path, _)) in FILES.iter().enumerate() {
        if let Some(name) = crate_name(path) {
            crates.push(name.to_owned());
            sources.roots.push(Some(FileId(at as u32)));
        }
    }
    Catalogue { crates, sources }
}

fn read(path: &str, text: &str) -> Result<FileFacts, Problem> {
    read_text(text).map_err(|error| Problem {
        path: PathBuf::from(path),
        place: Some((error.line, error.column)),
        message: error.message,
    })
}

/// `tokio.rs` and `std/lib.rs` begin crates.
fn crate_name(path: &str) -> Option<&str> {
    let stem = path.strip_suffix(".rs")?;
    match stem.split_once('/') {
        None => Some(stem),
        Some((folder, "lib")) => Some(folder),
        Some(_) => None,
    }
}

/// Where the modules of a file are.
fn children(path: &str, facts: &FileFacts, by_path: &HashMap<&str, usize>) -> HashMap<u32, FileId> {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let folder = stem.strip_suffix("/lib").or_else(|| stem.strip_suffix("/mod")).unwrap_or(stem);
    let mut children = HashMap::new();
    for item in &facts.items {
        let ItemKind::Mod(module) = &item.kind else { continue };
        if module.items.is_some() {
            continue;
        }
        let candidates = [format!("{folder}/{}.rs", item.name), format!("{folder}/{}/mod.rs", item.name)];
        if let Some(at) = candidates.iter().find_map(|name| by_path.get(name.as_str())) {
            children.insert(item.span.lo, FileId(*at as u32));
        }
    }
    children
}

#[cfg(test)]
mod tests {
    use super::load;

    #[test]
    fn every_file_is_read() {
        let catalogue = load();
        assert_eq!(catalogue.sources.problems, []);
        assert!(catalogue.crates.iter().any(|name| name == "std"));
    }
}

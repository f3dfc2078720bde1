//! What std and well-known crates declare, lowered when this was built and linked like user code.

mod lowered;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use self::lowered::LoweredFile;
use crate::declare::{self, CatalogueFile, Declarations};
use crate::discover::{Workspace, known_library_name};
use crate::facts::{FileFacts, ItemKind, unpack_late};
use crate::read::{FileId, SourceFile, SourceText, Sources, read_text, words_in};
use crate::report::Problem;

/// A crate of `lint/catalogue/`.
struct Embedded {
    name: &'static str,
    /// The crates that its files name, by their places.
    refers: &'static [usize],
    blob: &'static [u8],
}

/// All crates, by name.
const CRATES: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What was begun by [`begin`].
static AHEAD: Mutex<Option<JoinHandle<Vec<LoweredFile>>>> = Mutex::new(None);

/// Begins to load what every analysis needs, while only one thread looks for packages.
pub(crate) fn begin() {
    let Some(std) = CRATES.iter().find(|krate| krate.name == EVERYWHERE) else { return };
    // Without that thread, it is loaded with the others.
    let thread = Builder::new().spawn(|| unpacked(std)).ok();
    *AHEAD.lock().unwrap_or_else(PoisonError::into_inner) = thread;
}

/// The crate that every other names.
const EVERYWHERE: &str = "std";

/// Crates of the catalogue, by name; the roots of their sources are in the same order.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    pub(crate) crates: Vec<String>,
    pub(crate) sources: Sources,
}

/// Whether it declares a crate, by the crate's name in paths.
pub(crate) fn declares(name: &str) -> bool {
    CRATES.binary_search_by(|krate| krate.name.cmp(name)).is_ok()
}

/// Loads the crates that a workspace can name, with all that these name. Its sources are asked only where no manifest
/// says what may be named; [`None`] if they are missing then. Files of users, and those that dependencies ship for
/// themselves, come in the place of crates of their names.
pub(crate) fn load(
    workspace: &Workspace,
    sources: Option<&Sources>,
    declarations: &Declarations,
) -> Option<Catalogue> {
    let stubs = declare::stubs(workspace, declarations);
    let shipped = workspace.packages.iter().filter_map(|package| package.catalogue.as_ref());
    let is_new = |file: &&CatalogueFile| declarations.catalogue.iter().all(|own| own.krate != file.krate);
    let own: Vec<&CatalogueFile> =
        declarations.catalogue.iter().chain(shipped.filter(is_new)).chain(&stubs).collect();
    let mut names: FxHashSet<&str> = FxHashSet::default();
    names.insert(EVERYWHERE);
    if workspace.packages.iter().any(|package| package.open_dependencies) {
        names.extend(words_of(sources?));
    }
    let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
    let packages: Vec<String> = dependencies.clone().map(|dependency| name_of(&dependency.package)).collect();
    names.extend(packages.iter().map(String::as_str));
    names.extend(dependencies.map(|dependency| dependency.extern_name.as_str()));
    let own_words: Vec<String> = own.iter().flat_map(|file| words(&file.text)).collect();
    names.extend(own_words.iter().map(String::as_str).filter(|word| declares(word)));
    let is_replaced = |at: &usize| own.iter().any(|file| file.krate == CRATES[*at].name);
    let wanted: Vec<usize> = (0..CRATES.len()).filter(|at| names.contains(CRATES[*at].name)).collect();
    let mut wanted = closed(wanted);
    wanted.retain(|at| !is_replaced(at));
    let mut catalogue = load_all(&wanted);
    own.iter().for_each(|file| add_own(&mut catalogue, file));
    Some(catalogue)
}

/// The name of the crate that stands for a package: the package's, or that of its library.
pub(crate) fn name_of(package: &str) -> String {
    let own = package.replace('-', "_");
    match known_library_name(package) {
        Some(library) if !declares(&own) => library.to_owned(),
        _ => own,
    }
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c == '_' || c.is_ascii_alphanumeric())).map(str::to_owned)
}

/// Adds a user's file.
fn add_own(catalogue: &mut Catalogue, file: &CatalogueFile) {
    match read_text(&file.text) {
        Ok(facts) => {
            catalogue.crates.push(file.krate.clone());
            catalogue.sources.roots.push(Some(FileId(catalogue.sources.files.len() as u32)));
            catalogue.sources.files.push(SourceFile {
                path: file.path.clone(),
                text: SourceText::from(file.text.clone()),
                facts,
                children: HashMap::new(),
                alternatives: HashMap::new(),
                absent: HashMap::new(),
            });
        }
        Err(error) => catalogue.sources.problems.push(Problem {
            path: file.path.clone(),
            place: Some((error.line, error.column)),
            message: error.message,
        }),
    }
}

/// The names of crates that occur as words in sources.
fn words_of(sources: &Sources) -> FxHashSet<&'static str> {
    let names: FxHashMap<&str, &'static str> = CRATES.iter().map(|krate| (krate.name, krate.name)).collect();
    let found = words_in(&sources.files, &|word| names.contains_key(word));
    found.into_iter().filter_map(|word| names.get(word).copied()).collect()
}

/// Crates with all that they refer to, in order.
fn closed(mut wanted: Vec<usize>) -> Vec<usize> {
    let mut known: FxHashSet<usize> = wanted.iter().copied().collect();
    let mut next = 0;
    while let Some(at) = wanted.get(next).copied() {
        wanted.extend(CRATES[at].refers.iter().filter(|refers| known.insert(**refers)));
        next += 1;
    }
    wanted.sort_unstable();
    wanted
}

fn load_all(wanted: &[usize]) -> Catalogue {
    let read: Vec<Vec<LoweredFile>> =
        wanted.par_iter().with_max_len(1).map(|at| load_one(&CRATES[*at])).collect();
    let mut catalogue = Catalogue::default();
    for (at, files) in wanted.iter().zip(read) {
        let sources = &mut catalogue.sources;
        let base = sources.files.len() as u32;
        let by_path: HashMap<String, FileId> =
            files.iter().zip(base..).map(|(file, id)| (file.path.clone(), FileId(id))).collect();
        let name = CRATES[*at].name;
        let root = [format!("{name}.rs"), format!("{name}/lib.rs")];
        let root = root.iter().find_map(|path| by_path.get(path)).copied();
        if root.is_none() {
            let message = "this part of the catalogue cannot be loaded".to_owned();
            sources.problems.push(Problem { path: PathBuf::from(name), place: None, message });
        }
        catalogue.crates.push(name.to_owned());
        sources.roots.push(root);
        sources.files.extend(files.into_iter().map(|file| source_file(file, &by_path)));
    }
    catalogue
}

fn load_one(krate: &'static Embedded) -> Vec<LoweredFile> {
    let begun = || AHEAD.lock().unwrap_or_else(PoisonError::into_inner).take()?.join().ok();
    let begun = if krate.name == EVERYWHERE { begun() } else { None };
    begun.unwrap_or_else(|| unpacked(krate))
}

fn unpacked(krate: &'static Embedded) -> Vec<LoweredFile> {
    // What the build script packed with this same code can be unpacked.
    unpack_late(krate.blob).unwrap_or_default()
}

fn source_file(file: LoweredFile, by_path: &HashMap<String, FileId>) -> SourceFile {
    SourceFile {
        children: children(&file.path, &file.facts, by_path),
        text: SourceText::from(file.text()),
        path: PathBuf::from(file.path),
        facts: file.facts,
        alternatives: HashMap::new(),
        absent: HashMap::new(),
    }
}

/// Where the modules of a file are.
fn children(path: &str, facts: &FileFacts, by_path: &HashMap<String, FileId>) -> HashMap<u32, FileId> {
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    let folder = stem.strip_suffix("/lib").or_else(|| stem.strip_suffix("/mod")).unwrap_or(stem);
    let mut children = HashMap::new();
    for item in &facts.items {
        let ItemKind::Mod(module) = &item.kind else { continue };
        if module.items.is_some() {
            continue;
        }
        let candidates = [format!("{folder}/{}.rs", item.name), format!("{folder}/{}/mod.rs", item.name)];
        if let Some(id) = candidates.iter().find_map(|name| by_path.get(name)) {
            children.insert(item.span.lo, *id);
        }
    }
    children
}

#[cfg(test)]
mod tests;

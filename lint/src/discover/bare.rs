//! Folders of sources without a manifest, and single files.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::package_id::package_id;
use super::paths::{absolute, key};
use super::workspace::{Edition, Package, Target, TargetKind};

/// A package made up for a folder or a file.
pub(super) fn package(path: &Path) -> Package {
    let single = path.is_file();
    let root = if single { path.parent().unwrap_or(path) } else { path };
    let name =
        root.file_name().map_or_else(|| "sources".to_owned(), |name| name.to_string_lossy().into_owned());
    let files = if single { vec![path.to_path_buf()] } else { root_files(path) };
    Package {
        id: package_id(root, &name, "0.0.0"),
        name,
        manifest: None,
        root: root.to_path_buf(),
        targets: files.into_iter().map(target).collect(),
        dependencies: Vec::new(),
        open_dependencies: true,
        features: BTreeSet::new(),
        declared_features: BTreeMap::new(),
        selected: true,
        external: false,
        published: false,
        catalogue: None,
        build_script: false,
        runtime: None,
    }
}

/// The manifests below a folder that has none itself, vendored packages left out. Those below others count too: not
/// every package below a workspace is a member of it.
pub(super) fn manifests_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(folder, &mut |files| {
        let vendored = files.iter().any(|file| file.ends_with(".cargo-checksum.json"));
        let manifest = files.iter().find(|file| file.ends_with("Cargo.toml")).filter(|_| !vendored);
        found.extend(manifest.cloned());
        !vendored
    });
    found
}

fn target(root_file: PathBuf) -> Target {
    let stem = root_file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let kind = if stem == "lib" { TargetKind::Lib } else { TargetKind::Bin };
    let crate_name = stem.replace(|character: char| !character.is_alphanumeric(), "_");
    Target { kind, name: stem, crate_name, root_file, edition: Edition::default() }
}

/// `main.rs` and `lib.rs` where a crate would have them; otherwise every file that no other file's `mod` leads to.
fn root_files(folder: &Path) -> Vec<PathBuf> {
    let usual = ["lib.rs", "main.rs", "src/lib.rs", "src/main.rs"].map(|name| folder.join(name));
    let usual: Vec<PathBuf> = usual.into_iter().filter(|path| path.is_file()).collect();
    if !usual.is_empty() {
        return usual;
    }
    let mut files = Vec::new();
    walk(folder, &mut |found| {
        files.extend(found.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")).cloned());
        true
    });
    let children: HashSet<PathBuf> = files.iter().flat_map(|file| children(file)).collect();
    files.retain(|file| !children.contains(file));
    files
}

/// Visits the files of a folder, then those of its subfolders if the visitor says so. Hidden folders and cargo's output
/// are passed over; each folder is seen once, so that a loop of symlinks ends.
fn walk(folder: &Path, visit: &mut impl FnMut(&[PathBuf]) -> bool) {
    let mut seen = HashSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if !seen.insert(key(&next)) {
            continue;
        }
        let mut entries: Vec<PathBuf> =
            fs::read_dir(&next).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        entries.sort();
        let (folders, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
        let output = files.iter().any(|file| file.ends_with("CACHEDIR.TAG"));
        if !output && visit(&files) {
            open.extend(folders.into_iter().rev().filter(|folder| !is_hidden(folder)));
        }
    }
}

fn is_hidden(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".") || name == "target")
}

/// The files that the `mod name;`, `#[path]` and `include!` lines of a file may lead to. Lines are enough here: this only
/// decides where reading starts.
fn children(file: &Path) -> Vec<PathBuf> {
    let text = fs::read(file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let folder = file.parent().unwrap_or(file);
    let nested = file.with_extension("");
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
        if let Some(name) = module_name(line) {
            for base in [folder, &nested] {
                found.push(base.join(format!("{name}.rs")));
                found.push(base.join(name).join("mod.rs"));
            }
        }
        if line.contains("#[path") || line.contains("include!") {
            let quoted = line.split('"').nth(1);
            found.extend(quoted.map(|path| absolute(folder, Path::new(path))));
        }
    }
    found
}

/// The name in `mod name;`, whatever stands before `mod`.
fn module_name(line: &str) -> Option<&str> {
    let words = line.split(';').next().filter(|before| before.len() < line.len())?;
    let (before, name) = words.rsplit_once(char::is_whitespace)?;
    let keyword =
        before.trim_end().rsplit(|character: char| character.is_whitespace() || character == ']').next();
    (keyword == Some("mod")).then(|| name.trim_start_matches("r#"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_line_is_recognised() {
        assert_eq!(module_name("mod a;"), Some("a"));
        assert_eq!(module_name("#[cfg(unix)] pub(crate) mod r#b;"), Some("b"));
        assert_eq!(module_name("mod a {"), None);
        assert_eq!(module_name("let modest = mode;"), None);
    }
}

//! A `Cargo.toml` as written: nothing inherited, nothing looked up on the disk.

mod dependency;
mod inherit;
mod package;
mod product;
mod workspace_table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::report::Problem;
use crate::toml_table::{Notes, TomlTable, strings};

pub(super) use self::dependency::{DependencyEntry, DependencyKind};
pub(super) use self::inherit::Inherit;
pub(super) use self::package::{BuildScript, PackageTable};
pub(super) use self::product::Product;
pub(super) use self::workspace_table::WorkspaceTable;

/// A manifest.
#[derive(Clone, Debug, Default)]
pub(super) struct Manifest {
    /// Its path.
    pub(super) path: PathBuf,
    /// Its folder.
    pub(super) folder: PathBuf,
    /// Whether it cannot be told what package or workspace it is of.
    pub(super) is_unreadable: bool,
    /// `[package]`.
    pub(super) package: Option<PackageTable>,
    /// `[workspace]`.
    pub(super) workspace: Option<WorkspaceTable>,
    /// `[lib]`.
    pub(super) lib: Option<Product>,
    /// `[[bin]]`.
    pub(super) bins: Vec<Product>,
    /// `[[example]]`.
    pub(super) examples: Vec<Product>,
    /// `[[test]]`.
    pub(super) tests: Vec<Product>,
    /// `[[bench]]`.
    pub(super) benches: Vec<Product>,
    /// The dependencies of all kinds and targets.
    pub(super) dependencies: Vec<DependencyEntry>,
    /// `[features]`.
    pub(super) features: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    /// Reads a manifest, and what is odd about it. One that cannot be read at all is empty.
    pub(super) fn read(path: &Path) -> (Self, Vec<Problem>) {
        let (mut manifest, problems) = match fs::read(path) {
            // A byte that is no UTF-8 spoils one value, not the whole manifest.
            Ok(bytes) => Self::parse(path, &String::from_utf8_lossy(&bytes)),
            Err(error) => {
                let message = format!("cannot read this manifest: {error}");
                (Self::empty(path), vec![Problem { path: path.to_path_buf(), place: None, message }])
            }
        };
        let says_nothing = manifest.package.is_none() && manifest.workspace.is_none();
        manifest.is_unreadable = says_nothing && !problems.is_empty();
        (manifest, problems)
    }

    fn parse(path: &Path, text: &str) -> (Self, Vec<Problem>) {
        let notes = Notes::new(path, text);
        let manifest = Self::from_table(path, &TomlTable::root(notes.parse(text).get_ref(), &notes));
        (manifest, notes.into_problems())
    }

    fn from_table(path: &Path, root: &TomlTable<'_, '_>) -> Self {
        let products = |key| root.tables(key).iter().map(Product::read).collect();
        let package = root.table("package").or_else(|| root.table("project"));
        Self {
            package: package.map(|table| PackageTable::read(&table)),
            workspace: root.table("workspace").map(|table| WorkspaceTable::read(&table)),
            lib: root.table("lib").map(|table| Product::read(&table)),
            bins: products("bin"),
            examples: products("example"),
            tests: products("test"),
            benches: products("bench"),
            dependencies: dependency::read_all(root),
            features: read_features(root),
            ..Self::empty(path)
        }
    }

    fn empty(path: &Path) -> Self {
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Self { path: path.to_path_buf(), folder, ..Self::default() }
    }
}

fn read_features(root: &TomlTable<'_, '_>) -> BTreeMap<String, Vec<String>> {
    let Some(table) = root.table("features") else { return BTreeMap::new() };
    table
        .entries()
        .filter_map(|(name, value)| {
            let list = table.expect(name, value, "a list of strings", strings(value.get_ref()))?;
            Some((name.to_owned(), list))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_piece_leaves_the_others_alone() {
        let text = "[package]\nname = \"a\"\nedition = 7\n[dependencies]\ngood = \"1\"\nbad = 3\n[features\nx = []\n";
        let (manifest, problems) = Manifest::parse(Path::new("/w/Cargo.toml"), text);
        assert_eq!(manifest.package.expect("there is a package").name.as_deref(), Some("a"));
        assert!(manifest.dependencies.iter().any(|dependency| dependency.name == "good"));
        let places: Vec<_> = problems.iter().map(|problem| problem.place).collect();
        assert!(places.contains(&Some((3, 11))), "the edition: {problems:?}");
        assert!(places.contains(&Some((6, 7))), "the dependency: {problems:?}");
    }
}

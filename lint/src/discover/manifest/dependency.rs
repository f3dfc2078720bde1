//! Dependencies.

use toml::Spanned;
use toml::de::DeValue;

use crate::toml_table::TomlTable;

/// A dependency as written.
#[derive(Clone, Debug)]
pub(in crate::discover) struct DependencyEntry {
    /// Its key in the manifest.
    pub(in crate::discover) name: String,
    /// Which crates can use it.
    pub(in crate::discover) kind: DependencyKind,
    /// The package, where it was renamed.
    pub(in crate::discover) package: Option<String>,
    /// The versions that fit.
    pub(in crate::discover) version: Option<String>,
    /// The target that it is for, as a triple or a `cfg(…)`; [`None`] for all.
    pub(in crate::discover) target: Option<String>,
    /// Its folder, from the manifest's.
    pub(in crate::discover) path: Option<String>,
    /// The features that are asked for.
    pub(in crate::discover) features: Vec<String>,
    /// Whether a feature turns it on.
    pub(in crate::discover) optional: bool,
    /// Whether its default features are on, where that is said.
    pub(in crate::discover) default_features: Option<bool>,
    /// `workspace = true`.
    pub(in crate::discover) inherited: bool,
}

/// Which crates of a package can use a dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::discover) enum DependencyKind {
    /// All.
    Normal,
    /// Tests, benchmarks and examples.
    Dev,
    /// The build script.
    Build,
}

const SECTIONS: [(&str, DependencyKind); 3] = [
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Dev),
    ("build-dependencies", DependencyKind::Build),
];

/// All dependencies of a manifest; those of one target only are taken for all, since names do not depend on it.
pub(super) fn read_all(root: &TomlTable<'_, '_>) -> Vec<DependencyEntry> {
    let mut holders = vec![(None, root.clone())];
    if let Some(targets) = root.table("target") {
        let of_targets = targets.entries().filter_map(|(name, _)| Some((Some(name), targets.table(name)?)));
        holders.extend(of_targets);
    }
    let mut found = Vec::new();
    for (target, holder) in holders {
        for &(key, kind) in &SECTIONS {
            let own = read_section(&holder, key, kind).into_iter();
            found.extend(own.map(|entry| DependencyEntry { target: target.map(str::to_owned), ..entry }));
        }
    }
    found
}

/// One table of dependencies.
pub(super) fn read_section(
    holder: &TomlTable<'_, '_>,
    key: &str,
    kind: DependencyKind,
) -> Vec<DependencyEntry> {
    let Some(table) = holder.table(key) else { return Vec::new() };
    table.entries().filter_map(|(name, value)| read_entry(&table, name, value, kind)).collect()
}

fn read_entry<'t>(
    section: &TomlTable<'_, 't>,
    name: &str,
    value: &Spanned<DeValue<'t>>,
    kind: DependencyKind,
) -> Option<DependencyEntry> {
    let plain = DependencyEntry {
        name: name.to_owned(),
        kind,
        package: None,
        version: value.get_ref().as_str().map(str::to_owned),
        target: None,
        path: None,
        features: Vec::new(),
        optional: false,
        default_features: None,
        inherited: false,
    };
    if value.get_ref().is_str() {
        return Some(plain);
    }
    section.expect(name, value, "a version or a table", value.get_ref().as_table())?;
    let table = section.table(name)?;
    Some(DependencyEntry {
        package: table.string("package"),
        version: table.string("version"),
        path: table.string("path"),
        features: table.strings("features").unwrap_or_default(),
        optional: table.flag("optional").unwrap_or_default(),
        default_features: table.flag("default-features"),
        inherited: table.flag("workspace").unwrap_or_default(),
        ..plain
    })
}

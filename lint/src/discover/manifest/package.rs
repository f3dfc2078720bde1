//! `[package]`.

use crate::toml_table::TomlTable;

use super::Inherit;
use super::inherit::{given, published};

/// `[package]`.
#[derive(Clone, Debug)]
pub(in crate::discover) struct PackageTable {
    /// Its name.
    pub(in crate::discover) name: Option<String>,
    /// Its version.
    pub(in crate::discover) version: Inherit<String>,
    /// Its edition.
    pub(in crate::discover) edition: Inherit<String>,
    /// Where its workspace is, where it says so.
    pub(in crate::discover) workspace: Option<String>,
    /// The file with which it declares itself: `metadata.blockcheck.catalogue`.
    pub(in crate::discover) catalogue: Option<String>,
    /// Whether it is for a registry.
    pub(in crate::discover) publish: Inherit<bool>,
    /// What it does, in a sentence: crates.io asks for one.
    pub(in crate::discover) description: Inherit<()>,
    /// Its license: crates.io asks for one, or for a file that holds it.
    pub(in crate::discover) license: Inherit<()>,
    /// Its build script.
    pub(in crate::discover) build: BuildScript,
    /// Whether a library is looked for.
    pub(in crate::discover) autolib: bool,
    /// Whether binaries are looked for.
    pub(in crate::discover) autobins: bool,
    /// Whether examples are looked for.
    pub(in crate::discover) autoexamples: bool,
    /// Whether tests are looked for.
    pub(in crate::discover) autotests: bool,
    /// Whether benchmarks are looked for.
    pub(in crate::discover) autobenches: bool,
}

/// `package.build`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::discover) enum BuildScript {
    /// `build.rs`, if there is one.
    Auto,
    /// `build = false`.
    Off,
    /// Elsewhere.
    At(String),
}

impl PackageTable {
    pub(super) fn read(table: &TomlTable<'_, '_>) -> Self {
        let auto = |key| table.flag(key).unwrap_or(true);
        Self {
            name: table.string("name"),
            version: Inherit::read(table, "version", TomlTable::string),
            edition: Inherit::read(table, "edition", TomlTable::string),
            workspace: table.string("workspace"),
            catalogue: read_catalogue(table),
            publish: Inherit::read(table, "publish", published),
            description: Inherit::read(table, "description", given),
            license: match Inherit::read(table, "license", given) {
                Inherit::Missing => Inherit::read(table, "license-file", given),
                given => given,
            },
            build: read_build(table),
            autolib: auto("autolib"),
            autobins: auto("autobins"),
            autoexamples: auto("autoexamples"),
            autotests: auto("autotests"),
            autobenches: auto("autobenches"),
        }
    }
}

fn read_catalogue(table: &TomlTable<'_, '_>) -> Option<String> {
    // Of a package's own settings, this one is for those who use it; the others are read with the settings.
    let settings = table.table("metadata")?.table("blockcheck")?;
    settings.strings("catalogue")?.into_iter().next()
}

fn read_build(table: &TomlTable<'_, '_>) -> BuildScript {
    match table.value("build").map(toml::Spanned::get_ref) {
        None => BuildScript::Auto,
        Some(value) => match (value.as_bool(), value.as_str()) {
            (Some(false), _) => BuildScript::Off,
            (_, Some(path)) => BuildScript::At(path.to_owned()),
            _ => BuildScript::Auto,
        },
    }
}

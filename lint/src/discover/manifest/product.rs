//! `[lib]`, `[[bin]]` and their like.

use crate::toml_table::TomlTable;

/// A crate that a manifest describes.
#[derive(Clone, Debug, Default)]
pub(in crate::discover) struct Product {
    /// Its name.
    pub(in crate::discover) name: Option<String>,
    /// The file it starts with.
    pub(in crate::discover) path: Option<String>,
    /// Its edition, where it differs from the package's.
    pub(in crate::discover) edition: Option<String>,
    /// Whether it is a library of macros that are programs, of which no code is called.
    pub(in crate::discover) proc_macro: bool,
    /// The features without which it is not built.
    pub(in crate::discover) required_features: Vec<String>,
}

impl Product {
    pub(super) fn read(table: &TomlTable<'_, '_>) -> Self {
        Self {
            name: table.string("name"),
            path: table.string("path"),
            edition: table.string("edition"),
            proc_macro: table.flag("proc-macro").unwrap_or_default(),
            required_features: table.strings("required-features").unwrap_or_default(),
        }
    }
}

//! Values that a member may take from its workspace.

use crate::toml_table::TomlTable;

/// A value of a member's manifest.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(in crate::discover) enum Inherit<T> {
    /// Not given.
    #[default]
    Missing,
    /// Given here.
    Here(T),
    /// `key.workspace = true`.
    Workspace,
}

impl Inherit<String> {
    /// Reads `key = "…"` or `key.workspace = true`.
    pub(super) fn read(table: &TomlTable<'_, '_>, key: &str) -> Self {
        match table.value(key) {
            None => Self::Missing,
            Some(value) if value.get_ref().is_table() => Self::Workspace,
            Some(_) => table.string(key).map_or(Self::Missing, Self::Here),
        }
    }
}

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

impl Inherit<bool> {
    /// Reads `publish`.
    pub(super) fn publish(table: &TomlTable<'_, '_>) -> Self {
        match table.value("publish") {
            Some(value) if value.get_ref().is_table() => Self::Workspace,
            _ => published(table).map_or(Self::Missing, Self::Here),
        }
    }
}

/// What `publish` says, if it is there: `false`, or no registry at all, means for none.
pub(super) fn published(table: &TomlTable<'_, '_>) -> Option<bool> {
    let value = table.value("publish")?.get_ref();
    value.as_bool().or_else(|| value.as_array().map(|registries| !registries.is_empty()))
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

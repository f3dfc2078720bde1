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

impl<T> Inherit<T> {
    /// Reads `key.workspace = true`, or what stands here.
    pub(super) fn read<'t, 'n>(
        table: &TomlTable<'t, 'n>,
        key: &str,
        here: impl FnOnce(&TomlTable<'t, 'n>, &str) -> Option<T>,
    ) -> Self {
        match table.value(key) {
            Some(value) if value.get_ref().is_table() => Self::Workspace,
            _ => here(table, key).map_or(Self::Missing, Self::Here),
        }
    }

    /// What is given, where the workspace may give it.
    pub(in crate::discover) fn or_of<'s>(&'s self, workspace: Option<&'s T>) -> Option<&'s T> {
        match self {
            Self::Missing => None,
            Self::Here(value) => Some(value),
            Self::Workspace => workspace,
        }
    }
}

/// What `publish` says, if it is there: `false`, or no registry at all, means for none.
pub(super) fn published(table: &TomlTable<'_, '_>, key: &str) -> Option<bool> {
    let value = table.value(key)?.get_ref();
    value.as_bool().or_else(|| value.as_array().map(|registries| !registries.is_empty()))
}

/// That a text is there which says something.
pub(super) fn given(table: &TomlTable<'_, '_>, key: &str) -> Option<()> {
    table.string(key).filter(|text| !text.trim().is_empty()).map(drop)
}

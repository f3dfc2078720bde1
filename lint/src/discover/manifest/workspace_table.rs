//! `[workspace]`.

use std::collections::BTreeMap;

use crate::toml_table::TomlTable;

use super::dependency::{self, DependencyEntry, DependencyKind};
use super::inherit::{given, published};

/// `[workspace]`.
#[derive(Clone, Debug, Default)]
pub(in crate::discover) struct WorkspaceTable {
    /// Folders of members, globs included.
    pub(in crate::discover) members: Vec<String>,
    /// Folders that are no members.
    pub(in crate::discover) exclude: Vec<String>,
    /// `workspace.package.version`.
    pub(in crate::discover) version: Option<String>,
    /// `workspace.package.edition`.
    pub(in crate::discover) edition: Option<String>,
    /// `workspace.package.publish`.
    pub(in crate::discover) publish: Option<bool>,
    /// `workspace.package.description`.
    pub(in crate::discover) description: Option<()>,
    /// `workspace.package.license`, or `license-file`.
    pub(in crate::discover) license: Option<()>,
    /// `[workspace.dependencies]` by key.
    pub(in crate::discover) dependencies: BTreeMap<String, DependencyEntry>,
}

impl WorkspaceTable {
    pub(super) fn read(table: &TomlTable<'_, '_>) -> Self {
        let template = table.table("package");
        let of_template = |key| template.as_ref().and_then(|template| template.string(key));
        let is_given = |key| template.as_ref().and_then(|template| given(template, key));
        Self {
            members: table.strings("members").unwrap_or_default(),
            exclude: table.strings("exclude").unwrap_or_default(),
            version: of_template("version"),
            edition: of_template("edition"),
            publish: template.as_ref().and_then(|template| published(template, "publish")),
            description: is_given("description"),
            license: is_given("license").or_else(|| is_given("license-file")),
            dependencies: dependency::read_section(table, "dependencies", DependencyKind::Normal)
                .into_iter()
                .map(|entry| (entry.name.clone(), entry))
                .collect(),
        }
    }
}

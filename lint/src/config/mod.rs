//! Settings of a project: `blockcheck.toml` at its root, or `[workspace.metadata.blockcheck]` or
//! `[package.metadata.blockcheck]` in its manifest. Flags win over them.

mod declarations;
mod read;
mod schema;
mod template;

use std::fs;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::declare::Declarations;
use crate::refine::Settings;
use crate::report::Problem;
use crate::toml_table::{Notes, TomlTable};

pub use self::schema::schema;
pub use self::template::TEMPLATE;

/// The name of the file.
pub const FILE_NAME: &str = "blockcheck.toml";

/// Settings.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The file they stand in, if there is one.
    pub source: Option<PathBuf>,
    /// `[levels]`.
    pub levels: Settings,
    /// `[[paths]]`, in order.
    pub places: Vec<Place>,
    /// `tests`.
    pub tests: bool,
    /// `deps`.
    pub deps: bool,
    /// `require-reason`.
    pub require_reason: bool,
    /// `exclude`.
    pub exclude: Vec<String>,
    /// `features`.
    pub features: Vec<String>,
    /// `all-features`.
    pub all_features: bool,
    /// `no-default-features`.
    pub no_default_features: bool,
    /// `target`.
    pub target: Option<String>,
    /// `cfg`.
    pub cfg: Vec<String>,
    /// `baseline`, from the folder of the file.
    pub baseline: Option<PathBuf>,
    /// `blocking`, `nonblocking`, `off-thread`, `macros` and `catalogue`.
    pub declarations: Declarations,
    /// What is told of settings in other places, which do nothing.
    pub idle: Vec<Problem>,
}

/// Settings for some paths.
#[derive(Clone, Debug)]
pub struct Place {
    /// Globs over paths from the folder of the settings.
    pub globs: Vec<String>,
    /// The levels there.
    pub levels: Settings,
    /// Line and column of the globs.
    pub place: Option<(u32, u32)>,
}

/// Settings that cannot be used.
#[derive(Debug, Error)]
#[error("{}", listed(.0))]
pub struct ConfigError(Vec<Problem>);

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n       ")
}

/// Where a manifest has settings; the first counts.
const SECTIONS: [&str; 2] = ["workspace", "package"];

/// The settings for a root folder: those of `given`, of its own `blockcheck.toml`, or of its manifest.
///
/// # Errors
///
/// When the file cannot be read, or says something that is no setting.
pub fn load(root: &Path, given: Option<&Path>) -> Result<Config, ConfigError> {
    if let Some(path) = given {
        return from_file(path, &[]);
    }
    let (own, manifest) = (root.join(FILE_NAME), root.join("Cargo.toml"));
    let mut config = match (own.is_file(), manifest.is_file()) {
        (true, _) => from_file(&own, &[])?,
        (false, true) => from_file(&manifest, &SECTIONS)?,
        (false, false) => Config::default(),
    };
    if let Some(source) = &config.source {
        let used = if *source == own { FILE_NAME } else { "[workspace.metadata.blockcheck]" };
        let left = tables(&manifest).into_iter().skip(usize::from(*source == manifest));
        config.idle = left.map(|table| table.told(&format!("the settings are those of `{used}`"))).collect();
    }
    Ok(config)
}

/// What is to be told of a package in the workspace of a root, if it has settings of its own: they are read at the root alone.
#[must_use]
pub fn idle_below(root: &Path, package: &Path) -> Vec<Problem> {
    if root == package {
        return Vec::new();
    }
    let why = "settings are read at the root of the workspace alone";
    let own = package.join(FILE_NAME);
    let of_file = own.is_file().then(|| Problem {
        path: own,
        place: None,
        message: format!("`{FILE_NAME}` does nothing here: {why}"),
    });
    let of_tables = tables(&package.join("Cargo.toml")).into_iter().map(|table| table.told(why));
    of_file.into_iter().chain(of_tables).collect()
}

/// Reads a file: the whole of it, or for a manifest the first `KEY.metadata.blockcheck` that it has.
fn from_file(path: &Path, keys: &[&str]) -> Result<Config, ConfigError> {
    let failed =
        |message: String| ConfigError(vec![Problem { path: path.to_path_buf(), place: None, message }]);
    let text =
        fs::read_to_string(path).map_err(|cause| failed(format!("cannot read these settings: {cause}")))?;
    if !keys.is_empty() && !text.contains(TABLE) {
        return Ok(Config::default());
    }
    let notes = Notes::new(path, &text);
    let table = notes.parse(&text);
    let root = TomlTable::root(table.get_ref(), &notes);
    let found = match keys {
        [] => Some(root.clone()),
        keys => keys.iter().find_map(|key| section(&root, key)),
    };
    // What else is wrong with a manifest is told with what it leads to.
    if found.is_none() && !text.contains("metadata.blockcheck") {
        return Ok(Config::default());
    }
    let config = found.map(|found| Config {
        source: Some(path.to_path_buf()),
        declarations: declarations::declarations(&found, path),
        ..read::config(&found)
    });
    let problems = notes.problems();
    if problems.is_empty() { Ok(config.unwrap_or_default()) } else { Err(ConfigError(problems)) }
}

/// The table below `metadata`.
const TABLE: &str = "blockcheck";

fn section<'n, 't>(root: &TomlTable<'n, 't>, key: &str) -> Option<TomlTable<'n, 't>> {
    root.table(key)?.table("metadata")?.table(TABLE)
}

/// A table of settings in a manifest.
struct Table {
    manifest: PathBuf,
    key: &'static str,
    place: Option<(u32, u32)>,
}

impl Table {
    /// That it does nothing.
    fn told(self, why: &str) -> Problem {
        let message = format!("`[{}.metadata.{TABLE}]` does nothing: {why}", self.key);
        Problem { path: self.manifest, place: self.place, message }
    }
}

/// The tables of a manifest that hold settings, in the order in which they count.
fn tables(manifest: &Path) -> Vec<Table> {
    // A manifest that cannot be read is told of by those who look for packages.
    let text = fs::read_to_string(manifest).unwrap_or_default();
    if !text.contains(TABLE) {
        return Vec::new();
    }
    let notes = Notes::new(manifest, &text);
    let table = notes.parse(&text);
    let root = TomlTable::root(table.get_ref(), &notes);
    let present = SECTIONS.into_iter().filter_map(|key| Some((key, section(&root, key)?)));
    // A package that declares itself says so in its manifest, for whoever depends on it.
    let is_own = |table: &TomlTable<'_, '_>| table.entries().any(|(key, _)| key != "catalogue");
    let present = present.filter(|(key, table)| *key == "workspace" || is_own(table));
    let place = |key: &str| root.table(key)?.table("metadata")?.place_of(TABLE);
    present.map(|(key, _)| Table { manifest: manifest.to_path_buf(), key, place: place(key) }).collect()
}

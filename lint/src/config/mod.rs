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
        config.idle = idle(&manifest, source);
    }
    Ok(config)
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

/// A problem for each table of a manifest whose settings are not read, since others come before them.
fn idle(manifest: &Path, source: &Path) -> Vec<Problem> {
    let text = fs::read_to_string(manifest).unwrap_or_default();
    if !text.contains(TABLE) {
        return Vec::new();
    }
    let notes = Notes::new(manifest, &text);
    let table = notes.parse(&text);
    let root = TomlTable::root(table.get_ref(), &notes);
    let present = SECTIONS.iter().filter_map(|key| Some((key, section(&root, key)?)));
    let is_manifest = source == manifest;
    let left = present.skip(usize::from(is_manifest));
    // A package that declares itself says so in its manifest, for whoever depends on it.
    let left = left.filter(|(_, table)| table.entries().any(|(key, _)| key != "catalogue"));
    let instead = if is_manifest { "[workspace.metadata.blockcheck]" } else { FILE_NAME };
    left.map(|(key, _)| Problem {
        path: manifest.to_path_buf(),
        place: root.table(key).and_then(|table| table.table("metadata")?.place_of(TABLE)),
        message: format!("`[{key}.metadata.blockcheck]` does nothing: the settings are those of `{instead}`"),
    })
    .collect()
}

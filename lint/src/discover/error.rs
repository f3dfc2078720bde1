//! Why there is nothing to analyse.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::report::Problem;

/// Why there is nothing to analyse.
#[derive(Debug, Error)]
pub enum DiscoverError {
    /// A path that is not there or cannot be looked at.
    #[error("cannot look at `{}`: {cause}", path.display())]
    Unreachable {
        /// The path as given.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A `--manifest-path` that is no manifest.
    #[error("`{}` is no manifest: --manifest-path takes the path of a Cargo.toml", path.display())]
    NotAManifest {
        /// The path as given.
        path: PathBuf,
    },
    /// A path to a file that is neither a manifest nor Rust.
    #[error("`{}` is no Rust source file: give a folder, a Cargo.toml or a .rs file", path.display())]
    NotRust {
        /// The path as given.
        path: PathBuf,
    },
    /// `-p` with a name that no package has.
    #[error("no package matches `{name}`{}", hint(suggestion.as_deref()))]
    NoSuchPackage {
        /// What was asked for.
        name: String,
        /// A package of nearly that name.
        suggestion: Option<String>,
    },
    /// `--features` with a name that no selected package has.
    #[error("no selected package has the feature `{name}`{}", hint(suggestion.as_deref()))]
    NoSuchFeature {
        /// What was asked for.
        name: String,
        /// A feature of nearly that name.
        suggestion: Option<String>,
    },
    /// Nothing to read.
    #[error("found no Rust sources to analyse in `{}`{}", root.display(), listed(problems))]
    NoSources {
        /// Where they were looked for.
        root: PathBuf,
        /// What was odd on the way.
        problems: Vec<Problem>,
    },
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("\n       {problem}")).collect()
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

//! What [`discover`](super::discover) is asked for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::cfg::Platform;

/// What to discover.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The folder that relative paths start from.
    pub current_dir: PathBuf,
    /// Packages, workspaces, bare folders or files; empty for the workspace around the current folder.
    pub paths: Vec<PathBuf>,
    /// `--manifest-path`: a manifest in the place of a path.
    pub manifest_path: Option<PathBuf>,
    /// Whether that manifest stands for the whole workspace around it.
    pub workspace: bool,
    /// Packages to report on, by name or glob; empty for all that the paths name.
    pub packages: Vec<String>,
    /// Packages to leave out, by name or glob.
    pub exclude: Vec<String>,
    /// Which features are on.
    pub features: FeatureChoice,
    /// Paths that lie in a package's folder and are none of its sources.
    pub standalone: Vec<PathBuf>,
    /// Whether tests, benchmarks, examples, build scripts and packages that are there for tests are looked at.
    pub tests: bool,
    /// How dependencies from registries and git are followed; [`None`] if they are not.
    pub dependencies: Option<DependencyOptions>,
}

/// How dependencies from registries and git are followed.
#[derive(Clone, Debug, PartialEq)]
pub struct DependencyOptions {
    /// Cargo's home, which holds their sources.
    pub cargo_home: PathBuf,
    /// The target that they are built for.
    pub platform: Platform,
    /// Crates that need no sources, as the settings declare them.
    pub declared: BTreeSet<String>,
}

/// Which features of the selected packages are on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FeatureChoice {
    /// Features by name, or `package/feature`.
    pub names: Vec<String>,
    /// All that are declared.
    pub all: bool,
    /// Not the default ones.
    pub no_default: bool,
}

//! What `discover` finds: packages, the crates they build, and what those may name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::declare::CatalogueFile;
use crate::report::Problem;

/// A tree of sources to analyse.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The workspace's root, or the given folder where there is no manifest: paths in reports are
    /// relative to it.
    pub root: PathBuf,
    /// Its packages, path dependencies outside the workspace included.
    pub packages: Vec<Package>,
    /// The folders and files that are reported on; empty for all of the selected packages.
    pub only: Vec<PathBuf>,
    /// What could not be found or understood.
    pub problems: Vec<Problem>,
}

/// A package; for a folder or file without a manifest, one made up for it.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name as in the manifest.
    pub name: String,
    /// What cargo calls it in JSON messages, or an id of the same form where there is no manifest.
    pub id: String,
    /// Its manifest, where there is one.
    pub manifest: Option<PathBuf>,
    /// Its folder.
    pub root: PathBuf,
    /// The crates that it builds and that were asked for.
    pub targets: Vec<Target>,
    /// The names that its crates can use for others. Its own library is among them, for its other crates.
    pub dependencies: Vec<Dependency>,
    /// Whether any crate name may stand for a catalogue crate, as there is no manifest to say.
    pub open_dependencies: bool,
    /// The features that are on.
    pub features: BTreeSet<String>,
    /// All features it declares, with what each turns on.
    pub declared_features: BTreeMap<String, Vec<String>>,
    /// Whether findings in it are reported; otherwise it is only read for what others call.
    pub selected: bool,
    /// Whether it comes from a registry or git, and is read only as far as others name it.
    pub external: bool,
    /// Whether others may build with its library: it is for a registry, by what it says or has.
    pub published: bool,
    /// What it declares of itself, in the place of its sources, where it comes from elsewhere.
    pub catalogue: Option<CatalogueFile>,
    /// Whether it has a build script, which may set cfgs that nothing else knows.
    pub build_script: bool,
    /// The async runtime that advice is given for.
    pub runtime: Option<Runtime>,
}

/// A crate that a package builds.
#[derive(Clone, Debug)]
pub struct Target {
    /// What kind of crate.
    pub kind: TargetKind,
    /// Its name as cargo prints it.
    pub name: String,
    /// Its name in paths.
    pub crate_name: String,
    /// The file it starts with.
    pub root_file: PathBuf,
    /// Its edition.
    pub edition: Edition,
}

/// The kinds of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TargetKind {
    /// A library, of any crate type.
    Lib,
    /// A binary.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// `build.rs`.
    BuildScript,
}

/// A dependency as the crate names it.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// Its name in paths (renames applied, `_` for `-`).
    pub extern_name: String,
    /// The package it names; `_` is not put for `-`.
    pub package: String,
    /// Its place in [`Workspace::packages`], for a path dependency and for the package's own library.
    pub member: Option<usize>,
    /// How the manifest asks for it, once for each table that names it; empty for the package's own library.
    pub asked: Vec<Asked>,
}

/// How a manifest asks for a dependency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whether all crates of the package can use it, or only tests, benchmarks and examples.
    pub shipped: bool,
    /// Whether a feature or the target decides about it.
    pub conditional: bool,
    /// The features that are asked for, those that features of the package turn on among them; `default` stands for the
    /// default ones.
    pub features: BTreeSet<String>,
    /// The versions that will do, where that is said.
    pub version: Option<String>,
}

impl Asked {
    /// Whether crates of a kind can use it.
    #[must_use]
    pub fn is_for(&self, kind: TargetKind) -> bool {
        self.shipped || matches!(kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example)
    }
}

/// A language edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Edition {
    /// 2015: paths in `use` start at the crate.
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    #[default]
    E2021,
    /// 2024.
    E2024,
}

/// An async runtime that has counterparts to blocking calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Runtime {
    /// tokio, or actix-web and others built on it.
    Tokio,
    /// async-std.
    AsyncStd,
    /// smol.
    Smol,
}

impl Runtime {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Tokio, Self::AsyncStd, Self::Smol];

    /// The package that it is.
    #[must_use]
    pub fn package(self) -> &'static str {
        match self {
            Self::Tokio => "tokio",
            Self::AsyncStd => "async-std",
            Self::Smol => "smol",
        }
    }

    /// Its fn that runs a closure on a thread that may block.
    #[must_use]
    pub fn spawn_blocking(self) -> &'static str {
        match self {
            Self::Tokio => "tokio::task::spawn_blocking",
            Self::AsyncStd => "async_std::task::spawn_blocking",
            Self::Smol => "smol::unblock",
        }
    }

    /// The package's name in paths.
    #[must_use]
    pub fn crate_name(self) -> &'static str {
        match self {
            Self::Tokio => "tokio",
            Self::AsyncStd => "async_std",
            Self::Smol => "smol",
        }
    }
}

impl Edition {
    /// The edition as manifests write it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        match text {
            "2015" => Some(Self::E2015),
            "2018" => Some(Self::E2018),
            "2021" => Some(Self::E2021),
            "2024" => Some(Self::E2024),
            _ => None,
        }
    }

    /// The edition as manifests write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::E2015 => "2015",
            Self::E2018 => "2018",
            Self::E2021 => "2021",
            Self::E2024 => "2024",
        }
    }
}

impl TargetKind {
    /// The kind in words.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Lib => "library",
            Self::Bin => "binary",
            Self::Example => "example",
            Self::Test => "test",
            Self::Bench => "benchmark",
            Self::BuildScript => "build script",
        }
    }
}

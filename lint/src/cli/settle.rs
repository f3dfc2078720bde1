//! Flags and the project's settings together; flags win.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::request::{Analysis, Purpose};
use crate::baseline::Baseline;
use crate::cfg::Platform;
use crate::config::{Config, Place};
use crate::discover::{self, DependencyOptions};
use crate::findings::AnalysisOptions;
use crate::observed;
use crate::refine::{self, LevelMap, Settings};
use crate::vcs::Changes;

/// The default file of accepted findings, from the root.
const BASELINE: &str = "blockcheck-baseline.json";

/// Why dependencies cannot be followed.
const NO_HOME: &str = "cannot tell where cargo keeps the sources of dependencies: set CARGO_HOME";

/// All that a run takes.
pub(super) struct Settled {
    pub(super) discover: discover::Options,
    pub(super) options: AnalysisOptions,
    pub(super) refinement: refine::Options,
    /// The root of what is looked at.
    pub(super) root: PathBuf,
    /// Whether the settings or flags name a file of accepted findings.
    pub(super) reads_baseline: bool,
    /// Where accepted findings are written.
    pub(super) baseline: PathBuf,
}

/// Puts flags and settings together for a root folder.
pub(super) fn settle(analysis: &Analysis, config: &Config, root: &Path) -> anyhow::Result<Settled> {
    let mut discover = analysis.discover.clone();
    discover.tests |= config.tests;
    discover.exclude.extend(config.exclude.iter().cloned());
    discover.features.names.extend(config.features.iter().cloned());
    discover.features.all |= config.all_features;
    discover.features.no_default |= config.no_default_features;

    let cfgs: Vec<String> = config.cfg.iter().chain(&analysis.cfg).cloned().collect();
    let platform = Platform::new(analysis.target.as_deref().or(config.target.as_deref()), &cfgs)?;
    if analysis.deps || config.deps {
        discover.dependencies = Some(DependencyOptions {
            cargo_home: discover::cargo_home().context(NO_HOME)?,
            platform: platform.clone(),
            declared: config.declarations.catalogue.iter().map(|file| file.krate.clone()).collect(),
        });
    }
    let folder = config.source.as_deref().and_then(Path::parent).unwrap_or(root);
    let source = config.source.as_deref();
    let places = config.places.iter().map(|place| globs(place, source)).collect::<anyhow::Result<_>>()?;
    let levels = LevelMap::new(folder, config.levels.clone(), places, analysis.levels.clone());

    let of_config = config.baseline.as_ref().map(|path| folder.join(path));
    let named = analysis.baseline.clone().or(of_config);
    let is_read = analysis.purpose != Purpose::WriteBaseline;
    let baseline = named.as_deref().filter(|_| is_read).map(Baseline::read).transpose()?;
    let changes = analysis.diff.as_deref().map(|base| Changes::since(root, base)).transpose()?;
    Ok(Settled {
        root: root.to_path_buf(),
        options: AnalysisOptions {
            platform,
            levels: levels.loudest(),
            tests: discover.tests,
            suppress: analysis.suppress,
            declarations: config.declarations.clone(),
            ends_process: false,
        },
        discover,
        refinement: refine::Options {
            levels,
            require_reason: analysis.require_reason || config.require_reason,
            baseline,
            observed: analysis.observed.as_deref().map(observed::read).transpose()?,
            changes,
        },
        reads_baseline: named.is_some(),
        baseline: named.unwrap_or_else(|| root.join(BASELINE)),
    })
}

fn globs(place: &Place, source: Option<&Path>) -> anyhow::Result<(GlobSet, Settings)> {
    let wrong = |pattern: &str| {
        let at = source
            .zip(place.place)
            .map(|(file, (line, column))| format!("{}:{line}:{column}: ", file.display()));
        format!("{}`{pattern}` among the settings' paths is no glob", at.unwrap_or_default())
    };
    let mut builder = GlobSetBuilder::new();
    for pattern in &place.globs {
        builder
            .add(GlobBuilder::new(pattern).literal_separator(true).build().with_context(|| wrong(pattern))?);
    }
    Ok((builder.build()?, place.levels.clone()))
}

//! The stages in their order.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cache::{self, Cache, Keeping};
use crate::catalogue::{self, Catalogue};
use crate::dependencies;
use crate::discover::{self, DiscoverError, Workspace};
use crate::facts::FileFacts;
use crate::findings::{self, AnalysisOptions};
use crate::kept;
use crate::read::{self, Known, SourceText, Sources, TestCode};
use crate::refine;
use crate::render::View;
use crate::report::Report;
use crate::suppress::LazySuppressions;

/// Sources that were analysed, with what is reported about them.
#[derive(Debug)]
pub struct Checked {
    /// What was looked at.
    pub workspace: Workspace,
    /// Its files.
    pub sources: Sources,
    /// What is reported.
    pub report: Report,
    /// What is being kept for later runs.
    pub(crate) keeping: Keeping,
}

impl Checked {
    /// What renderers are given.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { report: &self.report, sources: &self.sources, workspace: &self.workspace }
    }
}

/// Discovers, reads and judges sources. What earlier runs found out is used, and kept, in
/// a folder, if one is given. `stage` is told the name of each stage as it ends.
///
/// # Errors
///
/// When there is nothing to analyse.
pub fn check(
    what: &discover::Options,
    options: &AnalysisOptions,
    refinement: &refine::Options,
    cache_folder: Option<&Path>,
    stage: &mut (dyn FnMut(&'static str) + Send),
) -> Result<Checked, DiscoverError> {
    let run = || check_found(discover::discover(what)?, what, options, refinement, cache_folder, stage);
    read::on_large_threads(run)
}

/// The same for what was discovered already, by these very options.
pub(crate) fn check_found(
    mut workspace: Workspace,
    what: &discover::Options,
    options: &AnalysisOptions,
    refinement: &refine::Options,
    cache_folder: Option<&Path>,
    stage: &mut (dyn FnMut(&'static str) + Send),
) -> Result<Checked, DiscoverError> {
    stage("discover");
    read::on_large_threads(|| {
        let mut cache = cache_folder.and_then(|folder| Cache::open(folder, &workspace.root));
        let (mut sources, mut loaded) = read_both(&workspace, options, cache.as_ref());
        if let Some(apart) = standing_apart(what, &workspace, &sources) {
            workspace = discover::discover(&apart)?;
            cache = cache_folder.and_then(|folder| Cache::open(folder, &workspace.root));
            (sources, loaded) = read_both(&workspace, options, cache.as_ref());
        }
        dependencies::read(&workspace, &mut sources, cache_folder);
        stage("read");
        let suppressions = LazySuppressions::of(options.suppress.then_some(&sources));
        let (mut report, keeping) = judge(&workspace, &sources, loaded, &suppressions, options, cache, stage);
        let build = refine::Build { platform: &options.platform, tests: options.tests };
        refine::refine(&mut report, &workspace, &sources, suppressions.get(), refinement, build);
        stage("refine");
        report.problems.append(&mut workspace.problems);
        report.problems.extend_from_slice(&sources.problems);
        report.problems.sort();
        report.problems.dedup();
        Ok(Checked { workspace, sources, report, keeping })
    })
}

/// The report on sources: an earlier one, where nothing has changed since; and what goes on to be kept.
fn judge(
    workspace: &Workspace,
    sources: &Sources,
    loaded: Option<Catalogue>,
    suppressions: &LazySuppressions<'_>,
    options: &AnalysisOptions,
    cache: Option<Cache>,
    stage: &mut dyn FnMut(&'static str),
) -> (Report, Keeping) {
    let kept = cache.map(|cache| (cache::report_key(workspace, sources, options), cache));
    if let Some((key, cache)) = &kept
        && let Some(report) = cache.report(key)
    {
        cache.keep_facts();
        stage("recall");
        return (report, Keeping::default());
    }
    // What is open is known only by the sources.
    let load = || catalogue::load(workspace, Some(sources), &options.declarations);
    let catalogue = loaded.or_else(load).unwrap_or_default();
    let input = findings::Input { workspace, sources, catalogue: &catalogue, suppressions, options };
    let Some((key, cache)) = kept else {
        let (report, _) = findings::analyse(&input, None, stage);
        give_back(catalogue, options);
        return (report, Keeping::default());
    };
    let state = OnceLock::new();
    let earlier = || {
        let state = state.get_or_init(|| kept::State::of(workspace, sources, &catalogue, options, &cache));
        state.holding(cache.bodies().as_ref(), sources, &catalogue)
    };
    let (report, found) = findings::analyse(&input, Some(&earlier), stage);
    let keeping = state.get().map(|state| cache.close(key, &report, state, found)).unwrap_or_default();
    give_back(catalogue, options);
    stage("keep");
    (report, keeping)
}

/// Ends what was loaded for an analysis, unless all ends with it.
fn give_back(catalogue: Catalogue, options: &AnalysisOptions) {
    if options.ends_process {
        std::mem::forget(catalogue);
    }
}

/// Reads the sources, and meanwhile the catalogue as far as manifests say what of it is needed: where an earlier report
/// may still hold, once a file turns up that it cannot be of.
fn read_both(
    workspace: &Workspace,
    options: &AnalysisOptions,
    cache: Option<&Cache>,
) -> (Sources, Option<Catalogue>) {
    let loaded = OnceLock::new();
    let load = || loaded.get_or_init(|| catalogue::load(workspace, None, &options.declarations));
    let sources = rayon::scope(|scope| {
        let has_begun = AtomicBool::new(false);
        let begin = || {
            if !has_begun.swap(true, Ordering::Relaxed) {
                scope.spawn(|_| {
                    load();
                });
            }
        };
        let known: &dyn Known = match cache {
            Some(cache) => cache,
            None => &read::Nothing,
        };
        if !cache.is_some_and(Cache::has_report) {
            begin();
        }
        read_workspace(workspace, &Noticing { known, on_new: &begin }, options.test_code())
    });
    (sources, loaded.into_inner().flatten())
}

/// What is known of files, with something to be done where one is not known.
struct Noticing<'k> {
    known: &'k dyn Known,
    on_new: &'k (dyn Fn() + Sync),
}

impl Known for Noticing<'_> {
    fn facts(&self, path: &Path, text: &SourceText, tests: TestCode) -> Option<FileFacts> {
        let known = self.known.facts(path, text, tests);
        if known.is_none() {
            (self.on_new)();
        }
        known
    }

    fn learn(&self, path: &Path, text: &SourceText, tests: TestCode, facts: &mut FileFacts) {
        self.known.learn(path, text, tests, facts);
    }
}

/// Reads the targets of the tree's packages in their order, and the files that their modules reach. A module that leads
/// out of the tree is not followed: sources that nobody trusts could name any file.
fn read_workspace(workspace: &Workspace, known: &dyn Known, tests: TestCode) -> Sources {
    let own = || workspace.packages.iter().filter(|package| !package.external);
    let targets = own().flat_map(|package| &package.targets);
    let roots: Vec<PathBuf> = targets.map(|target| target.root_file.clone()).collect();
    let packages = own().map(|package| package.root.clone());
    let within: Vec<PathBuf> = std::iter::once(workspace.root.clone()).chain(packages).collect();
    read::read_all_knowing(&roots, &within, known, tests)
}

/// The same options, where a path inside a package turned out to be none of its sources: then it stands for itself.
fn standing_apart(
    what: &discover::Options,
    workspace: &Workspace,
    sources: &Sources,
) -> Option<discover::Options> {
    let is_read = |only: &&PathBuf| sources.files.iter().any(|file| file.path.starts_with(only));
    let standalone: Vec<PathBuf> = workspace.only.iter().filter(|only| !is_read(only)).cloned().collect();
    (!standalone.is_empty()).then(|| discover::Options { standalone, ..what.clone() })
}

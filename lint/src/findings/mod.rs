//! From linked sources to a [`Report`]: the calls in async contexts whose effect is to block.

mod advice;
mod apart;
mod awaited;
mod callers;
mod calls;
mod contexts;
mod contradictions;
mod coverage;
mod exported;
mod handed;
mod inline;
mod local;
mod mentions;
mod polled;
mod problems;
mod reach;
mod report;
mod reporter;
mod rows;
mod startup;
mod witness;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::cfg::{CfgSet, Platform};
use crate::declare::Declarations;
use crate::discover::Workspace;
use crate::infer::{Bodies, TypeDb};
use crate::kept::{Earlier, Found, Kept};
use crate::link;
use crate::read::{Sources, TestCode};
use crate::report::Report;
use crate::rules::Levels;
use crate::suppress::{LazySuppressions, Suppressions};

/// How sources are judged.
#[derive(Clone, Debug)]
pub struct AnalysisOptions {
    /// The target and cfgs that they are read for.
    pub platform: Platform,
    /// The level of each rule.
    pub levels: Levels,
    /// Whether test code is looked at.
    pub tests: bool,
    /// Whether what the sources allow is taken away.
    pub suppress: bool,
    /// What the settings say of fns and macros.
    pub declarations: Declarations,
    /// Whether the process ends after this analysis. What it holds, most of a tree's size several times, is not given back
    /// then, which takes longer than one thinks.
    pub ends_process: bool,
}

impl AnalysisOptions {
    /// Whether code that is compiled for tests only is read.
    pub(crate) fn test_code(&self) -> TestCode {
        if self.tests || self.platform.has_flag("test") { TestCode::Read } else { TestCode::Leave }
    }
}

/// What is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Input<'a> {
    pub(crate) workspace: &'a Workspace,
    /// Their roots are the targets of all packages of the workspace, in order.
    pub(crate) sources: &'a Sources,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) suppressions: &'a LazySuppressions<'a>,
    pub(crate) options: &'a AnalysisOptions,
}

/// Judges sources. `stage` is told the name of each stage as it ends. What earlier runs found out of bodies is used, if
/// it is given, and what is to be kept of each file comes back.
pub(crate) fn analyse<'c>(
    input: &Input<'_>,
    earlier: Option<&(dyn Fn() -> Earlier<'c> + Sync)>,
    stage: &mut dyn FnMut(&'static str),
) -> (Report, Found) {
    let Input { workspace, sources, catalogue, suppressions, options } = *input;
    let cfgs: Vec<CfgSet> = (workspace.packages.iter())
        .map(|package| CfgSet::of_package(&options.platform, package, options.tests))
        .collect();
    let catalogue_cfg = CfgSet::of_platform(&options.platform);
    let arena = typed_arena::Arena::new();
    let mut held = None;
    let program = rayon::in_place_scope(|scope| {
        let input = link::Input {
            workspace,
            cfgs: &cfgs,
            sources,
            catalogue: &catalogue.crates,
            catalogue_sources: &catalogue.sources,
            catalogue_cfg: &catalogue_cfg,
            declarations: &options.declarations,
            arena: &arena,
        };
        link::link(&input, || {
            scope.spawn(|_| {
                suppressions.get();
            });
            scope.spawn(|_| held = earlier.map(|earlier| earlier()));
        })
    });
    stage("link");
    let (db, kept) =
        rayon::join(|| TypeDb::new(&program), || held.map(|earlier| Kept::new(&program, earlier)));
    let bodies = Bodies::new(&db, &cfgs, &catalogue_cfg, kept);
    let contexts = contexts::find(&bodies, options.tests);
    stage("infer");
    let suppressions = suppressions.get();
    let analysis =
        Analysis { workspace, sources, suppressions, levels: &options.levels, tests: options.tests };
    let mut report = report::report(&analysis, &bodies, contexts, stage);
    report.problems.extend_from_slice(&program.problems);
    let found = Found { parts: bodies.parts(), said: program.said() };
    if options.ends_process {
        std::mem::forget(bodies);
        std::mem::forget(db);
        std::mem::forget(program);
        return (report, found);
    }
    // Of what takes memory, most is in these: to give it back takes long enough to be worth all threads.
    bodies.end();
    drop(db);
    program.fns.into_par_iter().for_each(drop);
    (report, found)
}

/// What judging takes beside the bodies.
struct Analysis<'a> {
    workspace: &'a Workspace,
    sources: &'a Sources,
    suppressions: &'a Suppressions,
    levels: &'a Levels,
    /// Whether test code is looked at.
    tests: bool,
}

//! From what the analysis says to what this run reports: levels by path, the baseline.

mod changed;
mod helpers;
mod levels;
mod observed;
mod suppressed;

use std::path::Path;

use crate::baseline::Baseline;
use crate::discover::Workspace;
use crate::observed::Observed;
use crate::read::{FileId, Sources};
use crate::report::{Problem, Report};
use crate::rules::Level;
use crate::suppress::Suppressions;
use crate::vcs::Changes;

pub use self::levels::{LevelMap, Settings};
pub(crate) use self::suppressed::Build;

/// How a report is refined.
#[derive(Debug, Default)]
pub struct Options {
    /// The level of each rule in each place.
    pub levels: LevelMap,
    /// Whether such comments must say why.
    pub require_reason: bool,
    /// The findings that are accepted.
    pub baseline: Option<Baseline>,
    /// What the watchdog saw, if findings are to be put beside it.
    pub observed: Option<Observed>,
    /// What changed, where only that is reported on.
    pub changes: Option<Changes>,
}

/// Takes away what is off or accepted, and reports suppressions that do nothing.
pub(crate) fn refine(
    report: &mut Report,
    workspace: &Workspace,
    sources: &Sources,
    suppressions: &Suppressions,
    options: &Options,
    build: Build<'_>,
) {
    // First of all, so that a stall whose finding is accepted is not told as one without.
    if let Some(observed) = &options.observed {
        observed::confirm(report, workspace, sources, observed);
        let problem =
            |message: &String| Problem { path: observed.path.clone(), place: None, message: message.clone() };
        report.problems.extend(observed.problems.iter().map(problem));
    }
    let path = |file: FileId| sources.files[file.0 as usize].path.as_path();
    report.keep(|finding| {
        finding.narrowed(|one| {
            one.level = options.levels.of(path(one.file), one.rule);
            one.level != Level::Allow
        })
    });
    suppressed::add_notices(report, workspace, sources, suppressions, options, build);
    report.notices.retain_mut(|notice| {
        notice.level = options.levels.of(path(notice.file), notice.rule);
        notice.level != Level::Allow
    });
    report.notices.sort_by_key(|notice| (notice.file, notice.span));
    if !workspace.only.is_empty() {
        let meant = |file: FileId| workspace.only.iter().any(|only| path(file).starts_with(only));
        report.findings.retain(|finding| meant(finding.file));
        report.notices.retain(|notice| meant(notice.file));
    }
    if let Some(baseline) = &options.baseline {
        let is_on = |path: &Path, rule| options.levels.of(path, rule) != Level::Allow;
        let found = report.findings.len();
        baseline.apply(report, workspace, sources, &is_on);
        report.left_out.accepted = found - report.findings.len();
    }
    // Last: what the baseline has beside the changes is not gone.
    if let Some(changes) = &options.changes {
        let found = report.findings.len();
        changed::keep(report, sources, changes);
        report.left_out.unchanged = found - report.findings.len();
    }
    report.helpers = helpers::of(&report.findings, workspace);
}

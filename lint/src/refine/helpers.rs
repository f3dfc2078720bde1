//! Which helpers block the most async code.

use std::collections::{BTreeMap, BTreeSet};

use crate::discover::Workspace;
use crate::facts::Span;
use crate::read::FileId;
use crate::report::{Finding, Helper};

/// The helpers through which async contexts block, those with the most callers first.
pub(super) fn of(findings: &[Finding], workspace: &Workspace) -> Vec<Helper> {
    let mut callers: BTreeMap<String, BTreeSet<(FileId, Span)>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.chain.is_empty()) {
        callers.entry(name(finding, workspace)).or_default().insert((finding.file, finding.context.span));
    }
    let helper = |(name, callers): (String, BTreeSet<_>)| Helper { name, callers: callers.len() };
    let mut helpers: Vec<Helper> = callers.into_iter().map(helper).collect();
    // Equal ones stay in the order of their names.
    helpers.sort_by_key(|helper| std::cmp::Reverse(helper.callers));
    helpers
}

/// The helper's name, the same whichever crate calls it.
fn name(finding: &Finding, workspace: &Workspace) -> String {
    let target = workspace.packages.get(finding.package).and_then(|own| own.targets.get(finding.target));
    match (finding.callee.strip_prefix("crate::"), target) {
        (Some(path), Some(target)) => format!("{}::{path}", target.crate_name),
        _ => finding.callee.clone(),
    }
}

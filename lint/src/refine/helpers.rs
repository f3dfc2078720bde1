//! Which helpers block the most async code.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Span;
use crate::read::FileId;
use crate::report::{Finding, Helper};

/// The helpers through which async contexts block, those with the most callers first.
pub(super) fn of(findings: &[Finding]) -> Vec<Helper> {
    let mut callers: BTreeMap<&str, BTreeSet<(FileId, Span)>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.chain.is_empty()) {
        callers.entry(&finding.callee).or_default().insert((finding.file, finding.context.span));
    }
    let helper =
        |(name, callers): (&str, BTreeSet<_>)| Helper { name: name.to_owned(), callers: callers.len() };
    let mut helpers: Vec<Helper> = callers.into_iter().map(helper).collect();
    // Equal ones stay in the order of their names.
    helpers.sort_by_key(|helper| std::cmp::Reverse(helper.callers));
    helpers
}

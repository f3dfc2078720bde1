//! Reports suppressions that allow nothing, and those that give no reason where one is required.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use super::{LevelMap, Options};
use crate::discover::Workspace;
use crate::facts::Span;
use crate::read::{FileId, Sources};
use crate::report::{Notice, Report};
use crate::rules::{Level, RuleId};
use crate::suppress::{Mistake, Suppression, SuppressionId, Suppressions};

/// Adds a notice for each suppression that is not as it should be.
pub(super) fn add_notices(
    report: &mut Report,
    workspace: &Workspace,
    sources: &Sources,
    suppressions: &Suppressions,
    options: &Options,
) {
    let owners = owners(workspace, sources);
    let beside = found_beside(report, sources, suppressions);
    let mut notices = Vec::new();
    for (id, mistake) in suppressions.mistakes() {
        notices.extend(owners.get(id).map(|&owner| notice(owner, *id, mistake)));
    }
    for (place, id, suppression) in suppressions.all() {
        let (Some(&owner), Some(comment)) = (owners.get(&id), suppression.comment) else { continue };
        let used = report.suppressed_by.binary_search(&place).is_ok();
        let path = &sources.files[id.0 as usize].path;
        let is_useful = used || !is_on(suppression, path, &options.levels);
        let mistake = fault(suppression, comment, is_useful, beside.get(&place), options);
        notices.extend(mistake.map(|mistake| notice(owner, id, &mistake)));
    }
    report.notices.extend(notices);
}

/// Whether a rule that it allows is on; otherwise it has nothing to do for now.
fn is_on(suppression: &Suppression, path: &Path, levels: &LevelMap) -> bool {
    RuleId::all().any(|rule| suppression.allows(rule) && levels.of(path, rule) != Level::Allow)
}

/// The rules of findings that suppressions would take away if they allowed them.
fn found_beside(
    report: &Report,
    sources: &Sources,
    suppressions: &Suppressions,
) -> BTreeMap<SuppressionId, BTreeSet<&'static str>> {
    let mut beside: BTreeMap<SuppressionId, BTreeSet<&'static str>> = BTreeMap::new();
    for finding in &report.findings {
        let file = &sources.files[finding.file.0 as usize];
        for id in suppressions.at(finding.file, file, finding.span, finding.call_span) {
            beside.entry(id).or_default().insert(finding.rule.id());
        }
    }
    beside
}

/// What is wrong with a suppression, if anything.
fn fault(
    suppression: &Suppression,
    comment: Span,
    is_useful: bool,
    beside: Option<&BTreeSet<&'static str>>,
    options: &Options,
) -> Option<Mistake> {
    if !is_useful {
        let advice = match beside {
            Some(rules) => {
                let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
                format!("what is found here breaks {}; name that, or remove it", rules.join(", "))
            }
            None => "nothing is found here that it allows; remove it".to_owned(),
        };
        return Some(Mistake::idle(comment, advice));
    }
    (options.require_reason && !suppression.has_reason).then(|| Mistake::unreasoned(comment))
}

/// The package and target that each file of a selected package belongs to.
fn owners(workspace: &Workspace, sources: &Sources) -> HashMap<FileId, (usize, usize)> {
    let mut owners = HashMap::new();
    let packages = workspace.packages.iter().enumerate();
    let targets =
        packages.flat_map(|(package, found)| (0..found.targets.len()).map(move |target| (package, target)));
    for (owner, root) in targets.zip(&sources.roots) {
        let mut open: Vec<FileId> =
            root.iter().copied().filter(|_| workspace.packages[owner.0].selected).collect();
        while let Some(file) = open.pop() {
            if let Entry::Vacant(place) = owners.entry(file) {
                place.insert(owner);
                let found = &sources.files[file.0 as usize];
                open.extend(found.children.values().chain(found.alternatives.values()));
            }
        }
    }
    owners
}

fn notice((package, target): (usize, usize), file: FileId, mistake: &Mistake) -> Notice {
    Notice {
        rule: RuleId::Suppression,
        level: Level::Warn,
        package,
        target,
        file,
        span: mistake.comment,
        message: mistake.message.to_owned(),
        label: mistake.advice.clone(),
    }
}

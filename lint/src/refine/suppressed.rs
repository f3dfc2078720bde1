//! Reports suppressions that allow nothing, and those that give no reason where one is required.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use super::{LevelMap, Options};
use crate::discover::Workspace;
use crate::facts::Span;
use crate::read::{FileId, Sources};
use crate::report::{Notice, Report};
use crate::rules::{Level, RuleId};
use crate::suppress::{Mistake, Suppression, Suppressions};

/// Adds a notice for each suppression that is not as it should be.
pub(super) fn add_notices(
    report: &mut Report,
    workspace: &Workspace,
    sources: &Sources,
    suppressions: &Suppressions,
    options: &Options,
) {
    let owners = owners(workspace, sources);
    let mut notices = Vec::new();
    for (id, mistake) in suppressions.mistakes() {
        notices.extend(owners.get(id).map(|&owner| notice(owner, *id, mistake)));
    }
    for (place, id, suppression) in suppressions.all() {
        let (Some(&owner), Some(comment)) = (owners.get(&id), suppression.comment) else { continue };
        let used = report.suppressed_by.binary_search(&place).is_ok();
        let path = &sources.files[id.0 as usize].path;
        let is_useful = used || !is_on(suppression, path, &options.levels);
        let mistake = fault(suppression, comment, is_useful, options);
        notices.extend(mistake.map(|mistake| notice(owner, id, &mistake)));
    }
    report.notices.extend(notices);
}

/// Whether a rule that it allows is on; otherwise it has nothing to do for now.
fn is_on(suppression: &Suppression, path: &Path, levels: &LevelMap) -> bool {
    RuleId::all().any(|rule| suppression.allows(rule) && levels.of(path, rule) != Level::Allow)
}

/// What is wrong with a suppression, if anything.
fn fault(suppression: &Suppression, comment: Span, is_useful: bool, options: &Options) -> Option<Mistake> {
    if !is_useful {
        let advice = "nothing is found here that it allows; remove it".to_owned();
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

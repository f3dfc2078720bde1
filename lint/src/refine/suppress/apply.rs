//! Takes away what is allowed, and reports what allows nothing.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::super::{LevelMap, Options};
use super::collect::{Mistake, Scope, Suppression, collect};
use crate::discover::Workspace;
use crate::facts::Span;
use crate::read::{FileId, Sources};
use crate::report::{Finding, Lines, Notice, Report};
use crate::rules::{Level, RuleId};

/// Takes the findings away that the sources allow, and adds a notice for each suppression that does nothing.
pub(crate) fn apply(report: &mut Report, workspace: &Workspace, sources: &Sources, options: &Options) {
    let owners = owners(workspace, sources);
    let mut allowed = Allowed::default();
    let mut notices = Vec::new();
    for (number, file) in (0..).zip(&sources.files) {
        let id = FileId(number);
        let (suppressions, mistakes) = collect(file);
        if let Some(&owner) = owners.get(&id) {
            notices.extend(mistakes.into_iter().map(|mistake| notice(owner, id, mistake)));
        }
        if !suppressions.is_empty() {
            allowed.by_file.insert(id, suppressions);
        }
    }
    report.findings.retain(|finding| !allowed.takes(finding, sources));
    for (id, suppressions) in &allowed.by_file {
        for (place, suppression) in suppressions.iter().enumerate() {
            let (Some(&owner), Some(comment)) = (owners.get(id), suppression.comment) else { continue };
            let used = allowed.used.contains(&(*id, place));
            let path = &sources.files[id.0 as usize].path;
            let is_useful = used || !is_on(suppression, path, &options.levels);
            let mistake = fault(suppression, comment, is_useful, options);
            notices.extend(mistake.map(|mistake| notice(owner, *id, mistake)));
        }
    }
    for notice in &mut notices {
        notice.level = options.levels.of(&sources.files[notice.file.0 as usize].path, RuleId::Suppression);
    }
    notices.retain(|notice| notice.level != Level::Allow);
    notices.sort_by_key(|notice| (notice.file, notice.span));
    report.notices.extend(notices);
}

/// Whether a rule that it allows is on; otherwise it has nothing to do for now.
fn is_on(suppression: &Suppression, path: &Path, levels: &LevelMap) -> bool {
    let named = |rule: RuleId| suppression.rules.iter().any(|rules| rules.selects(rule));
    RuleId::all().any(|rule| named(rule) && levels.of(path, rule) != Level::Allow)
}

/// What is wrong with a suppression, if anything.
fn fault(suppression: &Suppression, comment: Span, is_useful: bool, options: &Options) -> Option<Mistake> {
    if !is_useful {
        let advice = "nothing is found here that it allows; remove it".to_owned();
        return Some(Mistake::idle(comment, advice));
    }
    (options.require_reason && !suppression.has_reason).then(|| Mistake::unreasoned(comment))
}

/// All suppressions, and which of them were used.
#[derive(Default)]
struct Allowed {
    by_file: HashMap<FileId, Vec<Suppression>>,
    used: HashSet<(FileId, usize)>,
}

impl Allowed {
    /// Whether a finding is allowed where it stands or on the way to what blocks.
    fn takes(&mut self, finding: &Finding, sources: &Sources) -> bool {
        let steps = finding.chain.iter().filter_map(|step| step.place).map(|(file, span)| (file, span, span));
        let mut taken = false;
        for (file, name, call) in
            std::iter::once((finding.file, finding.span, finding.call_span)).chain(steps)
        {
            for (place, suppression) in self.by_file.get(&file).into_iter().flatten().enumerate() {
                let of_rule = suppression.rules.iter().any(|rules| rules.selects(finding.rule));
                if of_rule && suppression.scope.holds(&sources.files[file.0 as usize].text, name, call) {
                    self.used.insert((file, place));
                    taken = true;
                }
            }
        }
        taken
    }
}

impl Scope {
    fn holds(self, text: &str, name: Span, call: Span) -> bool {
        match self {
            Self::File => true,
            Self::Within(item) => item.contains(name),
            Self::Line(line) => {
                let lines = Lines::new(text);
                // A call over several lines is met at its name, its start and its end.
                [name.lo, call.lo, call.hi].into_iter().any(|byte| lines.place(byte as usize).0 == line)
            }
        }
    }
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

fn notice((package, target): (usize, usize), file: FileId, mistake: Mistake) -> Notice {
    Notice {
        rule: RuleId::Suppression,
        level: Level::Warn,
        package,
        target,
        file,
        span: mistake.comment,
        message: mistake.message.to_owned(),
        label: mistake.advice,
    }
}

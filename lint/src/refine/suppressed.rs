//! Reports suppressions that allow nothing, and those that give no reason where one is required.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;

use super::{LevelMap, Options};
use crate::cfg::{CfgSet, Platform, State};
use crate::discover::Workspace;
use crate::read::{Compiled, Condition, FileId, Sources};
use crate::report::{LineStarts, Notice, Report};
use crate::rules::{Level, RuleId, Selector};
use crate::suppress::{Kind, Mistake, Suppression, SuppressionId, Suppressions};

/// For what the sources are compiled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Build<'b> {
    pub(crate) platform: &'b Platform,
    pub(crate) tests: bool,
}

/// Adds a notice for each suppression that is not as it should be.
pub(super) fn add_notices(
    report: &mut Report,
    workspace: &Workspace,
    sources: &Sources,
    suppressions: &Suppressions,
    options: &Options,
    build: Build<'_>,
) {
    let owners = owners(workspace, sources);
    let beside = found_beside(report, sources, suppressions);
    let mut notices = Vec::new();
    for (id, mistake) in suppressions.mistakes() {
        notices.extend(owners.get(id).map(|owner| notice(owner.target, *id, mistake)));
    }
    let mut compiled = CompiledFiles { sources, owners: &owners, workspace, build, files: HashMap::new() };
    // What could not be read of a file may be what a suppression in it is for.
    let in_part = sources.with_problems();
    let mut lines: Option<(FileId, LineStarts<'_>)> = None;
    for (place, id, suppression) in suppressions.all() {
        let Some(owner) = owners.get(&id) else { continue };
        let file = &sources.files[id.0 as usize];
        // Those of a file come one after the other.
        let of_file = match lines.take() {
            Some((of, known)) if of == id => known,
            _ => LineStarts::new(&file.text),
        };
        let range = suppression.range(&of_file);
        lines = Some((id, of_file));
        let uses = uses(report, place);
        let is_idle = |own: &Selector| is_idle(*own, uses, &file.path, &options.levels);
        let mut idle: Vec<Selector> = suppression.rules.iter().copied().filter(is_idle).collect();
        let is_whole = !in_part.contains(file.path.as_path());
        // What is compiled is asked only where something comes of it.
        if !(idle.is_empty() || is_whole && compiled.all_of(id, range)) {
            idle.clear();
        }
        let mistake = fault(suppression, &idle, beside.get(&place), options);
        notices.extend(mistake.map(|mistake| notice(owner.target, id, &mistake)));
    }
    report.notices.extend(notices);
}

/// What a suppression took away.
fn uses(report: &Report, place: SuppressionId) -> &[(SuppressionId, RuleId)] {
    let all = &report.suppressed_by;
    let first = all.partition_point(|(id, _)| *id < place);
    let count = all[first..].partition_point(|(id, _)| *id == place);
    &all[first..first + count]
}

/// Whether a part of a suppression takes nothing away, though a rule that it allows is on; otherwise it has nothing to do for now.
fn is_idle(own: Selector, uses: &[(SuppressionId, RuleId)], path: &Path, levels: &LevelMap) -> bool {
    let is_on = |rule: RuleId| own.selects(rule) && levels.of(path, rule) != Level::Allow;
    !uses.iter().any(|(_, rule)| own.selects(*rule)) && RuleId::all().any(is_on)
}

/// What of files is compiled.
struct CompiledFiles<'s> {
    sources: &'s Sources,
    owners: &'s HashMap<FileId, Owner>,
    workspace: &'s Workspace,
    build: Build<'s>,
    /// Those that were asked about. A file belongs to one package, as do those that bring it in.
    files: HashMap<FileId, Compiled<'s>>,
}

impl CompiledFiles<'_> {
    /// Whether all of a place in a file is surely compiled. What is not may be what a suppression there is for.
    fn all_of(&mut self, id: FileId, range: Range<usize>) -> bool {
        let (mut at, mut range) = (id, range);
        loop {
            let Some(owner) = self.owners.get(&at) else { return true };
            if !self.file(at, owner).all_of(range) {
                return false;
            }
            let Some((parent, byte)) = owner.parent else { return true };
            (at, range) = (parent, byte as usize..byte as usize + 1);
        }
    }

    fn file(&mut self, id: FileId, owner: &Owner) -> &Compiled<'_> {
        let Self { sources, workspace, build, files, .. } = self;
        files.entry(id).or_insert_with(|| {
            let package = &workspace.packages[owner.target.0];
            let cfg = CfgSet::of_package(build.platform, package, build.tests);
            Compiled::of(&sources.files[id.0 as usize].text, &|condition| match condition {
                Condition::Cfg(own) => cfg.eval(own) == State::On,
                Condition::Test => build.tests,
                Condition::Unknown => false,
            })
        })
    }
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
    idle: &[Selector],
    beside: Option<&BTreeSet<&'static str>>,
    options: &Options,
) -> Option<Mistake> {
    if suppression.kind == Kind::Clippys {
        return None;
    }
    if idle.len() == suppression.rules.len() {
        let advice = match beside {
            Some(rules) => {
                let rules: Vec<String> = rules.iter().map(|rule| format!("`{rule}`")).collect();
                format!("what is found here breaks {}; name that, or remove it", rules.join(", "))
            }
            None => "nothing is found here that it allows; remove it".to_owned(),
        };
        return Some(Mistake::idle(suppression.kind, suppression.span, advice));
    }
    if !idle.is_empty() {
        let named: Vec<String> = idle.iter().map(|own| format!("`{own}`")).collect();
        let advice = format!("nothing is found here that {} would take away; leave it out", named.join(", "));
        return Some(Mistake::idle_in_part(suppression.kind, suppression.span, advice));
    }
    (options.require_reason && !suppression.has_reason)
        .then(|| Mistake::unreasoned(suppression.kind, suppression.span))
}

/// What a file belongs to.
struct Owner {
    /// The package and target.
    target: (usize, usize),
    /// The file that brings it in, and where in that.
    parent: Option<(FileId, u32)>,
}

/// What each file of a selected package belongs to.
fn owners(workspace: &Workspace, sources: &Sources) -> HashMap<FileId, Owner> {
    let mut owners = HashMap::new();
    let packages = workspace.packages.iter().enumerate();
    let targets =
        packages.flat_map(|(package, found)| (0..found.targets.len()).map(move |target| (package, target)));
    for (target, root) in targets.zip(&sources.roots) {
        let mut open: Vec<(FileId, Option<(FileId, u32)>)> = root
            .iter()
            .copied()
            .filter(|_| workspace.packages[target.0].selected)
            .map(|root| (root, None))
            .collect();
        while let Some((file, parent)) = open.pop() {
            if let Entry::Vacant(place) = owners.entry(file) {
                place.insert(Owner { target, parent });
                let found = &sources.files[file.0 as usize];
                let alternatives = found.alternatives.iter().map(|((at, _), child)| (at, child));
                let children = found.children.iter().chain(alternatives);
                open.extend(children.map(|(at, child)| (*child, Some((file, *at)))));
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
        span: mistake.span,
        message: mistake.message.to_owned(),
        label: mistake.advice.clone(),
    }
}

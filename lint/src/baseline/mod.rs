//! Findings that were there when a project began to use the lint: accepted, so that only new ones fail.
//!
//! An entry names a finding by its file, the path of the fn around it, its rule and its callee, and not by its line, so it survives
//! edits elsewhere. It counts: three equal calls where two were accepted are one new finding. A call that breaks several rules has an
//! entry for each: what it does since it was accepted is new.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::discover::Workspace;
use crate::read::Sources;
use crate::report::{Finding, Owners, Problem, Report, first_of};
use crate::rules::RuleId;

/// The form of the file; one of another form is refused, but for those before it.
const VERSION: u32 = 3;

/// The form in which only the rule had an entry by which a call was reported.
const BY_ONE_RULE: u32 = 2;

/// The form in which a fn had its bare name.
const BY_NAME: u32 = 1;

/// What stands before a name that any fn of the file may have, wherever it is declared there.
const ANYWHERE: &str = "*::";

/// Accepted findings, with the file they came from.
#[derive(Clone, Debug)]
pub struct Baseline {
    path: PathBuf,
    counts: BTreeMap<Key, Count>,
    /// Whether there are entries for all rules that a call breaks.
    has_all_rules: bool,
}

/// What findings have in common that count as one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Key {
    file: String,
    context: String,
    rule: String,
    callee: String,
}

/// How many calls an entry accepts.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Count {
    /// Those that were reported by its rule.
    count: usize,
    /// Those that were reported by another one, and its rule told beside that.
    #[serde(default, skip_serializing_if = "is_zero")]
    also: usize,
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Count {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.also += other.also;
    }

    /// Takes one of them; whether there was one. The rule by which a call is reported may be another one now.
    fn take(&mut self) -> bool {
        let from = if 0 < self.count { &mut self.count } else { &mut self.also };
        let is_there = 0 < *from;
        *from = from.saturating_sub(1);
        is_there
    }
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Document {
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    key: Key,
    #[serde(flatten)]
    count: Count,
}

/// Why a baseline cannot be used.
#[derive(Debug, Error)]
pub enum BaselineError {
    /// The file cannot be read or written.
    #[error("cannot {verb} the baseline `{}`: {cause}", path.display())]
    Io {
        /// What was tried.
        verb: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The file is no baseline, and no broken one either.
    #[error("`{}` is something else than a baseline, and is left as it is", .0.display())]
    Foreign(PathBuf),
    /// The file is no baseline.
    #[error("`{}` is no baseline: {reason}; write it anew with --write-baseline", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

/// What there was before a baseline is written.
pub(crate) enum Earlier {
    /// No file.
    None,
    /// A baseline.
    Whole(Baseline),
    /// What was one, before a merge or somebody's edit.
    Broken {
        /// What is wrong.
        reason: String,
    },
}

/// Whether a broken file was a baseline: a slip in the flags must not cost a file that is something else.
fn was_one(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let says = |name: &str| memchr::memmem::find(&text, name.as_bytes()).is_some();
    text.trim_ascii().is_empty() || says("\"version\"") && says("\"findings\"")
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is no baseline.
    pub fn read(path: &Path) -> Result<Self, BaselineError> {
        let text =
            fs::read(path).map_err(|cause| BaselineError::Io { verb: "read", path: path.into(), cause })?;
        let malformed = |reason: String| BaselineError::Malformed { path: path.into(), reason };
        let document: Document =
            serde_json::from_slice(&text).map_err(|error| malformed(error.to_string()))?;
        if ![BY_NAME, BY_ONE_RULE, VERSION].contains(&document.version) {
            return Err(malformed(format!("it has version {}, not {VERSION}", document.version)));
        }
        let mut counts: BTreeMap<Key, Count> = BTreeMap::new();
        for mut entry in document.findings {
            if document.version == BY_NAME {
                entry.key.context.insert_str(0, ANYWHERE);
            }
            counts.entry(entry.key).or_default().add(entry.count);
        }
        Ok(Self { path: path.to_path_buf(), counts, has_all_rules: document.version == VERSION })
    }

    /// What stands where a baseline is to be written.
    pub(crate) fn read_to_replace(path: &Path) -> Result<Earlier, BaselineError> {
        match Self::read(path) {
            Ok(baseline) => Ok(Earlier::Whole(baseline)),
            Err(BaselineError::Io { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => {
                Ok(Earlier::None)
            }
            Err(BaselineError::Malformed { reason, .. }) if was_one(path) => Ok(Earlier::Broken { reason }),
            Err(BaselineError::Malformed { path, .. }) => Err(BaselineError::Foreign(path)),
            Err(error) => Err(error),
        }
    }

    /// A baseline that accepts all that a report finds.
    #[must_use]
    pub fn of(path: &Path, report: &Report, workspace: &Workspace, sources: &Sources) -> Self {
        let mut counts: BTreeMap<Key, Count> = BTreeMap::new();
        let mut owners = Owners::new(sources);
        let mut key = |finding: &Finding| Key::of(finding, workspace, sources, &mut owners);
        for finding in &report.findings {
            counts.entry(key(finding)).or_default().count += 1;
            for also in &finding.also {
                counts.entry(key(also)).or_default().also += 1;
            }
        }
        Self { path: path.to_path_buf(), counts, has_all_rules: true }
    }

    /// Writes the file.
    ///
    /// # Errors
    ///
    /// When that cannot be done.
    pub fn write(&self) -> Result<(), BaselineError> {
        let findings = self.counts.iter().map(|(key, &count)| Entry { key: key.clone(), count }).collect();
        let document = Document { version: VERSION, findings };
        let io = |cause| BaselineError::Io { verb: "write", path: self.path.clone(), cause };
        let text = serde_json::to_string_pretty(&document).map_err(|error| io(error.into()))?;
        fs::write(&self.path, text + "\n").map_err(io)
    }

    /// How many findings it accepts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.counts.values().map(|own| own.count).sum()
    }

    /// Whether it accepts none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// How many findings it accepts that an earlier one does not, and the other way round.
    #[must_use]
    pub fn beside(&self, earlier: &Self) -> (usize, usize) {
        if earlier.counts.keys().any(Key::is_anywhere) && !self.is_by_name() {
            return self.by_name().beside(&earlier.by_name());
        }
        // The rule by which a call is reported may be another one now.
        let beyond = |some: &Self, others: &Self| {
            let of = |key: &Key| others.counts.get(key).map_or(0, |other| other.count + other.also);
            some.counts.iter().map(|(key, own)| own.count.saturating_sub(of(key))).sum()
        };
        (beyond(self, earlier), beyond(earlier, self))
    }

    /// The same with bare names: what an entry that has one is compared with.
    fn by_name(&self) -> Self {
        let mut counts: BTreeMap<Key, Count> = BTreeMap::new();
        for (key, count) in &self.counts {
            counts.entry(key.anywhere()).or_default().add(*count);
        }
        Self { path: self.path.clone(), counts, has_all_rules: self.has_all_rules }
    }

    fn is_by_name(&self) -> bool {
        self.counts.keys().all(Key::is_anywhere)
    }

    /// Adds what another accepts in files that this run did not look at, as when it looks at one package of many.
    #[must_use]
    pub fn with_unseen_of(mut self, other: &Self, workspace: &Workspace, sources: &Sources) -> Self {
        let seen = Seen::of(workspace, sources);
        let unseen = other.counts.iter().filter(|(key, _)| seen.is_elsewhere(key));
        self.counts.extend(unseen.map(|(key, count)| (key.clone(), *count)));
        self
    }

    /// Takes the accepted findings away. What it accepts and is no longer found, although its file was looked at and
    /// its rule `is_on` there, is told, so that it is pruned.
    pub(crate) fn apply(
        &self,
        report: &mut Report,
        workspace: &Workspace,
        sources: &Sources,
        is_on: &dyn Fn(&Path, RuleId) -> bool,
    ) {
        let mut left = self.counts.clone();
        let mut owners = Owners::new(sources);
        let mut take = |key: &Key| left.get_mut(key).is_some_and(Count::take);
        let mut accepts = |finding: &Finding| {
            let key = Key::of(finding, workspace, sources, &mut owners);
            take(&key) || take(&key.anywhere())
        };
        report.keep(|finding| match self.has_all_rules {
            true => finding.narrowed(|one| !accepts(one)),
            false => (!accepts(&finding)).then_some(finding),
        });
        let seen = Seen::of(workspace, sources);
        left.retain(|key, count| {
            let rule = RuleId::all().find(|rule| rule.id() == key.rule);
            let on = rule.is_none_or(|rule| is_on(&workspace.root.join(&key.file), rule));
            0 < count.count && on && !seen.is_elsewhere(key)
        });
        if let Some(message) = gone(&left) {
            report.stale.push(Problem { path: self.path.clone(), place: None, message });
        }
    }
}

/// How many of the gone findings are named.
const NAMED: usize = 3;

fn gone(left: &BTreeMap<Key, Count>) -> Option<String> {
    let number: usize = left.values().map(|own| own.count).sum();
    let named = first_of(left.keys().map(|key| format!("`{}` in {}", key.callee, key.file)), NAMED);
    let are = if number == 1 { "is" } else { "are" };
    (0 < number)
        .then(|| format!("{number} of its findings {are} gone ({named}); prune it with --write-baseline"))
}

/// The files that a run looked at.
struct Seen<'w> {
    root: &'w Path,
    files: HashSet<String>,
}

impl<'w> Seen<'w> {
    fn of(workspace: &'w Workspace, sources: &Sources) -> Self {
        let selected: Vec<&Path> = (workspace.packages.iter())
            .filter(|package| package.selected)
            .map(|package| package.root.as_path())
            .collect();
        let is_meant = |path: &&PathBuf| {
            let among = |folders: &[&Path]| folders.iter().any(|folder| path.starts_with(folder));
            let only: Vec<&Path> = workspace.only.iter().map(PathBuf::as_path).collect();
            among(&selected) && (only.is_empty() || among(&only))
        };
        let in_part = sources.with_problems();
        let is_whole = |path: &&PathBuf| !in_part.contains(path.as_path());
        let files = sources.files.iter().map(|file| &file.path).filter(is_meant).filter(is_whole);
        Self { root: &workspace.root, files: files.map(|path| shown(path, &workspace.root)).collect() }
    }

    /// Whether an entry's file is there and was not looked at, or not all of it.
    fn is_elsewhere(&self, key: &Key) -> bool {
        !self.files.contains(&key.file) && self.root.join(&key.file).exists()
    }
}

/// A path from the root, the same on every system.
fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

impl Key {
    fn of(finding: &Finding, workspace: &Workspace, sources: &Sources, owners: &mut Owners<'_>) -> Self {
        Self {
            file: shown(&sources.files[finding.file.0 as usize].path, &workspace.root),
            context: owners.path(finding),
            rule: finding.rule.id().to_owned(),
            callee: finding.callee.clone(),
        }
    }

    /// The same wherever in the file the fn is declared.
    fn anywhere(&self) -> Self {
        // The path of an impl's type may have strokes, but that stands before the name.
        let name = self.context.rsplit_once("::").map_or(&*self.context, |(_, name)| name);
        Self { context: format!("{ANYWHERE}{name}"), ..self.clone() }
    }

    fn is_anywhere(&self) -> bool {
        self.context.starts_with(ANYWHERE)
    }
}

//! Findings that were there when a project began to use the lint: accepted, so that only new ones fail.
//!
//! An entry names a finding by its file, the fn around it, its rule and its callee, and not by its line, so it survives
//! edits elsewhere. It counts: three equal calls where two were accepted are one new finding.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::discover::Workspace;
use crate::read::Sources;
use crate::report::{Finding, Problem, Report};

/// The form of the file; one of another form is refused.
const VERSION: u32 = 1;

/// Accepted findings, with the file they came from.
#[derive(Clone, Debug)]
pub struct Baseline {
    path: PathBuf,
    counts: BTreeMap<Key, usize>,
}

/// What findings have in common that count as one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Key {
    file: String,
    context: String,
    rule: String,
    callee: String,
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
    count: usize,
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
    /// The file is no baseline.
    #[error("`{}` is no baseline: {reason}; write it anew with --write-baseline", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
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
        if document.version != VERSION {
            return Err(malformed(format!("it has version {}, not {VERSION}", document.version)));
        }
        let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
        for entry in document.findings {
            *counts.entry(entry.key).or_default() += entry.count;
        }
        Ok(Self { path: path.to_path_buf(), counts })
    }

    /// A baseline that accepts all that a report finds.
    #[must_use]
    pub fn of(path: &Path, report: &Report, workspace: &Workspace, sources: &Sources) -> Self {
        let mut counts = BTreeMap::new();
        for finding in &report.findings {
            *counts.entry(Key::of(finding, workspace, sources)).or_default() += 1;
        }
        Self { path: path.to_path_buf(), counts }
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
        self.counts.values().sum()
    }

    /// Whether it accepts none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// Takes the accepted findings away. What it accepts and is no longer found becomes a problem, so that it is pruned.
    pub(crate) fn apply(&self, report: &mut Report, workspace: &Workspace, sources: &Sources) {
        let mut left = self.counts.clone();
        report.findings.retain(|finding| match left.get_mut(&Key::of(finding, workspace, sources)) {
            Some(count) if 0 < *count => {
                *count -= 1;
                false
            }
            _ => true,
        });
        let gone: usize = left.values().sum();
        if 0 < gone {
            let message = format!("{gone} of its findings are gone; prune it with --write-baseline");
            report.problems.push(Problem { path: self.path.clone(), place: None, message });
        }
    }
}

impl Key {
    fn of(finding: &Finding, workspace: &Workspace, sources: &Sources) -> Self {
        let path = &sources.files[finding.file.0 as usize].path;
        let path = path.strip_prefix(&workspace.root).unwrap_or(path);
        Self {
            // The same on every system.
            file: path.to_string_lossy().replace('\\', "/"),
            context: finding.context.name.clone(),
            rule: finding.rule.id().to_owned(),
            callee: finding.callee.clone(),
        }
    }
}

//! Annotated sources against what the lint finds in them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_blockcheck::Checked;
use cargo_blockcheck::cli::analysed;
use cargo_blockcheck::facts::Span;
use cargo_blockcheck::read::FileId;
use cargo_blockcheck::report::{Confidence, Lines};
use cargo_blockcheck::rules::RuleId;

use crate::annotation::{Annotated, Mark, difference};

/// Analyses paths with flags, as the command line would.
///
/// # Panics
///
/// When the flags are wrong or there is nothing to analyse: a test that asks for that is mistaken.
#[must_use]
pub fn marks(paths: &[PathBuf], flags: &[String]) -> BTreeMap<PathBuf, Vec<Mark>> {
    let checked = checked(paths, flags);
    let mut marks: BTreeMap<PathBuf, Vec<Mark>> = BTreeMap::new();
    for (path, mark) in found(&checked) {
        marks.entry(path).or_default().push(mark);
    }
    marks
}

/// The fns that block in what a file's findings are about, by path; the file's flags hold.
///
/// # Panics
///
/// When the file cannot be read.
#[must_use]
pub fn roots(path: &Path) -> BTreeSet<String> {
    let flags = Annotated::read(&fs::read_to_string(path).expect("the file can be read")).flags;
    let findings = checked(&[path.to_path_buf()], &flags).report.findings;
    findings.into_iter().map(|finding| finding.root).collect()
}

fn checked(paths: &[PathBuf], flags: &[String]) -> Checked {
    let words = flags.iter().map(OsString::from).chain(paths.iter().map(OsString::from));
    let words = std::iter::once(OsString::from("cargo-blockcheck")).chain(words);
    analysed(words).expect("the flags are right and there are sources")
}

fn found(checked: &Checked) -> impl Iterator<Item = (PathBuf, Mark)> {
    let mark = |file: FileId, span: Span, rule: RuleId, likely| {
        let file = &checked.sources.files[file.0 as usize];
        let (line, _) = Lines::new(&file.text).place(span.lo as usize);
        (file.path.clone(), Mark { line, rule: rule.id().to_owned(), likely })
    };
    let findings = checked.report.findings.iter().map(move |finding| {
        mark(finding.file, finding.span, finding.rule, finding.confidence == Confidence::Likely)
    });
    let notices =
        checked.report.notices.iter().map(move |notice| mark(notice.file, notice.span, notice.rule, false));
    findings.chain(notices)
}

/// What the lint finds beside or short of the annotations of some sources, each group of which is analysed at once: files
/// by themselves, or the folder of a project with its files. Empty if nothing.
///
/// # Panics
///
/// When a file cannot be read.
#[must_use]
pub fn judge(groups: &[(PathBuf, Vec<PathBuf>)]) -> String {
    let mut runs: BTreeMap<Vec<String>, Vec<PathBuf>> = BTreeMap::new();
    let mut expected: BTreeMap<PathBuf, Vec<Mark>> = BTreeMap::new();
    for (path, files) in groups {
        let mut flags = Vec::new();
        for file in files {
            let annotated = Annotated::read(&fs::read_to_string(file).expect("the file can be read"));
            flags.extend(annotated.flags);
            expected.insert(file.clone(), annotated.marks);
        }
        runs.entry(flags).or_default().push(path.clone());
    }
    let mut found: BTreeMap<PathBuf, Vec<Mark>> = BTreeMap::new();
    for (flags, paths) in &runs {
        found.extend(marks(paths, flags));
    }
    let files = expected.keys().chain(found.keys().filter(|path| !expected.contains_key(*path)));
    let of = |marks: &BTreeMap<PathBuf, Vec<Mark>>, path: &Path| marks.get(path).cloned().unwrap_or_default();
    files.map(|path| difference(path, &of(&expected, path), &of(&found, path))).collect()
}

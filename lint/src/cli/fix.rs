//! `--fix`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::request::Allowances;
use crate::discover::DiscoverError;
use crate::fixes::{apply, drop_unused};
use crate::read::{FileId, Sources, has_word, read_text};
use crate::render::{count, obstacle_to_fix};
use crate::report::{Finding, Fix, Lines, Obstacle, Problem, first_of};
use crate::vcs::{self, Kept, Standing};
use crate::{Checked, output};

/// One fix can make way for another, as calls stand inside each other; never for many.
const MAX_ROUNDS: usize = 4;

/// How many files a refusal names.
const NAMED: usize = 10;

/// How many places are named for each reason why something was left.
const PLACES: usize = 3;

/// Fixes what can be fixed, and looks at the result until nothing is left to fix. Given is what is left, and what is to be
/// said of what was done, which should come after it.
pub(super) fn fix(
    root: &Path,
    allowances: Allowances,
    look: &mut dyn FnMut() -> Result<Checked, DiscoverError>,
) -> anyhow::Result<(Checked, String)> {
    refuse_to_lose(root, allowances)?;
    let kept = if allowances.no_vcs { None } else { Kept::around(root)? };
    let mut checked = look()?;
    let (mut done, mut left) = (BTreeMap::<PathBuf, Done>::new(), Vec::new());
    for _ in 0..MAX_ROUNDS {
        let Round { changed, problems } = round(&checked, kept.as_ref())?;
        left = problems;
        if changed.is_empty() {
            break;
        }
        for (path, own) in changed {
            done.entry(path).or_default().add(own);
        }
        checked = look()?;
    }
    if drop_imports(&checked, &done)? {
        checked = look()?;
    }
    let said = said(&checked, root, &done, left.is_empty());
    checked.report.problems.extend(left);
    Ok((checked, said))
}

/// What was done, and why the rest was not; `all` tells that what could be done was.
fn said(checked: &Checked, root: &Path, done: &BTreeMap<PathBuf, Done>, all: bool) -> String {
    let fixes = done.values().map(|own| own.fixes).sum();
    let mut said = match fixes {
        0 if !all => "fixed nothing\n".to_owned(),
        0 => "fixed nothing: no change is sure to compile and to mean the same\n".to_owned(),
        _ => format!("fixed {} in {}\n", count(fixes, "finding"), count(done.len(), "file")),
    };
    let mut obstacles: BTreeMap<&Obstacle, Vec<&Finding>> = BTreeMap::new();
    for finding in &checked.report.findings {
        if let Err(obstacle) = &finding.fix {
            obstacles.entry(obstacle).or_default().push(finding);
        }
    }
    let mut obstacles: Vec<_> = obstacles.into_iter().collect();
    obstacles.sort_by_key(|(obstacle, left)| (Reverse(left.len()), *obstacle));
    for (obstacle, left) in obstacles {
        let (number, places) = (count(left.len(), "finding"), places(&left, &checked.sources, root));
        // A string takes all.
        let _ = writeln!(said, "left {number}: {} ({places})", obstacle_to_fix(obstacle));
    }
    said
}

/// Where some findings stand: the first of them.
fn places(findings: &[&Finding], sources: &Sources, root: &Path) -> String {
    let all = findings.iter().map(|finding| {
        let file = &sources.files[finding.file.0 as usize];
        let path = file.path.strip_prefix(root).unwrap_or(&file.path);
        format!("{}:{}", path.display(), Lines::new(&file.text).place(finding.span.lo as usize).0)
    });
    first_of(all, PLACES)
}

/// What was done in a file.
#[derive(Default)]
struct Done {
    fixes: usize,
    /// The names at the start of what was replaced.
    freed: BTreeSet<String>,
    /// The names at the start of what was put in.
    named: BTreeSet<String>,
}

impl Done {
    fn add(&mut self, other: Self) {
        self.fixes += other.fixes;
        self.freed.extend(other.freed);
        self.named.extend(other.named);
    }
}

/// Takes out imports that fixes left without a use; whether there were some.
fn drop_imports(checked: &Checked, done: &BTreeMap<PathBuf, Done>) -> anyhow::Result<bool> {
    let mut changed = false;
    let has_macros = |text: &str| text.contains("macro_rules!");
    let with_macros: Vec<bool> = checked.sources.files.iter().map(|file| has_macros(&file.text)).collect();
    for (id, file) in (0..).map(FileId).zip(&checked.sources.files) {
        let Some(own) = done.get(&file.path) else { continue };
        let reaching = reaching(&checked.sources, id, &with_macros);
        let is_private = |name: &&String| reaching.iter().all(|text| !has_word(text, name));
        let freed = own.freed.iter().filter(is_private).cloned().collect();
        if let Some(text) = drop_unused(&file.text, &freed, &own.named) {
            output::rewrite(&file.path, &file.text, &text)
                .with_context(|| format!("cannot change `{}`", file.path.display()))?;
            changed = true;
        }
    }
    Ok(changed)
}

/// The texts that may mean what a file imports by its name: those of modules further down, which see it, and those with macros,
/// which may be called there.
fn reaching<'s>(sources: &'s Sources, id: FileId, with_macros: &[bool]) -> Vec<&'s str> {
    let below = below(sources, id);
    let others = (0..).map(FileId).zip(&sources.files).filter(|(other, _)| *other != id);
    let reaches = |other: FileId, text: &str| {
        let names_outer = || ["super", "crate", "::*"].iter().any(|by| text.contains(by));
        with_macros[other.0 as usize] || (below.contains(&other) && names_outer())
    };
    let texts = others.map(|(other, file)| (other, &*file.text));
    texts.filter(|(other, text)| reaches(*other, text)).map(|(_, text)| text).collect()
}

/// The files of the modules in a file, which see what is private there.
fn below(sources: &Sources, id: FileId) -> BTreeSet<FileId> {
    let (mut found, mut open) = (BTreeSet::new(), vec![id]);
    while let Some(at) = open.pop() {
        let file = &sources.files[at.0 as usize];
        let inner = file.children.values().chain(file.alternatives.values()).copied();
        open.extend(inner.filter(|inner| *inner != id && found.insert(*inner)));
    }
    found
}

/// What one look at the sources led to.
struct Round {
    /// The files that were changed.
    changed: Vec<(PathBuf, Done)>,
    /// What could not be done.
    problems: Vec<Problem>,
}

/// Why fixes are left out of a file that no commit has.
const NOT_KEPT: &str = "its fixes were left out, since git could not undo them: it ignores the file, or the file lies elsewhere; \
                        --allow-no-vcs fixes all the same";

/// Does all fixes of a report that leave each other alone, in files that are `kept`, or in all.
fn round(checked: &Checked, kept: Option<&Kept>) -> anyhow::Result<Round> {
    let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for finding in &checked.report.findings {
        by_file.entry(finding.file).or_default().extend(&finding.fix);
    }
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    for (id, fixes) in by_file.into_iter().filter(|(_, fixes)| !fixes.is_empty()) {
        let file = &checked.sources.files[id.0 as usize];
        if kept.is_some_and(|kept| !kept.has(&file.path)) {
            problems.push(Problem { path: file.path.clone(), place: None, message: NOT_KEPT.to_owned() });
            continue;
        }
        let applied = apply(&file.text, &fixes);
        if let Err(error) = read_text(&applied.text) {
            // Better no fix than a file that no longer parses, or in which nobody can tell whether it would.
            let when = if read_text(&file.text).is_err() {
                "it does not parse"
            } else {
                "with them it would not parse"
            };
            let message = format!("its fixes were left out, since {when}: {}", error.message);
            problems.push(Problem { path: file.path.clone(), place: None, message });
            continue;
        }
        output::rewrite(&file.path, &file.text, &applied.text)
            .with_context(|| format!("cannot change `{}`", file.path.display()))?;
        let done = Done {
            fixes: applied.taken.len(),
            freed: applied.taken.iter().filter_map(|fix| fix.frees.clone()).collect(),
            named: applied.taken.iter().map(|fix| fix.names.clone()).collect(),
        };
        changed.push((file.path.clone(), done));
    }
    Ok(Round { changed, problems })
}

/// Refuses to change what could not be brought back.
fn refuse_to_lose(root: &Path, allowances: Allowances) -> anyhow::Result<()> {
    let Some(Standing { dirty, staged }) = vcs::standing(root)? else {
        if allowances.no_vcs {
            return Ok(());
        }
        bail!(
            "`{}` lies in no git repository, so fixes could not be undone; --allow-no-vcs fixes all the same",
            root.display()
        );
    };
    if !dirty.is_empty() && !allowances.dirty {
        bail!(
            "there are changes that are not committed; commit them, or pass --allow-dirty to fix all the same:{}",
            list(&dirty)
        );
    }
    if !staged.is_empty() && !allowances.dirty && !allowances.staged {
        bail!(
            "there are changes that are staged; commit them, or pass --allow-staged to fix all the same:{}",
            list(&staged)
        );
    }
    Ok(())
}

fn list(files: &[String]) -> String {
    let mut text = String::new();
    for file in files.iter().take(NAMED) {
        // A string takes all.
        let _ = write!(text, "\n  {file}");
    }
    if let Some(more) = files.len().checked_sub(NAMED).filter(|more| *more > 0) {
        let _ = write!(text, "\n  and {more} more");
    }
    text
}

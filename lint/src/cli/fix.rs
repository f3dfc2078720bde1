//! `--fix`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::request::Allowances;
use crate::discover::DiscoverError;
use crate::fixes::apply;
use crate::read::{FileId, read_text};
use crate::render::count;
use crate::report::{Fix, Problem};
use crate::vcs::{self, Standing};
use crate::{Checked, output};

/// One fix can make way for another, as calls stand inside each other; never for many.
const MAX_ROUNDS: usize = 4;

/// How many files a refusal names.
const NAMED: usize = 10;

/// Fixes what can be fixed, and looks at the result until nothing is left to fix.
pub(super) fn fix(
    root: &Path,
    allowances: Allowances,
    look: &mut dyn FnMut() -> Result<Checked, DiscoverError>,
) -> anyhow::Result<Checked> {
    refuse_to_lose(root, allowances)?;
    let mut checked = look()?;
    let (mut fixes, mut files, mut left) = (0, Vec::new(), Vec::new());
    for _ in 0..MAX_ROUNDS {
        let Round { changed, problems } = round(&checked)?;
        left = problems;
        if changed.is_empty() {
            break;
        }
        for (path, count) in changed {
            fixes += count;
            files.push(path);
        }
        checked = look()?;
    }
    checked.report.problems.extend(left);
    files.sort();
    files.dedup();
    // Whether anybody reads it does not matter to what was done.
    let _ = match fixes {
        0 => writeln!(io::stderr(), "fixed nothing: no change is sure to compile and to mean the same"),
        _ => writeln!(io::stderr(), "fixed {} in {}", count(fixes, "finding"), count(files.len(), "file")),
    };
    Ok(checked)
}

/// What one look at the sources led to.
struct Round {
    /// The files that were changed, with how many fixes each.
    changed: Vec<(PathBuf, usize)>,
    /// What could not be done.
    problems: Vec<Problem>,
}

/// Does all fixes of a report that leave each other alone.
fn round(checked: &Checked) -> anyhow::Result<Round> {
    let mut by_file: BTreeMap<FileId, Vec<&Fix>> = BTreeMap::new();
    for finding in &checked.report.findings {
        by_file.entry(finding.file).or_default().extend(&finding.fix);
    }
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    for (id, fixes) in by_file.into_iter().filter(|(_, fixes)| !fixes.is_empty()) {
        let file = &checked.sources.files[id.0 as usize];
        let applied = apply(&file.text, &fixes);
        if let Err(error) = read_text(&applied.text) {
            // Better no fix than a file that no longer parses.
            let message =
                format!("its fixes were left out, since with them it would not parse: {}", error.message);
            problems.push(Problem { path: file.path.clone(), place: None, message });
            continue;
        }
        output::rewrite(&file.path, &file.text, &applied.text)
            .with_context(|| format!("cannot change `{}`", file.path.display()))?;
        changed.push((file.path.clone(), applied.count));
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

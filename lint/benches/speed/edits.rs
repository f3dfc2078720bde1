//! A tree of one's own to edit, and the edits.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;

/// Copies what the lint reads of a tree.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type()?;
        let is_read =
            path.extension().is_some_and(|ending| ["rs", "toml", "lock"].iter().any(|own| ending == *own));
        if kind.is_dir()
            && !entry.file_name().to_string_lossy().starts_with('.')
            && entry.file_name() != "target"
        {
            copy(&path, &target)?;
        } else if kind.is_file() && is_read {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

/// A file with a fn that can be edited: the longest, as what is worked on most is long.
pub(super) fn place(list: &Path) -> Result<PathBuf, Failure> {
    let list = fs::read_to_string(list)?;
    let files = list
        .lines()
        .map(PathBuf::from)
        .filter(|path| fs::read_to_string(path).is_ok_and(|text| body(&text).is_some()));
    let longest = files.max_by_key(|path| fs::metadata(path).map_or(0, |found| found.len()));
    longest.ok_or_else(|| "no file has a fn".into())
}

/// Changes what a fn does.
pub(super) fn edit_body(path: &Path, round: usize) -> Result<(), Failure> {
    let text = fs::read_to_string(path)?;
    let at = body(&text).ok_or("the fn is gone")?;
    Ok(fs::write(path, format!("{}\n    let _edit{round} = {round};{}", &text[..at], &text[at..]))?)
}

/// Changes what a file declares.
pub(super) fn edit_signature(path: &Path, round: usize) -> Result<(), Failure> {
    let text = fs::read_to_string(path)?;
    Ok(fs::write(path, format!("{text}\npub fn edited{round}(_: u{}) {{}}\n", 8 << (round % 4)))?)
}

/// Where the body of a fn begins whose head is one line.
fn body(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let code = line.trim_start();
        let is_head =
            ["fn ", "pub fn ", "async fn ", "pub async fn "].iter().any(|head| code.starts_with(head));
        if is_head && line.trim_end().ends_with(" {") {
            return Some(at + line.trim_end().len());
        }
        at += line.len();
    }
    None
}

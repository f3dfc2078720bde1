//! What is fuzzed. A target fails by panicking.

use std::fs;
use std::path::{Path, PathBuf};

use arbitrary::Unstructured;
use blockcheck_tests::judge;
use cargo_blockcheck::baseline::Baseline;
use cargo_blockcheck::facts::{self, FileFacts};
use cargo_blockcheck::observed::{self, Summary};
use cargo_blockcheck::read::{comments as read_comments, read_text};
use cargo_blockcheck::render::{Style, stalls_page, stalls_text};
use cargo_blockcheck::{cli, config as settings};
use tempfile::TempDir;

use crate::programs as generated;

/// The reader: any text gives facts or an error, and facts survive being packed.
///
/// # Panics
///
/// When they do not.
pub fn reader(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(read) = read_text(text) else { return };
    let packed = facts::pack(&read).expect("facts can be packed");
    let unpacked: FileFacts = facts::unpack(&packed).expect("what was packed can be unpacked");
    assert!(read == unpacked, "packing changed the facts");
}

/// Comments: their places lie within the text, and the text there is theirs.
///
/// # Panics
///
/// When it is not.
pub fn comments(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for comment in read_comments(text) {
        let place = &text[comment.span.lo as usize..comment.span.hi as usize];
        assert!(
            (place.starts_with("//") || place.starts_with("/*")) && place.contains(comment.text),
            "{place:?} is not {:?}",
            comment.text
        );
        assert!(
            comment.next_token.is_none_or(|next| comment.span.hi <= next && (next as usize) < text.len())
        );
    }
    // The same text around code that is analysed: suppressions are told apart from other comments.
    let line = text.replace(['\n', '\r'], " ");
    analyse(&[(
        "one.rs",
        format!("// blockcheck: {line}\nasync fn f() {{\n    work(); // blockcheck: {line}\n}}\n"),
    )]);
}

/// Settings: any file gives settings or an error.
pub fn config(data: &[u8]) {
    let folder = folder(&[("blockcheck.toml", data)]);
    // What an odd file gives is an error; that there is no panic is what is looked at.
    let _ = settings::load(folder.path(), None);
}

/// Baselines: any file gives accepted findings or an error.
pub fn baseline(data: &[u8]) {
    let folder = folder(&[("baseline.json", data)]);
    let _ = Baseline::read(&folder.path().join("baseline.json"));
}

/// Report files of the watchdog: any bytes give stalls or an error, and what they give can be shown.
///
/// # Panics
///
/// When stalls are counted wrongly, or cannot be shown.
pub fn observed(data: &[u8]) {
    let folder = folder(&[("stalls.jsonl", data)]);
    let Ok(observed) = observed::read(&folder.path().join("stalls.jsonl")) else { return };
    let summary = Summary::of(&observed.stalls);
    assert_eq!(summary.all.count, observed.stalls.len(), "a stall is lost");
    let by_site: usize = summary.sites.iter().map(|group| group.stalls.len()).sum();
    assert_eq!(by_site, observed.stalls.len(), "each stall has one site");
    let mut page = Vec::new();
    stalls_page(&observed, &summary, &mut page).expect("memory can be written");
    assert!(String::from_utf8(page).is_ok(), "the page is no text");
    let _ = stalls_text(&observed, &summary, Style::Plain);
}

/// Packs of the cache: any bytes give facts or an error.
pub fn cache(data: &[u8]) {
    let _ = facts::unpack::<FileFacts>(data);
    let _ = facts::unpack::<Vec<FileFacts>>(data);
}

/// Declarations of users, which are read like the catalogue.
pub fn declarations(data: &[u8]) {
    let sources = folder(&[
        ("blockcheck.toml", b"catalogue = [\"declared.rs\"]\n"),
        ("declared.rs", data),
        ("src/lib.rs", b"async fn f() { declared::call(); }\n"),
        ("Cargo.toml", b"[package]\nname = \"app\"\nversion = \"0.1.0\"\n[dependencies]\ndeclared = \"1\"\n"),
    ]);
    run(&[sources.path().to_path_buf()]);
}

/// Programs with known blocking calls: just these are found.
///
/// # Panics
///
/// When others are.
pub fn programs(data: &[u8]) {
    let Ok(text) = generated::program(&mut Unstructured::new(data)) else { return };
    let folder = folder(&[("one.rs", text.as_bytes())]);
    let path = folder.path().join("one.rs");
    let difference = judge(&[(path.clone(), vec![path])]);
    assert!(difference.is_empty(), "{difference}in\n{text}");
}

fn analyse(files: &[(&str, String)]) {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let folder = folder(&files);
    run(&[folder.path().to_path_buf()]);
}

/// Whatever the analysis says, it says it without a panic.
fn run(paths: &[PathBuf]) {
    let words =
        std::iter::once("cargo-blockcheck".into()).chain(paths.iter().map(|path| path.clone().into()));
    let _ = cli::analysed(words);
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder can be made");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("folders can be made");
        fs::write(path, bytes).expect("files can be written");
    }
    folder
}

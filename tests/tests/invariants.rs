//! What must not be where: the invariants of ARCHITECTURE.md as far as text can tell.

use std::fs;
use std::path::{Path, PathBuf};

use blockcheck_tests::{files, root};

/// The lint's own sources with their paths from `lint/src`, unit tests cut off.
fn sources() -> Vec<(PathBuf, String)> {
    let base = root().join("lint/src");
    let found = files(&base, &["rs"]).into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("sources are text");
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        (path.strip_prefix(&base).expect("it was found there").to_path_buf(), code)
    });
    let found: Vec<_> = found.collect();
    assert!(found.len() > 50, "the sources are where they were");
    found
}

/// The code lines that contain a word outside of the allowed folders.
fn lines_with(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for (path, code) in sources() {
        if allowed.iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        for (number, line) in (1..).zip(code.lines()) {
            let is_comment = line.trim_start().starts_with("//");
            if !is_comment && words.iter().any(|word| line.contains(word)) {
                lines.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
        }
    }
    lines
}

#[test]
fn only_read_knows_the_syntax_tree() {
    assert_eq!(lines_with(&["syn::", "proc_macro2", "quote::"], &["read"]), [""; 0]);
}

#[test]
fn no_process_is_started() {
    let lines = lines_with(&["std::process", "process::Command", "Command::new"], &[]);
    // The exit code is all of `std::process` that a program needs.
    let others: Vec<_> = lines.iter().filter(|line| !line.contains("ExitCode, Termination")).collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn only_the_edges_touch_the_disk() {
    let edges = ["discover", "read", "config", "baseline", "observed", "cache", "vcs", "output"];
    let lines = lines_with(&["std::fs", "fs::", ".exists()", ".metadata()", ".canonicalize()"], &edges);
    // What the system tells of this process lies on no disk.
    let others: Vec<_> =
        lines.iter().filter(|line| !line.contains("procfs::process::Process::myself()")).collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn renderers_look_nothing_up() {
    let folder = root().join("lint/src/render");
    let stages = ["crate::link", "crate::infer", "crate::effects", "crate::catalogue", "crate::findings"];
    for path in files(&folder, &["rs"]) {
        let code = fs::read_to_string(&path).expect("sources are text");
        assert!(!stages.iter().any(|stage| code.contains(stage)), "{}", path.display());
    }
}

#[test]
fn paths_in_the_architecture_exist() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("it is there");
    let quoted = text.split('`').skip(1).step_by(2);
    let is_path = |word: &&str| !word.contains([' ', '*']) && (word.contains('/') || word.ends_with(".rs"));
    let paths: Vec<&str> = quoted.filter(is_path).collect();
    assert!(paths.len() > 100, "the map names folders and files");
    // A path is from the root, or ends one: the text around it says what it lies in.
    let folders = ["lint", "macros", "watchdog", "tests", "fixtures"];
    let files: Vec<PathBuf> =
        folders.iter().flat_map(|folder| files(&root().join(folder), &["rs", "md"])).collect();
    for path in paths {
        let end = Path::new(path.trim_end_matches('/'));
        let is_end = |file: &PathBuf| file.ancestors().any(|part| part.ends_with(end));
        assert!(root().join(end).exists() || files.iter().any(is_end), "{path} does not exist");
    }
}

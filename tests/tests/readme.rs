//! The README shows what really happens. `UPDATE=1 cargo test -p blockcheck-tests --test readme` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use blockcheck_tests::root;
use cargo_blockcheck::rules::{Group, RuleId};

const SEED: &str = "fixtures/projects/seed";

/// The seed example without the annotation that the fixture runner reads.
fn seed() -> String {
    let text = fs::read_to_string(root().join(SEED).join("src/main.rs")).expect("the seed is there");
    text.lines().filter(|line| !line.contains("//~")).map(|line| format!("{line}\n")).collect()
}

/// What the lint prints about the seed.
fn lint_output() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"))
        .args(["-q", "--color", "never"])
        .current_dir(root().join(SEED))
        .output()
        .expect("the binary starts");
    String::from_utf8(output.stdout).expect("the output is text").trim_end().to_owned() + "\n"
}

fn rules() -> String {
    let mut rows = String::from("| rule | a call that |\n|---|---|\n");
    for rule in RuleId::all() {
        let note = if rule.group() == Group::Pedantic { " (pedantic)" } else { "" };
        writeln!(rows, "| `{}`{note} | {} |", rule.id(), rule.summary()).expect("a string takes all");
    }
    rows
}

/// Replaces the block behind a marker: what is fenced, or the rows of a table.
fn replace(text: &str, marker: &str, content: &str) -> String {
    let (before, rest) = text.split_once(&format!("<!-- {marker} -->\n")).expect("the README has the marker");
    let (head, tail) = if rest.starts_with("```") {
        let (fence, rest) = rest.split_once('\n').expect("the fence is a line");
        let (_, tail) = rest.split_once("```\n").expect("the fence is closed");
        (format!("{fence}\n"), format!("```\n{tail}"))
    } else {
        let (_, tail) = rest.split_once("\n\n").expect("the table ends");
        (String::new(), format!("\n{tail}"))
    };
    format!("{before}<!-- {marker} -->\n{head}{content}{tail}")
}

#[test]
fn the_readme_shows_what_happens() {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).expect("the README is there");
    let mut fresh = replace(&text, &format!("{SEED}/src/main.rs"), &seed());
    fresh = replace(&fresh, "cargo blockcheck", &lint_output());
    fresh = replace(&fresh, "rules", &rules());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &fresh).expect("the README can be written");
    }
    assert_eq!(fs::read_to_string(&path).expect("the README is there"), fresh);
}

#[test]
fn the_seed_is_the_watchdogs_example() {
    let example = fs::read_to_string(root().join("watchdog/examples/seed.rs")).expect("the example is there");
    let code: String =
        example.lines().filter(|line| !line.starts_with("//!")).map(|line| format!("{line}\n")).collect();
    assert_eq!(seed(), code.trim_start());
}

#[test]
fn links_lead_somewhere() {
    for page in ["README.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root().join(page)).expect("the page is there");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(link.starts_with("http") || root().join(Path::new(link)).exists(), "{page}: {link}");
        }
    }
}

//! The docs of the lint say what is. `UPDATE=1 cargo test -p blockcheck-tests --test docs` writes what is generated in them
//! anew, and `TRYCMD=overwrite` what commands print.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use blockcheck_tests::{files, root};
use cargo_blockcheck::cli::Args;
use cargo_blockcheck::rules::{Group, RuleId};
use clap::CommandFactory as _;

const BINARY: &str = env!("CARGO_BIN_EXE_blockcheck-under-test");

fn docs() -> PathBuf {
    root().join("lint/docs")
}

/// The page must be `fresh`; it is made so if that is asked for.
fn compare(path: &Path, fresh: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, fresh).expect("the page can be written");
    }
    let text = fs::read_to_string(path).expect("the page is there");
    assert!(text == fresh, "{} is not up to date: UPDATE=1 writes it anew", path.display());
}

#[test]
fn the_rules_are_those_that_explain_prints() {
    let mut text = String::from(
        "# Rules\n\nThe pages that `cargo blockcheck --explain RULE` prints, generated from the same text.\n\n",
    );
    for rule in RuleId::all() {
        let note = if rule.group() == Group::Pedantic { " (pedantic: off by default)" } else { "" };
        writeln!(text, "* [`{0}`](#{0}){note}", rule.id()).expect("a string takes all");
    }
    for rule in RuleId::all() {
        let mut in_code = false;
        for line in rule.page().lines() {
            in_code ^= line.starts_with("```");
            let deeper = if !in_code && line.starts_with('#') { "#" } else { "" };
            let gap = if line.starts_with("# ") && !in_code { "\n" } else { "" };
            writeln!(text, "{gap}{deeper}{line}").expect("a string takes all");
        }
    }
    compare(&docs().join("rules.md"), &text);
}

#[test]
fn every_example_of_a_flag_does_what_it_shows() {
    trycmd::TestCases::new()
        .register_bin("cargo", Path::new(BINARY))
        .env("NO_COLOR", "1")
        .case(docs().join("flags.md"));
}

#[test]
fn every_flag_and_command_has_an_example() {
    let text = fs::read_to_string(docs().join("flags.md")).expect("the page is there");
    let examples: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("$ cargo blockcheck")).collect();
    let words: BTreeSet<&str> = examples.iter().flat_map(|line| line.split_whitespace()).collect();
    let mut command = Args::command();
    command.build();
    let own: Vec<_> = command.get_subcommands().filter(|command| command.get_name() != "help").collect();
    let names: Vec<String> = own.iter().map(|command| command.get_name().to_owned()).collect();
    let arguments = command.get_arguments().chain(own.iter().flat_map(|command| command.get_arguments()));
    let flags = arguments.filter_map(clap::Arg::get_long).filter(|flag| !["help", "version"].contains(flag));
    let wanted: Vec<String> = flags.map(|flag| format!("--{flag}")).chain(names).collect();
    assert!(30 < wanted.len());
    let short =
        ["-q"].into_iter().zip(["--quiet"]).filter(|(short, _)| words.contains(short)).map(|(_, long)| long);
    let words: BTreeSet<&str> = words.iter().copied().chain(short).collect();
    let missing: Vec<&String> = wanted.iter().filter(|word| !words.contains(word.as_str())).collect();
    assert_eq!(missing, [""; 0], "without an example in flags.md");
}

#[test]
fn commands_in_the_docs_are_understood() {
    let mut pages = files(&docs(), &["md"]);
    pages.extend(["README.md", "CONTRIBUTING.md"].map(|page| root().join(page)));
    let mut seen = 0;
    for page in pages {
        let text = fs::read_to_string(&page).expect("the page is there");
        for rest in text.split("cargo blockcheck ").skip(1) {
            let line = rest.split(['`', '\n', '|', '&', '"', '#', ';']).next().unwrap_or_default();
            let words: Vec<&str> = line.split_whitespace().collect();
            // Prose goes on with a word, a command with a flag or the name of one.
            let is_command = words.first().is_some_and(|word| {
                (word.starts_with('-') && *word != "-->")
                    || ["report", "init", "schema", "completions"].contains(word)
            });
            // A slip that is shown on purpose.
            if !is_command || line.contains("mesage") || line.contains('$') || line.contains(['…', '<']) {
                continue;
            }
            let words = words.iter().map(|word| OsString::from(word.replace("SHELL", "bash")));
            let parsed = Args::parse(std::iter::once("cargo-blockcheck".into()).chain(words));
            assert!(
                parsed.is_ok(),
                "{}: cargo blockcheck {line}\n{}",
                page.display(),
                parsed.expect_err("it is not")
            );
            seen += 1;
        }
    }
    assert!(30 < seen, "{seen} commands");
}

#[test]
fn editors_are_told_one_command_that_is_understood() {
    let page = fs::read_to_string(docs().join("editors.md")).expect("the page is there");
    let mut commands: Vec<Vec<&str>> = Vec::new();
    for line in page.lines().filter(|line| line.contains("\"cargo\", \"blockcheck\"")) {
        let words = line.split('"').skip(1).step_by(2);
        commands.push(words.skip_while(|word| *word != "cargo").skip(1).collect());
    }
    assert_eq!(commands.len(), 3, "VS Code, Neovim and Helix");
    for words in &commands {
        assert_eq!(words, &commands[0]);
        let parsed =
            Args::parse(std::iter::once("cargo-blockcheck").chain(words.iter().copied()).map(OsString::from));
        assert!(parsed.is_ok_and(|args| args.quiet), "{words:?}");
    }
}

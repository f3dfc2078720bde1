//! The examples in the rules' docs, which are what `--explain` prints, are true: the bad one breaks the rule, the good one does not.

use std::fs;

use blockcheck_tests::{marks, root};
use cargo_blockcheck::rules::{Group, RuleId};
use tempfile::TempDir;

/// The code under a heading of a rule's section.
fn example(docs: &str, rule: &str, heading: &str) -> String {
    let (_, section) = docs.split_once(&format!("\n## {rule}\n")).expect("the rule has a section");
    let (_, rest) =
        section.split_once(&format!("\n### {heading}\n\n```rust\n")).expect("the section has the example");
    let (code, _) = rest.split_once("\n```\n").expect("the example ends");
    code.to_owned()
}

#[test]
fn bad_examples_break_their_rule_and_good_ones_do_not() {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let base = folder.path().canonicalize().expect("the folder is there");
    let docs = fs::read_to_string(root().join("lint/docs/rules.md")).expect("the page is there");
    let mut paths = Vec::new();
    for rule in RuleId::all() {
        for heading in ["Bad", "Good"] {
            let path = base.join(format!("{heading}_{}.rs", rule.id().replace('-', "_")));
            fs::write(&path, example(&docs, rule.id(), heading)).expect("files can be written");
            paths.push(path);
        }
    }
    let found = marks(&paths, &["-D".to_owned(), "all".to_owned()]);
    let mut wrong = String::new();
    for (place, rule) in RuleId::all().enumerate() {
        let breaks =
            |path| found.get(path).is_some_and(|marks| marks.iter().any(|mark| mark.rule == rule.id()));
        if !breaks(&paths[2 * place]) {
            wrong.push_str(&format!("bad example of {}: not found\n", rule.id()));
        }
        // What is advised breaks no other rule either that is on by default.
        for mark in found.get(&paths[2 * place + 1]).into_iter().flatten() {
            let is_on = RuleId::all().any(|other| other.id() == mark.rule && other.group() == Group::Default);
            if is_on || mark.rule == rule.id() {
                wrong.push_str(&format!("good example of {}: breaks {}\n", rule.id(), mark.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

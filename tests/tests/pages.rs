//! The examples of the rules' pages are true: the bad one breaks the rule, the good one does not.

use std::fs;

use blockcheck_tests::marks;
use cargo_blockcheck::rules::RuleId;
use tempfile::TempDir;

/// The code under a heading of a page.
fn example(page: &str, heading: &str) -> String {
    let (_, rest) =
        page.split_once(&format!("\n## {heading}\n\n```rust\n")).expect("the page has the example");
    let (code, _) = rest.split_once("\n```\n").expect("the example ends");
    code.to_owned()
}

#[test]
fn bad_examples_break_their_rule_and_good_ones_do_not() {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let base = folder.path().canonicalize().expect("the folder is there");
    let mut paths = Vec::new();
    for rule in RuleId::all() {
        for heading in ["Bad", "Good"] {
            let path = base.join(format!("{heading}_{}.rs", rule.id().replace('-', "_")));
            fs::write(&path, example(&rule.page(), heading)).expect("files can be written");
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
        if breaks(&paths[2 * place + 1]) {
            wrong.push_str(&format!("good example of {}: found\n", rule.id()));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

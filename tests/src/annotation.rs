//! Annotations in sources: what the lint must find, and where.
//!
//! `//~ fs` says that there is a finding of the rule `fs` on its line; `//~^ fs` on the line above, with a `^` for each
//! line up. Several are separated by commas. A finding is certain unless `likely` follows the rule.
//!
//! `//@ -W lock` at the start of a line gives flags for the file.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// A finding, as far as annotations describe it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Its line, from 1.
    pub line: usize,
    /// Its rule.
    pub rule: String,
    /// Whether it is no more than likely.
    pub likely: bool,
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}{}", self.line, self.rule, if self.likely { " likely" } else { "" })
    }
}

/// What the annotations of a file say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Annotated {
    /// The findings that must be there, and no others.
    pub marks: Vec<Mark>,
    /// The flags that the file is analysed with.
    pub flags: Vec<String>,
}

impl Annotated {
    /// Reads the annotations of a text.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut annotated = Self::default();
        for (line, content) in (1..).zip(text.lines()) {
            if let Some(flags) = content.strip_prefix("//@") {
                annotated.flags.extend(flags.split_whitespace().map(str::to_owned));
            }
            if let Some((_, annotation)) = content.split_once("//~") {
                annotated.marks.extend(marks(line, annotation));
            }
        }
        annotated.marks.sort();
        annotated
    }
}

fn marks(line: usize, annotation: &str) -> impl Iterator<Item = Mark> {
    let rules = annotation.trim_start_matches('^');
    let line = line - (annotation.len() - rules.len());
    rules.split(',').map(move |rule| {
        let mut words = rule.split_whitespace();
        let rule = words.next().unwrap_or_default().to_owned();
        Mark { line, rule, likely: words.next() == Some("likely") }
    })
}

/// What differs between marks, one line each; empty if nothing does.
#[must_use]
pub(crate) fn difference(path: &Path, expected: &[Mark], found: &[Mark]) -> String {
    // Two findings of one rule on one line are two marks.
    let mut balance: BTreeMap<&Mark, i32> = BTreeMap::new();
    for mark in expected {
        *balance.entry(mark).or_default() += 1;
    }
    for mark in found {
        *balance.entry(mark).or_default() -= 1;
    }
    let mut text = String::new();
    for (mark, balance) in balance.into_iter().filter(|(_, balance)| *balance != 0) {
        let what = if balance > 0 { "missing" } else { "unexpected" };
        text.push_str(&format!("{}: {what} at {mark}\n", path.display()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(line: usize, rule: &str, likely: bool) -> Mark {
        Mark { line, rule: rule.to_owned(), likely }
    }

    #[test]
    fn annotations_name_lines_rules_and_confidence() {
        let text = "//@ -W lock --tests\na(); //~ fs\nb(); //~ fs likely, sleep\nc();\n//~^^ net\n";
        let annotated = Annotated::read(text);
        assert_eq!(annotated.flags, ["-W", "lock", "--tests"]);
        assert_eq!(
            annotated.marks,
            [mark(2, "fs", false), mark(3, "fs", true), mark(3, "net", false), mark(3, "sleep", false)]
        );
    }

    #[test]
    fn differences_go_both_ways_and_count() {
        let path = Path::new("a.rs");
        let fs = mark(1, "fs", false);
        assert_eq!(difference(path, std::slice::from_ref(&fs), std::slice::from_ref(&fs)), "");
        assert_eq!(difference(path, std::slice::from_ref(&fs), &[]), "a.rs: missing at line 1: fs\n");
        assert_eq!(
            difference(path, std::slice::from_ref(&fs), &[fs.clone(), fs.clone()]),
            "a.rs: unexpected at line 1: fs\n"
        );
    }
}

//! What was seen and what was not, for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::{View, wording};
use crate::report::{Confidence, LeftOut, Notice, first_of};
use crate::rules::{Level, RuleId};

/// One line for each problem.
#[must_use]
pub fn problems(view: View<'_>) -> String {
    let mut text = String::new();
    for problem in view.report.problems.iter().chain(&view.report.stale) {
        let path = view.shown_path(&problem.path);
        let place = match problem.place {
            Some((line, column)) => format!("{path}:{line}:{column}: "),
            // Of all that is looked at, a path says nothing.
            None if path == "." => String::new(),
            None => format!("{path}: "),
        };
        // Writing to a String does not fail.
        let _ = writeln!(text, "warning: {place}{}", problem.message);
    }
    text
}

/// How many findings there are, and what was and was not seen; with `stats`, why calls were not resolved.
#[must_use]
pub fn summary(view: View<'_>, stats: bool) -> String {
    let coverage = &view.report.coverage;
    let unresolved: usize = coverage.unresolved.iter().map(|(_, count)| count).sum();
    let mut text = format!("{}\n", findings(view));
    text += &left_out(view.report.left_out);
    let fixable = view.report.findings.iter().filter(|finding| finding.fix.is_ok()).count();
    if 0 < fixable {
        let _ = writeln!(text, "{fixable} can be fixed with --fix");
    }
    let contradicts = |notice: &&Notice| notice.rule == RuleId::Contradiction;
    let contradicted = view.report.notices.iter().filter(contradicts).count();
    let idle = view.report.notices.len() - contradicted;
    if 0 < idle {
        let _ = writeln!(text, "{} to mend", count(idle, "suppression"));
    }
    if 0 < contradicted {
        let _ = writeln!(text, "{} not to block contradicted", count(contradicted, "declaration"));
    }
    if let Some(observations) = &view.report.observations {
        let unexplained: usize = observations.unexplained.iter().map(|stalls| stalls.count).sum();
        let explained = observations.stalls - unexplained;
        let _ = writeln!(text, "observed {}, {explained} at findings", count(observations.stalls, "stall"));
        for stalls in &observations.unexplained {
            let _ = writeln!(text, "  {}", wording::unexplained(stalls));
        }
    }
    let _ = writeln!(
        text,
        "examined {} with {}, and {} that these lead to, in {} of {}",
        count(coverage.contexts, "async context"),
        count(coverage.calls, "call"),
        count(coverage.fns_behind, "fn"),
        count(coverage.files, "file"),
        count(view.workspace.packages.iter().filter(|package| package.selected).count(), "package"),
    );
    let _ = writeln!(
        text,
        "not seen: {} not resolved and {} in the fns behind them, {} not read, {}",
        count(unresolved, "call"),
        coverage.unresolved_behind,
        count(coverage.unread_macros, "macro"),
        count(view.report.problems.len(), "problem"),
    );
    if stats {
        for (reason, number) in &coverage.unresolved {
            let _ = writeln!(text, "{number:>8} {}: {reason}", plural(*number, "call"));
        }
        for (reason, number) in &coverage.unexpanded {
            let _ = writeln!(text, "{number:>8} {}: {reason}", plural(*number, "macro"));
        }
    }
    text
}

/// As many helpers are listed one by one, whatever they block.
const FEW: usize = 10;

/// How much async code each helper blocks, one line a helper; of many, those that block several callers.
#[must_use]
pub fn helpers(view: View<'_>) -> String {
    let helpers = &view.report.helpers;
    let listed = helpers.iter().filter(|helper| 1 < helper.callers || helpers.len() <= FEW);
    let mut text = String::new();
    for helper in listed.clone() {
        let callers = count(helper.callers, "async caller");
        let _ = writeln!(text, "`{}` blocks {callers}", helper.name);
    }
    let rest = helpers.len() - listed.count();
    if 0 < rest {
        let _ = writeln!(
            text,
            "{rest} more {} 1 async caller{}",
            if rest == 1 { "helper blocks" } else { "helpers block" },
            if rest == 1 { "" } else { " each" }
        );
    }
    text
}

/// So many findings are more than anybody mends at once.
const MANY: usize = 20;

/// What can be done next about what was found; `has_baseline` tells whether accepted findings are left out already.
#[must_use]
pub fn next_steps(view: View<'_>, has_baseline: bool) -> String {
    let findings = &view.report.findings;
    let Some(first) = findings.first() else { return String::new() };
    let mut text = format!("cargo blockcheck --explain {} says more about the rule\n", first.rule.id());
    if MANY < findings.len() && !has_baseline {
        text +=
            "--summary shows where they gather, --write-baseline accepts them, so that only new ones fail\n";
    }
    text
}

/// That packages in these folders were not read, where that may be why nothing async was.
#[must_use]
pub fn elsewhere(view: View<'_>, folders: &[PathBuf]) -> String {
    let Some(first) = folders.first() else { return String::new() };
    let (first, rest) = (view.shown_path(first), folders.len() - 1);
    let others = if 0 < rest { format!(" and {}", count(rest, "other folder")) } else { String::new() };
    format!(
        "no async code was read, nor was `{first}`{others}, which no workspace member is in: give the path to read it\n"
    )
}

/// That features are off, where that may be why nothing async was read.
#[must_use]
pub fn features_off(view: View<'_>) -> String {
    let packages = view.workspace.packages.iter().filter(|package| package.selected);
    let off = packages.flat_map(|package| {
        let declared = package.declared_features.keys();
        declared.filter(|name| *name != "default" && !package.features.contains(*name))
    });
    let off: BTreeSet<&str> = off.map(String::as_str).collect();
    if off.is_empty() {
        return String::new();
    }
    let named = first_of(off.iter().map(|name| format!("`{name}`")), NAMED);
    format!("no async code was read, with these features off: {named}; --all-features turns them on\n")
}

/// How many of the features that are off are named.
const NAMED: usize = 5;

fn findings(view: View<'_>) -> String {
    let findings = &view.report.findings;
    if findings.is_empty() {
        return "no findings".to_owned();
    }
    let mut by_rule: BTreeMap<_, usize> = BTreeMap::new();
    for finding in findings {
        *by_rule.entry(finding.rule).or_default() += 1;
    }
    let rules: Vec<String> = by_rule.iter().map(|(rule, number)| format!("{} {number}", rule.id())).collect();
    let denied = findings.iter().filter(|finding| finding.level == Level::Deny).count();
    let likely = findings.iter().filter(|finding| finding.confidence == Confidence::Likely).count();
    let mut parts = vec![rules.join(", ")];
    if denied < findings.len() {
        parts.push(format!("{denied} at deny"));
    }
    if likely > 0 {
        parts.push(format!("{likely} likely rather than certain"));
    }
    format!("{}: {}", count(findings.len(), "finding"), parts.join("; "))
}

fn left_out(left_out: LeftOut) -> String {
    let accepted = (left_out.accepted, "accepted by the baseline");
    let unchanged = (left_out.unchanged, "that changes have nothing to do with");
    let parts = [accepted, unchanged].into_iter().filter(|(number, _)| 0 < *number);
    let parts: Vec<String> = parts.map(|(number, why)| format!("{number} {why}")).collect();
    if parts.is_empty() { String::new() } else { format!("left out: {}\n", parts.join(", ")) }
}

/// `1 call`, `2 calls`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {}", plural(number, thing))
}

fn plural(number: usize, thing: &str) -> String {
    if number == 1 { thing.to_owned() } else { format!("{thing}s") }
}

//! Findings as SARIF 2.1.0.

use std::collections::HashMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{View, wording};
use crate::facts::Span;
use crate::read::FileId;
use crate::report::{Finding, Lines, Notice, Owners, Problem};
use crate::rules::{Level, RuleId};

/// Writes one SARIF document.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn sarif(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut prints = Fingerprints { owners: Owners::new(view.sources), equals: HashMap::new() };
    let findings = view.report.findings.iter().map(|finding| result(view, finding, &mut prints));
    let notices = view.report.notices.iter().map(|notice| notice_result(view, notice));
    let told = view.report.problems.iter().chain(&view.report.stale);
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-blockcheck",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": RuleId::all().map(rule).collect::<Vec<_>>(),
            }},
            // Analysis does not fail; what it could not read is told beside what it found.
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications":
                    told.map(|problem| notification(view, problem)).collect::<Vec<_>>(),
            }],
            "columnKind": "unicodeCodePoints",
            "results": findings.chain(notices).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

fn rule(rule: RuleId) -> Value {
    json!({
        "id": rule.id(),
        "shortDescription": { "text": format!("A call that {}.", rule.summary()) },
        "help": { "text": rule.page(), "markdown": rule.page() },
        "defaultConfiguration": { "enabled": rule.default_level() != Level::Allow, "level": level(rule.default_level()) },
    })
}

fn notification(view: View<'_>, problem: &Problem) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(&view.shown_path(&problem.path)) } });
    if let Some((line, column)) = problem.place {
        physical["region"] = json!({ "startLine": line, "startColumn": column });
    }
    json!({
        "level": "warning",
        "message": { "text": problem.message },
        "locations": [{ "physicalLocation": physical }],
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

fn result(view: View<'_>, finding: &Finding, prints: &mut Fingerprints<'_>) -> Value {
    let mut text = wording::title(finding);
    for more in wording::notes(finding).chain([finding.help.clone()]).filter(|more| !more.is_empty()) {
        text.push('\n');
        text.push_str(&more);
    }
    let mut result = json!({
        "ruleId": finding.rule.id(),
        "ruleIndex": finding.rule as usize,
        "level": level(finding.level),
        "message": { "text": text },
        "locations": [location(view, finding.file, finding.span, &wording::callee_label(finding))],
        "relatedLocations":
            [location(view, finding.file, finding.context.span, wording::context_label(&finding.context))],
        "partialFingerprints": { "blockcheck/v1": prints.of(view, finding) },
    });
    if !finding.chain.is_empty() {
        result["codeFlows"] = json!([{ "threadFlows": [{ "locations": flow(view, finding) }] }]);
    }
    result
}

fn notice_result(view: View<'_>, notice: &Notice) -> Value {
    json!({
        "ruleId": notice.rule.id(),
        "ruleIndex": notice.rule as usize,
        "level": level(notice.level),
        "message": { "text": format!("{}: {}", notice.message, notice.label) },
        "locations": [location(view, notice.file, notice.span, &notice.label)],
    })
}

/// The call and those it leads to.
fn flow(view: View<'_>, finding: &Finding) -> Vec<Value> {
    let first = location(view, finding.file, finding.span, &wording::title(finding));
    let steps = (0..finding.chain.len()).filter_map(|place| {
        let (sentence, _) = wording::step(finding, place);
        finding.chain[place].place.map(|(file, span)| location(view, file, span, &sentence))
    });
    std::iter::once(first).chain(steps).map(|location| json!({ "location": location })).collect()
}

fn location(view: View<'_>, file: FileId, span: Span, message: &str) -> Value {
    let file = view.file(file);
    let lines = Lines::new(&file.text);
    let (start_line, start_column) = lines.place(span.lo as usize);
    let (end_line, end_column) = lines.place(span.hi as usize);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&view.shown_path(&file.path)) },
            "region": {
                "startLine": start_line, "startColumn": start_column,
                "endLine": end_line, "endColumn": end_column,
            },
        },
        "message": { "text": message },
    })
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let slashes = path.replace('\\', "/");
    percent_encoding::utf8_percent_encode(&slashes, URI).to_string()
}

/// What may not stand in the path of a URI as it is.
const URI: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// What stays the same when lines move.
struct Fingerprints<'v> {
    owners: Owners<'v>,
    /// How often each was given.
    equals: HashMap<String, usize>,
}

impl Fingerprints<'_> {
    /// Where, in which fn, which rule, what is called, and from the second of equal ones on, its number among them.
    fn of(&mut self, view: View<'_>, finding: &Finding) -> String {
        let path = view.shown_path(&view.file(finding.file).path).replace('\\', "/");
        let owner = self.owners.path(finding);
        let print = format!("{path}:{owner}:{}:{}", finding.rule.id(), finding.callee);
        let number = self.equals.entry(print.clone()).or_default();
        *number += 1;
        if *number == 1 { print } else { format!("{print}:{number}") }
    }
}

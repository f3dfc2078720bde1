//! Findings as one page that needs nothing else.

mod graph;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::markup::{escape, prose};
use super::places::Excerpt;
use super::{View, summary, wording};
use crate::facts::Span;
use crate::read::FileId;
use crate::report::Finding;

const STYLE: &str = include_str!("page.css");

/// Writes the page.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn html(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width\">\n<title>blockcheck</title>")?;
    writeln!(out, "<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>blockcheck</h1>")?;
    writeln!(out, "<pre class=\"summary\">{}</pre>", escape(summary(view, false).trim_end()))?;
    writeln!(out, "{}", roots(view))?;
    let mut by_package: BTreeMap<usize, Vec<(usize, &Finding)>> = BTreeMap::new();
    for (number, finding) in view.report.findings.iter().enumerate() {
        by_package.entry(finding.package).or_default().push((number, finding));
    }
    for (package, findings) in by_package {
        let name = escape(&view.workspace.packages[package].name);
        writeln!(out, "<h2>{name} <small>{}</small></h2>", findings.len())?;
        writeln!(out, "{}", graph::graph(view, &findings))?;
        for (number, finding) in findings {
            writeln!(out, "{}", section(view, number, finding))?;
        }
    }
    writeln!(out, "</body>\n</html>")
}

/// What blocks in the end, with the number of calls that get there.
fn roots(view: View<'_>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &view.report.findings {
        *counts.entry(&finding.root).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let mut text = String::from("<details><summary>What blocks in the end</summary>\n<table>\n");
    for (root, count) in counts {
        // Writing to a String does not fail.
        let _ = writeln!(text, "<tr><td>{count}</td><td><code>{}</code></td></tr>", escape(root));
    }
    text + "</table></details>"
}

/// A finding, folded. The number is on what is inside, since a browser unfolds what it is sent to.
fn section(view: View<'_>, number: usize, finding: &Finding) -> String {
    let level = wording::level(finding.level);
    let place = escape(&view.shown_place(finding.file, finding.span));
    let title = prose(&wording::title(finding));
    let mut text = format!(
        "<details class=\"{level}\"><summary><b>{}</b> {title} <span class=\"place\">{place}</span></summary>\n<div id=\"f{number}\">\n",
        finding.rule.id()
    );
    let label = format!("{}, {}", wording::callee_label(finding), wording::context_label(&finding.context));
    text.push_str(&source(view, finding.file, finding.span, &label));
    if !finding.chain.is_empty() {
        text.push_str("<ol>\n");
        for (number, step) in finding.chain.iter().enumerate() {
            let (sentence, label) = wording::step(finding, number);
            let _ = writeln!(text, "<li>{}", prose(&sentence));
            if let Some((file, span)) = step.place {
                text.push_str(&source(view, file, span, label));
            }
            text.push_str("</li>\n");
        }
        text.push_str("</ol>\n");
    }
    for more in wording::notes(finding).chain([finding.help.clone()]).filter(|more| !more.is_empty()) {
        let _ = writeln!(text, "<p>{}</p>", prose(&more));
    }
    text + "</div></details>"
}

/// The lines of a span, or of long ones what is near it, with the span marked.
fn source(view: View<'_>, file: FileId, span: Span, label: &str) -> String {
    let text = &view.file(file).text;
    let excerpt = Excerpt::around(text, &[span]);
    let range = excerpt.range(span);
    let window = excerpt.window(&range);
    let part = |range: std::ops::Range<usize>| escape(excerpt.text.get(range).unwrap_or_default());
    let more = |is_more: bool| if is_more { "…" } else { "" };
    format!(
        "<p class=\"place\">{}: {}</p>\n<pre><i>{}</i>{}{}<mark>{}</mark>{}{}</pre>\n",
        escape(&view.shown_place(file, span)),
        escape(label),
        excerpt.first_line,
        more(0 < window.start),
        part(window.start..range.start),
        part(range.clone()),
        part(range.end..window.end),
        more(window.end < excerpt.text.len()),
    )
}

//! Diagnostics as rustc's JSON has them.

use serde::Serialize;

use crate::facts::Span;
use crate::read::FileId;
use crate::render::text::{Style, one, one_notice};
use crate::render::{View, wording};
use crate::report::{Finding, Fix, Lines, Notice};

/// A diagnostic, or a child of one.
#[derive(Serialize)]
pub(super) struct Diagnostic<'a> {
    #[serde(rename = "$message_type", skip_serializing_if = "Option::is_none")]
    message_type: Option<&'static str>,
    message: String,
    code: Option<Code<'a>>,
    level: &'static str,
    spans: Vec<JsonSpan<'a>>,
    children: Vec<Self>,
    rendered: Option<String>,
}

/// The rule.
#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    explanation: Option<String>,
}

/// A place with its source lines.
#[derive(Serialize)]
struct JsonSpan<'a> {
    file_name: String,
    byte_start: u32,
    byte_end: u32,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    is_primary: bool,
    text: Vec<Line<'a>>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// A source line and the columns of it that the span covers.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

impl<'a> Diagnostic<'a> {
    pub(super) fn new(view: View<'a>, finding: &'a Finding) -> Self {
        let context = wording::context_label(&finding.context).to_owned();
        let mut children: Vec<Self> =
            (0..finding.chain.len()).map(|place| Self::step(view, finding, place)).collect();
        children.extend(wording::notes(finding).map(|note| Self::child("note", note, Vec::new())));
        if !finding.help.is_empty() {
            children.push(Self::child("help", finding.help.clone(), Vec::new()));
        }
        children.extend(finding.fix.as_ref().ok().map(|fix| Self::suggestion(view, finding.file, fix)));
        Self {
            message_type: Some("diagnostic"),
            message: wording::title(finding),
            code: Some(Code { code: finding.rule.id(), explanation: None }),
            level: wording::level(finding.level),
            spans: vec![
                span(view, finding.file, finding.span, true, wording::callee_label(finding)),
                span(view, finding.file, finding.context.span, false, context),
            ],
            children,
            rendered: Some(format!("{}\n\n", one(view, finding, Style::Plain))),
        }
    }

    pub(super) fn of_notice(view: View<'a>, notice: &Notice) -> Self {
        Self {
            message_type: Some("diagnostic"),
            message: notice.message.clone(),
            code: Some(Code { code: notice.rule.id(), explanation: None }),
            level: wording::level(notice.level),
            spans: vec![span(view, notice.file, notice.span, true, notice.label.clone())],
            children: Vec::new(),
            rendered: Some(format!("{}\n\n", one_notice(view, notice, Style::Plain))),
        }
    }

    fn step(view: View<'a>, finding: &Finding, place: usize) -> Self {
        let (sentence, label) = wording::step(finding, place);
        let spans = finding.chain[place].place.map(|(file, at)| span(view, file, at, true, label.to_owned()));
        Self::child("note", sentence, spans.into_iter().collect())
    }

    /// What tools put into the text: each part of the change is a span with its replacement.
    fn suggestion(view: View<'a>, file: FileId, fix: &Fix) -> Self {
        let spans = fix.edits.iter().map(|edit| JsonSpan {
            label: None,
            suggested_replacement: Some(edit.text.clone()),
            suggestion_applicability: Some("MachineApplicable"),
            ..span(view, file, edit.span, true, String::new())
        });
        Self::child("help", fix.title.clone(), spans.collect())
    }

    fn child(level: &'static str, message: String, spans: Vec<JsonSpan<'a>>) -> Self {
        Self { message_type: None, message, code: None, level, spans, children: Vec::new(), rendered: None }
    }
}

fn span<'a>(view: View<'a>, file: FileId, span: Span, is_primary: bool, label: String) -> JsonSpan<'a> {
    let file = view.file(file);
    let lines = Lines::new(&file.text);
    let (line_start, column_start) = lines.place(span.lo as usize);
    let (line_end, column_end) = lines.place(span.hi as usize);
    let text = (line_start..=line_end).zip(lines.from(line_start)).map(|(number, text)| Line {
        text,
        highlight_start: if number == line_start { column_start } else { 1 },
        highlight_end: if number == line_end { column_end } else { text.chars().count() + 1 },
    });
    JsonSpan {
        file_name: view.shown_path(&file.path),
        byte_start: span.lo,
        byte_end: span.hi,
        line_start,
        line_end,
        column_start,
        column_end,
        is_primary,
        text: text.collect(),
        label: Some(label),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

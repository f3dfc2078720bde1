//! Findings as rustc prints its own.

use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Severity, Origin, Renderer, Snippet};

use super::places::Excerpt;
use super::{View, wording};
use crate::facts::Span;
use crate::read::FileId;
use crate::report::{Finding, Notice};
use crate::rules::Level;

/// Whether text is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain.
    Plain,
    /// With escape codes.
    Coloured,
}

/// Writes all findings with the source around them.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn text(view: View<'_>, style: Style, out: &mut impl Write) -> io::Result<()> {
    for finding in &view.report.findings {
        writeln!(out, "{}\n", one(view, finding, style))?;
    }
    for notice in &view.report.notices {
        writeln!(out, "{}\n", one_notice(view, notice, style))?;
    }
    Ok(())
}

fn renderer(style: Style) -> Renderer {
    match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
}

fn severity(level: Level) -> Severity<'static> {
    match level {
        Level::Deny => Severity::ERROR,
        Level::Warn | Level::Allow => Severity::WARNING,
    }
}

/// One notice, without an end of line.
pub(super) fn one_notice(view: View<'_>, notice: &Notice, style: Style) -> String {
    let label = vec![(notice.span, AnnotationKind::Primary, notice.label.clone())];
    let title = severity(notice.level).primary_title(notice.message.as_str()).id(notice.rule.id());
    renderer(style).render(&[title.element(snippet(view, notice.file, label))])
}

/// One finding, without an end of line.
pub(super) fn one(view: View<'_>, finding: &Finding, style: Style) -> String {
    let mut groups = vec![primary(view, finding)];
    groups.extend((0..finding.chain.len()).map(|place| step(view, finding, place)));
    // The advice comes last; behind a chain it needs a group of its own for that.
    match (finding.help.as_str(), groups.as_mut_slice()) {
        ("", _) => {}
        (help, [only]) => *only = only.clone().element(Severity::HELP.message(help)),
        (help, _) => groups.push(Group::with_title(Severity::HELP.secondary_title(help))),
    }
    renderer(style).render(&groups)
}

fn primary<'a>(view: View<'a>, finding: &'a Finding) -> Group<'a> {
    let callee = (finding.span, AnnotationKind::Primary, wording::callee_label(finding));
    let context =
        (finding.context.span, AnnotationKind::Context, wording::context_label(&finding.context).to_owned());
    let group = severity(finding.level)
        .primary_title(wording::title(finding))
        .id(finding.rule.id())
        .element(snippet(view, finding.file, vec![callee, context]));
    group.elements(wording::notes(finding).map(|note| Severity::NOTE.message(note)))
}

fn step<'a>(view: View<'a>, finding: &'a Finding, place: usize) -> Group<'a> {
    let (sentence, label) = wording::step(finding, place);
    let group = Group::with_title(Severity::NOTE.secondary_title(sentence));
    match finding.chain[place].place {
        Some((file, span)) => {
            group.element(snippet(view, file, vec![(span, AnnotationKind::Primary, label.to_owned())]))
        }
        None => group.element(Origin::path("in the library that declares it")),
    }
}

fn snippet<'a>(
    view: View<'a>,
    file: FileId,
    labels: Vec<(Span, AnnotationKind, String)>,
) -> Snippet<'a, Annotation<'a>> {
    let file = view.file(file);
    let spans: Vec<Span> = labels.iter().map(|(span, ..)| *span).collect();
    let excerpt = Excerpt::around(&file.text, &spans);
    let annotations = labels
        .into_iter()
        .map(|(span, kind, label)| kind.span(excerpt.range(span)).label(label))
        .collect::<Vec<_>>();
    Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(view.shown_path(&file.path))
        .annotations(annotations)
}

//! Findings as rustc prints its own.

use std::collections::HashSet;
use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Severity, Origin, Renderer, Snippet};
use rayon::prelude::*;

use super::places::Excerpt;
use super::{View, wording};
use crate::facts::Span;
use crate::read::{FileId, on_large_threads};
use crate::report::{Finding, Notice};
use crate::rules::Level;
use crate::shares::FEW;

/// Whether text is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain.
    Plain,
    /// With escape codes.
    Coloured,
}

/// Findings that are made text on all threads before they are written.
const AT_ONCE: usize = 1024;

/// Writes all findings with the source around them. Where several lead to what blocks by the same calls, these are shown
/// once.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn text(view: View<'_>, style: Style, out: &mut impl Write) -> io::Result<()> {
    let mut told = Told::default();
    for some in view.report.findings.chunks(AT_ONCE) {
        let steps: Vec<(&Finding, usize)> =
            some.iter().map(|finding| (finding, told.new_steps(finding))).collect();
        let shown = |(finding, steps): &(&Finding, usize)| with_steps(view, finding, *steps, style);
        let shown: Vec<String> = on_large_threads(|| steps.par_iter().with_max_len(FEW).map(shown).collect());
        for finding in shown {
            writeln!(out, "{finding}\n")?;
        }
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

/// The ends of chains that were shown.
#[derive(Default)]
struct Told(HashSet<Vec<Place>>);

type Place = Option<(FileId, Span)>;

impl Told {
    /// How many steps of a chain were not shown yet. A single one that is left is shown all the same.
    fn new_steps(&mut self, finding: &Finding) -> usize {
        let places: Vec<Place> = finding.chain.iter().map(|step| step.place).collect();
        let ends = 0..places.len().saturating_sub(1);
        let new = ends.clone().find(|&start| self.0.contains(&places[start..])).unwrap_or(places.len());
        self.0.extend(ends.take_while(|&start| start < new).map(|start| places[start..].to_vec()));
        new
    }
}

/// One finding, without an end of line.
pub(super) fn one(view: View<'_>, finding: &Finding, style: Style) -> String {
    with_steps(view, finding, finding.chain.len(), style)
}

/// One finding with the first steps of its chain.
fn with_steps(view: View<'_>, finding: &Finding, steps: usize, style: Style) -> String {
    let mut groups = vec![primary(view, finding)];
    groups.extend((0..steps).map(|place| step(view, finding, place)));
    groups.extend((steps < finding.chain.len()).then(|| rest(view, finding, steps)));
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

/// The steps from a place on, which were shown before.
fn rest<'a>(view: View<'a>, finding: &'a Finding, from: usize) -> Group<'a> {
    let (sentence, _) = wording::step(finding, from);
    let group = Group::with_title(Severity::NOTE.secondary_title(sentence + ", and on as shown above"));
    match finding.chain[from].place {
        Some((file, span)) => group.element(Origin::path(view.shown_place(file, span))),
        None => group,
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

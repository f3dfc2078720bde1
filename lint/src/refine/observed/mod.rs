//! Stalls that the watchdog saw, put to the findings that explain them.

mod files;
mod rules;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use self::files::Files;
use crate::discover::Workspace;
use crate::observed::{Observed, Stall};
use crate::read::{FileId, Sources};
use crate::report::{Evidence, EvidenceKind, Finding, Lines, Observations, Report, Unexplained};

/// Marks the findings that stalls confirm, and lists the stalls that none explains.
pub(super) fn confirm(report: &mut Report, workspace: &Workspace, sources: &Sources, observed: &Observed) {
    let files = Files::new(workspace, sources);
    let places = Places::new(&report.findings, sources);
    let mut unexplained: BTreeMap<_, Vec<&Stall>> = BTreeMap::new();
    for stall in &observed.stalls {
        match explaining(stall, &report.findings, &places, &files) {
            Some((found, by)) => {
                for place in found {
                    add(&mut report.findings[place], stall, by);
                }
            }
            None => unexplained.entry((&stall.site, &stall.file, stall.line)).or_default().push(stall),
        }
    }
    let mut unexplained: Vec<Unexplained> =
        unexplained.into_values().filter_map(|stalls| group(&stalls)).collect();
    unexplained.sort_by_key(|group| std::cmp::Reverse(group.longest));
    report.observations = Some(Observations { stalls: observed.stalls.len(), unexplained });
}

/// The lines of findings.
struct Places {
    /// For each file, the lines of calls, with the finding's place in the report.
    calls: BTreeMap<FileId, Vec<(RangeInclusive<usize>, usize)>>,
    /// For each file, the lines of contexts' heads.
    contexts: BTreeMap<FileId, Vec<(RangeInclusive<usize>, usize)>>,
}

impl Places {
    fn new(findings: &[Finding], sources: &Sources) -> Self {
        let (mut calls, mut contexts) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<_>>::new());
        for (place, finding) in findings.iter().enumerate() {
            let lines = Lines::new(&sources.files[finding.file.0 as usize].text);
            let range = |lo: u32, hi: u32| lines.place(lo as usize).0..=lines.place(hi as usize).0;
            let call = range(finding.call_span.lo, finding.call_span.hi);
            let head = range(finding.context.span.lo, finding.context.span.hi);
            calls.entry(finding.file).or_default().push((call, place));
            contexts.entry(finding.file).or_default().push((head, place));
        }
        Self { calls, contexts }
    }
}

/// The findings that explain a stall.
fn explaining(
    stall: &Stall,
    findings: &[Finding],
    places: &Places,
    files: &Files<'_>,
) -> Option<(Vec<usize>, EvidenceKind)> {
    let at = |lines: &BTreeMap<FileId, Vec<(RangeInclusive<usize>, usize)>>, file: &str, line: u32| {
        let of_file = files.find(file).and_then(|file| lines.get(&file)).into_iter().flatten();
        of_file
            .filter(|(range, _)| range.contains(&(line as usize)))
            .map(|&(_, place)| place)
            .collect::<Vec<usize>>()
    };
    // From the blocking call outwards: the first async fn on the way has the call that is to be mended.
    for frame in stall.stack.iter().filter(|frame| frame.user) {
        if let (Some(file), Some(line)) = (&frame.file, frame.line) {
            let found = at(&places.calls, file, line);
            if !found.is_empty() {
                return Some((found, EvidenceKind::Stack));
            }
        }
    }
    // A stack that goes through no finding is explained by none.
    if stall.user_frame().is_some() {
        return None;
    }
    let cause = stall.cause.as_deref()?;
    let mut found = at(&places.contexts, &stall.file, stall.line);
    found.retain(|&place| rules::agree(findings[place].rule, cause));
    (!found.is_empty()).then_some((found, EvidenceKind::Site))
}

fn add(finding: &mut Finding, stall: &Stall, by: EvidenceKind) {
    let evidence = finding.observed.get_or_insert(Evidence { count: 0, longest: stall.elapsed, by });
    evidence.count += 1;
    evidence.longest = evidence.longest.max(stall.elapsed);
    if by == EvidenceKind::Stack {
        evidence.by = by;
    }
}

fn group(stalls: &[&Stall]) -> Option<Unexplained> {
    let longest = stalls.iter().max_by_key(|stall| stall.elapsed)?;
    let frame = longest.user_frame().map(|frame| match (&frame.file, frame.line) {
        (Some(file), Some(line)) => format!("{} ({file}:{line})", frame.function),
        _ => frame.function.clone(),
    });
    Some(Unexplained {
        site: format!("{} ({}:{})", longest.site, longest.file, longest.line),
        frame,
        cause: longest.cause.clone(),
        count: stalls.len(),
        longest: longest.elapsed,
    })
}

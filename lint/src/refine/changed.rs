//! `--diff`: what changes have to do with.

use crate::facts::{FileFacts, ItemFacts, ItemKind, Span};
use crate::read::{FileId, SourceFile, Sources};
use crate::report::{Finding, Lines, Notice, Report};
use crate::vcs::Changes;

/// Keeps what stands on changed lines, and findings whose chain passes through a changed fn.
pub(super) fn keep(report: &mut Report, sources: &Sources, changes: &Changes) {
    let scope = Scope { sources, changes };
    report.findings.retain(|finding| scope.has(finding));
    report.notices.retain(|notice: &Notice| scope.touches(notice.file, notice.span));
}

struct Scope<'s> {
    sources: &'s Sources,
    changes: &'s Changes,
}

impl Scope<'_> {
    /// The call itself, what makes its context async, or a fn on the way.
    fn has(&self, finding: &Finding) -> bool {
        let own =
            self.touches(finding.file, finding.call_span) || self.touches(finding.file, finding.context.span);
        own || finding.chain.iter().filter_map(|step| step.place).any(|(file, at)| {
            let around = fn_around(&self.file(file).facts, at).unwrap_or(at);
            self.touches(file, around)
        })
    }

    fn touches(&self, file: FileId, span: Span) -> bool {
        let file = self.file(file);
        if self.changes.spare(&file.path) {
            return false;
        }
        let lines = Lines::new(&file.text);
        let (first, last) = (lines.place(span.lo as usize).0, lines.place(span.hi as usize).0);
        self.changes.touch(&file.path, first, last)
    }

    fn file(&self, id: FileId) -> &SourceFile {
        &self.sources.files[id.0 as usize]
    }
}

/// The fn around a place; of fns in fns the outermost.
fn fn_around(facts: &FileFacts, at: Span) -> Option<Span> {
    let mut items: Vec<&ItemFacts> = facts.items.iter().collect();
    while let Some(item) = items.iter().find(|item| item.span.contains(at)) {
        if matches!(item.kind, ItemKind::Fn(_)) {
            return Some(item.span);
        }
        items = item.inner();
    }
    None
}

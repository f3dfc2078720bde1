//! `--diff`: what changes have to do with.

use crate::facts::{FileFacts, ItemFacts, ItemKind, Span, UseTarget};
use crate::read::{FileId, SourceFile, Sources};
use crate::report::{Finding, Lines, Notice, Report};
use crate::vcs::Changes;

/// Keeps what stands on changed lines, what is called by a name of a changed import, and findings whose chain passes through a
/// changed fn.
pub(super) fn keep(report: &mut Report, sources: &Sources, changes: &Changes) {
    let scope = Scope { sources, changes };
    report.keep(|finding| finding.narrowed(|one| scope.has(one)));
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
        own || self.touches_import(finding)
            || finding.chain.iter().filter_map(|step| step.place).any(|(file, at)| {
                let around = fn_around(&self.file(file).facts, at).unwrap_or(at);
                self.touches(file, around)
            })
    }

    /// Whether an import has changed by whose name the call begins.
    fn touches_import(&self, finding: &Finding) -> bool {
        let file = self.file(finding.file);
        let written = file.text.get(finding.call_span.lo as usize..).unwrap_or_default();
        let end = written.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(written.len());
        let imports = |item: &ItemFacts| match &item.kind {
            ItemKind::Use(facts) => match facts.target {
                UseTarget::Name(name) => name.as_str() == &written[..end],
                // Nobody knows here what all the names are.
                UseTarget::Glob => false,
            },
            _ => false,
        };
        0 < end && any_item(&file.facts.items, &|item| imports(item) && self.touches(finding.file, item.span))
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

/// Whether one of the items, or of those in them, is such a one.
fn any_item<'f>(items: impl IntoIterator<Item = &'f ItemFacts>, is_one: &dyn Fn(&ItemFacts) -> bool) -> bool {
    items.into_iter().any(|item| is_one(item) || any_item(item.inner(), is_one))
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

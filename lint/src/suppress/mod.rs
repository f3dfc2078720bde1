//! What people allow in the sources themselves: `// blockcheck: allow(fs) — reason` and `#[allow_blocking]`.
//!
//! A suppression at a call in an async context takes its finding away. One at a helper's own call cuts the chain there: all
//! who reach what blocks only through that call do not block by it. One that does nothing is itself reported, so that
//! they do not outlive their reason.

mod collect;
mod directive;

use std::ops::Range;
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

pub(crate) use self::collect::{Kind, Mistake, Suppression};
use self::collect::{Scope, collect};
use crate::facts::Span;
use crate::read::{FileId, SourceFile, Sources};
use crate::report::Lines;
use crate::rules::RuleId;
use crate::shares::FEW;

/// A suppression, by its place among all.
pub(crate) type SuppressionId = u32;

/// All suppressions of some sources.
#[derive(Debug, Default)]
pub(crate) struct Suppressions {
    all: Vec<(FileId, Suppression)>,
    by_file: FxHashMap<FileId, Range<usize>>,
    mistakes: Vec<(FileId, Mistake)>,
}

/// Suppressions that are looked for once they are asked for.
#[derive(Debug)]
pub(crate) struct LazySuppressions<'s> {
    sources: Option<&'s Sources>,
    found: OnceLock<Suppressions>,
}

impl<'s> LazySuppressions<'s> {
    /// Those of some sources, or none.
    pub(crate) fn of(sources: Option<&'s Sources>) -> Self {
        Self { sources, found: OnceLock::new() }
    }

    pub(crate) fn get(&self) -> &Suppressions {
        self.found.get_or_init(|| self.sources.map(Suppressions::of).unwrap_or_default())
    }
}

impl Suppressions {
    /// Those of all files, in their order.
    fn of(sources: &Sources) -> Self {
        let found: Vec<(Vec<Suppression>, Vec<Mistake>)> =
            sources.files.par_iter().with_max_len(FEW).map(collect).collect();
        let mut suppressions = Self::default();
        for (id, (own, mistakes)) in (0..).map(FileId).zip(found) {
            let start = suppressions.all.len();
            suppressions.all.extend(own.into_iter().map(|suppression| (id, suppression)));
            let end = suppressions.all.len();
            if start < end {
                suppressions.by_file.insert(id, start..end);
            }
            suppressions.mistakes.extend(mistakes.into_iter().map(|mistake| (id, mistake)));
        }
        suppressions
    }

    /// Those that hold for a call, given its name and all of it.
    pub(crate) fn at(&self, id: FileId, file: &SourceFile, name: Span, call: Span) -> Vec<SuppressionId> {
        let Some(range) = self.by_file.get(&id) else { return Vec::new() };
        let holds = |place: &usize| self.all[*place].1.scope.holds(&file.text, name, call);
        range.clone().filter(holds).map(|place| place as SuppressionId).collect()
    }

    /// Those among some that allow a rule.
    pub(crate) fn allowing(
        &self,
        among: &[SuppressionId],
        rule: RuleId,
    ) -> impl Iterator<Item = SuppressionId> {
        let allows = move |id: &SuppressionId| self.all[*id as usize].1.allows(rule);
        among.iter().copied().filter(allows)
    }

    /// All, by their places.
    pub(crate) fn all(&self) -> impl Iterator<Item = (SuppressionId, FileId, &Suppression)> {
        (0..).zip(&self.all).map(|(id, (file, suppression))| (id, *file, suppression))
    }

    /// What was meant as a suppression and is none.
    pub(crate) fn mistakes(&self) -> &[(FileId, Mistake)] {
        &self.mistakes
    }
}

impl Suppression {
    pub(crate) fn allows(&self, rule: RuleId) -> bool {
        self.rules.iter().any(|rules| rules.selects(rule))
    }
}

impl Scope {
    fn holds(self, text: &str, name: Span, call: Span) -> bool {
        match self {
            Self::File => true,
            Self::Within(item) => item.contains(name),
            Self::Line(line) => {
                let lines = Lines::new(text);
                // A call over several lines is met at its name, its start and its end.
                [name.lo, call.lo, call.hi].into_iter().any(|byte| lines.place(byte as usize).0 == line)
            }
        }
    }
}

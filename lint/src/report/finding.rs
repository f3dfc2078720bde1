//! Findings.

use std::cmp::Reverse;

use crate::facts::Span;
use crate::read::FileId;
use crate::report::{Evidence, Observations, Obstacle, Problem};
use crate::rules::{Level, RuleId};
use serde::{Deserialize, Serialize};

/// All that an analysis says.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// Sorted by file and place, one a call.
    pub findings: Vec<Finding>,
    /// What is wrong with the comments and settings that steer the analysis; sorted by file and place.
    pub notices: Vec<Notice>,
    /// The suppressions that took something away, by their places among all of the sources; sorted.
    pub suppressed_by: Vec<(u32, RuleId)>,
    /// What could not be read or understood.
    pub problems: Vec<Problem>,
    /// What the run was told and no longer is so, such as accepted findings that are gone. Nothing was left unseen by it.
    pub stale: Vec<Problem>,
    /// The helpers through which async code blocks, those with the most callers first.
    pub helpers: Vec<Helper>,
    /// What was seen and what was not.
    pub coverage: Coverage,
    /// What was found and is not among the findings.
    pub left_out: LeftOut,
    /// What was observed while the program ran, where that is told.
    pub observations: Option<Observations>,
}

/// How many findings a run was told not to report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Those that the baseline accepts.
    pub accepted: usize,
    /// Those that have nothing to do with the changes, where only these are asked for.
    pub unchanged: usize,
}

/// A helper that blocks async code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// Its path.
    pub name: String,
    /// How many async contexts call it.
    pub callers: usize,
}

impl Report {
    /// Whether nothing was left unread or unresolved.
    #[must_use]
    pub fn saw_all(&self) -> bool {
        let coverage = &self.coverage;
        self.problems.is_empty()
            && coverage.unread_macros == 0
            && coverage.unresolved.is_empty()
            && coverage.unresolved_behind == 0
    }

    /// Leaves what is left of its findings.
    pub(crate) fn keep(&mut self, left: impl FnMut(Finding) -> Option<Finding>) {
        self.findings = std::mem::take(&mut self.findings).into_iter().filter_map(left).collect();
    }

    /// Whether something in it makes a run fail.
    #[must_use]
    pub fn fails(&self) -> bool {
        let findings = self.findings.iter().map(|finding| finding.level);
        findings.chain(self.notices.iter().map(|notice| notice.level)).any(|level| level == Level::Deny)
    }
}

/// What in the text makes a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallBy {
    /// The call itself.
    Call,
    /// `?` or an operator.
    Operator,
    /// A `for` loop, at each of its steps.
    Loop,
    /// The end of a value: dropping it. The span is the value's.
    End,
}

/// A call in an async context that blocks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// The rule that it breaks.
    pub rule: RuleId,
    /// How it is reported.
    pub level: Level,
    /// How sure the analysis is.
    pub confidence: Confidence,
    /// The place in [`Workspace::packages`](crate::discover::Workspace::packages) of its package.
    pub package: usize,
    /// The place of its target in that package.
    pub target: usize,
    /// Where it stands.
    pub file: FileId,
    /// The callee's name.
    pub span: Span,
    /// The whole call.
    pub call_span: Span,
    /// What makes the call.
    pub by: CallBy,
    /// The async context around it.
    pub context: Context,
    /// What is called, as resolved: `std::fs::read`, `crate::store::Store::load`.
    pub callee: String,
    /// What blocks in the end: the callee itself, or the last step of the chain.
    pub root: String,
    /// The calls that lead from the callee to what blocks; empty when the callee itself blocks.
    pub chain: Vec<Step>,
    /// Why it is no more than likely, where it is.
    pub doubt: Option<String>,
    /// What to use instead, for the runtime in use.
    pub help: String,
    /// The stalls that it explains, where some were observed.
    pub observed: Option<Evidence>,
    /// What can be put in its place as it is, or why nothing can.
    pub fix: Result<Fix, Obstacle>,
    /// The call by the other rules that it breaks, the loudest first. These have none in turn.
    pub also: Vec<Self>,
}

impl Finding {
    /// The finding by those rules that matter, the loudest of them first; [`None`] where none does.
    pub(crate) fn narrowed(mut self, mut matters: impl FnMut(&mut Self) -> bool) -> Option<Self> {
        let also = std::mem::take(&mut self.also);
        let all = std::iter::once(self).chain(also);
        let mut left: Vec<Self> = all.filter_map(|mut one| matters(&mut one).then_some(one)).collect();
        // Of equally loud ones the first was before.
        left.sort_by_key(|one| Reverse(one.level));
        let mut left = left.into_iter();
        let first = left.next()?;
        Some(Self { also: left.collect(), ..first })
    }
}

/// A change that takes a finding away, compiles and means the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What it does, as an order.
    pub title: String,
    /// The changes to the finding's file, which all belong together; sorted, none touches another.
    pub edits: Vec<Edit>,
    /// The name at the start of a path that it replaces; an import of it may be of no more use. It names no trait.
    pub frees: Option<String>,
    /// The name at the start of the paths that it puts in.
    pub names: String,
}

/// A change to a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What is replaced; empty where something is put in.
    pub span: Span,
    /// By what.
    pub text: String,
}

/// Something that is wrong in the sources beside calls: a comment that suppresses nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notice {
    /// The rule that it breaks.
    pub rule: RuleId,
    /// How it is reported.
    pub level: Level,
    /// The place in [`Workspace::packages`](crate::discover::Workspace::packages) of its package.
    pub package: usize,
    /// The place of its target in that package.
    pub target: usize,
    /// Where it stands.
    pub file: FileId,
    /// The place in that file.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What stands at the place.
    pub label: String,
}

/// A call on the way from a helper to what blocks, or the impl that a call of a trait's fn may lead to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    /// The file; [`None`] for a call inside the catalogue's models.
    pub place: Option<(FileId, Span)>,
    /// What is called there.
    pub callee: String,
    /// How it gets there.
    pub kind: StepKind,
}

/// How a step leads on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StepKind {
    /// By a call.
    Call,
    /// From a trait's fn to that of an impl, which nobody writes.
    Impl,
}

/// An async context.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Context {
    /// What makes it one.
    pub kind: ContextKind,
    /// The fn it is or stands in.
    pub name: String,
    /// What a reader should look at: `async fn name`, `async move`; in the finding's file.
    pub span: Span,
}

/// What makes code run inside a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContextKind {
    /// `async fn`.
    AsyncFn,
    /// `async { … }`.
    AsyncBlock,
    /// `async |…| …`.
    AsyncClosure,
    /// A fn that a poll runs, as `Future::poll`.
    Poll,
    /// A sync fn or closure that a framework calls from async code.
    Handler,
    /// A sync closure that is handed to an async fn, which calls it.
    Closure,
}

/// How sure the analysis is of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Some step could go to more than one place, or depends on what only a build knows.
    Likely,
    /// Every step leads to one definition.
    Certain,
}

/// What was seen and what was not.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// Files of selected packages.
    pub files: usize,
    /// Async contexts examined in selected packages.
    pub contexts: usize,
    /// Calls in async contexts.
    pub calls: usize,
    /// Those among them whose definition is not known, by reason.
    pub unresolved: Vec<(String, usize)>,
    /// Macro calls in async code that were not expanded, by reason.
    pub unexpanded: Vec<(String, usize)>,
    /// Macro calls that were not read.
    pub unread_macros: usize,
    /// The other fns of the tree that calls in async code lead to.
    pub fns_behind: usize,
    /// Calls in those whose definition is not known.
    pub unresolved_behind: usize,
}

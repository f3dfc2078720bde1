//! The words of a finding, the same in every format.

use crate::report::{Confidence, Context, ContextKind, Finding};
use crate::rules::{Level, RuleId};

/// The sentence that says what is wrong.
pub(super) fn title(finding: &Finding) -> String {
    let callee = &finding.callee;
    if finding.rule == RuleId::LockAcrossAwait {
        return format!("the guard of `{callee}` is held across an await");
    }
    let blocks = match finding.confidence {
        Confidence::Certain => "blocks",
        Confidence::Likely => "may block",
    };
    if finding.chain.is_empty() {
        format!("`{callee}` {blocks} the executor's thread")
    } else {
        format!("`{callee}` {blocks} the executor's thread through `{}`", finding.root)
    }
}

/// What stands at the callee's name.
pub(super) fn callee_label(finding: &Finding) -> String {
    let summary = finding.rule.summary();
    if finding.chain.is_empty() {
        format!("this call {summary}")
    } else {
        format!("this call in the end {summary}")
    }
}

/// What stands at the async context.
pub(super) fn context_label(context: &Context) -> &'static str {
    match context.kind {
        ContextKind::AsyncFn => "inside this async fn",
        ContextKind::AsyncBlock => "inside this async block",
        ContextKind::AsyncClosure => "inside this async closure",
        ContextKind::Poll => "inside this fn, which runs in a poll",
        ContextKind::Handler => "inside what the framework runs on the executor",
    }
}

/// A step of the chain: the sentence, and what stands at the call.
pub(super) fn step(finding: &Finding, place: usize) -> (String, &'static str) {
    let step = &finding.chain[place];
    let caller = place.checked_sub(1).map_or(&finding.callee, |before| &finding.chain[before].callee);
    let label = if place + 1 == finding.chain.len() { "blocks here" } else { "called from here" };
    (format!("`{caller}` calls `{}`", step.callee), label)
}

/// Why the finding is no more than likely.
pub(super) fn doubt(finding: &Finding) -> Option<String> {
    let certain = finding.confidence == Confidence::Certain;
    finding.doubt.as_ref().filter(|_| !certain).map(|doubt| format!("this is likely, not certain: {doubt}"))
}

/// The level as rustc prints it.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn | Level::Allow => "warning",
    }
}

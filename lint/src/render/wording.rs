//! The words of a finding, the same in every format.

use crate::report::{
    CallBy, Confidence, Context, ContextKind, EvidenceKind, Finding, Obstacle, StepKind, Unexplained,
};
use crate::rules::{Level, RuleId};

/// The sentence that says what is wrong.
pub(super) fn title(finding: &Finding) -> String {
    let callee = &finding.callee;
    if finding.rule == RuleId::LockAcrossAwait {
        return format!("{callee} is held across an await");
    }
    let blocks = match finding.confidence {
        Confidence::Certain => "blocks",
        Confidence::Likely => "may block",
    };
    if blocks_by_itself(finding) {
        format!("`{callee}` {blocks} the executor's thread")
    } else {
        format!("`{callee}` {blocks} the executor's thread through `{}`", finding.root)
    }
}

/// Whether nothing is to be said of what the callee calls. A library's fn may do no more than call what it is given: an iterator's
/// adaptor, a reader's.
fn blocks_by_itself(finding: &Finding) -> bool {
    finding.chain.is_empty() && finding.root == finding.callee
}

/// What stands at the callee's name.
pub(super) fn callee_label(finding: &Finding) -> String {
    if finding.rule == RuleId::LockAcrossAwait {
        return "this is still held there".to_owned();
    }
    let summary = finding.rule.summary();
    let subject = match finding.by {
        CallBy::Call | CallBy::Operator => "this call",
        CallBy::Loop => "each step of the loop over this",
        CallBy::End => "dropping this value",
    };
    if blocks_by_itself(finding) {
        format!("{subject} {summary}")
    } else {
        format!("{subject} in the end {summary}")
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
        ContextKind::Closure => "inside this closure, which an async fn runs",
    }
}

/// A step of the chain: the sentence, and what stands at the call.
pub(super) fn step(finding: &Finding, place: usize) -> (String, &'static str) {
    let step = &finding.chain[place];
    if finding.rule == RuleId::LockAcrossAwait {
        return (format!("it is held at {}", step.callee), "the task waits here");
    }
    let caller = place.checked_sub(1).map_or(&finding.callee, |before| &finding.chain[before].callee);
    let is_last = place + 1 == finding.chain.len();
    match step.kind {
        StepKind::Call => (
            format!("`{caller}` calls `{}`", step.callee),
            if is_last { "blocks here" } else { "called from here" },
        ),
        StepKind::Impl => (format!("`{caller}` may be `{}`", step.callee), "this impl"),
    }
}

/// Why the finding is no more than likely.
pub(super) fn doubt(finding: &Finding) -> Option<String> {
    let certain = finding.confidence == Confidence::Certain;
    finding.doubt.as_ref().filter(|_| !certain).map(|doubt| format!("this is likely, not certain: {doubt}"))
}

/// Why a finding has no fix.
pub(crate) fn obstacle_to_fix(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Feature { package, feature } => {
            format!(
                "{package}'s feature `{feature}` is off; `cargo add {package} --features {feature}` turns it on"
            )
        }
        Obstacle::Runtime => "the package has no async runtime among its dependencies, or several".to_owned(),
        Obstacle::Version { package, since } => {
            format!("`{package}` may be of a version before {since}, whose fns are not known")
        }
        Obstacle::Place => {
            "nothing can be awaited there: in a closure that is not async, a `poll`, a guard of `match`"
                .to_owned()
        }
        Obstacle::Macro => "what a macro makes of its input is not known".to_owned(),
        Obstacle::Held => {
            "something is alive there that must not be kept over an await, such as a lock's guard".to_owned()
        }
        Obstacle::Result => "what could stand there gives something of another type".to_owned(),
        Obstacle::Arguments => "what is taken or borrowed there cannot go to another thread".to_owned(),
        Obstacle::Counterpart => "nothing is known that could stand there".to_owned(),
        Obstacle::Doubt => "it is not certain that it blocks".to_owned(),
    }
}

/// What was observed of it while the program ran.
pub(super) fn observed(finding: &Finding) -> Option<String> {
    let evidence = finding.observed.as_ref()?;
    let stalls =
        if evidence.count == 1 { "1 stall".to_owned() } else { format!("{} stalls", evidence.count) };
    let way = match evidence.by {
        EvidenceKind::Stack => "in this call",
        EvidenceKind::Site => "in this async context, blocked in this way",
    };
    let longest = evidence.longest.as_secs_f64() * 1e3;
    Some(format!("the watchdog saw {stalls} {way}, the longest {longest:.1} ms"))
}

/// What else the call does that blocks.
fn also(finding: &Finding) -> Option<String> {
    let others = finding.also.iter().map(|one| {
        let likely = if one.confidence == Confidence::Likely { "likely " } else { "" };
        format!("{likely}{} through `{}`", one.rule.id(), one.root)
    });
    let others = others.collect::<Vec<_>>().join(", ");
    (!others.is_empty()).then(|| format!("the same call blocks in other ways too: {others}"))
}

/// What is to be said of a finding beside its title: doubt, what else there is, and what was observed.
pub(super) fn notes(finding: &Finding) -> impl Iterator<Item = String> {
    doubt(finding).into_iter().chain(also(finding)).chain(observed(finding))
}

/// Stalls that no finding explains, one sentence each.
pub(super) fn unexplained(stalls: &Unexplained) -> String {
    let count = if stalls.count == 1 { "1 stall".to_owned() } else { format!("{} stalls", stalls.count) };
    let longest = stalls.longest.as_secs_f64() * 1e3;
    let mut text = format!("{count} of {} without a finding, the longest {longest:.1} ms", stalls.site);
    if let Some(cause) = &stalls.cause {
        text += &format!(", {cause}");
    }
    if let Some(frame) = &stalls.frame {
        text += &format!(", in {frame}");
    }
    // What stands in a report file does not steer a terminal.
    text.replace(char::is_control, "\u{fffd}")
}

/// The level as rustc prints it.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn | Level::Allow => "warning",
    }
}

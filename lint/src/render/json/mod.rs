//! Findings as the messages that cargo prints with `--message-format=json`, one a line.

mod diagnostic;
mod target;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use self::diagnostic::Diagnostic;
use self::target::{JsonTarget, manifest_path};
use super::View;

/// A `compiler-message`.
#[derive(Serialize)]
struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: String,
    target: JsonTarget<'a>,
    message: Diagnostic<'a>,
}

/// The last message.
#[derive(Serialize)]
struct BuildFinished {
    reason: &'static str,
    success: bool,
}

/// What was seen, for those who measure it. No message of cargo's: its readers skip reasons that they do not know.
#[derive(Serialize)]
struct Stats<'a> {
    reason: &'static str,
    files: usize,
    contexts: usize,
    calls: usize,
    resolved: usize,
    unresolved: BTreeMap<&'a str, usize>,
    unexpanded: BTreeMap<&'a str, usize>,
    unread_macros: usize,
    fns_behind: usize,
    unresolved_behind: usize,
}

/// Writes what was seen as a line of its own: `blockcheck-stats`.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn json_stats(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    let seen = &view.report.coverage;
    let unresolved = by_reason(&seen.unresolved);
    let resolved = seen.calls.saturating_sub(unresolved.values().sum());
    line(
        out,
        &Stats {
            reason: "blockcheck-stats",
            files: seen.files,
            contexts: seen.contexts,
            calls: seen.calls,
            resolved,
            unresolved,
            unexpanded: by_reason(&seen.unexpanded),
            unread_macros: seen.unread_macros,
            fns_behind: seen.fns_behind,
            unresolved_behind: seen.unresolved_behind,
        },
    )
}

fn by_reason(counts: &[(String, usize)]) -> BTreeMap<&str, usize> {
    counts.iter().map(|(reason, count)| (reason.as_str(), *count)).collect()
}

/// Writes all findings and notices, then `build-finished`.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn json(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    for finding in &view.report.findings {
        line(out, &message(view, finding.package, finding.target, Diagnostic::new(view, finding)))?;
    }
    for notice in &view.report.notices {
        line(out, &message(view, notice.package, notice.target, Diagnostic::of_notice(view, notice)))?;
    }
    line(out, &BuildFinished { reason: "build-finished", success: !view.report.fails() })
}

fn line(out: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, message)?;
    out.write_all(b"\n")
}

fn message<'a>(
    view: View<'a>,
    package: usize,
    target: usize,
    message: Diagnostic<'a>,
) -> CompilerMessage<'a> {
    let package = &view.workspace.packages[package];
    let target = &package.targets[target];
    CompilerMessage {
        reason: "compiler-message",
        package_id: &package.id,
        manifest_path: manifest_path(package, target),
        target: JsonTarget::new(target),
        message,
    }
}

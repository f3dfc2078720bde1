//! Findings as the messages that cargo prints with `--message-format=json`, one a line.

mod diagnostic;
mod target;

use std::io::{self, Write};

use serde::Serialize;

use self::diagnostic::Diagnostic;
use self::target::{JsonTarget, manifest_path};
use super::View;
use crate::report::Finding;
use crate::rules::Level;

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

/// Writes all findings, then `build-finished`.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn json(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    for finding in &view.report.findings {
        line(out, &message(view, finding))?;
    }
    let success = view.report.findings.iter().all(|finding| finding.level != Level::Deny);
    line(out, &BuildFinished { reason: "build-finished", success })
}

fn line(out: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, message)?;
    out.write_all(b"\n")
}

fn message<'a>(view: View<'a>, finding: &'a Finding) -> CompilerMessage<'a> {
    let package = &view.workspace.packages[finding.package];
    let target = &package.targets[finding.target];
    CompilerMessage {
        reason: "compiler-message",
        package_id: &package.id,
        manifest_path: manifest_path(package, target),
        target: JsonTarget::new(target),
        message: Diagnostic::new(view, finding),
    }
}

//! Findings in one line each.

use std::io::{self, Write};

use super::{View, wording};

/// Writes `path:line:column: error[rule]: what is wrong` for each finding.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn short(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    for finding in &view.report.findings {
        let place = view.shown_place(finding.file, finding.span);
        let level = wording::level(finding.level);
        let observed = wording::observed(finding).map(|seen| format!("; {seen}")).unwrap_or_default();
        writeln!(out, "{place}: {level}[{}]: {}{observed}", finding.rule.id(), wording::title(finding))?;
    }
    for notice in &view.report.notices {
        let place = view.shown_place(notice.file, notice.span);
        let level = wording::level(notice.level);
        writeln!(out, "{place}: {level}[{}]: {}: {}", notice.rule.id(), notice.message, notice.label)?;
    }
    Ok(())
}

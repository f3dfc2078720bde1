//! Findings as workflow commands of GitHub Actions.

use std::io::{self, Write};

use super::{View, wording};
use crate::facts::Span;
use crate::read::FileId;
use crate::report::Lines;
use crate::rules::{Level, RuleId};

/// Writes `::error file=…,line=…::…` for each finding.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn github(view: View<'_>, out: &mut impl Write) -> io::Result<()> {
    for finding in &view.report.findings {
        let parts = [wording::title(finding)]
            .into_iter()
            .chain(wording::notes(finding))
            .chain([finding.help.clone()]);
        let message = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
        line(view, (finding.file, finding.span), finding.level, finding.rule, &message, out)?;
    }
    for notice in &view.report.notices {
        let message = format!("{}: {}", notice.message, notice.label);
        line(view, (notice.file, notice.span), notice.level, notice.rule, &message, out)?;
    }
    Ok(())
}

fn line(
    view: View<'_>,
    (file, span): (FileId, Span),
    level: Level,
    rule: RuleId,
    message: &str,
    out: &mut impl Write,
) -> io::Result<()> {
    let file = view.file(file);
    let lines = Lines::new(&file.text);
    let (start, column) = lines.place(span.lo as usize);
    let (end, end_column) = lines.place(span.hi as usize);
    let path = property(&view.shown_path(&file.path).replace('\\', "/"));
    let level = wording::level(level);
    let title = format!("blockcheck {}", rule.id());
    let message = escape(message);
    writeln!(
        out,
        "::{level} file={path},line={start},endLine={end},col={column},endColumn={end_column},title={title}::{message}"
    )
}

/// What may not stand in a message as it is.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What may not stand in a property as it is.
fn property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}

//! The formats.

use std::io::{self, Write};

use clap::ValueEnum;

use super::{Style, View, github, html, json, sarif, short, text};

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// As rustc does, with source lines
    Human,
    /// One line each
    Short,
    /// One JSON object a line, as cargo's messages
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions, shown beside the code
    Github,
    /// One page for a browser
    Html,
}

/// Writes findings and notices in a format; colours are for people only.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn findings(view: View<'_>, format: MessageFormat, style: Style, out: &mut impl Write) -> io::Result<()> {
    match format {
        MessageFormat::Human => text(view, style, out),
        MessageFormat::Short => short(view, out),
        MessageFormat::Json => json(view, out),
        MessageFormat::Sarif => sarif(view, out),
        MessageFormat::Github => github(view, out),
        MessageFormat::Html => html(view, out),
    }
}

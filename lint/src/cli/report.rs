//! `cargo blockcheck report`.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anstream::AutoStream;
use anyhow::Context as _;

use super::args::Color;
use super::exit::Exit;
use super::run::{choice_of, still_open, style_of_stdout};
use crate::observed::{self, Summary};
use crate::output;
use crate::render;

/// A report file that is to be shown.
#[derive(Debug, PartialEq, Eq)]
pub struct Viewing {
    /// The file that the watchdog wrote.
    pub file: PathBuf,
    /// The page that is written besides.
    pub html: Option<PathBuf>,
    /// When colours are used.
    pub color: Color,
}

/// Prints the summary of a report file, and writes the page if one is asked for.
pub(super) fn report(viewing: &Viewing) -> anyhow::Result<Exit> {
    let observed = observed::read(&viewing.file)?;
    let summary = Summary::of(&observed.stalls);
    if let Some(path) = &viewing.html {
        output::write_file(path, |mut out| render::stalls_page(&observed, &summary, &mut out))
            .with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    let style = style_of_stdout(viewing.color);
    let mut stdout = AutoStream::new(io::stdout().lock(), choice_of(style));
    still_open(stdout.write_all(render::stalls_text(&observed, &summary, style).as_bytes()))?;
    for problem in &observed.problems {
        let file = viewing.file.display();
        still_open(writeln!(io::stderr(), "warning: {file}: {problem}"))?;
    }
    Ok(Exit::Clean)
}

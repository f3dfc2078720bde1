//! From a command line to an exit status.

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};

use anstream::{AutoStream, ColorChoice};

use super::args::{Args, Color, MessageFormat};
use super::exit::Exit;
use super::explain::explain;
use super::request::{Analysis, Request};
use super::timings::Timings;
use crate::render::{self, Style, View};
use crate::{Checked, check};

/// Does what a command line asks for, the program's name first.
pub fn run(words: impl IntoIterator<Item = OsString>) -> Exit {
    let args = match Args::parse(words) {
        Ok(args) => args,
        Err(answer) => {
            // Nothing is left to do if even this cannot be printed.
            let _ = answer.print();
            return if answer.use_stderr() { Exit::CouldNotRun } else { Exit::Clean };
        }
    };
    let color = args.color;
    match act(args) {
        Ok(exit) => exit,
        Err(error) => {
            let mut stderr = AutoStream::new(io::stderr(), choice(color, AutoStream::choice(&io::stderr())));
            let _ = writeln!(stderr, "\u{1b}[1;31merror\u{1b}[0m: {error:#}");
            Exit::CouldNotRun
        }
    }
}

fn act(args: Args) -> anyhow::Result<Exit> {
    let current_dir = std::env::current_dir()
        .map_err(|cause| anyhow::anyhow!("cannot tell the current folder: {cause}; was it removed?"))?;
    match Request::new(args, current_dir)? {
        Request::Explain(selector) => {
            let mut stdout = io::stdout().lock();
            still_open(explain(selector, &mut stdout))?;
            Ok(Exit::Clean)
        }
        Request::Analyse(analysis) => analyse(&analysis),
    }
}

fn analyse(analysis: &Analysis) -> anyhow::Result<Exit> {
    let mut timings = Timings::start();
    let checked = check(&analysis.discover, &analysis.options, &mut |stage| timings.end(stage))?;
    let view = checked.view();
    still_open(print_findings(view, analysis))?;
    timings.end("render");
    let mut stderr = io::stderr().lock();
    if analysis.extent.summary {
        let said = render::problems(view) + &render::summary(view, analysis.extent.stats);
        still_open(stderr.write_all(said.as_bytes()))?;
    }
    if analysis.extent.timings {
        still_open(timings.write(&mut stderr))?;
    }
    Ok(exit(&checked, analysis.exit_zero))
}

fn print_findings(view: View<'_>, analysis: &Analysis) -> io::Result<()> {
    if !analysis.extent.findings {
        return Ok(());
    }
    let coloured = choice(analysis.color, AutoStream::choice(&io::stdout())) != ColorChoice::Never;
    let style = if coloured { Style::Coloured } else { Style::Plain };
    let mut out = BufWriter::new(AutoStream::new(io::stdout().lock(), choice_of(style)));
    match analysis.format {
        MessageFormat::Human => render::text(view, style, &mut out)?,
        MessageFormat::Short => render::short(view, &mut out)?,
        MessageFormat::Json => render::json(view, &mut out)?,
    }
    out.flush()
}

fn exit(checked: &Checked, exit_zero: bool) -> Exit {
    if checked.report.fails() && !exit_zero { Exit::Findings } else { Exit::Clean }
}

/// A reader that went away has read what it wanted.
fn still_open(written: io::Result<()>) -> io::Result<()> {
    written.or_else(|error| if error.kind() == ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// What the flag says, or else cargo's setting, or else what the stream and the rest of the environment say.
fn choice(color: Color, found: ColorChoice) -> ColorChoice {
    let of_cargo = || match std::env::var("CARGO_TERM_COLOR").as_deref() {
        Ok("always") => ColorChoice::Always,
        Ok("never") => ColorChoice::Never,
        _ => found,
    };
    match color {
        Color::Auto => of_cargo(),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
}

fn choice_of(style: Style) -> ColorChoice {
    match style {
        Style::Plain => ColorChoice::Never,
        Style::Coloured => ColorChoice::Always,
    }
}

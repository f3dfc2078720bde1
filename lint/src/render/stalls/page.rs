//! The page for a browser, which needs nothing else.

use std::cmp::Reverse;
use std::io::{self, Write};

use super::{flame, table, text, timeline, words};
use crate::observed::{Observed, Stall, Summary};
use crate::render::markup::escape;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// How many stalls are shown one by one: the longest. A browser copes with that many.
const SHOWN: usize = 5_000;

/// Writes the page: a timeline of the stalls of each thread, a flame graph of stalled time, and tables that sort.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn stalls_page(observed: &Observed, summary: &Summary, out: &mut impl Write) -> io::Result<()> {
    let mut shown: Vec<usize> = (0..observed.stalls.len()).collect();
    shown.sort_by_key(|&place| Reverse(observed.stalls[place].elapsed));
    shown.truncate(SHOWN);
    let colours = timeline::colours(observed, summary);
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
    writeln!(
        out,
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>blockcheck: stalls</title>"
    )?;
    writeln!(out, "<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Stalls</h1>")?;
    writeln!(out, "<p class=\"headline\">{}</p>", escape(text::headline(summary).trim_end()))?;
    for problem in &observed.problems {
        writeln!(out, "<p class=\"problem\">{}</p>", escape(&words::visible(problem)))?;
    }
    if !shown.is_empty() {
        writeln!(out, "<h2>Timeline <button type=\"button\" data-zoom=\"0.5\">−</button>")?;
        writeln!(out, "<button type=\"button\" data-zoom=\"2\">+</button></h2>")?;
        write!(out, "{}", timeline::timeline(observed, summary, &shown, &colours))?;
        writeln!(out, "<h2>Stalled time</h2>\n{}", flame::flame_graph(&observed.stalls)?)?;
        writeln!(out, "<h2>By site</h2>\n{}", table::groups(observed, &summary.sites, "site", words::site))?;
        writeln!(
            out,
            "<h2>By cause</h2>\n{}",
            table::groups(observed, &summary.causes, "cause", words::cause)
        )?;
        if !summary.stacks.is_empty() {
            let stacks =
                table::groups(observed, &summary.stacks, "stack, from the blocking call outwards", stack);
            writeln!(out, "<h2>By stack</h2>\n{stacks}")?;
        }
        writeln!(out, "<h2>All stalls</h2>")?;
        if shown.len() < observed.stalls.len() {
            writeln!(out, "<p>The longest {} of {}.</p>", shown.len(), observed.stalls.len())?;
        }
        writeln!(
            out,
            "<p><input type=\"search\" placeholder=\"show rows with …\" aria-label=\"Show rows with\"></p>"
        )?;
        write!(out, "{}", table::stalls(observed, &shown, &colours))?;
    }
    writeln!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

fn stack(stall: &Stall) -> String {
    stall.stack.iter().map(words::frame).collect::<Vec<_>>().join(" ← ")
}

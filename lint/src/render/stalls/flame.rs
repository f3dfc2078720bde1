//! The flame graph of stalled time.

use std::io;

use inferno::flamegraph::{self, Options, TextTruncateDirection};

use super::words;
use crate::observed::Stall;
use crate::render::markup::escape;

/// A frame that holds the graph: an element of its own keeps the graph's script and names from the page's. Nothing, if
/// there is no stall.
pub(super) fn flame_graph(stalls: &[Stall]) -> io::Result<String> {
    let lines: Vec<String> = stalls.iter().filter_map(line).collect();
    if lines.is_empty() {
        return Ok(String::new());
    }
    let mut options = Options::default();
    options.title = String::new();
    options.count_name = "µs".to_owned();
    // The same name has the same colour in every run.
    options.hash = true;
    options.text_truncate_direction = TextTruncateDirection::Right;
    let mut svg = Vec::new();
    flamegraph::from_lines(&mut options, lines.iter().map(String::as_str), &mut svg)
        .map_err(io::Error::other)?;
    let svg = String::from_utf8_lossy(&svg);
    let svg = svg.find("<svg").map_or("", |start| &svg[start..]);
    let height = attribute(svg, "height").unwrap_or("400");
    Ok(format!(
        "<iframe class=\"flame\" sandbox=\"allow-scripts\" title=\"Flame graph\" height=\"{height}\" \
         srcdoc=\"{}\"></iframe>",
        escape(&format!(
            "<!doctype html><meta charset=utf-8><style>body{{margin:0}}body>svg{{display:block;width:100%}}</style>{svg}"
        ))
    ))
}

/// A stall as a folded stack with its time in microseconds: thread, site, frames inwards, cause.
fn line(stall: &Stall) -> Option<String> {
    let microseconds = u64::try_from(stall.elapsed.as_micros()).unwrap_or(u64::MAX);
    let mut parts = vec![words::visible(&stall.thread), words::site(stall)];
    parts.extend(stall.stack.iter().rev().map(words::frame));
    parts.push(words::cause(stall));
    let folded: Vec<String> = parts.iter().map(|part| part.replace(';', ",")).collect();
    // A line that begins so is a comment there, whatever the thread's name is: a word joiner shows as nothing.
    let guard = if folded[0].trim_start().starts_with('#') { "\u{2060}" } else { "" };
    (0 < microseconds).then(|| format!("{guard}{} {microseconds}", folded.join(";")))
}

/// The value of the first attribute of a name.
fn attribute<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

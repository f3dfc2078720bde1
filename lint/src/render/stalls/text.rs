//! The summary for a terminal.

use std::fmt::Write as _;

use super::words;
use crate::observed::{Group, Observed, Stall, Summary, Times};
use crate::render::Style;

/// How many groups of a kind are shown.
const GROUPS: usize = 20;

/// How many frames of a stack are shown.
const FRAMES: usize = 12;

/// What is said of each group.
const COLUMNS: [&str; 6] = ["count", "total", "p50", "p90", "p99", "max"];

/// Stalls by site, by cause and by stack, with counts and percentiles.
#[must_use]
pub fn stalls_text(observed: &Observed, summary: &Summary, style: Style) -> String {
    let mut text = headline(summary);
    let mut section = |title: &str, groups: &[Group], lines: fn(&Group, &[Stall]) -> Vec<String>| {
        if groups.is_empty() {
            return;
        }
        let title = match style {
            Style::Plain => title.to_owned(),
            Style::Coloured => format!("\u{1b}[1m{title}\u{1b}[0m"),
        };
        let columns = COLUMNS.map(|name| format!("{name:>10}")).concat();
        // Writing to a String does not fail.
        let _ = writeln!(text, "\n{title}\n{columns}");
        for group in groups.iter().take(GROUPS) {
            row(&mut text, group.times, &lines(group, &observed.stalls));
        }
        if GROUPS < groups.len() {
            let _ = writeln!(text, "and {} more", groups.len() - GROUPS);
        }
    };
    section("by site", &summary.sites, |group, stalls| vec![words::site(&stalls[group.longest])]);
    section("by cause", &summary.causes, |group, stalls| vec![words::cause(&stalls[group.longest])]);
    section("by stack", &summary.stacks, stack);
    text
}

/// What all stalls together are.
pub(super) fn headline(summary: &Summary) -> String {
    if summary.all.count == 0 {
        return "no stalls\n".to_owned();
    }
    let mut text = format!(
        "{} of {} on {} of {}: {} in all\nfrom {} to {} UTC\n",
        words::count(summary.all.count, "stall", "stalls"),
        words::count(summary.sites.len(), "site", "sites"),
        words::count(summary.threads, "thread", "threads"),
        words::count(summary.processes, "process", "processes"),
        words::time(summary.all.total),
        words::moment(summary.period.0),
        words::moment(summary.period.1),
    );
    if 0 < summary.open {
        let _ = writeln!(text, "{} not over when last told", words::count(summary.open, "was", "were"));
    }
    if 0 < summary.blind {
        let are = words::count(summary.blind, "is", "are");
        let _ = writeln!(text, "{are} mostly time in which the watchdog itself was not run");
    }
    text
}

fn row(text: &mut String, times: Times, lines: &[String]) {
    let figures = [times.total, times.p50, times.p90, times.p99, times.max]
        .map(|time| format!("{:>10}", words::time(time)));
    let (first, rest) =
        lines.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
    let _ = writeln!(text, "{:>10}{}  {first}", times.count, figures.concat());
    for line in rest {
        let _ = writeln!(text, "{:62}{line}", "");
    }
}

/// The frames from the blocking call outwards.
fn stack(group: &Group, stalls: &[Stall]) -> Vec<String> {
    let frames = &stalls[group.longest].stack;
    let mut lines: Vec<String> = frames.iter().take(FRAMES).map(words::frame).collect();
    for line in lines.iter_mut().skip(1) {
        line.insert_str(0, "in ");
    }
    if FRAMES < frames.len() {
        lines.push(format!("and {} more", words::count(frames.len() - FRAMES, "frame", "frames")));
    }
    lines
}

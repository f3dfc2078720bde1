//! Tables that sort.

use std::fmt::Write as _;

use super::words;
use crate::observed::{Group, Observed, Stall};
use crate::render::markup::escape;

/// The stalls at `shown`, one a row.
pub(super) fn stalls(observed: &Observed, shown: &[usize], colours: &[usize]) -> String {
    let mut text = head("stalls", &["began (UTC)", "took", "thresholds", "site", "cause", "thread", "where"]);
    for &place in shown {
        let stall = &observed.stalls[place];
        let _ = writeln!(
            text,
            "<tr id=\"s{place}\">{}{}{}<td>{}{}</td><td><i class=\"c{}\"></i>{}</td><td>{}</td><td>{}</td></tr>",
            figure(stall.begin, &words::moment(stall.begin)),
            figure(stall.elapsed.as_secs_f64(), &words::time(stall.elapsed)),
            figure(stall.multiple(), &multiple(stall)),
            escape(&words::site(stall)),
            notes(stall),
            colours[place],
            escape(&words::cause(stall)),
            escape(&words::thread(stall)),
            stack(stall),
        );
    }
    text + "</tbody></table>\n"
}

/// Groups of stalls, one a row.
pub(super) fn groups(
    observed: &Observed,
    groups: &[Group],
    name: &str,
    word: fn(&Stall) -> String,
) -> String {
    let mut text = head("groups", &["count", "total", "p50", "p90", "p99", "max", name]);
    for group in groups {
        let times = group.times;
        text.push_str("<tr>");
        text.push_str(&figure(times.count as f64, &times.count.to_string()));
        for time in [times.total, times.p50, times.p90, times.p99, times.max] {
            text.push_str(&figure(time.as_secs_f64(), &words::time(time)));
        }
        let _ = writeln!(text, "<td>{}</td></tr>", escape(&word(&observed.stalls[group.longest])));
    }
    text + "</tbody></table>\n"
}

fn head(class: &str, columns: &[&str]) -> String {
    let columns: String =
        columns.iter().map(|name| format!("<th><button type=\"button\">{name}</button></th>")).collect();
    format!("<table class=\"sorts {class}\"><thead><tr>{columns}</tr></thead><tbody>\n")
}

/// A cell that sorts by a number.
fn figure(value: f64, shown: &str) -> String {
    format!("<td data-v=\"{value}\">{}</td>", escape(shown))
}

fn multiple(stall: &Stall) -> String {
    if stall.threshold.is_zero() { String::new() } else { format!("{:.1} ×", stall.multiple()) }
}

/// What is special about a stall.
fn notes(stall: &Stall) -> String {
    let notes = [
        (stall.is_drop, "drop"),
        (!stall.ended, "not over when last told"),
        (stall.elapsed < 2 * stall.blind, "the watchdog itself was mostly not run"),
    ];
    let mut text: String =
        notes.iter().filter(|(holds, _)| *holds).map(|(_, note)| format!(" <small>{note}</small>")).collect();
    if !stall.breakdown.is_empty() {
        let shares = stall.breakdown.iter().map(|share| {
            let time = words::time(std::time::Duration::from_nanos(share.ns));
            format!("<li>{}: {time}</li>", escape(&words::visible(&share.name)))
        });
        let _ = write!(
            text,
            "<details><summary>adds up</summary><ul>{}</ul></details>",
            shares.collect::<String>()
        );
    }
    text
}

/// The innermost frame of the user's code, with the whole stack folded below it.
fn stack(stall: &Stall) -> String {
    let Some(innermost) = stall.user_frame().or_else(|| stall.stack.first()) else { return String::new() };
    let frames = stall.stack.iter().map(|frame| {
        let class = if frame.user { " class=\"user\"" } else { "" };
        format!("<li{class}>{}</li>", escape(&words::frame(frame)))
    });
    format!(
        "<details><summary>{}</summary><ol>{}</ol></details>",
        escape(&words::frame(innermost)),
        frames.collect::<String>()
    )
}

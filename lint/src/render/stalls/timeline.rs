//! Stalls over time, a lane for each thread.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::words;
use crate::observed::{Observed, Summary};
use crate::render::markup::escape;

/// How many threads are shown: those that were kept for longest.
const LANES: usize = 100;

/// How many causes have a colour of their own.
pub(super) const COLOURS: usize = 8;

/// The class of each stall's colour, by cause.
pub(super) fn colours(observed: &Observed, summary: &Summary) -> Vec<usize> {
    let mut colours = vec![COLOURS; observed.stalls.len()];
    for (number, cause) in summary.causes.iter().enumerate() {
        for &place in &cause.stalls {
            colours[place] = number.min(COLOURS);
        }
    }
    colours
}

/// The lanes, with the stalls at `shown`, which lead to their rows in the table.
pub(super) fn timeline(observed: &Observed, summary: &Summary, shown: &[usize], colours: &[usize]) -> String {
    let (begin, end) = summary.period;
    let length = (end - begin).max(1e-6);
    let share = |seconds: f64| (seconds / length * 100.0).clamp(0.0, 100.0);
    let mut lanes: BTreeMap<_, (f64, String)> = BTreeMap::new();
    for &place in shown {
        let stall = &observed.stalls[place];
        let (kept, bars) = lanes.entry((stall.process, words::thread(stall))).or_default();
        *kept += stall.elapsed.as_secs_f64();
        let title = format!(
            "{}, {}: {}, {}",
            words::moment(stall.begin),
            words::time(stall.elapsed),
            words::site(stall),
            words::cause(stall)
        );
        // Writing to a String does not fail.
        let _ = write!(
            bars,
            "<a class=\"c{}\" href=\"#s{place}\" title=\"{}\" style=\"left:{:.4}%;width:{:.4}%\"></a>",
            colours[place],
            escape(&title),
            share(stall.begin - begin),
            share(stall.elapsed.as_secs_f64()),
        );
    }
    let mut lanes: Vec<_> = lanes.into_iter().collect();
    lanes.sort_by(|(_, (one, _)), (_, (other, _))| other.total_cmp(one));
    let left_out = lanes.len().saturating_sub(LANES);
    let several = 1 < summary.processes;
    let mut text = String::from("<div class=\"timeline\"><div class=\"names\"><div class=\"axis\"></div>\n");
    for ((process, thread), _) in lanes.iter().take(LANES) {
        let process = if several { format!("{process} ") } else { String::new() };
        let _ = writeln!(text, "<div title=\"{0}\">{0}</div>", escape(&format!("{process}{thread}")));
    }
    let _ = writeln!(text, "</div><div class=\"view\"><div class=\"lanes\">{}", axis(begin, length));
    for (_, (_, bars)) in lanes.iter().take(LANES) {
        let _ = writeln!(text, "<div class=\"lane\">{bars}</div>");
    }
    text.push_str("</div></div></div>\n");
    if 0 < left_out {
        let _ = writeln!(text, "<p>{} not shown</p>", words::count(left_out, "thread", "threads"));
    }
    text + &legend(observed, summary)
}

/// Times since the beginning.
fn axis(begin: f64, length: f64) -> String {
    let mark = |quarter: u32| {
        let seconds = length * f64::from(quarter) / 4.0;
        let label = words::time(std::time::Duration::from_secs_f64(seconds));
        let title = words::moment(begin + seconds);
        format!("<span style=\"left:{}%\" title=\"{title}\">{label}</span>", quarter * 25)
    };
    let marks: String = (0..4).map(mark).collect();
    format!("<div class=\"axis\">{marks}</div>\n")
}

/// Which colour is which cause.
fn legend(observed: &Observed, summary: &Summary) -> String {
    let mut text = String::from("<p class=\"legend\">");
    for (number, cause) in summary.causes.iter().take(COLOURS).enumerate() {
        let name = escape(&words::cause(&observed.stalls[cause.longest]));
        let _ = write!(text, "<span><i class=\"c{number}\"></i>{name}</span> ");
    }
    if COLOURS < summary.causes.len() {
        let _ = write!(text, "<span><i class=\"c{COLOURS}\"></i>other causes</span>");
    }
    text + "</p>\n"
}

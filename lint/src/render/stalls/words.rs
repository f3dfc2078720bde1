//! The words that the summary and the page share.

use std::time::{Duration, SystemTime};

use crate::observed::{Frame, Stall};

/// The last second of the year 9999: a later one is a clock's mistake and has no date.
const LAST: f64 = 253_402_300_799.0;

/// A time in three digits or so; more is noise.
pub(super) fn time(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1e-3 {
        format!("{:.0} µs", seconds * 1e6)
    } else if seconds < 1e-2 {
        format!("{:.1} ms", seconds * 1e3)
    } else if seconds < 1.0 {
        format!("{:.0} ms", seconds * 1e3)
    } else if seconds < 100.0 {
        format!("{seconds:.2} s")
    } else {
        format!("{seconds:.0} s")
    }
}

/// A moment, given in seconds since 1970, in UTC and to milliseconds.
pub(super) fn moment(seconds: f64) -> String {
    let since = Duration::from_millis((seconds.clamp(0.0, LAST) * 1e3).round() as u64);
    humantime::format_rfc3339_millis(SystemTime::UNIX_EPOCH + since)
        .to_string()
        .replace('T', " ")
        .replace('Z', "")
}

/// The site of a stall: `app::load (src/main.rs:3)`.
pub(super) fn site(stall: &Stall) -> String {
    let name = visible(&stall.site);
    if stall.file.is_empty() { name } else { format!("{name} ({}:{})", visible(&stall.file), stall.line) }
}

/// What the thread did.
pub(super) fn cause(stall: &Stall) -> String {
    stall.cause.as_deref().map_or_else(|| "cause not told".to_owned(), visible)
}

/// A frame: `app::load (src/main.rs:4)`.
pub(super) fn frame(frame: &Frame) -> String {
    let function = visible(&frame.function);
    match (&frame.file, frame.line) {
        (Some(file), Some(line)) => format!("{function} ({}:{line})", visible(file)),
        (Some(file), None) => format!("{function} ({})", visible(file)),
        _ => function,
    }
}

/// A thread by its name and the system's id of it.
pub(super) fn thread(stall: &Stall) -> String {
    let name = visible(&stall.thread);
    let name = if name.is_empty() { "unnamed".to_owned() } else { name };
    stall.tid.map_or_else(|| name.clone(), |tid| format!("{name} {tid}"))
}

/// A text without what steers a terminal: a report file can come from anywhere.
pub(super) fn visible(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

/// `1 stall`, `2 stalls`.
pub(super) fn count(number: usize, thing: &str, things: &str) -> String {
    format!("{number} {}", if number == 1 { thing } else { things })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_moments_are_short() {
        let shown =
            [900, 4_321_000, 301_234_567, 2_345_678_901, u64::MAX].map(|ns| time(Duration::from_nanos(ns)));
        assert_eq!(shown, ["1 µs", "4.3 ms", "301 ms", "2.35 s", "18446744074 s"]);
        assert_eq!(moment(1.5), "1970-01-01 00:00:01.500");
        assert_eq!(moment(f64::MAX), "9999-12-31 23:59:59.000");
    }

    #[test]
    fn nothing_in_a_file_steers_a_terminal() {
        assert_eq!(visible("a\u{1b}[2Jb\n"), "a\u{fffd}[2Jb\u{fffd}");
    }
}

//! From lines, of which a stall has several, to stalls.

use std::collections::HashMap;
use std::time::Duration;

use super::line::Line;
use super::stall::Stall;

/// Seconds since 1970 that a clock can tell: up to the year 9999.
const TIMES: std::ops::RangeInclusive<f64> = 0.0..=253_402_300_799.0;

/// The stalls so far.
#[derive(Default)]
pub(super) struct Joined {
    stalls: Vec<Stall>,
    /// Where the last stall of a number is, with how often its threshold was reached when it was last told. Processes
    /// count from one, and in containers often have the same id, so a number can come again in one file.
    last: HashMap<(u64, u64), (usize, u64)>,
}

impl Joined {
    pub(super) fn add(&mut self, line: Line) {
        let key = (line.process, line.stall);
        let known = self.last.get(&key).copied();
        let known = known.filter(|&(place, multiple)| continues(&self.stalls[place], multiple, &line));
        let place = known.map_or(self.stalls.len(), |(place, _)| place);
        self.last.insert(key, (place, line.multiple));
        if known.is_some() {
            update(&mut self.stalls[place], line);
        } else {
            self.stalls.push(stall(line));
        }
    }

    pub(super) fn finish(self) -> Vec<Stall> {
        self.stalls
    }
}

/// Whether a line tells more of a stall, and not of another with its number.
fn continues(stall: &Stall, multiple: u64, line: &Line) -> bool {
    let same = stall.site == line.name && stall.thread == line.thread && stall.tid == line.tid;
    let elapsed = Duration::from_nanos(line.elapsed_ns);
    let later = if stall.ended {
        elapsed == stall.elapsed
    } else {
        stall.elapsed <= elapsed && (is_end(line) || multiple <= line.multiple)
    };
    same && later
}

fn is_end(line: &Line) -> bool {
    line.stage == "ended"
}

fn update(stall: &mut Stall, line: Line) {
    let former = std::mem::replace(stall, self::stall(line));
    // The first line is nearest to the beginning.
    stall.begin = former.begin;
    stall.live |= former.live;
    stall.ended |= former.ended;
    stall.cause = stall.cause.take().or(former.cause);
    if stall.stack.is_empty() {
        stall.stack = former.stack;
    }
    if stall.breakdown.is_empty() {
        stall.breakdown = former.breakdown;
    }
}

fn stall(line: Line) -> Stall {
    let elapsed = Duration::from_nanos(line.elapsed_ns);
    let before = elapsed + Duration::from_nanos(line.not_run_ns);
    let ended = is_end(&line);
    Stall {
        begin: (line.time - before.as_secs_f64()).clamp(*TIMES.start(), *TIMES.end()),
        elapsed,
        threshold: Duration::from_nanos(line.threshold_ns),
        blind: Duration::from_nanos(line.blind_ns),
        ended,
        live: line.live || !ended,
        is_drop: line.kind == "drop",
        site: line.name,
        file: line.file,
        line: line.line,
        module: line.module,
        process: line.process,
        thread: line.thread,
        tid: line.tid,
        cause: line.cause,
        breakdown: line.breakdown,
        stack: line.stack,
    }
}

//! Stalls as `tracing` events, sent to the subscriber and under the span that the future was made in.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tracing::{Level, dispatcher};

use super::Report;
use super::limit::{Limit, Pass};
use crate::cause::Cause;
use crate::config::Alerts;
use crate::one_line::OneLine;
use crate::registry::Counter;
use crate::stack::{Frame, Stack};
use crate::stall::{Stage, Stall, StallKind, rounded};

/// See the file's head.
#[derive(Debug)]
pub(crate) struct TracingSink {
    error_at: u32,
    limit: Limit,
    suppressed: Arc<Counter>,
}

impl TracingSink {
    pub(crate) fn new(alerts: &Alerts, suppressed: Arc<Counter>) -> Self {
        Self { error_at: alerts.error_at, limit: Limit::new(alerts, Instant::now()), suppressed }
    }

    pub(crate) fn tell(&mut self, report: &Report) {
        let stall = &report.stall;
        let ended = stall.stage == Stage::Ended;
        let group = (std::ptr::from_ref(stall.site).addr(), stall.stack().map_or(0, kind_of));
        let Some(pass) = self.limit.admit(stall.id, group, ended, Instant::now()) else {
            if ended {
                self.suppressed.add(1);
            }
            return;
        };
        let level = if stall.multiple() < f64::from(self.error_at) { Level::WARN } else { Level::ERROR };
        match &report.context.dispatch {
            Some(dispatch) => dispatcher::with_default(dispatch, || emit(report, pass, level)),
            None => emit(report, pass, level),
        }
    }
}

impl Drop for TracingSink {
    /// What was held back is said at the latest when the watchdog stops.
    fn drop(&mut self) {
        let untold = self.limit.untold();
        if 0 < untold {
            tracing::info!(target: "blockcheck", suppressed = untold, "more stalls were found than told");
        }
    }
}

/// A number that is the same for stacks of stalls that a reader takes for equal: the application comes to them by the same line,
/// and blocks in the same fn. In between, and where a loop computes, one sample differs from the next. Never 0.
fn kind_of(stack: &Stack) -> u64 {
    let outermost = stack.frames().filter(|frame| frame.is_user()).last().or_else(|| stack.frames().last());
    let entry = outermost.map(|frame| (frame.function(), frame.file(), frame.line(), frame.offset()));
    // Where lines are known, code of one has several places.
    let entry =
        entry.map(|(function, file, line, offset)| (function, file, line, line.map_or(offset, |_| 0)));
    let mut hasher = DefaultHasher::new();
    (entry, stack.innermost_user().map(Frame::function)).hash(&mut hasher);
    hasher.finish().max(1)
}

/// The fields are documented in the crate's head, and stable. One call site a level, since a level is part of
/// a call site.
fn emit(report: &Report, pass: Pass, level: Level) {
    macro_rules! event {
        ($level:expr) => {{
            let stall = &*report.stall;
            let fields = Fields::of(stall);
            tracing::event!(
                target: "blockcheck",
                parent: report.context.parent.id(),
                $level,
                name = stall.site.name(),
                file = stall.site.file(),
                line = stall.site.line(),
                elapsed = ?rounded(stall.elapsed),
                threshold = ?stall.threshold,
                thread = stall.thread_name(),
                task = stall.task_id(),
                stall = stall.id,
                stage = fields.stage,
                multiple = fields.multiple,
                elapsed_ms = in_milliseconds(stall.elapsed),
                first_poll = stall.first_poll.then_some(true),
                drop = fields.drop,
                blind_ms = fields.blind_ms,
                not_run_ms = fields.not_run_ms,
                cause = fields.cause.as_ref().map(tracing::field::display),
                causes = fields.causes,
                at_fn = fields.at.and_then(Frame::function),
                at_file = fields.at.and_then(Frame::file),
                at_line = fields.at.and_then(Frame::line),
                stack = stall.stack().map(tracing::field::display),
                breakdown = fields.breakdown,
                similar = some(pass.similar),
                suppressed = some(pass.suppressed),
                "{}",
                fields.message
            );
        }};
    }
    if level == Level::ERROR { event!(Level::ERROR) } else { event!(Level::WARN) }
}

/// What takes some making.
struct Fields<'a> {
    message: &'static str,
    at: Option<&'a Frame>,
    cause: Option<Cause>,
    causes: Option<String>,
    stage: &'static str,
    multiple: Option<u64>,
    drop: Option<bool>,
    blind_ms: Option<f64>,
    not_run_ms: Option<f64>,
    breakdown: Option<String>,
}

impl<'a> Fields<'a> {
    fn of(stall: &'a Stall) -> Self {
        let running = matches!(stall.stage, Stage::Running { .. });
        let drop = stall.kind == StallKind::Drop;
        Self {
            message: match (running, drop) {
                (true, false) => "a poll is blocking its thread",
                (false, false) => "a poll blocked its thread",
                (true, true) => "the drop of a future is blocking its thread",
                (false, true) => "the drop of a future blocked its thread",
            },
            cause: stall.cause(),
            causes: causes(stall),
            at: stall.stack().and_then(Stack::innermost_user),
            stage: if running { "running" } else { "ended" },
            multiple: match stall.stage {
                Stage::Running { multiple } => Some(multiple),
                Stage::Ended => None,
            },
            drop: drop.then_some(true),
            blind_ms: milliseconds(stall.blind),
            not_run_ms: milliseconds(stall.not_run),
            breakdown: breakdown(stall),
        }
    }
}

/// The shares, if it was not all the same. What would be 0 % is none.
fn causes(stall: &Stall) -> Option<String> {
    let causes = stall.causes();
    let all = causes.iter().map(|(_, time)| time.as_secs_f64()).sum::<f64>().max(f64::MIN_POSITIVE);
    let share = |(cause, time): &(Cause, Duration)| {
        let percent = (time.as_secs_f64() / all * 100.0).round();
        (1.0 <= percent).then(|| format!("{cause} {percent} %"))
    };
    let shares: Vec<String> = causes.iter().filter_map(share).collect();
    (1 < shares.len()).then(|| shares.join(", "))
}

fn breakdown(stall: &Stall) -> Option<String> {
    let parts: Vec<String> =
        stall.breakdown().map(|(name, time)| format!("{} {:?}", OneLine(name), rounded(time))).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn milliseconds(time: Duration) -> Option<f64> {
    (!time.is_zero()).then_some(in_milliseconds(time))
}

/// To a microsecond.
fn in_milliseconds(time: Duration) -> f64 {
    time.as_micros() as f64 / 1e3
}

fn some(count: u64) -> Option<u64> {
    (0 < count).then_some(count)
}

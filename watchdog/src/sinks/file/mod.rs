//! Stalls as lines of JSON in a file: one object a line, with the version of its form as `schema`.

mod appended;
mod json;
mod rotate;

use std::io;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use json::Object;
use rotate::Rotating;

use crate::clock::nanoseconds;
use crate::stack::Frame;
use crate::stall::{Stage, Stall, StallKind};

/// The version of the lines' form. A reader must leave out lines of a version it does not know; new fields do
/// not make a new version.
pub(crate) const SCHEMA: u64 = 1;

/// See the file's head.
#[derive(Debug)]
pub(crate) struct ReportFile {
    file: Rotating,
}

impl ReportFile {
    /// # Errors
    ///
    /// If the file cannot be opened.
    pub(crate) fn open(path: PathBuf, max_bytes: u64) -> io::Result<Self> {
        Ok(Self { file: Rotating::open(path, max_bytes)? })
    }

    /// # Errors
    ///
    /// If the line cannot be written; it is lost then.
    pub(crate) fn tell(&mut self, stall: &Stall) -> io::Result<()> {
        self.file.write_line(&line(stall, SystemTime::now()))
    }
}

fn line(stall: &Stall, now: SystemTime) -> String {
    let time = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut line = Object::new();
    line.number("schema", SCHEMA);
    line.decimal("time", time.as_secs_f64());
    line.number("process", u64::from(std::process::id()));
    line.number("stall", stall.id);
    match stall.stage {
        Stage::Running { multiple } => {
            line.text("stage", "running");
            line.number("multiple", multiple);
        }
        Stage::Ended => {
            line.text("stage", "ended");
            line.flag("live", stall.live);
        }
    }
    line.text("kind", if stall.kind == StallKind::Drop { "drop" } else { "poll" });
    line.text("name", stall.site.name());
    line.text("file", stall.site.file());
    line.number("line", u64::from(stall.site.line()));
    line.number("column", u64::from(stall.site.column()));
    if let Some(module) = stall.site.module() {
        line.text("module", module);
    }
    line.text("thread", stall.thread_name());
    if let Some(task) = stall.task_id() {
        line.number("task", task);
    }
    if let Some(tid) = stall.thread_id() {
        line.number("tid", u64::from(tid));
    }
    line.number("elapsed_ns", nanoseconds(stall.elapsed));
    line.number("threshold_ns", nanoseconds(stall.threshold));
    line.number("blind_ns", nanoseconds(stall.blind));
    line.number("not_run_ns", nanoseconds(stall.not_run));
    line.flag("exact", stall.exact);
    line.flag("first_poll", stall.first_poll);
    if let Some(cause) = stall.cause() {
        line.text("cause", &cause.to_string());
        line.objects(
            "causes",
            stall.causes().into_iter().map(|(cause, time)| {
                let mut part = Object::new();
                part.text("cause", &cause.to_string());
                part.number("ns", nanoseconds(time));
                part
            }),
        );
    }
    if let Some(stack) = stall.stack() {
        line.objects("stack", stack.frames().map(frame));
    }
    if let Some(missing) = stall.stack_missing() {
        line.text("stack_missing", &missing);
    }
    line.objects(
        "breakdown",
        stall.breakdown().map(|(name, time)| {
            let mut part = Object::new();
            part.text("name", name);
            part.number("ns", nanoseconds(time));
            part
        }),
    );
    line.finish()
}

fn frame(frame: &Frame) -> Object {
    let mut part = Object::new();
    match frame.function() {
        Some(function) => part.text("function", function),
        None => part.text("function", &frame.to_string()),
    }
    if let Some(file) = frame.file() {
        part.text("file", file);
    }
    if let Some(line) = frame.line() {
        part.number("line", u64::from(line));
    }
    part.flag("user", frame.is_user());
    part
}

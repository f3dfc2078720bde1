//! How long each stage takes.

use std::io::{self, Write};
use std::time::{Duration, Instant};

/// The stages that ran, with their times.
#[derive(Debug)]
pub(crate) struct Timings {
    since: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    pub(crate) fn start() -> Self {
        Self { since: Instant::now(), stages: Vec::new() }
    }

    /// Ends the stage that began when the one before ended.
    pub(crate) fn end(&mut self, stage: &'static str) {
        self.stages.push((stage, self.since.elapsed()));
        self.since = Instant::now();
    }

    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        for (stage, time) in &self.stages {
            writeln!(out, "{stage:>12} {:>9.1} ms", time.as_secs_f64() * 1e3)?;
        }
        Ok(())
    }
}

//! How long each stage takes, and how much memory.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::memory::{Memory, memory};

/// The stages that ran, with their times and the memory held when they ended.
#[derive(Debug)]
pub(crate) struct Timings {
    /// Nobody asks for the memory of most runs, and the system takes a while to tell.
    is_wanted: bool,
    since: Instant,
    before: Option<Memory>,
    stages: Vec<(&'static str, Duration, Option<Memory>)>,
}

impl Timings {
    pub(crate) fn start(is_wanted: bool) -> Self {
        let before = is_wanted.then(memory).flatten();
        Self { is_wanted, since: Instant::now(), before, stages: Vec::new() }
    }

    /// Ends the stage that began when the one before ended.
    pub(crate) fn end(&mut self, stage: &'static str) {
        self.stages.push((stage, self.since.elapsed(), self.is_wanted.then(memory).flatten()));
        self.since = Instant::now();
    }

    /// A line a stage: its time, by how much the memory grew meanwhile, and the most that was held until its end.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let mut before = self.before;
        for (stage, time, after) in &self.stages {
            let growth = match before.zip(*after) {
                Some((before, after)) => {
                    format!(
                        "{:>+9.1} MB, at most {:>7.1} MB",
                        mega(after.now) - mega(before.now),
                        mega(after.peak)
                    )
                }
                None => "      n/a MB".to_owned(),
            };
            writeln!(out, "{stage:>12} {:>9.1} ms {growth}", time.as_secs_f64() * 1e3)?;
            before = *after;
        }
        Ok(())
    }
}

fn mega(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

//! What the machine does to the process: others that spin, stops and continues.

use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The processes that disturb; dropping it ends them.
pub(crate) struct Disturbances {
    children: Vec<Child>,
    /// Where the times of the stops are written, by the process that stops this one.
    log: PathBuf,
}

/// A time in which the process may have been stopped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stop {
    from: SystemTime,
    until: SystemTime,
}

impl Stop {
    /// How much of the time from `began` to `ended` lies in it.
    pub(crate) fn within(&self, began: SystemTime, ended: SystemTime) -> Duration {
        self.until.min(ended).duration_since(self.from.max(began)).unwrap_or_default()
    }
}

impl Disturbances {
    /// Ends the disturbing, and tells when the process was stopped: not by the watchdog's word.
    pub(crate) fn end(mut self) -> Vec<Stop> {
        for child in &mut self.children {
            child.kill().ok();
            child.wait().ok();
        }
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        std::fs::remove_file(&self.log).ok();
        let times: Vec<SystemTime> = log
            .lines()
            .filter_map(|line| Some(UNIX_EPOCH + Duration::from_nanos(line.parse().ok()?)))
            .collect();
        times.chunks_exact(2).map(|pair| Stop { from: pair[0], until: pair[1] }).collect()
    }
}

pub(crate) fn start(pressure: usize, stops: bool) -> Disturbances {
    let process = std::process::id();
    let log = std::env::temp_dir().join(format!("blockcheck-soak-{process}"));
    let shell = |script: &str| Command::new("sh").args(["-c", script]).spawn().expect("there is a shell");
    let mut children: Vec<Child> = (0..pressure).map(|_| shell("while :; do :; done")).collect();
    if stops {
        children.push(shell(&format!(
            "exec >{}; while :; do for length in 0.7 0.015; do sleep 1; date +%s%N; kill -STOP {process}; \
             sleep $length; kill -CONT {process} || exit; date +%s%N; done; done",
            log.display()
        )));
    }
    Disturbances { children, log }
}

/// What the host of a virtual machine took of its processors for others, to a hundredth of a second.
pub(crate) fn stolen() -> Duration {
    let stat = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let ticks = stat.lines().next().and_then(|all| all.split_ascii_whitespace().nth(8)?.parse().ok());
    Duration::from_millis(10 * ticks.unwrap_or(0))
}

//! What the machine does to the process: others that spin, stops and continues.

use std::process::{Child, Command};

/// The processes that disturb; dropping it ends them.
pub(crate) struct Disturbances(Vec<Child>);

impl Drop for Disturbances {
    fn drop(&mut self) {
        for child in &mut self.0 {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

pub(crate) fn start(pressure: usize, stops: bool) -> Disturbances {
    let shell = |script: &str| Command::new("sh").args(["-c", script]).spawn().expect("there is a shell");
    let mut children: Vec<Child> = (0..pressure).map(|_| shell("while :; do :; done")).collect();
    if stops {
        let process = std::process::id();
        children.push(shell(&format!(
            "while sleep 2; do kill -STOP {process}; sleep 0.7; kill -CONT {process} || exit; done"
        )));
    }
    Disturbances(children)
}

pub(crate) fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

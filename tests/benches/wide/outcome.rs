//! One crate, judged by the built binary.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Seek as _};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use blockcheck_tests::files;
use cargo_metadata::Message;

use crate::sources::Crate;

/// A crate that takes longer counts as a failure.
const LONGEST: Duration = Duration::from_secs(300);

/// What came of a crate.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) took: Duration,
    pub(crate) lines: usize,
    /// How many findings there are by rule.
    pub(crate) findings: BTreeMap<String, usize>,
    /// What could not be read or understood.
    pub(crate) problems: Vec<String>,
    /// Why there is no answer: a panic, an exit code that says so, no end.
    pub(crate) failed: Option<String>,
}

/// Judges a crate with all its features, so that all its code is looked at.
pub(crate) fn judge(krate: &Crate) -> Outcome {
    let start = Instant::now();
    let mut outcome = Outcome { lines: lines(krate), ..Outcome::default() };
    match run(krate) {
        Ok((status, stdout, stderr)) => read(&mut outcome, status, &stdout, &stderr),
        Err(error) => outcome.failed = Some(error),
    }
    outcome.took = start.elapsed();
    outcome
}

fn lines(krate: &Crate) -> usize {
    let texts = files(&krate.folder, &["rs"]).into_iter().filter_map(|path| fs::read(path).ok());
    texts.map(|text| text.iter().filter(|byte| **byte == b'\n').count()).sum()
}

/// The exit status and what is printed.
fn run(krate: &Crate) -> Result<(ExitStatus, Vec<u8>, String), String> {
    let said = |error: std::io::Error| error.to_string();
    // Files, as full pipes would hold up the process.
    let mut stdout = tempfile::tempfile().map_err(said)?;
    let mut stderr = tempfile::tempfile().map_err(said)?;
    let mut child = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"))
        .args(["--no-cache", "--all-features", "--message-format=json"])
        .arg(&krate.folder)
        .stdin(Stdio::null())
        .stdout(stdout.try_clone().map_err(said)?)
        .stderr(stderr.try_clone().map_err(said)?)
        .spawn()
        .map_err(said)?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(said)? {
            break status;
        }
        if LONGEST < start.elapsed() {
            child.kill().and_then(|()| child.wait()).map_err(said)?;
            return Err(format!("no end within {} s", LONGEST.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let (mut printed, mut told) = (Vec::new(), Vec::new());
    stdout.rewind().and_then(|()| stdout.read_to_end(&mut printed)).map_err(said)?;
    stderr.rewind().and_then(|()| stderr.read_to_end(&mut told)).map_err(said)?;
    Ok((status, printed, String::from_utf8_lossy(&told).into_owned()))
}

fn read(outcome: &mut Outcome, status: ExitStatus, stdout: &[u8], stderr: &str) {
    if stderr.contains("panicked at") || !matches!(status.code(), Some(0 | 1)) {
        outcome.failed = Some(format!("{status}: {}", stderr.trim()));
    }
    outcome.problems =
        stderr.lines().filter_map(|line| line.strip_prefix("warning: ")).map(str::to_owned).collect();
    for message in Message::parse_stream(stdout).flatten() {
        if let Message::CompilerMessage(found) = message
            && let Some(code) = found.message.code
        {
            *outcome.findings.entry(code.code).or_default() += 1;
        }
    }
}

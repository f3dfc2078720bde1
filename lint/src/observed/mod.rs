//! What the watchdog saw while the program ran: the file of JSON lines that its `report_file` sink writes.

mod error;
mod join;
mod line;
mod stall;
mod summary;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

pub use self::error::ObservedError;
pub use self::stall::{Frame, Share, Stall};
pub use self::summary::{Group, Summary, Times};

use self::join::Joined;
use self::line::{Unreadable, read_line};

/// A line that is longer is no line of the watchdog's: stacks and all, those are a few kilobytes.
const LONGEST: u64 = 1 << 20;

/// How many unreadable lines are told one by one.
const TOLD: usize = 5;

/// Stalls, in the order in which they began to be told.
#[derive(Debug, Default)]
pub struct Observed {
    /// The file they stand in.
    pub path: PathBuf,
    /// Each once, as its last stage tells it.
    pub stalls: Vec<Stall>,
    /// What in the file could not be read, a sentence each.
    pub problems: Vec<String>,
}

/// Reads a report file. Lines that are damaged, cut short or of a later version are left out and told as
/// [`problems`](Observed::problems).
///
/// # Errors
///
/// When the file cannot be read, or has lines and none of them is the watchdog's.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("stalls.jsonl");
/// std::fs::write(
///     &path,
///     r#"{"schema":1,"time":1.5,"process":7,"stall":1,"stage":"ended","name":"load","elapsed_ns":300000000}"#,
/// )?;
/// let observed = cargo_blockcheck::observed::read(&path)?;
/// assert_eq!(observed.stalls[0].site, "load");
/// # Ok(())
/// # }
/// ```
pub fn read(path: &Path) -> Result<Observed, ObservedError> {
    let unreadable = |cause| ObservedError::Unreadable { path: path.into(), cause };
    let file = File::open(path).map_err(unreadable)?;
    let mut lines = Lines { reader: BufReader::new(file), number: 0 };
    let mut joined = Joined::default();
    let mut bad = Bad::default();
    while let Some(text) = lines.next_line().map_err(unreadable)? {
        match text.and_then(|text| read_line(&text)) {
            Ok(Some(line)) => joined.add(line),
            Ok(None) => {}
            Err(reason) => bad.add(lines.number, reason),
        }
    }
    let stalls = joined.finish();
    match bad.first {
        Some((line, reason)) if stalls.is_empty() => {
            Err(ObservedError::Foreign { path: path.into(), line, reason })
        }
        _ => Ok(Observed { path: path.into(), stalls, problems: bad.told() }),
    }
}

/// The lines of a file, none of which is taken into memory if it is too long.
struct Lines<R> {
    reader: R,
    number: usize,
}

impl<R: BufRead> Lines<R> {
    fn next_line(&mut self) -> io::Result<Option<Result<Vec<u8>, Unreadable>>> {
        let mut text = Vec::new();
        if self.reader.by_ref().take(LONGEST).read_until(b'\n', &mut text)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if (text.len() as u64) < LONGEST || text.ends_with(b"\n") {
            return Ok(Some(Ok(text)));
        }
        self.reader.skip_until(b'\n')?;
        Ok(Some(Err(Unreadable::TooLong)))
    }
}

/// The lines that could not be read.
#[derive(Default)]
struct Bad {
    first: Option<(usize, Unreadable)>,
    told: Vec<String>,
    more: usize,
}

impl Bad {
    fn add(&mut self, number: usize, reason: Unreadable) {
        if self.told.len() < TOLD {
            self.told.push(format!("line {number} is left out: {reason}"));
        } else {
            self.more += 1;
        }
        self.first.get_or_insert((number, reason));
    }

    fn told(mut self) -> Vec<String> {
        if 0 < self.more {
            self.told.push(format!("{} more lines are left out", self.more));
        }
        self.told
    }
}

#[cfg(test)]
mod tests;

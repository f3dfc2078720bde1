//! One line of a report file.

use serde::Deserialize;
use thiserror::Error;

use super::stall::{Frame, Share};

/// The version of the form that is read here. New fields do not make a new one.
const SCHEMA: u64 = 1;

/// Why a line is left out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It ends in the middle.
    #[error("it is cut short")]
    Cut,
    /// It is something else.
    #[error("it is not what the watchdog writes ({0})")]
    Foreign(String),
    /// It is of a version that is not known.
    #[error("it has the form of version {0}, and this program knows version {SCHEMA}: use a newer one")]
    Version(u64),
    /// It is longer than any line of the watchdog's.
    #[error("it is too long")]
    TooLong,
}

/// A line. What is not needed to tell a stall can be missing.
#[derive(Debug, Deserialize)]
pub(super) struct Line {
    pub(super) time: f64,
    pub(super) process: u64,
    pub(super) stall: u64,
    pub(super) stage: String,
    #[serde(default)]
    pub(super) multiple: u64,
    #[serde(default)]
    pub(super) live: bool,
    #[serde(default)]
    pub(super) kind: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) file: String,
    #[serde(default)]
    pub(super) line: u32,
    #[serde(default)]
    pub(super) module: Option<String>,
    #[serde(default)]
    pub(super) thread: String,
    #[serde(default)]
    pub(super) tid: Option<u64>,
    pub(super) elapsed_ns: u64,
    #[serde(default)]
    pub(super) threshold_ns: u64,
    #[serde(default)]
    pub(super) blind_ns: u64,
    #[serde(default)]
    pub(super) not_run_ns: u64,
    #[serde(default)]
    pub(super) cause: Option<String>,
    #[serde(default)]
    pub(super) breakdown: Vec<Share>,
    #[serde(default)]
    pub(super) stack: Vec<Frame>,
}

/// What every version has.
#[derive(Deserialize)]
struct Version {
    schema: u64,
}

/// Reads a line; none, if there is nothing on it.
pub(super) fn read_line(text: &[u8]) -> Result<Option<Line>, Unreadable> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    let version: Version = serde_json::from_slice(text).map_err(|error| unreadable(&error))?;
    if version.schema != SCHEMA {
        return Err(Unreadable::Version(version.schema));
    }
    serde_json::from_slice(text).map(Some).map_err(|error| unreadable(&error))
}

fn unreadable(error: &serde_json::Error) -> Unreadable {
    if error.is_eof() {
        return Unreadable::Cut;
    }
    let reason = error.to_string();
    // The line in the message is always the first.
    let reason = reason.split(" at line ").next().unwrap_or_default();
    Unreadable::Foreign(reason.to_owned())
}

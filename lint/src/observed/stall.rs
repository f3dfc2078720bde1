//! Stalls as they are told.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A poll, or a drop of a future, that kept its thread for longer than its threshold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stall {
    /// The name of the site that was watched.
    pub site: String,
    /// The site's file, as the compiler named it.
    pub file: String,
    /// The site's line, from 1; 0 where it is not told.
    pub line: u32,
    /// The site's module, where it is told.
    pub module: Option<String>,
    /// The process.
    pub process: u64,
    /// The thread's name.
    pub thread: String,
    /// The system's id of the thread, where it is told.
    pub tid: Option<u64>,
    /// When it began, in seconds since 1970.
    pub begin: f64,
    /// How long the thread was kept, as far as it is told.
    pub elapsed: Duration,
    /// The threshold.
    pub threshold: Duration,
    /// The part of the time in which the watchdog itself was not run.
    pub blind: Duration,
    /// Whether its end is told. If not, the program ended, or the file, while it lasted.
    pub ended: bool,
    /// Whether it was told while it lasted.
    pub live: bool,
    /// Whether a future was dropped, not polled.
    pub is_drop: bool,
    /// What the thread did for most of the time.
    pub cause: Option<String>,
    /// Watched polls inside that add up to it.
    pub breakdown: Vec<Share>,
    /// The thread's stack, from the blocking call outwards; empty where it is not told.
    pub stack: Vec<Frame>,
}

/// A watched poll inside another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Its site.
    pub name: String,
    /// How long it took, in nanoseconds.
    pub ns: u64,
}

/// A fn on a stack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Frame {
    /// Its path, or whatever is known of it.
    #[serde(default)]
    pub function: String,
    /// The file of the call in it, where it is known.
    #[serde(default)]
    pub file: Option<String>,
    /// The line of that call.
    #[serde(default)]
    pub line: Option<u32>,
    /// Whether it is the user's code, and neither std's, a runtime's nor a library's.
    #[serde(default)]
    pub user: bool,
}

impl Stall {
    /// The innermost frame of the user's own code.
    #[must_use]
    pub fn user_frame(&self) -> Option<&Frame> {
        self.stack.iter().find(|frame| frame.user)
    }

    /// When it ended, or was last told, in seconds since 1970.
    #[must_use]
    pub fn end(&self) -> f64 {
        self.begin + self.elapsed.as_secs_f64()
    }

    /// How often the threshold fits into it.
    #[must_use]
    pub fn multiple(&self) -> f64 {
        self.elapsed.as_secs_f64() / self.threshold.as_secs_f64().max(1e-9)
    }
}

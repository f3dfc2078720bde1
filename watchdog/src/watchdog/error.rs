//! Why a watchdog did not start.

use std::error::Error;
use std::fmt;
use std::io;

/// Why a watchdog did not start.
///
/// ```
/// let _first = blockcheck::start()?;
/// let error = blockcheck::start().unwrap_err();
/// assert!(error.to_string().contains("already running"));
/// # Ok::<(), blockcheck::StartError>(())
/// ```
#[derive(Debug)]
pub struct StartError(Problem);

#[derive(Debug)]
pub(super) enum Problem {
    AlreadyRunning,
    NoThread(io::Error),
}

impl StartError {
    pub(super) fn new(problem: Problem) -> Self {
        Self(problem)
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Problem::AlreadyRunning => {
                "the blockcheck watchdog is already running in this process; keep one guard for the whole \
                 program, and drop it before starting another"
            }
            Problem::NoThread(_) => {
                "the blockcheck watchdog could not start a thread; the program can go on without it"
            }
        })
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Problem::AlreadyRunning => None,
            Problem::NoThread(error) => Some(error),
        }
    }
}

//! What the process's exit status says.

use std::process::{ExitCode, Termination, exit};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// The sources were analysed; no finding is at level deny, or `--exit-zero` was given.
    Clean = 0,
    /// There are findings at level deny.
    Findings = 1,
    /// It could not run: wrong usage or settings, nothing to analyse, output that could not be written. With
    /// `--strict-coverage` also: something was not seen.
    CouldNotRun = 2,
}

impl Exit {
    /// Ends the process.
    pub fn leave(self) -> ! {
        exit(i32::from(self as u8))
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

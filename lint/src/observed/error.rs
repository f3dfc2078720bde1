//! Why a report file cannot be used.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::line::Unreadable;

/// Why a report file cannot be used.
#[derive(Debug, Error)]
pub enum ObservedError {
    /// It cannot be read.
    #[error("cannot read the report file `{}`: {cause}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// No line in it is the watchdog's.
    #[error(
        "`{}` is no report file of the watchdog's: line {line}: {reason}; the watchdog writes one with \
         `Watchdog::builder().report_file(…)`",
        path.display()
    )]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The first line that is wrong.
        line: usize,
        /// What is wrong with it.
        reason: Unreadable,
    },
}

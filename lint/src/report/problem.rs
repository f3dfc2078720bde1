//! Problems: what could not be read or understood. None ends a run.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Something that could not be read or understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// The file or folder it is about.
    pub path: PathBuf,
    /// Line and column, from 1, where they are known.
    pub place: Option<(u32, u32)>,
    /// What happened, and what to do where there is something to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

//! Levels, as rustc's lints have them.

use serde::{Deserialize, Serialize};

/// How a finding is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// Not at all.
    Allow,
    /// Printed; the run still succeeds.
    Warn,
    /// Printed; the run fails.
    Deny,
}

impl Level {
    /// The level of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "allow" => Some(Self::Allow),
            "warn" => Some(Self::Warn),
            "deny" => Some(Self::Deny),
            _ => None,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

//! What was observed while the program ran, beside what is found in its sources.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Stalls that a finding explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// How many.
    pub count: usize,
    /// The longest.
    pub longest: Duration,
    /// What connects them with the finding.
    pub by: EvidenceKind,
}

/// What connects stalls with a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceKind {
    /// The blocked thread's stack goes through the call.
    Stack,
    /// The stalled fn is the call's async context, and what the thread did is what the rule is about.
    Site,
}

/// Stalls beside findings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Observations {
    /// How many stalls there are.
    pub stalls: usize,
    /// Those that no finding explains, by site, the longest first.
    pub unexplained: Vec<Unexplained>,
}

/// Stalls of a site that no finding explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unexplained {
    /// The site: `app::load (src/main.rs:3)`.
    pub site: String,
    /// The innermost fn of the user's on the stack of the longest, where it is told.
    pub frame: Option<String>,
    /// What the thread did in the longest, where it is told.
    pub cause: Option<String>,
    /// How many.
    pub count: usize,
    /// The longest.
    pub longest: Duration,
}

//! Levels, as rustc's lints have them.

/// How a finding is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Not at all.
    Allow,
    /// Printed; the run still succeeds.
    Warn,
    /// Printed; the run fails.
    Deny,
}

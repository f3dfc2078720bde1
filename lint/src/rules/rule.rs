//! The rules' ids.

use super::Level;
use super::table::{Entry, SILENCE, TABLE};
use serde::{Deserialize, Serialize};

/// A rule. Its id is the kebab-case form of its name here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RuleId {
    /// Sleeping.
    Sleep,
    /// Files and folders.
    Fs,
    /// Sockets.
    Net,
    /// Name lookups.
    Dns,
    /// Waiting for processes.
    Process,
    /// Waiting for channels and condition variables.
    Channel,
    /// Waiting for threads.
    Join,
    /// Blocking HTTP clients.
    Http,
    /// Blocking databases.
    Db,
    /// Long computation: password hashing, image coding.
    Cpu,
    /// Compressing.
    Compress,
    /// Driving a future to its end on this thread.
    BlockOn,
    /// Reading standard input.
    Stdin,
    /// Waiting by spinning.
    Spin,
    /// A lock's guard held across an await.
    LockAcrossAwait,
    /// Taking a blocking lock.
    Lock,
    /// Writing to standard output or error.
    Stdio,
    /// Asking the file system for one entry's metadata.
    Stat,
    /// Starting a process.
    SpawnProcess,
    /// Removing temporary files as the value that stands for them dies.
    Cleanup,
    /// Blocking before anything else runs.
    Startup,
    /// A suppressing comment that does nothing.
    Suppression,
    /// A fn that is declared not to block, and does.
    Contradiction,
}

/// A group of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// What hardly anybody disputes: denied by default.
    Default,
    /// What engineers dispute: allowed by default.
    Pedantic,
}

impl Group {
    /// The level of its rules where nothing sets one.
    #[must_use]
    pub fn default_level(self) -> Level {
        match self {
            Self::Default => Level::Deny,
            Self::Pedantic => Level::Allow,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Pedantic => "pedantic",
        }
    }
}

impl RuleId {
    /// All rules.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.rule)
    }

    /// Its id: `block-on`.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.entry().id
    }

    /// Its group.
    #[must_use]
    pub fn group(self) -> Group {
        self.entry().group
    }

    /// Whether it is reported only where an async context itself makes the call, not through helpers: one
    /// short write by a helper that prints, or a few bytes that one compresses, are not worth a chain.
    #[must_use]
    pub fn is_local(self) -> bool {
        matches!(self, Self::Stdio | Self::Compress)
    }

    /// Whether it surely waits for somebody else, for as long as they like: that says more of a helper than that it also
    /// reads a file. What waits for other threads, or through sockets, is more often a matter of conditions.
    fn waits_for_others(self) -> bool {
        matches!(self, Self::Sleep | Self::Process | Self::Http | Self::Db | Self::Stdin)
    }

    /// Of several that are equal otherwise, the one that comes first by this is told.
    pub(crate) fn precedence(self) -> impl Ord {
        (!self.waits_for_others(), self)
    }

    /// Its level where nothing sets one.
    #[must_use]
    pub fn default_level(self) -> Level {
        match self {
            // A suppression that is no longer needed is a step forward, and no reason to fail. A declaration is trusted
            // first of all.
            Self::Suppression | Self::Contradiction => Level::Warn,
            _ => self.group().default_level(),
        }
    }

    /// What a call that breaks it does: "puts the executor's thread to sleep".
    #[must_use]
    pub fn summary(self) -> &'static str {
        self.entry().summary
    }

    /// Its page, as Markdown.
    #[must_use]
    pub fn page(self) -> String {
        format!("{}\n{}", self.entry().page, SILENCE.replace("{rule}", self.id()))
    }

    fn entry(self) -> &'static Entry {
        &TABLE[self as usize]
    }
}

//! The rules' ids.

/// A rule. Its id is the kebab-case form of its name here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// Long computation: password hashing, compression.
    Cpu,
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
}

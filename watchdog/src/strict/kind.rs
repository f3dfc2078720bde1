//! What kinds of blocking calls there are.

use std::fmt;

/// What a blocking system call is about; see [`Strict::allow`](crate::test::Strict::allow).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallKind {
    /// It sleeps for a time.
    Sleep,
    /// It waits for another thread: a lock that is taken, a channel, a condition, a thread's end.
    Thread,
    /// It opens, reads, writes, lists, moves or removes files or folders.
    File,
    /// It asks about an entry of the file system.
    Metadata,
    /// It waits for a peer through a socket.
    Socket,
    /// It reads or writes a pipe.
    Pipe,
    /// It reads or writes a terminal or another device.
    Terminal,
    /// It writes to standard output or error. Allowed unless
    /// [`forbid_output`](crate::test::Strict::forbid_output) says otherwise.
    Output,
    /// It waits until a descriptor is ready.
    Readiness,
    /// It starts a process and waits until that runs, or waits for one to end.
    Process,
    /// Something else that can block.
    Other,
}

impl fmt::Display for CallKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sleep => "sleeps",
            Self::Thread => "waits for another thread",
            Self::File => "uses the file system",
            Self::Metadata => "asks the file system",
            Self::Socket => "waits on a socket",
            Self::Pipe => "waits on a pipe",
            Self::Terminal => "waits on a terminal",
            Self::Output => "writes to standard output or error",
            Self::Readiness => "waits for descriptors to be ready",
            Self::Process => "waits for a process",
            Self::Other => "waits",
        })
    }
}

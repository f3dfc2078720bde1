//! What a blocked thread did meanwhile.

use std::fmt;
use std::sync::Arc;

/// What a blocked thread did for most of a stall, sampled at the monitor's looks; see
/// [`Stall::cause`](crate::Stall::cause).
///
/// ```
/// # fn show(stall: &blockcheck::Stall) {
/// if let Some(cause) = stall.cause() {
///     println!("it was {cause}");
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// It used the processor: a computation, or work of the system for it, as copying cached file contents.
    Computing,
    /// It slept for a time.
    Sleeping,
    /// It waited for another thread: a lock, a condition, a channel, a thread's end.
    WaitingForThread,
    /// It read, wrote or synced a file; with its path, where it could be had.
    File(Option<Arc<str>>),
    /// It opened, listed, moved or removed files.
    FileSystem,
    /// It connected, accepted, sent or received on a socket.
    Socket,
    /// It read or wrote a pipe or a terminal.
    Pipe,
    /// It waited until one of several descriptors is ready; an executor inside the poll does so too.
    Readiness,
    /// It waited for a child process.
    ChildProcess,
    /// Another system call, by its number.
    SystemCall(u32),
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Computing => "computing",
            Self::Sleeping => "sleeping",
            Self::WaitingForThread => "waiting for another thread (a lock, channel or join)",
            Self::File(Some(path)) => return write!(f, "reading or writing {path}"),
            Self::File(None) => "reading or writing a file",
            Self::FileSystem => "in the file system",
            Self::Socket => "on a socket",
            Self::Pipe => "on a pipe or terminal",
            Self::Readiness => "waiting for descriptors to be ready",
            Self::ChildProcess => "waiting for a child process",
            Self::SystemCall(number) => return write!(f, "in system call {number}"),
        })
    }
}

//! What a blocked thread did meanwhile.

use std::fmt;
use std::sync::Arc;

use crate::one_line::OneLine;

/// What a blocked thread did, sampled at the monitor's looks; see [`Stall::cause`](crate::Stall::cause) and
/// [`Stall::causes`](crate::Stall::causes). With the stack, waits for other threads are told apart.
///
/// Displayed, it is one line: what a path or a peer has of control characters is escaped (`\n`, `\u{1b}`).
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
    /// It touched memory that was not there yet: pages were made, or read in.
    PageFaults,
    /// It slept for a time.
    Sleeping,
    /// It waited for another thread; the stack, if there is one, does not tell for what.
    WaitingForThread,
    /// It waited for a mutex or another lock.
    Lock,
    /// It waited for a condition variable or a barrier.
    Condition,
    /// It waited for a message in a channel, or for room in it.
    Channel,
    /// It waited for a thread to end.
    Join,
    /// It ran another executor, which waited: a `block_on` inside a poll.
    BlockOn,
    /// It read, wrote, synced or locked a file; with its path, where it could be had.
    File(Option<Arc<str>>),
    /// It opened, listed, moved or removed files.
    FileSystem,
    /// It connected, accepted, sent or received on a socket; with the peer's address, where it has one.
    Socket(Option<Arc<str>>),
    /// It looked up the address of a name.
    Dns,
    /// It read or wrote a pipe or a terminal.
    Pipe,
    /// It waited until one of several descriptors is ready.
    Readiness,
    /// It waited for a child process.
    ChildProcess,
    /// Another system call, by its number.
    SystemCall(u32),
}

impl Cause {
    /// This cause in the light of what the stack shows, which knows what a wait is for, and what a call is for that
    /// the system does not show while it runs.
    pub(crate) fn refined(self, shown: Option<&Self>) -> Self {
        let waits = matches!(self, Self::WaitingForThread);
        let ready = matches!(self, Self::Readiness);
        let runs = matches!(self, Self::Computing | Self::PageFaults);
        match shown {
            Some(Self::Lock | Self::Condition | Self::Channel | Self::Join) if waits => shown.cloned(),
            Some(Self::BlockOn) if waits || ready => shown.cloned(),
            Some(Self::Dns) if !runs => shown.cloned(),
            Some(Self::File(_) | Self::FileSystem | Self::Pipe | Self::Socket(_)) if runs => shown.cloned(),
            _ => None,
        }
        .unwrap_or(self)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Computing => "computing",
            Self::PageFaults => "touching new memory (page faults)",
            Self::Sleeping => "sleeping",
            Self::WaitingForThread => "waiting for another thread (a lock, channel or join)",
            Self::Lock => "waiting for a lock",
            Self::Condition => "waiting for a condition",
            Self::Channel => "waiting for a channel",
            Self::Join => "waiting for a thread to end",
            Self::BlockOn => "waiting in another executor (block_on)",
            Self::File(Some(path)) => return write!(f, "reading or writing {}", OneLine(path)),
            Self::File(None) => "reading or writing a file",
            Self::FileSystem => "in the file system",
            Self::Socket(Some(peer)) => return write!(f, "on a socket to {}", OneLine(peer)),
            Self::Socket(None) => "on a socket",
            Self::Dns => "looking up a name (DNS)",
            Self::Pipe => "on a pipe or terminal",
            Self::Readiness => "waiting for descriptors to be ready",
            Self::ChildProcess => "waiting for a child process",
            Self::SystemCall(number) => return write!(f, "in system call {number}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_tells_waits_apart_and_does_not_make_a_sleep_a_wait() {
        assert_eq!(Cause::WaitingForThread.refined(Some(&Cause::Channel)), Cause::Channel);
        assert_eq!(Cause::Sleeping.refined(Some(&Cause::Lock)), Cause::Sleeping);
        assert_eq!(Cause::PageFaults.refined(Some(&Cause::File(None))), Cause::File(None));
        assert_eq!(Cause::WaitingForThread.refined(None), Cause::WaitingForThread);
    }

    #[test]
    fn a_path_and_a_peer_are_displayed_in_one_line() {
        let name = || Some("/run/a\nERROR b".into());
        assert_eq!(Cause::File(name()).to_string(), r"reading or writing /run/a\nERROR b");
        assert_eq!(Cause::Socket(name()).to_string(), r"on a socket to /run/a\nERROR b");
    }
}

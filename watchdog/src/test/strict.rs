//! Tests in which no poll may make a blocking system call.

use std::future::Future;
use std::panic::Location;

use super::session::Session;
use crate::poll::Watched;
use crate::strict::{CallKind, Rules};

/// Runs the future and panics at its end if a poll made a blocking system call, however short: the call is found where
/// it is made, with its stack. What [`assert_no_blocking`](super::assert_no_blocking) finds fails it too.
///
/// See [`Strict`] for what can be allowed, and for what is found where.
///
/// # Panics
///
/// As said, at the end; and as [`assert_no_blocking`](super::assert_no_blocking), or where calls cannot be watched at
/// all, at the beginning.
///
/// ```
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let name = blockcheck::test::strict(async {
///     tokio::fs::read_to_string("Cargo.toml").await
/// });
/// assert!(name.await.is_ok());
/// # });
/// ```
///
/// ```should_panic
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// blockcheck::test::strict(async {
///     std::fs::read_to_string("Cargo.toml")
/// })
/// # .await.ok() });
/// ```
#[track_caller]
pub fn strict<F: Future>(future: F) -> impl Future<Output = F::Output> {
    Strict::new().run(future)
}

/// A test in which no poll may make a blocking system call, with exceptions.
///
/// Where blocking is meant, [`allow_blocking`](crate::allow_blocking()) says so in the code; what stands in code of
/// others can be allowed here. Writes to standard output and error are allowed from the start. What tokio's own `fs`,
/// `io`, `net`, `process`, `sync`, `time` and `block_in_place` do is theirs, and so are locks inside the allocator and
/// what printing a panic reads.
///
/// Watched are the future itself and every watched future that is made inside it, wherever that is polled; a task that
/// is spawned with plain `tokio::spawn` is not.
///
/// A poll that could not be watched fails the test too, and is told as that: one that calls `vfork`, or returns from a signal by
/// code that the C library does not know, outside of `allow_blocking`.
///
/// * On Linux from 5.11 on x86-64, every system call of a poll is looked at (by syscall user dispatch; some 2 µs each). A
///   call blocks if it can: a read of a file, even of one in memory, or of a socket that is not set to non-blocking,
///   even if data is there. What makes no system call is not seen: a lock that is free, a long computation under the
///   threshold, a page fault.
/// * On Linux otherwise, and with `BLOCKCHECK_STRICT=switches` in the environment (for tools that trap calls
///   themselves), a poll fails if its thread gave its processor away. That is weaker: which call it was is not known, and
///   one that needs not wait, as a read of a file in memory, is not seen. Exceptions by kind and fn mean nothing here.
/// * On other systems, neither is to be had, and the test panics at its beginning.
///
/// ```
/// use blockcheck::test::{CallKind, Strict};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(
/// Strict::new().allow(CallKind::Metadata).allow_fn("tracing_appender::").run(async {
///     assert!(std::path::Path::new("Cargo.toml").exists());
/// })
/// # );
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "it does nothing until `run` is called"]
pub struct Strict {
    rules: Rules,
}

impl Strict {
    /// Only standard output and error may be written.
    pub fn new() -> Self {
        Self::default()
    }

    /// Allows calls of this kind.
    pub fn allow(mut self, kind: CallKind) -> Self {
        self.rules.kinds.push(kind);
        self
    }

    /// Allows what is called, at any depth, by fns whose path begins with `prefix`, as `sqlx::sqlite::` or
    /// `my_crate::cache::load`. Methods of traits have the path of their type.
    pub fn allow_fn(mut self, prefix: impl Into<String>) -> Self {
        self.rules.functions.push(prefix.into());
        self
    }

    /// Allows no writes to standard output and error.
    pub fn forbid_output(mut self) -> Self {
        self.rules.kinds.retain(|kind| *kind != CallKind::Output);
        self
    }

    /// Runs the future; see [`strict`].
    ///
    /// # Panics
    ///
    /// As [`strict`].
    #[track_caller]
    pub fn run<F: Future>(self, future: F) -> impl Future<Output = F::Output> {
        let location = Location::caller();
        async move {
            let session = Session::begin_strict();
            let output = Watched::at(future, session.spec(location), session.scope()).await;
            session.finish_strict(&self.rules);
            output
        }
    }
}

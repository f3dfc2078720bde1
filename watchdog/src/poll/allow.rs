//! Regions in which blocking is meant.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::guard::{Guard, enter};
use crate::registry::{CONTROL, ContextId};
use crate::site::{SITES, Site};
use crate::strict::{self, Pause};
use crate::tag::{Kind, Tag};

/// Runs `f`, which may block: watched futures around it are not charged for its time, nor are watched futures
/// within it. The reason is for readers of the code. For one that should move off the thread instead, see
/// `tokio::task::spawn_blocking` and its like.
///
/// ```
/// async fn reload() -> std::io::Result<String> {
///     blockcheck::allow_blocking("a few bytes from a memory file system", || {
///         std::fs::read_to_string("/proc/self/comm")
///     })
/// }
/// ```
///
/// Costs about 30 ns under a running watchdog, more than a watched poll, since the reason is looked up each time
/// (`watchdog/benches/src/bin/poll.rs`); next to nothing without.
pub fn allow_blocking<R>(reason: &'static str, f: impl FnOnce() -> R) -> R {
    let _region = enter_region(reason);
    f()
}

pin_project! {
    /// A future that may block; see [`WatchBlocking::allow_blocking`](crate::WatchBlocking::allow_blocking).
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct AllowBlocking<F> {
        #[pin]
        inner: F,
        reason: &'static str,
    }
}

impl<F> AllowBlocking<F> {
    pub(super) fn new(inner: F, reason: &'static str) -> Self {
        Self { inner, reason }
    }
}

impl<F: Future> Future for AllowBlocking<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _region = enter_region(this.reason);
        this.inner.poll(task)
    }
}

/// A region in which blocking is allowed, while it lives.
struct Region {
    _guard: Option<Guard>,
    _pause: Pause,
}

fn enter_region(reason: &'static str) -> Region {
    let pause = strict::pause();
    let guard = if CONTROL.look().is_off() {
        None
    } else {
        enter(Tag::new(site(reason), Kind::ALLOWED, ContextId::NONE))
    };
    Region { _guard: guard, _pause: pause }
}

/// Regions are told apart by their reasons alone: no report names them but in a breakdown.
fn site(reason: &'static str) -> u32 {
    SITES.intern(reason.as_ptr().addr(), &Site::unplaced(reason)).index
}

#![doc = include_str!("../README.md")]

mod cause;
mod clock;
mod config;
mod detect;
mod integrations;
mod memory;
mod monitor;
mod one_line;
mod platform;
mod poll;
mod registry;
mod sinks;
mod site;
mod slot;
mod stack;
mod stall;
mod strict;
mod sync;
mod tag;
pub mod test;
mod watchdog;

pub use blockcheck_macros::{
    allow_blocking, blocking, no_blocking, nonblocking, off_thread, test, watch_blocking,
};
pub use cause::Cause;
#[cfg(feature = "tokio")]
pub use integrations::runtime::{RuntimeHooks, watch_runtime};
#[cfg(feature = "spans")]
pub use integrations::spans::SpanLayer;
#[cfg(feature = "tokio")]
pub use integrations::tokio::spawn;
#[cfg(feature = "tower")]
pub use integrations::tower::{WatchLayer, WatchService};
pub use poll::{AllowBlocking, WatchBlocking, Watched, allow_blocking};
pub use site::Site;
pub use stack::{Frame, Stack};
pub use stall::{Stage, Stall, StallKind};
pub use watchdog::{Builder, SiteSnapshot, Snapshot, StartError, Watchdog, start};

/// For the attributes. Not for use by hand, and not stable.
#[doc(hidden)]
pub mod __private {
    pub use crate::site::Declared;

    /// What an async fn with the attribute awaits.
    pub fn watch<F: Future>(declared: &'static Declared, inner: F) -> crate::Watched<F> {
        crate::poll::watch_declared(declared, inner)
    }
}

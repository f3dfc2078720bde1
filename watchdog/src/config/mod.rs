//! How a watchdog is set up: the builder's choices, then the environment's.

mod environment;

#[cfg(feature = "strict")]
pub(crate) use environment::strict_by_switches;
pub(crate) use environment::{Environment, StackWish};

use std::time::Duration;

use crate::stack::Options;

/// Ten milliseconds: long enough that well-behaved polls (tens to hundreds of microseconds) never reach it,
/// short enough to matter to latency. Unoptimised code is allowed ten times as much.
pub(crate) const DEFAULT_THRESHOLD: Duration =
    if cfg!(debug_assertions) { Duration::from_millis(100) } else { Duration::from_millis(10) };

/// What a watchdog runs with.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    pub(crate) threshold: Duration,
    /// How long the monitor keeps ticking after the last poll.
    pub(crate) linger: Duration,
    pub(crate) pause_under_debugger: bool,
    pub(crate) alerts: Alerts,
    pub(crate) stacks: Options,
}

/// How alerts are told to `tracing`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alerts {
    /// From this multiple of the threshold on, an alert is an ERROR.
    pub(crate) error_at: u32,
    /// Stalls told in a row before the limit bites.
    pub(crate) burst: u32,
    /// Stalls told a minute from then on.
    pub(crate) per_minute: u32,
    /// For how long equal stalls after a told one are only counted.
    pub(crate) group_for: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            threshold: DEFAULT_THRESHOLD,
            linger: Duration::from_millis(100),
            pause_under_debugger: true,
            alerts: Alerts { error_at: 10, burst: 20, per_minute: 20, group_for: Duration::from_secs(10) },
            stacks: Options { on: true, full: false, signal: None },
        }
    }
}

//! Setting a watchdog up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::error::Problem;
use super::{Config, Environment, Outlet, Shared, StartError, Watchdog};
use crate::sinks::{Report, TracingSink};
use crate::stall::Stall;

/// Sets a watchdog up; see [`Watchdog::builder`].
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    config: Config,
    alerts: bool,
    sinks: Vec<(String, Sink)>,
}

type Sink = Box<dyn FnMut(Report) + Send>;

impl Builder {
    pub(super) fn new() -> Self {
        Self { config: Config::default(), alerts: true, sinks: Vec::new() }
    }

    /// Reports polls that last longer than this, at sites that ask for no other threshold.
    /// `BLOCKCHECK_THRESHOLD` in the environment goes before it.
    ///
    /// The monitor wakes five times a threshold while futures are polled. Below half a millisecond it does
    /// not wake more often, and stalls are noticed later than promised.
    ///
    /// # Panics
    ///
    /// If the threshold is zero.
    pub fn threshold(mut self, threshold: Duration) -> Self {
        assert!(!threshold.is_zero(), "a threshold of zero would make every poll a stall");
        self.config.threshold = threshold;
        self
    }

    /// Calls `f` with every stage of every stall, on a thread of its own. If `f` panics or falls more than
    /// 1,024 behind, it loses stalls, which are counted.
    pub fn on_stall(mut self, mut f: impl FnMut(&Stall) + Send + 'static) -> Self {
        let name = format!("callback-{}", self.sinks.len());
        self.sinks.push((name, Box::new(move |report| f(&report.stall))));
        self
    }

    /// Keeps the monitor looking for this long after the last poll before it parks (default: 100 ms). The
    /// first poll after that wakes it, for a few microseconds on the poll's thread.
    pub fn linger(mut self, linger: Duration) -> Self {
        self.config.linger = linger;
        self
    }

    /// Tells stalls also while a debugger is attached; by default they are then only counted.
    pub fn report_under_debugger(mut self) -> Self {
        self.config.pause_under_debugger = false;
        self
    }

    /// Starts the watchdog; the returned guard stops it. With `BLOCKCHECK=off` in the environment, the guard
    /// is of a watchdog that does nothing.
    ///
    /// # Errors
    ///
    /// If a watchdog runs already, or the system has no thread to give.
    pub fn start(mut self) -> Result<Watchdog, StartError> {
        let environment = Environment::read();
        for problem in &environment.problems {
            tracing::warn!(target: "blockcheck", "{problem}");
        }
        if environment.off {
            return Ok(Watchdog::inert());
        }
        if let Some(threshold) = environment.threshold {
            self.config.threshold = threshold;
        }
        let shared = Arc::new(Shared::default());
        let outlets = self.outlets(&shared)?;
        Watchdog::run(self.config, shared, outlets)
    }

    /// The sinks' threads, the alerts' first.
    fn outlets(&mut self, shared: &Shared) -> Result<Vec<Outlet>, StartError> {
        let mut sinks: Vec<(String, Sink)> = Vec::new();
        if self.alerts {
            let mut alerts = TracingSink::new(&self.config.alerts, Arc::clone(&shared.suppressed));
            sinks.push(("tracing".to_owned(), Box::new(move |report| alerts.tell(&report))));
        }
        sinks.append(&mut self.sinks);
        let outlets = sinks.into_iter().map(|(name, sink)| Outlet::spawn(&name, shared.lost_by(&name), sink));
        outlets.collect::<Result<_, _>>().map_err(|error| StartError::new(Problem::NoThread(error)))
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sinks: Vec<&str> = self.sinks.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Builder")
            .field("config", &self.config)
            .field("alerts", &self.alerts)
            .field("sinks", &sinks)
            .finish()
    }
}

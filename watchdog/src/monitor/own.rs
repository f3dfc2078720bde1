//! What the system tells the monitor of itself and of its process.

use crate::clock::{self, Moment};
use crate::platform::{self, Probe};

/// See the file's head; what it tells at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// Nanoseconds in which the monitor was ready and not run, in its life.
    pub(super) waited: u64,
    /// Nanoseconds that the process spent on processors, in its life; `None` where the system does not tell.
    pub(super) busy: Option<u64>,
    /// How often the monitor gave its processor away, in its life, where the system tells: to wait, or since it was stopped.
    pub(super) gave_away: Option<u64>,
    /// On how many it may run now, which can be fewer than at the start.
    pub(super) processors: u64,
}

/// Who tells; made up in tests.
pub(super) trait System {
    fn now(&mut self) -> Moment;
    fn ask(&mut self) -> Told;
}

/// The system that the monitor runs on.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Of the monitor's thread, once that asks.
    probe: Option<Probe>,
}

impl Own {
    /// What is known before the monitor's thread runs.
    pub(super) fn before() -> Told {
        Told {
            waited: 0,
            busy: platform::process_time(),
            gave_away: None,
            processors: platform::processors(),
        }
    }
}

impl System for Own {
    fn now(&mut self) -> Moment {
        clock::now()
    }

    /// About 2 µs.
    fn ask(&mut self) -> Told {
        if self.probe.is_none() {
            self.probe = platform::thread_id().and_then(Probe::new);
        }
        let scheduling = self.probe.as_mut().and_then(Probe::scheduling).unwrap_or_default();
        Told { waited: scheduling.waited, gave_away: platform::voluntary_switches(), ..Self::before() }
    }
}

//! Setting a watchdog up.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use super::error::Problem;
use super::{Config, Environment, Outlet, Shared, StartError, Watchdog};
use crate::config::StackWish;
use crate::one_line::OneLine;
use crate::sinks::{Lost, Report, ReportFile, Sink, TracingSink};
use crate::stack::Options;
use crate::stall::Stall;

/// Sets a watchdog up; see [`Watchdog::builder`].
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    config: Config,
    alerts: bool,
    #[cfg(feature = "metrics")]
    metrics: bool,
    sinks: Vec<(String, Sink)>,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            config: Config::default(),
            alerts: true,
            #[cfg(feature = "metrics")]
            metrics: false,
            sinks: Vec::new(),
        }
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
        let sink = move |report: Report| {
            f(&report.stall);
            Ok(())
        };
        self.sinks.push((name, Sink::new(sink)));
        self
    }

    /// Sends every stage of every stall into a channel with room for `capacity` of them; what finds it full is
    /// lost, and counted.
    ///
    /// ```
    /// use blockcheck::Watchdog;
    ///
    /// let (builder, stalls) = Watchdog::builder().channel(100);
    /// let _watchdog = builder.start()?;
    /// assert!(stalls.try_recv().is_err(), "nothing was polled");
    /// # Ok::<(), blockcheck::StartError>(())
    /// ```
    pub fn channel(mut self, capacity: usize) -> (Self, Receiver<Stall>) {
        let (sender, receiver) = sync_channel(capacity);
        let sink = move |report: Report| sender.try_send(Stall::clone(&report.stall)).map_err(|_| Lost);
        self.sinks.push((format!("channel-{}", self.sinks.len()), Sink::new(sink)));
        (self, receiver)
    }

    /// Appends every stage of every stall to a file, as a line of JSON, for `cargo blockcheck --observed` and for
    /// tools of your own. When it would grow over `max_bytes`, it begins anew, and the former file is kept with
    /// `.1` added to its name.
    ///
    /// Several processes can share the file, and it can be moved away or removed at any time: it then begins anew with the
    /// next line. A line that cannot be written is lost, and counted; what there was room for of it stays, on a line of its
    /// own, which `cargo blockcheck` leaves out and tells of.
    ///
    /// Every line has `schema` (1), `time` (seconds since 1970), `process`, `stall`, `stage` (`running` with
    /// `multiple`, or `ended` with `live`), `kind` (`poll` or `drop`), `name`, `file`, `line`, `column`, `module`
    /// (if known), `thread`, `task` and `tid` (if known), `elapsed_ns`, `threshold_ns`, `blind_ns`, `not_run_ns`, `exact`,
    /// `first_poll`, `cause` and `causes` (if known), `stack` (if known: a list of `function`, `file` and `line` if known, and
    /// `user`, innermost first), `stack_missing` (why there is none, if one was asked for) and `breakdown` (a list of
    /// `name` and `ns`).
    ///
    /// # Errors
    ///
    /// If the file cannot be opened; [`start`](Self::start) is not needed to learn that.
    pub fn report_file(mut self, path: impl Into<PathBuf>, max_bytes: u64) -> io::Result<Self> {
        let mut file = ReportFile::open(path.into(), max_bytes)?;
        let sink = move |report: Report| file.tell(&report.stall).map_err(|_| Lost);
        self.sinks.push((format!("file-{}", self.sinks.len()), Sink::new(sink)));
        Ok(self)
    }

    /// Counts stalls in the application's recorder of the crate `metrics`, by `site`: the counter
    /// `blockcheck_stalls_total`, the histogram `blockcheck_stall_seconds`, the gauge
    /// `blockcheck_stalls_in_flight`. Of the watchdog itself, every second while anything is polled: the gauges
    /// `blockcheck_blind_seconds` and `blockcheck_paused_seconds`, the time so far in which the monitor was not run
    /// and in which nothing was; the counters `blockcheck_reports_lost_total`, by `sink`, `blockcheck_ends_lost_total`,
    /// `blockcheck_alerts_suppressed_total` and `blockcheck_polls_unwatched_total`.
    #[cfg(feature = "metrics")]
    pub fn metrics(mut self) -> Self {
        self.metrics = true;
        self
    }

    /// Leaves out the alerts by `tracing`; other sinks still get every stall.
    pub fn without_alerts(mut self) -> Self {
        self.alerts = false;
        self
    }

    /// Makes an alert an ERROR from this multiple of the threshold on (default: 10); below it is a WARN.
    pub fn error_at(mut self, multiple: u32) -> Self {
        self.config.alerts.error_at = multiple;
        self
    }

    /// Limits alerts to `burst` stalls in a row and `per_minute` from then on (default: 20 and 20). What is held
    /// back is counted and said with the next alert that is not. With 0 and 0 none is told. Other sinks get every stall.
    pub fn alert_limit(mut self, burst: u32, per_minute: u32) -> Self {
        self.config.alerts.burst = burst;
        self.config.alerts.per_minute = per_minute;
        self
    }

    /// After an alert, only counts equal stalls for this long (default: 10 s); the next alert of the kind says
    /// how many there were.
    pub fn group_alerts_for(mut self, time: Duration) -> Self {
        self.config.alerts.group_for = time;
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

    /// Takes no stacks of blocked threads. `BLOCKCHECK_STACK=off` in the environment does so too, and without the
    /// crate's feature `stack` the code for it is not compiled.
    pub fn without_stacks(mut self) -> Self {
        self.config.stacks.on = false;
        self
    }

    /// Tells all frames of a stack instead of those that a reader needs; `BLOCKCHECK_STACK=full` does so too.
    pub fn full_stacks(mut self) -> Self {
        self.config.stacks.full = true;
        self
    }

    /// Takes the stack of a thread that computes by this signal, which must be a real-time one. By default the
    /// watchdog takes the highest but four that nothing handles when it first starts, and keeps it until the process
    /// ends. A signal that something handles already is left alone: then threads that compute are told without
    /// their stack. Threads in a system call get no signal.
    pub fn stack_signal(mut self, signal: i32) -> Self {
        self.config.stacks.signal = Some(signal);
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
            tracing::warn!(target: "blockcheck", "{}", OneLine(problem));
        }
        if environment.off {
            return Ok(Watchdog::inert());
        }
        if let Some(threshold) = environment.threshold {
            self.config.threshold = threshold;
        }
        match environment.stack {
            Some(StackWish::Off) => self.config.stacks.on = false,
            Some(StackWish::Trimmed) => {
                self.config.stacks = Options { on: true, full: false, ..self.config.stacks }
            }
            Some(StackWish::Full) => {
                self.config.stacks = Options { on: true, full: true, ..self.config.stacks }
            }
            None => {}
        }
        let shared = Arc::new(Shared::default());
        let outlets = self.outlets(&shared)?;
        Watchdog::run(self.config, shared, outlets)
    }

    /// The sinks' threads. The first is the alerts', which also drops what is subscribers'; without alerts, it does only that.
    fn outlets(&mut self, shared: &Arc<Shared>) -> Result<Vec<Outlet>, StartError> {
        let no_thread = |error| StartError::new(Problem::NoThread(error));
        let first = if self.alerts {
            let mut alerts = TracingSink::new(&self.config.alerts, Arc::clone(&shared.suppressed));
            let sink = move |report: Report| {
                alerts.tell(&report);
                Ok(())
            };
            Outlet::spawn("tracing", shared.lost_by("tracing"), Sink::new(sink))
        } else {
            Outlet::spawn("contexts", Arc::default(), Sink::silent())
        };
        let mut outlets = vec![first.map_err(no_thread)?];
        #[cfg(feature = "metrics")]
        if self.metrics {
            self.sinks.push(("metrics".to_owned(), crate::integrations::metrics::sink(Arc::clone(shared))));
        }
        for (name, sink) in std::mem::take(&mut self.sinks) {
            outlets.push(Outlet::spawn(&name, shared.lost_by(&name), sink).map_err(no_thread)?);
        }
        Ok(outlets)
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

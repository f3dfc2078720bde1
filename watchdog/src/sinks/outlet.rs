//! A sink's thread and queue.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Report;
use super::held::Held;
use crate::registry::Counter;

/// How many stalls wait at most for one sink.
const CAPACITY: usize = 1024;

/// How long a stopping watchdog waits for a sink to tell what is left.
const FAREWELL: Duration = Duration::from_secs(5);

/// Tells a stall; `Err` counts it as lost.
pub(crate) type Sink = Box<dyn FnMut(Report) -> Result<(), Lost> + Send>;

/// A stall that did not reach its sink.
#[derive(Debug)]
pub(crate) struct Lost;

/// See the file's head.
pub(crate) struct Outlet {
    queue: SyncSender<Report>,
    lost: Arc<Counter>,
    thread: JoinHandle<()>,
}

impl Outlet {
    /// Starts a sink.
    ///
    /// # Errors
    ///
    /// If the system has no thread to give.
    pub(crate) fn spawn(name: &str, lost: Arc<Counter>, sink: Sink) -> std::io::Result<Self> {
        let (queue, reports) = sync_channel(CAPACITY);
        let counted = Arc::clone(&lost);
        let thread = std::thread::Builder::new()
            .name(format!("blockcheck-{name}"))
            .spawn(move || serve(&reports, sink, &counted))?;
        Ok(Self { queue, lost, thread })
    }

    /// Hands a stall over, or counts it as lost. Never waits.
    pub(crate) fn tell(&self, report: Report) {
        if self.queue.try_send(report).is_err() {
            self.lost.add(1);
        }
    }

    /// Ends the sink once it has told what it was given, unless that takes too long: then it is left to
    /// itself.
    pub(crate) fn close(self) {
        drop(self.queue);
        let deadline = Instant::now() + FAREWELL;
        while !self.thread.is_finished() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
        if self.thread.is_finished() {
            // A sink's panics are caught and counted, so there is nothing to learn from the result.
            drop(self.thread.join());
        }
    }
}

fn serve(reports: &Receiver<Report>, mut sink: Sink, lost: &Counter) {
    let mut tell = |report| {
        let told = catch_unwind(AssertUnwindSafe(|| sink(report)));
        if !matches!(told, Ok(Ok(()))) {
            lost.add(1);
        }
    };
    let mut held = Held::default();
    loop {
        let next = match held.patience() {
            None => reports.recv().map_err(RecvTimeoutError::from),
            Some(patience) => reports.recv_timeout(patience),
        };
        match next {
            Ok(report) => held.admit(report, Instant::now()).into_iter().for_each(&mut tell),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match held.patience() {
                None => return,
                Some(patience) => std::thread::sleep(patience),
            },
        }
        held.due(Instant::now()).into_iter().for_each(&mut tell);
    }
}

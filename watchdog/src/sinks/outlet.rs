//! A sink's thread and queue.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Report;
use super::held::Held;
use crate::memory;
use crate::registry::Counter;

/// How many stalls wait at most for one sink.
const CAPACITY: usize = 1024;

/// How long a stopping watchdog waits for a sink to tell what is left.
const FAREWELL: Duration = Duration::from_secs(5);

/// What a sink does.
pub(crate) struct Sink {
    tell: Tell,
    pulse: Option<Pulse>,
}

/// Tells a stall; `Err` counts it as lost.
type Tell = Box<dyn FnMut(Report) -> Result<(), Lost> + Send>;

/// Called every second in which the monitor looks.
type Pulse = Box<dyn FnMut() + Send>;

impl Sink {
    pub(crate) fn new(tell: impl FnMut(Report) -> Result<(), Lost> + Send + 'static) -> Self {
        Self { tell: Box::new(tell), pulse: None }
    }

    /// As [`new`](Self::new), and does something every second in which the monitor looks.
    #[cfg(feature = "metrics")]
    pub(crate) fn with_pulse(
        tell: impl FnMut(Report) -> Result<(), Lost> + Send + 'static,
        pulse: impl FnMut() + Send + 'static,
    ) -> Self {
        Self { tell: Box::new(tell), pulse: Some(Box::new(pulse)) }
    }
}

enum Message {
    Tell(Report),
    Pulse,
}

/// A stall that did not reach its sink.
#[derive(Debug)]
pub(crate) struct Lost;

/// See the file's head.
pub(crate) struct Outlet {
    queue: SyncSender<Message>,
    lost: Arc<Counter>,
    has_pulse: bool,
    thread: JoinHandle<()>,
}

impl Outlet {
    /// Starts a sink.
    ///
    /// # Errors
    ///
    /// If the system has no thread to give.
    pub(crate) fn spawn(name: &str, lost: Arc<Counter>, sink: Sink) -> std::io::Result<Self> {
        let (queue, messages) = sync_channel(CAPACITY);
        let (counted, has_pulse) = (Arc::clone(&lost), sink.pulse.is_some());
        let thread = std::thread::Builder::new()
            .name(format!("blockcheck-{name}"))
            .spawn(move || serve(&messages, sink, &counted))?;
        Ok(Self { queue, lost, has_pulse, thread })
    }

    /// Hands a stall over, or counts it as lost. Never waits.
    pub(crate) fn tell(&self, report: Report) {
        if self.queue.try_send(Message::Tell(report)).is_err() {
            self.lost.add(1);
        }
    }

    /// Gives the sink its pulse, if it wants one and is not behind.
    pub(crate) fn pulse(&self) {
        if self.has_pulse {
            // A full queue has work enough.
            let _ = self.queue.try_send(Message::Pulse);
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

fn serve(messages: &Receiver<Message>, sink: Sink, lost: &Counter) {
    let Sink { tell: mut sink, mut pulse } = sink;
    let mut tell = |report| {
        let told = memory::is_left().then(|| catch_unwind(AssertUnwindSafe(|| sink(report))));
        if !matches!(told, Some(Ok(Ok(())))) {
            lost.add(1);
        }
    };
    let mut held = Held::default();
    loop {
        let next = match held.patience() {
            None => messages.recv().map_err(RecvTimeoutError::from),
            Some(patience) => messages.recv_timeout(patience),
        };
        match next {
            Ok(Message::Tell(report)) => held.admit(report, Instant::now()).into_iter().for_each(&mut tell),
            Ok(Message::Pulse) => give(&mut pulse),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match held.patience() {
                None => break,
                Some(patience) => std::thread::sleep(patience),
            },
        }
        held.due(Instant::now()).into_iter().for_each(&mut tell);
    }
    // So that the last state is shown.
    give(&mut pulse);
}

fn give(pulse: &mut Option<Pulse>) {
    if let Some(pulse) = pulse.as_mut().filter(|_| memory::is_left()) {
        // A pulse that panics has shown what it could.
        drop(catch_unwind(AssertUnwindSafe(pulse)));
    }
}

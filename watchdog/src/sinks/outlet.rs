//! A sink's thread and queue.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Report;
use super::held::Held;
use super::remains::Remains;
use crate::memory;
use crate::registry::{Context, Counter};

/// How many stalls wait at most for one sink.
const CAPACITY: usize = 1024;

/// How long a stopping watchdog waits for its sinks, all together, to tell what is left.
const FAREWELL: Duration = Duration::from_secs(5);

/// What a sink does.
pub(crate) struct Sink {
    /// `None` if it is told nothing.
    tell: Option<Tell>,
    pulse: Option<Pulse>,
}

/// Tells a stall; `Err` counts it as lost.
type Tell = Box<dyn FnMut(Report) -> Result<(), Lost> + Send>;

/// Called every second in which the monitor looks.
type Pulse = Box<dyn FnMut() + Send>;

impl Sink {
    pub(crate) fn new(tell: impl FnMut(Report) -> Result<(), Lost> + Send + 'static) -> Self {
        Self { tell: Some(Box::new(tell)), pulse: None }
    }

    /// One that is told nothing: its thread only drops contexts.
    pub(crate) fn silent() -> Self {
        Self { tell: None, pulse: None }
    }

    /// As [`new`](Self::new), and does something every second in which the monitor looks.
    #[cfg(feature = "metrics")]
    pub(crate) fn with_pulse(
        tell: impl FnMut(Report) -> Result<(), Lost> + Send + 'static,
        pulse: impl FnMut() + Send + 'static,
    ) -> Self {
        Self { tell: Some(Box::new(tell)), pulse: Some(Box::new(pulse)) }
    }
}

enum Message {
    Tell(Report),
    Pulse,
    /// There are contexts to be dropped.
    Remains,
}

/// A stall that did not reach its sink.
#[derive(Debug)]
pub(crate) struct Lost;

/// See the file's head.
pub(crate) struct Outlet {
    queue: SyncSender<Message>,
    lost: Arc<Counter>,
    is_silent: bool,
    has_pulse: bool,
    remains: Remains,
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
        let (is_silent, has_pulse) = (sink.tell.is_none(), sink.pulse.is_some());
        let counted = Arc::clone(&lost);
        let remains = Remains::default();
        let dropped = remains.clone();
        let thread = std::thread::Builder::new()
            .name(format!("blockcheck-{name}"))
            .spawn(move || serve(&messages, sink, &counted, &dropped))?;
        Ok(Self { queue, lost, is_silent, has_pulse, remains, thread })
    }

    /// Hands a stall over, or counts it as lost. Never waits.
    pub(crate) fn tell(&self, report: Report) {
        if self.is_silent {
            return self.discard(vec![report.context]);
        }
        if let Err(TrySendError::Full(message) | TrySendError::Disconnected(message)) =
            self.queue.try_send(Message::Tell(report))
        {
            self.lost.add(1);
            if let Message::Tell(report) = message {
                self.remains.put([report.context]);
            }
        }
    }

    /// Has the sink's thread drop these, when it comes to it. Never waits.
    pub(crate) fn discard(&self, contexts: Vec<Context>) {
        self.remains.put(contexts);
        // A thread with a full queue finds them without being told.
        let _ = self.queue.try_send(Message::Remains);
    }

    /// Gives the sink its pulse, if it wants one and is not behind.
    pub(crate) fn pulse(&self) {
        if self.has_pulse {
            // A full queue has work enough.
            let _ = self.queue.try_send(Message::Pulse);
        }
    }

    /// Ends sinks once they have told what they were given, side by side. Those that take too long are left to themselves.
    pub(crate) fn close_all(outlets: Vec<Self>) {
        // Without its queue each comes to an end.
        let threads: Vec<JoinHandle<()>> = outlets.into_iter().map(|outlet| outlet.thread).collect();
        let deadline = Instant::now() + FAREWELL;
        while threads.iter().any(|thread| !thread.is_finished()) && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
        for thread in threads.into_iter().filter(JoinHandle::is_finished) {
            // A sink's panics are caught and counted, so there is nothing to learn from the result.
            drop(thread.join());
        }
    }
}

fn serve(messages: &Receiver<Message>, sink: Sink, lost: &Counter, remains: &Remains) {
    let Sink { tell: mut sink, mut pulse } = sink;
    let mut tell = |report| {
        let Some(sink) = &mut sink else { return };
        let told = memory::is_left().then(|| catch_unwind(AssertUnwindSafe(|| sink(report))));
        if !matches!(told, Some(Ok(Ok(())))) {
            lost.add(1);
        }
    };
    let (mut held, mut known_lost) = (Held::default(), 0);
    loop {
        let next = match held.patience() {
            None => messages.recv().map_err(RecvTimeoutError::from),
            Some(patience) => messages.recv_timeout(patience),
        };
        match next {
            Ok(Message::Tell(report)) => held.admit(report, Instant::now()).into_iter().for_each(&mut tell),
            Ok(Message::Pulse) => give(&mut pulse),
            Ok(Message::Remains) => {}
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match held.patience() {
                None => break,
                Some(patience) => std::thread::sleep(patience),
            },
        }
        held.due(Instant::now()).into_iter().for_each(&mut tell);
        remains.drop_all();
        // The monitor may have no reason to look again.
        let now_lost = lost.get();
        if now_lost != known_lost {
            known_lost = now_lost;
            give(&mut pulse);
        }
    }
    remains.drop_all();
    // So that the last state is shown.
    give(&mut pulse);
}

fn give(pulse: &mut Option<Pulse>) {
    if let Some(pulse) = pulse.as_mut().filter(|_| memory::is_left()) {
        // A pulse that panics has shown what it could.
        drop(catch_unwind(AssertUnwindSafe(pulse)));
    }
}

#[cfg(all(test, feature = "metrics"))]
mod tests {
    use super::*;
    use crate::site::{SITES, Site};
    use crate::stall::{Stage, example};

    const PATIENCE: Duration = Duration::from_secs(60);

    #[test]
    fn a_sink_that_lost_stalls_shows_so_without_the_monitor() {
        let name = "lost by a full queue";
        let site = Site::unplaced(name);
        let site = &SITES.intern(name.as_ptr().addr(), &site).site;
        let report = || Report { stall: Arc::new(example(site, Stage::Ended)), context: Context::default() };
        let (release, held) = std::sync::mpsc::channel::<()>();
        let (pulses, pulsed) = std::sync::mpsc::channel();
        let tell = move |_: Report| {
            held.recv().ok();
            Ok(())
        };
        let lost = Arc::new(Counter::new());
        let pulse = move || pulses.send(()).unwrap_or(());
        let outlet =
            Outlet::spawn("test", Arc::clone(&lost), Sink::with_pulse(tell, pulse)).expect("a thread");
        while lost.get() == 0 {
            outlet.tell(report());
        }
        drop(release);
        pulsed.recv_timeout(PATIENCE).expect("nobody gave it its pulse");
        Outlet::close_all(vec![outlet]);
    }
}

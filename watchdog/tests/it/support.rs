//! A subscriber that keeps what it is told, and one watchdog at a time.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use blockcheck::{Builder, Stall, Watchdog};
use tracing::field::{Field, Visit};
use tracing::{Dispatch, Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

/// Far longer than anything takes: reaching it is a failure.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The threshold of these tests, well above what a busy machine does to a well-behaved poll.
pub(crate) const THRESHOLD: Duration = Duration::from_millis(50);

/// A stall that no machine is too slow to notice.
pub(crate) const STALL: Duration = Duration::from_millis(400);

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Keeps other tests of this process from starting a watchdog.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A watchdog with the threshold of these tests, and the limit out of the way.
pub(crate) fn builder() -> Builder {
    Watchdog::builder().threshold(THRESHOLD)
}

/// One event on target `blockcheck`.
#[derive(Clone, Debug)]
pub(crate) struct Alert {
    pub(crate) level: tracing::Level,
    pub(crate) fields: BTreeMap<&'static str, String>,
    /// The names of the spans around it, innermost first.
    pub(crate) spans: Vec<&'static str>,
    /// The thread that sent it.
    pub(crate) sender: String,
}

impl Alert {
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    pub(crate) fn elapsed_ms(&self) -> f64 {
        self.field("elapsed_ms").parse().expect("elapsed_ms is a number")
    }
}

/// The alerts that one subscriber got.
#[derive(Clone, Default)]
pub(crate) struct Alerts(Arc<(Mutex<Vec<Alert>>, Condvar)>);

impl Alerts {
    pub(crate) fn subscriber(&self) -> Dispatch {
        Dispatch::new(tracing_subscriber::registry().with(Keep(self.clone())))
    }

    pub(crate) fn all(&self) -> Vec<Alert> {
        self.0.0.lock().expect("no test panics with the lock").clone()
    }

    pub(crate) fn of(&self, name: &str) -> Vec<Alert> {
        self.all().into_iter().filter(|alert| alert.field("name") == name).collect()
    }

    /// Waits for an alert.
    pub(crate) fn wait_for(&self, what: &str, wanted: impl Fn(&Alert) -> bool) -> Alert {
        let deadline = Instant::now() + PATIENCE;
        let mut alerts = self.0.0.lock().expect("no test panics with the lock");
        loop {
            if let Some(alert) = alerts.iter().find(|alert| wanted(alert)) {
                return alert.clone();
            }
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "no alert {what} among {alerts:#?}");
            alerts = self.0.1.wait_timeout(alerts, left).expect("no test panics with the lock").0;
        }
    }

    fn push(&self, alert: Alert) {
        self.0.0.lock().expect("no test panics with the lock").push(alert);
        self.0.1.notify_all();
    }
}

/// Runs `f` under a watchdog and a subscriber, and returns what the subscriber got.
pub(crate) fn alerts_of(f: impl Fn()) -> Alerts {
    let _alone = alone();
    seen(
        || (builder(), Alerts::default()),
        |alerts| tracing::dispatcher::with_default(&alerts.subscriber(), &f),
    )
}

/// Runs `f` under a watchdog, and returns what a channel of it got.
pub(crate) fn stalls_of(f: impl Fn()) -> Vec<Stall> {
    let _alone = alone();
    seen(|| builder().channel(100), |_| f()).iter().collect()
}

/// Runs `f` under a watchdog, with what belongs to it. Again, where the machine kept the monitor from looking meanwhile: of
/// that time it tells nothing. The caller holds [`alone`].
pub(crate) fn seen<T>(make: impl Fn() -> (Builder, T), f: impl Fn(&T)) -> T {
    const ATTEMPTS: usize = 30;
    let attempt = || {
        let (builder, with) = make();
        let watchdog = builder.start().expect("no other watchdog runs");
        f(&with);
        let blind = watchdog.snapshot().blind();
        (blind < STALL / 4).then_some(with)
    };
    (0..ATTEMPTS).find_map(|_| attempt()).expect("the machine runs the monitor once in a while")
}

struct Keep(Alerts);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Keep {
    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if event.metadata().target() != "blockcheck" {
            return;
        }
        let mut fields = Fields::default();
        event.record(&mut fields);
        let spans = context.event_scope(event).into_iter().flatten().map(|span| span.name()).collect();
        let sender = std::thread::current().name().unwrap_or_default().to_owned();
        self.0.push(Alert { level: *event.metadata().level(), fields: fields.0, spans, sender });
    }
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

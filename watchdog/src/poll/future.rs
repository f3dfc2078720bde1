//! The future that watches its polls.

use std::future::Future;
use std::panic::Location;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use pin_project_lite::pin_project;
use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;

use super::allow::AllowBlocking;
use super::guard::{
    ExactGuard, Guard, Waking, enter, enter_exact, enter_exact_swiftly, enter_swiftly, note_worker,
};
use super::thread::Scope;
use crate::clock;
use crate::registry::{CONTEXTS, CONTROL, Context as FutureContext, ContextId, Parent, PolledIn};
use crate::site::{Declared, Options, Spec, Timing};
use crate::strict::{self, StrictPoll};
use crate::tag::{Kind, Tag};

/// The shortest threshold.
const LEAST: Duration = Duration::from_nanos(1);

/// Watches the polls of a future.
///
/// ```
/// use blockcheck::WatchBlocking as _;
///
/// # futures::executor::block_on(async {
/// let answer = async { 42 }.watch_blocking().await;
/// assert_eq!(answer, 42);
/// # });
/// ```
pub trait WatchBlocking: Future + Sized {
    /// Reports polls of this future that last longer than the threshold, under the place of this call and
    /// the name of the future's type. Without a running watchdog it does nothing.
    ///
    /// Costs 1 to 2 ns a poll (`watchdog/benches/src/bin/poll.rs`), and where a `tracing` subscriber is set about 100 ns
    /// when the future is made and dropped.
    #[track_caller]
    fn watch_blocking(self) -> Watched<Self> {
        let name = std::any::type_name::<Self>();
        located(self, name.trim_end_matches("::{{closure}}"), Location::caller())
    }

    /// As [`watch_blocking`](Self::watch_blocking), under a name of your choice.
    ///
    /// ```
    /// use blockcheck::WatchBlocking as _;
    ///
    /// # futures::executor::block_on(
    /// async { /* … */ }.watch_blocking_named("refresh the cache")
    /// # );
    /// ```
    #[track_caller]
    fn watch_blocking_named(self, name: &'static str) -> Watched<Self> {
        located(self, name, Location::caller())
    }

    /// Allows the polls of this future to block: a watched future around it is not charged for them. The
    /// reason is for readers of the code.
    ///
    /// ```
    /// use blockcheck::WatchBlocking as _;
    ///
    /// # futures::executor::block_on(
    /// async { /* reads its configuration */ }.allow_blocking("runs once, before serving")
    /// # );
    /// ```
    fn allow_blocking(self, reason: &'static str) -> AllowBlocking<Self> {
        AllowBlocking::new(self, reason)
    }
}

impl<F: Future> WatchBlocking for F {}

pin_project! {
    /// A future whose polls are watched; see [`WatchBlocking`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use blockcheck::WatchBlocking as _;
    ///
    /// # futures::executor::block_on(
    /// async { /* … */ }.watch_blocking().threshold(Duration::from_millis(2)).exact()
    /// # );
    /// ```
    #[derive(Debug)]
    #[must_use = "futures do nothing unless they are awaited"]
    pub struct Watched<F> {
        // An `Option` so that dropping the future can be watched too.
        #[pin]
        inner: Option<F>,
        mark: Mark,
    }

    impl<F> PinnedDrop for Watched<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _poll = this.mark.enter_drop();
            let _strict = this.mark.enter_strict();
            this.inner.set(None);
        }
    }
}

impl<F: Future> Watched<F> {
    /// Reports polls of this future that last longer than `threshold`, whatever the watchdog's own is. Zero, which would make
    /// every poll a stall, is taken for the least that is more, a nanosecond: it may be worked out where a program runs, and is
    /// no reason to end that.
    pub fn threshold(mut self, threshold: Duration) -> Self {
        let threshold = threshold.max(LEAST);
        self.mark.options(|options| options.threshold = Some(threshold));
        self
    }

    /// Takes the time of every poll, so that no stall is missed and lengths are exact, for two reads of a
    /// clock a poll.
    pub fn exact(mut self) -> Self {
        self.mark.options(|options| options.exact = true);
        self
    }

    /// Watches for the test that this thread is in.
    #[cfg(feature = "tower")]
    pub(crate) fn made(inner: F, spec: Spec) -> Self {
        Self::at(inner, spec, Scope::current())
    }

    /// Watches for the test with this number.
    pub(crate) fn at(inner: F, spec: Spec, scope: u64) -> Self {
        Self { inner: Some(inner), mark: Mark::new(spec, scope) }
    }
}

impl<F: Future> Future for Watched<F> {
    type Output = F::Output;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.as_mut().project();
        // Set from the beginning until the drop.
        let Some(inner) = this.inner.as_pin_mut() else { return Poll::Pending };
        // One after the other: a `match` would be a jump through a table, which is seldom foreseen after a system call. This way
        // first, without asking whether the monitor runs: a future that was polled under one may go on to say so to nobody.
        if let Way::Plain(tag) = this.mark.way
            && let Some((poll, look)) = enter_swiftly(tag)
        {
            if look.is_parked() {
                return poll_waking(poll, inner, task);
            }
            let output = inner.poll(task);
            return poll.end(output);
        }
        if let Way::Exact(tag, timing) = this.mark.way {
            return poll_exactly(tag, timing, inner, task);
        }
        if CONTROL.look().is_off() {
            return inner.poll(task);
        }
        // As it came, so that nothing is prepared for it.
        poll_otherwise(self, task)
    }
}

/// A poll, watched in either manner, for which the monitor must be woken.
#[cold]
#[inline(never)]
fn poll_waking<F: Future>(poll: impl Waking, inner: Pin<&mut F>, task: &mut Context<'_>) -> Poll<F::Output> {
    poll.wake();
    let output = inner.poll(task);
    drop(poll);
    output
}

/// A poll with exact times: out of the way of the usual poll.
#[inline(never)]
fn poll_exactly<F: Future>(
    tag: Tag,
    timing: &'static Timing,
    inner: Pin<&mut F>,
    task: &mut Context<'_>,
) -> Poll<F::Output> {
    let Some((poll, shard, look)) = enter_exact_swiftly(tag, timing) else {
        return poll_exactly_otherwise(tag, timing, inner, task);
    };
    if look.is_parked() {
        return poll_waking(poll, inner, task);
    }
    let output = inner.poll(task);
    poll.end(shard, output)
}

/// A poll with exact times that is out of the ordinary in what it finds.
#[cold]
#[inline(never)]
fn poll_exactly_otherwise<F: Future>(
    tag: Tag,
    timing: &'static Timing,
    inner: Pin<&mut F>,
    task: &mut Context<'_>,
) -> Poll<F::Output> {
    let _poll = if CONTROL.look().is_off() { None } else { enter_exact(tag, timing) };
    inner.poll(task)
}

/// A first poll, one in a test, and one that is out of the ordinary in what it finds.
#[inline(never)]
fn poll_otherwise<F: Future>(future: Pin<&mut Watched<F>>, task: &mut Context<'_>) -> Poll<F::Output> {
    let this = future.project();
    let Some(inner) = this.inner.as_pin_mut() else { return Poll::Pending };
    let _scope = this.mark.enter_scope();
    let _poll = this.mark.enter_slowly();
    let _strict = this.mark.enter_strict();
    inner.poll(task)
}

/// For the attribute.
pub(crate) fn watch_declared<F: Future>(declared: &'static Declared, inner: F) -> Watched<F> {
    Watched::at(inner, Spec::Declared(declared), Scope::current())
}

fn located<F: Future>(inner: F, name: &'static str, location: &'static Location<'static>) -> Watched<F> {
    Watched::at(inner, Spec::Located { location, name, options: Options::default() }, Scope::current())
}

/// What a watched future knows of itself.
#[derive(Debug)]
struct Mark {
    way: Way,
    spec: Spec,
    /// The test that the future belongs to, 0 for none.
    scope: u64,
    /// The context, which this mark must release.
    context: ContextId,
}

/// How the future is polled.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// Not under a running watchdog so far.
    First,
    Plain(Tag),
    /// By a clock that can be read in line.
    Exact(Tag, &'static Timing),
    /// In a test, or by another clock; with what the site keeps, if it asks for exact times.
    Scoped(Tag, Option<&'static Timing>),
}

/// A poll that is watched in either manner; held for its end.
enum AnyGuard {
    Plain { _guard: Option<Guard> },
    Exact { _guard: Option<ExactGuard> },
}

impl AnyGuard {
    fn enter(tag: Tag, timing: Option<&'static Timing>) -> Self {
        match timing {
            None => Self::Plain { _guard: enter(tag) },
            Some(timing) => Self::Exact { _guard: enter_exact(tag, timing) },
        }
    }
}

impl Mark {
    fn new(spec: Spec, scope: u64) -> Self {
        let mut mark = Self { way: Way::First, spec, scope, context: ContextId::NONE };
        if !CONTROL.look().is_off() {
            mark.context = capture(scope);
        }
        mark
    }

    fn options(&mut self, change: impl FnOnce(&mut Options)) {
        if let Spec::Located { options, .. } = &mut self.spec {
            change(options);
        }
    }

    /// The tag and what the site keeps, once that is known.
    fn known(&self) -> Option<(Tag, Option<&'static Timing>)> {
        match self.way {
            Way::First => None,
            Way::Plain(tag) => Some((tag, None)),
            Way::Exact(tag, timing) => Some((tag, Some(timing))),
            Way::Scoped(tag, timing) => Some((tag, timing)),
        }
    }

    fn enter_scope(&self) -> Option<Scope> {
        (self.scope != 0).then(|| Scope::enter(self.scope))
    }

    fn enter_slowly(&mut self) -> AnyGuard {
        match self.known() {
            Some((tag, timing)) => AnyGuard::enter(tag, timing),
            None => self.enter_first(),
        }
    }

    /// The first poll under a running watchdog: the site gets its number, and the context the span that is
    /// current now, if there is one: `future.watch_blocking().instrument(span)` enters it only here.
    #[cold]
    fn enter_first(&mut self) -> AnyGuard {
        let entry = self.spec.entry();
        self.spec = Spec::Known(entry);
        let timing = entry.site.options.exact.then(|| entry.timing());
        if self.context == ContextId::NONE {
            self.context = capture(self.scope);
        }
        recapture(self.context);
        let tag = Tag::new(entry.index, Kind::POLL, self.context);
        self.way = match (self.scope, timing) {
            (0, None) => Way::Plain(tag),
            (0, Some(timing)) if clock::is_swift() => Way::Exact(tag, timing),
            (_, timing) => Way::Scoped(tag, timing),
        };
        note_worker();
        AnyGuard::enter(Tag::new(entry.index, Kind::FIRST, self.context), timing)
    }

    /// In the innermost guard, so that what the others do is not the future's.
    fn enter_strict(&self) -> Option<StrictPoll> {
        let (tag, _) = self.known()?;
        strict::enter(self.scope, tag.site())
    }

    /// Only for futures that were polled: dropping one that never ran drops what its caller gave it, in the
    /// caller's own time. The poll ends before the scope around it.
    fn enter_drop(&self) -> Option<(AnyGuard, Option<Scope>)> {
        let (tag, timing) = self.known()?;
        if CONTROL.look().is_off() {
            return None;
        }
        let scope = self.enter_scope();
        Some((AnyGuard::enter(Tag::new(tag.site(), Kind::DROP, tag.context()), timing), scope))
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        CONTEXTS.release(self.context);
    }
}

/// Keeps what reports about the future need: the subscriber and span of this moment, and the test.
fn capture(scope: u64) -> ContextId {
    if scope == 0 && !tracing::dispatcher::has_been_set() {
        return ContextId::NONE;
    }
    let (dispatch, span) = tracing::dispatcher::get_default(|dispatch| {
        (some_subscriber(dispatch), dispatch.current_span().id().cloned())
    });
    if scope == 0 && dispatch.is_none() {
        return ContextId::NONE;
    }
    let parent = span.map_or(Parent::None, Parent::Made);
    CONTEXTS.insert(FutureContext { dispatch, parent, scope })
}

/// Where no subscriber is set, one may be by the time of the report.
fn some_subscriber(dispatch: &Dispatch) -> Option<Dispatch> {
    (!dispatch.is::<NoSubscriber>()).then(|| dispatch.clone())
}

/// Takes the span of this moment, a first poll, in the place of the one of the making. Without one, the one
/// of the making stands.
fn recapture(context: ContextId) {
    let (dispatch, span) = tracing::dispatcher::get_default(|dispatch| {
        (some_subscriber(dispatch), dispatch.current_span().id().cloned())
    });
    let Some(dispatch) = dispatch else { return };
    let spans = span.map(|span| Arc::new(PolledIn::new(span)));
    CONTEXTS.update(context, |kept| match spans {
        // A span belongs to its subscriber.
        Some(spans) => {
            (kept.dispatch.replace(dispatch), std::mem::replace(&mut kept.parent, Parent::Polled(spans)))
        }
        None => (kept.dispatch.is_none().then(|| kept.dispatch.replace(dispatch)).flatten(), Parent::None),
    });
}

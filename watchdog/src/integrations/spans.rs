//! Takes the time that a span is entered on a runtime's worker for a poll, so that code with
//! `#[tracing::instrument]` is watched as it is.

use std::borrow::Cow;
use std::sync::OnceLock;

use tracing::dispatcher::WeakDispatch;
use tracing::span::{Attributes, Id};
use tracing::{Dispatch, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;

use crate::poll::{enter_span, exit_span};
use crate::registry::{CONTEXTS, CONTROL, Context as FutureContext, ContextId, Parent};
use crate::site::{Entry, Options, SITES, Site};
use crate::tag::{Kind, Tag};

/// A layer for `tracing_subscriber` that watches spans entered on the workers of tokio's runtimes.
///
/// `#[tracing::instrument]` on an async fn enters its span for each poll, so a span that stays entered longer than the
/// threshold is a poll that blocks, or the part of one. A sync span is told apart from it by the thread, not by its
/// kind: whatever runs on a worker runs inside a poll, so a sync span that is entered for long there blocks too.
/// Spans on other threads (`spawn_blocking`, `block_on` outside a runtime, or of one with several workers, plain threads) are
/// left alone, and so is `block_in_place`, as is a span whose guard is held across an `.await`, which tracing forbids: the worker
/// goes on while that stays entered, and shows it. Until another task enters a span there, or polls a watched future for the
/// first time, nothing else that blocks the worker is told.
///
/// Entering a span takes a look-up more; making one, an allocation. Under no watchdog it does nothing.
///
/// ```
/// use tracing_subscriber::layer::SubscriberExt as _;
/// use tracing_subscriber::util::SubscriberInitExt as _;
///
/// tracing_subscriber::registry()
///     .with(tracing_subscriber::fmt::layer())
///     .with(blockcheck::SpanLayer::new())
///     .init();
/// let _watchdog = blockcheck::start()?;
/// # Ok::<(), blockcheck::StartError>(())
/// ```
#[derive(Debug, Default)]
pub struct SpanLayer {
    dispatch: OnceLock<WeakDispatch>,
}

impl SpanLayer {
    /// A layer; it watches while a watchdog runs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn mark(&self, id: &Id, metadata: &'static Metadata<'static>) -> Mark {
        let entry = site(metadata);
        let dispatch = self.dispatch.get().and_then(WeakDispatch::upgrade);
        let context = CONTEXTS.insert(FutureContext { dispatch, parent: Parent::Made(id.clone()), scope: 0 });
        Mark { entry, context }
    }
}

/// What a span carries.
struct Mark {
    entry: &'static Entry,
    context: ContextId,
}

impl Drop for Mark {
    fn drop(&mut self) {
        CONTEXTS.release(self.context);
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for SpanLayer {
    fn on_register_dispatch(&self, dispatch: &Dispatch) {
        // Only the first: a layer belongs to one subscriber.
        let _ = self.dispatch.set(dispatch.downgrade());
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if CONTROL.look().is_off() {
            return;
        }
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(self.mark(id, attributes.metadata()));
        }
    }

    fn on_enter(&self, id: &Id, context: Context<'_, S>) {
        if CONTROL.look().is_off() {
            return;
        }
        let Some(span) = context.span(id) else { return };
        let extensions = span.extensions();
        let Some(mark) = extensions.get::<Mark>() else { return };
        let tag = Tag::new(mark.entry.index, Kind::POLL, mark.context);
        enter_span(id.into_u64(), tag);
    }

    fn on_exit(&self, id: &Id, _: Context<'_, S>) {
        exit_span(id.into_u64());
    }
}

fn site(metadata: &'static Metadata<'static>) -> &'static Entry {
    let site = Site {
        name: Cow::Borrowed(metadata.name()),
        file: metadata.file().unwrap_or_default(),
        line: metadata.line().unwrap_or_default(),
        column: 1,
        module: metadata.module_path(),
        options: Options::default(),
    };
    SITES.intern(std::ptr::from_ref(metadata).addr(), &site)
}

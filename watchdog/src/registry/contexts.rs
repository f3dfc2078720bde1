//! What the monitor needs to know of a future besides its site: the subscriber and the span it was made in,
//! and the test it belongs to. Kept here, not in the future, since the monitor reads it while the future
//! may be polled, moved and dropped.
//!
//! A context is referred to by the future, and by each of its ends on the way to the monitor; the last to
//! let go frees the place. Free places form a stack of indexes (R. K. Treiber, "Systems Programming: Coping
//! with Parallelism", IBM RJ 5118, 1986), its head tagged with a count against ABA.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};

use tracing::{Dispatch, Span, span};

const FIRST_CHUNK: usize = 256;
const CHUNKS: usize = 20;

/// A context's place; 0 is the future that has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContextId(u32);

impl ContextId {
    /// No context.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub(crate) fn bits(self) -> u32 {
        self.0
    }
}

/// Where reports about a future go.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    pub(crate) dispatch: Option<Dispatch>,
    pub(crate) parent: Parent,
    /// The test that the future belongs to, 0 for none.
    pub(crate) scope: u64,
}

/// The span that reports about a future belong to.
#[derive(Clone, Debug, Default)]
pub(crate) enum Parent {
    #[default]
    None,
    /// The span that the future was made in. Not kept open: the future may outlive it by long.
    Made(span::Id),
    /// The span that the future was first polled in. Not kept open either: one that is pinned may be polled in many, one after
    /// the other.
    Polled(Arc<PolledIn>),
    /// The span that a poll has ended in, kept open until that is told. Shared, so that the monitor can have it without a call of
    /// the subscriber, as a span's copy is.
    Ended(Arc<Span>),
}

/// The spans of a future's polls.
#[derive(Debug)]
pub(crate) struct PolledIn {
    first: span::Id,
    /// That of a long poll which has ended, while the monitor has not read of it: the span may end with the poll.
    ended: Mutex<Option<Span>>,
}

impl PolledIn {
    pub(crate) fn new(first: span::Id) -> Self {
        Self { first, ended: Mutex::new(None) }
    }

    /// Keeps the span of this moment open, a long poll's end. Nothing if an earlier one is kept.
    fn hold(&self) {
        let now = Some(Span::current()).filter(|span| !span.is_none());
        if let Ok(mut ended) = self.ended.try_lock()
            && ended.is_none()
        {
            *ended = now;
        }
    }

    fn let_go(&self) -> Option<Span> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Context {
    /// Whether dropping it may run a subscriber's code.
    pub(crate) fn holds_others(&self) -> bool {
        self.dispatch.is_some() || matches!(self.parent, Parent::Polled(_) | Parent::Ended(_))
    }

    /// With the span that a poll has ended in, if it is kept.
    pub(crate) fn of_end(mut self) -> Self {
        if let Parent::Polled(spans) = &self.parent
            && let Some(span) = spans.let_go()
        {
            // A span belongs to its subscriber.
            self.dispatch = span.with_subscriber(|(_, dispatch)| dispatch.clone()).or(self.dispatch);
            self.parent = Parent::Ended(Arc::new(span));
        }
        self
    }
}

impl Parent {
    pub(crate) fn id(&self) -> Option<span::Id> {
        match self {
            Self::None => None,
            Self::Made(id) => Some(id.clone()),
            Self::Polled(spans) => Some(spans.first.clone()),
            Self::Ended(span) => span.id(),
        }
    }
}

struct Place {
    references: AtomicU32,
    next: AtomicU32,
    context: Mutex<Context>,
}

/// See the file's head.
pub(crate) struct Contexts {
    chunks: [OnceLock<Box<[Place]>>; CHUNKS],
    /// Places ever used.
    used: AtomicU32,
    /// The free stack's top: a count in the upper half, an id in the lower.
    free: AtomicU64,
}

impl Contexts {
    pub(crate) const fn new() -> Self {
        Self { chunks: [const { OnceLock::new() }; CHUNKS], used: AtomicU32::new(0), free: AtomicU64::new(0) }
    }

    /// Keeps a context, with one reference. `NONE` when there is no room (268 million futures) or, once in a
    /// very long while, when the monitor is just reading what the place held before.
    pub(crate) fn insert(&self, context: Context) -> ContextId {
        let Some(id) = self.pop().or_else(|| self.fresh()) else { return ContextId::NONE };
        let Some(place) = self.place(id) else { return ContextId::NONE };
        // Relaxed: the place is this thread's own until the id is published, by the slot's release.
        place.references.store(1, Ordering::Relaxed);
        let Some(mut kept) = place.try_lock() else {
            self.push(id);
            return ContextId::NONE;
        };
        let former = std::mem::replace(&mut *kept, context);
        // In this order: dropping a span runs its subscriber.
        drop(kept);
        drop(former);
        id
    }

    /// One more reference.
    pub(crate) fn retain(&self, id: ContextId) {
        if let Some(place) = self.place(id) {
            // Relaxed: whoever retains already holds a reference.
            place.references.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// One reference less; the last empties the place.
    pub(crate) fn release(&self, id: ContextId) {
        drop(self.take_back(id));
    }

    /// As [`release`](Self::release), for those who must not drop what was kept: that runs a subscriber's code.
    pub(crate) fn take_back(&self, id: ContextId) -> Context {
        let Some(place) = self.place(id) else { return Context::default() };
        // Acquire and release, as in `Arc`: the others' uses are over before the place is used anew.
        if place.references.fetch_sub(1, Ordering::AcqRel) != 1 {
            return Context::default();
        }
        // The monitor can be cloning it right now, having seen a poll that ended meanwhile. Then it stays
        // until the place is used anew: waiting for the monitor is not for somebody's poll.
        let emptied = place.try_lock().map(|mut kept| std::mem::take(&mut *kept));
        self.push(id);
        emptied.unwrap_or_default()
    }

    /// Changes a context in place; given up when the monitor is just reading it. What `change` returns, which should be what it
    /// has replaced, is dropped when the context is free again.
    pub(crate) fn update<R>(&self, id: ContextId, change: impl FnOnce(&mut Context) -> R) {
        let kept = self.place(id).and_then(Place::try_lock);
        let replaced = kept.map(|mut kept| change(&mut kept));
        drop(replaced);
    }

    /// Keeps the span of this moment open until the monitor reads of the poll that ends. Allocates nothing.
    pub(crate) fn hold_span(&self, id: ContextId) {
        let kept = self.place(id).and_then(Place::try_lock);
        let spans = kept.and_then(|kept| match &kept.parent {
            Parent::Polled(spans) => Some(Arc::clone(spans)),
            _ => None,
        });
        // The subscriber is called with nothing locked.
        if let Some(spans) = spans {
            spans.hold();
        }
    }

    /// A copy, for which no subscriber is called. Called by the monitor, which must make sure afterwards that the poll it came from is still
    /// the same, else the place may have had a new owner.
    pub(crate) fn get(&self, id: ContextId) -> Context {
        let Some(place) = self.place(id) else { return Context::default() };
        place.context.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn place(&self, id: ContextId) -> Option<&Place> {
        let position = (id.0 as usize).checked_sub(1)?;
        let chunk = (position / FIRST_CHUNK + 1).ilog2() as usize;
        let start = FIRST_CHUNK * ((1 << chunk) - 1);
        self.chunks.get(chunk)?.get()?.get(position - start)
    }

    fn fresh(&self) -> Option<ContextId> {
        // Relaxed: only the number must be this caller's alone.
        let position = self.used.fetch_add(1, Ordering::Relaxed) as usize;
        let chunk = (position / FIRST_CHUNK + 1).ilog2() as usize;
        let Some(slot) = self.chunks.get(chunk) else {
            self.used.fetch_sub(1, Ordering::Relaxed);
            return None;
        };
        slot.get_or_init(|| (0..FIRST_CHUNK << chunk).map(|_| Place::new()).collect());
        Some(ContextId(position as u32 + 1))
    }

    fn pop(&self) -> Option<ContextId> {
        // Acquire: pairs with the release in `push`; `next` of the top is what its pusher wrote.
        let mut head = self.free.load(Ordering::Acquire);
        loop {
            let id = ContextId(head as u32);
            let place = self.place(id)?;
            // Relaxed: if another pops this place and pushes it again meanwhile, then the count in the head
            // has changed and the exchange fails.
            let next = tagged(head, place.next.load(Ordering::Relaxed));
            // Acquire on both: as the load above.
            match self.free.compare_exchange_weak(head, next, Ordering::Acquire, Ordering::Acquire) {
                Ok(_) => return Some(id),
                Err(now) => head = now,
            }
        }
    }

    fn push(&self, id: ContextId) {
        let Some(place) = self.place(id) else { return };
        // Relaxed: the exchange below decides.
        let mut head = self.free.load(Ordering::Relaxed);
        loop {
            place.next.store(head as u32, Ordering::Relaxed);
            // Release: `next` above, for the acquire in `pop`.
            let new = tagged(head, id.0);
            match self.free.compare_exchange_weak(head, new, Ordering::Release, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => head = now,
            }
        }
    }
}

fn tagged(head: u64, id: u32) -> u64 {
    ((head >> 32).wrapping_add(1) << 32) | u64::from(id)
}

impl Place {
    fn new() -> Self {
        Self {
            references: AtomicU32::new(0),
            next: AtomicU32::new(0),
            context: Mutex::new(Context::default()),
        }
    }

    /// `None` if somebody else has it. A panic leaves no context in a bad state.
    fn try_lock(&self) -> Option<MutexGuard<'_, Context>> {
        match self.context.try_lock() {
            Ok(kept) => Some(kept),
            Err(TryLockError::Poisoned(kept)) => Some(kept.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The README says this size.
    #[test]
    fn a_future_takes_what_the_docs_say() {
        assert!(size_of::<Place>() <= 64, "{} bytes a future", size_of::<Place>());
    }

    #[test]
    fn a_place_is_used_again_once_nobody_refers_to_it() {
        let contexts = Contexts::new();
        let first = contexts.insert(Context { scope: 7, ..Context::default() });
        contexts.retain(first);
        contexts.release(first);
        let second = contexts.insert(Context { scope: 8, ..Context::default() });
        assert_ne!(first, second);
        assert_eq!((contexts.get(first).scope, contexts.get(second).scope), (7, 8));
        contexts.release(first);
        assert_eq!(contexts.insert(Context { scope: 9, ..Context::default() }), first);
        assert_eq!(contexts.get(first).scope, 9);
    }

    #[test]
    fn a_place_whose_owner_panicked_is_used_again() {
        let contexts = Contexts::new();
        let first = contexts.insert(Context::default());
        let panics = || contexts.update(first, |_| std::panic::resume_unwind(Box::new("meant")));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(panics)).is_err());
        contexts.update(first, |kept| kept.scope = 7);
        assert_eq!(contexts.get(first).scope, 7);
        contexts.release(first);
        assert_eq!(contexts.insert(Context { scope: 8, ..Context::default() }), first);
        assert_eq!(contexts.get(first).scope, 8);
    }

    /// What a subscriber may do when it is dropped, or one of its spans: come to the same place.
    #[test]
    fn what_was_kept_is_dropped_when_the_place_is_free() {
        struct Looks(&'static Contexts, ContextId, std::sync::mpsc::Sender<bool>);

        impl Drop for Looks {
            fn drop(&mut self) {
                let is_free = self.0.place(self.1).is_some_and(|place| place.try_lock().is_some());
                self.2.send(is_free).expect("the test waits");
            }
        }

        impl tracing::Subscriber for Looks {
            fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
                false
            }
            fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
                span::Id::from_u64(1)
            }
            fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
            fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
            fn event(&self, _: &tracing::Event<'_>) {}
            fn enter(&self, _: &span::Id) {}
            fn exit(&self, _: &span::Id) {}
        }

        let contexts: &Contexts = Box::leak(Box::new(Contexts::new()));
        let (sender, dropped) = std::sync::mpsc::channel();
        let id = contexts.insert(Context::default());
        let looks = || Some(Dispatch::new(Looks(contexts, id, sender.clone())));
        contexts.update(id, |kept| kept.dispatch = looks());
        contexts.update(id, |kept| std::mem::replace(&mut kept.dispatch, looks()));
        contexts.release(id);
        // As what was left there since the monitor was reading it.
        contexts.update(id, |kept| kept.dispatch = looks());
        assert_eq!(contexts.insert(Context::default()), id);
        assert_eq!(dropped.try_iter().collect::<Vec<_>>(), [true; 3]);
    }

    #[test]
    fn every_place_belongs_to_one_owner_under_contention() {
        let contexts = Contexts::new();
        std::thread::scope(|threads| {
            for thread in 1..=4_u64 {
                let contexts = &contexts;
                threads.spawn(move || {
                    for round in 0..20_000 {
                        let scope = thread << 32 | round;
                        let held: Vec<_> = (0..3)
                            .map(|_| contexts.insert(Context { scope, ..Context::default() }))
                            .collect();
                        for id in held {
                            assert_eq!(contexts.get(id).scope, scope);
                            contexts.release(id);
                        }
                    }
                });
            }
        });
        let places = contexts.used.load(Ordering::Relaxed);
        assert!(places <= 12, "{places} places for at most 12 futures at a time");
    }
}

//! Contexts that the monitor is done with. Whoever drops the last handle of a span or subscriber runs the subscriber's code,
//! which may block: so a sink's thread does, on which it does anyway.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::registry::Context;

/// See the file's head.
#[derive(Clone, Default)]
pub(super) struct Remains(Arc<Mutex<Vec<Context>>>);

impl Remains {
    /// Called by the monitor: nobody keeps the lock for longer than this does.
    pub(super) fn put(&self, contexts: impl IntoIterator<Item = Context>) {
        self.lock().extend(contexts);
    }

    /// Lets go of all. Called by the sink's thread.
    pub(super) fn drop_all(&self) {
        let contexts = std::mem::take(&mut *self.lock());
        for context in contexts {
            // It is the subscriber's panic, which has said so itself.
            drop(catch_unwind(AssertUnwindSafe(|| drop(context))));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Context>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

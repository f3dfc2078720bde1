//! The tokio runtime of a thread, where the feature `tokio` is on: to know the test that a worker thread belongs
//! to, and to see that `block_in_place` has moved a worker to another thread.

pub(crate) use known::{Runtime, WorkerState};

use crate::registry::Seat;

/// The worker that this thread, whose seat it is, is at the moment; none inside `block_in_place`. A runtime inside that has
/// workers of its own, with the same numbers.
pub(super) fn worker_index(seat: &Seat) -> Option<usize> {
    if known::runtime_has_changed() {
        seat.change_runtime();
    }
    known::worker_index()
}

/// As [`worker_index`], before the thread has a seat.
#[cfg(feature = "spans")]
pub(super) fn is_worker() -> bool {
    known::worker_index().is_some()
}

/// The runtime's task that this thread polls.
#[cfg(feature = "spans")]
pub(super) type Task = tokio::task::Id;

/// See [`Task`].
#[cfg(feature = "spans")]
pub(super) fn current_task() -> Option<Task> {
    tokio::task::try_id()
}

#[cfg(feature = "tokio")]
mod known {
    use std::cell::Cell;
    use std::time::Duration;

    use tokio::runtime::{Handle, Id, RuntimeFlavor, RuntimeMetrics};

    /// The runtime that a thread belongs to.
    #[derive(Clone, Debug)]
    pub(crate) struct Runtime {
        id: Id,
        metrics: RuntimeMetrics,
        has_workers: bool,
    }

    /// What a worker has done so far. While a worker polls, this does not move.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) struct WorkerState {
        parks_and_unparks: u64,
        busy: Duration,
    }

    impl Runtime {
        pub(crate) fn current() -> Option<Self> {
            let handle = Handle::try_current().ok()?;
            let has_workers = handle.runtime_flavor() == RuntimeFlavor::MultiThread;
            Some(Self { id: handle.id(), metrics: handle.metrics(), has_workers })
        }

        pub(crate) fn is(&self, other: &Self) -> bool {
            self.id == other.id
        }

        pub(crate) fn worker(&self, index: usize) -> Option<WorkerState> {
            (self.has_workers && index < self.metrics.num_workers()).then(|| WorkerState {
                parks_and_unparks: self.metrics.worker_park_unpark_count(index),
                busy: self.metrics.worker_total_busy_duration(index),
            })
        }
    }

    impl WorkerState {
        #[cfg(test)]
        pub(crate) fn after(parks_and_unparks: u64) -> Self {
            Self { parks_and_unparks, busy: Duration::ZERO }
        }

        pub(crate) fn is_parked(self) -> bool {
            self.parks_and_unparks % 2 == 1
        }
    }

    thread_local! {
        /// The runtime that this thread was in when that was last asked.
        static RUNTIME: Cell<Option<Id>> = const { Cell::new(None) };
    }

    pub(super) fn worker_index() -> Option<usize> {
        tokio::runtime::worker_index()
    }

    /// Whether the thread is in another runtime than at the last call.
    pub(super) fn runtime_has_changed() -> bool {
        let now = Handle::try_current().ok().map(|handle| handle.id());
        RUNTIME.replace(now) != now
    }
}

#[cfg(not(feature = "tokio"))]
mod known {
    /// No runtime is known.
    #[derive(Clone, Debug)]
    pub(crate) enum Runtime {}

    /// No worker is known.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum WorkerState {}

    impl Runtime {
        pub(crate) fn current() -> Option<Self> {
            None
        }

        pub(crate) fn is(&self, _: &Self) -> bool {
            match *self {}
        }

        pub(crate) fn worker(&self, _: usize) -> Option<WorkerState> {
            match *self {}
        }
    }

    impl WorkerState {
        pub(crate) fn is_parked(self) -> bool {
            match self {}
        }
    }

    pub(super) fn worker_index() -> Option<usize> {
        None
    }

    pub(super) fn runtime_has_changed() -> bool {
        false
    }
}

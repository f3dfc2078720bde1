//! A number that several threads add to and somebody shows.

use std::sync::atomic::{AtomicU64, Ordering};

/// See the file's head.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) const fn new() -> Self {
        Self(AtomicU64::new(0))
    }

    pub(crate) const fn of(n: u64) -> Self {
        Self(AtomicU64::new(n))
    }

    pub(crate) fn add(&self, n: u64) {
        // Relaxed: a count orders nothing.
        self.0.fetch_add(n, Ordering::Relaxed);
    }

    /// Adds one and returns the sum.
    pub(crate) fn next(&self) -> u64 {
        // Relaxed: only the number must be the caller's alone.
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn sub(&self, n: u64) {
        // Relaxed: as above.
        self.0.fetch_sub(n, Ordering::Relaxed);
    }

    pub(crate) fn raise_to(&self, n: u64) {
        // Relaxed: as above.
        self.0.fetch_max(n, Ordering::Relaxed);
    }

    pub(crate) fn lower_to(&self, n: u64) {
        // Relaxed: as above.
        self.0.fetch_min(n, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn set(&self, n: u64) {
        // Relaxed: as above.
        self.0.store(n, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn get(&self) -> u64 {
        // Relaxed: as above.
        self.0.load(Ordering::Relaxed)
    }
}

//! Writing a pack beside what else a run does.

use std::thread::{Builder, JoinHandle};

/// What writes it. Its end is waited for when this is dropped, so that no pack is cut off.
#[derive(Debug, Default)]
pub(crate) struct Keeping(Option<JoinHandle<()>>);

impl Keeping {
    pub(super) fn of(write: impl FnOnce() + Send + 'static) -> Self {
        // Without a thread for it, nothing is kept: the next run takes longer, as with a disk that is full.
        Self(Builder::new().spawn(write).ok())
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}
